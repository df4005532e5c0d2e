import { MesgError } from "../../core/mod.ts";
import { type ProcessDefinition, processToJson, type Release, type UnknownField } from "../../definition/mod.ts";
import type { CallError } from "../client/call-error.ts";
import { compareJson, type Difference } from "../deploy/compare.ts";
import { differenceLines } from "../deploy/deploy-error.ts";
import { withoutEngineFields } from "./process-client.ts";

/** Compares two processes field by field, without what the Engine adds. */
export function compareProcesses(
  expected: ProcessDefinition,
  found: ProcessDefinition,
  release: Release,
): Difference[] {
  return compareJson(jsonOf(expected, release), jsonOf(found, release));
}

function jsonOf(process: ProcessDefinition, release: Release): unknown {
  return processToJson(withoutEngineFields(process), release);
}

/** Returns the error for an Engine that stores another process under the hash. */
export function storedOtherProcess(
  hash: string,
  differences: readonly Difference[],
  unknownFields: readonly UnknownField[],
): MesgError {
  const lines = differenceLines(differences, unknownFields);
  return new MesgError("refused", `the Engine stores another process under ${hash}:${lines}`, {
    hint: "give a step another key, or delete that process: at 0.14 the hash covers only the keys and order of the steps",
  });
}

/** Returns the error for a hash that differs from the reviewed one. */
export function processNotReviewed(expected: string, computed: string, release: Release): MesgError {
  const found = `process hash mismatch: expected ${expected}, found ${computed} for Engine ${release}`;
  return new MesgError("refused", `${found}: this is not the reviewed process`, {
    hint: "check what changed since the review, or review the new hash; nothing was sent",
  });
}

/** Returns the error for a Create without an answer, when the Engine does not have the process. */
export function unknownProcessOutcome(error: CallError, hash: string): MesgError {
  return new MesgError("environment", `${error.message}; it is unknown whether the process was created`, {
    cause: error,
    hint: `the Engine may still be creating it; deploy again later: that looks for ${hash} first`,
  });
}

/**
 * Explains a known refusal.
 *
 * @param release The release, or the range of possible ones: `0.18–0.20`.
 */
export function explainProcessRefusal(error: CallError, release: string): MesgError {
  const { text } = error;
  const [isNamed, hash] = /\binstance \\*"([^"\\]*)\\*" not found/.exec(text) ?? [];
  if (isNamed === undefined && text !== "leveldb: not found") return error;
  const which = hash === undefined ? "an instance" : `the instance ${hash}`;
  return new MesgError("refused", `the Engine does not have ${which} that the process names`, {
    cause: error,
    hint: `deploy its service to this Engine (${release}), then the process with --services FOLDER --create-instances; the Engine answered: ${text}`,
  });
}

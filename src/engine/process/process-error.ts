import { MesgError } from "../../core/mod.ts";
import { type ProcessDefinition, processToJson, type Release, type UnknownField } from "../../definition/mod.ts";
import type { CallError } from "../client/call-error.ts";
import { compareJson, type Difference } from "../deploy/compare.ts";
import { differenceLines } from "../deploy/deploy-error.ts";
import { withoutEngineFields } from "./process-client.ts";

/** Compares two processes field by field, without what the Engine fills in. */
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

/** The Engine keeps another process under the hash than the one that was sent. */
export function storedOtherProcess(
  hash: string,
  differences: readonly Difference[],
  unknownFields: readonly UnknownField[],
): MesgError {
  const lines = differenceLines(differences, unknownFields);
  return new MesgError("refused", `the Engine stores another process under ${hash}:${lines}`, {
    hint: "at 0.14 the hash covers only the steps' keys and order: give a step another key, or delete that process",
  });
}

/** The process that would be deployed is not the reviewed one. */
export function processNotReviewed(expected: string, computed: string, release: Release): MesgError {
  const found = `process hash mismatch: expected ${JSON.stringify(expected)}, found ${computed} for Engine ${release}`;
  return new MesgError("refused", `${found}: this is not the reviewed service`, {
    hint: "check what changed since the review, or review the new hash; nothing was sent",
  });
}

/** Create was sent, no answer came, and the Engine does not have the process. */
export function unknownProcessOutcome(error: CallError, hash: string): MesgError {
  return new MesgError("environment", `${error.message}; it is unknown whether the process was created`, {
    cause: error,
    hint: `the Engine may still be creating it; deploy again later, which looks for ${hash} first`,
  });
}

/** Adds what to do about a refusal, where that is known. */
export function explainProcessRefusal(error: CallError, release: Release): MesgError {
  const { text } = error;
  const isInstance = /\binstance \\*"[^"]*" not found/.test(text) || text === "leveldb: not found";
  if (isInstance) {
    return new MesgError("refused", `${error.message}: the process names an instance that the Engine does not have`, {
      cause: error,
      hint: `create its instance on this Engine (${release}) first, or pass --create-instances`,
    });
  }
  return error;
}

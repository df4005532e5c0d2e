import { MesgError, someLines } from "../../core/mod.ts";
import { isSince, RELEASES, type Release, type ServiceDefinition, type UnknownField } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import type { DirectoryDigest } from "../../source/mod.ts";
import { CallError } from "../client/call-error.ts";
import type { ConnectedEngine } from "../engine-api.ts";
import { hashTextProblem } from "../wire/hash-text.ts";
import type { Difference } from "./compare.ts";

/** Adds a hint to a known refusal. */
export function explainRefusal(error: CallError, source: string): CallError {
  if (!/source code is not reachable/.test(error.text)) return error;
  return new CallError(error.status, error.text, error.message, {
    cause: error,
    hint: `the gateway of this Engine does not serve ${source || "an empty source id"}: publish the source on IPFS first with --ipfs-api, or pass it to mesg-compile serve on this machine with --hand-over`,
  });
}

/** Returns the error for a hash that differs from the reviewed one. */
export function notReviewed(expected: string, computed: string, release: Release): MesgError {
  const found = `service hash mismatch: expected ${expected}, found ${computed} for Engine ${release}`;
  return new MesgError("refused", `${found}: this is not the reviewed service`, {
    hint: "check what changed since the review, or review the new hash; nothing was sent",
  });
}

/** Returns the error for a Create without an answer, when the Engine does not have the service. */
export function unknownOutcome(error: CallError, hash: string, release: Release): MesgError {
  const fetches = isSince(release, "0.10") && !isSince(release, "0.16");
  const wait = fetches ? "; it waits for its gateway to serve the source: check that with --ipfs-gateway" : "";
  return new MesgError("environment", `${error.message}; it is unknown whether the service was created`, {
    cause: error,
    hint: `the Engine may still be creating it${wait}; deploy again later: that looks for ${hash} first`,
  });
}

/** Returns the error for an Engine that claims that a service exists, but does not have it. */
export function falseClaim(error: CallError, hash: string): MesgError {
  return new MesgError("refused", `the Engine says that the service exists, but has none with the hash ${hash}`, {
    cause: error,
    hint: `do not use this Engine before this is resolved; it answered: ${error.text}`,
  });
}

/** Returns the error for an Engine that claims to have a service, but does not return it. */
export function notReturned(hash: string, status: "created" | "exists", error: CallError): MesgError {
  const claim = status === "created" ? "created" : "has";
  return new MesgError("refused", `the Engine says that it ${claim} ${hash}, but does not return it: ${error.text}`, {
    cause: error,
    hint: "do not use the service, which is not verified, and contact the operator of the Engine",
  });
}

/** The facts about a hash mismatch. */
export interface Mismatch {
  readonly computed: string;
  /** The Engine's answer: any text. */
  readonly returned: string;
  readonly engine: Pick<ConnectedEngine, "release" | "releaseName" | "version">;
  readonly source: DirectoryDigest | undefined;
}

/** Returns the error for a service with another hash on the Engine than the one computed here. */
export function hashMismatch(definition: ServiceDefinition, mismatch: Mismatch): MesgError {
  const { computed, returned, engine } = mismatch;
  const { releaseName, version } = engine;
  const text = `hash mismatch: computed ${computed} for Engine ${releaseName}, the Engine returned ${shownHash(returned)}`;
  const form = formProblem(computed, returned);
  if (form !== undefined) {
    const hint = "do not use this service: the Engine is unknown, or a proxy changes its answers";
    return new MesgError("refused", `${text}, ${form}`, { hint });
  }
  const other = releaseOf(definition, mismatch);
  if (other === undefined) {
    return new MesgError("refused", text, {
      hint: "do not use this service: the Engine fetched another source under this id, or is not an Engine that this program knows",
    });
  }
  const reported = /^v/.test(version) && !version.startsWith(`v${other}.`);
  return new MesgError("refused", `${text}, which is the hash of release ${other}`, {
    hint: reported
      ? `ask the operator for its release: the Engine reports ${version}, but hashes like ${other}`
      : `deploy with --engine-version ${other}, whose hash this Engine computes`,
  });
}

/** Returns why a text is not a hash; undefined when it is one. */
function formProblem(computed: string, returned: string): string | undefined {
  if (returned === "") return "which is empty";
  if (returned.toLowerCase() === computed.toLowerCase()) return "which differs in the case of its letters";
  return hashTextProblem(returned) === undefined ? undefined : "which is not a hash of 32 bytes";
}

/** Returns the release whose hash of a definition was returned; undefined when there is none. */
function releaseOf(definition: ServiceDefinition, { returned, engine, source }: Mismatch): Release | undefined {
  return RELEASES.find((candidate) => {
    if (candidate === "0.9" || candidate === engine.release) return false;
    if (source === undefined && needsSource(candidate)) return false;
    return serviceHash(definition, candidate, source === undefined ? {} : { source }) === returned;
  });
}

/** Returns the error for an Engine that stores another definition under the hash. */
export function storedOther(
  hash: string,
  differences: readonly Difference[],
  unknownFields: readonly UnknownField[],
): MesgError {
  const text = differenceLines(differences, unknownFields);
  return new MesgError("refused", `the Engine stores another definition under ${hash}:${text}`, {
    hint: "delete that service, or change this one: definitions whose texts contain quotes and commas can share a hash",
  });
}

/** Returns one line for each difference, each after a line break. */
export function differenceLines(differences: readonly Difference[], unknownFields: readonly UnknownField[]): string {
  const show = (value: unknown) => (value === undefined ? "nothing" : shorten(JSON.stringify(value)));
  const lines = [
    ...differences.map((it) => `${it.pointer}: sent ${show(it.expected)}, stored ${show(it.found)}`),
    ...unknownFields.map(({ pointer, text }) => `${pointer}: stored ${shorten(text)}, which is unknown`),
  ];
  return someLines(lines, SHOWN, (line) => line)
    .map((line) => `\n  ${line}`)
    .join("");
}

const SHOWN = 20;

/** Returns a hash unchanged, and any other text escaped and shortened. */
function shownHash(text: string): string {
  return /^[1-9A-HJ-NP-Za-km-z]{1,64}$/.test(text) ? text : shorten(JSON.stringify(text));
}

/** Shortens a text, since an Engine may store megabytes. */
function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

const MAX_LENGTH = 300;

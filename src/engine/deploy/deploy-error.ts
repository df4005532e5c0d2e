import { MesgError } from "../../core/mod.ts";
import { isSince, RELEASES, type Release, type ServiceDefinition, type UnknownField } from "../../definition/mod.ts";
import { needsSource, serviceHash } from "../../hash/mod.ts";
import type { DirectoryDigest } from "../../source/mod.ts";
import { CallError } from "../client/call-error.ts";
import type { ConnectedEngine } from "../engine-api.ts";
import { hashTextProblem } from "../wire/hash-text.ts";
import type { Difference } from "./compare.ts";

/** Adds what to do to a refusal, where that is known. */
export function explainRefusal(error: CallError, source: string): CallError {
  if (!/source code is not reachable/.test(error.text)) return error;
  return new CallError(error.status, error.text, error.message, {
    cause: error,
    hint: `the gateway that this Engine uses does not serve ${source || "an empty source id"}: publish the source on IPFS first with --ipfs-api, or give it to mesg-compile serve on this machine with --hand-over`,
  });
}

/** The service that would be deployed is not the reviewed one. */
export function notReviewed(expected: string, computed: string, release: Release): MesgError {
  const found = `expected the service hash ${JSON.stringify(expected)}, computed ${computed} for Engine ${release}`;
  return new MesgError("refused", `${found}: what was reviewed is not what would be deployed`, {
    hint: "nothing was sent: look at what changed since the review, or review this hash",
  });
}

/** Create was sent, no answer came, and the Engine does not have the service. */
export function unknownOutcome(error: CallError, hash: string, release: Release): MesgError {
  const fetches = isSince(release, "0.10") && !isSince(release, "0.16");
  const wait = fetches ? "; it waits for its gateway to serve the source: check that with --ipfs-gateway" : "";
  return new MesgError("environment", `${error.message}; it is unknown whether the service was created`, {
    cause: error,
    hint: `the Engine may still be creating it${wait}; deploy again later, which asks for ${hash} first`,
  });
}

/** The Engine says that a service exists, and does not have it. */
export function falseClaim(error: CallError, hash: string): MesgError {
  return new MesgError("refused", `the Engine says that the service exists, but has none with the hash ${hash}`, {
    cause: error,
    hint: `its words: ${error.text}; do not use this Engine until that is explained`,
  });
}

/** The Engine says that it has a service, and does not return it. */
export function notReturned(hash: string, status: "created" | "exists", error: CallError): MesgError {
  const claim = status === "created" ? "created" : "has";
  return new MesgError("refused", `the Engine says that it ${claim} ${hash}, but does not return it: ${error.text}`, {
    cause: error,
    hint: "the service is not verified: do not use it, and ask the operator of the Engine",
  });
}

/** What a hash mismatch is about. */
export interface Mismatch {
  readonly computed: string;
  /** As the Engine answered: any text. */
  readonly returned: string;
  readonly engine: Pick<ConnectedEngine, "release" | "releaseName" | "version">;
  readonly source: DirectoryDigest | undefined;
}

/** The Engine gave the service another hash than the one computed here. */
export function hashMismatch(definition: ServiceDefinition, mismatch: Mismatch): MesgError {
  const { computed, returned, engine } = mismatch;
  const { releaseName, version } = engine;
  const text = `hash mismatch: computed ${computed} for Engine ${releaseName}, the Engine returned ${shownHash(returned)}`;
  const form = formProblem(computed, returned);
  if (form !== undefined) {
    const hint = "this is no Engine that is known, or a proxy changes its answers: do not use this service";
    return new MesgError("refused", `${text}, ${form}`, { hint });
  }
  const other = releaseOf(definition, mismatch);
  if (other === undefined) {
    return new MesgError("refused", text, {
      hint: "the Engine fetched another source under this id, or is no Engine that is known: do not use this service",
    });
  }
  const told = /^v/.test(version) && !version.startsWith(`v${other}.`);
  return new MesgError("refused", `${text}, which is the hash of release ${other}`, {
    hint: told
      ? `this Engine says that it is ${version} and hashes like ${other}: ask its operator which release it is`
      : `this Engine hashes like ${other}: deploy with --engine-version ${other}`,
  });
}

/** How a text differs from every hash; undefined when it is one. */
function formProblem(computed: string, returned: string): string | undefined {
  if (returned === "") return "which is empty";
  if (returned.toLowerCase() === computed.toLowerCase()) return "which differs in the case of its letters";
  return hashTextProblem(returned) === undefined ? undefined : "which is not a hash of 32 bytes";
}

/** The release that hashes a definition so. */
function releaseOf(definition: ServiceDefinition, { returned, engine, source }: Mismatch): Release | undefined {
  return RELEASES.find((candidate) => {
    if (candidate === "0.9" || candidate === engine.release) return false;
    if (source === undefined && needsSource(candidate)) return false;
    return serviceHash(definition, candidate, source === undefined ? {} : { source }) === returned;
  });
}

/** The Engine keeps another definition under the hash than the one that was sent. */
export function storedOther(
  hash: string,
  differences: readonly Difference[],
  unknownFields: readonly UnknownField[],
): MesgError {
  const text = differenceLines(differences, unknownFields);
  return new MesgError("refused", `the Engine keeps another definition under ${hash}:${text}`, {
    hint: "definitions can share a hash where texts hold quotes and commas: delete that service, or change this one",
  });
}

/** What was sent and what is stored, a line for each difference, each after a line break. */
export function differenceLines(differences: readonly Difference[], unknownFields: readonly UnknownField[]): string {
  const show = (value: unknown) => (value === undefined ? "nothing" : shorten(JSON.stringify(value)));
  const lines = [
    ...differences.map((it) => `${it.pointer}: sent ${show(it.expected)}, stored ${show(it.found)}`),
    ...unknownFields.map(({ pointer, text }) => `${pointer}: stored ${shorten(text)}, which is not known`),
  ];
  const shown = lines.slice(0, SHOWN).concat(lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : []);
  return shown.map((line) => `\n  ${line}`).join("");
}

const SHOWN = 20;

/** A hash as it is; any other text in its place escaped and cut. */
function shownHash(text: string): string {
  return /^[1-9A-HJ-NP-Za-km-z]{1,64}$/.test(text) ? text : shorten(JSON.stringify(text));
}

/** Cuts a text: an Engine may store megabytes. */
function shorten(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}

const MAX_LENGTH = 300;

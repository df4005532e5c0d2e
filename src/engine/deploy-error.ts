import { MesgError } from "../core/mod.ts";
import { RELEASES, type Release, type ServiceDefinition, type UnknownField } from "../definition/mod.ts";
import { needsSource, serviceHash } from "../hash/mod.ts";
import type { DirectoryDigest } from "../source/mod.ts";
import { CallError } from "./client/call-error.ts";
import type { ConnectedEngine } from "./client/connect.ts";
import type { Difference } from "./compare.ts";

/** What an Engine refused, with what can be done about it. */
export function explainRefusal(error: CallError, source: string): CallError {
  if (!/source code is not reachable/.test(error.text)) return error;
  return new CallError(error.status, error.text, error.message, {
    cause: error,
    hint: `the gateway that this Engine uses does not serve ${source || "an empty source id"}: publish the source on IPFS first`,
  });
}

/** What would be deployed is not what was reviewed. */
export function notReviewed(expected: string, computed: string, release: Release): MesgError {
  const found = `expected the service hash ${JSON.stringify(expected)}, computed ${computed} for Engine ${release}`;
  return new MesgError("refused", `${found}: what was reviewed is not what would be deployed`, {
    hint: "nothing was sent: look at what changed since the review, or review this hash",
  });
}

/** Create was sent, no answer came, and Get does not find the service. */
export function unknownOutcome(error: CallError, hash: string): MesgError {
  return new MesgError("environment", `${error.message}; whether the service arrived is not known`, {
    cause: error,
    hint: `the Engine may still be at it: deploy again later, which asks for ${hash} before it creates anything`,
  });
}

/** The Engine gave the service another hash than the one computed here. */
export function hashMismatch(
  definition: ServiceDefinition,
  expected: string,
  found: string,
  { release, version }: Pick<ConnectedEngine, "release" | "version">,
  source: DirectoryDigest | undefined,
): MesgError {
  const other = RELEASES.find((candidate) => {
    if (candidate === "0.9" || candidate === release || (source === undefined && needsSource(candidate))) return false;
    return serviceHash(definition, candidate, source === undefined ? {} : { source }) === found;
  });
  const text = `the hash does not match: computed ${expected} for Engine ${release}, the Engine returned ${shownHash(found)}`;
  if (other === undefined) {
    return new MesgError("refused", text, {
      hint: "the Engine fetched another source under this id, or is no Engine that is known: do not use this service",
    });
  }
  const told = version === release ? undefined : version;
  return new MesgError("refused", `${text}, which is the hash of release ${other}`, {
    hint:
      told === undefined
        ? `this Engine hashes like ${other}: deploy with --engine-version ${other}`
        : `this Engine says that it is ${told} and hashes like ${other}: whoever runs it has to say which it is`,
  });
}

/** The Engine keeps another definition under the hash than the one that was sent. */
export function storedOther(
  hash: string,
  differences: readonly Difference[],
  unknownFields: readonly UnknownField[],
): MesgError {
  const show = (value: unknown) => (value === undefined ? "nothing" : shorten(JSON.stringify(value)));
  const lines = [
    ...differences.map((it) => `${it.pointer}: sent ${show(it.expected)}, stored ${show(it.found)}`),
    ...unknownFields.map(({ pointer, text }) => `${pointer}: stored ${shorten(text)}, which is not known`),
  ];
  const shown = lines.slice(0, SHOWN).concat(lines.length > SHOWN ? [`and ${lines.length - SHOWN} more`] : []);
  const text = shown.map((line) => `\n  ${line}`).join("");
  return new MesgError("refused", `the Engine keeps another definition under ${hash}:${text}`, {
    hint: "definitions can share a hash where texts hold quotes and commas: delete that service, or change this one",
  });
}

const SHOWN = 20;

/** A hash as it is, and any other text that an Engine gave in its place so that it can do no harm. */
function shownHash(text: string): string {
  return /^[1-9A-HJ-NP-Za-km-z]{1,64}$/.test(text) ? text : shorten(JSON.stringify(text));
}

/** An Engine may keep megabytes; their beginning says which place is meant. */
function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

const LONGEST = 300;

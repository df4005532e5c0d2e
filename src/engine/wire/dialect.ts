import { decodeBase58, encodeBase58, MesgError } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { lastOf, readFields, writeFields } from "./fields.ts";

/** How a group of Engine releases speaks: the names of its services and the shape of its answers, as data. */
export interface Dialect {
  readonly releases: readonly Release[];
  /** Full name of the gRPC service that keeps services. */
  readonly service: string;
  /** Full name of the gRPC service that tells the version. */
  readonly core: string;
  /** A hash on the wire: base58 text until 0.13, its raw bytes from 0.14. */
  readonly hash: "text" | "raw";
}

const DIALECTS: readonly Dialect[] = [
  { releases: ["0.11", "0.12", "0.13"], service: "api.Service", core: "api.Core", hash: "text" },
];

/** The releases that can be spoken to. */
export const SPOKEN_RELEASES: readonly Release[] = DIALECTS.flatMap(({ releases }) => releases);

/**
 * The dialect of a release.
 *
 * @throws {MesgError} `usage` when none is known.
 */
export function dialectOf(release: Release): Dialect {
  const dialect = DIALECTS.find(({ releases }) => releases.includes(release));
  if (dialect !== undefined) return dialect;
  throw new MesgError("usage", `expected an Engine of release ${SPOKEN_RELEASES.join(", ")}, found ${release}`, {
    hint: `the definition and its hash can be had for ${release} too: mesg-compile hash --engine-version ${release}`,
  });
}

/** Whether Engines of a release take a Create only with an account's name and password in its metadata. */
export function asksForAccount(release: Release): boolean {
  return release === "0.16" || release === "0.17";
}

/** A message whose only field, number 1, is a service hash: requests of Get and Delete, the answer of Create. */
export function writeHash(hash: string, { hash: form }: Dialect): Uint8Array {
  return writeFields([[1, form === "raw" ? decodeBase58(hash) : Buffer.from(hash)]]);
}

/** Reads such a message; the hash as base58 text, or as whatever text stands there. */
export function readHash(message: Uint8Array, { hash: form }: Dialect): string {
  const payload = lastOf(readFields(message), 1) ?? new Uint8Array();
  return form === "raw" ? encodeBase58(payload) : Buffer.from(payload).toString("utf8");
}

import { MesgError, someLines } from "../core/mod.ts";
import { checkDefinition, EMPTY_CONFIGURATION, type Release, type ServiceDefinition } from "../definition/mod.ts";
import { notReviewed } from "../engine/mod.ts";
import { serviceHash } from "../hash/mod.ts";
import { type OfferedSource, offerBytes } from "../ipfs/mod.ts";
import type { DirectoryDigest } from "../source/mod.ts";
import { checkSid, type Effect, IPFS_PROTOCOL } from "./contract.ts";
import { manifestToText } from "./manifest.ts";

/** A version of a service, ready to be published. */
export interface PreparedVersion {
  readonly effect: Extract<Effect, { kind: "version" }>;
  /** The manifest's file and its CID. */
  readonly manifest: OfferedSource;
  /** The service hash, in base58. */
  readonly hash: string;
  /** The source's CID. */
  readonly source: string;
}

/** Maximum number of violations in a message. */
const MAX_VIOLATIONS = 20;

/** The options of a version. */
export interface PrepareOptions {
  /** The Engine release whose rules and hash apply. */
  readonly release: Release;
  /** The source's files, which the hash of Engines 0.10 to 0.15 covers. */
  readonly source?: DirectoryDigest | undefined;
  readonly readme?: string | undefined;
  /** The reviewed hash. */
  readonly expectedHash?: string | undefined;
}

/**
 * Builds the manifest of a service, and the effect that publishes it.
 *
 * @param sent The definition with its source id.
 * @throws {MesgError} `refused` when the definition is invalid, has no sid or no source, or has another hash than was
 * reviewed.
 * @example
 * ```ts
 * const { effect, manifest } = await prepareVersion(definition, { release: "0.16" });
 * ```
 */
export async function prepareVersion(sent: ServiceDefinition, options: PrepareOptions): Promise<PreparedVersion> {
  const { release, source, readme, expectedHash } = options;
  const configuration = sent.configuration ?? EMPTY_CONFIGURATION;
  const definition = { ...sent, hash: "", address: "", configuration };
  checkSid(definition.sid);
  const violations = checkDefinition(definition, release);
  if (violations.length > 0) {
    const lines = someLines(violations, MAX_VIOLATIONS, ({ pointer, text }) => `${pointer}: ${text}`);
    throw new MesgError("refused", `Engine ${release} would refuse this definition:\n  ${lines.join("\n  ")}`, {
      hint: "run mesg-compile validate to see the lines in mesg.yml",
    });
  }
  const hash = serviceHash(definition, release, source === undefined ? {} : { source });
  if (expectedHash !== undefined && expectedHash !== hash) throw notReviewed(expectedHash, hash, release);
  const text = manifestToText({ definition, hash, readme });
  const manifest = await offerBytes(new TextEncoder().encode(text));
  const effect = {
    kind: "version",
    sid: definition.sid,
    manifest: manifest.sourceId,
    protocol: IPFS_PROTOCOL,
  } as const;
  return { effect, manifest, hash, source: definition.source };
}

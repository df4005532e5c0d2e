import { MesgError, visibleText } from "../core/mod.ts";
import {
  definitionFromJson,
  definitionToJson,
  MAX_BYTES,
  parseJsonText,
  type ServiceDefinition,
} from "../definition/mod.ts";
import validate from "./generated/manifest-check.js";

/** Maximum size of a manifest in bytes: a definition and its README. */
export const MAX_MANIFEST_BYTES: number = MAX_BYTES;
/** Maximum size of a README in a manifest, in bytes. */
export const MAX_README_BYTES: number = 1024 * 1024;

/** The location of the service's source in a manifest. */
export interface ManifestDeployment {
  readonly type: "http" | "https" | "ipfs";
  /** A CID for `ipfs`, else a URL. */
  readonly source: string;
}

/** A manifest that was read. */
export interface Manifest {
  readonly definition: ServiceDefinition;
  /** The service hash in it, in base58; undefined when there is none. */
  readonly hash: string | undefined;
  readonly deployment: ManifestDeployment;
  readonly readme: string | undefined;
}

/** Thrown for a file that is not a manifest. */
export class NotAManifest extends MesgError {
  constructor(why: string) {
    super("refused", `not a manifest: ${why}`);
  }
}

/** The parts of a manifest. */
export interface ManifestInput {
  /** With its source id. */
  readonly definition: ServiceDefinition;
  /** The service hash, in base58. */
  readonly hash: string;
  readonly readme?: string | undefined;
}

/**
 * Returns the manifest of a service whose source is on IPFS: version 1, with the fields in the order of the original
 * tools. Deterministic, so that publishing again finds the same version.
 *
 * @throws {MesgError} `refused` when the definition names no source, or the manifest is too large.
 * @example
 * ```ts
 * const text = manifestToText({ definition, hash: serviceHash(definition, "0.16") });
 * ```
 */
export function manifestToText({ definition, hash, readme }: ManifestInput): string {
  const { source } = definition;
  if (source === "") throw new MesgError("refused", "the definition names no source, which a manifest requires");
  const manifest = {
    version: "1",
    service: {
      definition: definitionToJson({ ...definition, hash }),
      hash,
      hashVersion: "1",
      deployment: { type: "ipfs", source },
      ...(readme === undefined ? {} : { readme }),
    },
  };
  assertShape(manifest);
  const text = JSON.stringify(manifest);
  const size = Buffer.byteLength(text);
  if (size <= MAX_MANIFEST_BYTES) return text;
  throw new MesgError("refused", `manifest too large: expected at most ${MAX_MANIFEST_BYTES} bytes, found ${size}`, {
    hint: "shorten the README or the descriptions",
  });
}

/**
 * Reads an untrusted manifest.
 *
 * @throws {NotAManifest} when it does not have the structure of a manifest.
 * @throws {MesgError} `refused` when it has a key twice, or its definition has a form from before Engine 0.11.
 * @example
 * ```ts
 * readManifest(await readFile("manifest.json")).definition.name;
 * ```
 */
export function readManifest(bytes: Uint8Array): Manifest {
  if (bytes.length > MAX_MANIFEST_BYTES) {
    throw new NotAManifest(`expected at most ${MAX_MANIFEST_BYTES} bytes, found ${bytes.length}`);
  }
  const text = decode(bytes);
  const value = parse(text);
  assertShape(value);
  // Other tools may take the other value.
  parseJsonText(text, "a manifest");
  const { service } = value as { service: { definition: unknown; hash?: string } & Omit<Manifest, "definition"> };
  const { definition } = definitionFromJson(service.definition);
  const { deployment, readme } = service;
  return { definition, hash: (service.hash ?? definition.hash) || undefined, deployment, readme };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new NotAManifest("expected JSON in UTF-8");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotAManifest("expected JSON in UTF-8");
  }
}

function assertShape(value: unknown): void {
  if (validate(value)) return;
  const { instancePath = "", keyword = "", params = {} } = validate.errors?.[0] ?? {};
  const what =
    keyword === "required"
      ? `missing ${params.missingProperty}`
      : keyword === "type"
        ? `expected ${String(params.type)}`
        : `expected ${JSON.stringify(params.allowedValues)}`;
  throw new NotAManifest(`${visibleText(what)} at ${instancePath || "/"}`);
}

import { createHash } from "node:crypto";
import { decodeHash, encodeBase58, MesgError } from "../../core/mod.ts";
import { isSince, type Release } from "../../definition/mod.ts";
import { ENGINE_DUMP as G, text } from "../grammar.ts";

/** What an instance is made of. */
export interface Instance {
  /** The hash of its service in base58. */
  readonly service: string;
  /** The variables that the service declares, as `NAME=VALUE`. */
  readonly configured?: readonly string[];
  /** The variables of the instance, as `NAME=VALUE`. */
  readonly env?: readonly string[];
}

/**
 * Returns the hash of an instance as an Engine release computes it, in base58.
 *
 * Until 0.20 the variables of the instance override those of the service, and all are hashed in the order of their names;
 * from 0.21 on only those of the instance are, in the order given.
 *
 * @throws {MesgError} `usage` before 0.11, `refused` when the service hash is none.
 * @example
 * ```ts
 * instanceHash({ service: "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", env: ["A=1"] }, "0.20");
 * ```
 */
export function instanceHash({ service, configured = [], env = [] }: Instance, release: Release): string {
  if (!isSince(release, "0.11")) throw new MesgError("usage", `Engine ${release} has no instances`);
  const hash = decodeHash(service);
  if (isSince(release, "0.21")) return dumped(hash, G.list(env.map(text)));
  const merged = mergeEnv(configured, env);
  if (isSince(release, "0.17")) return dumped(hash, `[${merged.map(text).join(",")}]`);
  return encodeBase58(sha256(Buffer.concat([hash, Buffer.from(merged.join(";"))])));
}

/** The hash of an instance from 0.17 on: of the service's hash and of that of the variables. */
function dumped(service: Uint8Array, env: string): string {
  return encodeBase58(sha256(`{2:${list(service)},3:${list(sha256(env))}}`));
}

function list(bytes: Uint8Array): string {
  return G.list([...bytes].map((byte) => byte.toString(16)));
}

function mergeEnv(configured: readonly string[], env: readonly string[]): string[] {
  const values = new Map<string, string>();
  for (const variable of [...configured, ...env]) {
    const [name = "", ...rest] = variable.split("=");
    values.set(name, rest.join("="));
  }
  const pairs = [...values].map(([name, value]) => Buffer.from(`${name}=${value}`));
  return pairs.sort(Buffer.compare).map(String);
}

function sha256(data: string | Uint8Array): Uint8Array {
  return createHash("sha256").update(data).digest();
}

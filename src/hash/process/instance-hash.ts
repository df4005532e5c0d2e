import { createHash } from "node:crypto";
import { decodeHash, encodeBase58, MesgError } from "../../core/mod.ts";
import { isSince, type Release } from "../../definition/mod.ts";
import { ENGINE_DUMP as G, text } from "../grammar.ts";

/** The parts of an instance. */
export interface Instance {
  /** The hash of its service in base58. */
  readonly service: string;
  /** The variables that the service declares, as `NAME=VALUE`. */
  readonly configured?: readonly string[] | undefined;
  /** The variables of the instance, as `NAME=VALUE`. */
  readonly env?: readonly string[] | undefined;
}

/**
 * Returns the hash of an instance as an Engine release computes it, in base58.
 *
 * Up to 0.20 the variables of the instance override those of the service, and all are hashed in the order of their names;
 * from 0.21 on only those of the instance are hashed, in the order given.
 *
 * @throws {MesgError} `usage` before 0.11, `refused` for an invalid service hash.
 * @example
 * ```ts
 * instanceHash({ service: "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P", env: ["A=1"] }, "0.20");
 * ```
 */
export function instanceHash({ service, configured = [], env = [] }: Instance, release: Release): string {
  if (!isSince(release, "0.11")) throw new MesgError("usage", `Engine ${release} has no instances`);
  const hash = decodeHash(service);
  if (isSince(release, "0.17")) {
    return encodeBase58(sha256(`{2:${list(hash)},3:${list(decodeHash(envHash({ configured, env }, release)))}}`));
  }
  return encodeBase58(sha256(Buffer.concat([hash, Buffer.from(mergeEnv(configured, env).join(";"))])));
}

/**
 * Returns the hash of the variables of an instance as an Engine release from 0.17 on computes it, in base58.
 *
 * @throws {MesgError} `usage` before 0.17, where the variables have no hash of their own.
 * @example
 * ```ts
 * envHash({ env: ["A=1"] }, "0.21"); // "3EGRxUdNSg5CejdQE3hCuH9cw64hbxMxHpQbSByURug9"
 * ```
 */
export function envHash({ configured = [], env = [] }: Omit<Instance, "service">, release: Release): string {
  if (!isSince(release, "0.17")) throw new MesgError("usage", `Engine ${release} has no hash of variables`);
  if (isSince(release, "0.21")) return encodeBase58(sha256(G.list(env.map(text))));
  return encodeBase58(sha256(`[${mergeEnv(configured, env).map(text).join(",")}]`));
}

/**
 * Returns the hash of a runner (0.17 and newer), in base58: of its owner's address and its instance.
 *
 * @param instance The hash of its instance in base58.
 * @example
 * ```ts
 * runnerHash("mesgtest1…", instanceHash({ service }, "0.21"));
 * ```
 */
export function runnerHash(owner: string, instance: string): string {
  return encodeBase58(sha256(`{2:${text(owner)},3:${list(decodeHash(instance))}}`));
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

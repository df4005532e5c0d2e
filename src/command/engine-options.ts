import { decodeHash, MesgError } from "../core/mod.ts";
import type { Release } from "../definition/mod.ts";
import type { EngineAccess } from "../engine/mod.ts";
import type { Call } from "./command.ts";
import { readInput } from "./read-input.ts";

/** The options of every command that calls an Engine. */
export const ENGINE_OPTIONS = {
  "engine-ca": {
    type: "string",
    group: "Engine",
    value: "FILE",
    summary: "PEM file of the CA that issued the Engine's certificate (the system's roots)",
  },
  "engine-cert": {
    type: "string",
    group: "Engine",
    value: "FILE",
    summary: "PEM file of a client certificate, if the Engine requires one",
  },
  "engine-key": { type: "string", group: "Engine", value: "FILE", summary: "PEM file of its private key" },
  "engine-metadata": {
    type: "string",
    group: "Engine",
    multiple: true,
    value: "HEADER",
    summary: '"NAME: VALUE" for a proxy; secrets belong in MESG_ENGINE_METADATA, one per line',
  },
  "engine-username": {
    type: "string",
    group: "Engine",
    value: "NAME",
    summary: "account that creates (Engine 0.16); its password is read from MESG_ENGINE_PASSWORD",
  },
  "engine-insecure": {
    type: "boolean",
    group: "Engine",
    summary: "send metadata and account without TLS",
  },
} as const;

/** The option of commands that accept only a reviewed hash. */
export const EXPECTED_HASH_OPTION = {
  "expected-hash": {
    type: "string",
    value: "HASH",
    summary: "reviewed hash of the service or process; any other is refused",
  },
} as const;

type EngineCall = Call<typeof ENGINE_OPTIONS>;

/**
 * Reads the options, and secrets from the environment: other users can see a process's arguments, but not its
 * environment.
 *
 * @throws {MesgError} `usage`; no message repeats a secret.
 */
export async function readEngineOptions({
  options,
  env,
  signal,
  stdin,
  secrets,
}: Pick<EngineCall, "options" | "env" | "signal" | "stdin" | "secrets">): Promise<EngineAccess> {
  const { parseMetadata } = await import("../engine/mod.ts");
  const read = async (path: string | undefined, what: string) =>
    path === undefined ? undefined : Buffer.from(await readInput(path, what, { signal, stdin })).toString("utf8");
  const secret = (env.MESG_ENGINE_METADATA ?? "").split("\n").filter((line) => line.trim() !== "");
  const username = options["engine-username"];
  const key = await read(options["engine-key"], "a private key (--engine-key)");
  const credentials = username === undefined ? undefined : { username, password: passwordOf(env) };
  secrets.add(key, "whole");
  if (credentials !== undefined) secrets.addLogin(credentials.username, credentials.password);
  return {
    ca: await read(options["engine-ca"], "the certificate of a CA (--engine-ca)"),
    certificate: await read(options["engine-cert"], "a certificate (--engine-cert)"),
    key,
    metadata: [...(options["engine-metadata"] ?? []), ...secret].map(parseMetadata),
    credentials,
    insecure: options["engine-insecure"],
  };
}

function passwordOf({ MESG_ENGINE_PASSWORD: password = "" }: EngineCall["env"]): string {
  if (password !== "") return password;
  throw new MesgError("usage", "MESG_ENGINE_PASSWORD is empty: --engine-username requires a password", {
    hint: "set it in the environment: other users can see a command line",
  });
}

/**
 * Refuses the options when no Engine is called.
 *
 * @param endpoint The option that names an Engine.
 * @throws {MesgError} `usage`.
 */
export function refuseEngineOptions({ options }: Pick<EngineCall, "options">, endpoint: string): void {
  const given = Object.keys(ENGINE_OPTIONS).find((name) => options[name as keyof typeof ENGINE_OPTIONS] !== undefined);
  if (given !== undefined) throw new MesgError("usage", `expected ${endpoint} with --${given}, found none`);
}

/**
 * Returns the reviewed hash, if given.
 *
 * @throws {MesgError} `usage` for anything else, including an empty text: it may be the output of a failed step.
 */
export function readExpectedHash(options: { readonly "expected-hash"?: string }): string | undefined {
  return readHash(options, "expected-hash");
}

/**
 * Returns the service hash of an option, if given.
 *
 * @throws {MesgError} `usage` for anything else.
 */
export function readHash<N extends string>(options: { readonly [name in N]?: string }, name: N): string | undefined {
  const text = options[name]?.trim();
  if (text === undefined) return undefined;
  try {
    decodeHash(text);
    return text;
  } catch (error) {
    throw new MesgError("usage", `--${name}: ${(error as Error).message}`, {
      cause: error,
      hint: "use the output of mesg-compile hash; an empty one may come from a failed step",
    });
  }
}

/** The option of commands that need the environment of a service on Engine 0.9. */
export const ENV_OPTION = {
  env: {
    type: "string",
    multiple: true,
    value: "NAME=VALUE",
    summary: "$(env:NAME) in a process; for a service, a variable that Engine 0.9 hashes",
  },
} as const;

/**
 * Reads the variables; undefined without any.
 *
 * @throws {MesgError} `usage` for a malformed one, or a release that does not take them.
 */
export function readEnv(
  { env }: { readonly env?: readonly string[] },
  release: Release,
): Record<string, string> | undefined {
  if (env === undefined) return undefined;
  if (release !== "0.9") {
    throw new MesgError("usage", `expected --engine-version 0.9 with --env, found ${release}, which does not hash it`, {
      hint: "remove --env: from 0.10 on the hash covers the declared variables instead",
    });
  }
  return parseEnv(env);
}

/** Parses variables, each `NAME=VALUE`. @throws {MesgError} `usage` for a malformed one. */
export function parseEnv(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      if (equals > 0) return [pair.slice(0, equals), pair.slice(equals + 1)];
      throw new MesgError("usage", `expected --env NAME=VALUE, found ${JSON.stringify(pair)}`, {
        hint: /^\w+$/.test(pair)
          ? `write --env ${pair}=VALUE; without --env, a process takes the variable from the environment`
          : "write the name of the variable, = and its value",
      });
    }),
  );
}

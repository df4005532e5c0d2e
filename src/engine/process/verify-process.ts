import { MesgError } from "../../core/mod.ts";
import type { ProcessDefinition, Release } from "../../definition/mod.ts";
import { CALL_TIMEOUT } from "../deploy/deploy.ts";
import { type Check, failedCheck, type MissedEngine, notStored, type Verification } from "../verify/verify.ts";
import { processHashes, verifyStored } from "./deploy-process.ts";
import type { ProcessEngine } from "./process-api.ts";

/** What to compare a process with. */
export interface VerifyProcessOptions {
  /** The release whose hash is computed; undefined when it is unknown. */
  readonly release: Release | undefined;
  /** The expected process hash. */
  readonly expectedHash?: string | undefined;
  /** The Engine that should store this process under its hash. */
  readonly engine?: ProcessEngine | MissedEngine | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Timeout of a call to the Engine in milliseconds; 15 seconds by default. */
  readonly callTimeout?: number | undefined;
}

/**
 * Compares a process with the reviewed hash, the hash in its definition, and what an Engine stores. All comparisons are
 * made, even after one failed.
 *
 * @throws {MesgError} `usage` when there is nothing to compare with, or the release has no processes.
 * @example
 * ```ts
 * const { verified, checks } = await verifyProcess(definition, { release: "0.20", expectedHash });
 * ```
 */
export async function verifyProcess(
  definition: ProcessDefinition,
  options: VerifyProcessOptions,
): Promise<Verification> {
  const { release, engine, signal } = options;
  const expected = [options.expectedHash, definition.hash].filter((hash) => hash !== undefined && hash !== "");
  if (expected.length === 0 && engine === undefined) {
    throw new MesgError("usage", "nothing to compare the process with", {
      hint: "pass --expected-hash HASH, or an Engine with --endpoint HOST:PORT or --local",
    });
  }
  const hashes = release === undefined ? [] : processHashes(definition, release);
  const checks: Check[] = [...new Set(expected as string[])].map((text) => checkHash(text, hashes, release));
  if (engine !== undefined) checks.push(await checkEngine(engine, definition, hashes, options));
  signal?.throwIfAborted();
  return { verified: checks.every(({ outcome }) => outcome === "equal"), hash: hashes[0], release, checks };
}

function checkHash(expected: string, hashes: readonly string[], release: Release | undefined): Check {
  const check = { subject: "hash", with: expected } as const;
  if (hashes.includes(expected)) return { ...check, outcome: "equal" };
  if (release === undefined) {
    const reason = "the release, and so the hash, is unknown without the Engine";
    return { ...check, outcome: "unknown", reason, hint: "set it with --engine-version" };
  }
  return { ...check, outcome: "differs", reason: `expected the hash ${expected}, the process has ${hashes[0]}` };
}

async function checkEngine(
  engine: ProcessEngine | MissedEngine,
  definition: ProcessDefinition,
  hashes: readonly string[],
  { signal, callTimeout = CALL_TIMEOUT }: VerifyProcessOptions,
): Promise<Check> {
  const check = { subject: "engine", with: engine.address } as const;
  if ("problem" in engine) return failedCheck(check, engine.problem, signal);
  const api = engine.processes();
  const call = { timeout: callTimeout, signal };
  try {
    for (const hash of hashes) {
      if ((await api.find(hash, call)) === undefined) continue;
      await verifyStored(api, definition, hash, call);
      return { ...check, outcome: "equal" };
    }
    throw notStored("process", engine.address, hashes[0]!);
  } catch (error) {
    return failedCheck(check, error, signal);
  }
}

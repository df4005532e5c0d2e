import { MesgError, TimeBudget, visibleText } from "../../core/mod.ts";
import { checkProcess, type ProcessDefinition, type Release } from "../../definition/mod.ts";
import { processHash } from "../../hash/mod.ts";
import { CallError } from "../client/call-error.ts";
import { arrives, sendOnce } from "../deploy/create-once.ts";
import { CALL_TIMEOUT, type Deployment, type DeployStep } from "../deploy/deploy.ts";
import { isOnChain } from "../dialects/chain.ts";
import type { CallOptions } from "../engine-api.ts";
import type { SignedPlan } from "../lcd/settings.ts";
import type { ProcessApi, ProcessEngine } from "./process-api.ts";
import {
  compareProcesses,
  explainProcessRefusal,
  processNotReviewed,
  storedOtherProcess,
  unknownProcessOutcome,
} from "./process-error.ts";

/** The result of a deploy of a process. Every check passed. */
export interface ProcessDeployment extends Pick<Deployment, "status" | "engineVersion" | "endpoint" | "verified"> {
  /** The process hash in base58, computed here and equal to the Engine's. */
  readonly hash: string;
  readonly name: string;
}

/** The options of a deploy of a process. */
export interface DeployProcessOptions {
  /** The reviewed hash. If the computed hash differs, nothing is sent. */
  readonly expectedHash?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Timeout of each call in milliseconds; 15 seconds by default. */
  readonly callTimeout?: number | undefined;
  /**
   * Timeout of Create in milliseconds; 30 seconds by default, and 5 minutes on a chain, where other transactions of the
   * account may come first.
   */
  readonly createTimeout?: number | undefined;
  /** Called after all local checks and before anything is sent to the Engine. Its duration does not count. */
  readonly supply?: (() => Promise<unknown>) | undefined;
  /** Called before Create is sent: from then on an error does not prove that nothing was created. */
  readonly onSend?: (() => void) | undefined;
  /** Called after each step; its promise is awaited. */
  readonly onStep?: (step: DeployStep) => void | Promise<void>;
}

/** Milliseconds for Create: a chain makes a block every few seconds. */
const CREATE_TIMEOUT = 30_000;
const CHAIN_CREATE_TIMEOUT = 300_000;
/** Milliseconds for all other calls of a deploy. */
const OTHER_CALLS = 90_000;

/**
 * Creates a process on an Engine, unless it exists, and verifies the hash that the Engine returns and the process that
 * it stored. Create is processed at most once; when its answer is lost, the Engine is polled for the process.
 *
 * @throws {MesgError} `refused` when the Engine refuses or a check fails; `environment` when the Engine does not
 * answer.
 * @example
 * ```ts
 * const { status, hash } = await deployProcess(definition, await connectEngine("localhost:50052", { timeout: 15_000 }));
 * ```
 */
export async function deployProcess(
  definition: ProcessDefinition,
  engine: ProcessEngine,
  { expectedHash, signal, supply, onSend, onStep = () => undefined, ...timeouts }: DeployProcessOptions = {},
): Promise<ProcessDeployment> {
  const { release, releaseName = release } = engine;
  const api = engine.processes();
  const hashes = processHashes(definition, release);
  if (expectedHash !== undefined && !hashes.includes(expectedHash)) {
    throw processNotReviewed(expectedHash, hashes[0]!, release);
  }
  preflight(definition, release);
  api.assertMayCreate();
  await onStep({ step: "accepted", hash: hashes[0]! });
  await supply?.();
  const { callTimeout, createTimeout = callTimeout ?? (isOnChain(release) ? CHAIN_CREATE_TIMEOUT : CREATE_TIMEOUT) } =
    timeouts;
  const budget = new TimeBudget(createTimeout + OTHER_CALLS, "the deploy");
  const asking = () => ({ timeout: budget.take(callTimeout ?? CALL_TIMEOUT), signal });
  const onTransaction = (signed: SignedPlan) => {
    onSend?.();
    return onStep({ step: "signed", hash: hashes[0]!, signed });
  };
  const creating = () => {
    if (!isOnChain(release)) onSend?.();
    return { timeout: budget.take(createTimeout), signal, onTransaction };
  };
  const own = await api.hash(definition, asking());
  if (own !== undefined) assertHash(own, hashes, release);
  if (isOnChain(release)) await onStep({ step: "same-hash", hash: hashes[0]! });
  const there = await firstStored(api, hashes, asking());
  const { status, hash } =
    there === undefined
      ? await createProcessOnce(api, definition, { releaseName, hashes, asking, creating })
      : { status: "exists" as const, hash: there };
  await onStep({ step: "stored", hash, status });
  assertHash(hash, hashes, release);
  await onStep({ step: "verified-hash", hash });
  await verifyStored(api, definition, hash, asking());
  await onStep({ step: "verified-definition", hash });
  const { version: engineVersion, address: endpoint } = engine;
  return { status, hash, name: definition.name, engineVersion, endpoint, verified: true };
}

function assertHash(returned: string, hashes: readonly string[], release: Release): void {
  if (hashes.includes(returned)) return;
  const found = returned === "" ? "none" : visibleText(returned, 100);
  throw new MesgError(
    "refused",
    `hash mismatch: computed ${hashes[0]} for Engine ${release}, the Engine returned ${found}`,
    {
      hint: "set the release of the Engine with --engine-version",
    },
  );
}

/**
 * Returns the possible hashes of a process at a release, that of the newest patch first: 0.14.0 hashes less than later
 * patches, and an Engine does not report its patch.
 */
export function processHashes(definition: ProcessDefinition, release: Release): string[] {
  if (release !== "0.14") return [processHash(definition, release)];
  return [undefined, 0].map((patch) => processHash(definition, release, { patch }));
}

/** Compares what the Engine stores under a hash with the process. @throws {MesgError} `refused` when it differs. */
export async function verifyStored(
  api: ProcessApi,
  definition: ProcessDefinition,
  hash: string,
  call: CallOptions,
): Promise<void> {
  const stored = await api.find(hash, call);
  if (stored === undefined) {
    throw new MesgError("refused", `the Engine returned the hash ${hash}, but has no process of that hash`, {
      hint: "contact the operator of the Engine: the process is not verified",
    });
  }
  const differences = compareProcesses(definition, stored.definition, api.release);
  const found = stored.definition.hash;
  if (found !== hash) differences.unshift({ pointer: "/hash", expected: hash, found });
  if (differences.length > 0 || stored.unknownFields.length > 0) {
    throw storedOtherProcess(hash, differences, stored.unknownFields);
  }
}

interface Creation {
  readonly releaseName: string;
  readonly hashes: readonly string[];
  asking(): CallOptions;
  creating(): CallOptions;
}

/** Sends Create; the Engine processes it at most once. */
async function createProcessOnce(
  api: ProcessApi,
  definition: ProcessDefinition,
  { releaseName, hashes, asking, creating }: Creation,
): Promise<Pick<ProcessDeployment, "status" | "hash">> {
  const first = async (call: CallOptions) => await firstStored(api, hashes, call);
  const has = async (call: CallOptions) => (await first(call)) !== undefined;
  try {
    const hash = await sendOnce(
      () => api.create(definition, creating()),
      () => has(asking()),
    );
    return { status: "created", hash };
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    if (error.isUnanswered) {
      if (await arrives(has, asking())) return { status: "created", hash: (await first(asking())) ?? hashes[0]! };
      throw unknownProcessOutcome(error, hashes[0]!);
    }
    const named = EXISTING.exec(error.text)?.[1];
    if (named !== undefined) return { status: "exists", hash: named };
    throw explainProcessRefusal(error, releaseName);
  }
}

/** Inside one or two layers of JSON at 0.18. */
const EXISTING = /process \\*"([^"\\]+)\\*" already exists/;

async function firstStored(api: ProcessApi, hashes: readonly string[], call: CallOptions): Promise<string | undefined> {
  for (const hash of hashes) if ((await api.find(hash, call)) !== undefined) return hash;
  return undefined;
}

/** Checks for what the Engine would refuse. */
function preflight(definition: ProcessDefinition, release: Release): void {
  const violations = checkProcess(definition, release);
  if (violations.length === 0) return;
  const lines = violations.map(({ pointer, text }) => `\n  ${pointer}: ${text}`);
  throw new MesgError("refused", `Engine ${release} would refuse this process:${lines.join("")}`, {
    hint: "run mesg-compile validate to see the lines in the process file",
  });
}

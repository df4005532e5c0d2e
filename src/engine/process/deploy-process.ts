import { decodeHash, MesgError, visibleText } from "../../core/mod.ts";
import { encodeProcess, type ProcessDefinition, processToJson } from "../../definition/mod.ts";
import { processHash } from "../../hash/mod.ts";
import { CallError } from "../client/call-error.ts";
import type { CallOptions } from "../engine-api.ts";
import type { ProcessClient } from "./process-client.ts";

/** A process that is on an Engine, and that the Engine has as it was sent. */
export interface ProcessDeployment {
  readonly status: "created" | "exists";
  /** In base58. */
  readonly hash: string;
  readonly name: string;
}

/** How a process is deployed. */
export interface DeployProcessOptions extends CallOptions {
  /** The hash that was reviewed; any other is refused before the Engine is asked. */
  readonly expectedHash?: string | undefined;
}

/**
 * Creates a process on an Engine, unless it is there, and verifies the hash that the Engine returns and the process that
 * it stored. When the answer of Create is lost, the Engine is asked for the process instead of sending it again.
 *
 * @throws {MesgError} `refused` when the Engine refuses, or returns or stores something else; `environment` when it does
 * not answer.
 * @example
 * ```ts
 * const { hash } = await deployProcess(definition, engine.processes, { timeout: 15_000 });
 * ```
 */
export async function deployProcess(
  definition: ProcessDefinition,
  client: ProcessClient,
  { expectedHash, ...call }: DeployProcessOptions,
): Promise<ProcessDeployment> {
  const { release } = client;
  // 0.14.0 hashes less than the patches after it, and an Engine does not say which one it is.
  const hashes =
    release === "0.14"
      ? [undefined, 0].map((patch) => processHash(definition, release, { patch }))
      : [processHash(definition, release)];
  if (expectedHash !== undefined && !hashes.includes(expectedHash)) {
    throw new MesgError("refused", `the process has the hash ${hashes[0]}, and ${expectedHash} was reviewed`, {
      hint: "review the process again",
    });
  }
  for (const hash of hashes) {
    const stored = await client.find(decodeHash(hash), call);
    if (stored !== undefined) return verified(definition, stored.definition, { status: "exists", hash, client });
  }
  const returned = await client.create(definition, call).catch(async (error) => {
    if (!(error instanceof CallError) || !error.isUnanswered) throw explained(error);
    for (const hash of hashes) if ((await client.find(decodeHash(hash), call)) !== undefined) return hash;
    throw error;
  });
  if (!hashes.includes(returned)) {
    throw new MesgError("refused", `the Engine gave the process the hash ${returned}, computed was ${hashes[0]}`, {
      hint: "name the release of the Engine with --engine-version",
    });
  }
  const stored = await client.find(decodeHash(returned), call);
  if (stored === undefined) {
    throw new MesgError("refused", `the Engine returned the hash ${returned} and has no process of that hash`);
  }
  return verified(definition, stored.definition, { status: "created", hash: returned, client });
}

/** The hash of 0.14 says nothing of what the nodes do, so the stored process is compared too. */
function verified(
  sent: ProcessDefinition,
  stored: ProcessDefinition,
  {
    status,
    hash,
    client: { release },
  }: Pick<ProcessDeployment, "status" | "hash"> & { readonly client: ProcessClient },
): ProcessDeployment {
  const bare = (it: ProcessDefinition) => ({ ...it, hash: "", address: "", paymentAddress: "" });
  const isSame =
    processHash(sent, release) === processHash(stored, release) &&
    (release !== "0.14" ||
      Buffer.compare(encodeProcess(bare(sent), { release }), encodeProcess(bare(stored), { release })) === 0);
  if (isSame) return { status, hash, name: sent.name };
  const found = visibleText(JSON.stringify(processToJson(bare(stored), release)), 500);
  throw new MesgError("refused", `the Engine has another process under the hash ${hash}: ${found}`, {
    hint: "at 0.14 different processes can have one hash: give the steps other keys",
  });
}

function isMissingInstance(text: string): boolean {
  const at = text.indexOf("instance ");
  return at !== -1 && text.indexOf("not found", at) !== -1;
}

/** What to do about a refusal. */
function explained(error: unknown): unknown {
  if (!(error instanceof CallError) || !isMissingInstance(error.text)) return error;
  return new MesgError("refused", error.message, {
    cause: error,
    hint: "create its service and the instance on the Engine first",
  });
}

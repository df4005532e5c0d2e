import {
  type Call,
  type ENGINE_OPTIONS,
  type NamedDocument,
  type ProcessCall,
  readEngineOptions,
  readExpectedHash,
  readNamedProcess,
} from "../../command/mod.ts";
import { MesgError } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { CALL_TIMEOUT, connectEngine, deployProcess } from "../../engine/mod.ts";

type DeployCall = ProcessCall &
  Pick<Call<typeof ENGINE_OPTIONS>, "stdout" | "note" | "options"> & {
    readonly options: { readonly endpoint?: string; readonly json?: boolean; readonly "expected-hash"?: string };
  };

/** Creates a process on an Engine from 0.14 to 0.20, and verifies what it stored. */
export async function deployNamedProcess(
  call: DeployCall,
  document: NamedDocument,
  release: Release | undefined,
): Promise<0> {
  const { endpoint, json } = call.options;
  if (endpoint === undefined) {
    throw new MesgError("usage", "expected --endpoint HOST:PORT for a process: the embedded Engine has no instances", {
      hint: "deploy to a running Engine from 0.14 to 0.20",
    });
  }
  const access = await readEngineOptions(call);
  const { signal } = call;
  const engine = await connectEngine(endpoint, { timeout: CALL_TIMEOUT, signal, release, ...access });
  try {
    if (engine.notice !== undefined) await call.note(`notice: ${engine.notice}`);
    const client = engine.processes();
    const { definition } = await readNamedProcess(call, document, engine.release);
    const expectedHash = readExpectedHash(call.options);
    const deployment = await deployProcess(definition, client, { timeout: CALL_TIMEOUT, signal, expectedHash });
    const { hash, status, name } = deployment;
    const text = `process ${name}: ${status === "created" ? "created" : "is there already"}, hash ${hash}, stored unchanged`;
    await call.stdout.write(json ? `${JSON.stringify(deployment, undefined, 2)}\n` : `${text}\n`);
    return 0;
  } finally {
    engine.close();
  }
}

import {
  type Call,
  type ChainCall,
  type ENGINE_OPTIONS,
  embeddedWarnings,
  LOCAL_FOLDER,
  type NamedDocument,
  type ProcessCall,
  readChainOptions,
  readEngineOptions,
  readExpectedHash,
  readNamedProcess,
  refuseEngineOptions,
  styleOf,
} from "../../command/mod.ts";
import { MesgError } from "../../core/mod.ts";
import {
  checkProcess,
  DEFAULT_PROCESS_RELEASE,
  isSince,
  type ProcessDefinition,
  type Release,
} from "../../definition/mod.ts";
import { startLocalEngine } from "../../engine/embedded/mod.ts";
import {
  CALL_TIMEOUT,
  connectEngine,
  createInstances,
  deployProcess,
  processHashes,
  type ReachedEngine,
} from "../../engine/mod.ts";
import { type DeployState, deploymentFailure, deploymentStep, processDeploymentHead } from "../../report/mod.ts";
import { isRehearsal, printRehearsal } from "../chain/dry-run.ts";
import { withLocalAccount } from "../chain/local-account.ts";

type DeployCall = ProcessCall &
  Pick<Call<typeof ENGINE_OPTIONS>, "stdout" | "note" | "options"> &
  ChainCall & {
    readonly options: {
      readonly endpoint?: string;
      readonly json?: boolean;
      readonly "expected-hash"?: string;
      readonly "create-instances"?: boolean;
    };
  };

/** Creates a process on an Engine from 0.14 on, and verifies what it stored. */
export async function deployNamedProcess(
  call: DeployCall,
  document: NamedDocument,
  { release, patch }: { readonly release: Release | undefined; readonly patch: number | undefined },
): Promise<0> {
  const { endpoint } = call.options;
  readExpectedHash(call.options);
  if ((call.options as Record<string, unknown>)["engine-username"] !== undefined)
    throw new MesgError("usage", "--engine-username applies only to services");
  const chain = await readChainOptions(call);
  if (endpoint !== undefined) {
    const access = await readEngineOptions(call);
    const reached = { timeout: CALL_TIMEOUT, signal: call.signal, release, patch, ...access, chain };
    return await deployTo(call, document, await connectEngine(endpoint, reached), undefined);
  }
  refuseEngineOptions(call, "--endpoint HOST:PORT");
  const expected = release ?? DEFAULT_PROCESS_RELEASE;
  assertHasProcesses(expected);
  const local = await startLocalEngine({
    folder: LOCAL_FOLDER,
    release: expected,
    chain: { patch },
    ...embeddedWarnings(call),
  });
  try {
    const account = withLocalAccount(chain, call);
    const limits = { timeout: CALL_TIMEOUT, signal: call.signal, release: expected, patch, chain: account };
    return await deployTo(call, document, await connectEngine(local.endpoint, limits), LOCAL_FOLDER);
  } finally {
    await local.close(0);
  }
}

function assertHasProcesses(release: Release): void {
  if (isSince(release, "0.14")) return;
  throw new MesgError("usage", `Engine ${release} has no processes`, { hint: "use --engine-version 0.14 or newer" });
}

async function deployTo(
  call: DeployCall,
  document: NamedDocument,
  engine: ReachedEngine,
  localFolder: string | undefined,
): Promise<0> {
  const { signal, stdout } = call;
  const { json } = call.options;
  const style = styleOf(stdout);
  const say = async (text: string) => (json ? undefined : await stdout.write(text));
  try {
    if (engine.notice !== undefined && localFolder === undefined) await call.note(`notice: ${engine.notice}`);
    // A release without processes is refused before the file is read.
    engine.processes();
    const { definition, loaded } = await readNamedProcess(call, document, engine.release);
    if (isRehearsal(call)) {
      await rehearse(call, definition, engine);
      return 0;
    }
    const subject = { definition, engine, localFolder, noun: "process" } as const;
    await say(processDeploymentHead(subject, style));
    const expectedHash = readExpectedHash(call.options);
    const state: DeployState = {};
    const onStep = (step: Parameters<typeof deploymentStep>[0]) => {
      state.last = step.step;
      return say(deploymentStep(step, subject, style));
    };
    const onSend = () => {
      state.isSent = true;
    };
    // On the embedded Engine an instance is a record; on a real one it is a container, which needs --create-instances.
    // The embedded chain assumes that every instance exists.
    const isLocal = localFolder !== undefined && engine.chain === undefined;
    const creates = isLocal || call.options["create-instances"] === true;
    const target = isLocal ? "--local" : undefined;
    const supply = async () => {
      for (const hash of creates ? await createInstances(loaded.nodes.values(), engine, signal, target) : []) {
        await say(`  ✓ created the instance ${hash}\n`);
      }
    };
    const deployment = await deployProcess(definition, engine, { signal, expectedHash, onSend, onStep, supply }).catch(
      async (error) => {
        await say(deploymentFailure(state, error, style));
        throw error;
      },
    );
    if (json) await stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
    return 0;
  } finally {
    engine.close();
  }
}

/** Does everything of a deploy except signing and sending. */
async function rehearse(call: DeployCall, definition: ProcessDefinition, engine: ReachedEngine): Promise<void> {
  const asking = { timeout: CALL_TIMEOUT, signal: call.signal };
  const { release } = engine;
  const [hash] = processHashes(definition, release);
  const [violation] = checkProcess(definition, release);
  if (violation !== undefined) throw new MesgError("refused", `Engine ${release} would refuse it: ${violation.text}`);
  const exists = (await engine.processes().find(hash!, asking)) !== undefined;
  const planned = exists ? undefined : await engine.chain?.processes().plan(definition, asking);
  await printRehearsal(call, { kind: "process", hash: hash!, exists, planned });
}

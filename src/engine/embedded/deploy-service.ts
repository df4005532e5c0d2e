import { withDeadline } from "../../core/mod.ts";
import { EMPTY_DEFINITION } from "../../definition/mod.ts";
import { defaultSid, serviceHash } from "../../hash/mod.ts";
import { readDeployContext } from "../deploy-context.ts";
import { EngineRefusal } from "../dialects/mod.ts";
import { type DeployReply, readDeployRequest, writeDeployReply } from "../wire/deploy-stream.ts";
import type { EmbeddedEngine } from "./engine.ts";
import type { Caller } from "./server/method.ts";
import { parsed } from "./server/parsed.ts";
import { SOURCE_TIMEOUT, sourceRefusal } from "./sources/source-digests.ts";

/**
 * DeployService of 0.9 and 0.10: receives the source as a stream, reads its mesg.yml, and stores the service under the
 * hash of source and environment. A service with the same sid is replaced.
 *
 * @throws {EngineRefusal} with the Engine's text.
 */
export async function* deployService(
  engine: EmbeddedEngine,
  requests: AsyncIterable<Uint8Array>,
  caller: Caller,
): AsyncGenerator<Uint8Array> {
  const { release, services } = engine;
  const iterator = requests[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) throw new EngineRefusal("EOF");
  const { url, chunk, env } = parsed(() => readDeployRequest(first.value));
  yield status("Receiving service context...");
  if (url !== "") throw new EngineRefusal("the embedded Engine takes a stream of the source, not a URL");
  const { limits, sourceTimeout = SOURCE_TIMEOUT } = engine.options;
  const read = (signal: AbortSignal) => readDeployContext(chunksOf(chunk, iterator), { release, limits, signal });
  const deadline = { milliseconds: sourceTimeout, what: "the transfer of the source" };
  const { definition, variables, digest } = await withDeadline(deadline, caller.signal, read).catch((error) => {
    throw error instanceof EngineRefusal || caller.signal.aborted ? error : sourceRefusal(error, sourceTimeout);
  });
  if (definition === undefined) {
    yield writeDeployReply({ validationError: "Service is not valid" });
    return;
  }
  checkVariables(env, variables);
  yield status("Building Docker image...");
  yield status("Image built with success", true);
  const hash = serviceHash(EMPTY_DEFINITION, "0.9", { source: digest, env });
  const sid = definition.sid || defaultSid(hash);
  await services.save({ ...definition, hash, sid });
  yield writeDeployReply({ service: { sid, hash } });
}

function checkVariables(env: Readonly<Record<string, string>>, known: ReadonlySet<string>): void {
  const unknown = Object.keys(env)
    .filter((name) => !known.has(name))
    .sort();
  if (unknown.length === 0) return;
  const names = unknown.join(", ");
  throw new EngineRefusal(`environment variable(s) "${names}" not defined in mesg.yml (under configuration.env key)`);
}

function status(text: string, isDone = false): Uint8Array {
  const reply: DeployReply = { status: text, isDone };
  return writeDeployReply(reply);
}

async function* chunksOf(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) {
    const message = next.value;
    yield parsed(() => readDeployRequest(message)).chunk;
  }
}

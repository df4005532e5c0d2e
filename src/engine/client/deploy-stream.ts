import { visibleText } from "../../core/mod.ts";
import type { CallOptions } from "../engine-api.ts";
import { type DeployReply, readDeployReply, writeChunk, writeEnv } from "../wire/deploy-stream.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { Connection } from "./connection.ts";

/** Bytes of the source in one message; Engines accept up to 4 MiB. */
const CHUNK = 256 * 1024;
/** Maximum length of a refusal in a message, in UTF-16 units: an Engine could send megabytes. */
const MAX_SHOWN = 4000;

/**
 * Deploys a source over `DeployService` of Engine 0.9 and 0.10.
 *
 * @returns The hash that the Engine returns.
 * @throws {CallError} when the Engine refuses, or ends the stream without an answer.
 */
export async function deployStream(
  connection: Connection,
  path: string,
  { archive, env }: { archive(): AsyncIterable<Uint8Array>; readonly env: Readonly<Record<string, string>> },
  options: CallOptions,
): Promise<string> {
  let last: DeployReply | undefined;
  for await (const message of connection.exchange(path, requests(archive, env), options)) {
    last = readDeployReply(message) ?? last;
    if (last !== undefined && "service" in last) return last.service.hash;
    if (last !== undefined && "validationError" in last) {
      const { validationError } = last;
      const message = `the Engine at ${connection.endpoint.address} refused: ${visibleText(JSON.stringify(validationError), MAX_SHOWN)}`;
      throw new CallError(STATUS.unknown, validationError, message, {
        hint: "run mesg-compile validate; Engine 0.9 expects the mesg.yml of its time, with named outputs",
      });
    }
  }
  const message = `the Engine at ${connection.endpoint.address} ended the call without an answer`;
  throw new CallError(STATUS.unavailable, "", message);
}

async function* requests(
  archive: () => AsyncIterable<Uint8Array>,
  env: Readonly<Record<string, string>>,
): AsyncGenerator<Uint8Array> {
  // The environment must be in the first message.
  if (Object.keys(env).length > 0) yield writeEnv(env);
  for await (const chunk of archive()) {
    for (let at = 0; at < chunk.length; at += CHUNK) yield writeChunk(chunk.subarray(at, at + CHUNK));
  }
}

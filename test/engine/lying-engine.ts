import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";
import { encodeDefinition, type ServiceDefinition } from "../../src/definition/mod.ts";

/** An Engine of release 0.11 that returns one service for any hash; without one it finds nothing. */
export class LyingEngine implements AsyncDisposable {
  readonly #server = new Server();
  address = "";

  static async start(kept?: ServiceDefinition): Promise<LyingEngine> {
    const engine = new LyingEngine();
    const notFound = { code: 2, details: 'database: service "x" not found' };
    engine.#answer("/api.Core/Info", (reply) => reply(null, Buffer.from('"\u0007v0.11.0')));
    engine.#answer("/api.Service/Get", (reply) =>
      kept === undefined ? reply(notFound) : reply(null, Buffer.from(encodeDefinition(kept))),
    );
    const port = await new Promise<number>((resolve, reject) =>
      engine.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    engine.address = `127.0.0.1:${port}`;
    return engine;
  }

  #answer(path: string, answer: (reply: sendUnaryData<Buffer>) => void): void {
    const same = (bytes: Buffer) => bytes;
    const handler = (_: ServerUnaryCall<Buffer, Buffer>, reply: sendUnaryData<Buffer>) => answer(reply);
    this.#server.register(path, handler, same, same, "unary");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.forceShutdown();
  }
}

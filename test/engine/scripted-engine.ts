import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";

export type Answer = Uint8Array | { code: number; details: string } | "silence" | "hang up";

/** An Engine scripted by a test, for lies and lost responses. */
export class ScriptedEngine {
  readonly calls: string[] = [];
  /** The metadata of each call, as names and values. */
  readonly metadata: Record<string, unknown>[] = [];
  readonly answers: { [method: string]: (request: Buffer, count: number) => Answer } = {
    "/api.Core/Info": () => text(4, "v0.11.0"),
  };
  readonly #server = new Server();
  address = "";

  /** @param listen `127.0.0.1`, or `0.0.0.0` for every interface. */
  async start(credentials = ServerCredentials.createInsecure(), listen = "127.0.0.1"): Promise<void> {
    const same = (bytes: Buffer) => bytes;
    for (const path of PATHS) {
      const handler = (call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>) => {
        this.calls.push(path);
        this.metadata.push(call.metadata.getMap());
        const result = (this.answers[path] ?? unimplemented)(
          call.request,
          this.calls.filter((it) => it === path).length,
        );
        if (result === "silence") return;
        if (result === "hang up") this.#server.drain(this.address, 0);
        else if (result instanceof Uint8Array) answer(null, Buffer.from(result));
        else answer(result);
      };
      this.#server.register(path, handler, same, same, "unary");
    }
    const port = await new Promise<number>((resolve, reject) =>
      this.#server.bindAsync(`${listen}:0`, credentials, (error, bound) => (error ? reject(error) : resolve(bound))),
    );
    this.address = `${listen}:${port}`;
  }

  stop(): void {
    this.#server.forceShutdown();
  }
}

/** The methods of 0.11 and newer; one without a script is unimplemented. */
const PATHS = [
  "/api.Core/Info",
  ...["Create", "Get", "List", "Exists", "Hash"].flatMap((name) => [
    `/api.Service/${name}`,
    `/mesg.api.Service/${name}`,
  ]),
  ...["Create", "Get", "List", "Delete"].flatMap((name) => [`/api.Process/${name}`, `/mesg.api.Process/${name}`]),
];

const unimplemented = () => ({ code: 12, details: "unknown service" });

/** A message with one text in it. */
export function text(field: number, value: string): Buffer {
  return Buffer.concat([Buffer.from([(field << 3) | 2, value.length]), Buffer.from(value)]);
}

import {
  Client,
  credentials,
  type Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type sendUnaryData,
} from "@grpc/grpc-js";

/** A call on its way to the Engine. */
export interface ProxiedCall {
  /** `Create` */
  readonly method: string;
  readonly request: Buffer;
  readonly metadata: Metadata;
  /** Forwards the call. */
  forward(): Promise<Buffer>;
}

const METHODS = ["/api.Core/Info", ...["Create", "Get", "List", "Delete"].map((name) => `/api.Service/${name}`)];

/** A proxy in front of a real Engine, as operators run one; it may lie, reject, or lose responses. */
export class EngineProxy implements AsyncDisposable {
  readonly calls: { readonly method: string; readonly metadata: Metadata }[] = [];
  /** Answers a call: bytes, or a thrown error with `code` and `details`. */
  meddle: (call: ProxiedCall) => Promise<Buffer> = (call) => call.forward();
  readonly #server = new Server();
  readonly #client: Client;
  address = "";

  private constructor(engine: string) {
    this.#client = new Client(engine, credentials.createInsecure());
    const same = (bytes: Buffer) => bytes;
    for (const path of METHODS) {
      const handle = ({ request, metadata }: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>) => {
        const method = path.slice(path.lastIndexOf("/") + 1);
        this.calls.push({ method, metadata });
        const forward = () => this.#forward(path, request);
        this.meddle({ method, request, metadata, forward }).then(
          (bytes) => answer(null, bytes),
          (error) => answer(error),
        );
      };
      this.#server.register(path, handle, same, same, "unary");
    }
  }

  static async before(engine: string): Promise<EngineProxy> {
    const proxy = new EngineProxy(engine);
    const port = await new Promise<number>((resolve, reject) =>
      proxy.#server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
    proxy.address = `127.0.0.1:${port}`;
    return proxy;
  }

  #forward(path: string, request: Buffer): Promise<Buffer> {
    const same = (bytes: Buffer) => bytes;
    return new Promise((resolve, reject) => {
      this.#client.makeUnaryRequest(path, same, same, request, (error, bytes) =>
        error ? reject({ code: error.code, details: error.details }) : resolve(bytes!),
      );
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client.close();
    this.#server.forceShutdown();
  }
}

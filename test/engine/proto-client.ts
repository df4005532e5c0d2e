import { Client, credentials, type ServiceError } from "@grpc/grpc-js";
import protobuf from "protobufjs";

/** A client that uses only proto/, and nothing of the sources. */
export class ProtoClient implements Disposable {
  readonly #root: protobuf.Root;
  readonly #client: Client;

  private constructor(root: protobuf.Root, client: Client) {
    this.#root = root;
    this.#client = client;
  }

  /** @param file A file of proto/api. */
  static async to(address: string, file = "service-0.11.proto"): Promise<ProtoClient> {
    return new ProtoClient(await loadProto(`api/${file}`), new Client(address, credentials.createInsecure()));
  }

  /** Calls `api.Service/Create` and the like; objects in, objects out, as proto3 JSON. */
  async call(method: string, request: object = {}): Promise<Record<string, unknown>> {
    const [service, name] = method.split("/") as [string, string];
    const { requestType, responseType } = this.#root.lookupService(service).methods[name]!;
    const scope = this.#root.lookupService(service);
    const input = scope.lookupType(requestType);
    const output = scope.lookupType(responseType);
    const bytes = await this.raw(`/${method}`, input.encode(input.fromObject(request)).finish());
    return output.toObject(output.decode(bytes), { bytes: String });
  }

  /** Calls a path with bytes. */
  raw(path: string, request: Uint8Array): Promise<Buffer> {
    const same = (bytes: Buffer) => bytes;
    return new Promise((resolve, reject) => {
      const options = { deadline: Date.now() + 60_000 };
      this.#client.makeUnaryRequest(path, same, same, Buffer.from(request), options, (error, answer) =>
        error === null ? resolve(answer!) : reject(error),
      );
    });
  }

  /** Returns the code and text of the error of a call. */
  async refusal(method: string, request: object = {}): Promise<[code: number, text: string]> {
    return await refusalOf(this.call(method, request));
  }

  [Symbol.dispose](): void {
    this.#client.close();
  }
}

/** Returns the code and text with which a call fails. */
export async function refusalOf(call: Promise<unknown>): Promise<[code: number, text: string]> {
  try {
    await call;
  } catch (error) {
    return [(error as ServiceError).code, (error as ServiceError).details];
  }
  throw new Error("expected a refusal, found an answer");
}

/** Loads a file of proto/ with its imports. */
export async function loadProto(file: string): Promise<protobuf.Root> {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) => new URL(`../../proto/${target}`, import.meta.url).pathname;
  return await root.load(file, { keepCase: true });
}

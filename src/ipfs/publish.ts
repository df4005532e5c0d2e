import { MesgError } from "../definition/mod.ts";
import { CallFailure } from "./call-failure.ts";
import { PATIENCE, type Patience, within } from "./deadline.ts";
import type { IpfsEndpoint } from "./endpoint.ts";
import { gatewayStore, wholeFile } from "./gateway.ts";
import { KuboNode, type Upload } from "./kubo-node.ts";
import { retry } from "./retry.ts";
import type { OfferedSource, ReadSourceOptions } from "./source-store.ts";

/** Where a source goes, and how it is proved that it is there. */
export interface PublishOptions {
  /** Nodes to upload to; at least one. */
  readonly apis: readonly IpfsEndpoint[];
  /** Stop at the first node that takes it; by default all must. */
  readonly any?: boolean | undefined;
  /** Gateways that must serve it, read as an Engine reads it. */
  readonly gateways?: readonly IpfsEndpoint[] | undefined;
  /** Leaves out the reading back. What a node did not keep, or keeps damaged, is then not noticed. */
  readonly withoutReadBack?: boolean | undefined;
  readonly patience?: Partial<Patience> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
}

/** How far a step is; bytes of the archive. */
export interface PublishProgress {
  readonly step: "upload" | "read back";
  readonly place: string;
  readonly bytes: number;
  readonly size: number;
}

/** What was published. */
export interface Publication {
  readonly sourceId: string;
  readonly size: number;
  /** Whether every byte was read back and hashed. */
  readonly isProved: boolean;
  readonly nodes: readonly (Upload & { readonly api: string })[];
  /** Gateways that serve it. */
  readonly gateways: readonly string[];
  /** Nodes that failed where one that works is enough. */
  readonly failures: readonly MesgError[];
}

/**
 * Uploads a source to IPFS nodes, pins it, and reads every byte back, from each node and from each gateway, hashing it
 * again: nodes store and serve damaged blocks without complaint. It is for ever: what was published cannot be taken back.
 *
 * @throws {MesgError} `refused` when a node or a gateway has something else than the source, `surroundings` when one
 * cannot be reached or does not answer in time. What was sent by then stays, and is not sent again next time.
 * @example
 * ```ts
 * const taken = await takeSource("services/greeter");
 * const source = await offerSource("services/greeter", taken);
 * await publishSource(source, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
export async function publishSource(source: OfferedSource, options: PublishOptions): Promise<Publication> {
  const patience = { ...PATIENCE, ...options.patience };
  if (options.apis.length === 0) throw new MesgError("usage", "expected the RPC interface of an IPFS node, found none");
  return await within(patience.total, `publish ${source.sourceId}`, options.signal, async (signal) => {
    const run = new Publishing(source, options, { patience, signal, limit: source.size });
    const nodes: (Upload & { api: string })[] = [];
    const failures: MesgError[] = [];
    for (const api of options.apis) {
      try {
        nodes.push(await run.toNode(api));
        if (options.any) break;
      } catch (error) {
        signal.throwIfAborted();
        if (!options.any || !(error instanceof MesgError)) throw error;
        failures.push(error);
      }
    }
    if (nodes.length === 0) throw noneWorks(failures);
    const gateways: string[] = [];
    for (const gateway of options.gateways ?? []) gateways.push(await run.fromGateway(gateway));
    const { sourceId, size } = source;
    return { sourceId, size, isProved: !options.withoutReadBack, nodes, gateways, failures };
  });
}

class Publishing {
  readonly #source: OfferedSource;
  readonly #options: PublishOptions;
  readonly #limits: ReadSourceOptions;

  constructor(source: OfferedSource, options: PublishOptions, limits: ReadSourceOptions) {
    this.#source = source;
    this.#options = options;
    this.#limits = limits;
  }

  async toNode(api: IpfsEndpoint): Promise<Upload & { api: string }> {
    const node = new KuboNode(api);
    const onProgress = (bytes: number) => this.#tell("upload", node.place, bytes);
    const upload = await node.put(this.#source, { ...this.#limits, onProgress });
    if (!this.#options.withoutReadBack)
      await this.#readBack(node.place, node.read(this.#source.sourceId, this.#limits));
    return { ...upload, api: api.url };
  }

  /** A gateway may need a moment until it finds what a node has: "not found" passes, too. */
  async fromGateway(gateway: IpfsEndpoint): Promise<string> {
    const { place } = gatewayStore(gateway);
    const { patience, signal } = this.#limits;
    await retry(patience, signal, async () => {
      try {
        await this.#readBack(place, wholeFile(gateway, this.#source.sourceId, this.#limits));
      } catch (error) {
        if (!(error instanceof CallFailure) || error.status !== 404) throw error;
        throw new CallFailure(error.message, { isPassing: true, status: 404, cause: error });
      }
    });
    return place;
  }

  async #readBack(place: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    let read = 0;
    try {
      for await (const chunk of bytes) {
        read += chunk.length;
        this.#tell("read back", place, read);
      }
    } catch (error) {
      if (!(error instanceof MesgError)) throw error;
      const { message, kind, hint } = error;
      if (error instanceof CallFailure) throw error;
      throw new MesgError(kind, `not published: ${message}`, { cause: error, ...(hint === undefined ? {} : { hint }) });
    }
    if (read !== this.#source.size) {
      throw new MesgError("refused", `not published: ${place} gives ${read} of ${this.#source.size} bytes`);
    }
  }

  #tell(step: PublishProgress["step"], place: string, bytes: number): void {
    this.#options.onProgress?.({ step, place, bytes, size: this.#source.size });
  }
}

function noneWorks(failures: readonly MesgError[]): MesgError {
  const [first] = failures;
  if (failures.length === 1) return first!;
  const kind = failures.some((failure) => failure.kind === "refused") ? "refused" : "surroundings";
  return new MesgError(kind, `no node took the source: ${failures.map(({ message }) => message).join("; ")}`, {
    cause: first,
  });
}

import { CallFailure, MesgError, plainWords, withDeadline } from "../../core/mod.ts";
import { lastOf, readBlocks } from "../../unixfs/mod.ts";
import { type CallPolicy, retryCall } from "../call-policy.ts";
import type { IpfsEndpoint } from "../endpoint.ts";
import type { OfferedSource, ReadSourceOptions, SourceStore } from "../stores/source-store.ts";
import { carBatches } from "./car-batch.ts";
import { type KuboClient, openKuboClient } from "./kubo-client.ts";
import { type CallLimits, KuboRpc } from "./kubo-rpc.ts";
import { ProvedLeaves } from "./proved-leaves.ts";

/** The result of an upload. */
export interface Upload {
  /** `add`: the node has no `dag/import`, so it built the blocks. `nothing`: the source was pinned already. */
  readonly by: "dag/import" | "add" | "nothing";
  /** Bytes of the archive that were sent, and bytes that an earlier upload had sent. */
  readonly sent: number;
  readonly there: number;
}

/** Options of an upload. */
export interface UploadOptions {
  readonly policy: CallPolicy;
  readonly signal: AbortSignal;
  /** Called with the bytes of the archive that have reached the node. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/**
 * An IPFS node, called over Kubo's RPC API.
 *
 * @example
 * ```ts
 * const node = new KuboNode(parseApi("http://127.0.0.1:5001"));
 * ```
 */
export class KuboNode implements SourceStore {
  readonly place: string;
  readonly #rpc: KuboRpc;
  readonly #api: IpfsEndpoint;
  #client: Promise<KuboClient> | undefined;

  constructor(api: IpfsEndpoint) {
    this.place = api.url;
    this.#api = api;
    this.#rpc = new KuboRpc(api);
  }

  /**
   * Uploads a source and pins it. Blocks are sent in batches that are pinned one by one, so that an interrupted upload can
   * continue; these pins are removed once the whole source is pinned.
   *
   * @throws {MesgError} `refused` when the node returns another id or does not list the pin.
   */
  async put(source: OfferedSource, options: UploadOptions): Promise<Upload> {
    const { sourceId } = source;
    if (await this.#isPinned(sourceId, options)) return { by: "nothing", sent: 0, there: source.size };
    const upload = await this.#import(source, options).catch((error) => {
      if (error instanceof CallFailure && (error.status === 404 || error.status === 405)) return undefined;
      throw error;
    });
    const done = upload ?? (await this.#add(source, options));
    const pinning = `pinning ${sourceId} at ${this.place}`;
    await this.#control(options, pinning, (client, signal) => client.pin(sourceId, signal), PINNING);
    if (!(await this.#isPinned(sourceId, options))) {
      throw new MesgError("refused", `${this.place} confirmed the pin of ${sourceId} but does not list it`, {
        hint: "use another node: without a pin, a node deletes the source",
      });
    }
    const leftover = (upload?.pinned ?? []).filter((batch) => batch !== sourceId);
    await Promise.all(leftover.map((batch) => this.#unpin(batch, options)));
    return { by: done.by, sent: done.sent, there: done.there };
  }

  /** Removes the pin of a batch. One that is left does no harm: its blocks are pinned by the whole source anyway. */
  async #unpin(batch: string, options: UploadOptions): Promise<void> {
    await this.#control(options, "unpinning", (client, signal) => client.unpin(batch, signal)).catch(() => {
      options.signal.throwIfAborted();
    });
  }

  async *read(sourceId: string, options: ReadSourceOptions): AsyncGenerator<Uint8Array> {
    const { policy } = options;
    const get = (cid: string, signal: AbortSignal) =>
      retryCall(policy, signal, () => this.#rpc.blockGet(cid, { idleTimeout: policy.idleTimeout, signal }));
    yield* readBlocks(sourceId, ({ text }, signal) => get(text, signal), { ...options, place: this.place });
  }

  async #import(source: OfferedSource, options: UploadOptions): Promise<Upload & { pinned: string[] }> {
    const { signal } = options;
    const links = source.links ?? (await lastOf(source.blocks(signal))).links;
    const leaves = new ProvedLeaves(source, signal);
    const batches = await carBatches({ sourceId: source.sourceId, links }, leaves);
    if (batches === undefined) throw changed(source.sourceId);
    const pinned: string[] = [];
    let [sent, there] = [0, 0];
    // Batches are sent in order: after one that an earlier upload did not send, there is none.
    let mayBeThere = true;
    try {
      for (const batch of batches) {
        mayBeThere &&= !batch.isLast && (await this.#isPinned(batch.root, options));
        if (mayBeThere) there += batch.size;
        else {
          await this.#call(options, (limits) => this.#rpc.dagImport(batch, !batch.isLast, limits));
          leaves.release();
          sent += batch.size;
        }
        if (!batch.isLast) pinned.push(batch.root);
        options.onProgress?.(sent + there);
      }
      return { by: "dag/import", sent, there, pinned };
    } finally {
      leaves.release();
      await leaves.close();
    }
  }

  async #add(source: OfferedSource, options: UploadOptions): Promise<Upload> {
    const count = async function* () {
      let bytes = 0;
      for await (const chunk of source.tar(options.signal)) {
        yield chunk;
        bytes += chunk.length;
        options.onProgress?.(bytes);
      }
    };
    const id = await this.#call(options, (limits) => this.#rpc.add(count(), limits));
    if (id === source.sourceId) return { by: "add", sent: source.size, there: 0 };
    throw new MesgError(
      "refused",
      `${this.place} returned another id: expected ${source.sourceId}, found ${plainWords(id)}`,
      {
        hint: "use a node with dag/import: this one splits files differently",
      },
    );
  }

  #isPinned(cid: string, options: UploadOptions): Promise<boolean> {
    return this.#control(options, `asking ${this.place} for its pins`, (client, signal) =>
      client.isPinned(cid, signal),
    );
  }

  #call<T>({ policy, signal }: UploadOptions, call: (limits: CallLimits) => Promise<T>): Promise<T> {
    return retryCall(policy, signal, () => call({ idleTimeout: policy.idleTimeout, signal }));
  }

  /** Makes a call through the client. It reports no progress, so the idle timeout limits the whole call. */
  async #control<T>(
    { policy, signal }: UploadOptions,
    what: string,
    call: (client: KuboClient, signal: AbortSignal) => Promise<T>,
    factor = 1,
  ): Promise<T> {
    this.#client ??= openKuboClient(this.#api);
    const client = await this.#client;
    return await retryCall(policy, signal, () =>
      withDeadline({ milliseconds: policy.idleTimeout * factor, what }, signal, (limited) => call(client, limited)),
    );
  }
}

/** Idle timeouts that pinning may take: a node walks all blocks before it answers. */
const PINNING = 5;

function changed(expected: string): MesgError {
  return new MesgError("environment", `the source changed during the upload: its blocks are not those of ${expected}`, {
    hint: "try again when no process writes to it",
  });
}

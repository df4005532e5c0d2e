import { MesgError, withDeadline } from "../core/mod.ts";
import { type CallPolicy, DEFAULT_POLICY, deadlineOf } from "./call-policy.ts";
import type { IpfsEndpoint } from "./endpoint.ts";
import { KuboNode, type Upload } from "./kubo/kubo-node.ts";
import { type PublishProgress, readBack, readBackFromGateway } from "./read-back.ts";
import type { OfferedSource, ReadSourceOptions } from "./stores/source-store.ts";

/** Options of publishing. */
export interface PublishOptions {
  /** Nodes to upload to; at least one. */
  readonly apis: readonly IpfsEndpoint[];
  /** Stops at the first node that accepts the source; by default all must. */
  readonly any?: boolean | undefined;
  /** Gateways that must serve the source, read as an Engine reads them. */
  readonly gateways?: readonly IpfsEndpoint[] | undefined;
  /** Skips reading back, which detects nodes that lost or damaged the source. */
  readonly withoutReadBack?: boolean | undefined;
  readonly policy?: Partial<CallPolicy> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
}

/** What was published. */
export interface Publication {
  readonly sourceId: string;
  /** Bytes of the archive; undefined when nothing was uploaded. */
  readonly size: number | undefined;
  /** Every byte was read back and hashed. */
  readonly isProved: boolean;
  readonly nodes: readonly (Upload & { readonly api: string })[];
  /** Gateways that serve the source. */
  readonly gateways: readonly string[];
  /** Failures of nodes, where one node is enough. */
  readonly failures: readonly MesgError[];
}

/**
 * Uploads a source to IPFS nodes, pins it, and reads every byte back from each node and gateway, since nodes store and serve
 * damaged blocks without an error. Publishing cannot be undone.
 *
 * @throws {MesgError} `refused` when a node or a gateway serves other bytes, `environment` when one cannot be reached or does
 * not answer in time. Data that arrived stays there, and is not sent again.
 * @example
 * ```ts
 * const taken = await takeSource("services/greeter");
 * const source = await offerSource("services/greeter", taken);
 * await publishSource(source, { apis: [parseApi("http://127.0.0.1:5001")] });
 * ```
 */
export async function publishSource(source: OfferedSource, options: PublishOptions): Promise<Publication> {
  const policy = { ...DEFAULT_POLICY, ...options.policy };
  if (options.apis.length === 0) throw new MesgError("usage", "no IPFS node to publish to");
  return await withDeadline(deadlineOf(policy, `publishing ${source.sourceId}`), options.signal, async (signal) => {
    const limits = { policy, signal, limit: source.size };
    const nodes: (Upload & { api: string })[] = [];
    const failures: MesgError[] = [];
    for (const api of options.apis) {
      try {
        nodes.push(await publishTo(api, source, options, limits));
        if (options.any) break;
      } catch (error) {
        signal.throwIfAborted();
        if (!options.any || !(error instanceof MesgError)) throw error;
        failures.push(error);
      }
    }
    if (nodes.length === 0) throw noneWorks(failures);
    const what = { ...source, onProgress: options.onProgress };
    const gateways: string[] = [];
    for (const gateway of options.gateways ?? []) gateways.push(await readBackFromGateway(gateway, what, limits));
    const { sourceId, size } = source;
    return { sourceId, size, isProved: !options.withoutReadBack, nodes, gateways, failures };
  });
}

async function publishTo(
  api: IpfsEndpoint,
  source: OfferedSource,
  { onProgress, withoutReadBack }: PublishOptions,
  limits: ReadSourceOptions,
): Promise<Upload & { api: string }> {
  const node = new KuboNode(api);
  const { place } = node;
  const { size, sourceId } = source;
  const tell = (bytes: number) => onProgress?.({ step: "upload", place, bytes, size });
  const upload = await node.put(source, { ...limits, onProgress: tell });
  if (!withoutReadBack) await readBack(place, node.read(sourceId, limits), { sourceId, size, onProgress });
  return { ...upload, api: api.url };
}

function noneWorks(failures: readonly MesgError[]): MesgError {
  const [first] = failures;
  if (failures.length === 1) return first!;
  const kind = failures.some((failure) => failure.kind === "refused") ? "refused" : "environment";
  return new MesgError(kind, `no node accepted the source: ${failures.map(({ message }) => message).join("; ")}`, {
    cause: first,
  });
}

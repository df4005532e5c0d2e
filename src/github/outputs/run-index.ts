import type { Comparison, Status } from "../compare/comparison.ts";
import { type DeployResult, isVerified, type ServicePreview } from "../deploy/deployment.ts";
import type { ProcessDeployResult } from "../deploy/process-deployment.ts";
import { isPublished, type MarketplaceResult } from "../marketplace/publication.ts";
import type { CheckedProcess, ProcessStatus } from "../processes/check-processes.ts";

/** A process in the output `processes` and in the artifact's index. */
export interface ProcessRow {
  readonly path: string;
  readonly name: string;
  /** Empty where a variable or an instance is not known. */
  readonly hash: string;
  /** The Engine release that the hash is for. */
  readonly engineVersion: string;
  readonly status: ProcessStatus;
  readonly deployed: "created" | "exists" | "no";
  /** Whether it is on the Engine, compared with what was computed here. */
  readonly verified: boolean;
  /** Why it was not deployed although it should have been; empty otherwise. */
  readonly error: string;
}

/** The processes of a run as plain data. */
export function processesJson(
  processes: readonly CheckedProcess[],
  { processes: deployed }: ProcessDeployResult,
): ProcessRow[] {
  return processes.map((process) => {
    const { file, compiled, hash, release, status } = process;
    const deployment = deployed.find((one) => one.process === process);
    const outcome = deployment?.outcome;
    const { definition, written } = compiled;
    return {
      path: file,
      name: (definition && written?.name) ?? "",
      hash: hash ?? "",
      engineVersion: release,
      status,
      deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
      verified: deployment !== undefined && isVerified(deployment),
      error: deployment?.error ?? "",
    };
  });
}

/** A service in the output `services` and in the artifact's index. */
export interface ServiceRow {
  readonly path: string;
  readonly name: string;
  readonly sid: string;
  readonly hash: string;
  readonly source: string;
  /** The path of its definition as JSON; empty when there is none. */
  readonly definition: string;
  readonly status: Status;
  readonly breaking: number;
  readonly deployed: "created" | "exists" | "no";
  /** What a merge would do with it; empty where that is not the question. */
  readonly onMerge: ServicePreview["outcome"] | "";
  /** Whether it stands on the Engine, compared with what was computed here. */
  readonly verified: boolean;
  /** What the Engine had under the sid; empty when that is nothing, or is not known. */
  readonly previousHash: string;
  /** Why it was not deployed or published, or cannot be after a merge; empty otherwise. */
  readonly error: string;
  /** Of its version on the Marketplace; empty when it is not there. */
  readonly versionHash: string;
  /** The transaction that published it; empty when none was sent. */
  readonly transaction: string;
}

/** The services of a run as plain data. */
export function servicesJson(
  comparisons: readonly Comparison[],
  definitions: ReadonlyMap<Comparison, string>,
  { deployment: deployed, marketplace }: { readonly deployment: DeployResult; readonly marketplace: MarketplaceResult },
): ServiceRow[] {
  return comparisons.map((comparison): ServiceRow => {
    const { service, status, summary } = comparison;
    const isThere = status !== "removed";
    const deployment = deployed.services.find((one) => one.service === service);
    const published = marketplace.services.find((one) => one.service === service);
    const outcome = deployment?.outcome;
    const preview = deployed.preview?.services.find((one) => one.service === service);
    return {
      path: service.place.path,
      name: service.definition?.name ?? "",
      sid: service.sid ?? service.definition?.sid ?? "",
      hash: (isThere && service.hash) || "",
      source: (isThere && service.definition?.source) || "",
      definition: definitions.get(comparison) ?? "",
      status,
      breaking: isThere ? summary.breaking : 1,
      deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
      onMerge: preview?.outcome ?? "",
      verified: deployment !== undefined && isVerified(deployment),
      previousHash: deployment?.previous?.definition.hash ?? "",
      error: deployment?.error ?? published?.error ?? preview?.reason ?? "",
      versionHash: (published !== undefined && isPublished(published) && published.versionHash) || "",
      transaction: published?.transaction ?? "",
    };
  });
}

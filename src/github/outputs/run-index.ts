import type { Comparison, Status } from "../compare/comparison.ts";
import { type DeployResult, isVerified, type ServicePreview } from "../deploy/deployment.ts";
import type { ProcessDeployResult } from "../deploy/processes/process-deployment.ts";
import { isPublished, type MarketplaceResult } from "../marketplace/publication.ts";
import type { CheckedProcess, ProcessStatus } from "../processes/checked-process.ts";

/** A process in the output `processes` and in the artifact's index. */
export interface ProcessRow {
  readonly path: string;
  readonly name: string;
  /** Empty when a variable or an instance is unknown. */
  readonly hash: string;
  /** The Engine release of the hash. */
  readonly engineVersion: string;
  readonly status: ProcessStatus;
  readonly deployed: "created" | "exists" | "no";
  /** The effect of a merge on it; empty without a preview. */
  readonly onMerge: ServicePreview["outcome"] | "";
  /** Whether it is on the Engine and was verified there. */
  readonly verified: boolean;
  /** Its path in the base, if that differs; empty otherwise. */
  readonly movedFrom: string;
  /** Why it was not, or cannot be, deployed; empty otherwise. */
  readonly error: string;
}

/** Returns the processes of a run as plain data. */
export function processesJson(
  processes: readonly CheckedProcess[],
  { processes: deployed, previews }: ProcessDeployResult,
): ProcessRow[] {
  return processes.map((process) => {
    const { file, compiled, hash, release, status } = process;
    const deployment = deployed.find((one) => one.process === process);
    const preview = previews.find((one) => one.process === process);
    const outcome = deployment?.outcome;
    const { definition, written } = compiled;
    const isNamed = definition !== undefined || status === "removed";
    return {
      path: file,
      name: (isNamed && written?.name) || "",
      hash: hash ?? "",
      engineVersion: release,
      status,
      deployed: outcome === "created" || outcome === "exists" ? outcome : "no",
      onMerge: preview?.outcome ?? "",
      verified: deployment !== undefined && isVerified(deployment),
      movedFrom: process.movedFrom ?? "",
      error: deployment?.error ?? preview?.reason ?? "",
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
  /** The path of its definition as JSON; empty without one. */
  readonly definition: string;
  readonly status: Status;
  readonly breaking: number;
  readonly deployed: "created" | "exists" | "no";
  /** The effect of a merge on it; empty without a preview. */
  readonly onMerge: ServicePreview["outcome"] | "";
  /** Whether it is on the Engine and was verified there. */
  readonly verified: boolean;
  /** The hash that the Engine had under the sid; empty when there was none, or it is unknown. */
  readonly previousHash: string;
  /** Why it was not, or cannot be, deployed or published; empty otherwise. */
  readonly error: string;
  /** The hash of its version on the Marketplace; empty without one. */
  readonly versionHash: string;
  /** The hash of the transaction that published it; empty without one. */
  readonly transaction: string;
}

/** Returns the services of a run as plain data. */
export function servicesJson(
  comparisons: readonly Comparison[],
  definitions: ReadonlyMap<Comparison, string>,
  { deployment: deployed, marketplace }: { readonly deployment: DeployResult; readonly marketplace: MarketplaceResult },
): ServiceRow[] {
  return comparisons.map((comparison): ServiceRow => {
    const { service, status, summary } = comparison;
    const isThere = status !== "removed";
    const deployment = deployed.services.get(service);
    const published = marketplace.services.get(service);
    const outcome = deployment?.outcome;
    const preview = deployed.preview?.services.get(service);
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

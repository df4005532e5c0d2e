import type { Comparison, Status } from "../compare/comparison.ts";
import { type DeployResult, isVerified } from "../deploy/deployment.ts";

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
  /** Whether it stands on the Engine, compared with what was computed here. */
  readonly verified: boolean;
  /** What the Engine had under the sid; empty when that is nothing, or is not known. */
  readonly previousHash: string;
  /** Why it was not deployed although it should have been; empty otherwise. */
  readonly error: string;
}

/** The services of a run as plain data. */
export function servicesJson(
  comparisons: readonly Comparison[],
  definitions: ReadonlyMap<Comparison, string>,
  { services }: DeployResult,
): ServiceRow[] {
  return comparisons.map((comparison): ServiceRow => {
    const { service, status, summary } = comparison;
    const isThere = status !== "removed";
    const deployment = services.find((one) => one.service === service);
    const outcome = deployment?.outcome;
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
      verified: deployment !== undefined && isVerified(deployment),
      previousHash: deployment?.previous?.definition.hash ?? "",
      error: deployment?.error ?? "",
    };
  });
}

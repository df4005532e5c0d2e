import { type Comparison, changeOf } from "../compare/comparison.ts";
import { countBreaking } from "../compare/verdict.ts";
import { deployedOutput, isVerified, onMergeOutput } from "../deploy/deployment.ts";
import type { OutputName } from "../inputs/interface.ts";
import type { RunReport } from "./report/run-report.ts";
import { processesJson, servicesJson } from "./run-index.ts";

/** Outputs that are set by other parts of a run. */
type Elsewhere = "artifact-id" | "artifact-url" | "comment-url";

/** Returns whether anything changed; `unknown` when something could not be compared and nothing else changed. */
function changedOutput(
  comparisons: readonly Comparison[],
  baseProblem: string | undefined,
): "true" | "false" | "unknown" {
  const found = comparisons.map(changeOf);
  if (found.includes(true)) return "true";
  return found.includes("unknown") || baseProblem !== undefined ? "unknown" : "false";
}

/** Returns the outputs of a run. */
export function outputsOf(
  report: RunReport,
  definitions: ReadonlyMap<Comparison, string>,
  elsewhere: { readonly [name in Elsewhere]: string },
): { readonly [name in OutputName]: string } {
  const { comparisons, deployment, release, baseProblem } = report;
  const services = servicesJson(comparisons, definitions, report);
  const only = services.length === 1 ? services[0] : undefined;
  const deployed = [...deployment.services.values(), ...report.processDeployment.processes];
  const isAllVerified = deployed.length > 0 && deployed.every(isVerified);
  return {
    hash: only?.hash ?? "",
    source: only?.source ?? "",
    sid: only?.sid ?? "",
    definition: only?.definition ?? "",
    services: JSON.stringify(services),
    processes: JSON.stringify(processesJson(report.processes, report.processDeployment)),
    changed: changedOutput(comparisons, baseProblem),
    breaking: String(countBreaking(comparisons)),
    ...elsewhere,
    deployed: deployedOutput(deployed),
    "on-merge": onMergeOutput(deployment, report.processDeployment.previews),
    "engine-version": release,
    verified: String(isAllVerified),
    "version-hash": only?.versionHash ?? "",
    transaction: only?.transaction ?? "",
  };
}

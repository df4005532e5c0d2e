import type { ServiceDefinition } from "../../definition/mod.ts";
import type { DiffSummary, WaivedChange } from "../../waivers/mod.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/**
 * The outcome of a service:
 *
 * - `created`, `exists`: it is on the Engine, verified;
 * - `failed`: it is not, or the Engine has something else;
 * - `would be created`, `is there already`: found by a dry run.
 */
export type DeployOutcome = "created" | "exists" | "failed" | "would be created" | "is there already";

/** The version of a service that an Engine had before. */
export interface PreviousVersion {
  readonly definition: ServiceDefinition;
  /** Versions of the sid on the Engine, without the service that is deployed. */
  readonly count: number;
  readonly changes: readonly WaivedChange[];
  readonly summary: DiffSummary;
}

/** A service that a run deployed, or tried to. */
export interface ServiceDeployment {
  readonly service: BuiltService;
  readonly outcome: DeployOutcome;
  /** Undefined when the Engine had none, or could not be asked. */
  readonly previous: PreviousVersion | undefined;
  /** Why it failed. */
  readonly error?: string;
}

/** What a merge would do with a service. */
export interface ServicePreview {
  readonly service: BuiltService;
  /** `unknown`: the Engine did not answer. */
  readonly outcome: "created" | "exists" | "refused" | "unknown";
  /** Why it would be refused, or is not known. */
  readonly reason?: string | undefined;
}

/** What a merge of the pull request would deploy. */
export interface DeployPreview {
  /** Empty when the Engine was not asked. */
  readonly services: readonly ServicePreview[];
  /** The services that would be deployed. */
  readonly count: number;
  /** The Engine's host. Undefined when it was not asked. */
  readonly host: string | undefined;
  /** Why the Engine was not asked, although something would be deployed. */
  readonly unasked: string | undefined;
  /** Why a merge would deploy nothing. */
  readonly withheld: string | undefined;
}

/** The part of a run that deploys. */
export interface DeployResult {
  /** In the order in which they were deployed; empty when the run does not deploy. */
  readonly services: readonly ServiceDeployment[];
  /** The Engine's host, without port or credentials. Undefined when the run does not deploy. */
  readonly host: string | undefined;
  /** Whether nothing was changed. */
  readonly isDryRun: boolean;
  /** Whether the Engine listed what it had before. */
  readonly knowsBefore: boolean;
  /** Why the run does not deploy; undefined when it does, or when its inputs do not ask for it. */
  readonly withheld: string | undefined;
  /** What a merge would deploy; undefined when the run is about no pull request, or asks for no deploy. */
  readonly preview?: DeployPreview | undefined;
}

/**
 * Returns the result of a run that deploys nothing.
 *
 * @param withheld Why not; undefined when nobody asked for it.
 */
export function notDeployed(withheld: string | undefined, preview?: DeployPreview): DeployResult {
  return { services: [], host: undefined, isDryRun: false, knowsBefore: false, withheld, preview };
}

/** Whether a service is on the Engine and was compared with what was computed here. */
export function isVerified({ outcome }: Pick<ServiceDeployment, "outcome">): boolean {
  return outcome === "created" || outcome === "exists";
}

/** Returns which services were not deployed; undefined when all were. */
export function deployFailure({ services }: DeployResult): string | undefined {
  const failed = services.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return undefined;
  const names = failed.map(({ service }) => service.place.path).join(", ");
  const count = services.length === 1 ? "the service was" : `${failed.length} of ${services.length} services were`;
  return `${count} not deployed: ${names}; fix the cause and re-run the job: services that already exist are kept`;
}

/** What a merge would do, as the output `on-merge`: the worst of all services. Empty where that is not the question. */
export function onMergeOutput({ preview }: DeployResult): "created" | "exists" | "refused" | "no" | "unknown" | "" {
  if (preview === undefined) return "";
  if (preview.withheld !== undefined || preview.count === 0) return "no";
  const found = new Set(preview.services.map(({ outcome }) => outcome));
  for (const outcome of ["refused", "unknown", "created"] as const) if (found.has(outcome)) return outcome;
  return preview.services.length > 0 ? "exists" : "unknown";
}

/** The output `deployed`. */
export function deployedOutput(services: readonly Pick<ServiceDeployment, "outcome">[]): "created" | "exists" | "no" {
  if (services.some(({ outcome }) => outcome === "created")) return "created";
  return services.length > 0 && services.every(({ outcome }) => outcome === "exists") ? "exists" : "no";
}

import type { ServiceDefinition } from "../../definition/mod.ts";
import type { DiffSummary, WaivedChange } from "../../waivers/mod.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/**
 * The outcome of a service:
 *
 * - `created`, `exists`: on the Engine and verified;
 * - `failed`: not on the Engine, or different there;
 * - `would be created`, `exists already`: the result of a dry run.
 */
export type DeployOutcome = "created" | "exists" | "failed" | "would be created" | "exists already";

/** The version of a service that an Engine had before a deploy. */
export interface PreviousVersion {
  readonly definition: ServiceDefinition;
  /** Number of versions of the sid on the Engine, without the deployed one. */
  readonly count: number;
  readonly changes: readonly WaivedChange[];
  readonly summary: DiffSummary;
}

/** A service that a run deployed, or tried to. */
export interface ServiceDeployment {
  readonly service: BuiltService;
  readonly outcome: DeployOutcome;
  /** Undefined when the Engine had none, or did not answer. */
  readonly previous: PreviousVersion | undefined;
  /** Why it failed. */
  readonly error?: string;
}

/** The effect of a merge on a service. */
export interface ServicePreview {
  readonly service: BuiltService;
  /** `unknown`: the Engine did not answer. */
  readonly outcome: "created" | "exists" | "refused" | "unknown";
  /** Why the Engine would refuse it, or why that is unknown. */
  readonly reason?: string | undefined;
}

/** The effect of merging the pull request. */
export interface DeployPreview {
  /** Empty when the Engine was not called. */
  readonly services: ReadonlyMap<BuiltService, ServicePreview>;
  /** The services that would be deployed. */
  readonly count: number;
  /** The Engine's host; undefined when it was not called. */
  readonly host: string | undefined;
  /** Why the Engine was not called, although a merge would deploy something. */
  readonly notCalled: string | undefined;
  /** Why a merge would deploy nothing. */
  readonly withheld: string | undefined;
}

/** The outcome of the deploy of a run. */
export interface DeployResult {
  /** In the order of the deploys; empty when the run does not deploy. */
  readonly services: ReadonlyMap<BuiltService, ServiceDeployment>;
  /** The Engine's host, without port and credentials; undefined when the run does not deploy. */
  readonly host: string | undefined;
  /** Whether this is a dry run, which changes nothing. */
  readonly isDryRun: boolean;
  /** Whether the Engine listed its services before the deploy. */
  readonly knowsBefore: boolean;
  /** Why the run does not deploy; undefined when it does, or when its inputs do not request it. */
  readonly withheld: string | undefined;
  /** What a merge would deploy; undefined without a pull request, or when the inputs request no deploy. */
  readonly preview?: DeployPreview | undefined;
}

/**
 * Returns the result of a run that deploys nothing.
 *
 * @param withheld Why not; undefined when the inputs do not request it.
 */
export function notDeployed(withheld: string | undefined, preview?: DeployPreview): DeployResult {
  return { services: new Map(), host: undefined, isDryRun: false, knowsBefore: false, withheld, preview };
}

/** Returns whether a service is on the Engine and was verified there. */
export function isVerified({ outcome }: Pick<ServiceDeployment, "outcome">): boolean {
  return outcome === "created" || outcome === "exists";
}

/** Returns a message that names the services that failed; undefined when none did. */
export function deployFailure({ services }: DeployResult): string | undefined {
  const failed = [...services.values()].filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return undefined;
  const names = failed.map(({ service }) => service.place.path).join(", ");
  const count = services.size === 1 ? "the service was" : `${failed.length} of ${services.size} services were`;
  return `${count} not deployed: ${names}; fix the cause and re-run the job: services that already exist are kept`;
}

/**
 * Returns the output `on-merge`: the worst outcome of all services and processes; empty when there is no preview.
 *
 * @param processes What a merge would do with the processes.
 */
export function onMergeOutput(
  { preview }: DeployResult,
  processes: readonly Pick<ServicePreview, "outcome">[] = [],
): "created" | "exists" | "refused" | "no" | "unknown" | "" {
  if (preview === undefined) return "";
  const all = [...preview.services.values(), ...processes];
  if (preview.withheld !== undefined || (preview.count === 0 && all.length === 0)) return "no";
  const found = new Set(all.map(({ outcome }) => outcome));
  for (const outcome of ["refused", "unknown", "created"] as const) if (found.has(outcome)) return outcome;
  return all.length > 0 ? "exists" : "unknown";
}

/** Returns the output `deployed`. */
export function deployedOutput(services: readonly Pick<ServiceDeployment, "outcome">[]): "created" | "exists" | "no" {
  if (services.some(({ outcome }) => outcome === "created")) return "created";
  return services.length > 0 && services.every(({ outcome }) => outcome === "exists") ? "exists" : "no";
}

import type { Scenario } from "../../action/world/scenario.ts";

/** An event, with what GitHub makes of it. */
export interface Event {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: the payload of an event
  readonly payload: any;
  /** `refs/heads/main` */
  readonly ref: string;
  /** What `actions/checkout` takes by default. */
  readonly sha: string;
}

/** What surrounds the runs of a repository's workflows. */
export interface Host {
  readonly scenario: Scenario;
  /** Those of the repository. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Those that only jobs in an environment see. */
  readonly environments?: Readonly<Record<string, { readonly secrets: Readonly<Record<string, string>> }>>;
  /** Asked before a job in an environment begins, as its reviewers are; throws when they say no. */
  readonly review?: (environment: string) => void | Promise<void>;
}

/** What the jobs of one run share. */
export interface RunStore {
  /** Artifacts by name: the folder that each was made of. */
  readonly artifacts: Map<string, string>;
  /** The file with the digests that were attested, one a line. */
  readonly attestations: string;
}

/** What a step left. */
export interface StepRun {
  readonly name: string;
  readonly outcome: "success" | "failure" | "skipped";
  readonly log: string;
  readonly summary: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A finished process. */
export interface Finished {
  readonly code: number | null;
  readonly log: string;
}

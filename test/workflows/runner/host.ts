import type { Scenario } from "../../action/world/scenario.ts";

/** An event, with GitHub's derived values. */
export interface Event {
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: the payload of an event
  readonly payload: any;
  /** `refs/heads/main` */
  readonly ref: string;
  /** The default of `actions/checkout`. */
  readonly sha: string;
}

/** The environment of a repository's workflow runs. */
export interface Host {
  readonly scenario: Scenario;
  /** The secrets of the repository. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Secrets that only jobs in an environment receive. */
  readonly environments?: Readonly<Record<string, { readonly secrets: Readonly<Record<string, string>> }>>;
  /** Called before a job in an environment begins, like its reviewers; throws when they reject. */
  readonly review?: (environment: string) => void | Promise<void>;
}

/** What the jobs of one run share. */
export interface RunStore {
  /** Artifacts by name: the folder of each. */
  readonly artifacts: Map<string, string>;
  /** The file with the attested digests, one per line. */
  readonly attestations: string;
}

/** The result of a step. */
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

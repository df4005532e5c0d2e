import { cutText, visibleText } from "../../core/mod.ts";
import { integerOf } from "../context/answer.ts";
import { type Api, connectApi, statusOf } from "../context/api.ts";
import type { Run } from "../context/run-parts.ts";

/** The input of a {@linkcode DeploymentRecorder}. */
export interface RecorderInput {
  /** The commit that was compiled. */
  readonly commit: string;
  /** Whether the run deploys nothing but a single service. */
  readonly isOnly: boolean;
  api(): Promise<Api>;
}

/** What is deployed. */
export interface RecordSubject {
  /** The service's folder, or the process file. */
  readonly path: string;
  readonly hash: string;
  /** The source id; empty for a process. */
  readonly source: string;
  /** A short description. */
  readonly words: string;
}

/** GitHub's limit, in characters. */
const MAX_DESCRIPTION_LENGTH = 140;
/** Milliseconds to send the final status of a canceled run, before the runner kills it. */
const FINAL_STATUS_TIMEOUT = 3000;

/**
 * Records a deployment on GitHub for each service and process: its content, the outcome, and the previous version for a
 * rollback. A missing permission is a notice, not an error.
 */
export class DeploymentRecorder {
  readonly #run: Run;
  readonly #input: RecorderInput;
  #isOff: boolean;

  constructor(run: Run, input: RecorderInput) {
    this.#run = run;
    this.#input = input;
    this.#isOff = run.inputs.deploy.environment === "";
  }

  /** @returns The deployment's id; undefined when none is recorded. */
  async begin(
    { path, hash, source, words }: RecordSubject,
    previousHash: string | undefined,
  ): Promise<number | undefined> {
    const { core, inputs, context } = this.#run;
    const { environment } = inputs.deploy;
    if (this.#isOff) return undefined;
    if (inputs.dryRun) {
      core.info(`dry run: would record a deployment in the environment ${visibleText(environment)}`);
      return undefined;
    }
    return await this.#attempt(async () => {
      const { owner, repo } = context;
      const { data } = await (await this.#input.api()).rest.repos.createDeployment({
        owner,
        repo,
        environment,
        ref: this.#input.commit,
        task: this.#input.isOnly ? "deploy" : `deploy:${path}`,
        auto_merge: false,
        required_contexts: [], // this job is itself a check that is still in progress
        description: shorten(words),
        payload: { path, hash, source, previousHash: previousHash ?? "" },
      });
      const id = integerOf(data, "id");
      if (id === undefined) core.notice("GitHub returned no id for the deployment: its status is not updated");
      else await this.#setStatus(id, "in_progress", "");
      return id;
    });
  }

  /** Records the outcome of a deployment. */
  async end(id: number | undefined, state: "success" | "failure", words: string): Promise<void> {
    if (id !== undefined) await this.#attempt(() => this.#setStatus(id, state, words));
  }

  async #setStatus(deployment_id: number, state: "in_progress" | "success" | "failure", words: string): Promise<void> {
    const { inputs, context, signal, redact } = this.#run;
    const { owner, repo, runUrl, apiUrl } = context;
    const { environmentUrl } = inputs.deploy;
    // A canceled run must not leave a deployment in progress.
    const api = signal.aborted
      ? await connectApi(inputs.token, { apiUrl, signal: AbortSignal.timeout(FINAL_STATUS_TIMEOUT), conceal: redact })
      : await this.#input.api();
    await api.rest.repos.createDeploymentStatus({
      owner,
      repo,
      deployment_id,
      state,
      log_url: runUrl,
      description: shorten(words),
      ...(environmentUrl === "" ? {} : { environment_url: environmentUrl }),
      auto_inactive: this.#input.isOnly,
    });
  }

  async #attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
    const { core, redact } = this.#run;
    try {
      return await action();
    } catch (error) {
      const status = statusOf(error);
      const words = visibleText(redact(error instanceof Error ? error.message : String(error)), 300);
      if (status === 403 || status === 404) {
        this.#isOff = true;
        core.notice(`this token may not record deployments (${words}): grant the permission deployments: write`);
      } else core.warning(`the deployment could not be recorded (${words})`);
      return undefined;
    }
  }
}

function shorten(text: string): string {
  return cutText(visibleText(text, MAX_DESCRIPTION_LENGTH), MAX_DESCRIPTION_LENGTH);
}

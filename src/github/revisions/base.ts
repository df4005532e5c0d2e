import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { MesgError } from "../../core/mod.ts";
import type { Api } from "../context/api.ts";
import type { RunContext } from "../context/context.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { checkoutBase } from "./checkout.ts";
import type { BaseChoice } from "./commit.ts";
import { downloadBase } from "./remote-files.ts";

/** The files of the base revision. */
export interface BaseRevision extends BaseChoice {
  readonly folder: string;
  /** The commit, as far as it is known. */
  readonly commit: string;
  /** Whether the sources are there too, or only what describes the services. */
  readonly hasSources: boolean;
  /** What a person should know. */
  readonly notices: readonly string[];
  remove(): Promise<void>;
}

/**
 * Brings the base revision into a folder of its own: by git, else over the API.
 *
 * @throws {MesgError} `environment` when neither can.
 */
export async function openBase(
  choice: BaseChoice,
  context: RunContext,
  inputs: Pick<Inputs, "serviceFile" | "definitions" | "token">,
  api: () => Promise<Api>,
  signal: AbortSignal,
): Promise<BaseRevision> {
  const parent = await mkdtemp(join(context.temporary, "mesg-base-"));
  const remove = () => rm(parent, { recursive: true, force: true, maxRetries: 3 });
  try {
    const checkout = join(parent, "checkout");
    const found = await checkoutBase(
      checkout,
      choice.revision,
      context.workspace,
      { serverUrl: context.serverUrl, repository: context.repository, token: inputs.token },
      signal,
    );
    if ("commit" in found) {
      return { ...choice, folder: checkout, commit: found.commit, hasSources: true, notices: [], remove };
    }
    const folder = join(parent, "files");
    const { owner, repo } = context;
    await downloadBase(folder, { owner, repo, revision: choice.revision }, inputs, await api(), signal);
    const notice = `the base was read over GitHub's API, so its sources are not compared (${found.problem})`;
    return { ...choice, folder, commit: choice.revision, hasSources: false, notices: [notice], remove };
  } catch (error) {
    await remove();
    throw error as MesgError;
  }
}

import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { RunContext } from "../context/context.ts";

/** The artifact of a run, or why there is none. */
export type ArtifactResult = { readonly id: number; readonly url: string } | { readonly problem: string };

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Uploads a folder as an artifact of the run. Whatever hinders that is told and nothing more: the artifact is a copy of
 * what the run found out.
 */
export async function uploadFolder(
  folder: string,
  options: { readonly name: string; readonly retentionDays: number | undefined },
  context: Pick<RunContext, "runUrl">,
  env: Env,
): Promise<ArtifactResult> {
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return { problem: "this runner has no service for artifacts" };
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const { DefaultArtifactClient } = await import("@actions/artifact");
  try {
    const { id } = await new DefaultArtifactClient().uploadArtifact(
      options.name,
      files,
      folder,
      options.retentionDays === undefined ? {} : { retentionDays: options.retentionDays },
    );
    if (id === undefined) return { problem: "the service for artifacts gave no id" };
    return { id, url: `${context.runUrl}/artifacts/${id}` };
  } catch (error) {
    return { problem: explain(error, options.name) };
  }
}

function explain(error: unknown, name: string): string {
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
  if ((error as Error | undefined)?.name === "GHESNotSupportedError") {
    return "this GitHub Enterprise Server has no service for such artifacts";
  }
  if (/\b409\b|already exists/.test(message)) {
    return `this run has an artifact ${JSON.stringify(name)} already; give each leg of a matrix a name of its own in the input artifact`;
  }
  return message;
}

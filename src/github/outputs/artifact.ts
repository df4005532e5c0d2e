import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { visibleText, withDeadline } from "../../core/mod.ts";
import type { Run } from "../context/run-parts.ts";
import type { OutputFolder } from "./files.ts";

/** The artifact of a run, or why it has none. */
export type ArtifactResult = { readonly id: number; readonly url: string } | { readonly problem: string };

/** The share of the step's time limit that the upload may take; the rest is for the report. */
const SHARE = 0.5;

/**
 * Uploads the files of a run as its artifact, if the input `artifact` is set.
 *
 * @returns The outputs about the artifact; empty without one.
 */
export async function uploadArtifact(
  run: Run,
  output: OutputFolder,
): Promise<{ readonly "artifact-id": string; readonly "artifact-url": string }> {
  const { core, inputs, signal } = run;
  const none = { "artifact-id": "", "artifact-url": "" };
  const { artifact: name } = inputs;
  if (name === "" || signal.aborted) return none;
  if (inputs.dryRun) {
    core.info(`dry run: would upload the artifact ${visibleText(name)}`);
    return none;
  }
  const result = await core.group("Upload the artifact", () => uploadFolder(output.folder, run));
  if ("id" in result) return { "artifact-id": String(result.id), "artifact-url": result.url };
  core.notice(`no artifact: ${visibleText(result.problem, 500)}`);
  return none;
}

/**
 * Uploads a folder as an artifact of the run. A failure is a result, not an error: the artifact only copies what the
 * run reports elsewhere.
 */
async function uploadFolder(folder: string, { env, inputs, context, signal }: Run): Promise<ArtifactResult> {
  if (!env.ACTIONS_RUNTIME_TOKEN || !env.ACTIONS_RESULTS_URL) {
    return { problem: "this runner has no artifact service" };
  }
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const { artifact: name, retentionDays, timeout } = inputs;
  const { DefaultArtifactClient } = await import("@actions/artifact");
  const options = retentionDays === undefined ? {} : { retentionDays };
  try {
    // The client retries a service that does not answer for a quarter of an hour.
    const { id } = await withDeadline({ milliseconds: timeout * SHARE, what: "the upload" }, signal, () =>
      new DefaultArtifactClient().uploadArtifact(name, files, folder, options),
    );
    if (id === undefined) return { problem: "the artifact service returned no id" };
    return { id, url: `${context.runUrl}/artifacts/${id}` };
  } catch (error) {
    return { problem: explain(error, name) };
  }
}

function explain(error: unknown, name: string): string {
  const message = (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
  if ((error as Error | undefined)?.name === "GHESNotSupportedError") {
    return "this GitHub Enterprise Server does not support artifacts of this version";
  }
  if (/\b409\b|already exists/.test(message)) {
    return `this run has an artifact ${JSON.stringify(name)} already; give each job of a matrix its own name in the input artifact`;
  }
  return message;
}

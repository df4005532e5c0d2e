import { visibleText } from "../../../core/mod.ts";
import { isSince } from "../../../definition/mod.ts";
import type { ReachedEngine } from "../../../engine/mod.ts";
import { failureWords } from "../../context/failure-words.ts";
import type { Run } from "../../context/run-parts.ts";
import type { CheckedProcess } from "../../processes/checked-process.ts";
import { isRefusal } from "../preview.ts";
import { PLANS } from "../preview-words.ts";
import type { DeployProcessesInput, ProcessPreview } from "./process-deployment.ts";
import { rehearseProcess } from "./rehearse-process.ts";

/** Time budget for the previews of all processes, in milliseconds. */
const MAX_MILLISECONDS = 60_000;

/**
 * Finds out what a merge of the pull request would do with its processes, without changing anything on the Engine.
 *
 * @returns One preview per process; empty when a merge deploys nothing, or the Engine is not called.
 */
export async function previewProcesses(
  run: Run,
  { processes, deployment: { preview }, session }: DeployProcessesInput,
): Promise<ProcessPreview[]> {
  const { engine, release } = session;
  if (preview === undefined || preview.withheld !== undefined || preview.notCalled !== undefined) return [];
  if (engine === undefined || !isSince(release, "0.14")) return [];
  const limit = AbortSignal.timeout(MAX_MILLISECONDS);
  const limited = { ...run, signal: AbortSignal.any([run.signal, limit]) };
  const previews: ProcessPreview[] = [];
  let silence: string | undefined;
  for (const process of processes) {
    if (process.status === "removed") continue;
    const found: ProcessPreview =
      silence === undefined
        ? await ask(limited, process, engine)
        : { process, outcome: "unknown", reason: silence, isSilent: true };
    if (found.isSilent) silence = found.reason;
    run.signal.throwIfAborted();
    previews.push(found);
    const why = found.reason === undefined ? "" : `: ${found.reason}`;
    run.core.info(`${visibleText(process.file)}: ${PLANS[found.outcome]}${why}`);
  }
  return previews;
}

async function ask(run: Run, process: CheckedProcess, engine: ReachedEngine): Promise<ProcessPreview> {
  const { definition } = process.compiled;
  if (definition === undefined) {
    const reason = "a variable or the hash of an instance is unknown here";
    return { process, outcome: "unknown", reason };
  }
  try {
    return { process, outcome: await rehearseProcess(run, { ...process, definition }, engine) };
  } catch (error) {
    const reason = failureWords(error, run);
    if (isRefusal(error)) return { process, outcome: "refused", reason };
    return { process, outcome: "unknown", reason, isSilent: true };
  }
}

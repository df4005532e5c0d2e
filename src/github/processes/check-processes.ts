import type { Run } from "../context/run-parts.ts";
import type { ProcessFile } from "../discover/find-processes.ts";
import type { CheckedProcess } from "./checked-process.ts";
import type { BuiltRevisions } from "./process-checks.ts";

/**
 * Compiles the processes of a checkout against its services, and against those of the base, and lists those that only the
 * base has. The modules that do it are loaded only when there are some.
 */
export async function checkProcesses(
  files: readonly ProcessFile[],
  run: Pick<Run, "inputs">,
  built: BuiltRevisions,
): Promise<CheckedProcess[]> {
  const gone = built.revisions.baseProcesses?.gone ?? [];
  if (files.length + gone.length === 0) return [];
  const [{ checkProcess, compileGone, removedProcess }, { processChecks }, { RemovedProcesses }] = await Promise.all([
    import("./check-process.ts"),
    import("./process-checks.ts"),
    import("./removed-processes.ts"),
  ]);
  const checks = processChecks(run, built);
  const removed = new RemovedProcesses(await compileGone(gone, checks));
  const checked: CheckedProcess[] = [];
  for (const file of files) checked.push(await checkProcess(file, checks, removed));
  return [...checked, ...removed.left.map((one) => removedProcess(one, checks))];
}

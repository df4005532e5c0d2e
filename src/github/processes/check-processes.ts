import type { ProcessFile } from "../discover/find-processes.ts";
import type { CheckedProcess, ProcessChecks } from "./checked-process.ts";

/**
 * Compiles the processes of a checkout against its services, and against those of the base, and lists those that only the
 * base has. The compiler is loaded only when there are some.
 */
export async function checkProcesses(files: readonly ProcessFile[], checks: ProcessChecks): Promise<CheckedProcess[]> {
  const gone = checks.base?.gone ?? [];
  if (files.length + gone.length === 0) return [];
  const [{ checkProcess, compileGone, removedProcess }, { RemovedProcesses }] = await Promise.all([
    import("./check-process.ts"),
    import("./removed-processes.ts"),
  ]);
  const removed = new RemovedProcesses(await compileGone(gone, checks));
  const checked: CheckedProcess[] = [];
  for (const file of files) checked.push(await checkProcess(file, checks, removed));
  return [...checked, ...removed.left.map((one) => removedProcess(one, checks))];
}

import type { CheckedProcess, ProcessChecks } from "./checked-process.ts";
import type { ProcessFile } from "./find-processes.ts";

/**
 * Compiles the processes of a checkout against its services, and against those of the base. The compiler is loaded only when
 * there are some.
 */
export async function checkProcesses(files: readonly ProcessFile[], checks: ProcessChecks): Promise<CheckedProcess[]> {
  const checked: CheckedProcess[] = [];
  if (files.length === 0) return checked;
  const { checkProcess } = await import("./check-process.ts");
  for (const file of files) checked.push(await checkProcess(file, checks));
  return checked;
}

import { type CompiledProcess, compileProcess } from "../../compile/mod.ts";
import type { Diagnostic } from "../../core/mod.ts";
import { diffProcesses } from "../../diff/mod.ts";
import { processHash } from "../../hash/mod.ts";
import type { FileAt } from "../discover/file-tree.ts";
import type { ProcessFile } from "../discover/find-processes.ts";
import type { CheckedProcess, ProcessStatus } from "./checked-process.ts";
import { instanceFinderOf, type RevisionServices, servicesOf } from "./instance-finder.ts";
import type { ProcessChecks } from "./process-checks.ts";
import type { GoneProcess, RemovedProcesses } from "./removed-processes.ts";

/** Compiles a process against the services of the checkout, and against those of the base. */
export async function checkProcess(
  { path, bytes }: ProcessFile,
  checks: ProcessChecks,
  removed: RemovedProcesses,
): Promise<CheckedProcess> {
  const compiled = await compile({ path, bytes }, checks, checks.after);
  const { before, base } = checks;
  const here = base?.files.get(path);
  const moved = here?.state === "absent" ? removed.take(bytes, compiled.written?.name) : undefined;
  const old: FileAt | undefined = moved === undefined ? here : { state: "present", bytes: moved.bytes };
  // Errors of a new process are not caused by a change to a service.
  const isComparable = before !== undefined && old?.state !== "absent";
  const known = isComparable
    ? new Set((await compile({ path, bytes }, checks, before)).diagnostics.map(idOf))
    : undefined;
  const brought =
    known === undefined ? [] : compiled.diagnostics.filter((one) => isError(one) && !known.has(idOf(one)));
  const then = moved?.compiled ?? (old?.state === "present" ? await compileOld(path, old.bytes, checks) : undefined);
  const changes =
    then?.written === undefined || compiled.written === undefined ? [] : diffProcesses(then.written, compiled.written);
  const { release } = checks;
  return {
    file: path,
    ...(moved === undefined ? {} : { movedFrom: moved.path }),
    status: statusOf({ compiled, brought, old, changes }),
    compiled,
    hash: compiled.definition && processHash(compiled.definition, release),
    release,
    changes,
    brought,
  };
}

/** Compiles the processes whose paths exist only in the base. */
export async function compileGone(gone: readonly ProcessFile[], checks: ProcessChecks): Promise<GoneProcess[]> {
  const compiled: GoneProcess[] = [];
  for (const file of gone) {
    compiled.push({ ...file, compiled: await compileOld(file.path, file.bytes, checks) });
  }
  return compiled;
}

/** A process that only the base has. Its problems no longer matter, and it is not deployed. */
export function removedProcess({ path, compiled }: GoneProcess, checks: ProcessChecks): CheckedProcess {
  const { definition, ...rest } = compiled;
  const { release } = checks;
  const hash = definition && processHash(definition, release);
  const nothing = { changes: [], brought: [] };
  return { file: path, status: "removed", compiled: { ...rest, diagnostics: [] }, hash, release, ...nothing };
}

function compileOld(path: string, bytes: Uint8Array, checks: ProcessChecks): Promise<CompiledProcess> {
  const { before, release } = checks;
  return compile({ path, bytes }, checks, before ?? servicesOf([], { processes: release, services: release }));
}

function compile(
  { path, bytes }: ProcessFile,
  { release, env, isService }: ProcessChecks,
  services: RevisionServices,
): Promise<CompiledProcess> {
  const instances = instanceFinderOf(services, path, isService);
  return compileProcess(bytes, { file: path, release, env, hasOpenEnv: true, instances });
}

function statusOf(
  found: Pick<CheckedProcess, "compiled" | "brought" | "changes"> & { readonly old: FileAt | undefined },
): ProcessStatus {
  if (found.brought.length > 0) return "broken";
  if (found.compiled.diagnostics.some(isError)) return "invalid";
  if (found.old === undefined || found.old.state === "unreadable") return "unknown";
  if (found.old.state === "absent") return "new";
  return found.changes.length > 0 ? "changed" : "same";
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function idOf({ rule, pointer, message }: Diagnostic): string {
  return JSON.stringify([rule, pointer, message]);
}

import { compileProcess } from "../../compile/mod.ts";
import type { Diagnostic } from "../../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, isSince } from "../../definition/mod.ts";
import { diffProcesses } from "../../diff/mod.ts";
import { processHash } from "../../hash/mod.ts";
import type { FileAt } from "../discover/file-tree.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { CheckedProcess, ProcessChecks, ProcessStatus } from "./checked-process.ts";
import type { ProcessFile } from "./find-processes.ts";
import { servicesOf } from "./service-catalog.ts";

/** Compiles a process against the services of the checkout, and against those of the base. */
export async function checkProcess({ path, bytes }: ProcessFile, checks: ProcessChecks): Promise<CheckedProcess> {
  const release = isSince(checks.release, "0.14") ? checks.release : DEFAULT_PROCESS_RELEASE;
  const compile = (input: Uint8Array, services: readonly BuiltService[]) =>
    compileProcess(input, {
      file: path,
      release,
      env: checks.env,
      hasOpenEnv: true,
      instances: servicesOf(services, path, { release, built: checks.release, isService: checks.isService }),
    });
  const compiled = await compile(bytes, checks.after);
  const { before, base } = checks;
  const old = base?.get(path);
  // Errors of a new process are its own: no change of a service broke it.
  const isComparable = before !== undefined && old?.state !== "absent";
  const known = isComparable ? new Set((await compile(bytes, before)).diagnostics.map(idOf)) : undefined;
  const brought =
    known === undefined ? [] : compiled.diagnostics.filter((one) => isError(one) && !known.has(idOf(one)));
  const then = old?.state === "present" ? await compile(old.bytes, before ?? []) : undefined;
  const changes =
    then?.written === undefined || compiled.written === undefined ? [] : diffProcesses(then.written, compiled.written);
  const { definition } = compiled;
  return {
    file: path,
    status: statusOf({ compiled, brought, old, changes }),
    compiled,
    hash: definition && processHash(definition, release),
    release,
    changes,
    brought,
  };
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

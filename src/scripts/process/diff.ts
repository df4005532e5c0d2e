import { basename, dirname } from "node:path";
import {
  type Call,
  findDocument,
  InvalidDocument,
  loadNamedProcess,
  type NamedDocument,
  type Options,
  type ProcessCall,
  processOptions,
  reportDiagnostics,
  styleOf,
} from "../../command/mod.ts";
import {
  compilerOf,
  type LoadedProcess,
  loadProcess,
  loadProcessFrom,
  type ProcessCompiler,
} from "../../compile/mod.ts";
import { MesgError, type Style, visibleJson } from "../../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  EMPTY_PROCESS,
  type ProcessDefinition,
  parseRelease,
  type Release,
} from "../../definition/mod.ts";
import { diffProcesses, type ProcessChange } from "../../diff/mod.ts";
import { codeBlock, processChangesToMarkdown, processChangesToText, processToMermaid } from "../../report/mod.ts";
import { openRevision } from "../../source/mod.ts";
import { GIT } from "../../waivers/mod.ts";

interface DiffCall extends ProcessCall, Pick<Call<Options>, "stdout" | "note"> {
  readonly options: ProcessCall["options"] & { readonly [name: string]: unknown };
}

/** Compares two processes. A change of a process breaks nothing by itself, so only an invalid AFTER is a failure. */
export async function diffNamedProcesses(call: DiffCall, given: string, after: NamedDocument): Promise<0 | 1> {
  const { format = "text", "engine-version": version = DEFAULT_PROCESS_RELEASE } = call.options as {
    format?: string;
    "engine-version"?: string;
  };
  const release = parseRelease(version);
  const loaded = await loadNamedProcess(call, after, release);
  await reportDiagnostics(call, loaded);
  const process = soundProcess(loaded);
  if (process === undefined) throw new InvalidDocument(`${loaded.file} is not a valid process`, loaded.diagnostics);
  const { before, old, olderRelease } = await loadSoundBefore(call, given, after, release);
  if (before === undefined) await call.note(`no process at ${given}: everything is new`);
  else if (old === undefined) await call.note(`${before.file} is not a valid process: everything counts as new`);
  else if (olderRelease !== undefined) {
    await call.note(`${before.file} is a process for Engine ${olderRelease}: compared as such`);
  }
  const changes = diffProcesses(old ?? EMPTY_PROCESS, process);
  await call.stdout.write(render({ format, changes, process, loaded, isNew: old === undefined }, styleOf(call.stdout)));
  return 0;
}

/** Returns a process without errors, even if some of its instances are unknown, with variables by name. */
function soundProcess({ written, diagnostics }: LoadedProcess): ProcessDefinition | undefined {
  return diagnostics.some(({ severity }) => severity === "error") ? undefined : written;
}

/** The releases whose compilers are tried for a base, newest first. */
const COMPILED_FOR: readonly Release[] = ["0.26", "0.20", "0.17", "0.14"];

interface SoundBefore {
  readonly before: LoadedProcess | undefined;
  readonly old?: ProcessDefinition | undefined;
  /** The release that the base was written for, if it is not valid at the release of the call. */
  readonly olderRelease?: Release;
}

/** Loads the base, by the compiler of another release if that of the release does not accept it. */
async function loadSoundBefore(
  call: DiffCall,
  given: string,
  after: NamedDocument,
  release: Release,
): Promise<SoundBefore> {
  const before = await loadBefore(call, given, after, { release });
  const old = before && soundProcess(before);
  if (before === undefined || old !== undefined) return { before, old };
  for (const olderRelease of COMPILED_FOR) {
    const other = await loadBefore(call, given, after, { release, compiler: compilerOf(olderRelease) });
    const sound = other && soundProcess(other);
    if (sound !== undefined) return { before, old: sound, olderRelease };
  }
  return { before };
}

async function loadBefore(
  call: DiffCall,
  given: string,
  { path }: NamedDocument,
  { release, ...other }: { readonly release: Release; readonly compiler?: ProcessCompiler },
): Promise<LoadedProcess | undefined> {
  if (!given.startsWith(GIT)) {
    const document = await findDocument(call, given);
    if (document.kind === "process" && (document.bytes !== undefined || other.compiler === undefined)) {
      return await loadNamedProcess(call, document, release);
    }
    if (document.kind === "process") {
      return await loadProcess(document.path, { ...(await processOptions(call, document.path, release)), ...other });
    }
    throw new MesgError("usage", `expected two processes, found a service at ${given}`);
  }
  const revision = given.slice(GIT.length);
  const { files } = await openRevision(dirname(path), revision, call.signal);
  const options = await processOptions(call, path, release);
  return await loadProcessFrom(files, { ...options, ...other, file: `${revision}:${path}`, name: basename(path) });
}

interface Rendered {
  readonly format: string;
  readonly changes: readonly ProcessChange[];
  readonly process: ProcessDefinition;
  readonly loaded: LoadedProcess;
  readonly isNew: boolean;
}

function render({ format, changes, process, loaded, isNew }: Rendered, style: Style): string {
  const located = changes.map((change) => {
    const line = change.after === undefined ? undefined : loaded.locate(change.pointer)?.line;
    return line === undefined ? change : { ...change, file: loaded.file, line };
  });
  if (format === "text") return processChangesToText(located, style);
  if (format === "markdown") {
    const chart = processToMermaid(process, changes);
    const parts = [changes.length === 0 ? "No changes." : processChangesToMarkdown(changes)];
    return `${[...parts, ...(chart === undefined ? [] : [codeBlock(chart, "mermaid")])].join("\n\n")}\n`;
  }
  const status = isNew ? "new" : changes.length > 0 ? "changed" : "same";
  return `${visibleJson(JSON.stringify({ status, changes: located }, undefined, 2))}\n`;
}

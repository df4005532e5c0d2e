import { dirname } from "node:path";
import {
  findInstances,
  isYaml,
  type LoadedProcess,
  type LoadProcessOptions,
  loadCatalog,
  openCatalog,
  openProcess,
  openProcessContents,
} from "../../compile/mod.ts";
import { isSecretName } from "../../core/mod.ts";
import { type ProcessDefinition, processForm, type Release } from "../../definition/mod.ts";
import type { OpenFolder } from "../../source/mod.ts";
import { parseEnv } from "../engine-options.ts";
import { reportDiagnostics } from "../named-service.ts";
import { InvalidDocument } from "../result/json-error.ts";
import type { NamedDocument } from "./document.ts";
import type { ProcessCall } from "./process-options.ts";

/**
 * Loads the process named on the command line, with the variables and services of the call.
 *
 * @throws {MesgError} As `loadProcess` and `loadCatalog` do.
 */
export async function loadNamedProcess(
  call: ProcessCall,
  document: NamedDocument,
  release: Release,
  open?: OpenFolder,
): Promise<LoadedProcess> {
  // Before the file is read for a release without processes.
  processForm(release);
  return await (await openNamedProcess(call, document, open))(release);
}

/**
 * Reads the process named on the command line. The function that it returns compiles it for a release.
 *
 * @throws {MesgError} As {@linkcode loadNamedProcess}.
 */
export async function openNamedProcess(
  call: ProcessCall,
  { path, bytes }: NamedDocument,
  open?: OpenFolder,
): Promise<(release: Release) => Promise<LoadedProcess>> {
  const { signal } = call;
  const variables = variablesOf(call);
  const load =
    bytes === undefined
      ? await openProcess(path, { ...variables, open, signal })
      : openProcessContents(bytes, { file: path, isYaml: isYaml(bytes), ...variables });
  const catalogOf = openCatalog({ services: call.options.services ?? [], folder: dirname(path), signal });
  return async (release) => {
    // Refuses a release without processes before any service is compiled for it.
    processForm(release);
    return await load({ release, instances: findInstances(await catalogOf(release)) });
  };
}

/** Returns the options of compiling a process: the variables and the services of the call. */
export async function processOptions(
  call: ProcessCall,
  path: string,
  release: Release,
): Promise<LoadProcessOptions & Required<Pick<LoadProcessOptions, "instances">>> {
  const { signal } = call;
  // Refuses a release without processes before any service is compiled for it.
  processForm(release);
  const { services = [] } = call.options;
  const instances = findInstances(await loadCatalog({ release, services, folder: dirname(path), signal }));
  return { release, ...variablesOf(call), instances, signal };
}

/** Returns the variables of a call. The Engine may repeat the value of one that is filled in. */
function variablesOf({ env, options, secrets }: ProcessCall): Pick<LoadProcessOptions, "env" | "onVariable"> {
  return {
    env: { ...env, ...parseEnv(options.env ?? []) },
    onVariable: (name, value) => {
      if (isSecretName(name)) secrets.add(value, "whole");
    },
  };
}

/**
 * Loads the process named on the command line, and reports its problems on stderr.
 *
 * @throws {MesgError} `refused` when it has no definition, after the report.
 */
export async function readNamedProcess(
  call: ProcessCall,
  document: NamedDocument,
  release: Release,
): Promise<{ readonly definition: ProcessDefinition; readonly loaded: LoadedProcess }> {
  const loaded = await loadNamedProcess(call, document, release);
  await reportDiagnostics(call, loaded);
  if (loaded.definition !== undefined) return { definition: loaded.definition, loaded };
  const isOpen = !loaded.diagnostics.some(({ severity }) => severity === "error");
  const what = isOpen ? "names instances whose hashes are not known" : "is not a valid process";
  throw new InvalidDocument(`${loaded.file} ${what}`, loaded.diagnostics);
}

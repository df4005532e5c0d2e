import { dirname } from "node:path";
import {
  compileProcess,
  findInstances,
  isYaml,
  type LoadedProcess,
  type LoadProcessOptions,
  loadCatalog,
  loadProcess,
  readProcessWithServices,
} from "../../compile/mod.ts";
import { isSecretName } from "../../core/mod.ts";
import { type ProcessDefinition, processForm, type Release } from "../../definition/mod.ts";
import { parseEnv } from "../engine-options.ts";
import { tellDiagnostics } from "../named-service.ts";
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
  { path, bytes }: NamedDocument,
  release: Release,
): Promise<LoadedProcess> {
  if (bytes !== undefined) {
    const options = await processOptions(call, path, release);
    const { instances } = options;
    if (!isYaml(bytes)) return await readProcessWithServices(bytes, { file: path, release, instances });
    return { file: path, form: "process.yml", ...(await compileProcess(bytes, { ...options, file: path })) };
  }
  return await loadProcess(path, await processOptions(call, path, release));
}

/** Returns the options of compiling a process: the variables and the services of the call. */
export async function processOptions(
  call: ProcessCall,
  path: string,
  release: Release,
): Promise<LoadProcessOptions & Required<Pick<LoadProcessOptions, "instances">>> {
  // Before services are compiled for a release without processes.
  processForm(release);
  const given = parseEnv(call.options.env ?? []);
  // A name like TOKEN makes its value a secret, as in the environment.
  for (const [name, value] of Object.entries(given)) {
    if (isSecretName(name)) call.secrets.add(value, "whole");
  }
  const { services = [] } = call.options;
  const { signal } = call;
  const catalog = await loadCatalog({ release, services, folder: dirname(path), signal });
  return { release, env: { ...call.env, ...given }, instances: findInstances(catalog), signal };
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
  await tellDiagnostics(call, loaded);
  if (loaded.definition !== undefined) return { definition: loaded.definition, loaded };
  const isOpen = !loaded.diagnostics.some(({ severity }) => severity === "error");
  const what = isOpen ? "names instances whose hashes are not known" : "is not a valid process";
  throw new InvalidDocument(`${loaded.file} ${what}`, loaded.diagnostics);
}

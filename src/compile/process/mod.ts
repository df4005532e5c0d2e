/**
 * Compiles a process file into its definition as the original compiler for each Engine release did, with diagnostics.
 *
 * @module
 */
export {
  type CompiledProcess,
  type CompileProcessOptions,
  compileProcess,
  compileProcessFile,
  type ReleaseOptions,
} from "./compile-process.ts";
export { compilerOf, PROCESS_COMPILERS, type ProcessCompiler } from "./compilers.ts";
export { type ProcessFile, readProcessFile } from "./file/process-file.ts";
export type { ProcessEnv } from "./file/substitute.ts";
export type { FoundInstance, InstanceFinder, KnownService, NamedInstance, StepInstance } from "./instances.ts";
export { type Catalog, findInstances, unresolved } from "./services/find-instances.ts";
export { type CatalogService, ServiceIndex } from "./services/service-index.ts";
export { type ProcessTemplate, processTemplate, type TemplateService } from "./template.ts";

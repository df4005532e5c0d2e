/**
 * Compiles a mesg.yml into its definition, with diagnostics.
 *
 * @module
 */
export { type Compiled, type CompileOptions, compileService, type Location } from "./compile.ts";
export { readDefinitionFile } from "./load/definition-file.ts";
export { type LoadFromOptions, type LoadOptions, loadFrom, loadService } from "./load/load.ts";
export { loadServiceAt, type ServiceAtRevision } from "./load/load-revision.ts";
export type { LoadedService } from "./load/loaded-service.ts";
export { DIAGNOSTIC_RULES } from "./rule-texts.ts";

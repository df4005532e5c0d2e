/**
 * From a mesg.yml to its definition, and everything that is wrong with it, with lines.
 *
 * @module
 */
export { type Compiled, type CompileOptions, compileService, type Location } from "./compile.ts";
export { type LoadOptions, loadService } from "./load.ts";
export { loadServiceAt, type ServiceAtRevision } from "./load-revision.ts";
export type { LoadedService } from "./loaded-service.ts";
export { DIAGNOSTIC_RULES } from "./rule-texts.ts";
export { MAX_FILE_BYTES } from "./text.ts";

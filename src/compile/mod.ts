/**
 * From a mesg.yml to its definition, and everything that is wrong with it, with lines.
 *
 * @module
 */
export { type Compiled, type CompileOptions, compileService, type Location } from "./compile.ts";
export { type Composed, composeYaml } from "./compose.ts";
export { Lines } from "./lines.ts";
export { type LoadOptions, loadService, readBounded } from "./load.ts";
export { loadServiceAt, type ServiceAtRevision } from "./load-revision.ts";
export type { LoadedService } from "./loaded-service.ts";
export { isNull, type MappingNode, type ScalarNode, type YamlNode } from "./node.ts";
export { type Problem, toDiagnostics } from "./problem.ts";
export { DIAGNOSTIC_RULES } from "./rule-texts.ts";
export { MAX_FILE_BYTES } from "./text.ts";
export { describeNode, quote } from "./words.ts";

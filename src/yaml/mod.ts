/**
 * YAML text as nodes with positions, read as yaml.v2 reads it.
 *
 * @module
 */
export { type Composed, composeYaml } from "./compose.ts";
export { checkLineBreaks } from "./line-breaks.ts";
export { Lines } from "./lines.ts";
export { asFlag, isNull, type MappingNode, type ScalarNode, type YamlNode } from "./node.ts";
export { follow, segmentsOf } from "./path.ts";
export { ENOUGH_PROBLEMS, MAX_DIAGNOSTICS, type Problem, toDiagnostics } from "./problem.ts";
export { decodeText, MAX_FILE_BYTES } from "./text.ts";
export { describeNode, quote } from "./words.ts";
export { MAX_VALUES } from "./yaml-limits.ts";

/**
 * YAML text as nodes with positions, read as the Engine's reader does (yaml.v2 2.2.1, a port of libyaml): text → tokens
 * (`scan/`) → events (`parse/`) → a tree.
 *
 * @module
 */
export { type Composed, type ComposeOptions, composeYaml } from "./compose.ts";
export { checkLineBreaks } from "./line-breaks.ts";
export { Lines } from "./lines.ts";
export { asFlag, isNull, type MappingNode, type ScalarNode, type YamlNode } from "./node.ts";
export type { AliasEvent, CollectionEvent, EndEvent, Event, Name, ScalarEvent, WrittenTag } from "./parse/event.ts";
export { type Parsed, parseEvents } from "./parse/events.ts";
export { rootTexts } from "./parse/root-texts.ts";
export { follow, segmentsOf } from "./path.ts";
export { ENOUGH_PROBLEMS, MAX_DIAGNOSTICS, type Problem, toDiagnostics } from "./problem.ts";
export { resolveScalar, type ScalarType } from "./resolve.ts";
export type { SyntaxProblem } from "./scan/syntax-error.ts";
export type { Range, ScalarStyle } from "./scan/token.ts";
export { decodeText, MAX_FILE_BYTES } from "./text.ts";
export { describeNode, quote, writtenText } from "./words.ts";
export { MAX_VALUES } from "./yaml-limits.ts";

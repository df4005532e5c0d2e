/**
 * The rules that Engines hold a definition to, per release, with the Engine's exact words: one place for the compiler,
 * which adds lines and friendlier words, and for the embedded Engine.
 *
 * @module
 */
export { checkDefinition, engineRefusal, interceptorRefusal } from "./check.ts";
export { checkEmptyElements } from "./empty-elements.ts";
export { isDomainName, isEnvironmentVariable, isPortMapping, isPrintableAscii } from "./formats.ts";
export { isRequestUri } from "./uri.ts";
export { RULES, type RuleId, type Violation } from "./violation.ts";

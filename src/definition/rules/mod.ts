/**
 * The rules of Engines for a definition, per release, with the Engine's exact texts. The compiler adds locations and
 * explanations; the embedded Engine returns the texts unchanged.
 *
 * @module
 */
export { checkDefinition, engineRefusal, interceptorRefusal } from "./check.ts";
export { checkEmptyElements } from "./empty-elements.ts";
export { isDomainName, isEnvironmentVariable, isPortMapping, isPrintableAscii } from "./formats.ts";
export { isRequestUri } from "./uri.ts";
export { RULES, type RuleId, type Violation } from "./violation.ts";

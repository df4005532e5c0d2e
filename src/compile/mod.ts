/**
 * Compiles a mesg.yml into its definition, with diagnostics.
 *
 * @module
 */
export { type Compiled, type CompileOptions, compileService, type Location } from "./compile.ts";
export { readDefinitionFile } from "./load/definition-file.ts";
export { hasYamlName, isYaml, PROCESS_FILE } from "./load/file-forms.ts";
export {
  type DocumentKind,
  isProcessFile,
  kindOfDocument,
  kindOfFile,
  misspelledSteps,
} from "./load/kind-of-file.ts";
export { type LoadFromOptions, type LoadOptions, loadFrom, loadService } from "./load/load.ts";
export { type CatalogOptions, loadCatalog, type OpenCatalogOptions, openCatalog } from "./load/load-catalog.ts";
export {
  type LoadProcessOptions,
  loadProcess,
  loadProcessFrom,
  openProcess,
  openProcessContents,
} from "./load/load-process.ts";
export { loadServiceAt, type ServiceAtRevision } from "./load/load-revision.ts";
export type { LoadedProcess, OpenedProcess } from "./load/loaded-process.ts";
export type { LoadedService, LoadRules } from "./load/loaded-service.ts";
export { NoServiceFile } from "./load/no-service-file.ts";
export { maxDocumentBytes } from "./load/read-document.ts";
export { withPrice, withPrices } from "./load/with-prices.ts";
export * from "./process/mod.ts";
export { DIAGNOSTIC_RULES, ruleAddress, ruleOfRefusal } from "./rule-texts.ts";

/**
 * Reports: text for terminals, Markdown for GitHub, SARIF.
 *
 * @module
 */

export { type ChangesMarkdownReport, changesToMarkdown } from "./changes-markdown.ts";
export { type ChangesReport, changesToText } from "./changes-text.ts";
export { baseOf, countsOf } from "./changes-words.ts";
export {
  type DeploymentSubject,
  type DeployState,
  deploymentFailure,
  deploymentHead,
  deploymentStep,
  planToText,
  processDeploymentHead,
} from "./deployment.ts";
export { countDiagnostics } from "./diagnostics-count.ts";
export { diagnosticsToText, type TextOptions } from "./diagnostics-text.ts";
export { engineCallToJson, engineCallToText } from "./engine-call.ts";
export { COMMENT_BYTES, firstThatFits } from "./markdown/budget.ts";
export { consequenceOf } from "./markdown/consequence.ts";
export type { FileChange } from "./markdown/source-files.ts";
export { codeBlock, codeLink, codeSpan, details, prose } from "./markdown/text.ts";
export {
  type EffectSubject,
  existsLine,
  type ListedOffer,
  type ListedService,
  type ListedVersion,
  planLines,
  publishedLine,
  serviceLines,
} from "./marketplace.ts";
export { interfaceToMermaid } from "./mermaid.ts";
export { processChangesToMarkdown, processChangesToText } from "./process/changes.ts";
export { processToMermaid } from "./process/mermaid.ts";
export { publicationLines } from "./publication.ts";
export { diagnosticsToSarif } from "./sarif.ts";
export { storedProcessesToText, storedServicesToText } from "./terminal/stored.ts";
export { unifiedDiffToText } from "./terminal/unified-diff.ts";
export { processVerificationToText, verificationToText } from "./verification.ts";

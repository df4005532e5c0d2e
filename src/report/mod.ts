/**
 * What people read: texts for terminals, Markdown for GitHub.
 *
 * @module
 */
export { type ChangesMarkdownReport, changesToMarkdown } from "./changes-markdown.ts";
export { type ChangesReport, changesToText } from "./changes-text.ts";
export type { FilePlace } from "./changes-words.ts";
export {
  type DeploymentSubject,
  deploymentFailure,
  deploymentHead,
  deploymentStep,
  type Style,
} from "./deployment.ts";
export { COMMENT_BYTES, firstThatFits } from "./markdown-budget.ts";
export { codeBlock, codeLink, codeSpan, details } from "./markdown-text.ts";
export { interfaceToMermaid } from "./mermaid.ts";
export { visibleJson, visibleText } from "./visible-text.ts";

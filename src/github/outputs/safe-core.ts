import { type Concealer, concealResult, mapTexts, visibleLines, visibleText, withoutLogins } from "../../core/mod.ts";
import type { Core } from "../context/run-parts.ts";

type AnnotationProperties = Parameters<Core["error"]>[1];

/** Maximum length of a line of the log, in UTF-16 units. */
const MAX_LINE_LENGTH = 2000;

/**
 * Returns the runner's toolkit with every text sanitized and without secrets: log, annotations, outputs and summary. A
 * run gets only this one, so that no part of it can forget to sanitize.
 */
export function safeCore(core: Core, secrets: Concealer): Core {
  const safe = (text: string | Error) =>
    visibleLines(withoutLogins(secrets.conceal(String(text))), { limit: MAX_LINE_LENGTH });
  const plain = (text: string) => visibleText(secrets.conceal(text), MAX_LINE_LENGTH);
  const inert = (properties: AnnotationProperties) =>
    properties && (mapTexts(properties, plain) as AnnotationProperties);
  const summary = {
    addRaw(text: string) {
      core.summary.addRaw(secrets.conceal(text));
      return summary;
    },
    write: () => core.summary.write(),
  };
  return {
    ...core,
    info: (text) => core.info(safe(text)),
    debug: (text) => core.debug(safe(text)),
    notice: (text, properties) => core.notice(safe(text), inert(properties)),
    warning: (text, properties) => core.warning(safe(text), inert(properties)),
    error: (text, properties) => core.error(safe(text), inert(properties)),
    setFailed: (text) => core.setFailed(safe(text)),
    group: (name, action) => core.group(visibleText(secrets.conceal(name)), action),
    setOutput: (name, value) => core.setOutput(name, concealResult(String(value), secrets)),
    summary: summary as unknown as Core["summary"],
  };
}

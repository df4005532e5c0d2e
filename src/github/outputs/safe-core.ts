import { type Concealer, concealResult, mapTexts, visibleLines, visibleText, withoutLogins } from "../../core/mod.ts";
import type { Core } from "../context/run-parts.ts";

type AnnotationProperties = Parameters<Core["error"]>[1];

/** UTF-16 units of a line of the log: more of a path or a value helps nobody. */
const MAX_LINE_LENGTH = 2000;

/**
 * Returns the runner's interface with every text made inert and without secrets: log, annotations, outputs and summary.
 * It is the only one that a run gets, so that none of its parts can forget to do so.
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

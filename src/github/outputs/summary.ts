import { visibleText } from "../../core/mod.ts";
import type { Core } from "../context/run-parts.ts";
import { runToMarkdown } from "./report/report.ts";
import type { RunReport } from "./report/run-report.ts";

/** GitHub's limit for a job's summary in bytes, with some room. */
export const SUMMARY_BYTES = 1_000_000;

/** Writes the report to the job's summary or, when that fails, to the log. */
export async function summarize(core: Core, report: RunReport): Promise<void> {
  const text = runToMarkdown(report, SUMMARY_BYTES);
  try {
    await core.summary.addRaw(text).write();
  } catch (error) {
    core.notice(`no summary: ${visibleText((error as Error).message)}`);
    core.info(text.replaceAll(/^/gm, "  | "));
  }
}

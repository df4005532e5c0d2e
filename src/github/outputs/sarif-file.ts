import { resolve } from "node:path";
import { assertWritesInside, writeWhole } from "../../core/mod.ts";
import { diagnosticsToSarif } from "../../report/mod.ts";
import type { Run } from "../context/run-parts.ts";
import { json } from "./files.ts";
import type { RunReport } from "./report/run-report.ts";

/**
 * Writes the problems of a run to the file that the input `sarif` names. Without problems, or without services, the
 * file has no results, which closes the alerts of earlier runs.
 */
export async function writeSarif(
  { inputs, context, redact }: Run,
  { comparisons, processes }: Pick<RunReport, "comparisons" | "processes">,
): Promise<void> {
  const { workspace } = context;
  const diagnostics = [
    ...comparisons.flatMap(({ service, status }) => (status === "removed" ? [] : service.diagnostics)),
    ...processes.flatMap(({ compiled }) => compiled.diagnostics),
  ];
  const log = json(diagnosticsToSarif(diagnostics, workspace));
  await assertWritesInside(workspace, inputs.sarif);
  await writeWhole(resolve(workspace, inputs.sarif), (file) => file.write(Buffer.from(redact(log))));
}

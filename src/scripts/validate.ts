#!/usr/bin/env -S deno run --allow-read --allow-env
/**
 * Tells everything that is wrong with services: mesg.yml or definitions.
 *
 * @module
 */
import { type Call, defineCommand, type ExitCode, explain, runAsMain } from "../command/mod.ts";
import { type LoadedService, loadService } from "../compile/mod.ts";
import { type Diagnostic, MesgError, visibleJson } from "../core/mod.ts";
import { DEFAULT_RELEASE, parseRelease, type Release } from "../definition/mod.ts";
import { countDiagnostics, diagnosticsToSarif, diagnosticsToText } from "../report/mod.ts";

const FORMATS = ["text", "json", "sarif"];

export const command = defineCommand({
  name: "validate",
  synopsis: "[FOLDER|DEFINITION …]",
  summary: "tell everything that is wrong with services, with lines",
  description: `Each argument is a folder with a mesg.yml, a mesg.yml, or a definition in any form; the default is the current folder.
No network, no Engine, no Docker is asked. What is found goes to stdout; the exit code is 1 when there is an error, and 2
or 3 when something named is not there or cannot be read; JSON and SARIF say so too.

  mesg-compile validate services/*
  mesg-compile validate --format sarif . > results.sarif`,
  positionals: [0, Number.POSITIVE_INFINITY],
  options: {
    format: { type: "string", value: "FORMAT", summary: "text, json or sarif (text)" },
    "engine-version": {
      type: "string",
      value: "R",
      summary: `the Engine release whose rules hold (${DEFAULT_RELEASE})`,
    },
  },
  async run(call) {
    const { format = "text", "engine-version": version = DEFAULT_RELEASE } = call.options;
    if (!FORMATS.includes(format)) {
      throw new MesgError("usage", `expected --format ${FORMATS.join("|")}, found ${JSON.stringify(format)}`);
    }
    const release = parseRelease(version);
    const paths = call.positionals.length === 0 ? ["."] : call.positionals;
    const diagnostics: Diagnostic[] = [];
    const texts = new Map<string, string>();
    let worst: ExitCode = 0;
    for (const path of paths) {
      try {
        const loaded = await load(path, release, call.signal);
        diagnostics.push(...loaded.diagnostics);
        texts.set(loaded.file, loaded.text);
      } catch (error) {
        if (!(error instanceof MesgError)) throw error;
        // The other services are still worth a look; who reads only the report must not take silence for a yes.
        await call.warn(explain(error, call, "validate"));
        if (format !== "text") diagnostics.push(findingOf("unreadable", path, error));
        worst = error.kind === "environment" ? 3 : worst === 3 ? 3 : 2;
      }
    }
    await call.stdout.write(render(format, diagnostics, texts, call));
    if (worst !== 0) return worst;
    await call.note(
      `${countDiagnostics(diagnostics)} in ${paths.length === 1 ? "one service" : `${paths.length} services`}`,
    );
    return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

/** Bytes that are no definition at all are a finding like any other. */
async function load(
  path: string,
  release: Release,
  signal: AbortSignal,
): Promise<Pick<LoadedService, "diagnostics" | "file" | "text">> {
  try {
    return await loadService(path, { release, signal });
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind !== "refused") throw error;
    return { diagnostics: [findingOf("not-a-definition", path, error)], file: path, text: "" };
  }
}

function findingOf(rule: string, file: string, { message, hint }: MesgError): Diagnostic {
  return { severity: "error", rule, message, pointer: "", file, ...(hint === undefined ? {} : { hint }) };
}

function render(
  format: string,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { stdout, env }: Pick<Call<never>, "stdout" | "env">,
): string {
  if (format === "json") return `${visibleJson(JSON.stringify(diagnostics, undefined, 2))}\n`;
  if (format === "sarif") return `${JSON.stringify(diagnosticsToSarif(diagnostics, process.cwd()), undefined, 2)}\n`;
  return diagnosticsToText(diagnostics, { texts, color: stdout.isTerminal && !env.NO_COLOR });
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);

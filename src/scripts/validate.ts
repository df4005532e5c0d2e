#!/usr/bin/env -S deno run --allow-read --allow-write --allow-env --allow-run --allow-sys
/**
 * Reports every problem in services and processes.
 *
 * @module
 */
import {
  type Call,
  contentsOf,
  defineCommand,
  type ExitCode,
  findDocument,
  isCompiled,
  type NamedDocument,
  openTogether,
  PROCESS_ENV_OPTION,
  PROCESS_OPTIONS,
  RESULT_OPTIONS,
  runAsMain,
  styleOf,
} from "../command/mod.ts";
import { type DocumentKind, type LoadedService, loadService, ruleAddress, ruleOfRefusal } from "../compile/mod.ts";
import { type Diagnostic, MesgError, plural, visibleJson, visibleText } from "../core/mod.ts";
import { DEFAULT_PROCESS_RELEASE, DEFAULT_RELEASE, parseRelease, type Release } from "../definition/mod.ts";
import { countDiagnostics, diagnosticsToSarif, diagnosticsToText } from "../report/mod.ts";
import type { OpenFolder } from "../source/mod.ts";

const OPTIONS = {
  format: { type: "string", value: "FORMAT", values: ["text", "json", "sarif"], summary: "text, json or sarif (text)" },
  ...RESULT_OPTIONS,
  "engine-version": {
    type: "string",
    value: "R",
    summary: `Engine release whose rules apply (${DEFAULT_RELEASE}; of a process ${DEFAULT_PROCESS_RELEASE})`,
  },
  ...PROCESS_OPTIONS,
  ...PROCESS_ENV_OPTION,
} as const;

type ValidateCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "validate",
  synopsis: "[FOLDER|FILE|DEFINITION …]",
  summary: "report every problem in services and processes, with line numbers",
  description: `Each argument is a folder with a mesg.yml, a mesg.yml, a process file or a definition, or - for stdin; the
default is the current folder. Unlike the action with path: ., it does not search the folders below. No network, Engine
or Docker is needed.

Problems go to stdout. The exit code is 1 for an error, and 2 or 3 when an argument does not exist or cannot
be read; JSON and SARIF report that too.`,
  examples: [
    "mesg-compile validate services/*",
    "mesg-compile validate --format sarif -o results.sarif .",
    "mesg-compile validate process.yml --services services/greeter",
  ],
  json: "[{ severity, rule, message, pointer, file, line?, column?, hint? }]: severity is error, warning or note; pointer is a JSON pointer; line and column count from 1",
  positionals: [0, Number.POSITIVE_INFINITY],
  options: OPTIONS,
  async run(call) {
    const { format = "text", "engine-version": version } = call.options;
    const release = version === undefined ? undefined : parseRelease(version);
    const paths = call.positionals.length === 0 ? ["."] : call.positionals;
    const open = openTogether(paths, call.signal);
    const diagnostics: Diagnostic[] = [];
    const texts = new Map<string, string>();
    const kinds = new Set<DocumentKind>();
    let worst: ExitCode = 0;
    for (const path of paths) {
      try {
        const loaded = (await loadTogether(call, path, release, open)) ?? (await load(call, path, release));
        kinds.add(loaded.kind);
        diagnostics.push(...loaded.diagnostics);
        texts.set(loaded.file, loaded.text);
      } catch (error) {
        if (!(error instanceof MesgError)) throw error;
        // Continue with the other services; the report must contain the failure, too.
        await call.reportError(error);
        if (format !== "text") diagnostics.push(diagnosticOf("unreadable", path, error));
        worst = error.kind === "environment" ? 3 : worst === 3 ? 3 : 2;
      }
    }
    await call.stdout.write(render(format, diagnostics, texts, call));
    if (worst !== 0) return worst;
    const noun = kinds.size === 1 ? [...kinds][0]! : "document";
    const useless = (["services", "env"] as const).find((name) => call.options[name] !== undefined);
    if (useless !== undefined && !kinds.has("process")) {
      await call.note(`notice: --${useless} applies only to processes, found none`);
    }
    const where =
      texts.size === 1
        ? visibleText([...texts.keys()][0]!)
        : plural(paths.length, noun, noun === "process" ? "processes" : undefined);
    await call.note(`${countDiagnostics(diagnostics)} in ${where}`);
    const pages = format === "text" && call.stdout.isTerminal ? pagesOf(diagnostics) : [];
    if (pages.length > 0) await call.note(["see", ...pages.map((page) => `  ${page}`)].join("\n"));
    return diagnostics.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

type Checked = Pick<LoadedService, "diagnostics" | "file" | "text">;

/** The handlers by kind of document. */
const KINDS: {
  readonly [kind in DocumentKind]: (
    call: ValidateCall,
    document: NamedDocument,
    release?: Release,
    open?: OpenFolder,
  ) => Promise<Checked>;
} = {
  service: ({ signal }, document, release = DEFAULT_RELEASE, open) =>
    loadService(document.path, { release, open, signal, contents: contentsOf(document) }),
  process: async (call, document, release = DEFAULT_PROCESS_RELEASE, open) => {
    const { loadNamedProcess } = await import("./process/load.ts");
    return await loadNamedProcess(call, document, release, open);
  },
};

type Loaded = Checked & { readonly kind: DocumentKind };

/**
 * Loads a document from a folder that is listed together with those of the others.
 *
 * @returns undefined on a problem, which may concern another folder: then the document must be loaded by itself.
 */
async function loadTogether(
  call: ValidateCall,
  path: string,
  release: Release | undefined,
  open: OpenFolder | undefined,
): Promise<Loaded | undefined> {
  if (open === undefined || path === "-") return undefined;
  try {
    const document = await findDocument(call, path, { open });
    return { kind: document.kind, ...(await KINDS[document.kind](call, document, release, open)) };
  } catch {
    return undefined;
  }
}

/** Loads a document. Bytes that are not a definition become a diagnostic, too. */
async function load(call: ValidateCall, path: string, release: Release | undefined): Promise<Loaded> {
  const document = await findDocument(call, path);
  const { kind } = document;
  try {
    return { kind, ...(await KINDS[kind](call, document, release)) };
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind !== "refused") throw error;
    const rule = ruleOfRefusal(error, (await isCompiled(path)) ? "service" : "not-a-definition");
    return { kind, diagnostics: [diagnosticOf(rule, path, error)], file: path, text: "" };
  }
}

function diagnosticOf(rule: string, file: string, { message, hint }: MesgError): Diagnostic {
  return { severity: "error", rule, message, pointer: "", file, ...(hint === undefined ? {} : { hint }) };
}

/** Returns the documentation URLs of the first rules. */
function pagesOf(diagnostics: readonly Diagnostic[]): string[] {
  const rules = new Set(diagnostics.map(({ rule }) => rule));
  return [...rules].slice(0, MAX_PAGES).map(ruleAddress);
}

const MAX_PAGES = 3;

function render(
  format: string,
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { stdout }: Pick<Call<never>, "stdout">,
): string {
  if (format === "json") return `${visibleJson(JSON.stringify(diagnostics, undefined, 2))}\n`;
  if (format === "sarif") return `${JSON.stringify(diagnosticsToSarif(diagnostics, process.cwd()), undefined, 2)}\n`;
  return diagnosticsToText(diagnostics, { texts, ...styleOf(stdout) });
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);

#!/usr/bin/env -S deno run --allow-read --allow-net --allow-env --allow-sys --allow-run=git
/**
 * Compares two definitions and shows what the changes mean for callers.
 *
 * @module
 */
import {
  type Call,
  checkRevision,
  contentsOf,
  defineCommand,
  ENGINE_OPTIONS,
  findDocument,
  invalidService,
  isCompiled,
  type NamedDocument,
  PROCESS_ENV_OPTION,
  PROCESS_OPTIONS,
  RESULT_OPTIONS,
  readEngineOptions,
  readHash,
  refuseEngineOptions,
  refuseOptionsOfOthers,
  reportDiagnostics,
  runAsMain,
  styleOf,
} from "../command/mod.ts";
import { MesgError, pageAddress, plural, visibleJson, visibleText } from "../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  DEFAULT_RELEASE,
  EMPTY_CONFIGURATION,
  parseRelease,
  type Release,
} from "../definition/mod.ts";
import { changesToText } from "../report/mod.ts";
import {
  type BaseSide,
  type Comparison,
  compareSides,
  GIT,
  type LoadedSide,
  loadBaseSide,
  loadSide,
  type MissingBase,
  type Side,
  WAIVER_FILE,
} from "../waivers/mod.ts";

const OPTIONS = {
  format: {
    type: "string",
    value: "FORMAT",
    values: ["text", "json", "markdown"],
    summary: "text, json or markdown (text)",
  },
  "fail-on": {
    type: "string",
    value: "WHAT",
    values: ["breaking", "never"],
    summary: "exit with 1 on breaking changes, or never (breaking)",
  },
  ...RESULT_OPTIONS,
  against: { type: "string", value: "HOST:PORT", summary: "compare with what an Engine stores under the sid of AFTER" },
  hash: { type: "string", value: "HASH", summary: "version to compare with, for --against" },
  ...PROCESS_OPTIONS,
  ...PROCESS_ENV_OPTION,
  ...ENGINE_OPTIONS,
  "engine-version": {
    type: "string",
    value: "R",
    summary: `Engine release whose rules apply (${DEFAULT_RELEASE}; of a process ${DEFAULT_PROCESS_RELEASE}; with --against, the Engine's)`,
  },
} as const;

export const command = defineCommand({
  name: "diff",
  synopsis: "BEFORE AFTER | --against HOST:PORT [AFTER]",
  summary: "show what changed between two definitions, and what breaks callers",
  description: `BEFORE and AFTER are each a folder with a mesg.yml, a mesg.yml, or a definition in any form; one of them may be
- for stdin. BEFORE may be a git revision of what AFTER names: git:REVISION, or git:merge-base(REVISION) for where the branch
began. A service that was moved or renamed since is found by its sid or, without one, by its name.

The exit code is 1 when something breaks that no waiver in ${WAIVER_FILE} accepts, or when AFTER is not valid. A BEFORE
that is not valid breaks nothing: everything counts as new. Two processes are compared step by step; a change of one breaks
no callers.`,
  examples: [
    "mesg-compile diff git:main .",
    'mesg-compile diff --format markdown "git:merge-base(origin/main)" services/mail',
    "mesg-compile diff --against localhost:50052 services/mail",
  ],
  pages: ["docs/rules.md"],
  json: "{ status, summary: { breaking, compatible, operational, cosmetic, waived, sourceOnly }, sources, base?, changes: [{ rule, severity, path, pointer, before?, after?, explanation, file?, line?, waiver? }] }: status is new, changed, same or unknown; of processes { status, changes }",
  positionals: [0, 2],
  options: OPTIONS,
  async run(call) {
    const { format = "text", "fail-on": failOn = "breaking", "engine-version": version } = call.options;
    const { before, path } = sidesOf(call);
    if (before !== undefined) await checkRevision(before, path, call.signal);
    const document = await findDocument(call, path);
    await refuseOptionsOfOthers(call.options, OPTIONS, document);
    if (document.kind === "process") {
      if (before === undefined) throw notAgainst(document.path);
      const { diffNamedProcesses } = await import("./process/diff.ts");
      return await diffNamedProcesses(call, before, document);
    }
    const given = version === undefined ? undefined : parseRelease(version);
    const comparison =
      before === undefined
        ? await compareStored(call, document, given)
        : await compareGiven(call, before, document, given);
    const { summary, diagnostics, after, base, engine } = comparison;
    if (base !== undefined) await call.note(noteOf(base, after, engine));
    const { waivers } = after;
    await reportDiagnostics(call, { diagnostics, file: waivers?.file ?? after.file, text: waivers?.text ?? "" });
    if (format === "json") await call.stdout.write(`${visibleJson(jsonOf(comparison))}\n`);
    else if (format === "text") await call.stdout.write(changesToText(comparison, styleOf(call.stdout)));
    else {
      const { changesToMarkdown } = await import("../report/mod.ts");
      await call.stdout.write(changesToMarkdown({ ...comparison, after: after.definition }));
    }
    if (format === "text" && summary.breaking > 0 && waivers !== undefined) {
      const file = visibleText(waivers.file, 500);
      await call.note(
        `to accept a breaking change, write a waiver in ${file}: ${pageAddress("docs/rules.md#waivers")}`,
      );
    }
    if (diagnostics.some(({ severity }) => severity === "error")) return 1;
    return failOn === "breaking" && (summary.breaking > 0 || comparison.status === "unknown") ? 1 : 0;
  },
});

function notAgainst(path: string): MesgError {
  return new MesgError("usage", `--against compares services, found the process ${JSON.stringify(path)}`, {
    hint: "run mesg-compile verify PROCESS --endpoint HOST:PORT",
  });
}

type DiffCall = Call<typeof OPTIONS>;

/** A comparison with its AFTER side. */
interface SidedComparison extends Comparison {
  readonly after: Side;
  /** The Engine with the base, for --against. */
  readonly engine?: string;
}

/** Returns the sides on the command line; with --against, no BEFORE. */
function sidesOf({ options, positionals }: DiffCall): { before: string | undefined; path: string } {
  const { against, hash } = options;
  const least = against === undefined ? 2 : 0;
  const [before, path = "."] = against === undefined ? positionals : [undefined, positionals[0]];
  const found = positionals.length === 1 ? "one argument" : `${positionals.length} arguments`;
  if (positionals.length < least || positionals.length > (least || 1)) {
    throw new MesgError("usage", `expected BEFORE and AFTER, or --against HOST:PORT and AFTER, found ${found}`, {
      hint: "see mesg-compile diff --help",
    });
  }
  if (hash !== undefined && against === undefined) {
    throw new MesgError("usage", "--hash requires --against HOST:PORT");
  }
  if (against === undefined) refuseEngineOptions({ options }, "--against HOST:PORT");
  if (path.startsWith(GIT)) {
    throw new MesgError("usage", `expected a folder or a definition as AFTER, found ${JSON.stringify(path)}`, {
      hint: "only BEFORE may be a git revision: check out the other one, for example with git worktree add, and pass its folder",
    });
  }
  return { before, path };
}

async function compareGiven(
  call: DiffCall,
  given: string,
  document: NamedDocument,
  release = DEFAULT_RELEASE,
): Promise<SidedComparison> {
  const before = given.startsWith(GIT) ? ({ kind: "service", path: given } as const) : await findDocument(call, given);
  const after = await loadAfter(call, document, release);
  if (before.kind === "process") {
    throw new MesgError("usage", `expected two services, found a process at ${JSON.stringify(given)}`);
  }
  const wanted = after.side.definition;
  const options = { release, signal: call.signal, contents: contentsOf(before), wanted };
  const base = await loadBaseSide(before.path, document.path, options);
  if (base.movedFrom !== undefined) {
    const same = wanted.sid === "" ? "name" : "sid";
    await call.note(`compared with ${visibleText(base.movedFrom)}, which has the same ${same}`);
  }
  return await compare(call, base, after);
}

/** Compares with the version on an Engine. */
async function compareStored(
  call: DiffCall,
  document: NamedDocument,
  given: Release | undefined,
): Promise<SidedComparison> {
  const { CALL_TIMEOUT, connectEngine, findStored } = await import("../engine/mod.ts");
  const options = { timeout: CALL_TIMEOUT, signal: call.signal };
  const hash = readHash(call.options, "hash");
  const access = await readEngineOptions(call);
  const engine = await connectEngine(call.options.against!, { ...options, ...access, release: given });
  try {
    const { release, address } = engine;
    const loaded = await loadAfter(call, document, release);
    // An Engine adds an empty configuration if none was sent.
    const definition = { configuration: EMPTY_CONFIGURATION, ...loaded.side.definition };
    const stored = await findStored(engine, definition, { ...options, hash });
    if (stored !== undefined)
      await call.note(
        `compared with ${visibleText(stored.hash)} on the Engine at ${address}, of release ${engine.releaseName}`,
      );
    const file = `${address}/${stored?.sid ?? definition.sid}`;
    const side: BaseSide =
      stored === undefined ? { state: "absent", file } : { state: "present", file, definition: stored };
    const after = { ...loaded, side: { ...loaded.side, definition } };
    const comparison = await compare(call, { side, diagnostics: [], sourceProblem: undefined }, after);
    return { ...comparison, engine: address };
  } finally {
    engine.close();
  }
}

async function compare(
  call: DiffCall,
  before: LoadedSide<BaseSide>,
  after: LoadedSide<Side>,
): Promise<SidedComparison> {
  const comparison = compareSides(before.side, after.side, { today: today() });
  for (const { rule, message } of before.diagnostics) if (rule === "service") await call.warn(`warning: ${message}`);
  if (comparison.sources === "unknown") {
    const reason = before.sourceProblem ?? after.sourceProblem;
    await call.note(`the sources are not compared${reason === undefined ? "" : `: ${reason}`}`);
  }
  return { ...comparison, after: after.side };
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function loadAfter(call: DiffCall, document: NamedDocument, release: Release): Promise<LoadedSide<Side>> {
  const { path } = document;
  const options = {
    release,
    withoutPrices: await isCompiled(path),
    signal: call.signal,
    contents: contentsOf(document),
  };
  const { side, diagnostics, sourceProblem, input } = await loadSide(path, options);
  if (side !== undefined) return { side, diagnostics, sourceProblem };
  const { file, text } = input ?? { file: path, text: "" };
  await reportDiagnostics(call, { diagnostics, file, text });
  throw invalidService({ file, diagnostics });
}

function noteOf(base: MissingBase, { definition }: Side, engine: string | undefined): string {
  if (base.state === "missing" && engine !== undefined) {
    return `the Engine at ${engine} has no service with the sid ${visibleText(JSON.stringify(definition.sid))}: everything is new`;
  }
  if (base.state === "missing") return `no service at ${base.file}: everything is new`;
  if (base.state === "unreadable") return `cannot check for breaking changes: ${base.reason}`;
  const count = plural(base.errors, "error");
  return `${base.file} is not a valid service (${count}): everything counts as new`;
}

function jsonOf({ status, summary, sources, base, changes, lineOf }: Comparison): string {
  const located = changes.map((change) => ({ ...change, ...lineOf(change) }));
  const missing = base === undefined ? {} : { base };
  return JSON.stringify({ status, summary, sources, ...missing, changes: located }, undefined, 2);
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);

#!/usr/bin/env -S deno run --allow-read --allow-net --allow-env --allow-sys --allow-run=git
import { join } from "node:path";
import {
  type Call,
  defineCommand,
  ENGINE_OPTIONS,
  readEngineOptions,
  readHash,
  refuseEngineOptions,
  runAsMain,
  tellDiagnostics,
} from "../command/mod.ts";
import { type LoadedService, loadService, loadServiceAt } from "../compile/mod.ts";
import { MesgError, visibleJson, visibleText } from "../core/mod.ts";
import { DEFAULT_RELEASE, EMPTY_CONFIGURATION, parseRelease, type Release } from "../definition/mod.ts";
import { changesToMarkdown, changesToText } from "../report/mod.ts";
import {
  type BaseSide,
  type Comparison,
  compareSides,
  MAX_WAIVER_BYTES,
  type MissingBase,
  type Side,
  WAIVER_FILE,
  type WaiverText,
} from "../waivers/mod.ts";

const FORMATS = ["text", "json", "markdown"];
const GIT = "git:";

const OPTIONS = {
  format: { type: "string", value: "FORMAT", summary: "text, json or markdown (text)" },
  "fail-on": { type: "string", value: "WHAT", summary: "breaking or never: when the exit code is 1 (breaking)" },
  against: { type: "string", value: "HOST:PORT", summary: "compare with what an Engine has under the sid of AFTER" },
  hash: { type: "string", value: "HASH", summary: "with --against: the version to compare with" },
  ...ENGINE_OPTIONS,
  "engine-version": {
    type: "string",
    value: "R",
    summary: `the Engine release whose rules hold (${DEFAULT_RELEASE}; with --against, the Engine's)`,
  },
} as const;

export const command = defineCommand({
  name: "diff",
  synopsis: "BEFORE AFTER | --against HOST:PORT [AFTER]",
  summary: "tell what changed between two definitions, and what breaks callers",
  description: `
BEFORE and AFTER are each a folder with a mesg.yml, a mesg.yml, or a definition in any form. BEFORE may be a git revision
of what AFTER names: git:REVISION, or git:merge-base(REVISION) for where the branch began. The exit code is 1 when
something breaks that no waiver in ${WAIVER_FILE} accepts, or when AFTER is not valid. A BEFORE that is not valid
breaks nothing: everything counts as new.

  mesg-compile diff git:main .
  mesg-compile diff --format markdown "git:merge-base(origin/main)" services/mail
  mesg-compile diff --against localhost:50052 services/mail`,
  positionals: [0, 2],
  options: OPTIONS,
  async run(call) {
    const { format = "text", "fail-on": failOn = "breaking", "engine-version": version } = call.options;
    expectOneOf("--format", FORMATS, format);
    expectOneOf("--fail-on", ["breaking", "never"], failOn);
    const { before, path } = sidesOf(call);
    const given = version === undefined ? undefined : parseRelease(version);
    const comparison =
      before === undefined ? await compareStored(call, path, given) : await compareGiven(call, before, path, given);
    const { summary, diagnostics, after, base } = comparison;
    if (base !== undefined) await call.note(noteOf(base));
    await tellDiagnostics(call, { diagnostics, file: after.file, text: "" });
    if (format === "json") await call.stdout.write(`${visibleJson(jsonOf(comparison))}\n`);
    else if (format === "text") await call.stdout.write(changesToText(comparison));
    else await call.stdout.write(changesToMarkdown({ ...comparison, after: after.definition }));
    if (diagnostics.some(({ severity }) => severity === "error")) return 1;
    return failOn === "breaking" && summary.breaking > 0 ? 1 : 0;
  },
});

type DiffCall = Call<typeof OPTIONS>;

/** What is compared, with the side that holds from now on. */
interface SidedComparison extends Comparison {
  readonly after: Side;
}

/** What the command line names; with --against, no BEFORE. */
function sidesOf({ options, positionals }: DiffCall): { before: string | undefined; path: string } {
  const { against, hash } = options;
  const least = against === undefined ? 2 : 0;
  const [before, path = "."] = against === undefined ? positionals : [undefined, positionals[0]];
  if (positionals.length < least || positionals.length > (least || 1)) {
    throw new MesgError(
      "usage",
      `expected BEFORE and AFTER, or --against HOST:PORT and AFTER, found ${positionals.length} arguments`,
      {
        hint: "see mesg-compile diff --help",
      },
    );
  }
  if (hash !== undefined && against === undefined) {
    throw new MesgError("usage", "expected --against HOST:PORT with --hash, found none");
  }
  if (against === undefined) refuseEngineOptions({ options }, "--against HOST:PORT");
  if (path.startsWith(GIT)) {
    throw new MesgError("usage", `expected a folder or a definition as AFTER, found ${JSON.stringify(path)}`);
  }
  return { before, path };
}

async function compareGiven(
  call: DiffCall,
  before: string,
  path: string,
  release = DEFAULT_RELEASE,
): Promise<SidedComparison> {
  const options = { release, withoutSource: true, signal: call.signal };
  const after = await loadAfter(call, path, options);
  return { ...compareSides(await loadBase(call, before, path, options), after, today()), after };
}

/** Compares with what an Engine has. */
async function compareStored(call: DiffCall, path: string, given: Release | undefined): Promise<SidedComparison> {
  const { CALL_TIMEOUT, connectEngine, findStored } = await import("../engine/mod.ts");
  const options = { timeout: CALL_TIMEOUT, signal: call.signal };
  const hash = readHash(call.options, "hash");
  const access = await readEngineOptions(call);
  const engine = await connectEngine(call.options.against!, { ...options, ...access, release: given });
  try {
    const { release, address } = engine;
    const loaded = await loadAfter(call, path, { release, withoutSource: true, signal: call.signal });
    // An Engine fills in an empty configuration where none was sent.
    const definition = { configuration: EMPTY_CONFIGURATION, ...loaded.definition };
    const after = { ...loaded, definition };
    const stored = await findStored(engine, definition, { ...options, hash });
    if (stored !== undefined)
      await call.note(`compared with ${visibleText(stored.hash)} of ${address}, an Engine ${engine.version}`);
    const before = { file: `${address}/${stored?.sid ?? definition.sid}`, definition: stored, errors: 0 };
    return { ...compareSides(before, after, today()), after };
  } finally {
    engine.close();
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function expectOneOf(option: string, values: readonly string[], found: string): void {
  if (values.includes(found)) return;
  throw new MesgError("usage", `expected ${option} ${values.join("|")}, found ${JSON.stringify(found)}`);
}

interface LoadOptions {
  readonly release: Release;
  readonly withoutSource: boolean;
  readonly signal: AbortSignal;
}

async function loadAfter(call: DiffCall, path: string, options: LoadOptions): Promise<Side> {
  const loaded = await loadService(path, options);
  const { definition } = loaded;
  if (definition !== undefined) return { ...loaded, definition, waivers: await waiversBeside(loaded) };
  await tellDiagnostics(call, loaded);
  throw new MesgError("refused", `${loaded.file} describes no valid service`);
}

/** The side before, which may be at a revision, and need not be valid. */
async function loadBase(call: DiffCall, path: string, after: string, options: LoadOptions): Promise<BaseSide> {
  try {
    if (!path.startsWith(GIT)) {
      const loaded = await loadService(path, options);
      return { ...loaded, errors: errorsOf(loaded), waivers: await waiversBeside(loaded) };
    }
    const revision = path.slice(GIT.length);
    const { service, file, files } = await loadServiceAt(after, revision, options);
    const bytes = await files.readFile(WAIVER_FILE, MAX_WAIVER_BYTES + 1);
    const waivers = {
      file: `${file.slice(0, nameAt(file))}${WAIVER_FILE}`,
      text: Buffer.from(bytes ?? []).toString("utf8"),
    };
    return { file, ...service, errors: service === undefined ? 0 : errorsOf(service), waivers };
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind !== "refused") throw error;
    // What cannot be read at all is no reason to stop either.
    await call.warn(`warning: ${error.message}`);
    return { file: path, errors: 1 };
  }
}

/** Where the name of a file begins: behind its folder, or the revision. */
function nameAt(file: string): number {
  return Math.max(...["/", "\\", ":"].map((sign) => file.lastIndexOf(sign))) + 1;
}

function errorsOf({ diagnostics }: LoadedService): number {
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

async function waiversBeside({ folder, files }: LoadedService): Promise<WaiverText | undefined> {
  if (folder === undefined || files === undefined) return undefined;
  const file = join(folder, WAIVER_FILE);
  const bytes = (await files.readFile(WAIVER_FILE, MAX_WAIVER_BYTES + 1)) ?? [];
  return { file, text: Buffer.from(bytes).toString("utf8") };
}

function noteOf({ state, file, errors }: MissingBase): string {
  if (state === "missing") return `there is no service at ${file}: everything is new`;
  return `${file} is not a valid service (${errors === 1 ? "1 error" : `${errors} errors`}): everything counts as new`;
}

function jsonOf({ summary, base, changes, lineOf }: Comparison): string {
  const located = changes.map((change) => ({ ...change, ...lineOf(change) }));
  return JSON.stringify({ summary, ...(base === undefined ? {} : { base }), changes: located }, undefined, 2);
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);

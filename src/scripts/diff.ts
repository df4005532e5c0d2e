#!/usr/bin/env -S deno run --allow-read --allow-env --allow-run=git
/**
 * Tells what changed between two definitions of a service, and what breaks those who use it.
 *
 * @module
 */
import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { defineCommand, runAsMain, tellDiagnostics } from "../command/mod.ts";
import { compileService, loadService } from "../compile/mod.ts";
import {
  DEFAULT_RELEASE,
  type Diagnostic,
  EMPTY_DEFINITION,
  MesgError,
  parseRelease,
  type Release,
  readDefinition,
  type ServiceDefinition,
} from "../definition/mod.ts";
import { applyWaivers, diffDefinitions, readWaivers, summarize, WAIVER_FILE, type Waiver } from "../diff/mod.ts";
import { changesToMarkdown, changesToText, visibleJson } from "../report/mod.ts";
import { readRevision } from "../source/mod.ts";

const FORMATS = ["text", "json", "markdown"];
const GIT = "git:";

/** One side of the comparison. */
interface Side {
  /** Left out when it could not be made; `diagnostics` say why. */
  readonly definition?: ServiceDefinition;
  readonly diagnostics: readonly Diagnostic[];
  /** The waivers beside it; a definition has none. */
  readonly waivers: string | undefined;
  readonly file: string;
  /** There was nothing of the kind at that revision. */
  readonly isMissing?: boolean;
}

export const command = defineCommand({
  name: "diff",
  synopsis: "BEFORE AFTER",
  summary: "tell what changed between two definitions, and what breaks callers",
  description: `BEFORE and AFTER are each a folder with a mesg.yml, a mesg.yml, or a definition in any form. BEFORE may be a git revision
of what AFTER names: git:REVISION, or git:merge-base(REVISION) for where the branch began. The exit code is 1 when
something breaks that no waiver in ${WAIVER_FILE} accepts.

  mesg-compile diff git:main .
  mesg-compile diff --format markdown "git:merge-base(origin/main)" services/mail`,
  positionals: [2, 2],
  options: {
    format: { type: "string", value: "FORMAT", summary: "text, json or markdown (text)" },
    "fail-on": { type: "string", value: "WHAT", summary: "breaking or never: when the exit code is 1 (breaking)" },
    "engine-version": {
      type: "string",
      value: "R",
      summary: `the Engine release whose rules hold (${DEFAULT_RELEASE})`,
    },
  },
  async run(call) {
    const {
      format = "text",
      "fail-on": failOn = "breaking",
      "engine-version": version = DEFAULT_RELEASE,
    } = call.options;
    expectOneOf("--format", FORMATS, format);
    expectOneOf("--fail-on", ["breaking", "never"], failOn);
    const release = parseRelease(version);
    const [first, second] = call.positionals as [string, string];
    const after = await loadSide(second, release, call.signal);
    const before = first.startsWith(GIT)
      ? await loadRevision(second, first.slice(GIT.length), release, call.signal)
      : await loadSide(first, release, call.signal);
    for (const side of [before, after]) {
      if (side.definition !== undefined) continue;
      await tellDiagnostics(call, { ...side, text: "" });
      throw new MesgError("refused", `expected two valid services, found errors in ${side.file}`);
    }
    const now = after.definition!;
    const then = before.definition!;
    if (before.isMissing) await call.note(`there is no service at ${before.file}: everything is new`);
    const own = await readWaivers(after.waivers ?? "", join(dirname(after.file), WAIVER_FILE));
    const earlier: readonly Waiver[] = (await readWaivers(before.waivers ?? "", before.file)).waivers;
    const today = new Date().toISOString().slice(0, 10);
    const applied = applyWaivers(diffDefinitions(then, now), { waivers: own.waivers, before: earlier, today });
    const diagnostics = [...own.diagnostics, ...applied.diagnostics];
    await tellDiagnostics(call, { diagnostics, file: after.file, text: "" });
    const summary = summarize(applied.changes);
    const report = { summary, changes: applied.changes };
    if (format === "json") await call.stdout.write(`${visibleJson(JSON.stringify(report, undefined, 2))}\n`);
    else if (format === "markdown") await call.stdout.write(changesToMarkdown({ ...report, after: now, diagnostics }));
    else await call.stdout.write(changesToText(report));
    if (own.diagnostics.some(({ severity }) => severity === "error")) return 1;
    return failOn === "breaking" && summary.breaking > 0 ? 1 : 0;
  },
});

function expectOneOf(option: string, values: readonly string[], found: string): void {
  if (values.includes(found)) return;
  throw new MesgError("usage", `expected ${option} ${values.join("|")}, found ${JSON.stringify(found)}`);
}

async function loadSide(path: string, release: Release, signal: AbortSignal): Promise<Side> {
  if (path.startsWith(GIT)) {
    throw new MesgError("usage", `expected a folder or a definition as AFTER, found ${JSON.stringify(path)}`);
  }
  const loaded = await loadService(path, { release, withoutSource: true, signal });
  const { definition, diagnostics, file, folder } = loaded;
  const waivers = folder === undefined ? undefined : await readIfThere(join(folder, WAIVER_FILE));
  return { ...(definition === undefined ? {} : { definition }), diagnostics, waivers, file };
}

/** What stood at a revision in the place of `path`, which is in the work tree. */
async function loadRevision(path: string, revision: string, release: Release, signal: AbortSignal): Promise<Side> {
  const { folder, file } = await loadService(path, { release, withoutSource: true, signal });
  const name = basename(file);
  const options = { signal };
  const { files, present } = await readRevision(dirname(file), revision, [name, WAIVER_FILE, "Dockerfile"], options);
  const shown = `${revision}:${file}`;
  const bytes = files.get(name);
  const waiverBytes = files.get(WAIVER_FILE);
  const waivers = waiverBytes === undefined ? undefined : Buffer.from(waiverBytes).toString("utf8");
  if (bytes === undefined) {
    const definition = await withoutInterface(path, release, signal);
    return { definition, diagnostics: [], waivers, file: shown, isMissing: true };
  }
  if (folder === undefined)
    return { definition: readDefinition(bytes).definition, diagnostics: [], waivers, file: shown };
  const compiled = compileService(bytes, { file: shown, release, dockerfile: present.has("Dockerfile") });
  const { definition, diagnostics } = compiled;
  return { ...(definition === undefined ? {} : { definition }), diagnostics, waivers, file: shown };
}

/** The service before it was: its words are no change, and all it offers is new. */
async function withoutInterface(path: string, release: Release, signal: AbortSignal): Promise<ServiceDefinition> {
  const { definition = EMPTY_DEFINITION } = await loadService(path, { release, withoutSource: true, signal });
  return { ...definition, tasks: [], events: [], dependencies: [], workflows: [] };
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new MesgError("surroundings", `cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);

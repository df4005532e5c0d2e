import { execFileSync, spawn } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { SYSTEM_GIT } from "../../source/git/other-git.ts";
import { initialize } from "../../source/git/repositories.ts";
import { BareRepository, type Files } from "./bare-repository.ts";
import { FakeGitHub } from "./fake-github.ts";
import { runHere } from "./run-here.ts";
import { shownLog } from "./shown-log.ts";

/** The bundle under test: the one just built, or the one in ACTION_BUNDLE. */
export const ACTION =
  process.env.ACTION_BUNDLE ?? fileURLToPath(new URL("../../../.build/dist/action/index.js", import.meta.url));
const NODE = process.env.ACTION_NODE ?? process.execPath;

/** A secret of each scenario, which must never be shown. */
export const TOKEN = "ghs_canary0123456789abcdefABCDEF01234567";
const BASIC = Buffer.from(`x-access-token:${TOKEN}`).toString("base64");

/** The repository, below the scenario's folder. */
const REPOSITORY = "remote/acme/services";
const IDENTITY = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.com",
  GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
  GIT_CONFIG_NOSYSTEM: "1",
  HOME: "/nonexistent",
};

/** A finished run of the action. */
export interface ActionRun {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The runner's folder for files of the job. */
  readonly temporary: string;
}

/** How the action is run. */
export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly runId?: number;
  /** The event, in place of the pull request's. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** The commit to check out, in place of the merge commit. */
  readonly checkout?: string;
  /** Runs in the checkout before the action. */
  readonly prepare?: (workspace: string) => void;
  readonly nodeOptions?: readonly string[];
  /** Further secrets, which must never be shown, nor be in the process list. */
  readonly secrets?: readonly string[];
  /** Ends the action as the runner does on cancel, once it has logged this. */
  readonly interruptAt?: string;
  /** Whether to run the bundle in a process of its own. By default it runs if an option needs its process. */
  readonly bundle?: boolean;
}

/**
 * Whether a run needs the bundle. Other runs use the sources in this process, which is faster; with SCENARIOS=all or
 * ACTION_BUNDLE every run uses the bundle.
 */
export function needsBundle({ bundle, nodeOptions, secrets, interruptAt, env }: RunOptions): boolean {
  if (process.env.SCENARIOS === "all" || process.env.ACTION_BUNDLE !== undefined) return true;
  return bundle ?? [nodeOptions, secrets, interruptAt, env?.PATH].some((option) => option !== undefined);
}

const DEFAULTS = Object.entries(
  (
    load(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8")) as {
      inputs: Record<string, { default: string }>;
    }
  ).inputs,
).map(([name, row]) => [`INPUT_${name.toUpperCase()}`, row.default] as const);

/** A repository on a fake GitHub with one pull request, and runs of the action for it. */
export class Scenario {
  readonly folder = mkdtempSync(join(tmpdir(), "action-"));
  readonly github: FakeGitHub;
  readonly base: string;
  head: string;
  merge: string;
  /** Whether a checkout lacks the history, as with `fetch-depth: 1`: then the action fetches the base, which takes time. */
  isShallow = process.env.SCENARIOS === "all";
  readonly #repository: BareRepository;
  /** Unused checkouts, by commit. */
  readonly #idle = new Map<string, string[]>();
  #runs = 0;

  private constructor(before: Files, after: Files) {
    this.#repository = new BareRepository(join(this.folder, REPOSITORY), (args) => this.git(args));
    this.base = this.commit(before, []);
    this.head = this.commit(after, [this.base]);
    this.merge = this.commit(after, [this.base, this.head]);
    this.#repository.setRef("refs/heads/main", this.base);
    this.#point();
    this.github = new FakeGitHub(join(this.folder, "remote"), (args, input) => this.git(args, {}, input));
    this.github.logins.set(TOKEN, "github-actions[bot]");
    this.github.pulls.push({ number: 1, head: this.head, headLabel: "acme:topic", base: this.base, labels: [] });
  }

  /** @param before The files of the base. @param after The branch's changes to them. */
  static async begin(before: Files, after: Files): Promise<Scenario> {
    const scenario = new Scenario(before, after);
    await scenario.github.listen();
    return scenario;
  }

  /** Runs git in the bare repository. */
  git(args: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string): string {
    return this.#git(args, join(this.folder, REPOSITORY), env, input);
  }

  /** Creates a commit: the files of its first parent with changes. */
  commit(files: Files, parents: readonly string[]): string {
    return this.#repository.commit(files, parents);
  }

  /** Pushes another commit to the branch. */
  push(files: Files): void {
    this.head = this.commit(files, [this.head]);
    this.merge = this.#repository.commit({}, [this.base, this.head], this.head);
    this.#point();
    this.github.pulls[0]!.head = this.head;
  }

  #point(): void {
    this.#repository.setRef("refs/heads/topic", this.head);
    this.#repository.setRef("refs/pull/1/merge", this.merge);
  }

  /** Creates a fork of the repository in its current state, and makes the pull request come from there. */
  fork(owner: string): void {
    Object.assign(this.github.pulls[0]!, { headLabel: `${owner}:topic` });
    const from = join(this.folder, REPOSITORY);
    this.#git(["clone", "--quiet", "--mirror", from, join(this.folder, "remote", owner, "services")], this.folder);
  }

  /** Runs the action as a runner does, in a new checkout. */
  async run(options: RunOptions = {}): Promise<ActionRun> {
    const folder = join(this.folder, `run-${this.#runs++}`);
    const [workspace, temporary, home] = ["workspace", "temporary", "home"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    for (const made of [temporary, home]) mkdirSync(made, { recursive: true });
    const commit = options.checkout ?? this.merge;
    this.#checkOut(commit, workspace);
    options.prepare?.(workspace);
    const before = this.#stateOf(workspace);
    const { name, payload } = options.event ?? { name: "pull_request", payload: this.pullEvent() };
    const file = (path: string, text: string) => {
      writeFileSync(join(folder, path), text);
      return join(folder, path);
    };
    const inputs = Object.entries(options.inputs ?? {}).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
    const env = {
      PATH: process.env.PATH,
      HOME: home,
      RUNNER_TEMP: temporary,
      RUNNER_OS: "Linux",
      CI: "true",
      GITHUB_ACTIONS: "true",
      ...Object.fromEntries(DEFAULTS),
      "INPUT_GITHUB-TOKEN": TOKEN,
      ...Object.fromEntries(inputs),
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: "acme/services",
      GITHUB_SHA: commit,
      GITHUB_JOB: "compile",
      GITHUB_SERVER_URL: this.github.url,
      GITHUB_API_URL: `${this.github.url}/api/v3`,
      GITHUB_GRAPHQL_URL: `${this.github.url}/api/graphql`,
      GITHUB_RUN_ID: String(options.runId ?? 7000 + this.#runs),
      GITHUB_WORKFLOW: "Compile",
      GITHUB_WORKFLOW_REF: "acme/services/.github/workflows/compile.yml@refs/pull/1/merge",
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file("event.json", JSON.stringify(payload)),
      GITHUB_OUTPUT: file("output", ""),
      GITHUB_STEP_SUMMARY: file("summary.md", ""),
      ...options.env,
    };
    const { code, log, processes } = needsBundle(options)
      ? await execute([...(options.nodeOptions ?? []), ACTION], env, workspace, options)
      : { ...(await runHere(env)), processes: "" };
    const read = (path: string) => readFileSync(join(folder, path), "utf8");
    const run = { code, log, summary: read("summary.md"), outputs: parseOutputs(read("output")), temporary };
    this.#holdPromises(run, workspace, before, { processes, secrets: [TOKEN, BASIC, ...(options.secrets ?? [])] });
    if (options.prepare === undefined) this.#idle.set(commit, [...(this.#idle.get(commit) ?? []), workspace]);
    return run;
  }

  /** Creates a checkout, or reuses that of an earlier run: a run leaves its checkout unchanged. */
  #checkOut(commit: string, workspace: string): void {
    const idle = this.#idle.get(commit)?.pop();
    if (idle !== undefined) {
      renameSync(idle, workspace);
      return;
    }
    mkdirSync(workspace);
    initialize(workspace);
    if (!this.isShallow) this.#repository.copyAll(commit, join(workspace, ".git"));
    if (!this.isShallow || this.#repository.copyShallow(commit, join(workspace, ".git"))) {
      this.#git(["reset", "--quiet", "--hard"], workspace);
      return;
    }
    const remote = `file://${join(this.folder, REPOSITORY)}`;
    this.#git(["fetch", "--quiet", "--no-tags", "--depth=1", remote, commit], workspace);
    this.#git(["checkout", "--quiet", "--detach", "FETCH_HEAD"], workspace);
  }

  /** Checks what must hold for every run. */
  #holdPromises(
    run: ActionRun,
    workspace: string,
    before: readonly string[],
    { processes, secrets }: { processes: string; secrets: readonly string[] },
  ): void {
    const { temporary } = run;
    const faults = [...this.github.faults];
    // The runner learns from these lines what to mask, and removes them from the log.
    const log = shownLog(run.log);
    const { deployments, seen } = this.github;
    const texts = {
      log,
      summary: run.summary,
      outputs: JSON.stringify(run.outputs),
      processes,
      deployments: JSON.stringify(deployments),
      addresses: seen.map(({ path }) => path).join("\n"),
    };
    const files = readdirSync(temporary, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), "latin1")] as const);
    const comments = this.github.comments.map(({ id, body }) => [`comment ${id}`, body] as const);
    for (const [name, text] of [...Object.entries(texts), ...files, ...comments]) {
      for (const secret of secrets) if (text.includes(secret)) faults.push(`a secret in ${name}: ${secret}`);
    }
    const masks = run.log.split("\n").map((line) => line.startsWith("::add-mask::"));
    if (masks.indexOf(false) < masks.lastIndexOf(true)) faults.push("something was logged before a mask");
    const after = this.#stateOf(workspace);
    const changed = after.filter((line) => !before.includes(line));
    if (changed.length > 0 || after.length !== before.length) faults.push(`the workspace was changed: ${changed}`);
    const left = readdirSync(temporary).filter((name) => !name.startsWith("mesg-definitions-"));
    if (left.length > 0) faults.push(`left behind: ${left.join(", ")}`);
    if (faults.length > 0) throw new Error(`${faults.join("\n")}\n${run.log}`);
  }

  /** Every file of a checkout and of its repository, with its size and modification time. */
  #stateOf(workspace: string): string[] {
    const paths = readdirSync(workspace, { recursive: true, encoding: "utf8" }).sort();
    return paths.map((path) => {
      const { size, mtimeMs, mode } = lstatSync(join(workspace, path));
      return `${path} ${mode.toString(8)} ${size} ${mtimeMs}`;
    });
  }

  /** The payload of the pull request's event in its current state. */
  pullEvent(): unknown {
    const repo = { full_name: "acme/services" };
    return {
      action: "synchronize",
      pull_request: {
        number: 1,
        head: { sha: this.head, ref: "topic", repo },
        base: { sha: this.base, ref: "main", repo },
        labels: [],
      },
    };
  }

  #git(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}, input?: string): string {
    return execFileSync(SYSTEM_GIT, ["-c", "maintenance.auto=false", ...args], {
      cwd,
      encoding: "utf8",
      env: { PATH: process.env.PATH, ...IDENTITY, ...env },
      stdio: ["pipe", "pipe", "pipe"],
      ...(input === undefined ? {} : { input }),
    });
  }

  end(): void {
    this.github.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs a bundle to its end; returns stdout and stderr combined, as the runner sees them. */
function execute(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
  { secrets, interruptAt }: Pick<RunOptions, "secrets" | "interruptAt">,
): Promise<{ code: number | null; log: string; processes: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(NODE, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"], timeout: 60_000 });
    let log = "";
    const onOutput = (text: string) => {
      log += text;
      if (interruptAt !== undefined && text.includes(interruptAt)) child.kill("SIGINT");
    };
    child.stdout.setEncoding("utf8").on("data", onOutput);
    child.stderr.setEncoding("utf8").on("data", onOutput);
    const seen = new Set<string>();
    const watch = secrets && setInterval(() => void commandLines(child.pid!).map((line) => seen.add(line)), 10);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, log, processes: [...seen].join("\n") });
    });
  });
}

/** The command lines of a process and its descendants, as every user of the machine sees them (Linux). */
function commandLines(pid: number): string[] {
  try {
    const line = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return [line, ...children.flatMap((child) => commandLines(Number(child)))];
  } catch {
    return []; // the process has ended
  }
}

/** Reads the file of outputs as the runner does. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index++) {
    const match = /^([\w-]+)<<(.+)$/.exec(lines[index]!);
    if (match === null) continue;
    const end = lines.indexOf(match[2]!, index);
    outputs[match[1]!] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return outputs;
}

import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const SCRIPT = fileURLToPath(new URL("../.ci/check-release.mjs", import.meta.url));
const IDENTITY = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@example.com",
  GIT_CONFIG_NOSYSTEM: "1",
  HOME: "/nonexistent",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@example.com",
};

let folder: string;
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8", env: { PATH: process.env.PATH, ...IDENTITY } });

/** Commits a version of everything to the main branch, and tags it. */
function commit(version: string, changes: Readonly<Record<string, string>> = {}): void {
  const files = {
    "package.json": JSON.stringify({ version }),
    "package-lock.json": JSON.stringify({ version }),
    "CHANGELOG.md": `# Changelog\n\n## Unreleased\n\n## ${version} - 2026-01-02\n\n- ${version} is better.\n\n## 0.0.1 - 2025-01-01\n\n- Old.\n`,
    ...changes,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  git("add", ".");
  git("commit", "--quiet", "-m", version);
  git("update-ref", "refs/remotes/origin/main", "HEAD");
  git("tag", `v${version}`);
}

function check(tag: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, tag], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, ...IDENTITY },
  });
  return { status, stdout, problems: stderr.split("\n").filter((line) => line !== "") };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  git("init", "--quiet", "-b", "main");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("accepts a version that all files agree on, and prints its section of the changelog", () => {
  commit("1.2.3");
  expect(check("v1.2.3")).toEqual({ status: 0, stdout: "- 1.2.3 is better.\n", problems: [] });
});

test("rejects a tag in another form", () => {
  commit("1.2.3");
  for (const tag of ["1.2.3", "v1.2", "v1.2.3-rc.1", "v1.2.3;id"]) {
    expect(check(tag).problems[0]).toContain("expected a tag vX.Y.Z");
  }
});

test("reports every problem at once", () => {
  commit("1.2.3");
  commit("2.0.0", { "package-lock.json": '{"version":"1.0.0"}', "CHANGELOG.md": "## 2.0.0 - soon\n\n- x\n" });
  git("commit", "--quiet", "--allow-empty", "-m", "not on main");
  git("tag", "v2.1.0");
  git("tag", "--force", "v2.0.0");
  expect(check("v2.0.0").problems).toEqual([
    "expected package-lock.json to have the version 2.0.0, found 1.0.0",
    'expected CHANGELOG.md to have a part "## 2.0.0 - YYYY-MM-DD" with text',
    "expected a commit of origin/main: what is released was reviewed",
    "expected the newest version, found v2.1.0: the major tag would go back",
  ]);
});

test("rejects a tag of another commit, but not a patch of an older major version", () => {
  commit("1.2.3");
  commit("2.0.0");
  expect(check("v1.2.3").problems.at(-1)).toMatch(/expected v1\.2\.3 to be the commit that is checked out/);
  commit("1.2.4");
  expect(check("v1.2.4").status).toBe(0);
});

describe("last job of release.yml", () => {
  const SHA = "c".repeat(40);
  const { steps } = (
    load(readFileSync(new URL("../.github/workflows/release.yml", import.meta.url), "utf8")) as {
      jobs: { release: { steps: { run?: string }[] } };
    }
  ).jobs.release;

  /** Runs its scripts in order, as a runner does, with a `gh` that knows one release and the major tag, or neither. */
  function release(body: string | undefined) {
    commit("1.2.3");
    const calls = join(folder, "calls");
    const answer = `case "$1 $2" in "release view"|"api --silent") ${body === undefined ? "exit 1" : `echo '${body}'`};; esac`;
    writeFileSync(
      join(folder, "gh"),
      `#!/bin/sh\necho "$*" >> '${calls}'\n[ "$3" = --method ] && exit 0\n${answer}\n`,
      {
        mode: 0o755,
      },
    );
    mkdirSync(join(folder, ".ci"));
    mkdirSync(join(folder, "packed"));
    writeFileSync(join(folder, "packed", "action-1.2.3.tgz"), "");
    copyFileSync(SCRIPT, join(folder, ".ci/check-release.mjs"));
    const env = {
      ...IDENTITY,
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: folder,
      GITHUB_REPOSITORY: "acme/action",
      GITHUB_REF_NAME: "v1.2.3",
      GITHUB_SHA: SHA,
    };
    let status: number | null = 0;
    for (const { run } of steps) {
      if (run === undefined || status !== 0) continue;
      ({ status } = spawnSync("bash", ["-eo", "pipefail", "-c", run], { cwd: folder, env, encoding: "utf8" }));
    }
    const made = existsSync(calls) ? readFileSync(calls, "utf8").split("\n") : [];
    return { status, calls: made.filter((line) => /create|--method/.test(line)) };
  }

  test("creates the release, with the package, the version to pin, and a major tag", () => {
    const { status, calls } = release(undefined);
    expect(status).toBe(0);
    expect(calls).toEqual([
      `release create v1.2.3 packed/action-1.2.3.tgz --repo acme/action --verify-tag --title v1.2.3 --notes-file ${folder}/notes.md`,
      `api --silent --method POST repos/acme/action/git/refs -f ref=refs/tags/v1 -f sha=${SHA}`,
    ]);
    const notes = readFileSync(join(folder, "notes.md"), "utf8");
    expect(notes).toBe(`- 1.2.3 is better.\n\n\`uses: acme/action@${SHA} # v1.2.3\`\n`);
  });

  test("only moves the major tag when it runs again", () => {
    const { status, calls } = release(`uses: acme/action@${SHA} # v1.2.3`);
    expect(status).toBe(0);
    expect(calls).toEqual([
      `api --silent --method PATCH repos/acme/action/git/refs/tags/v1 -f sha=${SHA} -F force=true`,
    ]);
  });

  test("moves nothing when that version was released from another commit", () => {
    const { status, calls } = release(`uses: acme/action@${"d".repeat(40)} # v1.2.3`);
    expect(status).toBe(1);
    expect(calls).toEqual([]);
  });
});

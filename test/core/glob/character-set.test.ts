import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { Glob } from "../../../src/core/mod.ts";

const ROOT = mkdtempSync(join(tmpdir(), "sets-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

/** Every name of one ASCII character. */
const NAMES = Array.from({ length: 127 }, (_, index) => String.fromCharCode(index + 1)).filter(
  (c) => !"/.".includes(c),
);

/** The names that git ignores by each pattern: a folder for each, and one call for all. */
function byGit(patterns: readonly string[]): string[][] {
  const root = mkdtempSync(join(ROOT, "run-"));
  execFileSync("git", ["init", "-q", root]);
  for (const [index, pattern] of patterns.entries()) {
    mkdirSync(join(root, `p${index}`));
    writeFileSync(join(root, `p${index}`, ".gitignore"), `${pattern}\n`);
  }
  const paths = patterns.flatMap((_, index) => NAMES.map((name) => `p${index}/${name}`));
  const check = ["-c", "core.ignoreCase=false", "check-ignore", "--no-index", "-z", "--stdin"];
  let ignored = "";
  try {
    ignored = execFileSync("git", check, { cwd: root, input: paths.join("\0"), encoding: "utf8", maxBuffer: 1e9 });
  } catch (error) {
    // 1: nothing is ignored.
    if ((error as { status?: number }).status !== 1) throw error;
  }
  const found = new Set(ignored.split("\0"));
  return patterns.map((_, index) => NAMES.filter((name) => found.has(`p${index}/${name}`)));
}

const byUs = (pattern: string) => NAMES.filter((name) => new Glob(pattern).matches(name));

const CLASSES = "alnum alpha blank cntrl digit graph lower print punct space upper xdigit".split(" ");

test("matches the same characters as git for each POSIX class", () => {
  const known = CLASSES.flatMap((name) => [`[[:${name}:]]`, `[![:${name}:]]`, `[^a[:${name}:]-z]`]);
  const odd = ["Alpha", "word", "", "alpha ", ":alpha", "alph"].map((name) => `[a[:${name}:]z]`);
  const patterns = [...known, ...odd, "[[:alpha]]", "[[:alpha:]", "[[:]", "[[:]]", "[[:alpha:]*]", "[a-[:digit:]]"];
  expect(patterns.map((pattern) => [pattern, byUs(pattern)])).toEqual(
    byGit(patterns).map((names, index) => [patterns[index], names]),
  );
  expect(byUs("[[:digit:]]")).toEqual([..."0123456789"]);
});

test("takes time in proportion to the text", () => {
  expect(new Glob(`[${"[:".repeat(300_000)}x]`).matches("x")).toBe(true);
  expect(new Glob("[[:".repeat(300_000)).matches("x")).toBe(false);
});

test("reads any set as git does", () => {
  const piece = fc.constantFrom(
    ...[
      "a",
      "z",
      "A",
      "0",
      "-",
      "!",
      "^",
      "]",
      "[",
      ":",
      "\\",
      "\\]",
      "\\-",
      "\\a",
      "a-c",
      "x-\\z",
      "--0",
      " ",
      "*",
      "?",
    ],
    ...["[:", ":]", "[:alpha:]", "[:space:]", "[:nope:]", "[:punct:]", "[a]"],
  );
  const set = fc.array(piece, { maxLength: 6 }).map((pieces) => `[${pieces.join("")}]`);
  const runs = Number(process.env.MESG_FUZZ_RUNS ?? 2);
  fc.assert(
    fc.property(fc.array(set, { minLength: 150, maxLength: 150 }), (patterns) => {
      const found = byGit(patterns);
      expect(patterns.map((pattern) => [pattern, byUs(pattern)])).toEqual(
        found.map((names, index) => [patterns[index], names]),
      );
    }),
    { numRuns: runs },
  );
});

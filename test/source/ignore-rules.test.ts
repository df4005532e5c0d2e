import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { IgnoreRules, readSourceTree } from "../../src/source/mod.ts";
import { git } from "./clones.mjs";

const ROOT = mkdtempSync(join(tmpdir(), "ignore-"));
const FOLDER = join(ROOT, "folder");
const FILES = [
  ...["a", "b", "ab", "B", "a.b", "a b", "a ", "#a", "!a", "a*", "[a]", ".x", "a\\b"],
  ...["d/a", "d/b", "d/e/a", "d/e/f/b", "d/.x", "e/a", "e/d/a", "ba/a", "f/g/h/a.b", "f/d/e/b"],
];
beforeAll(() => {
  for (const file of FILES) {
    mkdirSync(dirname(join(FOLDER, file)), { recursive: true });
    writeFileSync(join(FOLDER, file), "");
  }
  git(ROOT, "init", "-q", "--bare", join(ROOT, "git"));
});
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

/** The files that git keeps, by the rules of the same file; the repository is elsewhere. */
function byGit(): string[] {
  const args = [`--git-dir=${join(ROOT, "git")}`, `--work-tree=${FOLDER}`, "-c", "core.ignoreCase=false"];
  const list = ["ls-files", "-z", "--others", "--exclude-from=.mesgignore"];
  return execFileSync("git", [...args, ...list], { cwd: FOLDER, encoding: "utf8" })
    .split("\0")
    .filter(Boolean)
    .sort();
}

async function byUs(): Promise<string[]> {
  const { entries } = await readSourceTree(FOLDER);
  return entries
    .filter(({ kind }) => kind === "file")
    .map(({ path }) => path)
    .sort();
}

async function compare(text: string): Promise<number> {
  writeFileSync(join(FOLDER, ".mesgignore"), text);
  const expected = byGit();
  expect(await byUs(), JSON.stringify(text)).toEqual(expected);
  return expected.length;
}

describe("matches .mesgignore like git", () => {
  test.each(
    [
      ["", "a\n", "*\n", "/a\n", "a/\n", "d/\n", "d/a\n", "/d/e\n", "d/**\n", "**/a\n", "d/**/b\n", "**/e/**\n"],
      ["*\n!a\n", "*\n!*/\n!a\n", "d/*\n!d/e\n", "d\n!d/a\n", "/*\n!/d\n", "*.b\n!a.b\n", "!a\na\n"],
      [
        "\\#a\n",
        "\\!a\n",
        "#a\n",
        "a\\ \n",
        "a  \n",
        "a\\*\n",
        "[ab]\n",
        "[!a]\n",
        "[a-b]*\n",
        "?\n",
        "\\[a\\]\n",
        "é\n",
        "b\n",
      ],
      [
        "a\r\nb\r\n",
        "\ufeffa\n",
        "a",
        "\n\n  \n",
        "/\n",
        "//\n",
        "./a\n",
        "../a\n",
        "d//a\n",
        "**\n",
        "d/***\n",
        "[a\n",
        "a\\\n",
        "a\r",
        "a b\\  \n",
        "a\\ \\ \n",
        "[]a]\n",
        "[!]a]\n",
      ],
    ].flat(),
  )("for %j", async (text) => {
    await compare(text);
  });

  test("matches a character with ? and [], where git matches a byte", async () => {
    writeFileSync(join(FOLDER, "é"), "");
    try {
      await compare("é\n");
      writeFileSync(join(FOLDER, ".mesgignore"), "?\n");
      expect(byGit()).toContain("é");
      expect(await byUs()).not.toContain("é");
    } finally {
      rmSync(join(FOLDER, "é"));
    }
  });

  test("for random rules", async () => {
    const segment = fc.constantFrom(
      "a",
      "b",
      "d",
      "e",
      "f",
      "*",
      "**",
      "?",
      "a*",
      "*b",
      "[ab]",
      "[!a]",
      "*.b",
      ".x",
      "e*",
      "ab",
    );
    const rule = fc
      .tuple(
        fc.constantFrom("", "", "!", "/", "!/"),
        fc.array(segment, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("", "", "/"),
      )
      .map(([before, segments, after]) => before + segments.join("/") + after);
    const sizes = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.array(rule, { maxLength: 5 }), async (rules) => {
        sizes.add(await compare(`${rules.join("\n")}\n`));
      }),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 25) },
    );
    expect(sizes.size).toBeGreaterThan(2);
  });
});

describe("takes time in proportion to patterns times paths", () => {
  const deep = Array.from({ length: 300 }, () => "a").join("/");
  test.each([`${"a/**/".repeat(60)}b`, `${"*a".repeat(200)}b`, `${"**/".repeat(200)}b`, `${"[a-z]*".repeat(99)}!`])(
    "tries %j once from each place",
    (pattern) => {
      const rules = new IgnoreRules(`${pattern}\n`);
      expect([deep, "a".repeat(250)].map((path) => rules.excludesWithParents(path, false))).toEqual([false, false]);
    },
  );

  test("rejects more patterns than can be tried for all files", () => {
    const rules = new IgnoreRules("*x*\n".repeat(1000), 1_000_000);
    const all = Array.from({ length: 1000 }, (_, index) => `file-${index}`);
    expect(() => all.map((path) => rules.excludes(path, false))).toThrow(".mesgignore has too many patterns");
  });
});

describe("excludes what is never part of a source, at any depth", () => {
  const never = [".git/config", ".github/workflows/w.yml", ".mesg/services/x", ".mesg-compile.yml"];
  const near = [
    ".gitignore",
    ".gitattributes",
    ".mesgignore",
    "mesg",
    "x.git/config",
    ".mesg-compile.yaml",
    ".github.md",
    ".MESG/x",
  ];

  test.each([false, true])("with git: %s", async (withGit) => {
    const folder = join(ROOT, `never-${withGit}`);
    for (const file of [...never.slice(withGit ? 1 : 0), ...near, "mesg.yml"]) {
      // Git itself accepts no file below a .git.
      for (const place of ["", "deep/er/"]) {
        mkdirSync(dirname(join(folder, place, file)), { recursive: true });
        writeFileSync(join(folder, place, file), "");
      }
    }
    writeFileSync(join(folder, ".mesgignore"), withGit ? "" : "!.git\n!.mesg\n!.github\n!.mesg-compile.yml\n");
    if (withGit) {
      git(folder, "init", "-q");
      git(folder, "add", "-A", "-f");
      git(folder, "commit", "-qm", "all");
    }
    const { entries, notices } = await readSourceTree(folder);
    expect(notices.length).toBe(withGit ? 0 : 1);
    const files = entries.filter(({ kind }) => kind === "file").map(({ path }) => path);
    expect(files.sort()).toEqual([...near, "mesg.yml"].flatMap((name) => [name, `deep/er/${name}`]).sort());
    expect(entries.some(({ path }) => /(^|\/)(\.git|\.github|\.mesg|\.mesg-compile\.yml)(\/|$)/.test(path))).toBe(
      false,
    );
  });
});

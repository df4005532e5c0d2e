import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wildmatch } from "../../../src/core/mod.ts";
import { committedAttributes } from "../../../src/source/git/attributes/attributes.ts";
import { findRepository, Snapshot } from "../../../src/source/mod.ts";
import { commit, git, repository, write } from "./repositories.ts";

const PART = fc.constantFrom("a", "b", "ab", "a.bin", "x y", "é", "[a]", "a-b", "A");
const PATH = fc.array(PART, { minLength: 1, maxLength: 3 }).map((parts) => parts.join("/"));
const PIECE = fc.constantFrom(
  "*",
  "**",
  "?",
  "a",
  "b",
  ".bin",
  "/",
  "[ab]",
  "[!a]",
  "[a-c]",
  "\\a",
  "\\*",
  "é",
  "-",
  "[^b]",
  "*/",
  "/**",
);
const PATTERN = fc.array(PIECE, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
const VALUE = fc.constantFrom(
  "filter=lfs",
  "-filter",
  "!filter",
  "filter",
  "filter=other",
  "big",
  "bigger",
  "filter=other binary",
  "-text filter=lfs",
  "text",
  "filter=lfs # big",
  "filter=lfs x,y",
  "-filter=lfs",
  "!filter=lfs",
  "filter=",
  "big -big",
  "-big",
  "!bigger",
  "big=1",
  "filter=lfs -",
  "filter=lfs =x",
  "loop filter=other",
);
const FILE = fc
  .array(fc.tuple(PATTERN, VALUE), { maxLength: 5 })
  .map((lines) =>
    [...lines.map(([pattern, value]) => `${quote(pattern)} ${value}`)]
      .concat("[attr]big filter=lfs -text\n[attr]bigger big\n[attr]loop loop big")
      .join("\n"),
  );

/** Quotes some patterns, of which those with a backslash have escapes that git does not know. */
function quote(pattern: string): string {
  if (pattern.length % 3 === 0) return `"${pattern}"`;
  return pattern.includes(" ") || pattern.startsWith("\\") ? `"${pattern.replaceAll("\\", "\\\\")}"` : pattern;
}

test("finds the same filter as git for any patterns", { timeout: 120_000 }, async () => {
  const folder = repository({ README: "x\n" });
  const runs = Number(process.env.MESG_FUZZ_RUNS ?? 6);
  await fc.assert(
    fc.asyncProperty(fc.array(PATH, { minLength: 20, maxLength: 20 }), FILE, FILE, async (paths, top, inner) => {
      git(folder, ["rm", "-rq", "--cached", "--ignore-unmatch", "."]);
      write(folder, { ".gitattributes": top, "a/.gitattributes": inner });
      git(folder, ["add", "-f", ".gitattributes", "a/.gitattributes"]);
      git(folder, ["commit", "-q", "--allow-empty", "-m", "attributes"]);
      const snapshot = await Snapshot.read((await findRepository(folder))!, git(folder, ["rev-parse", "HEAD"]));
      const filterOf = await snapshot.filters();
      const found = git(folder, ["check-attr", "-z", "--cached", "--stdin", "filter"], paths.join("\0")).split("\0");
      const expected = paths.map((_, index) => {
        const value = found[index * 3 + 2] ?? "";
        return ["unspecified", "unset", "set"].includes(value) ? "" : value;
      });
      expect(paths.map((path) => [path, filterOf(path)])).toEqual(paths.map((path, index) => [path, expected[index]]));
    }),
    { numRuns: runs },
  );
});

test("matches globs as git does", async () => {
  const folder = repository({ README: "x\n" });
  const paths = ["a", "b", "a/b", "a/b/c", "a/x.bin", "x.bin", "a-b", "é", "a/é/b", "[a]"];
  commit(
    folder,
    Object.fromEntries(paths.filter((path) => !["a", "a/b", "b"].includes(path)).map((path) => [path, ""])),
  );
  const tracked = git(folder, ["ls-files", "-z"]).split("\0").filter(Boolean);
  fc.assert(
    fc.property(PATTERN, (pattern) => {
      // git normalizes such paths before matching.
      fc.pre(!/^\/|\/\/|\/$/.test(pattern));
      const found = git(folder, ["ls-files", "-z", "--", `:(glob)${pattern}`])
        .split("\0")
        .filter(Boolean);
      const isPlain = !/[*?[\\]/.test(pattern);
      for (const path of tracked) {
        // A pathspec without wildcards also matches everything below a folder.
        const matches = wildmatch(pattern, path) || (isPlain && path.startsWith(`${pattern}/`));
        expect([pattern, path, matches]).toEqual([pattern, path, found.includes(path)]);
      }
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 15) },
  );
});

test.each([
  ["b**", "b b/a bc bc/d"],
  ["b**/g", "b/g bg bx/g b/x/g"],
  ["e/f**/g", "e/f/g e/fg e/fx/g e/f/x/y/g"],
  ["e/f**", "e/f e/fx e/f/x"],
])("matches the ** after the text of %s as git does", (pattern, matching) => {
  const paths = "b b/a bc bc/d b/g bg bx/g b/x/g a/b ab e/f e/g e/fx e/f/x e/f/g e/fg e/fx/g e/f/x/y/g".split(" ");
  const folder = repository({ README: "x\n" });
  write(folder, { ".gitattributes": `/${pattern} filter=lfs\n` });
  const found = git(folder, ["check-attr", "filter", "--", ...paths]).split("\n");
  const byGit = paths.filter((_, index) => found[index]!.endsWith(": lfs"));
  expect(paths.filter((path) => wildmatch(pattern, path))).toEqual(byGit);
  expect(byGit).toEqual(expect.arrayContaining(matching.split(" ")));
});

test("reads comments, quotes, macros and odd bytes in lines as git does", async () => {
  const lines = [
    "a filter=lfs # big",
    "a filter=lfs x,y",
    '"a" "b" filter=lfs',
    "a -filter=lfs",
    "* m\na -m",
    "a m -m",
    "a m=1",
    "a filter=x m",
    "a m filter=x",
    '"\\141" filter=lfs',
    '"\\q" filter=lfs\n"a\\*" filter=lfs',
    "\u00a0a filter=lfs",
    "\fa filter=lfs",
    "a filter=lfs\0\nb filter=lfs",
    "b filter=lfs\r\na\tfilter=é\r",
  ];
  const folders = Object.fromEntries(lines.map((line, index) => [`${index}/.gitattributes`, `${line}\n`]));
  const folder = repository({ ".gitattributes": "[attr]m filter=lfs\n", ...folders });
  const paths = lines.flatMap((_, index) => ["a", "b", "a*", "a#"].map((name) => `${index}/${name}`));
  const found = git(folder, ["check-attr", "-z", "--cached", "filter", "--", ...paths]).split("\0");
  const byGit = paths.map((_, index) => found[index * 3 + 2]!.replace(/^(?:unspecified|unset|set)$/, ""));
  const snapshot = await Snapshot.read((await findRepository(folder))!, git(folder, ["rev-parse", "HEAD"]));
  const filterOf = await snapshot.filters();
  expect(byGit).toContain("lfs");
  for (const [index, path] of paths.entries()) {
    const line = lines[Math.floor(index / 4)];
    expect([line, path, filterOf(path)]).toEqual([line, path, byGit[index]]);
  }
});

test("takes time in proportion to pattern and path", () => {
  // A backtracking matcher would not finish.
  expect(wildmatch(`${"*a".repeat(500)}b`, "a".repeat(2000))).toBe(false);
  expect(wildmatch(`${"**/".repeat(200)}b`, "a/".repeat(500))).toBe(false);
});

test("reads macros of the root's file first, at any position of its name among the paths", async () => {
  const folder = repository({
    "-/.gitattributes": "* big\n",
    "-/x.bin": "x\n",
    ".gitattributes": "[attr]big bigger\n[attr]bigger filter=lfs\n",
  });
  const snapshot = await Snapshot.read((await findRepository(folder))!, git(folder, ["rev-parse", "HEAD"]));
  expect((await snapshot.filters())("-/x.bin")).toBe("lfs");
});

test("rejects more patterns than can be tried for all files", async () => {
  const folder = repository({ ".gitattributes": "*x*y*z filter=lfs\n".repeat(1000), README: "x\n" });
  const snapshot = await Snapshot.read((await findRepository(folder))!, git(folder, ["rev-parse", "HEAD"]));
  const filterOf = await committedAttributes(snapshot.entries, snapshot.repository.objects, 10_000);
  const all = Array.from({ length: 100 }, (_, index) => `file-${index}`);
  expect(() => all.map(filterOf)).toThrow("the .gitattributes files have too many patterns");
});

describe("bounds what a hostile commit can make it parse", () => {
  /** A commit with the attributes file in the root, and in as many folders. */
  function commitOf(folder: string, attributes: string, folders: number): string {
    const blob = git(folder, ["hash-object", "-w", "--stdin"], attributes);
    const leaf = git(folder, ["mktree"], `100644 blob ${blob}\t.gitattributes\n`);
    const trees = Array.from({ length: folders }, (_, index) => `040000 tree ${leaf}\td${index}\n`);
    const root = git(folder, ["mktree"], `100644 blob ${blob}\t.gitattributes\n${trees.join("")}`);
    return git(folder, ["commit-tree", root, "-m", "x"]);
  }

  async function filtersOf(folder: string, id: string) {
    return await (await Snapshot.read((await findRepository(folder))!, id)).filters();
  }

  test("parses a file once that many folders contain", async () => {
    const folder = repository({ README: "x\n" });
    // Parsed for each folder, these lines would take minutes and gigabytes.
    const lines = Array.from({ length: 2000 }, (_, index) => `f${index} filter=f${index}\n`).join("");
    const filterOf = await filtersOf(folder, commitOf(folder, lines, 2000));
    expect(["f7", "d1999/f8", "d1/none"].map(filterOf)).toEqual(["f7", "f8", ""]);
  });

  test("rejects more lines with a filter than it can keep", async () => {
    const folder = repository({ README: "x\n" });
    const id = commitOf(folder, "a filter=x\n".repeat(100_001), 1);
    await expect(filtersOf(folder, id)).rejects.toThrow(
      "the .gitattributes files have too many lines with a filter: expected at most 100000, found more",
    );
  });

  test("rejects more text than it can parse", async () => {
    const folder = repository({ README: "x\n" });
    const id = commitOf(folder, "#".repeat(16 * 1024 * 1024 + 1), 1);
    await expect(filtersOf(folder, id)).rejects.toThrow(
      "the .gitattributes files have too many bytes: expected at most 16",
    );
  });
});

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { foldersOf, includesFolder } from "../../../src/github/discover/requested-paths.ts";

const FILES = [
  "mesg.yml",
  "a/mesg.yml",
  "a/b/mesg.yml",
  "services/one/mesg.yml",
  "services/two/mesg.yml",
  "services/two/deep/mesg.yml",
  "services/[x]/mesg.yml",
  "service/mesg.yml",
  "other/file.yml",
];
const root = mkdtempSync(join(tmpdir(), "requested-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
execFileSync("git", ["init", "-q"], { cwd: root });
for (const file of FILES) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), "");
}
execFileSync("git", ["add", "."], { cwd: root });

const pathLine = (line: string) => ({ line, isExcluded: line.startsWith("!"), path: line.replace(/^!/, "") });
const find = (line: string, ...others: string[]) =>
  foldersOf(pathLine(line), [line, ...others].map(pathLine), FILES, "mesg.yml");

test.each(["services/*", "*", "**", "services/**", "**/two", "*/*", "services/t?o", "services/[ot]*", "a/*"])(
  "matches with %s the same folders as git's glob",
  (glob) => {
    const listed = execFileSync("git", ["ls-files", "-z", "--", `:(glob)${glob}/mesg.yml`], { cwd: root });
    const folders = listed
      .toString()
      .split("\0")
      .filter((file) => file !== "")
      .map((file) => file.slice(0, -"mesg.yml".length).replace(/\/$/, ""));
    expect(find(glob).sort()).toEqual(folders.sort());
  },
);

test("treats a folder with a service file as a service, and searches other folders", () => {
  expect(find("a")).toEqual(["a"]);
  expect(find("services")).toEqual(["services/one", "services/two", "services/two/deep", "services/[x]"]);
  expect(find("")).toHaveLength(8);
  expect(find("missing")).toEqual([]);
});

test("excludes a folder and everything below it by a line that begins with !", () => {
  expect(find("services", "!services/two")).toEqual(["services/one", "services/[x]"]);
  expect(find("", "!services/*", "!a")).toEqual(["", "service"]);
  expect(includesFolder([pathLine("services/*"), pathLine("!services/one")], "services/one")).toBe(false);
  expect(includesFolder([pathLine("services/*")], "services/one")).toBe(true);
});

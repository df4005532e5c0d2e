import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { areAsking, foldersOf } from "../../../src/github/discover/asked-paths.ts";

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
const root = mkdtempSync(join(tmpdir(), "asked-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
execFileSync("git", ["init", "-q"], { cwd: root });
for (const file of FILES) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), "");
}
execFileSync("git", ["add", "."], { cwd: root });

const asked = (line: string) => ({ line, isExcluded: line.startsWith("!"), path: line.replace(/^!/, "") });
const find = (line: string, ...others: string[]) =>
  foldersOf(asked(line), [line, ...others].map(asked), FILES, "mesg.yml");

test.each(["services/*", "*", "**", "services/**", "**/two", "*/*", "services/t?o", "services/[ot]*", "a/*"])(
  "%s names the folders that git's glob names",
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

test("a folder with a service file is that service, any other matches those below it", () => {
  expect(find("a")).toEqual(["a"]);
  expect(find("services")).toEqual(["services/one", "services/two", "services/two/deep", "services/[x]"]);
  expect(find("")).toHaveLength(8);
  expect(find("missing")).toEqual([]);
});

test("lines that begin with ! exclude folders, with everything below them", () => {
  expect(find("services", "!services/two")).toEqual(["services/one", "services/[x]"]);
  expect(find("", "!services/*", "!a")).toEqual(["", "service"]);
  expect(areAsking([asked("services/*"), asked("!services/one")], "services/one")).toBe(false);
  expect(areAsking([asked("services/*")], "services/one")).toBe(true);
});

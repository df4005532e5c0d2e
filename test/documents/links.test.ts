import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const files = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
      .map((name) => join(folder, name)),
  ),
];

/** A page without its code. */
const prose = (file: string) =>
  readFileSync(file, "utf8")
    .replaceAll(/^```[\s\S]*?^```$/gm, "")
    .replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, " "));

/** The anchors that GitHub creates for the headings of a page. */
function anchorsOf(file: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading] of prose(file).matchAll(/^#+ (.*)$/gm)) {
    const anchor = heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
    anchors.add(anchors.has(anchor) ? `${anchor}-1` : anchor);
  }
  return anchors;
}

const linksIn = (file: string) => [
  ...[...prose(file).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target]) => target!),
  ...[...prose(file).matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, target]) => target!),
];

test("finds pages, links and anchors", () => {
  expect(files.length).toBeGreaterThan(15);
  expect(files.flatMap(linksIn).length).toBeGreaterThan(150);
  expect(anchorsOf("docs/rules.md")).toContain("task-removed");
});

describe.each(files)("%s", (file) => {
  test("links to files and headings that exist", () => {
    const broken = linksIn(file).filter((link) => {
      const [path = "", anchor] = link.split("#");
      if (/^[a-z]+:/.test(path)) return false;
      const target = path === "" ? file : normalize(join(dirname(file), path));
      if (!existsSync(target)) return true;
      return anchor !== undefined && (statSync(target).isDirectory() || !anchorsOf(target).has(anchor));
    });
    expect(broken).toEqual([]);
  });
});

test("lists every page in docs/README.md", () => {
  const listed = linksIn("docs/README.md");
  const pages = readdirSync("docs").filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(pages.filter((name) => !listed.includes(name))).toEqual([]);
});

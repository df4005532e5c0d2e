import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";
import { DIAGNOSTIC_RULES, ruleAddress } from "../../src/compile/mod.ts";
import { pageAddress } from "../../src/core/mod.ts";
import { MIGRATIONS, migrationAddress } from "../../src/migrate/mod.ts";

const files = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...["docs", "examples"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md") && !name.includes("node_modules"))
      .map((name) => join(folder, name)),
  ),
];

const withoutBlocks = (file: string) => readFileSync(file, "utf8").replaceAll(/^```[\s\S]*?^```$/gm, "");

/** A page without its code. */
const prose = (file: string) =>
  withoutBlocks(file).replaceAll(/`[^`\n]*`/g, (code) => code.replaceAll(/[[\]()]/g, " "));

/** The anchors that GitHub creates for the headings of a page. */
function anchorsOf(file: string): Set<string> {
  const counts = new Map<string, number>();
  const anchors = [...withoutBlocks(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => {
    const anchor = heading!
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-");
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
  return new Set(anchors);
}

const linksIn = (file: string) => [
  ...[...prose(file).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target]) => target!),
  ...[...prose(file).matchAll(/^\[[^\]]+\]: (\S+)$/gm)].map(([, target]) => target!),
  ...[...prose(file).matchAll(/(?:src|srcset|href)="([^"]+)"/g)].map(([, target]) => target!),
];

/** Whether a path, as seen from a folder, leads to a file and a heading in it. */
function leadsSomewhere(link: string, folder: string, self = ""): boolean {
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? self : normalize(join(folder, path));
  if (!existsSync(target)) return false;
  return anchor === undefined || (statSync(target).isFile() && anchorsOf(target).has(anchor));
}

/** The pages of this repository that a text names by their whole address. */
const pagesNamedIn = (text: string) =>
  [...text.matchAll(/https:\/\/github\.com\/mesg\/compile-action\/blob\/[^/\s]+\/([^\s"'`)<>]+)/g)].map(
    ([, page]) => page!,
  );

test("finds pages, links and anchors", () => {
  expect(files.length).toBeGreaterThan(15);
  expect(files.flatMap(linksIn).length).toBeGreaterThan(150);
  expect(anchorsOf("docs/rules.md")).toContain("task-removed");
});

describe.each(files)("%s", (file) => {
  test("links to files and headings that exist", () => {
    const links = linksIn(file).filter((link) => !/^[a-z]+:/.test(link));
    const pages = pagesNamedIn(readFileSync(file, "utf8"));
    expect(links.filter((link) => !leadsSomewhere(link, dirname(file), file))).toEqual([]);
    expect(pages.filter((page) => !leadsSomewhere(page, "."))).toEqual([]);
  });
});

describe("messages and help", () => {
  const sources = ["src", ".ci", "schema", ".github"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|mjs|json|yml)$/.test(name))
      .map((name) => join(folder, name)),
  );
  const texts = [...sources, "action.yml"].map((file) => [file, readFileSync(file, "utf8")] as const);
  const named = texts.flatMap(([file, text]) =>
    [...text.matchAll(/(?<![\w/.])docs\/[\w-]+\.md(?:#[\w-]+)?/g)].map(([page]) => ({ file, page })),
  );

  test("name pages and sections that exist", () => {
    expect(named.map(({ page }) => page)).toContain("docs/rules.md#waivers");
    expect(named.filter(({ page }) => !leadsSomewhere(page, "."))).toEqual([]);
  });

  test("build addresses of pages in one place, at this version", () => {
    const own = texts.filter(([, text]) => text.includes("/mesg/compile-action/blob/v${"));
    expect(own.map(([file]) => file)).toEqual([join("src", "core", "page-address.ts")]);
    const fixed = texts.flatMap(([, text]) => pagesNamedIn(text.replaceAll(/^ \*.*$/gm, "")));
    expect(fixed.filter((page) => !page.startsWith("${"))).toEqual([]);
  });

  test.each([
    ["rules of diagnostics", DIAGNOSTIC_RULES, ruleAddress],
    ["migrations", MIGRATIONS, migrationAddress],
  ])("link %s to a section for each", (_, table, addressOf) => {
    const base = pageAddress("");
    const pages = [...Object.keys(table), "unknown"].map((id) => addressOf(id).slice(base.length));
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => !leadsSomewhere(page, "."))).toEqual([]);
  });
});

test("lists every page in docs/README.md", () => {
  const listed = linksIn("docs/README.md");
  const pages = readdirSync("docs").filter((name) => name.endsWith(".md") && name !== "README.md");
  expect(pages.filter((name) => !listed.includes(name))).toEqual([]);
});

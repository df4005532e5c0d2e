import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { helpOf } from "../../src/command/mod.ts";
import { VERSION } from "../../src/core/mod.ts";
import { COMMANDS, loadCommand } from "../../src/scripts/shell/commands.ts";

describe.each(Object.entries(COMMANDS))("help of %s", async (name, entry) => {
  const command = await loadCommand(entry);
  const help = helpOf(command);

  test("matches the command in the table", () => {
    expect(command.name).toBe(name);
    expect(command.summary).toBe(entry.summary);
  });

  test("fits in 80 columns", () => {
    expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("shows each example as one command of a shell", () => {
    const [, shown = ""] = /\nExamples:\n(.*?)\n\n/s.exec(help)!;
    const joined = shown.replaceAll(/ \\\n */g, " ").split("\n");
    expect(joined).toEqual(command.examples!.map((example) => `  $ ${example}`));
  });

  test("names every option once, and shows examples", () => {
    for (const option of Object.keys(command.options)) {
      expect(help.match(new RegExp(`^ {2}(?:-\\w, | {4})--${option}(?: |$)`, "gm"))).toHaveLength(1);
    }
    expect(help).toContain(`\nExamples:\n  $ mesg-compile ${name}`);
  });

  test("names pages by the URL of this version, since a package has no docs/", () => {
    const [, shown = ""] = /\nLearn more:\n(.*)$/s.exec(help)!;
    const base = `https://github.com/mesg/compile-action/blob/v${VERSION}/`;
    const pages = ["docs/cli.md", ...(command.pages ?? [])];
    expect(shown.trimEnd().split("\n")).toEqual(pages.map((page) => `  ${base}${page}`));
    for (const page of pages) expect(existsSync(page)).toBe(true);
  });

  test("has colors only on request", () => {
    expect(help).not.toContain("\u001b");
    expect(helpOf(command, { color: true })).toContain("\u001b[1mExamples:\u001b[0m");
  });
});

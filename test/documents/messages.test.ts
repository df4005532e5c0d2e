import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** The sources, with `…` in place of a template's expressions. */
const sources = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter(({ name }) => /(?<!\.d)\.ts$/.test(name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8").replaceAll(/\$\{[^}]*\}/g, "…"));

/** The messages that a page has as headings. */
const messages = [...readFileSync("docs/troubleshooting.md", "utf8").matchAll(/^### `(.*)`$/gm)].map(([, it]) => it!);

/** Whether a source has the fixed parts of a message, in their order. */
function has(source: string, message: string): boolean {
  let at = 0;
  for (const part of message.split("…").map((text) => text.trim())) {
    at = source.indexOf(part, at);
    if (at === -1) return false;
    at += part.length;
  }
  return true;
}

describe("docs/troubleshooting.md", () => {
  test("finds messages on the page", () => expect(messages.length).toBeGreaterThan(20));

  test.each(messages)("quotes a message of the product: %s", (message) => {
    expect(message.replaceAll(/[…\W]/g, "").length).toBeGreaterThan(8);
    expect(sources.some((source) => has(source, message))).toBe(true);
  });

  test("would notice a message that no longer exists", () => {
    expect(sources.some((source) => has(source, "no Engine replies at …: …"))).toBe(false);
  });
});

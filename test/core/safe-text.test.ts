import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dottedText,
  pathToUri,
  shownAddress,
  visibleJson,
  visibleLines,
  visibleText,
  withoutLogins,
} from "../../src/core/mod.ts";
import { anyText } from "../any-text.ts";

/** Text as a hostile author may write it. */
const hostile = fc
  .array(
    fc.oneof(
      anyText(),
      fc.constantFrom(
        "::",
        "::error::",
        "##[",
        "##vso[",
        "\n",
        "\r",
        "\u2028",
        "\u0085",
        "\u001b[31m",
        "\u202e",
        "\ud800",
        "<!--",
        " ",
        "\u00a0",
      ),
    ),
  )
  .map((parts) => parts.join(""));

/** What the runner executes: `::` after white space at the start of a line, `##[` anywhere in it. */
const isCommand = (line: string) => /^\s*::/.test(line) || /##(?:vso)?\[/.test(line);
const linesOf = (text: string) => text.split(/[\n\r\u2028\u2029\u0085]/);
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are under test
const PAINT = /\r?\u001b\[[\d;]*[mK]/g;
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

describe("untrusted text", () => {
  test("stays one visible line without a command", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = visibleText(text, 10_000);
        expect(UNSEEN.test(shown)).toBe(false);
        expect(isCommand(shown)).toBe(false);
        expect(shown).not.toContain("<!--");
      }),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 700) },
    );
  });

  test("keeps its line feeds where several lines are allowed, and no line is a command", () => {
    fc.assert(
      fc.property(hostile, fc.boolean(), (text, color) => {
        const lines = visibleLines(text, { color }).split("\n");
        expect(lines.length).toBe(text.split("\n").length);
        for (const line of lines) {
          expect(linesOf(line).some(isCommand)).toBe(false);
          expect(UNSEEN.test(color ? line.replaceAll(PAINT, "") : line)).toBe(false);
        }
      }),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 700) },
    );
  });

  test("changes its spelling in JSON, but not its value", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = visibleJson(JSON.stringify({ text }, undefined, 2));
        expect(JSON.parse(json)).toEqual({ text });
        expect(json.split("\n").some((line) => linesOf(line).some(isCommand))).toBe(false);
      }),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 700) },
    );
  });

  test("keeps every column where characters are replaced by dots", () => {
    expect(dottedText("a\u202eb\u{e0001}c\ud800d")).toBe("a.b..c.d");
  });

  test("is cut at the limit, with a mark", () => {
    expect(visibleText("abcdef", 3)).toBe("abc…");
    expect(visibleText("a😀", 2)).toBe("a…");
    expect(visibleLines("a😀\nb😀", { limit: 2 })).toBe("a…\nb…");
  });

  test("stays as it is when it is ordinary", () => {
    for (const text of ["a::b", "std::vector", "# [x]", "größe 😀 日本", "a <b> c", "C:\\x"]) {
      expect(visibleText(text)).toBe(text);
    }
  });
});

test("reaches a terminal with our own colors only", () => {
  const text = "\u001b[31merror\u001b[0m \u001b[2J\u001b]8;;x";
  expect(visibleLines(text, { color: true })).toBe("\u001b[31merror\u001b[0m \\u001b[2J\\u001b]8;;x");
  expect(visibleLines(text)).not.toContain("\u001b");
});

test("becomes the path of a URL with any content", () => {
  expect(pathToUri("a b/#?%/é\ud800(x)")).toBe("a%20b/%23%3F%25/%C3%A9%EF%BF%BD%28x%29");
});

describe("hides the login of an address", () => {
  test.each([
    ["http://me:secret@host:99999/x?key=abc", "http://***@host:99999/x?***"],
    ["HTTP://me:se%20cret@host", "HTTP://***@host"],
    ["me:secret@127.0.0.1:1", "***@127.0.0.1:1"],
    ["me:p@ss/wo@rd@host:1", "***@host:1"],
    ["http://me:secret%40host", "http://***%40host"],
    ["http:/me:secret@host", "***@host"],
    ["//me:secret@host", "//***@host"],
    ["host:50052", "host:50052"],
  ])("%j", (address, shown) => expect(shownAddress(address)).toBe(shown));

  test("in a message of any author", () => {
    const message = "cannot reach https://me:secret@host/a, ssh://git@h and http://h/x@y";
    expect(withoutLogins(message)).toBe("cannot reach https://***@host/a, ssh://***@h and http://h/x@y");
  });
});

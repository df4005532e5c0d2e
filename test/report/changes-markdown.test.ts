import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_DEFINITION, type Parameter, type ServiceDefinition } from "../../src/definition/mod.ts";
import { diffDefinitions } from "../../src/diff/mod.ts";
import { type ChangesMarkdownReport, changesToMarkdown } from "../../src/report/mod.ts";
import { summarize, type WaivedChange } from "../../src/waivers/mod.ts";
import { anyText } from "../any-text.ts";
import { elementsOf, HOSTILE, markdown } from "./hostile-markdown.ts";

const MEGABYTE = 2 ** 20;
const LONG = ["`", "\u202e", "\ud83d\udc69\u200d", "<b>"].map((text) => text.repeat(MEGABYTE / text.length));

const parameter = (key: string, text: string): Parameter => ({
  key,
  name: text,
  description: text,
  type: text,
  optional: false,
  repeated: false,
  object: [],
});

/** A definition with the given text everywhere, after a digit where texts must differ. */
function filledWith(text: string, digit: string): ServiceDefinition {
  const own = text === "plain" ? `${digit}` : `${digit}${text}`;
  return {
    ...EMPTY_DEFINITION,
    sid: own,
    name: own,
    description: own,
    repository: own,
    source: own,
    configuration: { volumes: [own], volumesFrom: [own], ports: [own], args: [own], command: own, env: [own] },
    dependencies: [
      { key: text, image: own, volumes: [own], volumesFrom: [], ports: [], args: [], command: own, env: [] },
    ],
    tasks: [
      { key: text, name: own, description: own, inputs: [parameter(text, own)], outputs: [parameter(own, own)] },
      { key: own, name: own, description: own, inputs: [], outputs: [parameter(text, "")] },
    ],
    events: [{ key: text, name: own, description: own, data: [parameter(text, own), parameter(own, "")] }],
  };
}

/** A report of a change of everything, as a function of its options. */
function reporter(text: string): (options?: Partial<ChangesMarkdownReport>) => string {
  const [before, after] = [filledWith(text, "1"), filledWith(text, "2")];
  const waiver = { reason: text, expires: "2026-12-31", isNew: true };
  const changes = diffDefinitions(before, after).map(
    (change, index): WaivedChange => (index === 0 ? { ...change, waiver } : change),
  );
  const diagnostic = { severity: "warning", rule: "waiver-unused", message: text, pointer: "", file: text } as const;
  return (options) =>
    changesToMarkdown({
      summary: summarize(changes),
      changes,
      after,
      diagnostics: [diagnostic, { ...diagnostic, line: 1, column: 1 }],
      lineOf: () => ({ file: text, line: 1 }),
      linkOf: ({ file }) => `https://example.com/blob/${file}#L1`,
      bytes: Number.POSITIVE_INFINITY,
      ...options,
    });
}

function reportOf(text: string, options: Partial<ChangesMarkdownReport> = {}): string {
  return reporter(text)(options);
}

describe("Markdown report", () => {
  const plain = elementsOf(reportOf("plain"));

  test.each(HOSTILE.map((text) => [text.slice(0, 60), text]))("keeps %j inert", (_, text) => {
    const report = reportOf(text);
    expect(elementsOf(report)).toBe(plain);
    // A zero-width space keeps GitHub from linking mentions and addresses.
    const rest = report.replaceAll(/^<\/?(details|summary)>.*$/gm, "").replaceAll("\u200b", "");
    expect(rest).not.toMatch(/<!--|^\s*::|##\[/m);
    expect(rest.replaceAll("\n", "")).not.toMatch(/[\p{C}\p{Bidi_Control}]/u);
  });

  test("keeps megabytes inert, and off the page", () => {
    const options = { bytes: 250_000 };
    const expected = elementsOf(reportOf("x".repeat(MEGABYTE), options));
    // MESG_HUGE=1 runs every text.
    for (const text of process.env.MESG_HUGE ? LONG : LONG.slice(0, 2)) {
      const report = reporter(text);
      const shown = report(options);
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(options.bytes);
      expect(elementsOf(shown)).toBe(expected);
      expect(Buffer.byteLength(report({ bytes: 0 }))).toBeLessThanOrEqual(1024);
    }
  });

  test("shows a text of very many backticks whole when there is room", () => {
    const after = { ...EMPTY_DEFINITION, description: "` ".repeat(MEGABYTE / 2) };
    const changes = diffDefinitions(EMPTY_DEFINITION, after);
    const report = changesToMarkdown({ summary: summarize(changes), changes, after, bytes: 2 * MEGABYTE });
    expect(report).toContain(after.description);
  });

  test("keeps any text inert", () => {
    const piece = fc.constantFrom(
      "`",
      "``",
      "<",
      "b>",
      "[",
      "](",
      ")",
      "*",
      "_",
      "\n",
      "#",
      "|",
      "\\",
      "&lt;",
      "!--",
      "-->",
      "@a",
      "~~~",
      "$",
      " ",
      "x",
      "\u202e",
      "http://a.b",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (text) => {
          expect(elementsOf(reportOf(text))).toBe(plain);
        },
      ),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 15) },
    );
  });

  test("mentions nobody and contains only the given links", () => {
    const links = markdown
      .parse(reportOf("@everyone https://evil.example"), {})
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => type === "link_open");
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.attrGet("href")).toMatch(/^https:\/\/example\.com\/blob\//);
    const inert = markdown
      .parse(reportOf("@everyone"), {})
      .flatMap(({ children }) => children ?? [])
      .filter(({ type, content }) => type === "text" && content.includes("@everyone"));
    expect(inert).toEqual([]);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "//example.com"])("does not link to %s", (address) => {
    expect(reportOf("a", { linkOf: () => address })).not.toContain("](");
  });
});

describe("byte budget", () => {
  const many = (count: number, type: string): ServiceDefinition => ({
    ...EMPTY_DEFINITION,
    sid: "acme.mail",
    tasks: Array.from({ length: count }, (_, index) => ({
      key: `task${index}é`,
      name: "",
      description: "",
      inputs: [{ ...parameter("to", ""), type }],
      outputs: [],
    })),
  });
  const report = (count: number, bytes?: number) => {
    const after = many(count, "Number");
    const changes = diffDefinitions(many(count, "String"), after);
    return changesToMarkdown({
      summary: summarize(changes),
      changes,
      after,
      elsewhere: "See the job's artifact.",
      ...(bytes === undefined ? {} : { bytes }),
    });
  };

  test.each([0, 1, 50, 200, process.env.MESG_HUGE ? 10_000 : 2_000])("is kept for %i changes", (count) => {
    const text = report(count);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_536);
    expect(text).toContain(count === 0 ? "no changes" : `${count} breaking`);
    expect(text.match(/<details>/g) ?? []).toHaveLength(text.match(/<\/details>/g)?.length ?? 0);
  });

  test("takes work in proportion to the limit, not to the number of changes", () => {
    const after = many(20_000, "Number");
    const changes = diffDefinitions(many(20_000, "String"), after);
    let located = 0;
    const lineOf = () => {
      located++;
      return undefined;
    };
    changesToMarkdown({ summary: summarize(changes), changes, after, lineOf, bytes: 10_000 });
    // Each of three forms ends after 10,000 bytes, and each change has more than 20.
    expect(located).toBeLessThan(1_500);
  });

  test("shortens the report step by step, and says where the rest is", () => {
    const sizes = [1e6, 50_000, 30_000, 20_000, 14_000, 9000, 1024].map((bytes) => {
      const text = report(100, bytes);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
      expect(text).toContain("100 breaking");
      expect(text.includes("See the job's artifact.")).toBe(!text.includes("The definition"));
      return Buffer.byteLength(text);
    });
    expect(new Set(sizes).size).toBeGreaterThanOrEqual(4);
    expect([...sizes].sort((left, right) => right - left)).toEqual(sizes);
  });
});

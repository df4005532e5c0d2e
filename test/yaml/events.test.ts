import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEvents } from "../../src/yaml/mod.ts";

test("returns the offsets that a tool needs to change a text in place", () => {
  const text = "# top\ntasks: &t {a: 'b', c: }  # end\nlist:\n  - !!str 1\n  - *t\n";
  const { events, comments, problems } = parseEvents(text);
  expect(problems).toEqual([]);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(["# top", "# end"]);
  const scalars = events.flatMap((event) => (event.type === "scalar" ? [event] : []));
  expect(scalars.map(({ contentStart, end }) => text.slice(contentStart, end))).toEqual([
    "tasks",
    "a",
    "'b'",
    "c",
    "",
    "list",
    "1",
  ]);
  const flow = events.findIndex((event) => event.type === "mapping" && event.style === "flow");
  const closed = events.slice(flow).find((event) => event.type === "end");
  expect(events[flow]).toMatchObject({ start: 13, contentStart: 16, anchor: { name: "t", start: 13, end: 15 } });
  expect(text.slice(16, closed?.end)).toBe("{a: 'b', c: }");
  expect(scalars.at(-1)).toMatchObject({ tag: { full: "tag:yaml.org,2002:str" }, value: "1" });
  expect(events.at(-4)).toMatchObject({ type: "alias", name: "t" });
});

test("returns the comments after a header and a directive, each once", () => {
  const text = "%YAML 1.1 # a\n---\nb: | # c\n  # text\nd: @ # e\nf: g # h\n";
  const { comments } = parseEvents(text);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(["# a", "# c", "# h"]);
});

const yaml = fc
  .array(
    fc.constantFrom(
      ...":-?[]{},&*!|>'\"%@`# \n\t\\ab1",
      "\n  ",
      "\n- ",
      ": ",
      "&a ",
      "*a",
      "---\n",
      "...\n",
      "é😀",
      "\u2028",
    ),
  )
  .map((parts) => parts.join(""));

test("returns for any text events that nest, in order, and inside the text", () => {
  fc.assert(
    fc.property(yaml, (text) => {
      const { events, problems } = parseEvents(text);
      let depth = 0;
      for (const event of events) {
        if (["document", "sequence", "mapping"].includes(event.type)) depth++;
        if (event.type === "end") depth--;
        expect(depth).toBeGreaterThanOrEqual(0);
        expect(event.start).toBeGreaterThanOrEqual(0);
        expect("end" in event ? event.end : event.start).toBeLessThanOrEqual(text.length);
        if (event.type === "scalar" && event.style === "plain" && !/\s/.test(event.value)) {
          expect(text.slice(event.contentStart, event.end)).toBe(event.value);
        }
      }
      expect(depth).toBe(0);
      for (const { offset, message, hint } of problems) {
        expect(offset).toBeLessThanOrEqual(text.length);
        expect(message).toMatch(/\S/);
        expect(hint).toMatch(/\S/);
      }
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 1000) },
  );
});

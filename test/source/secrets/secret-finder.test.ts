import fc from "fast-check";
import { expect, test } from "vitest";
import { SECRETS } from "../../../src/source/secrets/secret-contents.ts";
import { type FoundSecret, SecretFinder } from "../../../src/source/secrets/secret-finder.ts";
import { KEY_FILE } from "../../../src/source/secrets/secret-names.ts";
import { SHAPES } from "../../../src/source/secrets/secret-shapes.ts";

const FINDER = new SecretFinder({ shapes: SHAPES, keyFiles: KEY_FILE });

/** Every pattern by itself, over the whole text. */
function byPatterns(text: string): FoundSecret[] {
  const lines = new Map<number, string>();
  for (const { pattern, follows, reason } of SHAPES) {
    for (const { 0: secret, index } of text.matchAll(new RegExp(pattern.source, "g"))) {
      const word = text
        .slice(Math.max(0, index - 256), index)
        .split(/[\s=]/)
        .at(-1)!;
      const isAfter = follows === undefined || /\/\/[\s\S]/.test(word);
      const line = text.slice(0, index).split("\n").length;
      if (isAfter && !/EXAMPLE|(.)\1{9}/.test(secret) && !lines.has(line)) lines.set(line, reason);
    }
  }
  return [...lines].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
}

/** Pieces of secrets, and separators. Assembled here, so that no scanner takes this file for a leak. */
const marks = SHAPES.flatMap((shape) => shape.marks);
const starts = [
  "-----BEGIN ",
  "RSA ",
  "PRIVATE KEY",
  "-----",
  "PuTTY-User-Key-File-",
  "github_pat_",
  "hooks.slack.com/",
];
const more = [
  "services/T",
  "/B",
  "sk_live_",
  "rk_live_",
  "glpat-",
  ":_authToken=",
  "//host/",
  "pypi-AgE",
  "dop_v1_",
  "sk-ant-",
];
const between = ["\n", " ", "=", "${", "EXAMPLE", "0000000000", "x", "_", "-", "A", "2", "\u00e9"];
const piece = fc.oneof(
  fc.constantFrom(...marks, ...starts, ...more),
  fc.constantFrom(...between),
  fc.stringMatching(/^[A-Za-z0-9]{0,40}$/),
  fc.stringMatching(/^[A-Z2-7]{16}$/),
  fc.stringMatching(/^[a-f0-9]{64}$/),
);

test("finds in one pass what each pattern finds by itself", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const bytes = Buffer.from(text, "latin1");
      expect(FINDER.find(bytes)).toEqual(byPatterns(text));
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 600) },
  );
});

test("finds a secret in a file that arrives in pieces, wherever it is cut", () => {
  const secret = Buffer.from(`some text\n${"-----BEGIN "}PRIVATE KEY-----\n`);
  for (let cut = 0; cut <= secret.length; cut++) {
    expect(FINDER.isNotable([secret.subarray(0, cut), secret.subarray(cut)], "a.txt"), String(cut)).toBe(true);
  }
});

test.each([
  ["a key with any content", "a.pem", "anything", true],
  ["a text in UTF-16", "a.txt", "\ufeffa", true],
  ["a text without a secret", "a.txt", "npm_ but no token, BEGIN", false],
  ["an empty file", "a.txt", "", false],
])("selects for the secrets guard %s: %s", (_, path, text, expected) => {
  const bytes = Buffer.from(text, text.startsWith("\ufeff") ? "utf16le" : "latin1");
  expect(FINDER.isNotable([bytes], path)).toBe(expected);
});

test("has a source text equal to the program, for threads", () => {
  const Copy = new Function(`return (${SECRETS.program.text})`)() as typeof SecretFinder;
  const copy = new Copy(structuredClone(SECRETS.program.data) as ConstructorParameters<typeof SecretFinder>[0]);
  const text = Buffer.from(`a\n${"-----BEGIN "}EC PRIVATE KEY-----\n`);
  expect(copy.find(text)).toEqual(FINDER.find(text));
  expect(copy.find(text)).toEqual([{ line: 2, reason: "a private key" }]);
});

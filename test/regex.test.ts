import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { sep } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** One pattern of the sources. */
interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** recheck's verdict on a pattern. */
interface Verdict {
  /** `safe` means linear time; a search in quadratic time is `vulnerable`. */
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly checker: "automaton" | "fuzz";
  readonly complexity?: { readonly summary: string };
  readonly attack?: { readonly pattern: string };
}

/** Declared here, since nothing else needs its types. */
const { check } = createRequire(import.meta.url)("recheck") as {
  check(source: string, flags: string, options: { timeout: number }): Promise<Verdict>;
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.pb\.|generated/.test(file))
  .map((file) => file.split(sep).join("/"));

/** The patterns of a file: its literals, and the texts that become a pattern. */
function patternsOf(file: string): Pattern[] {
  const text = readFileSync(`src/${file}`, "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    const line = () => tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const literal = node.getText();
      const end = literal.lastIndexOf("/");
      found.push({ file, line: line(), source: literal.slice(1, end), flags: literal.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp") {
      // A pattern built at run time cannot be proved here: use a literal instead.
      found.push({ file, line: line(), source: "(made at run time)", flags: "" });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const patterns = files.flatMap(patternsOf);
/**
 * Literals that this test found safe before, with the version of recheck in package.json: only new ones are checked.
 * MESG_PATTERNS=all checks every one; MESG_PATTERNS=record adds the new ones to the file.
 */
const RECORD = "test/fixtures/linear-patterns.json";
const isAll = process.env.MESG_PATTERNS === "all";
const proved = new Set<string>(isAll || !existsSync(RECORD) ? [] : JSON.parse(readFileSync(RECORD, "utf8")));
/** A global literal, of which each user takes a copy. */
const COPIES = new Set(["source/git/index-file.ts"]);

describe("every regular expression of the sources", () => {
  test("is found", () => {
    expect(patterns.length).toBeGreaterThan(200);
    expect(patterns.map(({ file }) => file)).toContain("source/secrets/secret-shapes.ts");
  });

  test("is a literal", () => {
    const made = patterns.filter(({ file, source }) => source === "(made at run time)" && !COPIES.has(file));
    expect(made).toEqual([]);
  });

  test("takes time in proportion to its text", { timeout: 600_000 }, async () => {
    const literals = patterns.filter(({ source }) => source !== "(made at run time)");
    const unique = new Map(literals.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
    const wrong: string[] = [];
    const safe: string[] = [];
    for (const [literal, { file, line, source, flags }] of unique) {
      // The limit guards against a check that never ends; an undecided pattern fails, too.
      const { status, complexity, attack } = proved.has(literal)
        ? { status: "safe" }
        : await check(source, flags, { timeout: 60_000 });
      if (status === "safe") safe.push(literal);
      else wrong.push(`${file}:${line}: ${literal}: ${status}, ${complexity?.summary}: ${attack?.pattern}`);
    }
    if (process.env.MESG_PATTERNS === "record") writeFileSync(RECORD, `${JSON.stringify(safe.sort(), null, 2)}\n`);
    expect(wrong).toEqual([]);
  });
});

test.each([
  ["^(a+)+$", "exponential"],
  ["\\/+$", "2nd degree polynomial"],
  ["\\/\\/[^\\s=]+:_authToken=", "2nd degree polynomial"],
  [" \\([^)]*\\)$", "2nd degree polynomial"],
])("recognizes the slow pattern /%s/ as %s", async (source, summary) => {
  expect(await check(source, "", { timeout: 60_000 })).toMatchObject({ status: "vulnerable", complexity: { summary } });
});

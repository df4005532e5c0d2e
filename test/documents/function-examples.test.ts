import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

const parsed = new Map<string, ts.SourceFile>();

function parse(file: string): ts.SourceFile {
  const known = parsed.get(file) ?? ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  parsed.set(file, known);
  return known;
}

/** Returns the functions that a module exports, with their documentation, following what it exports from others. */
function functionsOf(file: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const statement of parse(file).statements) {
    if (
      ts.isFunctionDeclaration(statement) &&
      statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
    ) {
      const docs = ts.getJSDocCommentsAndTags(statement).map((it) => it.getText());
      found.set(statement.name!.text, docs.join("\n"));
    }
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined || statement.isTypeOnly) continue;
    const from = functionsOf(join(dirname(file), (statement.moduleSpecifier as ts.StringLiteral).text));
    const clause = statement.exportClause;
    const names = clause !== undefined && ts.isNamedExports(clause) ? clause.elements : undefined;
    if (names === undefined) for (const [name, docs] of from) found.set(name, docs);
    for (const { name, propertyName, isTypeOnly } of names ?? []) {
      const docs = isTypeOnly ? undefined : from.get((propertyName ?? name).text);
      if (docs !== undefined) found.set(name.text, docs);
    }
  }
  return found;
}

test.each(["src/mod.ts", "src/marketplace/mod.ts"])("documents every function of %s with an example", (file) => {
  const functions = functionsOf(file);
  expect(functions.size).toBeGreaterThan(10);
  expect([...functions].flatMap(([name, docs]) => (/@example\s+\S/.test(docs) ? [] : [name])).sort()).toEqual([]);
});

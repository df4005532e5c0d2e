// Lets Node 20 import the TypeScript sources; only for the tools in this folder.
import { readFile } from "node:fs/promises";
import ts from "typescript";

export async function load(url, context, next) {
  if (!url.endsWith(".ts")) return await next(url, context);
  const { outputText } = ts.transpileModule(await readFile(new URL(url), "utf8"), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  });
  return { format: "module", source: outputText, shortCircuit: true };
}

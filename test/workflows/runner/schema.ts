import { readFileSync } from "node:fs";
import { JSONObjectReader } from "@actions/workflow-parser/templates/json-object-reader";
import { TemplateSchema } from "@actions/workflow-parser/templates/schema/index";
import { TemplateContext, TemplateValidationErrors } from "@actions/workflow-parser/templates/template-context";
import { readTemplate } from "@actions/workflow-parser/templates/template-reader";
import { NoOperationTraceWriter } from "@actions/workflow-parser/templates/trace-writer";
import { YamlObjectReader } from "@actions/workflow-parser/workflows/yaml-object-reader";

/** The kinds of files that GitHub has a schema for, and the name of its root there. */
const ROOTS = { workflow: "workflow-root-strict", action: "action-root-strict" } as const;
const SCHEMAS = new URL("../../../node_modules/@actions/workflow-parser/dist/", import.meta.url);

/**
 * Returns the violations of GitHub's own schema in a file. The package's entry point imports that schema as JSON in a way
 * that only bundlers support, so its parts are assembled here.
 */
export function schemaErrors(kind: keyof typeof ROOTS, name: string, text: string): string[] {
  const context = new TemplateContext(new TemplateValidationErrors(), schemaOf(kind), new NoOperationTraceWriter());
  const file = context.getFileId(name);
  const reader = new YamlObjectReader(file, text);
  if (reader.errors.length > 0) return reader.errors.map(({ message }) => `${name}: ${message}`);
  readTemplate(context, ROOTS[kind], reader, file);
  return context.errors.getErrors().map(({ message }) => message);
}

const loaded = new Map<string, TemplateSchema>();

function schemaOf(kind: keyof typeof ROOTS): TemplateSchema {
  const json = () => readFileSync(new URL(`${kind}-v1.0.min.json`, SCHEMAS), "utf8");
  const schema = loaded.get(kind) ?? TemplateSchema.load(new JSONObjectReader(undefined, json()));
  loaded.set(kind, schema);
  return schema;
}

// Generates the validator of Marketplace manifests from their schema.
import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";

const SCHEMA = "schema/manifest.schema.json";
const CHECK = "src/marketplace/generated/manifest-check.js";

const TYPES = `/** Whether a value has the shape of a manifest, as ${SCHEMA} describes it; if not, \`errors\` says where. */
declare const validate: {
  (value: unknown): boolean;
  errors: { instancePath: string; keyword: string; params: Record<string, unknown> }[] | null;
};
export default validate;
`;

/** Returns the texts of the generated files, by path. */
export async function manifestCheck() {
  const ajv = new Ajv({ messages: false, code: { source: true, esm: true, lines: true } });
  const code = standaloneCode(ajv, ajv.compile(JSON.parse(await readFile(SCHEMA, "utf8"))));
  if (/\brequire\(|new Function|\beval\(/.test(code)) throw new Error(`${CHECK} would load code at run time`);
  const head = `// @ts-self-types="./manifest-check.d.ts"\n// Generated from ${SCHEMA} by .ci/generate.mjs.\n`;
  return [
    [CHECK, `${head}${code.replace(/^"use strict";/, "")}\n`],
    [CHECK.replace(/\.js$/, ".d.ts"), TYPES],
  ];
}

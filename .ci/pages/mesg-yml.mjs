// Generates the tables of docs/mesg-yml.md from the schema of mesg.yml.
import { readFile } from "node:fs/promises";

const PAGE = "docs/mesg-yml.md";
const SCHEMA = "schema/mesg.schema.json";

/** Returns the text of docs/mesg-yml.md with its tables updated. */
export async function mesgYmlPage() {
  const schema = JSON.parse(await readFile(SCHEMA, "utf8"));
  const tables = { service: schema, configuration: schema.properties.configuration };
  for (const name of ["task", "event", "parameter", "dependency"]) tables[name] = schema.definitions[name];
  let page = await readFile(PAGE, "utf8");
  for (const [name, described] of Object.entries(tables)) {
    const [begin, end] = [`<!-- keys of ${name}: generated -->`, `<!-- end of ${name} -->`];
    const [start, stop] = [page.indexOf(begin), page.indexOf(end)];
    if (start === -1 || stop < start) throw new Error(`${PAGE}: expected ${begin} and ${end}`);
    page = `${page.slice(0, start + begin.length)}\n\n${tableOf(described, schema)}\n\n${page.slice(stop)}`;
  }
  return page;
}

function tableOf({ properties, required = [] }, schema) {
  const rows = Object.entries(properties).map(([key, property]) => {
    const resolved = resolve(property, schema);
    const [example] = resolved.examples ?? [];
    const isSimple =
      ["string", "object"].includes(typeof example) && (Array.isArray(example) || typeof example === "string");
    const shown = isSimple ? `\`${typeof example === "string" ? example : JSON.stringify(example)}\`` : "";
    const cells = [
      `\`${key}\`${required.includes(key) ? " (required)" : ""}`,
      kindOf(resolved),
      resolved.description,
      shown,
    ];
    return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  });
  return ["| key | value | what it is | example |", "|---|---|---|---|", ...rows].join("\n");
}

/** Resolves the references of a property; a description next to a reference wins. */
function resolve(property, schema) {
  if (property.$ref === undefined) return property;
  const { $ref, ...own } = property;
  return { ...resolve(schema.definitions[$ref.slice("#/definitions/".length)], schema), ...own };
}

function kindOf({ type, enum: values, additionalProperties, properties }) {
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(", ");
  const types = [type].flat();
  if (types.includes("array")) return "list of texts";
  if (types.includes("string")) return "text";
  if (types.includes("boolean")) return "`true` or `false`";
  if (properties !== undefined) return "mapping";
  const entry = additionalProperties.$ref.slice("#/definitions/".length);
  return `mapping of [${entry}s](#${entry.replace(/y$/, "ie")}s)`.replace("dependencys]", "dependencies]");
}

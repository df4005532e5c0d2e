// Generates the table of mappings of a mesg.yml and their keys, from its JSON schema.

const TYPES = `/** A mapping of a mesg.yml. */
export interface Shape {
  /** What it describes, in words: \`a task\`. */
  readonly what: string;
  /** The keys that it takes. */
  readonly keys: readonly string[];
  /** Keys whose values are entries by the author's own keys, and the shape of each entry. */
  readonly entries: { readonly [key: string]: string };
  /** Keys whose values are one mapping, and its shape. */
  readonly inside: { readonly [key: string]: string };
}

/** Shapes by name. */
export interface ShapeTable {
  readonly [name: string]: Shape;
}
`;

/** Returns the TypeScript of the table for a schema. */
export function shapeTable(schema, path) {
  const shapes = [];
  const visit = (name, described) => {
    if (shapes.some((shape) => shape.name === name)) return;
    const shape = { name, keys: Object.keys(described.properties), entries: {}, inside: {} };
    shapes.push(shape);
    for (const [key, property] of Object.entries(described.properties)) {
      const field = resolve(schema, property);
      if (field.properties !== undefined) {
        shape.inside[key] = key;
        visit(key, field);
      } else if (typeof field.additionalProperties === "object") {
        const entry = nameOf(field.additionalProperties.$ref);
        shape.entries[key] = entry;
        visit(entry, resolve(schema, field.additionalProperties));
      }
    }
  };
  visit("service", schema);
  return [
    `// Generated from ${path} by .ci/generate.mjs.`,
    TYPES,
    "/** The mappings of a mesg.yml by name. */",
    "export const SHAPES: ShapeTable = {",
    ...shapes.flatMap(({ name, keys, entries, inside }) => [
      `  ${name}: {`,
      `    what: "${/^[aeiou]/.test(name) ? "an" : "a"} ${name}",`,
      `    keys: ${JSON.stringify(keys)},`,
      `    entries: ${JSON.stringify(entries)},`,
      `    inside: ${JSON.stringify(inside)},`,
      "  },",
    ]),
    "};",
    "",
  ].join("\n");
}

function resolve(schema, described) {
  return described.$ref === undefined ? described : schema.definitions[nameOf(described.$ref)];
}

function nameOf(ref) {
  return ref.slice("#/definitions/".length);
}

import {
  describeNode,
  ENOUGH_PROBLEMS,
  follow,
  isNull,
  type Problem,
  quote,
  segmentsOf,
  writtenText,
  type YamlNode,
} from "../yaml/mod.ts";
import { adviseOnItem } from "./advice/items.ts";
import { adviseOnKey } from "./advice/keys.ts";
import { adviseOnWrittenType, typeOf } from "./advice/types.ts";
import validate, { type StructureError } from "./generated/structure.js";
import { oldKey, shortParameter } from "./old-dialect.ts";
import { toPlainValue } from "./plain-value.ts";
import { shapeAt } from "./shape.ts";

/** A structural problem, and the path below which it causes every other problem. */
export interface StructuralProblem extends Problem {
  readonly explains: readonly string[];
}

/** Checks a mesg.yml against its schema: values of the wrong kind, and unknown keys. */
export function checkStructure(root: YamlNode): StructuralProblem[] {
  if (validate(toPlainValue(root))) return [];
  return validate.errors!.slice(0, ENOUGH_PROBLEMS).flatMap(({ instancePath, keyword, params }) => {
    const path = segmentsOf(instancePath);
    return keyword === "type" ? wrongKind(root, path, params) : unknownKey(root, path, params.additionalProperty!);
  });
}

function wrongKind(root: YamlNode, path: readonly string[], { type }: StructureError["params"]): StructuralProblem[] {
  const { node, keyStart } = follow(root, path)!;
  // A broken value was reported already, and missing data has its own rule.
  if (node.kind === "broken" || (isNull(node) && path.length === 3 && path[0] === "events")) return [];
  const place = { severity: "error", path, explains: path } as const;
  const shape = shapeAt(path);
  const key = path.at(-1);
  if (isNull(node) && key !== undefined) {
    const message = `empty entry: expected ${shape?.what ?? "a mapping"} for ${quote(key)}, found nothing`;
    return [
      { ...place, rule: "empty-entry", message, offset: keyStart, hint: EXAMPLES[shape?.what ?? ""] ?? "write {}" },
    ];
  }
  const short = node.kind === "scalar" && shape?.what === "a parameter" ? shortParameter(key!, node) : undefined;
  if (short !== undefined) return [{ ...place, offset: node.start, ...short, explains: path }];
  const kind = KINDS.find(({ name }) => type!.includes(name))!;
  const wanted = kind.name === "object" && shape !== undefined ? `${shape.what} (a mapping)` : kind.wanted;
  const isItem = key !== undefined && follow(root, path.slice(0, -1))?.node.kind === "sequence";
  const where = isItem ? `item ${Number(key) + 1} of ${quote(path.at(-2)!)}` : key === undefined ? "" : quote(key);
  const message = `expected ${wanted}${where === "" ? "" : ` for ${where}`}, found ${describeNode(node)}`;
  const hint = isItem ? adviseOnItem(node, path.at(-2)!) : adviseOnValue(node, path, kind.name);
  return [{ ...place, rule: "wrong-type", message, offset: node.start, hint: hint ?? kind.hint(node, key) }];
}

/** Returns a hint for the place of a value; undefined where the hint of the kind is enough. */
function adviseOnValue(node: YamlNode, path: readonly string[], wanted: string): string | undefined {
  const what = shapeAt(path)?.what;
  const key = path.at(-1);
  const type = node.kind === "scalar" && what === "a parameter" ? typeOf(node.text) : undefined;
  if (type !== undefined) return `write it as ${writtenText(key ?? "")}: {type: ${type}}`;
  if (node.kind === "scalar" && what === "a dependency" && IMAGE.test(node.text)) {
    return `write it as ${writtenText(key ?? "")}: {image: ${node.text}}`;
  }
  if (key === "type" && shapeAt(path.slice(0, -1))?.what === "a parameter") return adviseOnWrittenType(node);
  return wanted === "object" ? EXAMPLES[what ?? ""] : undefined;
}

/**
 * The kinds that the schema may require, most specific first: a boolean is accepted as a string, but not the reverse.
 */
const KINDS: readonly { name: string; wanted: string; hint(node: YamlNode, key: string | undefined): string }[] = [
  {
    name: "string",
    wanted: "a string",
    hint: (node) =>
      `write one string; quote it if it ${node.kind === "mapping" ? "contains `: ` or begins with {" : "begins with ["}`,
  },
  { name: "boolean", wanted: "true or false", hint: () => "write true or false, without quotes" },
  {
    name: "array",
    wanted: "a list of strings",
    hint: (node, key) => {
      if (key === "env" && node.kind === "mapping") return "write each variable as a list item: - NAME=VALUE";
      return node.kind === "scalar"
        ? `write a list: [${quote(node.text)}]`
        : "write each string as a list item, after `- `";
    },
  },
  {
    name: "object",
    wanted: "a mapping",
    hint: (node) =>
      node.kind === "sequence" ? "write `key:` lines in place of `- ` items" : "write `key:` lines below it, or {}",
  },
];

/** The name of a Docker image, which needs no quotes in YAML. */
const IMAGE = /^[a-z0-9][\w./:@-]{0,200}\b$/i;

const EXAMPLES: { readonly [what: string]: string } = {
  "a service": "start the file with `name: …`",
  "a task": "write its inputs and outputs, or {} if it has none",
  "an event": "write its data; an event without data is {data: {}}",
  "a dependency": "write at least its image, such as {image: redis}",
  "a parameter": "write at least its type, such as {type: String}",
};

function unknownKey(root: YamlNode, path: readonly string[], key: string): StructuralProblem[] {
  const { node } = follow(root, path)!;
  const pair = node.kind === "mapping" ? node.pairs.get(key) : undefined;
  const shape = shapeAt(path);
  if (node.kind !== "mapping" || pair === undefined || shape === undefined) return [];
  const place = { severity: "error", path: [...path, key], offset: pair.keyStart } as const;
  if (shape.what === "a configuration" && key === "image") return imageOfService(place, pair.value);
  const old = oldKey(path, key);
  if (old !== undefined) return [{ ...place, explains: place.path, ...old }];
  const { meant, hint } = adviseOnKey(key, node, shape);
  return [
    {
      ...place,
      rule: "unknown-key",
      message: `unknown key ${quote(key)} in ${shape.what.replace(/^an? /, "")}${meant === undefined ? "" : ` (did you mean ${quote(meant)}?)`}`,
      hint,
      // A misspelled key is not reported as missing, too.
      explains: [...path, meant === undefined || node.pairs.has(meant) ? key : meant],
    },
  ];
}

function imageOfService(place: Omit<Problem, "rule" | "message">, value: YamlNode): StructuralProblem[] {
  // Engines accept an empty image.
  if (isNull(value) || (value.kind === "scalar" && value.text === "")) return [];
  return [
    {
      ...place,
      rule: "configuration-image",
      message: "image is not allowed in the service's own configuration",
      hint: "remove it: the Dockerfile makes the service's image; other images belong to dependencies",
      explains: place.path as readonly string[],
    },
  ];
}

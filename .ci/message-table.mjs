// Generates the table of fields of the messages in proto/definition, for the reader of their bytes.
import { basename } from "node:path";
import protobuf from "protobufjs";

const TYPES = `/** One field of a message. */
export interface MessageField {
  readonly name: string;
  readonly kind?: "text" | "bytes" | "flag" | "enum" | "integer" | "double";
  /** The message that the field holds, when it has no \`kind\`. */
  readonly message?: string;
  readonly isList?: boolean;
}

/** Messages by name, and their fields by number. */
export interface MessageTable {
  readonly [message: string]: { readonly [number: number]: MessageField };
}
`;

const KINDS = { string: "text", bytes: "bytes", bool: "flag", int32: "integer", uint64: "integer", double: "double" };

/** Returns the TypeScript of the table for every message of a proto file. */
export async function messageTable(proto, { types } = {}) {
  const root = await protobuf.load(proto);
  const messages = root.nestedArray.flatMap((namespace) => namespace.nestedArray);
  const lines = messages.filter((message) => message instanceof protobuf.Type).flatMap(linesOf);
  return [
    `// Generated from ${proto} by .ci/generate.mjs.`,
    types === undefined ? TYPES : `import type { MessageTable } from "${types}";\n`,
    `/** The messages of ${basename(proto)}: their fields by number. */`,
    "export const MESSAGES: MessageTable = {",
    ...lines,
    "};",
    "",
  ].join("\n");
}

function linesOf(message) {
  return [`  ${message.name}: {`, ...message.fieldsArray.map((field) => `    ${fieldOf(field.resolve())}`), "  },"];
}

function fieldOf(field) {
  const { id, name, type, repeated, resolvedType } = field;
  const list = repeated ? ", isList: true" : "";
  if (resolvedType instanceof protobuf.Type)
    return `${id}: { name: "${name}", message: "${resolvedType.name}"${list} },`;
  const kind = resolvedType === null ? KINDS[type] : "enum";
  if (kind === undefined) throw new Error(`${name} has the type ${type}, which the walk does not know`);
  return `${id}: { name: "${name}", kind: "${kind}"${list} },`;
}

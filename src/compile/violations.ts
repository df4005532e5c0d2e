import { nearestOfMany, someOf } from "../core/mod.ts";
import type { RuleId, ServiceDefinition, Violation } from "../definition/mod.ts";
import { PARAMETER_TYPES } from "../definition/mod.ts";
import { quote } from "../yaml/mod.ts";
import { adviseOnType } from "./advice/types.ts";

/** The message and hint of a violation. */
export interface Advice {
  readonly message: string;
  readonly hint: string;
}

/**
 * Describes an Engine's refusal with a message and a hint.
 *
 * @example
 * ```ts
 * adviseOn({ rule: "port-mapping", pointer: "/configuration/ports/0", found: "http", … }, definition).message;
 * // 'invalid port: expected N or N:N, each from 1 to 65535, found "http"'
 * ```
 */
export function adviseOn(violation: Violation, definition: ServiceDefinition): Advice {
  return ADVICE[violation.rule]({ ...violation, field: fieldOf(violation.pointer), definition });
}

interface Broken extends Violation {
  /** The last name in the pointer. */
  readonly field: string;
  readonly definition: ServiceDefinition;
}

function fieldOf(pointer: string): string {
  return pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
}

const ADVICE: { readonly [rule in RuleId]: (broken: Broken) => Advice } = {
  required: ({ field, pointer }) => ({
    message: `missing ${field} of ${field === "type" ? "this parameter" : pointer.split("/").length === 2 ? "the service" : "this entry"}`,
    hint: adviceOnRequired(field, pointer),
  }),
  "printable-ascii": ({ field, found }) => {
    const text = String(found);
    const { index, 0: character } = /[^\x20-\x7e]/u.exec(text)!;
    return {
      message: `expected printable ASCII in ${quote(field)}, found ${nameOf(character)} at position ${index + 1}`,
      hint: /[\r\n]/.test(text)
        ? "write it on one line, or begin it with `>-` to join its lines"
        : "use only the characters from space to ~",
    };
  },
  "sid-length": ({ found }) => ({
    message: `sid too long: expected at most 63 characters, found ${String(found).length}`,
    hint: "shorten it",
  }),
  "sid-domain": ({ found }) => ({
    message: `invalid sid: expected a name like a domain, found ${quote(String(found))}`,
    hint: "write it like author.name: letters, digits, - and _ between dots, with at least one letter",
  }),
  "sid-required": () => ({
    message: "missing sid: Engines 0.18 to 0.20 require one",
    hint: "add one, such as sid: author.name",
  }),
  "empty-element": ({ field }) => ({
    message: `empty element in ${quote(field)}: Engines 0.14 to 0.20 fail on an element without any field`,
    hint: "add a key",
  }),
  "port-mapping": ({ found }) => ({
    message: `invalid port: expected N or N:N, each from 1 to 65535, found ${quote(String(found))}`,
    hint: 'use "80", or "8080:80" to publish container port 80 on host port 8080',
  }),
  "environment-variable": ({ found }) => adviceOnVariable(String(found)),
  "unique-values": ({ field, found }) => ({
    message: `duplicate value ${quote(String(found))} in ${quote(field)}`,
    hint: "remove one of them",
  }),
  "parameter-type": ({ found }) => ({
    message: `expected one of ${PARAMETER_TYPES.join(", ")}, found ${quote(String(found))}`,
    hint: adviseOnType(String(found)),
  }),
  "repository-uri": ({ found }) => ({
    message: `invalid repository: expected a URI, found ${quote(String(found))}`,
    hint: "write the whole URI, such as https://github.com/author/service",
  }),
  "duplicate-key": ({ found }) => ({
    message: `duplicate key ${quote(String(found))}`,
    hint: "remove one of them",
  }),
  "image-required": () => ({
    message: "missing image of this dependency",
    hint: "add it, such as image: redis",
  }),
  "volumes-from": ({ found, pointer, definition }) => ({
    message: `unknown dependency ${quote(String(found))} in volumesFrom`,
    hint: adviceOnVolumes(String(found), pointer, definition),
  }),
  "price-required": () => ({
    message: "missing price of this task: Engines since 0.26 require one",
    hint: "add price to the task, or one for all tasks with --price of compile and deploy",
  }),
  "price-amount": ({ found }) => ({
    message: `invalid amount: expected an integer of at most 255 bits, found ${quote(String(found))}`,
    hint: "use digits, such as 100",
  }),
  "configuration-required": () => ({
    message: "missing configuration: Engine 0.10 crashes without one",
    hint: "add an empty one: {}",
  }),
  "workflow-hash": ({ found }) => ({
    message: `invalid hash: expected 32 bytes in base58, found ${quote(String(found))}`,
    hint: "use the whole instance hash",
  }),
  "workflow-incomplete": () => ({
    message: "incomplete workflow: expected a trigger and a task",
    hint: "add both: Engine 0.12 crashes without them",
  }),
  "workflow-required": ({ field }) => ({ message: `missing ${quote(field)}`, hint: `add ${field}` }),
};

function adviceOnVariable(found: string): Advice {
  const [name = "", ...values] = found.split("=");
  const isName = /^[a-zA-Z][a-zA-Z0-9_]*$/.test(name);
  const wanted = isName && values.length > 1 ? "NAME=VALUE with one =" : "NAME=VALUE";
  const message = `invalid environment variable: expected ${wanted}, found ${quote(found)}`;
  const letters = "begin the name with a letter, and use only letters, digits and _";
  if (!isName) return { message, hint: values.length === 0 ? `write NAME=VALUE: ${letters}` : letters };
  if (values.length > 0) return { message, hint: "remove the second =: a value cannot contain one" };
  return { message, hint: `write ${name}= for an empty value; Engines since 0.17 accept a bare name` };
}

function adviceOnRequired(field: string, pointer: string): string {
  // A mesg.yml has no source, so this is a definition.
  if (pointer === "/source") return "compile the folder of the service, or set it with mesg-compile compile --source";
  return field === "type" ? `write one of ${PARAMETER_TYPES.join(", ")}` : `write ${field}: …`;
}

function adviceOnVolumes(found: string, pointer: string, { dependencies }: ServiceDefinition): string {
  const own = /^\/dependencies\/(\d+)\//.exec(pointer)?.[1];
  const others = dependencies.flatMap(({ key }, index) => (key === "" || String(index) === own ? [] : [key]));
  const keys = own === undefined ? others : ["service", ...others];
  if (found === "service" && pointer.startsWith("/configuration")) {
    return "remove it: the service's own volumes are mounted anyway, and only a dependency can name `service`";
  }
  if (keys.length === 0) return "add it to `dependencies`: this service has none";
  const meant = nearestOfMany(found, keys);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return keys.length === 1 ? `use ${keys[0]}, or add the dependency` : `use one of ${someOf(keys, 20)}`;
}

/** Returns the indexes of a list at which a value is repeated. */
function repeatsIn(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []));
}

/** Splits a violation of a whole list into one per repeated value. */
export function atValues(violation: Violation): readonly Violation[] {
  const { rule, pointer, found } = violation;
  if (rule !== "unique-values") return [violation];
  const values = found as readonly string[];
  return repeatsIn(values).map((index) => ({ ...violation, pointer: `${pointer}/${index}`, found: values[index] }));
}

function nameOf(character: string): string {
  if (character === "\n" || character === "\r") return "a line break";
  if (character === "\t") return "a tab";
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
  return `${quote(character)} (U+${code})`;
}

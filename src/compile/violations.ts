import { nearest } from "../core/mod.ts";
import type { RuleId, ServiceDefinition, Violation } from "../definition/mod.ts";
import { PARAMETER_TYPES } from "../definition/mod.ts";
import { quote } from "../yaml/mod.ts";

/** What a violation says to people: what was expected, what was found, and what to do. */
export interface Advice {
  readonly message: string;
  readonly hint: string;
}

/**
 * An Engine's refusal in words for people.
 *
 * @example
 * ```ts
 * adviseOn({ rule: "port-mapping", pointer: "/configuration/ports/0", found: "http", … }, definition).message;
 * // 'expected a port as N or N:N, each from 1 to 65535, found "http"'
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
    message: `expected ${field === "type" ? "the type of this parameter" : pointer.split("/").length === 2 ? `the service's ${field}` : `a ${field}`}, found none`,
    hint: field === "type" ? `write one of ${PARAMETER_TYPES.join(", ")}` : `write ${field}: …`,
  }),
  "printable-ascii": ({ field, found }) => {
    const text = String(found);
    const { index, 0: character } = /[^\x20-\x7e]/u.exec(text)!;
    return {
      message: `expected printable ASCII in ${quote(field)}, found ${nameOf(character)} at character ${index + 1}`,
      hint: /[\r\n]/.test(text)
        ? "write it on one line; of several lines, `>-` makes one"
        : "Engines take only characters from space to ~; spell the others out",
    };
  },
  "sid-length": ({ found }) => ({
    message: `expected a sid of at most 63 characters, found ${String(found).length}`,
    hint: "shorten it",
  }),
  "sid-domain": ({ found }) => ({
    message: `expected a sid that is written like a domain, found ${quote(String(found))}`,
    hint: "write it like author.name: letters, digits, - and _ between dots, and at least one letter",
  }),
  "sid-required": () => ({
    message: "expected a sid, found none: Engines 0.18 to 0.20 take no service without one",
    hint: "add one, such as sid: author.name",
  }),
  "empty-element": ({ field }) => ({
    message: `empty element in ${quote(field)}: Engines 0.14 to 0.20 fail on an element without any field`,
    hint: "give it a key",
  }),
  "port-mapping": ({ found }) => ({
    message: `expected a port as N or N:N, each from 1 to 65535, found ${quote(String(found))}`,
    hint: 'write "80", or "8080:80" for port 80 of the container under 8080 outside',
  }),
  "environment-variable": ({ found }) => ({
    message: `expected an environment variable as NAME=VALUE, found ${quote(String(found))}`,
    hint: adviceOnVariable(String(found)),
  }),
  "unique-values": ({ field, found }) => ({
    message: `duplicate value ${quote(String(found))} in ${quote(field)}`,
    hint: "remove one of them",
  }),
  "parameter-type": ({ found }) => {
    const meant = nearest(String(found), PARAMETER_TYPES);
    return {
      message: `expected one of ${PARAMETER_TYPES.join(", ")}, found ${quote(String(found))}`,
      hint: meant === undefined ? "types begin with a capital; Any takes every value" : `did you mean ${meant}?`,
    };
  },
  "repository-uri": ({ found }) => ({
    message: `expected a URI, found ${quote(String(found))}`,
    hint: "write it whole, such as https://github.com/author/service",
  }),
  "duplicate-key": ({ found }) => ({
    message: `expected each key once, found ${quote(String(found))} again`,
    hint: "keep one of them",
  }),
  "image-required": () => ({
    message: "expected the image of this dependency, found none",
    hint: "write image: …, such as image: redis",
  }),
  "volumes-from": ({ found, pointer, definition }) => ({
    message: `expected the key of a dependency, found ${quote(String(found))}`,
    hint: adviceOnVolumes(String(found), pointer, definition),
  }),
  "price-required": () => ({
    message: "expected a price for this task, found none: Engines from 0.26 on ask for one",
    hint: "a mesg.yml cannot say a price; give these Engines a definition with prices, or choose an older --engine-version",
  }),
  "price-amount": ({ found }) => ({
    message: `expected an integer of at most 255 bits, found ${quote(String(found))}`,
    hint: "write it in digits, such as 100",
  }),
  "configuration-required": () => ({
    message: "expected a configuration, found none: Engine 0.10 crashes without one",
    hint: "write an empty one: {}",
  }),
  "workflow-hash": ({ found }) => ({
    message: `expected a hash (base58 text of 32 bytes), found ${quote(String(found))}`,
    hint: "give the whole instance hash",
  }),
  "workflow-incomplete": () => ({
    message: "expected a workflow with a trigger and a task, found only a part",
    hint: "write both: Engine 0.12 crashes without",
  }),
  "workflow-required": ({ field }) => ({ message: `expected ${quote(field)}, found none`, hint: `write ${field}` }),
};

function adviceOnVariable(found: string): string {
  const [name = "", ...values] = found.split("=");
  if (!/^[a-zA-Z][a-zA-Z0-9_]*$/.test(name))
    return "a name begins with a letter and goes on with letters, digits and _";
  if (values.length === 0) return `write ${name}= for an empty value; a bare name is fine from Engine 0.17`;
  return "a value may not contain another =";
}

function adviceOnVolumes(found: string, pointer: string, { dependencies }: ServiceDefinition): string {
  const keys = dependencies.map(({ key }) => key);
  if (found === "service" && pointer.startsWith("/configuration")) {
    return "the service's own volumes are mounted already; only a dependency says `service`";
  }
  if (keys.length === 0) return "this service has no dependencies";
  const meant = nearest(found, keys);
  return meant === undefined ? `its dependencies are ${keys.slice(0, 20).join(", ")}` : `did you mean ${meant}?`;
}

/** The places in a list at which a value comes again. */
export function repeatsIn(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => (seen.size === seen.add(value).size ? [index] : []));
}

/** Violations at the values that break a rule: a list that repeats values is best fixed at each value that comes again. */
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

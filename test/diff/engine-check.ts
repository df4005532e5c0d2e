/**
 * How an Engine checks data at run time, written from the Engine's sources and independently of the comparison, and a search
 * for data that distinguishes two lists of parameters.
 */
import type { Parameter } from "../../src/definition/mod.ts";

type Data = Readonly<Record<string, unknown>>;
type Parameters = readonly Parameter[];

/** Whether an Engine accepts the data for these parameters. Undeclared keys are ignored. */
export function accepts(parameters: Parameters, data: Data): boolean {
  return parameters.every((parameter) => {
    const value = Object.hasOwn(data, parameter.key) ? data[parameter.key] : undefined;
    if (value === undefined || value === null) return parameter.optional;
    if (!parameter.repeated) return acceptsType(parameter, value);
    return Array.isArray(value) && value.every((element) => acceptsType(parameter, element));
  });
}

function acceptsType({ type, object }: Parameter, value: unknown): boolean {
  switch (type) {
    case "String":
      return typeof value === "string";
    case "Number":
      return typeof value === "number";
    case "Boolean":
      return typeof value === "boolean";
    case "Object":
      return typeof value === "object" && value !== null && !Array.isArray(value) && accepts(object, value as Data);
    case "Any":
      return true;
    default:
      return false;
  }
}

/** The data without undeclared keys, which no conforming sender sends. */
export function declaredOnly(parameters: Parameters, data: Data): Data {
  return record(
    parameters
      .filter(({ key }) => Object.hasOwn(data, key))
      .map((parameter) => {
        const value = data[parameter.key];
        return [
          parameter.key,
          Array.isArray(value) ? value.map((item) => strip(parameter, item)) : strip(parameter, value),
        ];
      }),
  );
}

function strip({ type, object }: Parameter, value: unknown): unknown {
  const isOpen = type !== "Object" || object.length === 0;
  if (isOpen || typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return declaredOnly(object, value as Data);
}

/**
 * Returns data that a conforming sender may send, that `sender` accepts and `taker` rejects: a breaking case. Acceptance is
 * a product over the keys, so data that differs from plain data in one key is enough.
 */
export function witness(sender: Parameters, taker: Parameters): Data | undefined {
  return candidates(sender, taker, false).find((data) => accepts(sender, data) && !accepts(taker, data));
}

/** All data to try. Only declared keys are sent, but an Object that declares none is open. */
function candidates(sender: Parameters, taker: Parameters, isObject: boolean): Data[] {
  const plain = record(sender.map((parameter) => [parameter.key, plainValue(parameter)]));
  const open = isObject && sender.length === 0;
  const keys = new Set([...sender, ...(open ? taker : [])].map(({ key }) => key));
  return [
    plain,
    ...[...keys].flatMap((key) => {
      const sent = sender.find((parameter) => parameter.key === key);
      const taken = taker.find((parameter) => parameter.key === key);
      const nested = candidatesOfObject(sent, taken);
      const values = [
        ...SCALARS,
        [],
        {},
        ...SCALARS.map((value) => [value]),
        ...nested,
        ...nested.map((value) => [value]),
      ];
      return [undefined, ...values].map((value) =>
        record([
          ...Object.entries(plain).filter(([other]) => other !== key),
          ...(value === undefined ? [] : [[key, value] as const]),
        ]),
      );
    }),
  ];
}

const SCALARS = ["s", 1, true, null];

function candidatesOfObject(sent: Parameter | undefined, taken: Parameter | undefined): Data[] {
  const fields = (parameter: Parameter | undefined) => (parameter?.type === "Object" ? parameter.object : []);
  if (sent?.type !== "Object" && taken?.type !== "Object") return [];
  return candidates(fields(sent), fields(taken), true);
}

/** A valid value of a type. */
function plainValue({ type, repeated, object }: Parameter): unknown {
  if (repeated) return [];
  if (type === "Object") return record(object.map((field) => [field.key, plainValue(field)]));
  return { String: "s", Number: 1, Boolean: true, Any: "any" }[type];
}

/** Whether a declared key is gone, at any level that both sides have. */
export function isKeyGone(before: Parameters, after: Parameters): boolean {
  return before.some((parameter) => {
    const now = after.find(({ key }) => key === parameter.key);
    if (now === undefined) return true;
    return parameter.type === "Object" && now.type === "Object" && isKeyGone(parameter.object, now.object);
  });
}

/** An object that may have any key, including `__proto__`. */
function record(entries: readonly (readonly [string, unknown])[]): Data {
  return Object.fromEntries(entries);
}

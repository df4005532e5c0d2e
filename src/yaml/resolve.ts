/** The type of a scalar in YAML 1.1, as yaml.v2 2.2.1 resolves it. `merge` is the key `<<`. */
export type ScalarType = "null" | "bool" | "int" | "float" | "timestamp" | "merge" | "str";

const PREFIX = "tag:yaml.org,2002:";
const NULLS = new Set(["", "~", "null", "Null", "NULL"]);
const FLAGS = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((text) => [text, true] as const),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((text) => [text, false] as const),
]);
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Digits of the longest number of 64 bits, in base 2, and some zeros. */
const MAX_NUMBER_LENGTH = 100;

/**
 * The type of a text without quotes.
 *
 * @param tag In full; texts are timestamps only without one, or with that of timestamps.
 * @example
 * ```ts
 * resolveScalar("yes"); // "bool"
 * resolveScalar("2222:22"); // "str"
 * ```
 */
export function resolveScalar(text: string, tag = ""): ScalarType {
  if (NULLS.has(text)) return "null";
  if (FLAGS.has(text)) return "bool";
  if (text === "<<") return "merge";
  if (/^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/.test(text)) return "float";
  if (/^\.\d/.test(text)) return isFloat(text, /^\.\d+(?:e[-+]?\d+)?$/i) ? "float" : "str";
  if (!/^[-+\d]/.test(text)) return "str";
  if ((tag === "" || tag === `${PREFIX}timestamp`) && isTimestamp(text)) return "timestamp";
  const digits = text.slice(0, 2 * MAX_NUMBER_LENGTH).replaceAll("_", "");
  if (text.length <= 2 * MAX_NUMBER_LENGTH && isInteger(digits)) return "int";
  return isFloat(text.replaceAll("_", ""), /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]\d+)?$/i) ? "float" : "str";
}

/** Whether a text without quotes means no value. */
export function isNullText(text: string): boolean {
  return NULLS.has(text);
}

/** The boolean that a text without quotes is. */
export function flagOf(text: string): boolean | undefined {
  return FLAGS.get(text);
}

/** Whether a text may have one of YAML's own tags. Other tags are unknown and fit everything. */
export function fitsTag(tag: string, text: string): boolean {
  switch (tag) {
    case `${PREFIX}bool`:
    case `${PREFIX}null`:
    case `${PREFIX}int`:
    case `${PREFIX}timestamp`:
      return resolveScalar(text, tag) === tag.slice(PREFIX.length);
    case `${PREFIX}float`:
      return ["int", "float"].includes(resolveScalar(text, tag));
    // Nothing in a service is bytes.
    case `${PREFIX}binary`:
      return false;
    default:
      return true;
  }
}

/** An integer of 64 bits in base 2, 8, 10 or 16. */
function isInteger(digits: string): boolean {
  const [, sign, number] = /^([-+]?)(0x[\da-f]+|0b[01]+|0o[0-7]+|0[0-7]*|[1-9]\d*)$/i.exec(digits) ?? [];
  if (number === undefined || number.length > MAX_NUMBER_LENGTH) return false;
  const value = BigInt(/^0[0-7]/.test(number) ? `0o${number.slice(1)}` : number);
  if (sign === "") return value < 2n ** 64n;
  return value < 2n ** 63n || (sign === "-" && value === 2n ** 63n);
}

function isFloat(text: string, shape: RegExp): boolean {
  return shape.test(text) && Number.isFinite(Number(text));
}

/** A day, or a day and a time. */
function isTimestamp(text: string): boolean {
  const parts =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[-+](\d\d):(\d\d)))| (\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)?$/.exec(
      text,
    );
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1, 4).map(Number) as [number, number, number];
  const [hour = "0", minute = "0", second = "0"] = parts[4] === undefined ? parts.slice(9, 12) : parts.slice(4, 7);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && !isLeap ? 28 : DAYS[month - 1];
  if (days === undefined || day < 1 || day > days) return false;
  if (Number(parts[7] ?? 0) > 24 || Number(parts[8] ?? 0) >= 60) return false;
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

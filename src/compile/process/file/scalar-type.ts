/** A JSON value. */
export type Scalar =
  | { readonly kind: "null" }
  | { readonly kind: "flag"; readonly flag: boolean }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "text"; readonly text: string };

/**
 * Returns the value of a plain scalar in js-yaml 3 after a round trip through JSON, which every compiler of processes
 * did: YAML 1.1 without `yes` and `no`, dates as ISO text.
 *
 * @example
 * ```ts
 * resolvePlain("0x10"); // { kind: "number", number: 16 }
 * ```
 */
export function resolvePlain(text: string): Scalar {
  if (text === "" || text === "~" || /^(?:null|Null|NULL)$/.test(text)) return { kind: "null" };
  if (/^(?:true|True|TRUE)$/.test(text)) return { kind: "flag", flag: true };
  if (/^(?:false|False|FALSE)$/.test(text)) return { kind: "flag", flag: false };
  const number = numberOf(text);
  // JSON writes null for infinity.
  if (number !== undefined) return Number.isFinite(number) ? { kind: "number", number: number + 0 } : { kind: "null" };
  const date = dateOf(text);
  return date === undefined ? { kind: "text", text } : { kind: "text", text: date };
}

/**
 * Returns the text of a plain key: keys of a JavaScript object are strings, so `1.0` and `0x1` are both `1`. A date
 * keeps its text, since the original conversion depended on the time zone.
 */
export function keyText(text: string): string {
  const number = numberOf(text);
  if (number !== undefined) return String(number);
  const scalar = resolvePlain(text);
  if (scalar.kind === "null") return "null";
  return scalar.kind === "flag" ? String(scalar.flag) : text;
}

function numberOf(text: string): number | undefined {
  return integerOf(text) ?? floatOf(text);
}

function integerOf(text: string): number | undefined {
  if (text.endsWith("_")) return undefined;
  const [, sign = "", digits = ""] = /^([-+]?)(.*)$/s.exec(text)!;
  const plain = digits.replaceAll("_", "");
  const factor = sign === "-" ? -1 : 1;
  if (/^0b[01_]+$/.test(digits)) return factor * Number(plain);
  if (/^0x[0-9a-fA-F_]+$/.test(digits)) return factor * Number(plain);
  if (/^0[0-7_]*$/.test(digits)) return factor * (plain === "0" ? 0 : Number(`0o${plain.slice(1)}`));
  if (/^[1-9][0-9_]*$/.test(digits)) return factor * Number(plain);
  return /^[1-9][0-9_]*(?::[0-5]?[0-9])+$/.test(digits) ? factor * sexagesimal(plain) : undefined;
}

const FLOAT =
  /^(?:[-+]?(?:0|[1-9][0-9_]*)(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

function floatOf(text: string): number | undefined {
  if (text.endsWith("_") || !FLOAT.test(text)) return undefined;
  const [, sign = "", digits = ""] = /^([-+]?)(.*)$/.exec(text.replaceAll("_", "").toLowerCase())!;
  const factor = sign === "-" ? -1 : 1;
  if (digits === ".inf") return factor * Number.POSITIVE_INFINITY;
  if (digits === ".nan") return Number.NaN;
  return factor * (digits.includes(":") ? sexagesimal(digits) : Number.parseFloat(digits));
}

function sexagesimal(digits: string): number {
  return digits.split(":").reduce((sum, part) => sum * 60 + Number.parseFloat(part), 0);
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt]|[ \t]+)(\d\d?):(\d{2}):(\d{2})(?:\.(\d*))?(?:[ \t]*(?:Z|([-+])(\d\d?)(?::(\d{2}))?))?$/;

function dateOf(text: string): string | undefined {
  const day = DATE.exec(text);
  if (day !== null) return isoOf(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])));
  const time = TIME.exec(text);
  if (time === null) return undefined;
  const [, year, month, dayOfMonth, hour, minute, second, fraction = "", sign, zoneHour, zoneMinute = "0"] = time;
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, "0"));
  const local = Date.UTC(
    ...([Number(year), Number(month) - 1, Number(dayOfMonth), Number(hour), Number(minute)] as const),
    Number(second),
    milliseconds,
  );
  const zone = sign === undefined ? 0 : (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
  return isoOf(local - (sign === "-" ? -zone : zone));
}

function isoOf(milliseconds: number): string | undefined {
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}

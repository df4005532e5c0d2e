import { MesgError } from "./error.ts";

const UNITS = ["bytes", "KiB", "MiB", "GiB", "TiB"];

/**
 * Formats a number of bytes for display, in powers of 1024.
 *
 * @example
 * ```ts
 * formatBytes(1_572_864); // "1.5 MiB"
 * ```
 */
export function formatBytes(bytes: number): string {
  if (bytes === 1) return "1 byte";
  let value = bytes;
  let unit = 0;
  // As it is shown: 1,048,575 bytes are 1 MiB, not 1024 KiB.
  while (Number(value.toFixed(1)) >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit++;
  }
  return `${Number(value.toFixed(1))} ${UNITS[unit]}`;
}

/**
 * Parses a count.
 *
 * @returns From 1 to ten million.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseCount("250000"); // 250_000
 * ```
 */
export function parseCount(text: string): number {
  const count = /^\d{1,8}$/.test(text.trim()) ? Number(text) : 0;
  if (count >= 1 && count <= 10_000_000) return count;
  throw new MesgError("usage", `expected a number from 1 to 10000000, found ${JSON.stringify(text.slice(0, 80))}`);
}

const PREFIXES = "kmgt";

/**
 * Parses a number of bytes. `KB`, `MB`, `GB`, `TB` are powers of 1000 and `KiB`, `MiB`, `GiB`, `TiB` powers of 1024
 * (IEC 80000-13); a single letter, `500M`, is a power of 1024, as in GNU's tools. Case does not matter, one space may
 * precede the unit, and a fraction of a byte is dropped.
 *
 * @returns Bytes, at least 1.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseSize("500KB"); // 500_000
 * parseSize("1.5 GiB"); // 1_610_612_736
 * ```
 */
export function parseSize(text: string): number {
  const [, number = "", prefix = "", unit = ""] = /^(\d+(?:\.\d+)?) ?([kmgt]?)(i?b)?$/i.exec(text.trim()) ?? [];
  const base = unit.toLowerCase() === "b" ? 1000 : 1024;
  const power = prefix === "" ? 0 : PREFIXES.indexOf(prefix.toLowerCase()) + 1;
  const bytes = Math.floor(Number(number) * base ** power);
  // "5ib" has no prefix that its i could belong to.
  const isSize = number !== "" && bytes > 0 && Number.isSafeInteger(bytes) && (power > 0 || unit.length < 2);
  if (isSize) return bytes;
  throw new MesgError("usage", `expected a size such as 500MB or 2GiB, found ${JSON.stringify(text.slice(0, 80))}`, {
    hint: "KB, MB, GB are powers of 1000; KiB, MiB, GiB of 1024; 500M is 500 MiB",
  });
}

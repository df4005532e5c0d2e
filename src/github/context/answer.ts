import { MesgError } from "../../core/mod.ts";

/**
 * Returns a field of a GitHub response; undefined when it is missing. A response may be anything: a proxy may send its
 * own page, a server may omit fields.
 *
 * @example
 * ```ts
 * partOf({ user: { login: "a" } }, "user", "login"); // "a"
 * ```
 */
export function partOf(answer: unknown, ...path: readonly string[]): unknown {
  let part = answer;
  for (const name of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, name)) return undefined;
    part = (part as Readonly<Record<string, unknown>>)[name];
  }
  return part;
}

/** Returns a field that is a string; undefined for anything else. */
export function textOf(answer: unknown, ...path: readonly string[]): string | undefined {
  const part = partOf(answer, ...path);
  return typeof part === "string" ? part : undefined;
}

/** Returns a field that is an integer, such as an id; undefined for anything else. */
export function integerOf(answer: unknown, ...path: readonly string[]): number | undefined {
  const part = partOf(answer, ...path);
  return Number.isSafeInteger(part) ? (part as number) : undefined;
}

/** Returns a field that is a list; undefined for anything else. */
export function listOf(answer: unknown, ...path: readonly string[]): readonly unknown[] | undefined {
  const part = partOf(answer, ...path);
  return Array.isArray(part) ? part : undefined;
}

/** Returns the error for a malformed response. @param what `list the comments` */
export function unexpectedAnswer(what: string): MesgError {
  return new MesgError("environment", `GitHub's API did not ${what}: malformed response`);
}

const PAGE = 100;
const MAX_PAGES = 100;

/**
 * Reads all pages of a list, at most 10,000 entries.
 *
 * @param what `list the comments`
 * @param read Reads one page of 100 entries, from 1.
 * @throws {MesgError} `environment` for a page that is not a list, or for a longer list; and what `read` throws.
 */
export async function listAll(
  what: string,
  read: (page: { readonly page: number; readonly per_page: number }) => Promise<{ readonly data: unknown }>,
): Promise<unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await read({ page, per_page: PAGE });
    const entries = listOf(data);
    if (entries === undefined) throw unexpectedAnswer(what);
    all.push(...entries);
    if (entries.length < PAGE) return all;
  }
  throw new MesgError("environment", `GitHub's API did not ${what}: expected at most ${PAGE * MAX_PAGES}`);
}

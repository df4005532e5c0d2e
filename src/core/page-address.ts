import { VERSION } from "./version.ts";

/**
 * Returns the URL of a page of the documentation at this version: the npm package has no docs/, and another version may
 * have other pages and sections.
 *
 * @param page Its path in the repository, with an optional section.
 * @example
 * ```ts
 * pageAddress("docs/rules.md#waivers"); // "https://github.com/mesg/compile-action/blob/v1.2.0/docs/rules.md#waivers"
 * ```
 */
export function pageAddress(page: string): string {
  return `https://github.com/mesg/compile-action/blob/v${VERSION}/${page}`;
}

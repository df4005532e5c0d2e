import { CONCEALED } from "./concealer.ts";

/**
 * Returns a rejected address for a message: without the login and the values of its query, whether it can be parsed or
 * not.
 *
 * @example
 * ```ts
 * shownAddress("http://me:secret@host:99999/x?key=abc"); // "http://***@host:99999/x?***"
 * ```
 */
export function shownAddress(address: string): string {
  const end = Math.max(address.lastIndexOf("@"), lastEscapedAt(address));
  const scheme = address.indexOf("//");
  const start = scheme === -1 || scheme > end ? 0 : scheme + 2;
  const rest = end === -1 ? address : `${address.slice(0, start)}${CONCEALED}${address.slice(end)}`;
  const query = rest.search(/[?#]/);
  return query === -1 || query === rest.length - 1 ? rest : `${rest.slice(0, query + 1)}${CONCEALED}`;
}

function lastEscapedAt(address: string): number {
  return address.toLowerCase().lastIndexOf("%40");
}

/**
 * Returns a message without the logins of all addresses `SCHEME://USER:PASSWORD@HOST` in it, known or not.
 *
 * @example
 * ```ts
 * withoutLogins("cannot reach https://me:secret@host"); // "cannot reach https://***@host"
 * ```
 */
export function withoutLogins(message: string): string {
  let result = "";
  let done = 0;
  for (let at = message.indexOf("://"); at !== -1; at = message.indexOf("://", at + 3)) {
    const start = at + 3;
    if (start < done) continue;
    const rest = message.slice(start, start + MAX_AUTHORITY_LENGTH);
    const length = rest.search(/[/?#\s"'<>`]/);
    const sign = rest.slice(0, length === -1 ? undefined : length).lastIndexOf("@");
    if (sign === -1) continue;
    result += `${message.slice(done, start)}${CONCEALED}`;
    done = start + sign;
  }
  return result + message.slice(done);
}

/** Longer than a host name with a login; keeps the search linear. */
const MAX_AUTHORITY_LENGTH = 2048;

/**
 * The parts of a user's value that are secret: a header contains a token, an address a login, a key several lines.
 *
 * @module
 */

/** The form of a secret value. */
export type SecretKind =
  /** All of it: a password, a token, a key. */
  | "whole"
  /** Lines `NAME: VALUE` or `URL NAME: VALUE`. */
  | "headers"
  /** URLs or endpoints, which may hold a login. */
  | "addresses";

/** Shorter parts are not concealed, since that would blank half of a log. UTF-16 units. */
const MIN_LENGTH = 4;
/** A longer user name in an address is treated as a token: `https://TOKEN@host`. UTF-16 units. */
const MAX_NAME_LENGTH = 15;

/** Returns the parts of a value that must not be shown. */
export function partsOf(value: string, kind: SecretKind): string[] {
  const parts = PARTS[kind](value).filter((part) => part.trim().length >= MIN_LENGTH && !isArmor(part));
  return [...new Set(parts)];
}

const PARTS: { readonly [kind in SecretKind]: (value: string) => string[] } = {
  whole: (value) => [value, value.trim(), ...linesOf(value)],
  headers: (value) => linesOf(value).flatMap(headerParts),
  addresses: (value) => value.split(/\s/).flatMap((address) => [...loginParts(address), ...keysIn(address)]),
};

/** Returns the parts of a login that must not be shown: the password, and the pair as HTTP sends it. */
export function partsOfLogin(user: string, password: string): string[] {
  const pair = `${user}:${password}`;
  const isToken = password === "" || /^x-(oauth-basic|access-token)$/i.test(password) || user.length > MAX_NAME_LENGTH;
  const parts = [password, ...(password === "" ? [] : [pair, base64(pair)]), ...(isToken ? [user, base64(pair)] : [])];
  return parts.filter((part) => part.length >= MIN_LENGTH && !/^x-(oauth-basic|access-token)$/i.test(part));
}

function linesOf(text: string): string[] {
  return text.split(/[\r\n]+/).map((line) => line.trim());
}

/** `-----BEGIN PRIVATE KEY-----` is not a secret. */
function isArmor(line: string): boolean {
  return line.startsWith("-----") && line.endsWith("-----") && !/[\r\n]/.test(line);
}

function headerParts(line: string): string[] {
  const colon = colonOf(line);
  if (colon === -1) return [line];
  const value = line.slice(colon + 1).trim();
  const gap = value.search(/\s/);
  const credentials = gap === -1 ? "" : value.slice(gap).trim();
  const isBasic = /^basic$/i.test(value.slice(0, Math.max(gap, 0)));
  return [value, credentials, ...(isBasic ? basicParts(credentials) : []), ...loginParts(line.slice(0, colon))];
}

/** Where the name of a header ends. In `URL NAME: VALUE` that is not the colon of the URL. */
function colonOf(line: string): number {
  const isUrl = /^[a-z][a-z\d+.-]{0,20}:\/\//i.test(line);
  const gap = isUrl ? line.search(/\s/) : 0;
  return gap === -1 ? -1 : line.indexOf(":", gap);
}

function basicParts(credentials: string): string[] {
  const login = Buffer.from(credentials, "base64").toString("utf8");
  const colon = login.indexOf(":");
  return colon === -1 ? [login] : partsOfLogin(login.slice(0, colon), login.slice(colon + 1));
}

/** The login in one address, in every possible reading: a password may contain an @ that should have been %40. */
function loginParts(address: string): string[] {
  const login = loginIn(address);
  if (login === undefined) return [];
  const plain = decode(login);
  return [login, plain].flatMap((one) => {
    const colon = one.indexOf(":");
    return colon === -1 ? partsOfLogin(one, "") : [...partsOfLogin(one.slice(0, colon), one.slice(colon + 1))];
  });
}

/** A shorter piece of a path is a name. UTF-16 units. */
const MIN_KEY_LENGTH = 20;

/** The keys in the path and the query of an address: providers of chain nodes put API keys there. */
function keysIn(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { pathname, searchParams } = new URL(address);
  return [...pathname.split("/"), ...searchParams.values()].filter(
    (piece) => piece.length >= MIN_KEY_LENGTH && /\d/.test(piece),
  );
}

/** Returns the part before the last @ of an address, without its scheme; undefined without an @. */
function loginIn(address: string): string | undefined {
  const end = Math.max(address.lastIndexOf("@"), address.toLowerCase().lastIndexOf("%40"));
  if (end === -1) return undefined;
  const scheme = address.indexOf("//");
  return address.slice(scheme === -1 || scheme > end ? 0 : scheme + 2, end);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

import { basicCredentials } from "./git-credentials.ts";
import { INPUTS, type InputName, type InputRow } from "./interface.ts";
import { type Env, inputText } from "./text.ts";

/** Shorter lines of a secret tell nothing, and would hide half of the log. */
const SHORTEST = 4;

/** The values that no log may show: each secret input, and the forms in which its parts are sent. */
export function secretsOf(env: Env): string[] {
  const names = Object.entries<InputRow>(INPUTS).flatMap(([name, row]) => (row.secret ? [name as InputName] : []));
  const texts = names.map((name) => inputText(env, name));
  const [token, user, password] = [
    inputText(env, "github-token"),
    inputText(env, "engine-username"),
    inputText(env, "engine-password"),
  ];
  const found = [
    ...texts.flatMap(partsOf),
    ...(token === "" ? [] : [basicCredentials(token)]),
    ...(password === "" ? [] : [base64(`${user}:${password}`)]),
    ...["ipfs-api", "ipfs-gateway"].flatMap((name) => loginsIn(inputText(env, name as InputName))),
  ];
  return [...new Set(found.flatMap(spellingsOf))];
}

/** A secret, its lines and, of lines `NAME: VALUE`, the values. */
export function partsOf(secret: string): string[] {
  if (secret === "") return [];
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const values = lines.flatMap((line) => {
    const value = /^(?:https?:\/\/\S+\s+)?[^\s:]+\s*:\s*(.+)$/.exec(line)?.[1];
    if (value === undefined) return [];
    const [, scheme = "", credentials = ""] = /^(\S+)\s*(.*)$/.exec(value) ?? [];
    return [value, credentials, ...(/^basic$/i.test(scheme) ? loginParts(credentials) : [])];
  });
  const parts = [...lines, ...values].filter((part) => part.length >= SHORTEST && !/^-----[A-Z ]+-----$/.test(part));
  return [...new Set([secret, ...parts])];
}

/** The login that a header `Authorization: Basic …` holds, and the password in it. */
function loginParts(credentials: string): string[] {
  const login = Buffer.from(credentials, "base64").toString("utf8");
  return [login, login.slice(login.indexOf(":") + 1)];
}

/** The logins of addresses `https://USER:PASSWORD@HOST`, as written and as they are sent. */
function loginsIn(text: string): string[] {
  // A password may hold an @ or a / that should have been written as %40 or %2F: the last @ ends it.
  return [...text.matchAll(/\/\/(\S+)@/g)].flatMap(([, login]) => {
    const plain = decode(login!);
    const passwords = [login!, plain].map((one) => one.slice(one.indexOf(":") + 1));
    return [login!, plain, ...passwords, base64(plain)].filter((part) => part.length >= SHORTEST);
  });
}

/** A secret as it is, as JSON writes it, and as addresses do: how those who were sent it repeat it. */
function spellingsOf(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encode(secret)];
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text; // half of a surrogate pair
  }
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

import { decodeBase58, encodeBase58, MesgError } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { EngineRefusal } from "./refusal.ts";

/** What a group of Engine releases says of its own accord, as data: the part of a release that is no rule and no hash. */
export interface Behaviour {
  readonly releases: readonly Release[];
  /** The text for a hash that is there already. */
  alreadyExists(hash: string): string;
  /** The text for a hash that is not there. */
  notFound(hash: string): string;
  /**
   * Reads a hash that a client sent.
   *
   * @throws {EngineRefusal} when it is none.
   */
  checkHash(hash: string): string;
}

const BEHAVIOURS: readonly Behaviour[] = [
  {
    // 0.12 hashes and checks workflows besides; it is not served yet.
    releases: ["0.11", "0.13"],
    alreadyExists: (hash) => `service "${hash}" already exists`,
    notFound: (hash) => `database: service "${hash}" not found`,
    checkHash,
  },
];

/** The latest patch release of each minor, as Core tells it. */
const VERSIONS: { readonly [release in Release]?: string } = {
  "0.11": "v0.11.0",
  "0.13": "v0.13.0",
};

/**
 * How a release behaves, and the version that its Core tells.
 *
 * @throws {MesgError} `usage` when the embedded Engine does not serve it.
 */
export function behaviourOf(release: Release): Behaviour & { readonly version: string } {
  const behaviour = BEHAVIOURS.find(({ releases }) => releases.includes(release));
  const version = VERSIONS[release];
  if (behaviour !== undefined && version !== undefined) return { ...behaviour, version };
  throw new MesgError("usage", `the embedded Engine does not stand for release ${release}`, {
    hint: `it knows ${Object.keys(VERSIONS).join(", ")}`,
  });
}

function checkHash(text: string): string {
  if (text === "") throw new EngineRefusal("hash: zero length string");
  for (const character of text) {
    if (character.codePointAt(0)! > 127) throw new EngineRefusal("hash: high-bit set on invalid digit");
    if (/[^1-9A-HJ-NP-Za-km-z]/.test(character)) {
      throw new EngineRefusal(`hash: invalid base58 digit (${quoteRune(character)})`);
    }
  }
  // Base58 takes 32 to 44 characters for 32 bytes; a long text is not worth decoding.
  const bytes = text.length > 44 ? new Uint8Array() : decodeBase58(text);
  if (bytes.length !== 32) throw new EngineRefusal("hash: invalid length string");
  return encodeBase58(bytes);
}

/** An ASCII character as Go's `%q` prints it. */
function quoteRune(character: string): string {
  const escaped = RUNES[character];
  if (escaped !== undefined) return `'${escaped}'`;
  const code = character.charCodeAt(0);
  return code < 32 || code === 127 ? `'\\x${code.toString(16).padStart(2, "0")}'` : `'${character}'`;
}

const RUNES: { readonly [character: string]: string } = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  "'": "\\'",
};

/** A secret in a text. */
export interface FoundSecret {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** The shape of a secret. */
interface Shape {
  /** Four bytes that every match contains and that are rare elsewhere, for a fast first search. */
  readonly marks: readonly string[];
  readonly pattern: RegExp;
  /** A prefix in the same word. In the pattern, it would be tried at every position of a long word. */
  readonly follows?: string;
  readonly reason: string;
}

/** Maximum distance in bytes between the prefix and the secret. */
const MAX_LOOKBEHIND_BYTES = 256;

const SHAPES: readonly Shape[] = [
  {
    marks: ["PRIV"],
    pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/g,
    reason: "a private key",
  },
  { marks: ["TTY-"], pattern: /PuTTY-User-Key-File-\d/g, reason: "a PuTTY private key" },
  { marks: ["AKIA", "ASIA"], pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g, reason: "an AWS access key" },
  {
    marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g,
    reason: "a GitHub token",
  },
  { marks: ["ub_p"], pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g, reason: "a GitHub token" },
  { marks: ["glpa"], pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, reason: "a GitLab token" },
  {
    marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
    pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
    reason: "a Slack token",
  },
  {
    marks: ["ks.s"],
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g,
    reason: "a Slack webhook",
  },
  { marks: ["k_li"], pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g, reason: "a Stripe key" },
  { marks: ["AIza"], pattern: /\bAIza[A-Za-z0-9_-]{35}/g, reason: "a Google API key" },
  { marks: ["npm_"], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, reason: "an npm token" },
  {
    marks: ["hTok"],
    pattern: /:_authToken=(?!\$\{)[^\s$]{8,}/g,
    follows: "//",
    reason: "an npm token",
  },
  { marks: ["pi-A"], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g, reason: "a PyPI token" },
  { marks: ["_v1_"], pattern: /\bdop_v1_[a-f0-9]{64}\b/g, reason: "a DigitalOcean token" },
  { marks: ["sk-a", "sk-p"], pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/g, reason: "an API key" },
];

/** Placeholders of documentation. */
const PLACEHOLDER = /EXAMPLE|(.)\1{9}/;

/** Length of a mark in bytes. */
const MARK = 4;
/** Every mark as one number. */
const MARKS = new Set<number>();
/** The positions at which a pair of bytes occurs in a mark: one bit each for the first, second and third. */
const PLACES = new Uint8Array(65_536);
for (const mark of SHAPES.flatMap(({ marks }) => marks)) {
  const bytes = Buffer.from(mark, "latin1");
  MARKS.add(bytes.readInt32LE());
  for (let place = 0; place < MARK - 1; place++) PLACES[bytes[place]! | (bytes[place + 1]! << 8)]! |= 1 << place;
}

/** Number of bytes in which a NUL marks a binary file, as in git. */
const LOOKED_AT = 8000;

/** Finds the secrets in a file, at most one per line; none in a binary file. */
export function findSecrets(bytes: Uint8Array): FoundSecret[] {
  if (bytes.subarray(0, LOOKED_AT).includes(0) || !mayHoldSecret(bytes)) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const found = new Map<number, string>();
  for (const { pattern, follows, reason } of SHAPES) {
    let line = 1;
    let counted = 0;
    for (const match of text.matchAll(pattern)) {
      if (PLACEHOLDER.test(match[0]) || !isAfter(follows, text, match.index)) continue;
      line += newlines(text, counted, match.index);
      counted = match.index;
      if (!found.has(line)) found.set(line, reason);
    }
  }
  return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
}

/** Returns whether the word that ends at a position contains a mark and at least one more character. */
function isAfter(mark: string | undefined, text: string, at: number): boolean {
  if (mark === undefined) return true;
  const word = text
    .slice(Math.max(0, at - MAX_LOOKBEHIND_BYTES), at)
    .split(/[\s=]/)
    .at(-1)!;
  const start = word.indexOf(mark);
  return start !== -1 && start + mark.length < word.length;
}

/**
 * Searches the marks of all shapes at once. Nearly every file ends here, so its speed is that of the guard. Of the
 * three pairs of bytes in a mark, one begins at a multiple of three, so only those are looked up.
 */
function mayHoldSecret(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += MARK - 1) {
    const places = PLACES[bytes[at]! | (bytes[at + 1]! << 8)]!;
    if (places !== 0 && isInMark(bytes, at, places)) return true;
  }
  return false;
}

/** Returns whether the pair of bytes at `at` is part of a mark. */
function isInMark(bytes: Uint8Array, at: number, places: number): boolean {
  for (let place = 0; place < MARK - 1; place++) {
    const start = at - place;
    if ((places & (1 << place)) === 0 || start < 0 || start + MARK > bytes.length) continue;
    const word = bytes[start]! | (bytes[start + 1]! << 8) | (bytes[start + 2]! << 16) | (bytes[start + 3]! << 24);
    if (MARKS.has(word)) return true;
  }
  return false;
}

/** Counts the newlines between two positions of a text. */
function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at !== -1 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

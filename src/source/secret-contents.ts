/** A secret in a text. */
export interface FoundSecret {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** The shape of a secret. */
interface Shape {
  /** Four bytes that stand in every one of them: what the first, quick look searches. */
  readonly marks: readonly string[];
  readonly pattern: RegExp;
  readonly reason: string;
}

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
  { marks: ["_pat"], pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/g, reason: "a GitHub token" },
  { marks: ["lpat"], pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g, reason: "a GitLab token" },
  {
    marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
    pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
    reason: "a Slack token",
  },
  {
    marks: [".sla"],
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/g,
    reason: "a Slack webhook",
  },
  { marks: ["ive_"], pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g, reason: "a Stripe key" },
  { marks: ["AIza"], pattern: /\bAIza[A-Za-z0-9_-]{35}/g, reason: "a Google API key" },
  { marks: ["npm_"], pattern: /\bnpm_[A-Za-z0-9]{36}\b/g, reason: "an npm token" },
  { marks: ["Toke"], pattern: /\/\/[^\s=]+:_authToken=(?!\$\{)[^\s$]{8,}/g, reason: "an npm token" },
  { marks: ["pi-A"], pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/g, reason: "a PyPI token" },
  { marks: ["dop_"], pattern: /\bdop_v1_[a-f0-9]{64}\b/g, reason: "a DigitalOcean token" },
  { marks: ["-ant", "sk-p"], pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/g, reason: "an API key" },
];

/** What documentation writes in a secret's place. */
const PLACEHOLDER = /EXAMPLE|(.)\1{9}/;

/** How far a pair of bytes lets the quick look move on: as in the search of Wu and Manber, with blocks of two. */
const MARK = 4;
const SKIPS = new Uint8Array(65_536).fill(MARK - 1);
const MARKS = new Set<number>();
for (const mark of SHAPES.flatMap(({ marks }) => marks)) {
  const bytes = Buffer.from(mark, "latin1");
  MARKS.add(bytes.readInt32LE());
  for (let index = 0; index + 1 < MARK; index++) {
    const pair = bytes[index]! | (bytes[index + 1]! << 8);
    SKIPS[pair] = Math.min(SKIPS[pair]!, MARK - 2 - index);
  }
}

/** Bytes in which a NUL tells that a file is no text, as git tells it. */
const LOOKED_AT = 8000;

/** The secrets in a file's bytes, each line once; none in a file that is no text. */
export function findSecrets(bytes: Uint8Array): FoundSecret[] {
  if (!mayHoldSecret(bytes) || bytes.subarray(0, LOOKED_AT).includes(0)) return [];
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  const found = new Map<number, string>();
  for (const { pattern, reason } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      if (PLACEHOLDER.test(match[0])) continue;
      const line = lineOf(text, match.index);
      if (!found.has(line)) found.set(line, reason);
    }
  }
  return [...found].map(([line, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line);
}

/** Looks for the marks of all shapes at once: nearly every file ends here, so this decides what the guard costs. */
function mayHoldSecret(bytes: Uint8Array): boolean {
  for (let end = MARK - 1; end < bytes.length; ) {
    const skip = SKIPS[bytes[end - 1]! | (bytes[end]! << 8)]!;
    if (skip > 0) {
      end += skip;
      continue;
    }
    const mark = bytes[end - 3]! | (bytes[end - 2]! << 8) | (bytes[end - 1]! << 16) | (bytes[end]! << 24);
    if (MARKS.has(mark)) return true;
    end++;
  }
  return false;
}

function lineOf(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < index; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

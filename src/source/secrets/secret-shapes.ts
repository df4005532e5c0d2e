/** The shape of a secret. */
export interface Shape {
  /** Four bytes that every match contains and that are rare elsewhere, for a fast first search. */
  readonly marks: readonly string[];
  /** Number of bytes from the start of a match to the mark. */
  readonly before: number;
  /** Sticky: it is tried at the marks only. */
  readonly pattern: RegExp;
  /** A prefix in the same word. In the pattern, it would be tried at every position of a long word. */
  readonly follows?: string;
  readonly reason: string;
}

export const SHAPES: readonly Shape[] = [
  {
    marks: ["BEGI"],
    before: 5,
    pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/y,
    reason: "a private key",
  },
  { marks: ["TTY-"], before: 2, pattern: /PuTTY-User-Key-File-\d/y, reason: "a PuTTY private key" },
  { marks: ["AKIA", "ASIA"], before: 0, pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/y, reason: "an AWS access key" },
  {
    marks: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
    before: 0,
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/y,
    reason: "a GitHub token",
  },
  { marks: ["ub_p"], before: 4, pattern: /\bgithub_pat_[A-Za-z0-9_]{22,255}\b/y, reason: "a GitHub token" },
  { marks: ["glpa"], before: 0, pattern: /\bglpat-[A-Za-z0-9_-]{20,}/y, reason: "a GitLab token" },
  {
    marks: ["xoxa", "xoxb", "xoxe", "xoxp", "xoxr", "xoxs"],
    before: 0,
    pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10,}/y,
    reason: "a Slack token",
  },
  {
    marks: ["ks.s"],
    before: 3,
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/[A-Za-z0-9]{20,}/y,
    reason: "a Slack webhook",
  },
  { marks: ["k_li"], before: 1, pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/y, reason: "a Stripe key" },
  { marks: ["AIza"], before: 0, pattern: /\bAIza[A-Za-z0-9_-]{35}/y, reason: "a Google API key" },
  { marks: ["npm_"], before: 0, pattern: /\bnpm_[A-Za-z0-9]{36}\b/y, reason: "an npm token" },
  {
    marks: ["hTok"],
    before: 5,
    pattern: /:_authToken=(?!\$\{)[^\s$]{8,}/y,
    follows: "//",
    reason: "an npm token",
  },
  { marks: ["pi-A"], before: 2, pattern: /\bpypi-AgE[A-Za-z0-9_-]{50,}/y, reason: "a PyPI token" },
  { marks: ["_v1_"], before: 3, pattern: /\bdop_v1_[a-f0-9]{64}\b/y, reason: "a DigitalOcean token" },
  { marks: ["sk-a", "sk-p"], before: 0, pattern: /\bsk-(?:ant|proj)-[A-Za-z0-9_-]{32,}/y, reason: "an API key" },
];

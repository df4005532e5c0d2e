import { painter, type Style, visibleText, wrapText } from "../core/mod.ts";
import type { ProcessDefinition, ServiceDefinition } from "../definition/mod.ts";
import type { Check, CheckSubject, Verification } from "../engine/mod.ts";

/** A verification, and the release as a range when several are possible: `0.18–0.20`. */
type Verified = Verification & { readonly releaseName?: string | undefined };

/**
 * Returns a verification as text: its subject, each comparison with a tick or a cross, and what was not compared.
 */
export function verificationToText(definition: ServiceDefinition, verification: Verified, style: Style): string {
  const { hash, release, releaseName = release, checks } = verification;
  const sid = definition.sid === "" ? "no sid" : `sid ${visibleText(definition.sid)}`;
  const subjects = new Set(checks.map(({ subject }) => subject));
  const missing = Object.entries(NOT_COMPARED).filter(([subject]) => !subjects.has(subject as CheckSubject));
  return [
    `  service   ${visibleText(definition.name)} (${sid})`,
    `  source    ${definition.source === "" ? "none" : visibleText(definition.source)}`,
    `  hash      ${hash ?? "unknown"}${releaseName === undefined ? "" : ` for Engine ${releaseName}`}`,
    "",
    ...checks.map((check) => lineOf(check, style)),
    ...missing.map(([, text]) => `  - ${text}`),
    "",
  ].join("\n");
}

/** Returns the verification of a process as text, as {@linkcode verificationToText} does. */
export function processVerificationToText(
  definition: ProcessDefinition,
  { hash, release, releaseName = release, checks }: Verified,
  style: Style,
): string {
  const subjects = new Set(checks.map(({ subject }) => subject));
  const missing = (["hash", "engine"] as const).filter((subject) => !subjects.has(subject));
  return [
    `  process   ${visibleText(definition.name)}`,
    `  hash      ${hash ?? "unknown"}${releaseName === undefined ? "" : ` for Engine ${releaseName}`}`,
    "",
    ...checks.map((check) => lineOf(check, style)),
    ...missing.map((subject) => `  - ${NOT_COMPARED[subject]}`),
    "",
  ].join("\n");
}

const NOT_COMPARED: { readonly [subject in CheckSubject]: string } = {
  source: "not compared with a source: add --source or --ipfs-gateway",
  hash: "not compared with a hash: add --expected-hash",
  engine: "not compared with an Engine: add --endpoint or --local",
};

function lineOf(check: Check, style: Style): string {
  const [mark, tint] = MARKS[check.outcome];
  const text = check.outcome === "equal" ? EQUAL[check.subject](check.with) : check.reason;
  const hint = check.hint === undefined ? "" : `\nhint: ${check.hint}`;
  return `  ${painter(style)(tint, mark)} ${indent(`${text}${hint}`, style)}`;
}

const MARKS = { equal: ["✓", "green"], differs: ["✗", "red"], unknown: ["?", "yellow"] } as const;

const EQUAL: { readonly [subject in CheckSubject]: (place: string) => string } = {
  source: (place) => `${place} is the source that the definition names`,
  hash: (hash) => `the definition has the hash ${hash}`,
  engine: (address) => `the Engine at ${address} stores exactly this definition under its hash`,
};

function indent(text: string, { columns = Number.POSITIVE_INFINITY }: Style): string {
  return text
    .split("\n")
    .flatMap((line) => wrapText(visibleText(line, MAX_LENGTH), columns - 5))
    .join("\n    ");
}

/** Maximum length of a line in UTF-16 units: a difference quotes both sides. */
const MAX_LENGTH = 1000;

import { isSince, type Release } from "../release.ts";
import type { ServiceDefinition } from "../service.ts";
import { checkEmptyElements } from "./empty-elements.ts";
import { checkFields, type FieldFailure } from "./fields.ts";
import { checkPrices } from "./prices.ts";
import type { RuleId, Violation } from "./violation.ts";
import { checkWhole } from "./whole.ts";
import { checkWorkflows } from "./workflows.ts";

/**
 * Maximum number of violations of one kind, and UTF-16 units of their texts. A small definition can have a hundred
 * thousand, and in a deep one the place of each is a text of a thousand characters.
 */
const MAX_VIOLATIONS = 10_000;
const ENOUGH = 4 * 1024 * 1024;

/**
 * Returns everything that an Engine release rejects in a definition, in the order of its checks; of one kind, the first
 * 10,000 or so.
 *
 * An Engine stops after the first stage that fails, and in a list at the first repeated value. This reports all
 * violations, so that they can be fixed at once. 0.9 has no call with a definition, and 0.10 accepts any definition
 * with a configuration.
 *
 * @example
 * ```ts
 * checkDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.11")[0].text; // "Service.Source is a required field"
 * ```
 */
export function checkDefinition(definition: ServiceDefinition, release: Release): Violation[] {
  if (!isSince(release, "0.11")) return release === "0.10" ? checkConfiguration(definition) : [];
  return [
    ...(isInterceptor(release) && definition.sid === "" ? [MISSING_SID] : []),
    ...checkFields(definition, release)
      .slice(0, MAX_VIOLATIONS)
      .map((failure) => asViolation(failure, release)),
    ...checkMessages(definition, release).slice(0, MAX_VIOLATIONS),
    ...checkWhole(definition, release, ENOUGH),
    ...checkEmptyElements(definition, release, MAX_VIOLATIONS),
  ].sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

/**
 * Returns the error text of an Engine release for a definition; undefined when it accepts the definition, empty when it
 * crashes. Releases from 0.16 on wrap the text in a transaction's error, which is not included.
 *
 * @param enough UTF-16 units after which the text may end, 4 Mi unless given: a definition can have a hundred thousand
 * errors.
 * @example
 * ```ts
 * engineRefusal({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // "Service.Source is a required field"
 * ```
 */
export function engineRefusal(
  definition: ServiceDefinition,
  release: Release,
  enough: number = ENOUGH,
): string | undefined {
  const intercepted = interceptorRefusal(definition, release, enough);
  if (intercepted !== undefined) return intercepted;
  if (!isSince(release, "0.11")) return checkDefinition(definition, release)[0]?.text;
  const fields = checkFields(definition, release).filter(({ unseen }) => !unseen);
  const early = checkMessages(definition, release);
  // An unreadable request is rejected at its first error.
  const unreadable = early.find(({ stage }) => stage === "request");
  if (unreadable !== undefined) return unreadable.text;
  const separator = isSince(release, "0.21") ? ". " : "\n";
  const texts = [
    ...fields.map((failure) => () => textOf(failure, release)),
    ...early.map(
      ({ text }) =>
        () =>
          text,
    ),
  ];
  if (texts.length > 0) return join(texts, separator, enough);
  const late = [...checkWhole(definition, release, enough), ...checkEmptyElements(definition, release, 1)];
  const seen = late
    .filter(({ unseen }) => !unseen)
    .map(
      ({ text }) =>
        () =>
          text,
    );
  return seen.length === 0 ? undefined : join(seen, separator, enough);
}

/**
 * Returns the error text of the interceptor in front of the Service API of 0.18 to 0.20, for `Create` and `Hash`; undefined
 * when it accepts the definition, or the release has no interceptor.
 *
 * @param enough As for {@linkcode engineRefusal}.
 * @example
 * ```ts
 * interceptorRefusal({ ...definition, sid: "" }, "0.20"); // the text of the Engine: a sid is required
 * ```
 */
export function interceptorRefusal(
  definition: ServiceDefinition,
  release: Release,
  enough: number = ENOUGH,
): string | undefined {
  if (!isInterceptor(release)) return undefined;
  const sid: FieldFailure = { tag: "domain", place: { pointer: "/sid", go: "Sid" }, found: "" };
  const fields = checkFields(definition, release).filter(({ unseen }) => !unseen);
  const failures = [...(definition.sid === "" ? [sid] : []), ...fields];
  if (failures.length === 0) return undefined;
  const texts = failures.map(
    ({ tag, place }) =>
      () =>
        untranslated("CreateServiceRequest", tag, place.go),
  );
  return join(texts, "\n", enough);
}

/** Joins texts, which are produced one by one, until there is enough. */
function join(texts: readonly (() => string)[], separator: string, enough: number): string {
  let joined = texts[0]!();
  for (let index = 1; index < texts.length && joined.length < enough; index++) joined += separator + texts[index]!();
  return joined;
}

/** Checks the fields that some releases read from a request before they validate its structs, or along with that. */
function checkMessages(definition: ServiceDefinition, release: Release): Violation[] {
  return [
    ...(release === "0.12" ? checkWorkflows(definition) : []),
    ...(isSince(release, "0.26") ? checkPrices(definition) : []),
  ];
}

const STAGES = ["request", "fields", "whole"];

const MISSING_SID: Violation = {
  rule: "sid-required",
  pointer: "/sid",
  text: untranslated("CreateServiceRequest", "domain", "Sid"),
  found: "",
  stage: "request",
};

function isInterceptor(release: Release): boolean {
  return isSince(release, "0.18") && !isSince(release, "0.21");
}

function checkConfiguration({ configuration }: ServiceDefinition): Violation[] {
  if (configuration !== undefined) return [];
  const found = undefined;
  return [{ rule: "configuration-required", pointer: "/configuration", text: "", found, stage: "request" }];
}

function asViolation(failure: FieldFailure, release: Release): Violation {
  const { tag, place, found, unseen } = failure;
  const { pointer } = place;
  const rule: RuleId =
    tag === "required" && /^\/dependencies\/\d+\/image$/.test(pointer) ? "image-required" : RULE_OF[tag];
  const text = textOf(failure, release);
  return { rule, pointer, text, found, stage: "fields", ...(unseen && { unseen }) };
}

/** Returns the words of the validator for a failed field. */
function textOf({ tag, place: { go } }: FieldFailure, release: Release): string {
  if (tag !== "dive") return `Service.${go} ${WORDS[tag](release)}`;
  // The validator prints a tag without a translation in full, after the name of its struct.
  return `Service.${go.slice(0, go.lastIndexOf(".") + 1)}${untranslated("Service", tag, go)}`;
}

function untranslated(struct: string, tag: string, go: string): string {
  const name = go.slice(go.lastIndexOf(".") + 1);
  return `Key: '${struct}.${go}' Error:Field validation for '${name}' failed on the '${tag}' tag`;
}

const RULE_OF: { readonly [tag in FieldFailure["tag"]]: RuleId } = {
  required: "required",
  printascii: "printable-ascii",
  max: "sid-length",
  domain: "sid-domain",
  portmap: "port-mapping",
  env: "environment-variable",
  unique: "unique-values",
  oneof: "parameter-type",
  uri: "repository-uri",
  dive: "price-required",
};

const WORDS: { readonly [tag in Exclude<FieldFailure["tag"], "dive">]: (release: Release) => string } = {
  required: () => "is a required field",
  printascii: () => "must contain only printable ascii characters",
  max: () => "must be a maximum of 63 characters in length",
  domain: (release) => `must respect domain-style notation${example(release, "author.name")}`,
  portmap: (release) => `must be a valid port mapping${example(release, "80 or 80:80")}`,
  env: () => "must be a valid env variable name",
  unique: () => "must contain unique values",
  oneof: () => "must be one of [String Number Boolean Object Any]",
  uri: () => "must be a valid URI",
};

function example(release: Release, text: string): string {
  if (isSince(release, "0.21")) return ` (eg: ${text})`;
  return isSince(release, "0.18") ? `. eg: ${text}` : `. Eg: ${text}`;
}

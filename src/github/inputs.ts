import { MesgError, parseRelease, type Release } from "../definition/mod.ts";
import { INPUTS, type InputName, type InputRow } from "./interface.ts";
import { parseDuration, parseSize } from "./quantities.ts";

const FAIL_ON = ["breaking", "error", "never"] as const;
const COMMENT = ["changes", "always", "never"] as const;

/** The inputs, read and checked. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly serviceFile: string;
  readonly definitions: readonly string[];
  readonly release: Release;
  /** `base`, `none`, or a branch, tag or commit. */
  readonly against: string;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly comment: (typeof COMMENT)[number];
  readonly commentKey: string;
  readonly artifact: string;
  readonly artifactSource: boolean;
  readonly retentionDays: number | undefined;
  readonly sarif: string;
  readonly allowFiles: readonly string[];
  /** Bytes. */
  readonly maxSourceSize: number;
  readonly allowDirty: boolean;
  readonly token: string;
  readonly dryRun: boolean;
  /** Milliseconds. */
  readonly timeout: number;
}

type Env = Readonly<Record<string, string | undefined>>;

/** The text of an input as the runner gives it; the default of action.yml where it was not set at all. */
export function inputText(env: Env, name: InputName): string {
  const given = env[`INPUT_${name.toUpperCase()}`]?.trim();
  const fallback = INPUTS[name].default;
  return given ?? (fallback.startsWith("${{") ? "" : fallback);
}

/** The values that no log may show. */
export function secretsOf(env: Env): string[] {
  const names = Object.entries<InputRow>(INPUTS).filter(([, row]) => row.secret);
  return names.map(([name]) => inputText(env, name as InputName)).filter((value) => value !== "");
}

/**
 * Reads the inputs of the action.
 *
 * @param env The process's environment, where the runner puts each input as `INPUT_NAME`.
 * @throws {MesgError} `usage`, with everything that is wrong in one message.
 */
export function readInputs(env: Env): Inputs {
  const problems: string[] = unknownInputs(env);
  const read = <T>(name: InputName, parse: (text: string) => T): T | undefined => {
    try {
      return parse(inputText(env, name));
    } catch (error) {
      if (!(error instanceof MesgError)) throw error;
      problems.push(`${name}: ${error.message}${error.hint === undefined ? "" : ` (${error.hint})`}`);
      return undefined;
    }
  };
  const inputs = {
    paths: read("path", lines),
    serviceFile: read("service-file", fileName),
    definitions: read("definition", lines),
    release: read("engine-version", parseRelease),
    against: read("against", revision),
    failOn: read("fail-on", oneOf(FAIL_ON)),
    comment: read("comment", oneOf(COMMENT)),
    commentKey: read("comment-key", same),
    artifact: read("artifact", artifactName),
    artifactSource: read("artifact-source", flag),
    retentionDays: read("retention-days", days),
    sarif: read("sarif", same),
    allowFiles: read("allow-file", lines),
    maxSourceSize: read("max-source-size", parseSize),
    allowDirty: read("allow-dirty", flag),
    token: read("github-token", token),
    dryRun: read("dry-run", flag),
    timeout: read("timeout", parseDuration),
  };
  if (inputs.paths?.length === 0 && inputs.definitions?.length === 0) {
    problems.push("path: expected at least one folder, found none");
  }
  if (problems.length === 0) return inputs as Inputs;
  const count = problems.length === 1 ? "one input is" : `${problems.length} inputs are`;
  throw new MesgError("usage", `${count} wrong:\n${problems.map((problem) => `  ${problem}`).join("\n")}`, {
    hint: "docs/action.md lists the inputs of mesg/compile-action",
  });
}

/** The runner only warns about an input that action.yml does not have; a misspelt `fail-on` must not go unnoticed. */
function unknownInputs(env: Env): string[] {
  return Object.keys(env)
    .filter((key) => key.startsWith("INPUT_"))
    .map((key) => key.slice("INPUT_".length).toLowerCase())
    .filter((name) => !Object.hasOwn(INPUTS, name))
    .map((name) => `${name}: expected an input of this action, found an unknown one`);
}

function same(text: string): string {
  return text;
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function flag(text: string): boolean {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  throw expected("true or false", text);
}

function oneOf<const T extends string>(words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((known) => known === text);
    if (word === undefined) throw expected(words.join(", "), text);
    return word;
  };
}

function fileName(text: string): string {
  if (/^[^/\\\0]+\.ya?ml$/i.test(text)) return text;
  throw expected("the name of a YAML file", text);
}

function revision(text: string): string {
  // Git would take what begins with a dash for an option.
  if (/^[^-\s~^:?*[\\][^\s~^:?*[\\]*$/.test(text) && !text.includes("..")) return text;
  throw expected("base, none, or a branch, tag or commit", text);
}

function artifactName(text: string): string {
  if (!/["<>|*?\r\n\\/:]/.test(text)) return text;
  throw expected('a name without " : < > | * ? / \\', text);
}

function days(text: string): number | undefined {
  if (text === "") return undefined;
  if (/^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 90) return Number(text);
  throw expected("a number of days from 1 to 90", text);
}

function token(text: string): string {
  // A line break would end the header that it is sent in; the value itself is never shown.
  if (/^[\x21-\x7e]*$/.test(text)) return text;
  throw new MesgError("usage", "expected a token of printable characters, found something else");
}

function expected(what: string, text: string): MesgError {
  return new MesgError("usage", `expected ${what}, found ${JSON.stringify(text.slice(0, 80))}`);
}

/**
 * What the action takes and gives: the one table that action.yml, the tables of docs/action.md and the typed inputs come
 * from.
 *
 * @module
 */

/** One input, as action.yml has it. */
export interface InputRow {
  readonly description: string;
  /** Text, as every input is; an expression of GitHub's where it begins with `${{`. Empty when there is none. */
  readonly default: string;
  /** Its value is masked in the log before anything else happens. */
  readonly secret?: true;
}

export const INPUTS = {
  path: {
    description:
      "The services: folders or globs of folders, one a line; a line that begins with ! takes some out. A folder with a mesg.yml is that service; any other folder, and . too, stands for every folder below it with a mesg.yml that git tracks.",
    default: ".",
  },
  "service-file": { description: "The name of the file that describes a service.", default: "mesg.yml" },
  definition: {
    description: "Files with ready definitions (JSON, hex or protobuf bytes), one a line, in place of path.",
    default: "",
  },
  "engine-version": {
    description: 'The Engine release whose rules hold and whose hash is computed. Quote it: "0.10" is no number.',
    default: "0.11",
  },
  against: {
    description:
      "What to compare with: base (where the branch of a pull request began, or what was there before a push), a branch, tag or commit, or none.",
    default: "base",
  },
  "fail-on": {
    description:
      "When the step fails: breaking (a change that breaks callers, or an invalid service), error (an invalid service) or never.",
    default: "breaking",
  },
  comment: {
    description: "When the pull request gets a comment: changes (once something has changed), always or never.",
    default: "changes",
  },
  "comment-key": {
    description:
      "Tells the comments of several runs apart. By default each workflow, job and set of inputs has a comment of its own, so that the legs of a matrix keep out of each other's way.",
    default: "",
  },
  artifact: {
    description: "The name of the artifact with the definitions and the report. Empty: none.",
    default: "mesg-definitions",
  },
  "artifact-source": {
    description: "Whether the artifact holds each source too, as a CAR file.",
    default: "false",
  },
  "retention-days": {
    description: "How many days the artifact is kept, from 1 to 90. Empty: as the repository has it.",
    default: "",
  },
  sarif: { description: "A file to write the problems to, in SARIF, for code scanning. Empty: none.", default: "" },
  "allow-file": {
    description:
      "Files that look like secrets and may be published all the same, one a line, from the service's folder.",
    default: "",
  },
  "max-source-size": {
    description: "The most that the files of one source may take, such as 50MiB.",
    default: "2GiB",
  },
  "allow-dirty": {
    description: "Whether a source may have files that are not in the commit. Its id is then tied to no commit.",
    default: "false",
  },
  "github-token": {
    description: "The token for comments, labels and the base revision.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: "${{ github.token }}",
    secret: true,
  },
  "dry-run": {
    description: "Only tell what would be written to GitHub (comment, artifact), and write nothing there.",
    default: "false",
  },
  timeout: { description: "The longest that the step may take, such as 90s or 10m.", default: "10m" },
} as const satisfies { readonly [name: string]: InputRow };

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  hash: "The service hash, in base58. Empty when there are several services.",
  source: "The source id. Empty when there are several services.",
  sid: "The service's id: its own, or the one that Engines make of the hash. Empty when there are several services.",
  definition: "The path of the definition as JSON. Empty when there are several services.",
  services:
    "All services, a JSON array of {path, name, sid, hash, source, definition, status, breaking}; status is new, changed, same, removed, invalid or unknown (there was nothing to compare with).",
  changed: "Whether a definition or a source is not what it was: true or false.",
  breaking: "How many changes break callers and are not accepted by a waiver.",
  "artifact-id": "The artifact's id. Empty when there is none.",
  "artifact-url": "The artifact's address. Empty when there is none.",
  "comment-url": "The comment's address. Empty when there is none.",
} as const satisfies { readonly [name: string]: string };

/** The name of an output. */
export type OutputName = keyof typeof OUTPUTS;

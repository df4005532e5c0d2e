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
    description:
      'The Engine release whose rules hold and whose hash is computed, or auto to ask the Engine at engine-endpoint (without one: 0.11). Quote it: "0.10" is no number.',
    default: "0.11",
  },
  against: {
    description:
      "What to compare with: base (where the branch of a pull request began, or what was there before a push), engine (what the Engine at engine-endpoint has under the same sid), a branch, tag or commit, or none.",
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
  deploy: {
    description:
      "When the services are deployed: never; default-branch (a push to the default branch, that of a merge queue too, or a manual or scheduled run on it); always (any event that is no pull request). No pull request ever deploys.",
    default: "never",
  },
  "engine-endpoint": {
    description: "The Engine, as HOST:PORT, or as https://HOST for one behind TLS. Required with deploy.",
    default: "",
  },
  "engine-ca": {
    description: "The certificates to trust in place of the system's: PEM text, or the path of a file.",
    default: "",
  },
  "engine-cert": {
    description: "The certificate to show to the Engine: PEM text, or the path of a file.",
    default: "",
  },
  "engine-key": {
    description: "The private key of engine-cert: PEM text, or the path of a file.",
    default: "",
    secret: true,
  },
  "engine-metadata": {
    description: "What is sent with every call to the Engine, such as a proxy's token: NAME: VALUE, one a line.",
    default: "",
    secret: true,
  },
  "engine-username": { description: "Whose service it will be, where the Engine asks for that (0.16).", default: "" },
  "engine-password": { description: "The password of engine-username.", default: "", secret: true },
  "engine-insecure": {
    description: "Whether password and metadata may be sent over a network without TLS.",
    default: "false",
  },
  "ipfs-api": {
    description: "The RPC interfaces of IPFS nodes that the sources are published to before a deploy, one a line.",
    default: "",
  },
  "ipfs-headers": {
    description:
      "What is sent to the nodes, one a line: NAME: VALUE, or URL NAME: VALUE for a header that one node or gateway alone gets.",
    default: "",
    secret: true,
  },
  "ipfs-gateway": {
    description: "IPFS gateways that must serve the sources before a deploy, one a line: those that the Engine uses.",
    default: "",
  },
  "acknowledge-public": {
    description: "Whether the source of a private repository may be published: what is on IPFS is public for ever.",
    default: "false",
  },
  "expected-hash": {
    description:
      "The service hash that was reviewed: any other is not deployed. With several services: PATH HASH, one a line.",
    default: "",
  },
  environment: {
    description: "The environment of GitHub that deployments are recorded in. Empty: none is recorded.",
    default: "",
  },
  "environment-url": { description: "The address that a recorded deployment links to.", default: "" },
  "github-token": {
    description: "The token for comments, labels, the base revision and recorded deployments.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: "${{ github.token }}",
    secret: true,
  },
  "dry-run": {
    description:
      "Only tell what would be done (publish, deploy, comment, artifact, recorded deployment), and do nothing of it.",
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
    "All services, a JSON array of {path, name, sid, hash, source, definition, status, breaking, deployed, verified, previousHash, error}; status is new, changed, same, removed, invalid or unknown (there was nothing to compare with); previousHash is what the Engine had under the sid, and error says why a service was not deployed.",
  changed: "Whether a definition or a source is not what it was: true or false.",
  breaking: "How many changes break callers and are not accepted by a waiver.",
  "artifact-id": "The artifact's id. Empty when there is none.",
  "artifact-url": "The artifact's address. Empty when there is none.",
  "comment-url": "The comment's address. Empty when there is none.",
  deployed: "created when a service was created, exists when the Engine had all of them already, no otherwise.",
  "engine-version": "The Engine release that the hashes are for.",
  verified:
    "Whether every service stands on the Engine, its hash and its definition compared with what was computed here: true or false.",
} as const satisfies { readonly [name: string]: string };

/** The name of an output. */
export type OutputName = keyof typeof OUTPUTS;

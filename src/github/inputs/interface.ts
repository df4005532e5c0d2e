/**
 * The inputs and outputs of the action. action.yml, the tables of docs/action.md and the typed inputs are generated
 * from these tables.
 *
 * @module
 */

/** One input of action.yml. */
export interface InputRow {
  readonly description: string;
  /** A string, as every input; a GitHub expression if it begins with `${{`. Empty without a default. */
  readonly default: string;
  /** Whether the value is masked in the log before anything else happens. */
  readonly secret?: true;
}

export const INPUTS = {
  path: {
    description:
      "Folders or globs of folders to compile, one per line; a line that begins with ! excludes folders. A folder with a mesg.yml is one service; any other folder selects every service below it that git tracks.",
    default: ".",
  },
  "service-file": { description: "Name of the file that describes a service.", default: "mesg.yml" },
  "process-path": {
    description:
      "Globs of the process files to check against the services, one per line; a line that begins with ! excludes files. Files without steps are ignored; a key that resembles `steps` is a notice.",
    default: "**/process.yml",
  },
  "process-env": {
    description:
      "Values of $(env:NAME) in process files, NAME=VALUE, one per line. A process with an unset variable is checked, but has no definition or hash.",
    default: "",
    secret: true,
  },
  definition: {
    description: "Definition files (JSON, hex or protobuf bytes) to use instead of path, one per line.",
    default: "",
  },
  "engine-version": {
    description:
      "Engine release whose rules and hash apply, or auto to ask the Engine at engine-endpoint (0.11 without one). With deploy, set auto or the release of your Engine. Quote it: YAML reads 0.10 as 0.1.",
    default: "0.11",
  },
  against: {
    description:
      "What to compare with: base (the merge base of a pull request, or the commit before a push), engine (the services with the same sid on the Engine at engine-endpoint), a branch, tag or commit, or none.",
    default: "base",
  },
  "fail-on": {
    description:
      "When to fail the step: breaking (a breaking change, a base that cannot be checked for one, or an invalid service), error (an invalid service) or never.",
    default: "breaking",
  },
  comment: {
    description: "When to comment on the pull request: changes (when a service changes), always or never.",
    default: "changes",
  },
  "comment-key": {
    description:
      "Key of the comment: runs with the same key share one comment. By default, each workflow, job and set of inputs has its own, so that the jobs of a matrix do not overwrite each other.",
    default: "",
  },
  suggestions: {
    description: "Suggest the migration of a mesg.yml for an Engine before 0.10 in a review of the pull request.",
    default: "true",
  },
  artifact: {
    description: "Name of the artifact with the definitions and the report. Empty: none.",
    default: "mesg-definitions",
  },
  "artifact-source": {
    description: "Add each source to the artifact, as a CAR file.",
    default: "false",
  },
  "retention-days": {
    description: "Days to keep the artifact, at most as many as the repository's setting. Empty: that setting.",
    default: "",
  },
  sarif: { description: "File to write the problems to as SARIF, for code scanning. Empty: none.", default: "" },
  "allow-file": {
    description: "Files to publish although they look like secrets, one per line, relative to the service's folder.",
    default: "",
  },
  "max-source-size": {
    description: "Maximum total size of the files of one source, such as 50MiB.",
    default: "2GiB",
  },
  "max-source-entries": {
    description: "Maximum number of files, folders and links in one source.",
    default: "100000",
  },
  cache: {
    description:
      "Cache folder for services and sources, so that unchanged services are not read again: an absolute path outside the checkout, to be kept with actions/cache. Runs that deploy or publish do not use it. Empty: none.",
    default: "",
  },
  "allow-dirty": {
    description: "Accept sources with uncommitted changes. Their ids then belong to no commit.",
    default: "false",
  },
  deploy: {
    description:
      "When to deploy: never; default-branch (a push to the default branch, also by a merge queue, or a manual or scheduled run on it); always (any event that is not about a pull request).",
    default: "never",
  },
  "create-instances": {
    description:
      "Create the instances that processes name before deploying the processes. The Engine starts a container for each.",
    default: "false",
  },
  "engine-endpoint": {
    description:
      "Engine to use, as HOST:PORT, or as https://HOST behind TLS; from 0.21 on its LCD endpoint, as https://HOST/PATH or http://HOST:1317. Required with deploy.",
    default: "",
  },
  "engine-ca": {
    description: "Certificates to trust instead of the system's: PEM text, or the path of a file.",
    default: "",
  },
  "engine-cert": {
    description: "Client certificate for the Engine: PEM text, or the path of a file.",
    default: "",
  },
  "engine-key": {
    description: "Private key of engine-cert: PEM text, or the path of a file.",
    default: "",
    secret: true,
  },
  "engine-metadata": {
    description: "Metadata to send with every call to the Engine, such as a proxy's token: NAME: VALUE, one per line.",
    default: "",
    secret: true,
  },
  "engine-mnemonic": {
    description: "Mnemonic of the account that signs and pays (Engines from 0.21): 12 to 24 words.",
    default: "",
    secret: true,
  },
  "engine-hd-path": {
    description: "HD derivation path of the key. Empty: m/44'/470'/0'/0/0.",
    default: "",
  },
  "engine-chain-id": {
    description:
      "Expected chain of the Engine (from 0.21). A node of another chain is refused, before anything is signed.",
    default: "",
  },
  "engine-gas": {
    description: "Maximum gas of a transaction. Empty: the Engine's estimate; 300000 up to 0.22.",
    default: "",
  },
  "engine-fee": {
    description: "Fee of a transaction, such as 300000atto, or 0. Empty: gas times the price of the release.",
    default: "",
  },
  "engine-price": {
    description:
      "Price of every task, as perCall=N,perSec=N,perKB=N in atto (Engine 0.26). For a single service: PATH perCall=N,perSec=N,perKB=N, one per line.",
    default: "",
  },
  "engine-username": { description: "Account that creates the service (Engine 0.16).", default: "" },
  "engine-password": { description: "Password of engine-username.", default: "", secret: true },
  "engine-insecure": {
    description: "Send the password and metadata without TLS, even to a remote Engine.",
    default: "false",
  },
  "ipfs-api": {
    description: "RPC addresses of IPFS nodes to publish the sources to before a deploy, one per line.",
    default: "",
  },
  "ipfs-headers": {
    description:
      "Headers to send to the nodes, one per line: NAME: VALUE, or URL NAME: VALUE for a single node or gateway.",
    default: "",
    secret: true,
  },
  "ipfs-gateway": {
    description:
      "IPFS gateways that must serve the sources before a deploy, one per line. Name those that the Engine uses.",
    default: "",
  },
  "acknowledge-public": {
    description: "Publish the source of a private repository. Everything on IPFS is public forever.",
    default: "false",
  },
  "expected-hash": {
    description:
      "Reviewed service hash; nothing else is deployed. With several services or processes: PATH HASH, one per line.",
    default: "",
  },
  environment: {
    description: "GitHub environment to record deployments in. Empty: none is recorded.",
    default: "",
  },
  "environment-url": { description: "URL that a recorded deployment links to.", default: "" },
  marketplace: {
    description:
      "When to publish the services on the Marketplace, which cannot be undone: never, default-branch or always, as for deploy. Requires ipfs-api. Pull requests are never published.",
    default: "never",
  },
  "marketplace-rpc": { description: "JSON-RPC address of an Ethereum node. It may contain a key.", default: "" },
  "marketplace-contract": { description: "Address of the Marketplace's contract.", default: "" },
  "marketplace-chain-id": { description: "Expected chain. A node of another chain is refused.", default: "" },
  "marketplace-key": {
    description: "Key of the account: a JSON key store (Web3 Secret Storage, version 3) or 64 hex digits.",
    default: "",
    secret: true,
  },
  "marketplace-passphrase": { description: "Passphrase of the key store.", default: "", secret: true },
  "marketplace-max-cost": {
    description: "Maximum cost of publishing one service, in ether. Empty: 0.5.",
    default: "",
  },
  "marketplace-confirmations": {
    description:
      "Confirmations to wait for, including the transaction's own block. Empty: 5, or 1 on a development chain.",
    default: "",
  },
  "github-token": {
    description: "Token to comment, read labels, fetch the base revision and record deployments.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: "${{ github.token }}",
    secret: true,
  },
  "dry-run": {
    description: "Log what would be published, deployed, commented, uploaded and recorded, without doing it.",
    default: "false",
  },
  timeout: { description: "Time limit of the step, such as 90s or 10m.", default: "10m" },
} as const satisfies { readonly [name: string]: InputRow };

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  hash: "Service hash, in base58. Empty with several services.",
  source: "Source id. Empty with several services.",
  sid: "Sid of the service, from its file or derived from the hash as Engines do. Empty with several services.",
  definition: "Path of the definition as JSON. Empty with several services.",
  services:
    "All services, a JSON array of {path, name, sid, hash, source, definition, status, breaking, deployed, onMerge, verified, previousHash, error, versionHash, transaction}; status is new, changed, same, removed, invalid or unknown (not compared); onMerge is what a merge would do: created, exists, refused or unknown; previousHash is the hash that the Engine had under the sid; error says why a service was not, or cannot be, deployed or published.",
  processes:
    "All processes, a JSON array of {path, name, hash, engineVersion, status, deployed, onMerge, verified, movedFrom, error}; status is broken (by a change to a service), invalid, new, changed, same, removed or unknown (not compared); hash, for the Engine release engineVersion, is empty when a variable or an instance is unknown; onMerge is what a merge would do: created, exists, refused or unknown; error says why a process was not, or cannot be, deployed.",
  changed: "Whether a definition or a source changed: true, false, or unknown when something could not be compared.",
  breaking: "Number of breaking changes that no waiver accepts.",
  "artifact-id": "Id of the artifact. Empty without one.",
  "artifact-url": "URL of the artifact. Empty without one.",
  "comment-url": "URL of the comment. Empty without one.",
  deployed: "created when a service or a process was created, exists when the Engine had all of them, no otherwise.",
  "on-merge":
    "On a pull request with deploy set, what a merge would do on the Engine: created, exists, refused, no (nothing is deployed) or unknown (the Engine was not called). Empty otherwise.",
  "engine-version": "Engine release of the service hashes. For processes, see the output processes.",
  verified:
    "Whether every service, and every process to deploy, is on the Engine with the hash and the definition that were computed here: true or false.",
  "version-hash": "Hash of the version on the Marketplace. Empty with several services, or without a version.",
  transaction:
    "Hash of the transaction that published the version. Empty with several services, or without a transaction.",
} as const satisfies { readonly [name: string]: string };

/** The name of an output. */
export type OutputName = keyof typeof OUTPUTS;

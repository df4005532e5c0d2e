/**
 * The inputs and outputs of the action: the one table that action.yml, the tables of docs/action.md and the typed inputs come
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
      "Folders or globs of folders to compile, one per line; a line that begins with ! takes folders out. A folder with a mesg.yml is that service; any other folder, and . too, stands for every folder below it with a mesg.yml that git tracks.",
    default: ".",
  },
  "service-file": { description: "Name of the file that describes a service.", default: "mesg.yml" },
  "process-path": {
    description:
      "Globs of the process files to check against the services, one per line; a line that begins with ! takes files out. Files without steps are no processes.",
    default: "**/process.yml",
  },
  "process-env": {
    description:
      "Values of $(env:NAME) in process files, NAME=VALUE, one per line. Without a value a process is checked, but has no definition and no hash.",
    default: "",
    secret: true,
  },
  definition: {
    description: "Ready definitions (JSON, hex or protobuf bytes) to use instead of path, one file per line.",
    default: "",
  },
  "engine-version": {
    description:
      'Engine release whose rules and hash apply, or auto to ask the Engine at engine-endpoint (0.11 without one). Quote it: "0.10" is no number.',
    default: "0.11",
  },
  against: {
    description:
      "What to compare with: base (where the branch of a pull request began, or what was there before a push), engine (what the Engine at engine-endpoint has under the same sid), a branch, tag or commit, or none.",
    default: "base",
  },
  "fail-on": {
    description:
      "When to fail the step: breaking (a breaking change, a base that cannot be checked for one, or an invalid service), error (an invalid service) or never.",
    default: "breaking",
  },
  comment: {
    description: "When to comment on the pull request: changes (once something changed), always or never.",
    default: "changes",
  },
  "comment-key": {
    description:
      "Key of the comment: runs with the same key share one. By default each workflow, job and set of inputs has a comment of its own, so that the legs of a matrix do not overwrite each other.",
    default: "",
  },
  suggestions: {
    description:
      "Suggest the migration of a mesg.yml for an Engine before 0.10 on the lines of the pull request, in one review.",
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
    description: "Days to keep the artifact, from 1 to 90. Empty: the repository's setting.",
    default: "",
  },
  sarif: { description: "File to write the problems to, as SARIF for code scanning. Empty: none.", default: "" },
  "allow-file": {
    description:
      "Files that look like secrets and may be published all the same, one per line, from the service's folder.",
    default: "",
  },
  "max-source-size": {
    description: "Largest total size of one source's files, such as 50MiB.",
    default: "2GiB",
  },
  "max-source-entries": {
    description: "Largest number of files, folders and links in one source.",
    default: "100000",
  },
  cache: {
    description:
      "Folder that remembers sources between runs, so that a service whose files git has unchanged is not read again. Keep it with actions/cache; an absolute path outside the checkout. Runs that deploy or publish read every source. Empty: none.",
    default: "",
  },
  "allow-dirty": {
    description: "Accept sources with uncommitted files. Their ids are then tied to no commit.",
    default: "false",
  },
  deploy: {
    description:
      "When to deploy: never; default-branch (a push to the default branch, also by a merge queue, or a manual or scheduled run on it); always (any event that is not about a pull request).",
    default: "never",
  },
  "create-instances": {
    description:
      "Create the instances that processes name, before the processes are deployed. The Engine starts a container for each.",
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
    description: "Key of engine-mnemonic. Empty: m/44'/470'/0'/0/0.",
    default: "",
  },
  "engine-gas": {
    description: "Most gas that a transaction may use. Empty: an estimate of the Engine; 300000 until 0.22.",
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
    description: "Send password and metadata over a network without TLS.",
    default: "false",
  },
  "ipfs-api": {
    description: "RPC interfaces of IPFS nodes to publish the sources to before a deploy, one per line.",
    default: "",
  },
  "ipfs-headers": {
    description:
      "Headers to send to the nodes, one per line: NAME: VALUE, or URL NAME: VALUE for a single node or gateway.",
    default: "",
    secret: true,
  },
  "ipfs-gateway": {
    description: "IPFS gateways that must serve the sources before a deploy, one per line: those that the Engine uses.",
    default: "",
  },
  "acknowledge-public": {
    description: "Publish the source of a private repository: what is on IPFS is public for ever.",
    default: "false",
  },
  "expected-hash": {
    description:
      "Service hash that was reviewed; no other is deployed. With several services, or processes: PATH HASH, one per line.",
    default: "",
  },
  environment: {
    description: "GitHub environment to record deployments in. Empty: none is recorded.",
    default: "",
  },
  "environment-url": { description: "Address that a recorded deployment links to.", default: "" },
  marketplace: {
    description:
      "When to publish the services on the Marketplace, which cannot be undone: never, default-branch or always, as for deploy. Requires ipfs-api. Pull requests are never published.",
    default: "never",
  },
  "marketplace-rpc": { description: "JSON-RPC interface of an Ethereum node. It may hold a key.", default: "" },
  "marketplace-contract": { description: "Address of the Marketplace's contract.", default: "" },
  "marketplace-chain-id": { description: "Chain that is meant. A node of another chain is refused.", default: "" },
  "marketplace-key": {
    description: "Key of the account: a JSON key store (Web3 Secret Storage, version 3) or 64 hex digits.",
    default: "",
    secret: true,
  },
  "marketplace-passphrase": { description: "Passphrase of the key store.", default: "", secret: true },
  "marketplace-max-cost": {
    description: "Most ether that publishing one service may cost. Empty: 0.5.",
    default: "",
  },
  "marketplace-confirmations": {
    description: "Blocks to wait for, including the transaction's own. Empty: 5, or 1 on a development chain.",
    default: "",
  },
  "github-token": {
    description: "Token for comments, labels, the base revision and recorded deployments.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    default: "${{ github.token }}",
    secret: true,
  },
  "dry-run": {
    description:
      "Print what would be done (publish, deploy, comment, artifact, recorded deployment), and do none of it.",
    default: "false",
  },
  timeout: { description: "Longest time that the step may take, such as 90s or 10m.", default: "10m" },
} as const satisfies { readonly [name: string]: InputRow };

/** The name of an input. */
export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  hash: "Service hash, in base58. Empty with several services.",
  source: "Source id. Empty with several services.",
  sid: "Id of the service: its own, or the one that Engines make of the hash. Empty with several services.",
  definition: "Path of the definition as JSON. Empty with several services.",
  services:
    "All services, a JSON array of {path, name, sid, hash, source, definition, status, breaking, deployed, onMerge, verified, previousHash, error, versionHash, transaction}; status is new, changed, same, removed, invalid or unknown (not compared); onMerge is what a merge would do: created, exists, refused or unknown; previousHash is what the Engine had under the sid, and error says why a service was not deployed or published, or cannot be.",
  processes:
    "All processes, a JSON array of {path, name, hash, engineVersion, status, deployed, verified, error}; status is broken (by a change of a service), invalid, new, changed, same or unknown (not compared); hash, for the Engine release engineVersion, is empty where a variable or an instance is not known; error says why a process was not deployed.",
  changed: "Whether a definition or a source changed: true, false, or unknown where something could not be compared.",
  breaking: "Number of breaking changes that no waiver accepts.",
  "artifact-id": "Id of the artifact. Empty without one.",
  "artifact-url": "Address of the artifact. Empty without one.",
  "comment-url": "Address of the comment. Empty without one.",
  deployed: "created when a service or a process was created, exists when the Engine had all of them, no otherwise.",
  "on-merge":
    "On a pull request with deploy set, what a merge would do with the services on the Engine: created, exists, refused, no (nothing is deployed) or unknown (the Engine was not asked). Empty elsewhere.",
  "engine-version": "Engine release that the service hashes are for. Processes have one of their own: see processes.",
  verified:
    "Whether every service, and every process that was to be deployed, is on the Engine, with the hash and the definition that were computed here: true or false.",
  "version-hash": "Hash of the version on the Marketplace. Empty when there are several services, or none is there.",
  transaction:
    "Hash of the transaction that published the version. Empty when none was sent, or when there are several services.",
} as const satisfies { readonly [name: string]: string };

/** The name of an output. */
export type OutputName = keyof typeof OUTPUTS;

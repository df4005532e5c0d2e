import type { Command, Options } from "../../command/mod.ts";

/** A row of the table of commands. */
export interface CommandEntry {
  /** The heading in the help. */
  readonly group: string;
  /** The command's summary, repeated here so that the help loads no command. */
  readonly summary: string;
  load(): Promise<{ readonly command: unknown }>;
}

const WRITE = "Write and check";
const RELEASE = "Definitions and hashes";
const ENGINE = "Engines";
const PUBLIC = "IPFS and Marketplace";

/** Every command, in the order of the help; `completion` itself is added by the program. */
export const COMMANDS: { readonly [name: string]: CommandEntry } = {
  init: {
    group: WRITE,
    summary: "write a small service, or a process, to start with",
    load: () => import("../project/init.ts"),
  },
  validate: {
    group: WRITE,
    summary: "report every problem in services and processes, with line numbers",
    load: () => import("../validate.ts"),
  },
  diff: {
    group: WRITE,
    summary: "show what changed between two definitions, and what breaks callers",
    load: () => import("../diff.ts"),
  },
  migrate: {
    group: WRITE,
    summary: "migrate services of old mesg.yml dialects to today's",
    load: () => import("../migrate.ts"),
  },
  compile: {
    group: RELEASE,
    summary: "compile a service or a process into its definition",
    load: () => import("../compile.ts"),
  },
  hash: {
    group: RELEASE,
    summary: "compute the hash that an Engine release gives a service or a process",
    load: () => import("../hash.ts"),
  },
  decode: {
    group: RELEASE,
    summary: "show a definition in any form as JSON",
    load: () => import("../decode.ts"),
  },
  verify: {
    group: RELEASE,
    summary: "compare a definition with its source, a hash and an Engine",
    load: () => import("../verify.ts"),
  },
  deploy: {
    group: ENGINE,
    summary: "create a service or a process on an Engine and verify what it stored",
    load: () => import("../deploy.ts"),
  },
  serve: { group: ENGINE, summary: "run the embedded Engine until interrupted", load: () => import("../serve.ts") },
  list: {
    group: ENGINE,
    summary: "list the services, or the processes, that an Engine stores",
    load: () => import("../engine/list.ts"),
  },
  get: { group: ENGINE, summary: "get the definition that an Engine stores", load: () => import("../engine/get.ts") },
  delete: {
    group: ENGINE,
    summary: "delete a service or a process from an Engine",
    load: () => import("../engine/delete.ts"),
  },
  clean: {
    group: ENGINE,
    summary: "show and remove what deploy --local and serve keep on disk",
    load: () => import("../local/clean.ts"),
  },
  fetch: {
    group: PUBLIC,
    summary: "fetch a source by its id, verified block by block",
    load: () => import("../fetch.ts"),
  },
  publish: {
    group: PUBLIC,
    summary: "publish a version of a service on the Marketplace",
    load: () => import("../publish.ts"),
  },
  marketplace: {
    group: PUBLIC,
    summary: "show a service's versions and offers on the Marketplace",
    load: () => import("../marketplace.ts"),
  },
};

/** Loads a command. */
export async function loadCommand(entry: CommandEntry): Promise<Command<Options>> {
  const { command } = await entry.load();
  return command as Command<Options>;
}

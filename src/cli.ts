#!/usr/bin/env node
/**
 * The command line: a table of commands, each loaded when it is called.
 *
 * @module
 */
import { type Command, type Options, processSurroundings, runCommand, suggest, VERSION } from "./command/mod.ts";

interface Entry {
  readonly summary: string;
  load(): Promise<{ readonly command: unknown }>;
}

const COMMANDS: { readonly [name: string]: Entry } = {
  compile: {
    summary: "make the definition of a service",
    load: () => import("./scripts/compile.ts"),
  },
  validate: {
    summary: "tell everything that is wrong with services, with lines",
    load: () => import("./scripts/validate.ts"),
  },
  migrate: {
    summary: "migrate services of old mesg.yml dialects to today's",
    load: () => import("./scripts/migrate.ts"),
  },
  diff: {
    summary: "tell what changed between two definitions, and what breaks callers",
    load: () => import("./scripts/diff.ts"),
  },
  hash: {
    summary: "compute the hash that an Engine release gives a service",
    load: () => import("./scripts/hash.ts"),
  },
  decode: {
    summary: "show a definition in any form as JSON",
    load: () => import("./scripts/decode.ts"),
  },
  deploy: {
    summary: "create a service on an Engine and verify what it stored",
    load: () => import("./scripts/deploy.ts"),
  },
  verify: {
    summary: "verify that a definition, its source and what an Engine stores are the same",
    load: () => import("./scripts/verify.ts"),
  },
  fetch: {
    summary: "fetch a source by its id, verified block by block",
    load: () => import("./scripts/fetch.ts"),
  },
  publish: {
    summary: "publish a version of a service on the Marketplace",
    load: () => import("./scripts/publish.ts"),
  },
  marketplace: {
    summary: "show a service's versions and offers on the Marketplace",
    load: () => import("./scripts/marketplace.ts"),
  },
  serve: {
    summary: "run the embedded Engine until interrupted",
    load: () => import("./scripts/serve.ts"),
  },
};

/** What can be asked of the program itself. */
const ANSWERS: { readonly [word: string]: () => string } = Object.assign(Object.create(null), {
  help,
  "-h": help,
  "--help": help,
  "--version": () => `${VERSION}\n`,
});

async function main(args: readonly string[]): Promise<number> {
  const surroundings = processSurroundings(args);
  const asksAbout = args[0] === "help" && args.length === 2;
  const [name = "", ...rest] = asksAbout ? [args[1]!, "--help"] : args;
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (entry !== undefined) {
    const { command } = await entry.load();
    return await runCommand(command as Command<Options>, rest, surroundings);
  }
  const answer = ANSWERS[name]?.();
  if (answer !== undefined) {
    await surroundings.stdout.write(answer);
    return 0;
  }
  const known = [...Object.keys(COMMANDS), ...Object.keys(ANSWERS)];
  const found =
    name === ""
      ? `none\n\n${help()}`
      : `${JSON.stringify(name)}\n  hint: ${suggest(name, known, "mesg-compile --help")}\n`;
  await surroundings.stderr.write(`mesg-compile: expected a command, found ${found}`);
  return 2;
}

function help(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length));
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    "Usage: mesg-compile COMMAND [ARGUMENTS] [OPTIONS]",
    "",
    "From a MESG service's folder to its definition, its hash, and an Engine.",
    "",
    "Commands:",
    ...rows,
    "",
    "mesg-compile COMMAND --help says more. Results go to stdout, everything else to stderr.",
    "",
  ].join("\n");
}

process.exitCode = await main(process.argv.slice(2));

import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { assertWritesInside, MesgError, writeWhole } from "../../core/mod.ts";
import type { CommandEnvironment, Options, Output } from "../command.ts";
import { claimStdin } from "./stdin.ts";

type Values = Record<string, unknown>;

/** The files and streams that the options of a call name. */
export interface CallFiles {
  /** The options with a temporary file for every `-`. */
  readonly values: Values;
  /** The file for the result; undefined for stdout. */
  readonly collected: Output | undefined;
  /** Writes the collected output. A file appears complete, and only if the command has a result. */
  finish(): Promise<void>;
  /** Removes temporary files. */
  dispose(): Promise<void>;
}

/**
 * Resolves every option that names a file: `-` is stdin or stdout, through a temporary file that is copied to stdout
 * only when complete, and `--out` receives the result.
 *
 * @throws {MesgError} `usage` when two options share a stream; `refused` when a symlink leads out of the working
 * directory.
 */
export async function openFiles(options: Options, given: Values, environment: CommandEnvironment): Promise<CallFiles> {
  const values = { ...given };
  const named = (test: (option: Options[string]) => boolean) =>
    Object.entries(options).flatMap(([name, option]) => (test(option) && values[name] !== undefined ? [name] : []));
  await checkSymlinks(named(({ writes }) => writes !== undefined).map((name) => values[name] as string));
  const toStdout = named(({ writes }) => writes === true).filter((name) => values[name] === "-");
  const fromStdin = named(({ reads }) => reads === true).filter((name) => values[name] === "-");
  const [result] = named(({ writes }) => writes === "result").filter((name) => values[name] !== "-");
  const hasResult = Object.values(options).some(({ writes }) => writes === "result") || given.json === true;
  const sharing = toStdout.length > (hasResult && result === undefined ? 0 : 1);
  if (sharing) throw shared(toStdout[0]!, options);
  const collected = result === undefined ? undefined : collector();
  let folder: string | undefined;
  const dispose = async () => {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const name of [...toStdout, ...fromStdin]) {
      folder ??= await mkdtemp(join(tmpdir(), "mesg-compile-"));
      values[name] = join(folder, `stdin-or-stdout.${name}`);
    }
    for (const name of fromStdin) await spool(environment, values[name] as string, `--${name}`);
  } catch (error) {
    await dispose();
    throw error;
  }
  return {
    values,
    collected: collected?.output,
    finish: async () => {
      if (result !== undefined && collected !== undefined) {
        await writeWhole(values[result] as string, (file) => file.write(collected.bytes()));
      }
      for (const name of toStdout) await copyTo(environment.stdout, values[name] as string);
    },
    dispose,
  };
}

/** Refuses symlinks of a repository through which output would leave the working directory. */
async function checkSymlinks(paths: readonly string[]): Promise<void> {
  for (const path of paths) if (path !== "-") await assertWritesInside(process.cwd(), path);
}

function shared(name: string, options: Options): MesgError {
  const hint = "out" in options && name !== "out" ? "name a file for the result with --out FILE" : "name a file";
  return new MesgError("usage", `--${name} -: stdout takes one result, and there are two`, { hint });
}

function collector(): { readonly output: Output; bytes(): Buffer } {
  const chunks: Buffer[] = [];
  const write = async (data: string | Uint8Array) => void chunks.push(Buffer.from(data as Uint8Array));
  return { output: { isTerminal: false, write }, bytes: () => Buffer.concat(chunks) };
}

async function spool({ stdin, signal }: CommandEnvironment, path: string, what: string): Promise<void> {
  await pipeline(Readable.from(claimStdin(stdin, what)), createWriteStream(path, { flags: "wx", mode: 0o600 }), {
    signal,
  });
}

async function copyTo(stdout: Output, path: string): Promise<void> {
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 })) await stdout.write(chunk as Buffer);
}

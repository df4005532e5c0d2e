import { stat } from "node:fs/promises";
import { type LoadedService, loadService } from "../compile/mod.ts";
import type { Style } from "../core/mod.ts";
import { type Release, readDefinition, type ServiceDefinition } from "../definition/mod.ts";
import { countDiagnostics, diagnosticsToText } from "../report/mod.ts";
import type { SourceFolder } from "../source/mod.ts";
import type { Call, Options, Output } from "./command.ts";
import { readInput } from "./read-input.ts";
import { InvalidDocument } from "./result/json-error.ts";
import { rememberedDocument, STREAM } from "./result/stdin.ts";

/** The service that was named on the command line. */
export interface NamedService {
  readonly definition: ServiceDefinition;
  /** Where its source is, when a folder or a mesg.yml was named. */
  readonly folder: string | undefined;
  /** That folder, opened. */
  readonly files?: SourceFolder | undefined;
}

/** Whether a path names what a definition is compiled from, a mesg.yml or its folder, rather than a definition. */
export async function isCompiled(path: string): Promise<boolean> {
  return /\.ya?ml$/i.test(path) || (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/**
 * Reads the service that was named on the command line: a folder or a mesg.yml is compiled; a definition is taken as it
 * is, valid or not.
 *
 * @param options.use What the definition is read for, for the warning about a field that nobody knows: `hashed`.
 * @param options.bytes The contents of a definition that was read already.
 * @param options.withoutPrices As {@linkcode loadService} has it.
 * @throws {MesgError} `refused` when a folder describes no valid service, after saying why on stderr.
 */
export async function readNamedService<O extends Options>(
  call: Call<O>,
  path: string,
  options: {
    readonly release: Release;
    readonly use: string;
    readonly bytes?: Uint8Array | undefined;
    readonly withoutPrices?: boolean;
  },
): Promise<NamedService> {
  const { release, use, bytes, withoutPrices = false } = options;
  if (await isCompiled(path)) {
    const loaded = await loadService(path, { release, withoutPrices, signal: call.signal });
    await tellDiagnostics(call, loaded);
    const { definition, folder, files } = loaded;
    if (definition !== undefined) return { definition, folder, files };
    throw invalidService(loaded);
  }
  const { definition, unknownFields } = readDefinition(
    bytes ??
      (path === STREAM ? rememberedDocument(call) : undefined) ??
      (await readInput(path, "a folder or a definition", call)),
  );
  for (const { pointer, text } of unknownFields) await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
  return { definition, folder: undefined };
}

/** The error of a service that has no definition. */
export function invalidService({ file, diagnostics }: Pick<LoadedService, "file" | "diagnostics">): InvalidDocument {
  return new InvalidDocument(`${file} describes no valid service`, diagnostics);
}

/** How texts are shown on an output. */
export function styleOf({ color, columns }: Output): Style {
  return { color, columns };
}

/** Says on stderr what is wrong in a service, with its lines, and how much of it. */
export async function tellDiagnostics<O extends Options>(
  { stderr }: Pick<Call<O>, "stderr">,
  { diagnostics, file, text }: Pick<LoadedService, "diagnostics" | "file" | "text">,
): Promise<void> {
  if (diagnostics.length === 0) return;
  await stderr.write(diagnosticsToText(diagnostics, { texts: new Map([[file, text]]), ...styleOf(stderr) }));
  await stderr.write(`${countDiagnostics(diagnostics)} in ${file}\n`);
}

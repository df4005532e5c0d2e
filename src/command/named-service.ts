import { stat } from "node:fs/promises";
import type { LoadedService } from "../compile/mod.ts";
import type { Style } from "../core/mod.ts";
import { loadDefinition, type Release, type ServiceDefinition } from "../definition/mod.ts";
import { countDiagnostics, diagnosticsToText } from "../report/mod.ts";
import type { SourceFolder } from "../source/mod.ts";
import type { Call, Options, Output } from "./command.ts";
import { readInput } from "./read-input.ts";
import { InvalidDocument } from "./result/json-error.ts";
import { rememberedDocument, STREAM } from "./result/stdin.ts";

/** The service named on the command line. */
export interface NamedService {
  readonly definition: ServiceDefinition;
  /** The folder of its source, if a folder or a mesg.yml was named. */
  readonly folder: string | undefined;
  /** That folder, opened. */
  readonly files?: SourceFolder | undefined;
}

/** Returns whether a path is a mesg.yml or its folder, not a definition. */
export async function isCompiled(path: string): Promise<boolean> {
  return /\.ya?ml$/i.test(path) || (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/**
 * Reads the service named on the command line: compiles a folder or a mesg.yml; reads a definition unchanged, valid or
 * not.
 *
 * @param options.use The use of the definition, for the warning about unknown fields: `hashed`.
 * @param options.bytes The contents of a definition that was read already.
 * @param options.withoutPrices As {@linkcode loadService} has it.
 * @throws {MesgError} `refused` when the service is invalid, after reporting its problems on stderr.
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
    const { loadService } = await import("../compile/mod.ts");
    const loaded = await loadService(path, { release, withoutPrices, signal: call.signal });
    await reportDiagnostics(call, loaded);
    const { definition, folder, files } = loaded;
    if (definition !== undefined) return { definition, folder, files };
    throw invalidService(loaded);
  }
  const { definition, unknownFields } = await loadDefinition(
    bytes ??
      (path === STREAM ? rememberedDocument(call) : undefined) ??
      (await readInput(path, "a folder or a definition", call)),
  );
  for (const { pointer, text } of unknownFields) await call.warn(`warning: ${pointer}: unknown ${text} is not ${use}`);
  return { definition, folder: undefined };
}

/** Returns the error for a service without a definition; the hint is for commands that do not show its problems. */
export function invalidService(
  { file, diagnostics }: Pick<LoadedService, "file" | "diagnostics">,
  hint?: string,
): InvalidDocument {
  return new InvalidDocument(`${file} is not a valid service`, diagnostics, hint);
}

/** Returns the text style of an output. */
export function styleOf({ color, columns }: Output): Style {
  return { color, columns };
}

/** Reports the problems of a service on stderr, with lines and their number. */
export async function reportDiagnostics<O extends Options>(
  { stderr }: Pick<Call<O>, "stderr">,
  { diagnostics, file, text }: Pick<LoadedService, "diagnostics" | "file" | "text">,
): Promise<void> {
  if (diagnostics.length === 0) return;
  await stderr.write(diagnosticsToText(diagnostics, { texts: new Map([[file, text]]), ...styleOf(stderr) }));
  const [first, ...others] = new Set(diagnostics.map((diagnostic) => diagnostic.file));
  await stderr.write(`${countDiagnostics(diagnostics)} in ${others.length === 0 ? first : file}\n`);
}

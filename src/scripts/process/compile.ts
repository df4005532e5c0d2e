import { assertSeparateFiles, type NamedDocument, type ProcessCall, readNamedProcess } from "../../command/mod.ts";
import { MesgError, visibleJson } from "../../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  encodeProcess,
  isSince,
  type ProcessDefinition,
  parseRelease,
  processToAmino,
  processToJson,
  type Release,
} from "../../definition/mod.ts";

/** The writers of a process, by format. */
const WRITERS: { readonly [format: string]: (process: ProcessDefinition, release: Release) => Uint8Array } = {
  json: (process, release) => jsonBytes(processToJson(process, release)),
  binary: (process, release) => encodeProcess(process, { release }),
  hex: (process, release) => Buffer.from(`${Buffer.from(encodeProcess(process, { release })).toString("hex")}\n`),
  amino: (process, release) => {
    if (isSince(release, "0.21")) return jsonBytes(processToAmino(process));
    throw new MesgError("usage", `expected --engine-version 0.21 or newer with --format amino, found ${release}`, {
      hint: "use json, binary or hex: Engines before 0.21 receive a process over gRPC",
    });
  },
};

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(`${visibleJson(JSON.stringify(value, undefined, 2))}\n`);
}

interface CompileCall extends ProcessCall {
  readonly stdout: { write(data: string | Uint8Array): Promise<void> };
  readonly options: ProcessCall["options"] & { readonly [name: string]: unknown };
}

/** Compiles a process. */
export async function compileNamedProcess(call: CompileCall, document: NamedDocument): Promise<0> {
  const {
    format = "json",
    out,
    "engine-version": version = DEFAULT_PROCESS_RELEASE,
  } = call.options as {
    format?: string;
    out?: string;
    "engine-version"?: string;
  };
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (write === undefined) {
    const formats = Object.keys(WRITERS).join("|");
    throw new MesgError("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
  }
  const release = parseRelease(version);
  const { definition, loaded } = await readNamedProcess(call, document, release);
  assertSeparateFiles({ "--out": out }, loaded.file);
  await call.stdout.write(write(definition, release));
  return 0;
}

import { mkdir, mkdtemp } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { writeWhole } from "../../core/mod.ts";
import { definitionToJson, encodeDefinition } from "../../definition/mod.ts";
import type { Comparison } from "../compare/comparison.ts";

/** The files of a run: what its artifact holds. */
export interface OutputFolder {
  readonly folder: string;
  /** A path below the folder for a service, by its place; made when it is asked for. */
  pathOf(place: string, file: string): Promise<string>;
  /** A path below the folder, from it and with `/`. */
  relative(path: string): string;
}

/** Makes a folder for the files of this run. */
export async function makeOutputFolder(temporary: string): Promise<OutputFolder> {
  const folder = await mkdtemp(join(temporary, "mesg-definitions-"));
  const names = new Map<string, string>();
  return {
    folder,
    async pathOf(place, file) {
      const name = names.get(place) ?? unique(safePath(place), new Set(names.values()));
      names.set(place, name);
      const path = join(folder, name, file);
      await mkdir(dirname(path), { recursive: true });
      return path;
    },
    relative: (path) => relative(folder, path).replaceAll("\\", "/"),
  };
}

/** A path that artifacts take on every system. */
function safePath(place: string): string {
  const parts = place.split("/").map((part) => part.replaceAll(/[^\w.-]/g, "_").replace(/^\.+$|[.]+$/, "_"));
  return place === "." ? "service" : parts.join("/");
}

function unique(name: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const found = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(found)) return found;
  }
}

/** Writes a service: its definition in every form, and its changes. Gives the path of the JSON. */
export async function writeService(output: OutputFolder, comparison: Comparison): Promise<string | undefined> {
  const { service, changes, summary, status } = comparison;
  const { definition, place } = service;
  const write = async (file: string, content: string | Uint8Array) => {
    const path = await output.pathOf(place.path, file);
    await writeWhole(path, (whole) => whole.write(typeof content === "string" ? Buffer.from(content) : content));
    return path;
  };
  await write("diff.json", json({ status, summary, changes }));
  if (definition === undefined || status === "removed") return undefined;
  const bytes = encodeDefinition(definition);
  await write("definition.pb", bytes);
  await write("definition.hex", `${Buffer.from(bytes).toString("hex")}\n`);
  return await write("definition.json", json(definitionToJson(definition)));
}

/** Writes a file of the run as a whole. */
export async function writeRunFile(output: OutputFolder, name: string, content: string): Promise<void> {
  await writeWhole(join(output.folder, name), (whole) => whole.write(Buffer.from(content)));
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

import {
  compileService,
  hasYamlName,
  type LoadedService,
  readDefinitionFile,
  ruleOfRefusal,
} from "../../compile/mod.ts";
import { type Diagnostic, MesgError } from "../../core/mod.ts";
import { MAX_DEFINITION_FILE_BYTES, type Release } from "../../definition/mod.ts";
import { MAX_WAIVER_BYTES, WAIVER_FILE, type WaiverText } from "../../waivers/mod.ts";
import { existsAt, type FileAt, type FileTree, readFileAt } from "../discover/file-tree.ts";
import { folderOf } from "../discover/requested-paths.ts";
import type { BuiltService } from "./build-service.ts";

/** The description of a service at a path of a revision. */
export type Described =
  | { readonly state: "absent" }
  | { readonly state: "unreadable"; readonly reason: string }
  | { readonly state: "read"; readonly service: BuiltService };

/**
 * Reads the service that a file of a revision describes, without its source.
 *
 * @param file From the root of the repository: a mesg.yml, or a definition.
 */
export async function describeAt(tree: FileTree, file: string, release: Release): Promise<Described> {
  const found = await readFileAt(tree, file, MAX_DEFINITION_FILE_BYTES);
  if (found.state !== "present") return found;
  const isDefinition = !hasYamlName(file);
  const folder = folderOf(file);
  const loaded = await load(tree, file, { bytes: found.bytes, folder, isDefinition, release });
  const path = isDefinition ? file : folder || ".";
  const service = {
    place: { path, inRepository: path === "." ? "" : path, isDefinition },
    file,
    notices: [],
    waivers: await waiversIn(tree, folder),
    diagnostics: loaded.diagnostics,
    locate: loaded.locate,
  };
  const { definition } = loaded;
  return { state: "read", service: definition === undefined ? service : { ...service, definition } };
}

/**
 * Returns a service of the checkout as that of the base, if all of its files are equal in both, so nothing is read
 * twice.
 *
 * @returns undefined when they differ or may differ.
 */
export async function unchangedSince(tree: FileTree, service: BuiltService): Promise<BuiltService | undefined> {
  const { place, file, definition, source, waivers } = service;
  if (definition === undefined || source === undefined || waivers?.problem !== undefined) return undefined;
  const folder = folderOf(file);
  if (place.isDefinition || place.inRepository !== folder) return undefined;
  const fingerprint = await source.folder.fingerprint();
  if (fingerprint === undefined || fingerprint !== (await tree.folder(folder)?.fingerprint())) return undefined;
  return {
    ...service,
    notices: [],
    waivers: waivers && { file: waiverFileOf(folder), text: waivers.text },
  };
}

interface Description {
  readonly bytes: Uint8Array;
  readonly folder: string;
  readonly isDefinition: boolean;
  readonly release: Release;
}

async function load(
  tree: FileTree,
  file: string,
  { bytes, folder, isDefinition, release }: Description,
): Promise<Pick<LoadedService, "definition" | "diagnostics" | "locate">> {
  try {
    if (isDefinition) return await readDefinitionFile(bytes, { file, release, withoutSource: false });
    const dockerfile = await existsAt(tree, join(folder, "Dockerfile"));
    return compileService(bytes, { file, release, dockerfile });
  } catch (error) {
    if (!(error instanceof MesgError) || error.kind !== "refused") throw error;
    const { message } = error;
    const rule = ruleOfRefusal(error, "service");
    const finding: Diagnostic = { severity: "error", rule, message, pointer: "", file };
    return { diagnostics: [finding], locate: () => undefined };
  }
}

/** Reads the waivers of a folder. An unreadable file accepts nothing; the service can still be read. */
async function waiversIn(tree: FileTree, folder: string): Promise<WaiverText> {
  const file = waiverFileOf(folder);
  const found: FileAt = await readFileAt(tree, join(folder, WAIVER_FILE), MAX_WAIVER_BYTES);
  if (found.state === "absent") return { file, text: "" };
  if (found.state === "unreadable") return { file, text: "", problem: found.reason };
  return { file, text: Buffer.from(found.bytes).toString("utf8") };
}

/** Problems of the base's waivers must not be shown on lines of the checkout's. */
function waiverFileOf(folder: string): string {
  return `${join(folder, WAIVER_FILE)} in the base`;
}

/** Joins a folder of the repository, which may be its root, and a name. */
export function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

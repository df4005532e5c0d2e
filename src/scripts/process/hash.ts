import { type NamedDocument, openNamedProcess, type ProcessCall, readNamedProcess } from "../../command/mod.ts";
import type { LoadedProcess } from "../../compile/mod.ts";
import { decodeHash, MesgError } from "../../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  isSince,
  type ProcessDefinition,
  parsePatch,
  parseRelease,
  processEra,
  RELEASES,
  type Release,
} from "../../definition/mod.ts";
import { dumpProcess, processAddress, processHash } from "../../hash/mod.ts";

interface HashCall extends ProcessCall {
  readonly stdout: { write(data: string): Promise<void> };
  readonly options: ProcessCall["options"] & { readonly [name: string]: unknown };
}

/** Hashes a process. */
export async function hashNamedProcess(
  call: HashCall,
  document: NamedDocument,
  format: "base58" | "hex" | "dump" | "json",
): Promise<0> {
  const version = (call.options["engine-version"] as string | undefined) ?? DEFAULT_PROCESS_RELEASE;
  const release = parseRelease(version);
  if (format === "json") {
    await call.stdout.write(`${JSON.stringify(await everyHash(call, document), undefined, 2)}\n`);
    return 0;
  }
  const { definition } = await readNamedProcess(call, document, release);
  const patch = { patch: parsePatch(version) };
  const hash = processHash(definition, release, patch);
  const hex = () => Buffer.from(decodeHash(hash)).toString("hex");
  const text = format === "dump" ? dumpProcess(definition, release, patch) : format === "hex" ? hex() : hash;
  await call.stdout.write(`${text}\n`);
  return 0;
}

/** Returns the hash of each release that supports the process, oldest first, with its account if any. */
async function everyHash(call: HashCall, document: NamedDocument): Promise<{ [release: string]: unknown }> {
  const load = await openNamedProcess(call, document);
  const rows: [string, unknown][] = [];
  const byEra = new Map<Release, string | undefined>();
  for (const release of RELEASES.filter((it) => isSince(it, "0.14"))) {
    const era = processEra(release);
    let hash = byEra.get(era);
    if (!byEra.has(era)) {
      const loaded = await load(release);
      hash = loaded.definition && hashIfPossible(loaded.definition, release);
      if (!dependsOnServices(call, loaded)) byEra.set(era, hash);
    }
    if (hash === undefined) continue;
    const address = isSince(release, "0.20") ? { address: processAddress(decodeHash(hash)) } : {};
    rows.push([release, { hash, ...address }]);
  }
  if (rows.length > 0) return Object.fromEntries(rows);
  await readNamedProcess(call, document, DEFAULT_PROCESS_RELEASE);
  throw new MesgError("refused", `no Engine release supports ${document.path}`);
}

/** Returns whether the hash depends on services, whose definitions and hashes differ between releases of an era. */
function dependsOnServices({ options }: HashCall, { nodes }: LoadedProcess): boolean {
  if (options.services !== undefined) return true;
  return [...nodes.values()].some(({ named }) => named.instanceHash === undefined);
}

function hashIfPossible(definition: ProcessDefinition, release: Release): string | undefined {
  try {
    return processHash(definition, release);
  } catch (error) {
    if (error instanceof MesgError && error.kind === "refused") return undefined;
    throw error;
  }
}

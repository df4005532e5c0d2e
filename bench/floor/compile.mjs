// What the minimal program does with a service, with the functions of this project.
import { compileService } from "../../src/compile/mod.ts";
import { encodeBase58 } from "../../src/core/mod.ts";
import { definitionToJson } from "../../src/definition/mod.ts";
import { diffDefinitions } from "../../src/diff/mod.ts";
import { serviceHash } from "../../src/hash/mod.ts";
import { DirectoryDigest } from "../../src/source/mod.ts";
import { findSecrets } from "../../src/source/secrets/secret-contents.ts";
import { secretByName } from "../../src/source/secrets/secret-names.ts";
import { tarHeader } from "../../src/source/tar/tar-writer.ts";

/** Returns the header of a file in an archive. */
export function headerOf(path, size) {
  return tarHeader({ kind: "file", path: path.slice(path.lastIndexOf("/") + 1), mode: 0o644, size });
}

/** Refuses a file that has a secret. */
export function scan(path, bytes) {
  if (secretByName(path) !== undefined || findSecrets(bytes).length > 0) throw new Error(`${path} has a secret`);
}

/** Returns the definition of a mesg.yml. */
export function compile(mesgYml) {
  return compileService(mesgYml, { release: "0.11", dockerfile: true }).definition;
}

/** Returns a definition as JSON, with its hash. @param source The running hash of its files. */
export function definitionOf(definition, id, source) {
  const whole = { ...definition, source: encodeBase58(Buffer.from(`1220${id}`, "hex")) };
  const hash = serviceHash(whole, "0.11", { source: new DirectoryDigest(source) });
  return JSON.stringify({ ...definitionToJson(whole), hash }, undefined, 2);
}

/** Returns the changes between two definitions, one per line. */
export function diff(before, after) {
  return diffDefinitions(before, after)
    .map(({ rule, path }) => `  - ${rule}: ${path}`)
    .join("\n");
}

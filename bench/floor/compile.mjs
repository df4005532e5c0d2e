// Compiles a service for the minimal program, with the functions of this project.
import { compileService } from "../../src/compile/mod.ts";
import { encodeBase58 } from "../../src/core/mod.ts";
import { definitionToJson } from "../../src/definition/mod.ts";
import { serviceHash } from "../../src/hash/mod.ts";
import { DirectoryDigest } from "../../src/source/mod.ts";

/** Returns the definition of a mesg.yml as JSON, with its hash. @param source The running hash of its files. */
export function compile(mesgYml, id, source) {
  const { definition } = compileService(mesgYml, { release: "0.11", dockerfile: true });
  const whole = { ...definition, source: encodeBase58(Buffer.from(`1220${id}`, "hex")) };
  const hash = serviceHash(whole, "0.11", { source: new DirectoryDigest(source) });
  return JSON.stringify({ ...definitionToJson(whole), hash }, undefined, 2);
}

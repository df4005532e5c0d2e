// Compiles Marketplace.sol of this folder, once per version of its text; the result is kept in .build.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const BUILD = fileURLToPath(new URL("../../.build/evm/", import.meta.url));

/** The bytecode that creates the contract, as hex with 0x. */
export async function compileMarketplace() {
  const source = await readFile(join(HERE, "Marketplace.sol"), "utf8");
  const path = join(BUILD, `${createHash("sha256").update(source).digest("hex")}.hex`);
  const known = await readFile(path, "utf8").catch(() => undefined);
  if (known !== undefined) return known;
  const solc = createRequire(import.meta.url)("solc");
  const settings = { evmVersion: "paris", outputSelection: { "*": { "*": ["evm.bytecode.object"] } } };
  const input = { language: "Solidity", sources: { "Marketplace.sol": { content: source } }, settings };
  const { contracts, errors = [] } = JSON.parse(solc.compile(JSON.stringify(input)));
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join("\n"));
  const bytecode = `0x${contracts["Marketplace.sol"].Marketplace.evm.bytecode.object}`;
  await mkdir(BUILD, { recursive: true });
  await writeFile(`${path}.${process.pid}`, bytecode);
  await rename(`${path}.${process.pid}`, path);
  return bytecode;
}

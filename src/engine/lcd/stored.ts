import { readAddress } from "../../chain/mod.ts";
import { isRecord, jsonOf, MesgError, visibleText } from "../../core/mod.ts";
import { definitionFromJson, processFromJson, type ReadDefinition, type ReadProcess } from "../../definition/mod.ts";

/**
 * Reads a service as an LCD endpoint returns it: the definition's JSON, with the address of its account in bech32.
 *
 * @throws {MesgError} `refused`.
 */
export async function readStoredService(value: unknown, prefix: string): Promise<ReadDefinition> {
  const { address, ...rest } = objectOf(value);
  const { definition, unknownFields } = definitionFromJson(rest);
  return { definition: { ...definition, address: await asHex(address, prefix) }, unknownFields };
}

/** Reads a process as an LCD endpoint returns it, as {@linkcode readStoredService}. */
export async function readStoredProcess(value: unknown, prefix: string): Promise<ReadProcess> {
  const { address, paymentAddress, ...rest } = objectOf(value);
  const read = processFromJson(rest);
  const addresses = {
    address: await asHex(address, prefix),
    paymentAddress: await asHex(paymentAddress, prefix),
  };
  return { ...read, definition: { ...read.definition, ...addresses } };
}

function objectOf(value: unknown): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new MesgError("refused", `expected a definition, found ${shown(value)}`);
}

async function asHex(address: unknown, prefix: string): Promise<string> {
  if (address === undefined || address === "") return "";
  if (typeof address !== "string") throw new MesgError("refused", `expected an address, found ${shown(address)}`);
  return Buffer.from(await readAddress(address, prefix)).toString("hex");
}

function shown(value: unknown): string {
  return visibleText(jsonOf(value));
}

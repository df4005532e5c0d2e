import type { IpfsEndpoint } from "../../ipfs/mod.ts";
import { lines } from "./parsers.ts";
import type { InputReader } from "./reader.ts";

/** The nodes to publish to, and the gateways that must serve the sources. */
export interface IpfsInputs {
  readonly apis: readonly IpfsEndpoint[];
  readonly gateways: readonly IpfsEndpoint[];
}

/** Reads the inputs that name IPFS nodes and gateways. */
export async function readIpfsInputs(reader: InputReader): Promise<IpfsInputs> {
  const names = ["ipfs-api", "ipfs-gateway", "ipfs-headers"] as const;
  if (names.every((name) => reader.text(name) === "")) return { apis: [], gateways: [] };
  const { assertOneReceiver, parseApi, parseGateway, parseHeader } = await import("../../ipfs/mod.ts");
  const headers = reader.read("ipfs-headers", (text) => lines(text).map(parseHeader)) ?? [];
  const apis = reader.read("ipfs-api", (text) => lines(text).map((line) => parseApi(line, headers))) ?? [];
  const gateways = reader.read("ipfs-gateway", (text) => lines(text).map((line) => parseGateway(line, headers))) ?? [];
  reader.read("ipfs-headers", () => assertOneReceiver(apis, headers));
  return { apis, gateways };
}

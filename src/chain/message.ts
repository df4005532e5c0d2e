import { decodeHash, wellFormed } from "../core/mod.ts";
import {
  definitionToJson,
  EMPTY_CONFIGURATION,
  type ProcessDefinition,
  processToAmino,
  type ServiceDefinition,
} from "../definition/mod.ts";
import { processMessageBytes } from "./bytes/process.ts";
import { serviceMessageBytes } from "./bytes/service.ts";
import { withPlainPrices } from "./price.ts";

/** An object of JSON. */
export type Json = { readonly [key: string]: unknown };

/** A message of a transaction without zero values, as the Engine encodes it again to verify the signature. */
export interface Message {
  /** As amino JSON: `{type, value}`. */
  readonly json: { readonly type: string; readonly value: Json };
  /** As amino bytes. */
  readonly bytes: Uint8Array;
}

/** The owner of the resource that a message creates. */
export interface Owner {
  /** In bech32: `mesg1…`. */
  readonly address: string;
  /** The same, as 20 bytes. */
  readonly addressBytes: Uint8Array;
}

/**
 * Returns the message that creates a service on Engines from 0.21 on, without its hash and address.
 *
 * @example
 * ```ts
 * serviceMessage({ ...EMPTY_DEFINITION, name: "a" }, owner).json.value; // { name: "a", configuration: {}, owner: "mesg1…" }
 * ```
 */
export function serviceMessage(definition: ServiceDefinition, { address, addressBytes }: Owner): Message {
  const sent = sentService(definition);
  return {
    json: { type: SERVICE, value: { ...definitionToJson(sent), owner: address } },
    bytes: serviceMessageBytes(sent, addressBytes),
  };
}

/** Returns the part of a definition that a message contains, as the chain stores it. */
export function sentService(definition: ServiceDefinition): ServiceDefinition {
  const { configuration = EMPTY_CONFIGURATION } = definition;
  return wellFormedTexts(withPlainPrices({ ...definition, configuration, hash: "", address: "", workflows: [] }));
}

/**
 * Returns the message that creates a process on Engines from 0.21 on.
 *
 * @throws {MesgError} `refused` when amino JSON cannot represent the process.
 */
export function processMessage(process: ProcessDefinition, { address, addressBytes }: Owner): Message {
  const sent = wellFormedTexts(process);
  return {
    json: { type: PROCESS, value: { ...processToAmino(sent), owner: address } },
    bytes: processMessageBytes(sent, addressBytes, decodeHash),
  };
}

const SERVICE = "service/create";
const PROCESS = "process/create";

/** Replaces lone surrogates, which have no UTF-8 form, by U+FFFD, as Go does. */
function wellFormedTexts<T>(value: T): T {
  if (typeof value === "string") return wellFormed(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormedTexts) as T;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, wellFormedTexts(field)])) as T;
}

/**
 * The bytes of a process, in the two messages that Engines have had for it.
 *
 * @module
 */
import protobuf from "protobufjs/minimal.js";
import { LimitError, MesgError } from "../../core/mod.ts";
import { MAX_BYTES } from "../limits.ts";
import { LATEST_RELEASE, type Release } from "../release.ts";
import { inspectMessage, type MessageSchema, type UnknownField } from "../wire.ts";
import { assertFits } from "./fit.ts";
import { processForm } from "./form.ts";
import { from014, to014 } from "./message/form-0.14.ts";
import { from018, to018 } from "./message/form-0.18.ts";
import { MESSAGES as MESSAGES_014 } from "./message/generated/messages-0.14.ts";
import { MESSAGES as MESSAGES_018 } from "./message/generated/messages-0.18.ts";
import { putPathsFirst } from "./message/path-order.ts";
import { process014, process018 } from "./message/process.pb.js";
import type { ProcessDefinition } from "./process.ts";

/** Maximum depth of nested messages; a value in a list or in a map takes three. */
export const MAX_PROCESS_DEPTH = 1000;
// The depth of every message is bounded before it is decoded or encoded.
protobuf.Reader.recursionLimit = MAX_PROCESS_DEPTH;
protobuf.util.recursionLimit = MAX_PROCESS_DEPTH;

const WHAT = "a process definition";
/** The result of reading bytes in a form in which they were not written. */
const OTHER_FORM = new MesgError("refused", "the bytes are of another form");
const SCHEMA_014: MessageSchema = { what: WHAT, messages: MESSAGES_014, maxDepth: MAX_PROCESS_DEPTH };
const SCHEMA_018: MessageSchema = { what: WHAT, messages: MESSAGES_018, maxDepth: MAX_PROCESS_DEPTH };

/** A process that was read, and the fields in its bytes or text that the schema does not have. */
export interface ReadProcess {
  readonly definition: ProcessDefinition;
  readonly unknownFields: readonly UnknownField[];
}

/**
 * Decodes the protobuf bytes of a Process message. The messages before and from 0.18 differ: without a release, the one
 * with fewer unknown fields is used. If both know all fields, a key is not mistaken for a node without a type.
 *
 * @param options.release The release that wrote the bytes, if known.
 * @throws {MesgError} `refused` when the bytes are not a Process message or exceed a limit (16 MiB, 1000 levels).
 * @example
 * ```ts
 * decodeProcess(new Uint8Array([0x12, 1, 0x61])).definition.name; // "a"
 * ```
 */
export function decodeProcess(bytes: Uint8Array, { release }: { readonly release?: Release } = {}): ReadProcess {
  if (bytes.length > MAX_BYTES) {
    throw new LimitError(`expected a definition of at most ${MAX_BYTES} bytes, found ${bytes.length}`);
  }
  const form = release && processForm(release);
  const older = form === undefined || form === "0.14" ? inspect(bytes, SCHEMA_014) : OTHER_FORM;
  const newer = form === "0.14" ? OTHER_FORM : inspect(bytes, SCHEMA_018);
  if (newer instanceof MesgError && older instanceof MesgError) throw newer === OTHER_FORM ? older : newer;
  const read = score(newer) <= score(older) ? from018(process018.Process.decode(bytes)) : undefined;
  const isOlder =
    read === undefined || (score(older) === score(newer) && read.nodes.some(({ kind }) => kind === "none"));
  const definition = isOlder ? from014(process014.Process.decode(bytes)) : read;
  return { definition, unknownFields: (isOlder ? older : newer) as UnknownField[] };
}

/**
 * Encodes a process as the Process message of a release, byte for byte as its Engine does.
 *
 * @param options.release The newest unless given.
 * @throws {MesgError} `refused` when the message of that release cannot hold the process, or a hash is not base58;
 * `usage` before 0.14.
 * @example
 * ```ts
 * encodeProcess({ ...EMPTY_PROCESS, name: "a" }, { release: "0.20" }); // Uint8Array [0x12, 1, 0x61]
 * ```
 */
export function encodeProcess(
  definition: ProcessDefinition,
  { release = LATEST_RELEASE }: { release?: Release } = {},
): Uint8Array {
  const form = processForm(release);
  assertFits(definition, form);
  if (form === "0.14") return process014.Process.encode(to014(definition)).finish();
  const bytes = process018.Process.encode(to018(definition, form)).finish();
  return form === "0.21" ? putPathsFirst(bytes) : bytes;
}

function inspect(bytes: Uint8Array, schema: MessageSchema): UnknownField[] | MesgError {
  try {
    return inspectMessage(bytes, "Process", { schema });
  } catch (error) {
    if (error instanceof MesgError) return error;
    throw error;
  }
}

function score(found: UnknownField[] | MesgError): number {
  return found instanceof MesgError ? Number.POSITIVE_INFINITY : found.length;
}

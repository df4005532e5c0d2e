import { MesgError } from "../../core/mod.ts";
import type { ReadDefinition, ServiceDefinition } from "../../definition/mod.ts";
import { decodeDefinition, encodeDefinition, isSince, type Release } from "../../definition/mod.ts";
import { type Field, lastOf, readFields, renumberFields, writeFields } from "./fields.ts";

/**
 * Since 0.11, `CreateServiceRequest` has the fields of a Service under different numbers: [in Service, in the request].
 * It lacks `hash` and `address`, which the Engine sets.
 */
const NUMBERS: readonly (readonly [inService: number, inRequest: number])[] = [
  [12, 1], // sid
  [1, 2], // name
  [2, 3], // description
  [8, 4], // configuration
  [5, 5], // tasks
  [6, 6], // events
  [7, 7], // dependencies
  [9, 8], // repository
  [13, 9], // source
];
const WORKFLOWS = [14, 10] as const;
const WITH_WORKFLOWS = [...NUMBERS, WORKFLOWS];
const TO_REQUEST = { plain: new Map(NUMBERS), workflows: new Map(WITH_WORKFLOWS) };
const TO_SERVICE = { plain: reversed(NUMBERS), workflows: reversed(WITH_WORKFLOWS) };
const CONFIGURATION_IN_REQUEST = 4;

/**
 * Encodes the request of `Create` for an Engine release, byte for byte as that release's own client does.
 *
 * @throws {MesgError} `usage` at 0.9 (which takes the source itself, not a definition) and from 0.21 on (where creating
 * a service is a signed transaction).
 * @example
 * ```ts
 * encodeCreateRequest({ ...EMPTY_DEFINITION, name: "a" }, "0.11"); // Uint8Array [0x12, 1, 0x61]
 * ```
 */
export function encodeCreateRequest(definition: ServiceDefinition, release: Release): Uint8Array {
  if (release === "0.9" || isSince(release, "0.21")) {
    const how = release === "0.9" ? "from its source, by DeployService" : "by a signed transaction";
    throw new MesgError("usage", `Engine ${release} has no Create request: it creates a service ${how}`, {
      hint: "name a release from 0.10 to 0.20",
    });
  }
  if (release === "0.10") return writeFields([[1, encodeDefinition(withoutEngineFields(withoutEnv(definition)))]]);
  const fields = readFields(encodeDefinition(withoutEngineFields(definition)));
  const request = renumber(fields, TO_REQUEST[formOf(release)]);
  // From 0.14 on, the message is a value in the Engine's code, not a pointer, so it is always written.
  if (isSince(release, "0.14") && definition.configuration === undefined) {
    request.push([CONFIGURATION_IN_REQUEST, new Uint8Array()]);
  }
  return writeFields(request.sort(([a], [b]) => a - b));
}

/**
 * Decodes the request of `Create`. Fields that the release does not have are dropped, as in the Engine.
 *
 * @param maxFields Maximum number of fields, including those of nested messages.
 * @throws {MesgError} `refused` when the bytes are not such a request, or have more fields.
 */
export function decodeCreateRequest(bytes: Uint8Array, release: Release, maxFields = MAX_FIELDS): ReadDefinition {
  let service: Uint8Array;
  try {
    service =
      release === "0.10"
        ? (lastOf(readFields(bytes, maxFields), 1) ?? new Uint8Array())
        : renumberFields(bytes, TO_SERVICE[formOf(release)], maxFields);
  } catch (error) {
    throw new MesgError("refused", `not a Create request: ${(error as Error).message}`, { cause: error });
  }
  const { definition, unknownFields } = decodeDefinition(service, { maxFields });
  const known = withoutEngineFields(release === "0.10" ? withoutEnv(definition) : definition);
  return { definition: known, unknownFields };
}

/**
 * Maximum number of fields in a request. An Engine accepts any number, but decoding more would block a shared server.
 */
const MAX_FIELDS = 100_000;

/** Only the request of 0.12 has workflows. */
function formOf(release: Release): "plain" | "workflows" {
  return release === "0.12" ? "workflows" : "plain";
}

function renumber(fields: readonly Field[], to: ReadonlyMap<number, number>): Field[] {
  return fields.flatMap(([number, payload]): Field[] => {
    const target = to.get(number);
    return target === undefined ? [] : [[target, payload]];
  });
}

function reversed(numbers: readonly (readonly [number, number])[]): Map<number, number> {
  return new Map(numbers.map(([inService, inRequest]) => [inRequest, inService]));
}

function withoutEngineFields(definition: ServiceDefinition): ServiceDefinition {
  const hasPrices = definition.tasks.some(({ price }) => price !== undefined);
  const tasks = hasPrices ? definition.tasks.map(({ price, ...task }) => task) : definition.tasks;
  return { ...definition, tasks, hash: "", address: "" };
}

/** 0.10's messages have no field for environment variables. */
function withoutEnv(definition: ServiceDefinition): ServiceDefinition {
  const { configuration } = definition;
  return {
    ...definition,
    ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
    dependencies: definition.dependencies.map((dependency) => ({ ...dependency, env: [] })),
    workflows: [],
  };
}

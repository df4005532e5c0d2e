import type {
  Configuration,
  Dependency,
  Event,
  Parameter,
  Price,
  ServiceDefinition,
  Task,
} from "../../definition/mod.ts";
import { bytesField, flagField, joined, listField, prefixOf, textField, textsField } from "./amino.ts";

/**
 * Encodes the message that creates a service as amino bytes. Fields are numbered in the order of the Engine's structs.
 */
export function serviceMessageBytes(service: ServiceDefinition, owner: Uint8Array): Uint8Array {
  const configuration = service.configuration === undefined ? new Uint8Array() : box(service.configuration, 1);
  return joined(
    prefixOf("service/create"),
    textField(1, service.sid),
    textField(2, service.name),
    textField(3, service.description),
    configuration.length === 0 ? configuration : bytesField(4, configuration),
    listField(5, service.tasks, task),
    listField(6, service.events, event),
    listField(7, service.dependencies, dependency),
    textField(8, service.repository),
    textField(9, service.source),
    bytesField(10, owner),
  );
}

/** The settings of a container: six consecutive fields, numbered from `first`. */
function box({ volumes, volumesFrom, ports, args, command, env }: Configuration, first: number): Uint8Array {
  return joined(
    textsField(first, volumes),
    textsField(first + 1, volumesFrom),
    textsField(first + 2, ports),
    textsField(first + 3, args),
    textField(first + 4, command),
    textsField(first + 5, env),
  );
}

function task({ key, name, description, inputs, outputs, price: given }: Task): Uint8Array {
  return joined(
    ...[textField(1, key), textField(2, name), textField(3, description)],
    ...[listField(4, inputs, parameter), listField(5, outputs, parameter)],
    given === undefined ? new Uint8Array() : bytesField(6, price(given)),
  );
}

/** The chain writes a missing amount as 0. */
function price({ perCall, perSec, perKB }: Price): Uint8Array {
  return joined(textField(1, perCall || "0"), textField(2, perSec || "0"), textField(3, perKB || "0"));
}

function event({ key, name, description, data }: Event): Uint8Array {
  return joined(textField(1, key), textField(2, name), textField(3, description), listField(4, data, parameter));
}

function dependency(it: Dependency): Uint8Array {
  return joined(textField(1, it.key), textField(2, it.image), box(it, 3));
}

function parameter(it: Parameter): Uint8Array {
  return joined(
    ...[textField(1, it.key), textField(2, it.name), textField(3, it.description), textField(4, it.type)],
    ...[flagField(5, it.optional), flagField(6, it.repeated), listField(7, it.object, parameter)],
  );
}

import type { Dialect } from "../dialects/mod.ts";
import { type Field, lastOf, readFields, textOf, writeFields } from "./fields.ts";

const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;

/** The full name of gRPC's server reflection, in the version that Engines register. */
export const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";

/** Core's `InfoReply`: the system services, address, image and version, as far as a release has them. */
export function writeInfo({ info, version }: Dialect): Uint8Array {
  const services = (info?.services ?? []).map((key): Field => [1, writeFields([[4, Buffer.from(key)]])]);
  const texts = [info?.address, info?.image, version].map(
    (value, index): Field => [index + 2, Buffer.from(value ?? "")],
  );
  return writeFields([...services, ...texts.filter(([, payload]) => payload.length > 0)]);
}

/** Returns the version in an `InfoReply`; empty when there is none. */
export function readInfo(message: Uint8Array): string {
  return textOf(readFields(message), 4);
}

/** Reflection's request for the names of a server's services. */
export function writeListServices(): Uint8Array {
  return writeFields([[LIST_SERVICES, Buffer.from("*")]]);
}

/** Returns whether a request of reflection is that one. */
export function isListServices(message: Uint8Array): boolean {
  return lastOf(readFields(message), LIST_SERVICES) !== undefined;
}

/** Reflection's answer: the request again, and the names. */
export function writeServiceNames(request: Uint8Array, names: readonly string[]): Uint8Array {
  const services = names.map((name): Field => [1, writeFields([[1, Buffer.from(name)]])]);
  return writeFields([
    [2, request],
    [LIST_SERVICES_RESPONSE, writeFields(services)],
  ]);
}

/** Returns the names in an answer of reflection. */
export function readServiceNames(message: Uint8Array): string[] {
  const services = lastOf(readFields(message), LIST_SERVICES_RESPONSE) ?? new Uint8Array();
  return readFields(services).map(([, service]) => textOf(readFields(service), 1));
}

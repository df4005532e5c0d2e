import { lastOf, readFields, writeFields } from "./fields.ts";

const VERSION = 4;
const LIST_SERVICES = 7;
const LIST_SERVICES_RESPONSE = 6;

/** The full name of gRPC's server reflection, in the version that Engines register. */
export const REFLECTION = "grpc.reflection.v1alpha.ServerReflection";

/** Core's `InfoReply`, which tells the Engine's version: `v0.11.0`. */
export function writeInfo(version: string): Uint8Array {
  return writeFields([[VERSION, Buffer.from(version)]]);
}

/** The version in an `InfoReply`; empty when it tells none. */
export function readInfo(message: Uint8Array): string {
  return Buffer.from(lastOf(readFields(message), VERSION) ?? []).toString("utf8");
}

/** Reflection's request for the names of a server's services. */
export function writeListServices(): Uint8Array {
  return writeFields([[LIST_SERVICES, Buffer.from("*")]]);
}

/** Whether a request of reflection is that one. */
export function isListServices(message: Uint8Array): boolean {
  return lastOf(readFields(message), LIST_SERVICES) !== undefined;
}

/** Reflection's answer: the request again, and the names. */
export function writeServiceNames(request: Uint8Array, names: readonly string[]): Uint8Array {
  const services = names.map((name) => [1, writeFields([[1, Buffer.from(name)]])] as const);
  return writeFields([
    [2, request],
    [LIST_SERVICES_RESPONSE, writeFields(services)],
  ]);
}

/** The names in an answer of reflection. */
export function readServiceNames(message: Uint8Array): string[] {
  const services = lastOf(readFields(message), LIST_SERVICES_RESPONSE) ?? new Uint8Array();
  return readFields(services).map(([, service]) => Buffer.from(lastOf(readFields(service), 1) ?? []).toString("utf8"));
}

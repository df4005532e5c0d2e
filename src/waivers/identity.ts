import { hasYamlName } from "../compile/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import { decodeText, rootTexts } from "../yaml/mod.ts";

/** What a service is recognized by in another folder of a revision. */
export type ServiceIdentity = Pick<ServiceDefinition, "sid" | "name">;

/** Returns whether two services are the same: by their sid or, if neither has one, by their name. */
export function isSameService(service: ServiceIdentity, { sid, name }: ServiceIdentity): boolean {
  return service.sid !== "" || sid !== "" ? service.sid === sid : service.name === name;
}

/**
 * Returns whether a mesg.yml certainly describes none of the wanted services, without compiling it: a file of a few MiB
 * would take hundreds of MiB of memory.
 *
 * @param path Its path, for its form.
 */
export function describesOther(bytes: Uint8Array, path: string, wanted: readonly ServiceIdentity[]): boolean {
  if (!hasYamlName(path)) return false;
  const { text, problem } = decodeText(bytes);
  const found = problem === undefined ? rootTexts(text, ["sid", "name"]) : undefined;
  if (found === undefined) return false;
  const service = { sid: found.get("sid") ?? "", name: found.get("name") ?? "" };
  return !wanted.some((it) => isSameService(service, it));
}

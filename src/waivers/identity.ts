import { hasYamlName } from "../compile/mod.ts";
import { MesgError } from "../core/mod.ts";
import { readDefinition, type ServiceDefinition } from "../definition/mod.ts";
import { decodeText, rootTexts } from "../yaml/mod.ts";

/** What a service is recognized by in another folder of a revision. */
export type ServiceIdentity = Pick<ServiceDefinition, "sid" | "name">;

/** Returns whether two services are the same: by their sid or, if neither has one, by their name. */
export function isSameService(service: ServiceIdentity, { sid, name }: ServiceIdentity): boolean {
  return service.sid !== "" || sid !== "" ? service.sid === sid : service.name === name;
}

/**
 * Returns whether a file certainly describes none of the wanted services, without compiling it: the tree of a mesg.yml, or
 * of a definition in JSON, takes a hundred times the memory of its text.
 *
 * @param path Its path, for its form.
 */
export function describesOther(bytes: Uint8Array, path: string, wanted: readonly ServiceIdentity[]): boolean {
  const service = hasYamlName(path) ? identityOfFile(bytes) : identityOfDefinition(bytes);
  return service !== undefined && !wanted.some((it) => isSameService(service, it));
}

/** Returns undefined where only compiling shows the identity. */
function identityOfFile(bytes: Uint8Array): ServiceIdentity | undefined {
  const { text, problem } = decodeText(bytes);
  const found = problem === undefined ? rootTexts(text, ["sid", "name"]) : undefined;
  return found && { sid: found.get("sid") ?? "", name: found.get("name") ?? "" };
}

/** Returns undefined for anything that is not a definition. */
function identityOfDefinition(bytes: Uint8Array): ServiceIdentity | undefined {
  try {
    return readDefinition(bytes).definition;
  } catch (error) {
    if (error instanceof MesgError) return undefined;
    throw error;
  }
}

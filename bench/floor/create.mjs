// Creates a service for the minimal server, with the functions of this project.
import { decodeBase58 } from "../../src/core/mod.ts";
import { EMPTY_CONFIGURATION, encodeDefinition, engineRefusal, interceptorRefusal } from "../../src/definition/mod.ts";
import { decodeCreateRequest } from "../../src/engine/wire/create-request.ts";
import { defaultSid, serviceHash } from "../../src/hash/mod.ts";
import { DirectoryDigest } from "../../src/source/mod.ts";

/** Returns the name of a service in hex, the bytes to store, and the answer. @param source The bytes to hash of its files. */
export function create(message, source) {
  const { definition } = decodeCreateRequest(message, "0.11");
  const intercepted = interceptorRefusal(definition, "0.11");
  if (intercepted !== undefined) throw new Error(intercepted);
  const hash = serviceHash(definition, "0.11", { source: new DirectoryDigest(source) });
  const configuration = definition.configuration ?? EMPTY_CONFIGURATION;
  const service = { ...definition, hash, sid: definition.sid || defaultSid(hash), configuration };
  const refusal = engineRefusal(service, "0.11");
  if (refusal !== undefined) throw new Error(refusal);
  return {
    name: Buffer.from(decodeBase58(hash)).toString("hex"),
    stored: encodeDefinition(service, { release: "0.11" }),
    answer: Buffer.concat([Buffer.from([10, hash.length]), Buffer.from(hash)]),
  };
}

// What the minimal server that validates does with the functions of this project: it creates a service, reads the archive of
// a source, and limits unfinished requests.
import * as grpc from "@grpc/grpc-js";
import { decodeBase58 } from "../../src/core/mod.ts";
import { EMPTY_CONFIGURATION, encodeDefinition, engineRefusal, interceptorRefusal } from "../../src/definition/mod.ts";
import { receiveLimits } from "../../src/engine/embedded/server/receive-limits.ts";
import { decodeCreateRequest } from "../../src/engine/wire/create-request.ts";
import { defaultSid, serviceHash } from "../../src/hash/mod.ts";
import { digestTar } from "../../src/source/mod.ts";

export const interceptors = [receiveLimits(grpc)];

/** Returns the digest of the files in a tar, which it checks. */
export function digestOf(tar) {
  return digestTar(async function* () {
    yield tar;
  });
}

/** Returns the name of a service in hex, the bytes to store, and the answer. @param source The digest of its files. */
export function create(message, source) {
  const { definition } = decodeCreateRequest(message, "0.11");
  const intercepted = interceptorRefusal(definition, "0.11");
  if (intercepted !== undefined) throw new Error(intercepted);
  const hash = serviceHash(definition, "0.11", { source });
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

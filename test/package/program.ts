// A program of a project that installed the package: run.mjs type-checks, compiles and runs it there.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type Change,
  diffDefinitions,
  loadService,
  MesgError,
  offerSource,
  parseApi,
  parseHeader,
  publishSource,
  type ServiceDefinition,
  serviceHash,
  takeSource,
} from "@mesg/compile-action";
import { type Effect, IPFS_PROTOCOL, versionHash } from "@mesg/compile-action/marketplace";
import schema from "@mesg/compile-action/schema/mesg.schema.json" with { type: "json" };

const FOLDER = "greeter";

function assert(isTrue: boolean, problem: string): asserts isTrue {
  if (!isTrue) throw new Error(problem);
}

const { definition, diagnostics } = await loadService(FOLDER);
assert(definition !== undefined && diagnostics.length === 0, "the service does not compile");
const taken = await takeSource(FOLDER);
const whole: ServiceDefinition = { ...definition, source: taken.sourceId };
const hash: string = serviceHash(whole, "0.11", { source: taken.digest });

const changes: Change[] = diffDefinitions(whole, { ...whole, tasks: [] });
assert(
  changes.some(({ rule, severity }) => rule === "task-removed" && severity === "breaking"),
  "a removed task is not breaking",
);

const effect: Pick<Effect, "kind"> | undefined = undefined;
assert(effect === undefined && IPFS_PROTOCOL === "ipfs" && typeof versionHash === "function", "no Marketplace");
assert(typeof schema.title === "string", "no schema");

// The client of IPFS nodes is bundled, so that it uses this project's fetch, which sends credentials to no other host.
const redirected: string[] = [];
const other = createServer(({ url }, response) => {
  redirected.push(`${url}`);
  response.end("{}");
}).listen(0, "127.0.0.1");
const node = createServer((_, response) => {
  response.writeHead(307, { location: `http://127.0.0.1:${portOf(other)}/elsewhere` }).end();
}).listen(0, "127.0.0.1");
await Promise.all([other, node].map((server) => new Promise((resolve) => server.once("listening", resolve))));
const api = parseApi(`http://127.0.0.1:${portOf(node)}`, [parseHeader("Authorization: Bearer secret")]);
const failure = await publishSource(await offerSource(FOLDER, taken), { apis: [api] }).then(
  () => undefined,
  (error: unknown) => error,
);
assert(failure instanceof MesgError, `publishing through a redirect: expected a MesgError, found ${failure}`);
assert(/307/.test(failure.message), `expected the status of the redirect, found: ${failure.message}`);
assert(redirected.length === 0, "credentials were sent along with a redirect");
for (const server of [other, node]) {
  server.closeAllConnections();
  server.close();
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as AddressInfo).port;
}

console.log(hash);

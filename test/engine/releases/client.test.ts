import { createReadStream, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSince, type Release, type ServiceDefinition } from "../../../src/definition/mod.ts";
import {
  connectEngine,
  type DeployOptions,
  type DeploySource,
  deploy,
  takeDeploySource,
} from "../../../src/engine/mod.ts";
import { needsSource } from "../../../src/hash/mod.ts";
import { takeSource } from "../../../src/source/mod.ts";
import { definitionCases, vectorDefinition } from "../../engine-vectors.ts";
import { tarOf, tarOfTree } from "../../vector-trees.ts";
import { pem } from "../certificates.ts";
import { GRPC_RELEASES, ReleaseEngine } from "../release-engine.ts";

const CALL = { timeout: 10_000 };
const ACCOUNT = { credentials: { username: "alice", password: "secret" } };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "client-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A service of a release: the definition to deploy, its source, and the recorded hash. */
interface Case {
  readonly definition: ServiceDefinition;
  readonly tar: Uint8Array;
  readonly options: DeployOptions;
  /** Undefined without a recording. */
  readonly hash: string | undefined;
}

async function caseOf(release: Release): Promise<Case> {
  if (release === "0.9") return await deployCase();
  const [, , vector] = [...definitionCases()].find(([of, name]) => of === release && name === "keys-out-of-order")!;
  const tar = await tarOfTree(vector.tree ?? "one-file");
  const path = join(folder, `${release}.tar`);
  await writeFile(path, tar);
  const source = needsSource(release) ? (await takeSource(path)).digest : undefined;
  return { definition: vectorDefinition(vector.definition), tar, options: { source }, hash: vector.hashBase58 };
}

/** A source of Engine 0.9, whose tasks have named outputs. */
async function deployCase(): Promise<Case> {
  const file = (path: string, text: string) => {
    return { path, mode: "0644", type: "file", contentBase64: Buffer.from(text).toString("base64") } as const;
  };
  const tar = await tarOf([
    file("mesg.yml", "name: n\nsid: a.b\ntasks: {t: {outputs: {ok: {data: {r: {type: String}}}, no: {data: {}}}}}\n"),
    file("Dockerfile", "FROM scratch\n"),
  ]);
  const path = join(folder, "0.9.tar");
  await writeFile(path, tar);
  const { definition, taken, archive }: DeploySource = await takeDeploySource(path);
  return { definition, tar, options: { source: taken.digest, archive }, hash: undefined };
}

/** Over TLS the oldest and newest protocol are tested, with SCENARIOS=all each release. */
const TLS_RELEASES: readonly Release[] = process.env.SCENARIOS === "all" ? GRPC_RELEASES : ["0.9", "0.20"];

describe.each(GRPC_RELEASES)("Engine %s", (release) => {
  const transports = TLS_RELEASES.includes(release) ? (["TCP", "TLS"] as const) : (["TCP"] as const);
  describe.each(transports)("over %s", (transport) => {
    const isTls = transport === "TLS";
    const access = isTls ? { ...ACCOUNT, ca: pem("ca") } : ACCOUNT;
    let world: ReleaseEngine;
    let it: Case;
    const endpoint = () => (isTls ? `https://${world.engine.address}` : world.engine.address);
    const connect = (named?: Release) => connectEngine(endpoint(), { ...CALL, ...access, release: named });
    const run = async (definition: ServiceDefinition, options: DeployOptions) => {
      const connected = await connect();
      try {
        return await deploy(definition, connected, { callTimeout: 5_000, createTimeout: 5_000, ...options });
      } finally {
        connected.close();
      }
    };

    beforeAll(async () => {
      const certificates = isTls ? { certificate: pem("server"), key: pem("server.key") } : undefined;
      world = await ReleaseEngine.start(release, { certificates });
      it = await caseOf(release);
    });
    afterAll(() => world?.[Symbol.asyncDispose]());

    test("is detected, as far as the wire format distinguishes releases", async () => {
      const connected = await connect();
      connected.close();
      const isAmbiguous = isSince(release, "0.18");
      const name = isAmbiguous ? "0.18–0.20" : release;
      expect(connected).toMatchObject({ release: isAmbiguous ? "0.18" : release, releaseName: name });
      expect(connected.version).toMatch(isSince(release, "0.16") ? /^0\.1[678]/ : new RegExp(`^v${release}\\.\\d$`));
      expect(connected.notice).toBeUndefined();
      if (isAmbiguous) expect(connected.version).toBe("0.18–0.20");
    });

    test("accepts its own name, and rejects another one", async () => {
      const named = await connect(release);
      named.close();
      expect(named).toMatchObject({ release, releaseName: release });
      const same = (other: Release) => isSince(other, "0.18") && isSince(release, "0.18");
      const others = GRPC_RELEASES.filter((it) => it !== release && !same(it));
      // Every third of the others, over TLS one; with SCENARIOS=all every other.
      const turn = GRPC_RELEASES.indexOf(release) % 3;
      const sample = process.env.SCENARIOS === "all" ? others : others.filter((_, index) => index % 3 === turn);
      for (const other of isTls ? sample.slice(0, 1) : sample) {
        await expect(connect(other)).rejects.toMatchObject({
          kind: "refused",
          message: expect.stringContaining(`is not of release ${other}: it is`),
        });
      }
      const lcd = isTls ? /HTTP\/1\.1|proxy/ : /:1317/;
      await expect(connect("0.21")).rejects.toMatchObject({ hint: expect.stringMatching(lcd) });
    });

    test.runIf(isSince(release, "0.10") && !isSince(release, "0.16"))(
      "reports that a source is unreachable",
      async () => {
        await expect(run(it.definition, it.options)).rejects.toMatchObject({
          kind: "refused",
          message: expect.stringContaining("service's source code is not reachable"),
          hint: expect.stringContaining(it.definition.source),
        });
      },
    );

    test("creates a service once, with the recorded hash, and verifies it", async () => {
      world.gateway.put(it.definition.source, it.tar);
      const created = await run(it.definition, it.options);
      expect(created).toMatchObject({ status: "created", sid: it.definition.sid, verified: true });
      if (it.hash !== undefined) expect(created.hash).toBe(it.hash);
      expect(await run(it.definition, it.options)).toEqual({ ...created, status: "exists" });
      const connected = await connect();
      const services = await connected.client.list(CALL);
      expect(services.map(({ definition }) => definition.hash)).toEqual([created.hash]);
      connected.close();
    });

    test("receives nothing that it would reject, or that was not reviewed", async () => {
      const before = world.gateway.requests.length;
      const other = { ...it.definition, description: "another" };
      const options = { ...it.options, expectedHash: "11111111111111111111111111111112" };
      await expect(run(other, options)).rejects.toMatchObject({ kind: "refused" });
      if (isSince(release, "0.11")) {
        const invalid = { ...it.definition, repository: "not a uri" };
        await expect(run(invalid, it.options)).rejects.toThrow(/would refuse this definition:\n {2}\/repository/);
      }
      expect(world.gateway.requests.length).toBe(before);
    });

    test.runIf(isSince(release, "0.10") && !isSince(release, "0.16"))(
      "returns another hash for another source under the id, which is reported as unverified",
      async () => {
        const other = { ...it.definition, sid: "other" };
        world.gateway.put(other.source, await tarOfTree("binary"));
        await expect(run(other, it.options)).rejects.toMatchObject({
          kind: "refused",
          message: expect.stringMatching(/^hash mismatch: computed \w+ for Engine [\d.]+, the Engine returned \w+$/),
        });
      },
    );

    test.runIf(!isSince(release, "0.16"))("deletes a service", async () => {
      const connected = await connect();
      const [stored] = await connected.client.list(CALL);
      await connected.client.delete(stored!.definition.hash, CALL);
      expect(await connected.client.has(stored!.definition.hash, CALL)).toBe(false);
      connected.close();
    });
  });
});

test("deploys the source with an environment at 0.9, and includes it in the hash", async () => {
  await using world = await ReleaseEngine.start("0.9");
  const path = join(folder, "env.tar");
  await writeFile(path, await tarOfTree("group-bits-a"));
  const { definition, taken } = await takeDeploySource(path);
  const connected = await connectEngine(world.engine.address, CALL);
  const options = { source: taken.digest, archive: () => createReadStream(path) };
  const { hash } = await deploy(definition, connected, { ...options, env: { B: "override" } });
  const file = new URL("../../fixtures/engine-vectors/v0.9.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8"));
  expect(hash).toBe(cases.find(({ tree }: { tree: string }) => tree === "group-bits-a").hashBase58);
  await expect(deploy(definition, connected, { ...options, env: { Z: "1" } })).rejects.toThrow(/"Z" not defined/);
  await expect(deploy(definition, connected, { source: taken.digest, env: { A: "3" } })).rejects.toMatchObject({
    kind: "usage",
    message: "Engine 0.9 requires the source itself",
  });
  connected.close();
});

test.each([
  ["lacks its Dockerfile", [], "add a Dockerfile next to it"],
  ["has tasks without outputs", ["Dockerfile"], "at 0.9 each task has named outputs: outputs: {success: {data: {…}}}"],
])("says what to change in a source for 0.9 that %s", async (_, more, hint) => {
  const source = await mkdtemp(join(folder, "invalid-"));
  await writeFile(join(source, "mesg.yml"), "name: n\nsid: n\ntasks: {go: {}}\n");
  for (const name of more) await writeFile(join(source, name), "FROM scratch\n");
  await expect(takeDeploySource(source)).rejects.toMatchObject({ kind: "refused", hint });
});

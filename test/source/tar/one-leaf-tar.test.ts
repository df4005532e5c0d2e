import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Archived, archive, readSourceTree, type SourceTree } from "../../../src/source/mod.ts";
import { oneLeafTar } from "../../../src/source/tar/one-leaf-tar.ts";
import { type Files, repository, temporaryFolder } from "../git/repositories.ts";

/** Returns what identifies an archive. */
function facts({ sourceId, size, blocks, links, digest }: Omit<Archived, "entries">): object {
  return { sourceId, size, blocks, links, digest: digest?.finish(Uint8Array.of(7)) };
}

/** Archives a tree in the general way, which a file to write requires. */
async function generally(tree: SourceTree): Promise<object> {
  return facts(await archive(tree, { tar: join(temporaryFolder(), "source.tar") }));
}

const LEAF = 262_144;
const FILES: Files = { "mesg.yml": "name: x\n", "lib/é.sh": { run: "#!/bin/sh\n" }, link: { link: "lib/é.sh" } };
describe("oneLeafTar", () => {
  test.each<[string, Files]>([
    ["files, folders and links", FILES],
    ["an empty file", { "a.txt": "" }],
    [
      "binary files up to the size of a block",
      { a: new Uint8Array(511), b: new Uint8Array(512), c: new Uint8Array(513) },
    ],
  ])("computes the same id and digest as the general way: %s", async (_, files) => {
    const tree = await readSourceTree(repository(files));
    const expected = await generally(tree);
    expect(facts(oneLeafTar(tree, false)!)).toEqual(expected);
    expect(facts(await archive(tree))).toEqual(expected);
  });

  test.each([-1024, -512, 0, 512])(
    "applies up to exactly one leaf: an archive of a leaf and %i bytes",
    async (more) => {
      const part = 49_152;
      const others = await archive(await readSourceTree(repository(FILES)));
      const left = LEAF - others.size - 4 * (512 + part) - 512 + more;
      const parts = Object.fromEntries([1, 2, 3, 4].map((name) => [`part${name}`, new Uint8Array(part).fill(name)]));
      const tree = await readSourceTree(repository({ ...FILES, ...parts, rest: "r".repeat(left) }));
      const small = oneLeafTar(tree, false);
      const { size } = await archive(tree);
      expect(size).toBe(LEAF + more);
      expect(small === undefined).toBe(size > LEAF);
      expect(facts(small ?? (await archive(tree)))).toEqual(await generally(tree));
    },
  );

  test("leaves a file that differs from the commit to the general way", async () => {
    const folder = repository(FILES);
    const tree = await readSourceTree(folder);
    writeFileSync(join(folder, "mesg.yml"), "name: y\n");
    expect(oneLeafTar(tree, false)).toBeUndefined();
    expect(facts(await archive(tree))).toEqual(await generally(await readSourceTree(repository(FILES))));
  });

  test("refuses a secret by its name or its content", async () => {
    const key = ["-----BEGIN RSA PRIVATE KEY-----", "x".repeat(64), ""].join("\n");
    for (const files of [{ ".env": "A=1\n" }, { "a.txt": key }] as readonly Files[]) {
      const tree = await readSourceTree(repository({ ...FILES, ...files }));
      expect(() => oneLeafTar(tree, true)).toThrow("the source contains secrets");
    }
  });
});

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { findRepository, type Repository, Snapshot } from "../../../src/source/mod.ts";
import { git, repository } from "./repositories.ts";

const FILES = 40;

/** Writes a commit with files below a folder of that depth, in one folder or in as many as there are files. */
function deep(depth: number, isSpread: boolean, count = FILES): { readonly folder: string; readonly id: string } {
  const folder = repository({ README: "x\n" });
  const blob = git(folder, ["rev-parse", "HEAD:README"]);
  const numbers = Array.from({ length: count }, (_, number) => number);
  const leaf = numbers.map((number) => `100644 blob ${blob}\t${"d/".repeat(depth)}f${number}`);
  git(folder, ["read-tree", "--empty"]);
  git(folder, ["update-index", "--index-info"], (isSpread ? leaf.slice(0, 1) : leaf).join("\n"));
  const tree = git(folder, ["write-tree"]);
  const tops = numbers.map((number) => `040000 tree ${tree}\ttop${number}\n`);
  const root = git(folder, ["mktree"], (isSpread ? tops : tops.slice(0, 1)).join(""));
  return { folder, id: git(folder, ["commit-tree", "-m", "deep", root]) };
}

/** Counts the texts that are cut out, searched or compared while a commit is listed and one of its folders found. */
async function stepsFor(depth: number, isSpread: boolean): Promise<number> {
  const { folder, id } = deep(depth, isSpread);
  const found = (await findRepository(folder))!;
  const spies = (["slice", "startsWith", "indexOf", "lastIndexOf"] as const).map((name) =>
    vi.spyOn(String.prototype, name),
  );
  try {
    const snapshot = await Snapshot.read(found, id);
    expect(snapshot.below(`top0/${"d/".repeat(depth)}`)).toHaveLength(isSpread ? 1 : FILES);
    expect(snapshot.hasFolder("top0/e/")).toBe(false);
    return spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  } finally {
    vi.restoreAllMocks();
  }
}

test.each([
  ["in one folder", false],
  ["in as many folders", true],
])("takes no more steps per file for deep folders than for shallow ones: files %s", async (_, isSpread) => {
  const shallow = await stepsFor(10, isSpread);
  expect(shallow).toBeGreaterThan(FILES);
  expect(await stepsFor(160, isSpread)).toBeLessThan(shallow + FILES);
});

test("refuses millions of deep folders, which need only hundreds of objects", async () => {
  const { folder, id } = deep(800, true, 900);
  await expect(Snapshot.read((await findRepository(folder))!, id)).rejects.toMatchObject({
    kind: "refused",
    message: "the commit has too many deep folders",
  });
  const fewer = deep(800, true, 100);
  expect((await Snapshot.read((await findRepository(fewer.folder))!, fewer.id)).entries).toHaveLength(100);
});

test("finds folders whose names surround those of others", async () => {
  const files = ["a!/x", "a-b", "a/x", "a/y/z", "a0", "aa/x", "é/x", "\uffee/x", "\u{1f600}/x"];
  const folder = repository(Object.fromEntries(files.map((file) => [file, ""])));
  const snapshot = await Snapshot.read((await findRepository(folder))!, git(folder, ["rev-parse", "HEAD"]));
  for (const name of ["a/", "a!/", "a/y/", "aa/", "é/", "\uffee/", "\u{1f600}/"]) {
    const expected = files.filter((file) => file.startsWith(name));
    expect([name, snapshot.below(name).map(({ path }) => path)]).toEqual([name, expected]);
    expect(snapshot.hasFolder(name)).toBe(true);
  }
  for (const name of ["a-b/", "a0/", "b/", "a/y/z/", "\uffff/"]) {
    expect([name, snapshot.below(name), snapshot.hasFolder(name)]).toEqual([name, [], false]);
  }
});

test.each(["100644 blob 0123\ta", "100644 blob 0123\ta\u0000100644 bl", "100644 blob 0123\t\ufffd"])(
  "rejects a listing that ended early: %j",
  async (text) => {
    const cut = { objectOutput: async () => Buffer.from(text) } as unknown as Repository;
    await expect(Snapshot.read(cut, "HEAD")).rejects.toThrow("the output of git ls-tree ended early");
  },
);

test("finds every folder, whichever was looked for before", async () => {
  const names = ["a", "a-b", "ab", "\uffee", "\u{1f600}"];
  const paths = names.flatMap((one) => names.flatMap((two) => names.map((three) => `${one}/${two}/${three}/${one}`)));
  const folder = repository(Object.fromEntries(paths.filter((_, index) => index % 3 > 0).map((path) => [path, ""])));
  const snapshot = await Snapshot.read((await findRepository(folder))!, git(folder, ["rev-parse", "HEAD"]));
  const parts = fc.constantFrom(...names, "c", "0");
  const searched = fc.array(fc.array(parts, { minLength: 1, maxLength: 4 }), { maxLength: 20 });
  fc.assert(
    fc.property(searched, (folders) => {
      for (const path of folders.map((names) => `${names.join("/")}/`)) {
        const below = snapshot.entries.filter((entry) => entry.path.startsWith(path));
        expect(snapshot.below(path)).toEqual(below);
        expect(snapshot.hasFolder(path)).toBe(below.length > 0);
      }
    }),
    { numRuns: 100 },
  );
});

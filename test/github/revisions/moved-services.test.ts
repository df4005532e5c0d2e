import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baseTree } from "../../../src/github/discover/base-tree.ts";
import type { FileTree } from "../../../src/github/discover/file-tree.ts";
import { trackedTree } from "../../../src/github/discover/git-tree.ts";
import { type BuiltService, buildService } from "../../../src/github/revisions/build-service.ts";
import { searchServices } from "../../../src/github/revisions/search/search.ts";
import { Folders, findRepository } from "../../../src/source/mod.ts";
import { findMoved } from "../../../src/waivers/find-moved.ts";
import { GREETER, service } from "../../action/world/services.ts";
import {
  commit,
  type Files,
  git,
  initialize,
  repository,
  temporaryFolder,
  write,
} from "../../source/git/repositories.ts";

const signal = new AbortController().signal;
const MIB = 1024 * 1024;
const OTHER = GREETER.replace("sid: greeter", "sid: other");
const NAMELESS = GREETER.replace("sid: greeter\n", "");

async function serviceAt(top: string, file: string): Promise<BuiltService> {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const folder = file.slice(0, -name.length - 1);
  const place = { path: folder, inRepository: folder, isDefinition: false };
  const options = { release: "0.11", serviceFile: name, allowDirty: true, signal } as const;
  return await buildService(place, () => new Folders(signal).open(join(top, folder)), options);
}

/** Searches a base for a service as the action does. @param head Undefined for a checkout without git. */
async function searchBase(tree: FileTree, built: BuiltService, head: FileTree | undefined): Promise<string> {
  const serviceFile = built.file.slice(built.file.lastIndexOf("/") + 1);
  const results = await searchServices(tree, [built], {
    release: "0.11",
    serviceFile,
    claimed: new Map(),
    head,
    signal,
  });
  const result = results.get(built)!;
  if (result.state === "found") return `found ${result.service.file}`;
  return result.state === "doubtful" ? result.reason : result.state;
}

/** Searches the first commit of a repository for the service of a file in the second, as the CLI and the action do. */
async function search(top: string, base: string, file: string) {
  const built = await serviceAt(top, file);
  const { moved, doubt } = await findMoved(join(top, file), base, { wanted: built.definition!, signal });
  const repo = (await findRepository(top))!;
  const [head, tree] = [await trackedTree(repo, signal), await baseTree(repo, base, repo, signal)];
  const cli = moved === undefined ? (doubt ?? "absent") : `found ${moved.file.slice(base.length + 1)}`;
  return { cli, action: await searchBase(tree, built, head) };
}

interface Row {
  readonly before: Files;
  /** Files that the change deletes. */
  readonly gone: readonly string[];
  readonly after?: Files;
  /** The file of the service: `new/mesg.yml` by default. */
  readonly file?: string;
  readonly text?: string;
  readonly finds: RegExp;
}

const pointer = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize ${size}\n`;
const large = (path: string) => ({ ".gitattributes": `${path} filter=lfs\n` });
const deep = Array.from({ length: 200 }).reduce((object) => ({ key: "a", object: [object] }), { key: "a" } as object);
const copies = (text: string, name: string, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`old/${index}/${name}`, text]));
const longText = JSON.stringify(`greeter ${"x".repeat(10 * MIB)}`);
const longService = OTHER.replace("name: greeter", `name: greeter\ndescription: "${"x".repeat(3.9 * MIB)}"`);

const ROWS: Readonly<Record<string, Row>> = {
  "is unknown where a file with the service's own name was a symlink that leaves the repository": {
    before: { "old/service.yml": { link: "/etc/hostname" } },
    gone: ["old/service.yml"],
    file: "new/service.yml",
    finds: /symlink that leaves/,
  },
  "is unknown where a file with the service's own name is only in git LFS": {
    before: { ...large("old/service.yml"), "old/service.yml": pointer(200) },
    gone: ["old/service.yml"],
    file: "new/service.yml",
    finds: /LFS/,
  },
  "is unknown where a file with another name is only in git LFS": {
    before: { ...large("old/service.json"), "old/service.json": pointer(200) },
    gone: ["old/service.json"],
    finds: /LFS/,
  },
  "is new beside a file in git LFS that is too large for a definition": {
    before: { ...large("old/model.bin"), "old/model.bin": pointer(100 * MIB) },
    gone: ["old/model.bin"],
    finds: /^absent$/,
  },
  "is unknown where an unreadable file became that of another service": {
    before: { "old/mesg.yml": { link: "/etc/hostname" } },
    gone: [],
    after: { "old/mesg.yml": OTHER },
    finds: /symlink that leaves/,
  },
  "is unknown where a definition exceeds a limit of this tool": {
    before: { "old/service.json": JSON.stringify({ sid: "greeter", tasks: [{ key: "a", inputs: [deep] }] }) },
    gone: ["old/service.json"],
    finds: /^an Engine may read .*old\/service\.json, which is refused here: .*at most 100 levels/,
  },
  "is new beside a symlink to a file in another folder": {
    before: { "old/mesg.yml": { link: "../common.yml" }, "common.yml": "name: letters\n" },
    gone: ["old/mesg.yml"],
    finds: /^absent$/,
  },
  "is found in a file with another name that became another service": {
    before: { ...(service("old", "") as Files), "old/service.yml": GREETER },
    gone: ["old/mesg.yml"],
    after: { "old/service.yml": OTHER },
    finds: /^found old\/service\.yml$/,
  },
  "is found in a file with another name that did not change": {
    before: { "old/letters.yaml": GREETER, "old/Dockerfile": "FROM scratch\n" },
    gone: [],
    finds: /^found old\/letters\.yaml$/,
  },
  "is found in a mesg.yml before a file with another name that is gone": {
    before: { ...(service("kept", GREETER) as Files), "old/service.json": '{"sid":"greeter","name":"a","tasks":[]}' },
    gone: ["old/service.json"],
    finds: /^found kept\/mesg\.yml$/,
  },
  "is new beside two documents of which the first is another service": {
    before: { "old/mesg.yml": `${OTHER}---\nname: greeter\n` },
    gone: ["old/mesg.yml"],
    finds: /^absent$/,
  },
  "is unknown beside a file whose sid only an Engine may read": {
    before: { "old/mesg.yml": `${OTHER}[a]: "greeter"\n`, "old/Dockerfile": "FROM scratch\n" },
    gone: ["old/mesg.yml"],
    finds: /^an Engine may read \S*old\/mesg\.yml, which is refused here/,
  },
  "is found by its name after an equal file of a service that was not moved": {
    before: { ...(service("kept", NAMELESS) as Files), ...(service("old", NAMELESS) as Files) },
    gone: ["old/mesg.yml"],
    text: NAMELESS,
    finds: /^found old\/mesg\.yml$/,
  },
  "is unknown after 16 MiB of other files that mention it": {
    before: { "old/0.json": longText, "old/1.json": longText.replace("xx", "y"), "old/2.json": `"greeter"` },
    gone: ["old"],
    finds: /^more than 16 MiB of files of .+ mention the service$/,
  },
  "is new beside many definitions with the same contents": {
    before: copies(longText, "a.json", 2),
    gone: ["old"],
    finds: /^absent$/,
  },
  "is new beside many services with the same contents": {
    before: { ...copies(longService, "mesg.yml", 5), ...copies("", "Dockerfile", 5) },
    gone: ["old"],
    finds: /^absent$/,
  },
};

describe("a service without a base at its path", () => {
  test.each(Object.entries(ROWS))("%s", async (_, { before, gone, after = {}, finds, ...row }) => {
    const { file = "new/mesg.yml", text = GREETER } = row;
    const top = repository(before);
    const base = git(top, ["rev-parse", "HEAD"]);
    for (const path of gone) rmSync(join(top, path), { recursive: true });
    commit(top, { ...after, "new/Dockerfile": "FROM scratch\n", [file]: text });
    expect(await search(top, base, file)).toEqual({
      cli: expect.stringMatching(finds),
      action: expect.stringMatching(finds),
    });
  });

  test.each<[string, RegExp, (top: string) => void]>([
    ["unknown where a submodule was removed", /submodule lib /, (top) => git(top, ["rm", "-q", "--cached", "lib"])],
    [
      "unknown where a folder took the place of a submodule",
      /submodule lib /,
      (top) => {
        git(top, ["rm", "-q", "--cached", "lib"]);
        commit(top, { "lib/README.md": "x\n" });
      },
    ],
    [
      "unknown where a file took the place of a submodule",
      /submodule lib /,
      (top) => {
        git(top, ["rm", "-q", "--cached", "lib"]);
        rmSync(join(top, "lib"), { recursive: true });
        commit(top, { lib: "x\n" });
      },
    ],
    ["new where a submodule is still there", /^absent$/, () => undefined],
    [
      "new where a submodule has another commit",
      /^absent$/,
      (top) => git(top, ["update-index", "--cacheinfo", `160000,${"2".repeat(40)},lib`]),
    ],
  ])("is %s", async (_, finds, change) => {
    const top = temporaryFolder();
    initialize(top);
    git(top, ["update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},lib`]);
    git(top, ["commit", "-qm", "with a submodule"]);
    git(top, ["checkout", "-qf", "HEAD"]);
    const base = git(top, ["rev-parse", "HEAD"]);
    change(top);
    const files = service("new", GREETER) as Files;
    write(top, files);
    git(top, ["add", "new"]);
    git(top, ["commit", "-qm", "new"]);
    expect(await search(top, base, "new/mesg.yml")).toEqual({
      cli: expect.stringMatching(finds),
      action: expect.stringMatching(finds),
    });
  });

  test.skipIf(process.platform !== "linux").each([
    ["unknown where a mesg.yml with a path that is not UTF-8 was removed", true, /its path is not UTF-8$/],
    ["new where a mesg.yml with a path that is not UTF-8 is still there", false, /^absent$/],
  ])("is %s", async (_, isRemoved, finds) => {
    const top = repository({});
    const folder = Buffer.concat([Buffer.from(`${top}/old-`), Buffer.of(0xff)]);
    mkdirSync(folder);
    writeFileSync(Buffer.concat([folder, Buffer.from("/mesg.yml")]), OTHER);
    const base = commit(top);
    if (isRemoved) rmSync(folder, { recursive: true });
    commit(top, service("new", GREETER) as Files);
    expect(await search(top, base, "new/mesg.yml")).toEqual({
      cli: expect.stringMatching(finds),
      action: expect.stringMatching(finds),
    });
  });

  test.each<[string, Files, RegExp]>([
    [
      "a service of the same name that may have moved",
      service("old", NAMELESS) as Files,
      /^it is unknown whether old\//,
    ],
    ["a service of another name", service("old", OTHER) as Files, /^absent$/],
  ])("in a checkout without git finds in the base %s", async (_, before, finds) => {
    const top = repository(before);
    const base = git(top, ["rev-parse", "HEAD"]);
    const found = (await findRepository(top))!;
    write(top, service("new", NAMELESS) as Files);
    const built = await serviceAt(top, "new/mesg.yml");
    const tree = await baseTree(found, base, found, signal);
    expect(await searchBase(tree, built, undefined)).toMatch(finds);
  });

  test("is found in a file with the contents of another one that stays and describes none of the others", async () => {
    const long = `${NAMELESS}# ${"x".repeat(1024)}\n`;
    const old = { "old/service.yml": long, "old/Dockerfile": "FROM scratch\n" };
    const top = repository({ ...(service("stays", long) as Files), ...old });
    const base = git(top, ["rev-parse", "HEAD"]);
    rmSync(join(top, "old"), { recursive: true });
    commit(top, { ...(service("one", GREETER) as Files), ...(service("two", NAMELESS) as Files) });
    const services = [await serviceAt(top, "one/mesg.yml"), await serviceAt(top, "two/mesg.yml")];
    const repo = (await findRepository(top))!;
    const [head, tree] = [await trackedTree(repo, signal), await baseTree(repo, base, repo, signal)];
    const options = {
      release: "0.11",
      serviceFile: "mesg.yml",
      claimed: new Map<string, BuiltService>(),
      head,
      signal,
    } as const;
    const results = await searchServices(tree, services, options);
    expect(services.map((one) => results.get(one))).toMatchObject([
      { state: "absent" },
      { state: "found", service: { file: "old/service.yml" } },
    ]);
  });
});

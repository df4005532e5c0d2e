import { execFileSync } from "node:child_process";
import { appendFileSync, chmodSync, cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { loadService } from "../../../src/compile/mod.ts";
import { archive, findRepository, openFolder, readSourceTree, resolveRevision } from "../../../src/source/mod.ts";
import { clone, commit, git, repository, temporaryFolder, write } from "./repositories.ts";

const SERVICE = { "svc/mesg.yml": "name: x\nsid: x\n", "svc/Dockerfile": "FROM scratch\n", "svc/index.js": "1\n" };

/** A program that creates a marker file, and that file. */
function program(): { readonly path: string; readonly mark: string } {
  const folder = temporaryFolder();
  const mark = join(folder, "ran");
  write(folder, { "program.sh": { run: `#!/bin/sh\ntouch '${mark}'\ncat\n` } });
  return { path: join(folder, "program.sh"), mark };
}

async function readAll(folder: string): Promise<void> {
  await loadService(folder).catch(() => undefined);
  const tree = await readSourceTree(folder);
  await archive(tree);
}

describe("executes nothing of a repository", () => {
  test("for a bare repository among the files of a service", async () => {
    const { path, mark } = program();
    const origin = repository({ ...SERVICE, "svc/.gitattributes": "* filter=named\n" });
    const inner = join(temporaryFolder(), "inner.git");
    git(origin, ["init", "-q", "--bare", inner]);
    git(origin, [`--git-dir=${inner}`, `--work-tree=${join(origin, "svc")}`, "add", "."]);
    git(origin, [`--git-dir=${inner}`, `--work-tree=${join(origin, "svc")}`, "commit", "-q", "-m", "inner"]);
    for (const name of ["HEAD", "index", "objects", "refs"]) {
      cpSync(join(inner, name), join(origin, "svc", name), { recursive: true });
    }
    const config = `[core]\n\tbare = false\n\tworktree = .\n[filter "named"]\n\tclean = "${path}"\n`;
    commit(origin, { "svc/config": config });
    await readAll(join(clone(origin), "svc"));
    expect(existsSync(mark)).toBe(false);
  });

  test("for the settings of the repository itself", async () => {
    const { path, mark } = program();
    const folder = repository({ ...SERVICE, ".gitattributes": "* filter=named diff=named merge=named\n" });
    const hooks = temporaryFolder();
    for (const name of ["post-checkout", "post-index-change", "pre-auto-gc", "reference-transaction"]) {
      write(hooks, { [name]: { run: `#!/bin/sh\n'${path}' </dev/null\n` } });
    }
    for (const [key, value] of [
      ["filter.named.clean", path],
      ["filter.named.smudge", path],
      ["filter.named.process", path],
      ["diff.named.textconv", path],
      ["diff.external", path],
      ["merge.named.driver", path],
      ["core.fsmonitor", path],
      ["core.hooksPath", hooks],
      ["core.pager", path],
      ["core.sshCommand", path],
      ["core.gitProxy", path],
      ["core.askPass", path],
      ["core.alternateRefsCommand", path],
      ["credential.helper", `!${path}`],
      ["alias.ls-files", `!${path}`],
      ["alias.cat-file", `!${path}`],
      ["pager.ls-files", path],
      ["remote.origin.promisor", "true"],
      ["remote.origin.url", `ext::${path}`],
      ["protocol.ext.allow", "always"],
      ["extensions.partialClone", "origin"],
      ["core.repositoryFormatVersion", "1"],
    ] as const) {
      git(folder, ["config", key, value]);
    }
    write(folder, { "svc/index.js": "2\n", "svc/new.js": "3\n" });
    await readAll(join(folder, "svc"));
    expect(existsSync(mark)).toBe(false);
    chmodSync(join(folder, "svc", "index.js"), 0o755);
    await readAll(join(folder, "svc"));
    expect(existsSync(mark)).toBe(false);
  });

  test("for variables of the caller's environment", async () => {
    const { path, mark } = program();
    const folder = repository(SERVICE);
    const names = { GIT_EXTERNAL_DIFF: path, GIT_SSH_COMMAND: path, GIT_PAGER: path, GIT_DIR: "/nowhere" };
    const config = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.fsmonitor", GIT_CONFIG_VALUE_0: path };
    for (const [name, value] of Object.entries({ ...names, ...config })) vi.stubEnv(name, value);
    try {
      expect((await readSourceTree(join(folder, "svc"))).commit).toBeDefined();
    } finally {
      vi.unstubAllEnvs();
    }
    expect(existsSync(mark)).toBe(false);
  });
});

describe.skipIf(process.platform === "win32")("reads nothing outside the folder", () => {
  const secret = "password: hunter2-not-for-you\n";

  test.each([
    ["mesg.yml", (folder: string) => loadService(folder)],
    [".mesgignore", (folder: string) => readSourceTree(folder)],
    [".mesg-compile.yml", async (folder: string) => (await openFolder(folder)).readFile(".mesg-compile.yml", 1000)],
  ])("through a symlink in place of %s", async (name, read) => {
    const outside = write(temporaryFolder(), { "secret.yml": secret });
    const targets = [join(outside, "secret.yml"), "/dev/zero", "/proc/self/environ", "../../secret.yml"];
    const folder = repository(SERVICE);
    const states = targets.flatMap((target) => [false, true].map((isCommitted) => ({ target, isCommitted })));
    // By default each target is tried in one state: committed or not. With SCENARIOS=all it is tried in both.
    for (const { target, isCommitted } of process.env.SCENARIOS === "all"
      ? states
      : states.filter((_, index) => [0, 3, 4, 7].includes(index))) {
      write(folder, { [`svc/${name}`]: { link: target } });
      if (isCommitted) commit(folder);
      const error = await Promise.resolve(read(join(folder, "svc"))).then(
        () => undefined,
        (thrown: Error) => thrown,
      );
      expect([target, isCommitted, error]).toMatchObject([target, isCommitted, { kind: "refused" }]);
      expect(String(error)).not.toContain("not-for-you");
    }
  });

  test("through a symlink that replaced a folder", async () => {
    const outside = write(temporaryFolder(), { "a.js": secret });
    const folder = repository({ ...SERVICE, "svc/lib/a.js": "1\n" });
    execFileSync("rm", ["-r", join(folder, "svc/lib")]);
    symlinkSync(outside, join(folder, "svc/lib"));
    await expect(readSourceTree(join(folder, "svc"))).rejects.toThrow("symlinks lead out of the source");
  });

  test("opens no pipe or device", async () => {
    const folder = repository(SERVICE);
    mkdirSync(join(folder, "svc/pipes"));
    execFileSync("mkfifo", [join(folder, "svc/pipes/a")]);
    execFileSync("rm", [join(folder, "svc/index.js")]);
    execFileSync("mkfifo", [join(folder, "svc/index.js")]);
    await expect(readSourceTree(join(folder, "svc"))).rejects.toThrow("found a fifo");
  });
});

describe.skipIf(process.platform === "win32")("names a pipe that git would wait for before git starts", () => {
  const refused = (path: string) => ({ kind: "refused", message: expect.stringContaining(`${path} is a pipe`) });
  const pipe = (path: string) => {
    rmSync(path, { force: true });
    mkdirSync(dirname(path), { recursive: true });
    execFileSync("mkfifo", [path]);
  };

  test.each([
    ".git/HEAD",
    ".git/commondir",
    ".git/config",
    ".git/packed-refs",
    ".git/index",
    ".git/shallow",
    ".git/sharedindex.0000000000000000000000000000000000000000",
    ".git/info/exclude",
    ".git/objects/info/alternates",
    ".git/objects/info/commit-graph",
    ".git/objects/info/commit-graphs/commit-graph-chain",
    ".git/objects/info/commit-graphs/graph-a.graph",
    ".git/objects/ab/0000000000000000000000000000000000000000",
    ".git/objects/pack/pack-a.idx",
    ".git/refs/heads/main",
    ".git/refs/heads/other/part",
    ".git/refs/tags/HEAD",
    ".gitignore",
    "svc/.gitignore",
  ])("at %s", async (path) => {
    const folder = repository(SERVICE);
    git(folder, ["symbolic-ref", "HEAD", "refs/heads/main"]);
    pipe(join(folder, path));
    await expect(readSourceTree(join(folder, "svc"))).rejects.toMatchObject(refused(path));
  });

  test.each([
    ["an include", ".git/pipe", "[include]\n\tpath = pipe\n"],
    ["a conditional include", ".git/a/pipe", '[IncludeIf "gitdir:**"]\n\tPATH = "a/\\\npipe"\n'],
    ["the ignore rules", "pipe", "[core]\n\texcludesFile = pipe\n"],
  ])("at a path that the settings name for %s, also in an included file", async (_, path, settings) => {
    for (const included of [false, true]) {
      const folder = repository(SERVICE);
      pipe(join(folder, path));
      writeFileSync(join(folder, ".git/other"), included ? settings : "");
      const own = included
        ? "[include]\n\tpath = other\n\tpath = missing\n[core]\n\texcludesFile = /dev/null\n"
        : settings;
      appendFileSync(join(folder, ".git/config"), own);
      await expect(readSourceTree(join(folder, "svc"))).rejects.toMatchObject(refused(path));
      rmSync(join(folder, path));
      await expect(readSourceTree(join(folder, "svc"))).resolves.toBeDefined();
    }
  });

  test("in place of .git, and among the references of a revision", async () => {
    const folder = write(temporaryFolder(), SERVICE);
    pipe(join(folder, ".git"));
    await expect(readSourceTree(join(folder, "svc"))).rejects.toMatchObject(refused(".git"));
    const other = repository(SERVICE);
    pipe(join(other, "remotes/origin/main"));
    symlinkSync("../../remotes", join(other, ".git/refs/remotes"));
    symlinkSync("..", join(other, "remotes/loop"));
    const found = (await findRepository(other))!;
    await expect(resolveRevision(found, "origin/main")).rejects.toMatchObject(refused("origin/main"));
  });

  test("after a symlink, in the objects of another repository, and deep in a folder that git does not track", async () => {
    const folder = repository(SERVICE);
    pipe(join(folder, "elsewhere"));
    rmSync(join(folder, ".git/config"));
    symlinkSync(join(folder, "elsewhere"), join(folder, ".git/config"));
    await expect(readSourceTree(join(folder, "svc"))).rejects.toMatchObject(refused(".git/config"));
    const lent = temporaryFolder();
    pipe(join(lent, "again/info/commit-graph"));
    write(lent, { "info/alternates": "again\n" });
    const borrower = repository(SERVICE);
    write(borrower, { ".git/objects/info/alternates": `# lent\n${lent}\n` });
    await expect(readSourceTree(join(borrower, "svc"))).rejects.toMatchObject(refused("again/info/commit-graph"));
    const other = repository(SERVICE);
    pipe(join(other, "svc/new/deep/.gitignore"));
    await expect(readSourceTree(join(other, "svc"))).rejects.toMatchObject(refused("svc/new/deep/.gitignore"));
  });
});

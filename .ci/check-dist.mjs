// Proves that the committed dist matches the sources: rebuilds it in another folder, compares every file in both directions,
// and checks that git ignores none of them.
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";

/** Returns every file below a folder, as `path → bytes`, with `/` between names. */
async function filesOf(folder) {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = async (path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path)];
  return new Map(await Promise.all(files.map(read)));
}

const folder = await mkdtemp(join(tmpdir(), "dist-"));
try {
  await build(folder);
  const [fresh, committed] = [await filesOf(folder), await filesOf("dist")];
  const differing = [...new Set([...fresh.keys(), ...committed.keys()])].filter((path) => {
    const [a, b] = [fresh.get(path), committed.get(path)];
    return a === undefined || b === undefined || !a.equals(b);
  });
  const status = execFileSync("git", ["status", "--porcelain", "--ignored", "--untracked-files=all", "--", "dist"], {
    encoding: "utf8",
  });
  if (differing.length > 0 || status !== "") {
    console.error("dist is not what the sources give; run: npm run build, and commit all of dist");
    for (const path of differing) console.error(`  differs: dist/${path}`);
    if (status !== "") console.error(`  not committed:\n${status}`);
    process.exitCode = 1;
  } else console.log(`dist is what the sources give (${fresh.size} files)`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

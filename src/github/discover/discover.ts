import { stat } from "node:fs/promises";
import { isAbsolute, join, relative } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { git } from "../context/git.ts";

/** How services are looked for. */
export interface DiscoverOptions {
  /** Folders or globs, as the input `path` has them. */
  readonly paths: readonly string[];
  readonly serviceFile: string;
  readonly signal: AbortSignal;
}

/** What to do with a line that finds nothing. */
interface Finding {
  /** Folders from the workspace with `/`, sorted; `.` for the workspace itself. */
  readonly folders: readonly string[];
  /** Lines of `paths` in which nothing was found. */
  readonly empty: readonly string[];
}

const GLOB = /[*?[\]]/;

/**
 * Finds the folders of services in a checkout, by what git tracks there.
 *
 * @param workspace The folder that the repository is checked out into.
 * @throws {MesgError} `usage` for a path that leaves the workspace, `environment` when git fails.
 */
export async function discoverServices(workspace: string, options: DiscoverOptions): Promise<Finding> {
  const { paths, serviceFile, signal } = options;
  const lines = paths.map((line) => ({ out: line.startsWith("!"), path: inside(line.replace(/^!/, ""), workspace) }));
  // A pattern with wildcards names a folder itself, not what is in it.
  const leftOut = lines.flatMap(({ out, path }) =>
    out ? [`:(exclude,glob)${path || "**"}`, `:(exclude,glob)${path === "" ? "" : `${path}/`}**`] : [],
  );
  const found = new Set<string>();
  const empty: string[] = [];
  const results = await Promise.all(
    lines.map(async ({ out, path }) => {
      if (out) return undefined;
      if (!GLOB.test(path) && path !== "" && (await isFile(join(workspace, path, serviceFile)))) return [path];
      const below = GLOB.test(path) ? `${path}/${serviceFile}` : `${path === "" ? "" : `${path}/`}**/${serviceFile}`;
      const { code, stdout, stderr } = await git(
        workspace,
        ["ls-files", "-z", "--deduplicate", "--", `:(glob)${below}`, ...leftOut],
        { signal },
      );
      if (code !== 0) throw noCheckout(workspace, code === undefined ? "git is not installed" : stderr);
      return stdout
        .toString("utf8")
        .split("\0")
        .filter((file) => file !== "")
        .map((file) => file.slice(0, -serviceFile.length).replace(/\/$/, ""));
    }),
  );
  for (const [index, folders] of results.entries()) {
    if (folders?.length === 0) empty.push(paths[index]!);
    for (const folder of folders ?? []) found.add(folder === "" ? "." : folder);
  }
  return { folders: [...found].sort(), empty };
}

function noCheckout(workspace: string, words: string): MesgError {
  return new MesgError("environment", `expected a checkout that git knows at ${workspace}: ${words.split("\n")[0]}`, {
    hint: "run actions/checkout before this action, or name the folders of the services in the input path",
  });
}

/** A line of `path` as git writes paths: from the workspace, with `/`, without one at the end. Empty for all of it. */
export function inside(line: string, workspace: string): string {
  const fromRoot = isAbsolute(line) ? relative(workspace, line) : line;
  const parts = fromRoot
    .replaceAll("\\", "/")
    .split("/")
    .filter((part) => part !== "" && part !== ".");
  if (!parts.includes("..") && !/^[a-z]:$/i.test(parts[0] ?? "")) return parts.join("/");
  throw new MesgError("usage", `expected a path inside the checkout, found ${JSON.stringify(line)}`);
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

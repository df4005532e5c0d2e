import { realpath } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

/** The folder in which a package of `@actions` finds `@actions/http-client`. */
async function clientOf(name: string): Promise<string> {
  const nested = resolve("node_modules/@actions", name, "node_modules");
  for (const folder of [nested, resolve("node_modules")]) {
    const path = await realpath(join(folder, "@actions/http-client")).catch(() => undefined);
    if (path !== undefined) return path;
  }
  throw new Error(`${name} finds no client`);
}

test("bundles @actions/core without the HTTP client of @actions/github and @actions/artifact", async () => {
  expect(await clientOf("core")).toBe(resolve("src/github/no-http-client"));
  for (const name of ["github", "artifact"]) expect(await clientOf(name)).not.toContain("no-http-client");
});

import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunStore } from "./host.ts";

const GH = fileURLToPath(new URL("gh.mjs", import.meta.url));

/** Creates a folder with the programs that a runner's image adds to a system's own. @returns A PATH. */
export function makeTools(folder: string, { attestations }: RunStore): string {
  const tools = join(folder, "tools");
  mkdirSync(tools, { recursive: true });
  const script = `#!/bin/sh\nATTESTATIONS='${attestations}' exec '${process.execPath}' '${GH}' "$@"\n`;
  writeFileSync(join(tools, "gh"), script, { mode: 0o755 });
  return `${tools}${delimiter}${process.env.PATH}`;
}

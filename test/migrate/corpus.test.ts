import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { meaningOf } from "../../src/migrate/meaning.ts";
import { type Migrated, migrate } from "../../src/migrate/mod.ts";

/** A folder with `index.json`, a list of `{file, kind, fixture}`, and the files in `files/`. */
const CORPUS = process.env.MESG_CORPUS;

interface Listed {
  readonly file: string;
  readonly kind: string;
  readonly fixture: boolean;
}

const isValid = ({ diagnostics }: Pick<Migrated, "diagnostics">) =>
  !diagnostics.some(({ severity }) => severity === "error");

test.skipIf(CORPUS === undefined)("migrates every real service file, or leaves it with a reason", () => {
  const index: Listed[] = JSON.parse(readFileSync(join(CORPUS!, "index.json"), "utf8"));
  const counts = { valid: 0, migrated: 0, left: 0 };
  for (const { file, kind, fixture } of index) {
    if (kind !== "mesg") continue;
    const bytes = readFileSync(join(CORPUS!, "files", file));
    const options = { release: "0.10", dockerfile: true, file } as const;
    const result = migrate(bytes, options);
    const wasValid = isValid(compileService(bytes, options));
    if (wasValid) expect(result.after, file).toBe(result.before);
    expect(migrate(result.after, options).after, file).toBe(result.after);
    if (isValid(result)) expect(declaredIn(result.after), file).toEqual(declaredIn(result.before));
    if (!fixture) counts[wasValid ? "valid" : isValid(result) ? "migrated" : "left"]++;
  }
  console.log(counts);
  expect(counts.left).toBeLessThanOrEqual(20);
});

/** The keys of tasks, inputs, outputs, events and data. */
function declaredIn(text: string): unknown {
  const { tasks, events } = JSON.parse(meaningOf(text, false));
  const keys = (pairs: unknown) => (Array.isArray(pairs) ? pairs.map(([key]) => key) : []);
  return [
    tasks.map(([key, , , inputs, outputs]: unknown[]) => [key, keys(inputs), keys(outputs)]),
    events.map(([key, , , data]: unknown[]) => [key, keys(data)]),
  ];
}

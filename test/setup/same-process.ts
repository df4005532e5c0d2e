// Test files share a process, which saves loading the sources for each of them: none may change what the next one relies on.
import { afterAll, expect } from "vitest";
// Sets PATH for all files.
import "../source/git/other-git.ts";

/** The process state that a test file could leave changed. */
const state = () => ({ cwd: process.cwd(), env: { ...process.env }, umask: process.umask() });

const before = state();
afterAll(() => {
  const { env, ...after } = state();
  expect(after, "changed by this file").toEqual({ cwd: before.cwd, umask: before.umask });
  const names = new Set([...Object.keys(env), ...Object.keys(before.env)]);
  const changed = [...names].filter((name) => env[name] !== before.env[name] && !name.startsWith("VITEST"));
  expect(changed, "variables changed by this file").toEqual([]);
});

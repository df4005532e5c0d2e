import { expect, test } from "vitest";
import { mesgCompile } from "../cli.ts";

test.each([
  [["list"], 'unknown action "list": expected show SID', "mesg-compile marketplace show SID shows a service"],
  [["shw", "greeter"], 'unknown action "shw": expected show SID', "mesg-compile marketplace show greeter shows"],
  [["show"], "missing sid: expected mesg-compile marketplace show SID", "write the sid"],
])("rejects marketplace %j as wrong usage, and says what to write", async (args, problem, hint) => {
  const { code, stdout, stderr } = await mesgCompile(["marketplace", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`mesg-compile marketplace: ${problem}\n  hint: ${hint}`);
});

import { expect, test } from "vitest";
import { fileIn } from "../../../src/core/mod.ts";

test.each([
  [".", "mesg.yml"],
  ["./", "mesg.yml"],
  ["services/mail", "services/mail/mesg.yml"],
  ["services/mail//", "services/mail/mesg.yml"],
  ["./mail", "./mail/mesg.yml"],
  ["..", "../mesg.yml"],
  // The folder may be a symlink, whose parent is elsewhere.
  ["mail/..", "mail/../mesg.yml"],
  ["/", "/mesg.yml"],
  ["/mail/", "/mail/mesg.yml"],
])("names a file in %s as %s", (folder, expected) => {
  expect(fileIn(folder, "mesg.yml")).toBe(expected);
});

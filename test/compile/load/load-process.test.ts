import { expect, test } from "vitest";
import { loadProcess } from "../../../src/compile/mod.ts";

test("loads a process from its file or its folder", async () => {
  const folder = await loadProcess("examples/milestone-mail");
  expect(folder).toMatchObject({ file: "examples/milestone-mail/process.yml", form: "process.yml" });
  const file = await loadProcess("examples/milestone-mail/process.yml");
  expect([folder.draft, folder.diagnostics]).toEqual([file.draft, file.diagnostics]);
});

test.each(["nowhere", "nowhere/process.yml", "examples/greeter"])(
  "throws a MesgError for %s, where there is no process",
  async (path) => {
    await expect(loadProcess(path)).rejects.toMatchObject({
      name: "MesgError",
      kind: "usage",
      message: expect.stringMatching(/^expected a process.*found nothing at /),
    });
  },
);

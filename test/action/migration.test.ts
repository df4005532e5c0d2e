import { describe, expect, test } from "vitest";
import { migrate } from "../../src/migrate/mod.ts";
import { begin, thorough } from "./world/begin.ts";
import type { ActionRun, Scenario } from "./world/scenario.ts";
import { GREETER, service } from "./world/services.ts";

const OLD = `name: greeter
alias: greeter
tasks:
  greet:
    inputs:
      name: { type: String }
    outputs:
      # \`what\` is said
      success:
        data:
          text:
            type: String
      error:
        data:
          message:
            type: String
events:
  greeted:
    data:
      name: { type: String }
`;
const CODE = { "index.js": "task.outputs.success({ text })\n" };
const beginOld = (text = OLD) => begin({ README: "" }, { ...service(".", text), ...CODE });
const run = (scenario: Scenario, inputs: Readonly<Record<string, string>> = {}) =>
  scenario.run({ inputs: { artifact: "", ...inputs } });
const errors = ({ log }: ActionRun) => log.split("\n").filter((line) => /^::error.*file=/.test(line));

/** Applies suggestions to a file, as GitHub does. */
function applied(text: string, scenario: Scenario): string {
  const lines = text.split("\n");
  const { comments } = scenario.github.reviews[0]!;
  for (const { body, line, start_line: start = line } of [...comments].sort((a, b) => b.line - a.line)) {
    const [, , inside = ""] = /^(`{3,})suggestion\n([\s\S]*?)\n?\1$/m.exec(body)!;
    lines.splice(start - 1, line - start + 1, ...(inside === "" ? [] : inside.split("\n")));
  }
  return lines.join("\n");
}

describe.concurrent("service in an old dialect", { timeout: 300_000 }, () => {
  test("is reported once as one error, with its migration in the comment and as suggestions", async () => {
    const scenario = await beginOld();
    const first = await run(scenario);
    expect(first.code).toBe(1);
    expect(errors(first)).toEqual([
      expect.stringMatching(/^::error title=mesg\.yml%3A old-dialect,file=mesg\.yml,line=2,.*2 places have to change/),
    ]);
    const { body } = scenario.github.comments[0]!;
    expect(body).toContain("**Next:** commit the ready migration below");
    expect(body).toContain("<summary>Ready migration: 2 changes</summary>");
    expect(body).toMatch(/^-alias: greeter\n\+sid: greeter$/m);
    expect(body).toMatch(/docs\/migrate\.md#multi-output/);
    expect(body).toMatch(/\[`index\.js:1`\]\(<http.*\/blob\/.*\/index\.js#L1>\): `outputs\.success\(…\)`/);

    const [review] = scenario.github.reviews;
    expect(review?.commit).toBe(scenario.head);
    const { definition } = (await import("../../src/compile/mod.ts")).compileService(applied(OLD, scenario), {
      dockerfile: true,
    });
    expect(applied(OLD, scenario)).toBe(migrate(OLD, { release: "0.11", dockerfile: true, file: "mesg.yml" }).after);
    expect(definition?.sid).toBe("greeter");

    scenario.push({ "index.js": "2\n" });
    await run(scenario);
    scenario.push({ "mesg.yml": OLD.replace("greet:", "hello:") });
    const third = await run(scenario);
    expect(scenario.github.reviews).toHaveLength(1);
    expect(third.log).toContain("the migration was suggested in an earlier review");
  });

  test("has its migration only in the comment when it is not in the diff", async () => {
    const scenario = await begin(service(".", OLD), { "index.js": "2\n" });
    const { log } = await run(scenario);
    expect(log).toContain("the lines to migrate are not in the diff of this pull request");
    expect(scenario.github.reviews).toEqual([]);
    expect(scenario.github.comments[0]?.body).toContain("Ready migration");
  });

  thorough.each([
    [403, "this token may not suggest changes"],
    [422, "the migration could not be suggested"],
    [500, "the migration could not be suggested"],
  ])("reports a notice when GitHub rejects the review with %s", async (status, words) => {
    const scenario = await beginOld();
    scenario.github.interfere = (method, path) =>
      method === "POST" && path.endsWith("/reviews") ? { status, message: "no such thing" } : undefined;
    const { log, outputs } = await run(scenario, { "fail-on": "never" });
    expect(log).toContain(`::notice::${words} (no such thing`);
    expect(outputs["comment-url"]).toMatch(/^http/);
    expect(scenario.github.comments).toHaveLength(1);
  });

  thorough.each([
    ["suggestions are off", { suggestions: "false" }],
    ["it is a dry run", { "dry-run": "true" }],
  ])("is not suggested when %s", async (_, inputs) => {
    const scenario = await beginOld();
    await run(scenario, inputs);
    expect(scenario.github.seen.filter(({ path }) => path.includes("/reviews"))).toEqual([]);
  });

  thorough("is suggested although another author wrote the review's mark", async () => {
    const scenario = await beginOld();
    await run(scenario);
    const [ours] = scenario.github.reviews.splice(0);
    scenario.github.reviews.push({ ...ours!, login: "mallory" });
    await run(scenario);
    expect(scenario.github.reviews.map(({ login }) => login)).toEqual(["mallory", "github-actions[bot]"]);
  });

  test("reports what cannot be migrated, on its line", async () => {
    const several = OLD.replace("      error:", "      other:")
      .replace("message:", "text:")
      .replace("type: String\nevents", "type: Number\nevents");
    const scenario = await beginOld(several);
    const found = await run(scenario);
    expect(errors(found)).toEqual([
      expect.stringContaining("title=mesg.yml%3A old-dialect,file=mesg.yml,line=2"),
      expect.stringMatching(
        /title=mesg\.yml%3A multi-output,file=mesg\.yml,line=7.*2 outputs \(success, other\) cannot become one/,
      ),
    ]);
    expect(scenario.github.comments[0]?.body).toContain("Some errors remain: fix them by hand");
  });

  test("keeps lines that could break out of the report inside their code block", async () => {
    const hostile = OLD.replace("# `what` is said", "# ````\u202e @everyone <script> ![x](http://example.com)");
    const scenario = await beginOld(hostile);
    await run(scenario);
    const { body } = scenario.github.comments[0]!;
    expect(body).not.toContain("\u202e");
    const [, fence] = /^(`{3,})diff$/m.exec(body)!;
    expect(fence!.length).toBeGreaterThan(4);
    // A suggestion contains the raw text, so none is created for a text that hides characters.
    for (const { comments } of scenario.github.reviews)
      for (const { body: suggested } of comments) expect(suggested).not.toContain("\u202e");
  });

  thorough("keeps the comment of 2,000 tasks within its limit", async () => {
    const tasks = Array.from(
      { length: 2000 },
      (_, index) => `  t${index}:\n    outputs:\n      success:\n        data:\n          x: {type: String}\n`,
    );
    const scenario = await beginOld(`name: a\ntasks:\n${tasks.join("")}`);
    const { log } = await run(scenario);
    expect(log).not.toContain("could not be written");
    expect(scenario.github.comments[0]?.body).toMatch(/\*\*Migration:\*\* \d+ changes/);
  });
});

test("suggests no migration for a valid service", async () => {
  const scenario = await begin({ README: "" }, service(".", GREETER));
  await run(scenario);
  expect(scenario.github.seen.filter(({ path }) => /reviews|files/.test(path))).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { begin, beginShallow } from "./world/begin.ts";
import { BREAKING, COMPATIBLE, GREETER, INVALID, service } from "./world/services.ts";

describe.concurrent("pull request", { timeout: 300_000 }, () => {
  test("gets a comment with the definition, hash and source id of a new service", async () => {
    const scenario = await beginShallow({ "README.md": "hello\n" }, service("services/greeter", GREETER));
    const { code, log, outputs, summary } = await scenario.run({ bundle: true });
    expect(code, log).toBe(0);
    expect(scenario.github.comments).toHaveLength(1);
    const { body } = scenario.github.comments[0]!;
    expect(body).toContain(outputs.hash);
    expect(body).toContain(outputs.source);
    expect(body).toContain(`Compiled \`${scenario.merge.slice(0, 12)}\` (this pull request merged into its base)`);
    expect(body).toContain(scenario.base.slice(0, 12));
    expect(body).toContain('"key": "greet"');
    expect(outputs).toMatchObject({ sid: "greeter", changed: "true", breaking: "0", "artifact-id": "" });
    expect(outputs.source).toMatch(/^Qm/);
    expect(outputs["comment-url"]).toContain("#issuecomment-");
    expect(summary).toContain(outputs.hash);
    expect(JSON.parse(outputs.services!)).toMatchObject([{ path: "services/greeter", status: "new", name: "greeter" }]);
  });

  test("has one comment, which follows its changes and says when they are reverted", async () => {
    const scenario = await beginShallow(service(".", GREETER), service(".", COMPATIBLE));
    const first = await scenario.run();
    expect(first.code, first.log).toBe(0);
    expect(scenario.github.comments[0]?.body).toContain("1 compatible");
    scenario.push(service(".", BREAKING));
    const second = await scenario.run();
    expect(second.code).toBe(1);
    expect(scenario.github.comments[0]?.body).toContain("1 breaking");
    expect(second.log).toMatch(/^::error title=Breaking%3A Required input added,file=mesg\.yml,line=7::/m);
    expect(second.log).toContain('the label "mesg: breaking ok"');
    scenario.push(service(".", GREETER));
    const third = await scenario.run();
    expect(third.code, third.log).toBe(0);
    expect(scenario.github.comments).toHaveLength(1);
    expect(scenario.github.comments[0]?.body).toContain("no longer changes any service");
  });

  test("gets no comment without a change", async () => {
    const scenario = await begin(service("a", GREETER), { "README.md": "words\n" });
    const { code, log, outputs } = await scenario.run();
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ changed: "false", breaking: "0", "comment-url": "" });
    expect(scenario.github.comments).toHaveLength(0);
  });

  test("fails with an invalid service, and still reports the others", async () => {
    const scenario = await begin({ "README.md": "" }, { ...service("good", GREETER), ...service("bad", INVALID) });
    const { code, log, outputs } = await scenario.run();
    expect(code).toBe(1);
    expect(log).toMatch(/^::error title=mesg\.yml%3A [\w-]+,file=bad\/mesg\.yml,line=\d+,col=\d+::/m);
    const [bad, good] = JSON.parse(outputs.services!);
    expect(bad).toMatchObject({ path: "bad", status: "invalid", hash: "" });
    expect(good).toMatchObject({ path: "good", status: "new" });
    expect(good.hash).not.toBe("");
    expect(scenario.github.comments[0]?.body).toContain("invalid, ");
  });
});

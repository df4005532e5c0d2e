import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { begin } from "./world/begin.ts";
import { MAILER, PROCESS, REPOSITORY } from "./world/process-files.ts";
import { COMPATIBLE, GREETER, service } from "./world/services.ts";
import { shownLog } from "./world/shown-log.ts";

const WITHOUT_TEXT = GREETER.replace("      text: { type: String }\n", "      words: { type: String }\n");

describe.concurrent("process of a repository", { timeout: 300_000 }, () => {
  test("is broken by a pull request that removes an output it uses, with the line", async () => {
    const scenario = await begin(REPOSITORY, service("services/greeter", WITHOUT_TEXT));
    const { code, log, outputs } = await scenario.run({
      inputs: { "process-env": "MAIL_TOKEN=a-secret-value" },
    });
    expect(code).toBe(1);
    expect(log).toMatch(/^::error title=Process broken,file=processes\/mail\/process\.yml,line=18,col=20::/m);
    expect(log).toContain('the data of step "greet" has no "text" (services/greeter/mesg.yml)');
    expect(log).toContain("a change to a service breaks 1 process (processes/mail/process.yml)");
    expect(shownLog(log)).not.toContain("a-secret-value");
    const body = scenario.github.comments[0]!.body;
    expect(body).toContain("- ❌ process `processes/mail/process.yml`: **broken by this change**");
    expect(body).toContain("**breaks** at [`processes/mail/process.yml:18`]");
    expect(body).toContain("flowchart TD");
    expect(JSON.parse(outputs.processes!)).toEqual([
      {
        path: "processes/mail/process.yml",
        name: "",
        hash: "",
        engineVersion: "0.20",
        status: "broken",
        deployed: "no",
        onMerge: "",
        verified: false,
        movedFrom: "",
        error: "",
      },
    ]);
    expect(body).toMatch(/^Compiled .* for Engine 0\.11 \(processes for Engine 0\.20\), compared with/m);
  });

  test("marks every step with an error in the picture, on whatever line of it the error is", async () => {
    const filter = "  - type: filter\n    key: only\n    conditions:\n      text: hello\n      nothing: here\n";
    const changed = PROCESS.replace("  - type: task\n    key: mail", `${filter}  - type: task\n    key: mail`).replace(
      "text: { key: text }",
      "text: ok\n      more:\n        - { stepKey: greet, key: missing }",
    );
    const scenario = await begin(REPOSITORY, { "processes/mail/process.yml": changed });
    const { code } = await scenario.run({ inputs: { "process-env": "MAIL_TOKEN=x" } });
    expect(code).toBe(1);
    const { body } = scenario.github.comments[0]!;
    expect([...body.matchAll(/^ {2}(n\d+).*:::broken$/gm)].map(([, node]) => node)).toEqual(["n3", "n4"]);
  });

  test("reports each line of process-path that matches nothing, but not the default", async () => {
    const scenario = await begin(REPOSITORY, { "flows/mail.yml": "name: p\n" });
    const silent = await scenario.run();
    expect(silent.log).not.toContain("process-path");
    const { code, log } = await scenario.run({
      inputs: { "process-path": "flows/mial.yml\nflows\n./flows/*.yml\n!x" },
    });
    expect(code, log).toBe(0);
    const lines = [...log.matchAll(/^notice: process-path (".*?") matches no file that git tracks$/gm)].map(
      ([, it]) => it,
    );
    expect(lines).toEqual(['"flows/mial.yml"', '"flows"']);
  });

  test("is named in a notice if its steps are misspelled, unlike files of other tools", async () => {
    const list = "- { type: trigger, instanceHash: a, eventKey: e }";
    const scenario = await begin(REPOSITORY, {
      "processes/mail/process.yml": PROCESS.replace(/^steps:/m, "stesp:"),
      "a/process.yml": `key: p\nSteps: [${list.slice(2)}]\n`,
      "b/process.yml": "name: build\nstages:\n  - script: make\n",
      "c/process.yml": `step:\n  ${list}\n`,
      "d/process.yml": "name: p\nstep: 3\n",
      "e/process.yml": `sid: a\nname: p\nstep:\n  ${list}\n`,
    });
    const { code, log, outputs } = await scenario.run();
    expect([code, JSON.parse(outputs.processes!)], log).toEqual([0, []]);
    expect(log).not.toContain("is not a process");
    expect([...log.matchAll(/^notice: .*looks like a process.*$/gm)].map(String).sort()).toEqual([
      'notice: a/process.yml is not checked: it looks like a process, but has "Steps" instead of "steps"',
      'notice: processes/mail/process.yml is not checked: it looks like a process, but has "stesp" instead of "steps"',
    ]);
  });

  test("fails a check for breaking changes if it can no longer be read", async () => {
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${"a".repeat(64)}\nsize 9\n`;
    const change = { "processes/mail/process.yml": lfs, ...service("services/greeter", COMPATIBLE) };
    const scenario = await begin(REPOSITORY, change);
    const { code, log } = await scenario.run();
    expect(code).toBe(1);
    const failure = /^::error::.*cannot check for breaking changes.*$/m.exec(log)?.[0];
    expect(failure).toMatch(/processes\/mail\/process\.yml: the contents of .* are in git LFS/);
    expect((await scenario.run({ inputs: { "fail-on": "error" } })).code).toBe(0);
  });

  test("is named in a notice if process-path names a file that is no process", async () => {
    const scenario = await begin(REPOSITORY, {
      "processes/mail/process.yml": null,
      "b/process.yml": "name: build\nstages:\n  - script: make\n",
    });
    const { code, log } = await scenario.run({ inputs: { "process-path": "./b/process.yml" } });
    expect(code, log).toBe(0);
    expect(log).toContain('notice: b/process.yml is not checked: it has no list "steps", so it is not a process\n');
  });

  test("fails the run when a service that it uses is gone", async () => {
    const gone = Object.fromEntries(Object.keys(service("services/mailer", MAILER)).map((path) => [path, null]));
    const scenario = await begin(REPOSITORY, gone);
    const { code, log } = await scenario.run();
    expect(code).toBe(1);
    expect(log).toMatch(/^::error title=Process broken,file=processes\/mail\/process\.yml,line=15,col=\d+::/m);
  });

  test("is compiled and hashed, and its changes are shown", async () => {
    const changed = PROCESS.replace("text: { key: text }", 'text: "hello"');
    const scenario = await begin(REPOSITORY, { "processes/mail/process.yml": changed });
    const { code, log, outputs } = await scenario.run({ inputs: { "process-env": "MAIL_TOKEN=x" } });
    expect(code, log).toBe(0);
    const [process] = JSON.parse(outputs.processes!);
    expect(process).toMatchObject({ name: "greet by mail", status: "changed" });
    expect(process.hash).toMatch(/^[1-9A-Za-z]{43,44}$/);
    const body = scenario.github.comments[0]!.body;
    expect(body).toContain("**mapping changed** at `step mail › input text`");
    expect(body).toContain(process.hash);
  });

  test("is checked without the value of a variable, and has no hash", async () => {
    const scenario = await begin({ "README.md": "" }, REPOSITORY);
    const { code, log, outputs } = await scenario.run({ env: { MAIL_TOKEN: "of-the-environment" } });
    expect(code, log).toBe(0);
    expect(JSON.parse(outputs.processes!)).toMatchObject([
      { path: "processes/mail/process.yml", name: "", hash: "", status: "new" },
    ]);
    expect(scenario.github.comments[0]!.body).not.toContain("of-the-environment");
  });

  test("is reported when removed, and followed when its file is moved or renamed", async () => {
    const [other, third] = ["another", "a third"].map((name) => PROCESS.replace("greet by mail", name));
    const scenario = await begin(
      {
        ...REPOSITORY,
        "processes/process.yml": other!.replaceAll("../../", "../"),
        "processes/stay/process.yml": third!,
        "processes/gone/process.yml": PROCESS.replace("greet by mail", "gone"),
      },
      {
        "processes/mail/process.yml": null,
        "processes/post/process.yml": PROCESS,
        "processes/process.yml": null,
        "processes/other/process.yml": other!.replace("{ key: text }", "hi"),
        "processes/gone/process.yml": null,
      },
    );
    const { code, log, outputs, summary } = await scenario.run({ inputs: { "process-env": "MAIL_TOKEN=x" } });
    expect(code, log).toBe(0);
    const rows = JSON.parse(outputs.processes!);
    expect(rows).toMatchObject([
      { path: "processes/other/process.yml", status: "changed", movedFrom: "processes/process.yml" },
      { path: "processes/post/process.yml", status: "same", movedFrom: "processes/mail/process.yml" },
      { path: "processes/stay/process.yml", status: "same", movedFrom: "" },
      { path: "processes/gone/process.yml", status: "removed", name: "gone" },
    ]);
    expect(rows[3].hash).toMatch(/^[1-9A-Za-z]{43,44}$/);
    expect(log).toMatch(/^::notice title=Process removed::processes\/gone\/process\.yml was removed/m);
    expect(summary).toMatch(/^## ⚠️ 1 process removed/m);
    const { body } = scenario.github.comments[0]!;
    expect(body).toContain("`processes/post/process.yml`: unchanged, moved from `processes/mail/process.yml`");
    expect(body).toContain("**mapping changed** at `step mail › input text`");
    expect(body).toContain(
      `- ➖ process \`processes/gone/process.yml\`: removed\n  - Process hash: \`${rows[3].hash}\`\n  - An Engine that has it keeps running it`,
    );
  });

  test("is ignored outside process-path", async () => {
    const scenario = await begin({ "README.md": "" }, REPOSITORY);
    const { outputs } = await scenario.run({ inputs: { "process-path": "**/*.yml\n!processes/**" } });
    expect(outputs.processes).toBe("[]");
  });
});

test("keeps the value of a variable out of every report, and its process out of the artifact", {
  timeout: 300_000,
}, async () => {
  const text = PROCESS.replace("text: { key: text }", "text: $(env:MAIL_TOKEN)")
    .replace("name: { key: name }", 'name: "for $(env:HOST)"')
    .replace("name: greet by mail", "name: $(env:TITLE)");
  const values = ["a-secret-value", "mail.example.com", "a title"];
  const scenario = await begin({ "README.md": "" }, { ...REPOSITORY, "processes/mail/process.yml": text });
  const env = ["MAIL_TOKEN", "HOST", "TITLE"].map((name, index) => `${name}=${values[index]}`).join("\n");
  const run = await scenario.run({ inputs: { "process-env": env } });
  expect(run.code, run.log).toBe(0);
  const [process] = JSON.parse(run.outputs.processes!);
  expect(process).toMatchObject({ name: "$(env:TITLE)", hash: expect.stringMatching(/^\w{43,44}$/) });
  const { body } = scenario.github.comments[0]!;
  expect(body).toContain('"stringConst": "for $(env:HOST)"');
  expect(body).toContain("The definition, with variables by name");
  expect(run.log).toContain('the value of "$(env:MAIL_TOKEN)" becomes part of the process');
  const files = readdirSync(run.temporary, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"));
  expect(files.filter(({ name }) => name.startsWith("process."))).toEqual([]);
  for (const shown of [shownLog(run.log), run.summary, body, JSON.stringify(run.outputs), ...texts]) {
    for (const value of values) expect(shown).not.toContain(value);
  }
});

import { beforeAll, describe, expect, test } from "vitest";
import { INPUTS } from "../../src/github/mod.ts";
import { begin } from "./world/begin.ts";
import { GREETER, service } from "./world/services.ts";

/** What a workflow may give by mistake: an unset secret, the whole of a file, the output of a failed step. */
const VALUES: { readonly [name: string]: string } = {
  empty: "",
  "line ends": "\n\r\n\n",
  "several lines": "a\nb\r\nc d\n",
  huge: "x".repeat(100_000),
  "commands and control characters": "::error::x\u0001\u001b[31mb\u202ec ##[error]x",
  "a path or an option": "--upload-pack=../..",
  "an address with a login": "https://me:secret-of-mine@127.0.0.1:1/",
};

/** Every value in turn over the inputs; with SCENARIOS=all, each of them for every input. */
function valuesFor(name: string): readonly (readonly [what: string, value: string])[] {
  const index = Object.keys(INPUTS).indexOf(name);
  const all = Object.entries(VALUES);
  return process.env.SCENARIOS === "all" ? all : all.filter((_, at) => (at + index) % all.length === 0);
}

describe("an input with an odd value is taken, or refused in a sentence about it", { timeout: 300_000 }, () => {
  let scenario: Awaited<ReturnType<typeof begin>>;
  beforeAll(async () => {
    scenario = await begin(service("greeter", GREETER), { "README.md": "changed" });
  });

  test.each(Object.keys(INPUTS))("%s", async (name) => {
    for (const [what, value] of valuesFor(name)) {
      // Any error that is not expected is thrown.
      const { code, log } = await scenario.run({ inputs: { [name]: value } });
      expect(log, what).not.toMatch(/defect|undefined|\[object/);
      if (code === 0) continue;
      const failure = /^::error::(.*)$/ms.exec(log)?.[1] ?? "";
      expect(failure, what).not.toBe("");
      expect(failure.length, what).toBeLessThan(6000);
      expect(failure, what).not.toContain("secret-of-mine");
    }
  });
});

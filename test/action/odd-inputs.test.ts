import { beforeAll, describe, expect, test } from "vitest";
import { INPUTS } from "../../src/github/mod.ts";
import { begin } from "./world/begin.ts";
import { GREETER, service } from "./world/services.ts";

/** What a workflow may pass by mistake: an unset secret, a whole file, the output of a failed step. */
const VALUES: { readonly [name: string]: string } = {
  empty: "",
  "line ends": "\n\r\n\n",
  "several lines": "a\nb\r\nc d\n",
  huge: "x".repeat(100_000),
  "commands and control characters": "::error::x\u0001\u001b[31mb\u202ec ##[error]x",
  "a path or an option": "--upload-pack=../..",
  "an address with a login": "https://me:secret-of-mine@127.0.0.1:1/",
};

/** Distributes the values over the inputs; with SCENARIOS=all, every input gets each of them. */
function valuesFor(name: string): readonly (readonly [what: string, value: string])[] {
  const index = Object.keys(INPUTS).indexOf(name);
  const all = Object.entries(VALUES);
  return process.env.SCENARIOS === "all" ? all : all.filter((_, at) => (at + index) % all.length === 0);
}

describe("accepts an odd value, or rejects it with a message about the input", { timeout: 300_000 }, () => {
  let scenario: Awaited<ReturnType<typeof begin>>;
  beforeAll(async () => {
    scenario = await begin(service("greeter", GREETER), { "README.md": "changed" });
  });

  test.each(Object.keys(INPUTS))("%s", async (name) => {
    for (const [what, value] of valuesFor(name)) {
      // Any unexpected error is thrown.
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

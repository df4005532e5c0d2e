// What each script must print under Deno, given real files. Grows with the scripts.
const definition = "test/fixtures/definitions/minimal.json";

export const cases = [
  { script: "src/scripts/decode.ts", args: [definition], stdout: /"name": "minimal"/ },
  {
    script: "src/scripts/hash.ts",
    args: [definition, "--engine-version", "0.20"],
    stdout: /^[1-9A-HJ-NP-Za-km-z]{43,44}\n$/,
  },
];

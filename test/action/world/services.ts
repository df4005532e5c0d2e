import type { Files } from "./bare-repository.ts";

/** The files of a small service. */
export function service(folder: string, mesgYml: string): Files {
  const path = (name: string) => (folder === "." ? name : `${folder}/${name}`);
  return {
    [path("mesg.yml")]: mesgYml,
    [path("Dockerfile")]: "FROM node:24-alpine\nCOPY . .\nCMD [ node, index.js ]\n",
    [path("index.js")]: "process.stdout.write('hello');\n",
  };
}

/** A service that greets. */
export const GREETER = `name: greeter
sid: greeter
tasks:
  greet:
    inputs:
      name: { type: String }
    outputs:
      text: { type: String }
events:
  greeted:
    data:
      name: { type: String }
`;

/** The same with a breaking change: calls without the new input are rejected. */
export const BREAKING = GREETER.replace(
  "name: { type: String }",
  "name: { type: String }\n      tone: { type: String }",
);

/** The same with an optional new input. */
export const COMPATIBLE = GREETER.replace(
  "name: { type: String }",
  "name: { type: String }\n      tone: { type: String, optional: true }",
);

/** A service with two mistakes. */
export const INVALID = GREETER.replace("type: String", "type: Text").replace("events:", "event:");

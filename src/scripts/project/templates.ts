import { writtenText } from "../../yaml/mod.ts";

/** The name and sid of a new service. */
export interface NewService {
  readonly name: string;
  readonly sid: string;
}

const SCHEMAS = "https://raw.githubusercontent.com/mesg/compile-action/main/schema";

/** Returns the line by which editors find the schema of a file. */
export function schemaLine(kind: "mesg" | "process"): string {
  return `# yaml-language-server: $schema=${SCHEMAS}/${kind}.schema.json\n`;
}

/** Returns the mesg.yml of a new service. */
export function serviceTemplate({ name, sid }: NewService): string {
  return `${schemaLine("mesg")}name: ${writtenText(name)}
sid: ${sid}
description: Says hello.

tasks:
  greet:
    name: Greet
    inputs:
      person:
        type: String
        description: Who is greeted
    outputs:
      message:
        type: String

events:
  greeted:
    name: Greeted
    data:
      person:
        type: String
`;
}

export const DOCKERFILE = `# The Engine builds and runs this image. Replace the base image and the command with those of your service.
FROM node:24-alpine
WORKDIR /app
COPY . .
CMD ["node", "index.js"]
`;

export const IGNORE_FILE = `# Files to exclude from the service's source, in the syntax of .gitignore.
node_modules/
*.log
.env
`;

/** Returns a workflow that compiles every service of a repository on each pull request. */
export function workflowTemplate(version: string): string {
  return `# Compiles every service of the repository on each pull request: errors on the lines of mesg.yml, a comment with what
# changes and what breaks, and the definitions as an artifact.
name: MESG services

on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]

permissions: {}

concurrency:
  group: mesg-\${{ github.event.pull_request.number }}
  cancel-in-progress: true

jobs:
  compile:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    permissions:
      contents: read
      pull-requests: write
    steps:
      - uses: actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1
        with:
          persist-credentials: false
      - uses: mesg/compile-action@v${version}
        with:
          engine-version: "0.11"
`;
}

import type { Release } from "../../src/definition/mod.ts";
import type { Files } from "../action/world/bare-repository.ts";
import type { DeployWorld } from "../action/world/deploy-world.ts";
import { MAILER, PROCESS, REPOSITORY } from "../action/world/process-files.ts";
import type { RunOptions } from "../action/world/scenario.ts";
import { GREETER } from "../action/world/services.ts";

/** A pull request, and how the action runs on it. */
export interface PictureScenario {
  readonly name: string;
  readonly before: Files;
  readonly after: Files;
  readonly options?: RunOptions;
  readonly labels?: readonly string[];
  /** What is deployed: the merge of the pull request, or only a preview of it. */
  readonly deploy?: "push" | "preview";
  /** The release of the Engine; 0.11 by default. */
  readonly release?: Release;
  /** Inputs of a deploy that differ from those of the world. */
  readonly engine?: (world: DeployWorld) => Readonly<Record<string, string>>;
  /** What the Engine refuses to create, by a text in the request. */
  readonly refuses?: string;
}

const MAIL = `name: Mail
sid: acme.mail
description: Sends mail.
tasks:
  send:
    inputs:
      to: { type: String }
      subject: { type: String, optional: true }
    outputs:
      messageId: { type: String }
  fetch:
    outputs:
      count: { type: Number }
events:
  received:
    data:
      from: { type: String }
      size: { type: Number }
`;
const NESTED = MAIL.replace(
  "subject: { type: String, optional: true }",
  "mail:\n        type: Object\n        object:\n          body: { type: String }\n          html: { type: Boolean, optional: true }",
);

/** The files of a service. */
function service(folder: string, text: string, code = "1\n"): Files {
  return { [`${folder}/mesg.yml`]: text, [`${folder}/Dockerfile`]: "FROM node\n", [`${folder}/index.js`]: code };
}

const many = (text: (index: number) => string): Files =>
  Object.assign({}, ...Array.from({ length: 30 }, (_, index) => service(`services/s${index}`, text(index))));
const named = (index: number) => MAIL.replace("acme.mail", `acme.mail${index}`);

const BREAKING = MAIL.replace("      subject: { type: String, optional: true }", "      cc: { type: String }")
  .replace("messageId: { type: String }", "messageId: { type: Number }")
  .replace(/ {2}fetch:\n {4}outputs:\n {6}count: \{ type: Number \}\n/, "");
const WAIVERS = `waivers:
  - rule: task-removed
    path: task fetch
    reason: nobody has called it since March
    expires: 2099-12-31
`;

const OLD = `name: Mail
alias: acme.mail
tasks:
  send:
    inputs:
      to: { type: String }
    outputs:
      # what the server calls it
      success:
        data:
          messageId:
            type: String
      error:
        data:
          message:
            type: String
  fetch:
    outputs:
      success:
        data:
          count:
            type: Number
`;
const SMS = MAIL.replaceAll("acme.mail", "acme.sms").replaceAll("Mail", "Sms");
const PUSH = MAIL.replaceAll("acme.mail", "acme.push").replaceAll("Mail", "Push");
const THREE: Files = {
  ...service("services/mail", MAIL),
  ...service("services/sms", SMS),
  ...service("services/push", PUSH),
};

const PROCESS_ENV: RunOptions = { inputs: { "process-env": "MAIL_TOKEN=x" } };

/** A pull request with problems on lines of its file. */
export const ANNOTATED: Pick<PictureScenario, "before" | "after"> = {
  before: service("services/mail", MAIL),
  after: {
    "services/mail/mesg.yml": MAIL.replace(
      "      subject: { type: String, optional: true }",
      "      cc: { type: String }\n      subject: { type: String, optional: true }",
    ).replace("messageId: { type: String }", "messageId: { type: Number }"),
  },
};

/** The cases that reviewers see, from best to worst. */
export const SCENARIOS: readonly PictureScenario[] = [
  { name: "new", before: { README: "x\n" }, after: service("services/mail", MAIL) },
  { name: "breaking", before: service("services/mail", MAIL), after: { "services/mail/mesg.yml": BREAKING } },
  {
    name: "accepted",
    before: service("services/mail", MAIL),
    after: {
      "services/mail/mesg.yml": MAIL.replace(/ {2}fetch:\n {4}outputs:\n {6}count: \{ type: Number \}\n/, ""),
      "services/mail/.mesg-compile.yml": WAIVERS,
    },
  },
  {
    name: "accepted-by-label",
    before: service("services/mail", MAIL),
    after: { "services/mail/mesg.yml": BREAKING },
    labels: ["mesg: breaking ok"],
  },
  {
    name: "compatible",
    before: service("services/mail", MAIL),
    after: {
      "services/mail/mesg.yml": MAIL.replace(
        "messageId: { type: String }",
        "messageId: { type: String }\n      size: { type: Number }",
      ),
      "services/mail/index.js": "2\n",
      "services/mail/lib/new.js": "3\n",
    },
  },
  {
    name: "invalid",
    before: service("services/mail", MAIL),
    after: { "services/mail/mesg.yml": MAIL.replace("type: Number", "type: Numbr").replace("tasks:", "taks:") },
  },
  {
    name: "thirty",
    before: many(named),
    after: many((index) => (index === 7 ? BREAKING.replace("acme.mail", "acme.mail7") : named(index))),
  },
  {
    name: "removed",
    before: { ...service("services/mail", MAIL), ...service("services/sms", MAIL.replace("acme.mail", "acme.sms")) },
    after: { "services/sms/mesg.yml": null, "services/sms/Dockerfile": null, "services/sms/index.js": null },
  },
  {
    name: "moved",
    before: service("services/mail", MAIL),
    after: {
      "services/mail/mesg.yml": null,
      "services/mail/Dockerfile": null,
      "services/mail/index.js": null,
      ...service("mail", MAIL),
    },
  },
  {
    name: "nested",
    before: service("services/mail", NESTED),
    after: {
      "services/mail/mesg.yml": NESTED.replace(
        "body: { type: String }",
        "body: { type: Any }\n          lang: { type: String }",
      ),
    },
  },
  { name: "source-only", before: service("services/mail", MAIL), after: { "services/mail/index.js": "2\n" } },
  {
    name: "old-dialect",
    before: { README: "x\n" },
    after: service("services/mail", OLD, "outputs.success({ messageId })\n"),
  },
  { name: "deploy-ok", before: { README: "x\n" }, after: service("services/mail", MAIL), deploy: "push" },
  { name: "deploy-partial", before: { README: "x\n" }, after: THREE, deploy: "push", refuses: "acme.sms" },
  {
    name: "deploy-failed",
    before: { README: "x\n" },
    after: THREE,
    deploy: "push",
    engine: () => ({ "engine-endpoint": "127.0.0.1:1", "engine-version": "0.11" }),
  },
  { name: "deploy-preview", before: { README: "x\n" }, after: THREE, deploy: "preview" },
  {
    name: "deploy-preview-fork",
    before: { README: "x\n" },
    after: THREE,
    deploy: "preview",
    engine: () => ({ "engine-endpoint": "" }),
  },
  {
    name: "process-broken",
    before: REPOSITORY,
    after: {
      "services/greeter/mesg.yml": GREETER.replace("      text: { type: String }\n", "      words: { type: String }\n"),
    },
    options: PROCESS_ENV,
  },
  {
    name: "process-changed",
    before: REPOSITORY,
    after: {
      "processes/mail/process.yml": PROCESS.replace("text: { key: text }", 'text: "hello"'),
      "services/mailer/mesg.yml": MAILER.replace(
        "id: { type: String }",
        "id: { type: String }\n      size: { type: Number }",
      ),
    },
    options: PROCESS_ENV,
  },
  {
    name: "process-rewritten",
    before: REPOSITORY,
    after: {
      "processes/mail/process.yml": PROCESS.replace(
        "  - type: task\n    key: mail",
        `  - type: filter
    key: long greetings of one person, of which there are not many
    conditions: { language: "en", name: "<b>Ada</b> & \\"Grace\\" | \`code\`" }
  - type: task
    key: "again\\n](http://evil.example) <img src=x> 🎉"
    instance: { src: ../../services/greeter }
    taskKey: greet
    inputs:
      name: { stepKey: greet, key: text }
  - type: task
    key: mail`,
      ),
    },
    options: PROCESS_ENV,
  },
  {
    name: "process-deployed",
    before: { README: "x\n" },
    after: REPOSITORY,
    deploy: "push",
    release: "0.20",
    engine: () => ({ "engine-version": "0.20", "create-instances": "true", "process-env": "MAIL_TOKEN=x" }),
  },
  {
    name: "process-not-deployed",
    before: { README: "x\n" },
    after: REPOSITORY,
    deploy: "push",
    release: "0.20",
    engine: () => ({ "engine-version": "0.20", "process-env": "MAIL_TOKEN=x" }),
  },
];

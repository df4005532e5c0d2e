import { GREETER, service } from "./services.ts";

/** A service that sends mail. */
export const MAILER = `name: mailer
sid: mailer
tasks:
  send:
    inputs:
      text: { type: String }
    outputs:
      id: { type: String }
`;

/** A process of both services; it uses the output `text` of the greeter in line 18. */
export const PROCESS = `name: greet by mail
steps:
  - type: trigger
    key: start
    instance: { src: ../../services/greeter }
    eventKey: greeted
  - type: task
    key: greet
    instance: { src: ../../services/greeter }
    taskKey: greet
    inputs:
      name: { key: name }
  - type: task
    key: mail
    instance: { src: ../../services/mailer, env: [TOKEN=$(env:MAIL_TOKEN)] }
    taskKey: send
    inputs:
      text: { key: text }
`;

/** A repository with two services and a process. */
export const REPOSITORY = {
  ...service("services/greeter", GREETER),
  ...service("services/mailer", MAILER),
  "processes/mail/process.yml": PROCESS,
};

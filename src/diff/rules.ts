/**
 * The rules of the comparison: the severity of each kind of change, and the reason. docs/rules.md is generated from this
 * table, and a test checks each example against its rule.
 *
 * @module
 */

/**
 * The effect of a change on callers of tasks and listeners to events:
 *
 * - `breaking`: calls or listeners that worked may now fail;
 * - `compatible`: the interface changed, and existing calls and listeners keep working;
 * - `operational`: the way the service runs changed, not its interface;
 * - `cosmetic`: descriptions and order changed.
 */
export type Severity = "breaking" | "compatible" | "operational" | "cosmetic";

/** One kind of change. */
export interface Rule {
  readonly severity: Severity;
  /** The change in a few words. */
  readonly title: string;
  /** The effect on callers, and the reason for the severity. */
  readonly explanation: string;
  /** Two mesg.yml fragments, or two definitions in JSON, that differ only in this change. */
  readonly example: readonly [before: string, after: string];
}

const input = (text: string) => `tasks:\n  send:\n    inputs:${text}`;
const output = (text: string) => `tasks:\n  send:\n    outputs:${text}`;
const data = (text: string) => `events:\n  sent:\n    data:${text}`;
const entry = (text: string) => `\n      ${text}`;

const TO = "to: { type: String }";
const TO_OPTIONAL = "to: { type: String, optional: true }";
const CC = "cc: { type: String }";
const CC_OPTIONAL = "cc: { type: String, optional: true }";
const TO_NUMBER = "to: { type: Number }";
const TO_ANY = "to: { type: Any }";

/** The rules for data that a service sends: the same for a task's outputs and for an event's data. */
function outgoing(noun: string, from: string, place: (text: string) => string) {
  const From = from.charAt(0).toUpperCase() + from.slice(1);
  return {
    added: {
      severity: "compatible",
      title: `${noun} added`,
      explanation: `${From} carries one more key. Existing readers ignore it.`,
      example: [place(entry(TO)), place(entry(TO) + entry(CC))],
    },
    removed: {
      severity: "breaking",
      title: `${noun} removed`,
      explanation: `${From} no longer declares this key. Readers find no value, or one that the Engine does not check.`,
      example: [place(entry(TO) + entry(CC)), place(entry(TO))],
    },
    renamed: {
      severity: "breaking",
      title: `${noun} probably renamed`,
      explanation: `A key was removed and a key with the same type was added: probably a rename. Readers of the old key find no value.`,
      example: [place(entry(TO)), place(entry(CC))],
    },
    typeChanged: {
      severity: "breaking",
      title: `${noun} type changed`,
      explanation: `Readers may now receive values of a type that ${from} could not carry before.`,
      example: [place(entry(TO)), place(entry(TO_NUMBER))],
    },
    typeNarrowed: {
      severity: "compatible",
      title: `${noun} type narrowed`,
      explanation: `Every value that ${from} can carry now, it could carry before.`,
      example: [place(entry(TO_ANY)), place(entry(TO))],
    },
    madeOptional: {
      severity: "breaking",
      title: `${noun} made optional`,
      explanation: `Readers may now find the value missing or null in ${from}.`,
      example: [place(entry(TO)), place(entry(TO_OPTIONAL))],
    },
    madeRequired: {
      severity: "compatible",
      title: `${noun} made required`,
      explanation: `The value is now always present in ${from}. Readers that handle its absence keep working.`,
      example: [place(entry(TO_OPTIONAL)), place(entry(TO))],
    },
  } as const satisfies Record<string, Rule>;
}

const OUTPUT = outgoing("Output", "a task's result", output);
const DATA = outgoing("Event data", "an event's data", data);

/** The rules by their id, in the order of the documentation. */
export const RULES = {
  "task-removed": {
    severity: "breaking",
    title: "Task removed",
    explanation: "Calls of this task are now rejected.",
    example: ["tasks:\n  send: {}\n  fetch: {}", "tasks:\n  send: {}"],
  },
  "task-renamed": {
    severity: "breaking",
    title: "Task probably renamed",
    explanation:
      "A task was removed and a task with the same inputs and outputs was added: probably a rename. Calls of the old task are now rejected.",
    example: ["tasks:\n  send: {}", "tasks:\n  deliver: {}"],
  },
  "task-added": {
    severity: "compatible",
    title: "Task added",
    explanation: "No caller uses it yet.",
    example: ["tasks:\n  send: {}", "tasks:\n  send: {}\n  fetch: {}"],
  },
  "required-input-added": {
    severity: "breaking",
    title: "Required input added",
    explanation: "Callers must now send this key. Calls without it are rejected.",
    example: [input(entry(TO)), input(entry(TO) + entry(CC))],
  },
  "optional-input-added": {
    severity: "compatible",
    title: "Optional input added",
    explanation: "Calls without this key are still accepted.",
    example: [input(entry(TO)), input(entry(TO) + entry(CC_OPTIONAL))],
  },
  "open-object-restricted": {
    severity: "breaking",
    title: "First field declared for an open object in an input",
    explanation:
      "An Object without declared fields accepts any object. The Engine now checks this key: calls whose object has a value of another type under this key are rejected.",
    example: [
      input(entry("mail: { type: Object }")),
      input(entry("mail: { type: Object, object: { to: { type: String, optional: true } } }")),
    ],
  },
  "input-removed": {
    severity: "compatible",
    title: "Input removed",
    explanation: "Calls that still send this key are accepted: an Engine ignores undeclared keys.",
    example: [input(entry(TO) + entry(CC)), input(entry(TO))],
  },
  "required-input-renamed": {
    severity: "breaking",
    title: "Required input probably renamed",
    explanation:
      "A key was removed and a key with the same type was added: probably a rename. Calls that send the old key are rejected, because the new one is missing.",
    example: [input(entry(TO)), input(entry(CC))],
  },
  "optional-input-renamed": {
    severity: "compatible",
    title: "Optional input probably renamed",
    explanation:
      "An optional key was removed and one with the same type was added: probably a rename. Calls that send the old key are accepted, but its value is ignored.",
    example: [input(entry(TO_OPTIONAL)), input(entry(CC_OPTIONAL))],
  },
  "input-type-changed": {
    severity: "breaking",
    title: "Input type changed",
    explanation: "Calls that send a value of the old type may now be rejected.",
    example: [input(entry(TO)), input(entry(TO_NUMBER))],
  },
  "input-type-widened": {
    severity: "compatible",
    title: "Input type widened",
    explanation: "Every value that was accepted is still accepted.",
    example: [input(entry(TO)), input(entry(TO_ANY))],
  },
  "input-made-required": {
    severity: "breaking",
    title: "Input made required",
    explanation: "Callers must now send a value. Calls without it, or with null, are rejected.",
    example: [input(entry(TO_OPTIONAL)), input(entry(TO))],
  },
  "input-made-optional": {
    severity: "compatible",
    title: "Input made optional",
    explanation: "Calls that send a value are still accepted.",
    example: [input(entry(TO)), input(entry(TO_OPTIONAL))],
  },
  "output-removed": OUTPUT.removed,
  "output-renamed": OUTPUT.renamed,
  "output-added": OUTPUT.added,
  "output-type-changed": OUTPUT.typeChanged,
  "output-type-narrowed": OUTPUT.typeNarrowed,
  "output-made-optional": OUTPUT.madeOptional,
  "output-made-required": OUTPUT.madeRequired,
  "event-removed": {
    severity: "breaking",
    title: "Event removed",
    explanation: "Listeners no longer receive this event.",
    example: ["events:\n  sent: {}\n  lost: {}", "events:\n  sent: {}"],
  },
  "event-renamed": {
    severity: "breaking",
    title: "Event probably renamed",
    explanation:
      "An event was removed and an event with the same data was added: probably a rename. Listeners no longer receive the old event.",
    example: ["events:\n  sent: {}", "events:\n  delivered: {}"],
  },
  "event-added": {
    severity: "compatible",
    title: "Event added",
    explanation: "No listener uses it yet.",
    example: ["events:\n  sent: {}", "events:\n  sent: {}\n  lost: {}"],
  },
  "data-removed": DATA.removed,
  "data-renamed": DATA.renamed,
  "data-added": DATA.added,
  "data-type-changed": DATA.typeChanged,
  "data-type-narrowed": DATA.typeNarrowed,
  "data-made-optional": DATA.madeOptional,
  "data-made-required": DATA.madeRequired,
  "duplicate-keys": {
    severity: "breaking",
    title: "List with a duplicate key changed",
    explanation:
      "In one of the two versions a key occurs twice in this list, so its entries cannot be matched and the list is compared as a whole. The effect on callers is unknown, so the change counts as breaking. Engines reject such a list; in nested objects, only from 0.17 on.",
    example: [
      '{"events": [{"key": "sent", "data": []}]}',
      '{"events": [{"key": "sent"}, {"key": "sent", "data": [{"key": "id", "type": "String"}]}]}',
    ],
  },
  "sid-changed": {
    severity: "breaking",
    title: "Service id changed",
    explanation: "Callers that use the sid no longer find this service.",
    example: ["sid: acme.mail", "sid: acme.post"],
  },
  "configuration-changed": {
    severity: "operational",
    title: "Configuration changed",
    explanation: "The service's container runs differently. The interface is unchanged.",
    example: ["configuration:\n  ports: ['80']", "configuration:\n  ports: ['8080:80']"],
  },
  "dependency-removed": {
    severity: "operational",
    title: "Dependency removed",
    explanation: "This container no longer runs next to the service.",
    example: ["dependencies:\n  db: { image: mysql }", "dependencies: {}"],
  },
  "dependency-renamed": {
    severity: "operational",
    title: "Dependency probably renamed",
    explanation:
      "A dependency was removed and one with the same settings was added: probably a rename. The service's code reaches a dependency by this name.",
    example: ["dependencies:\n  db: { image: mysql }", "dependencies:\n  store: { image: mysql }"],
  },
  "dependency-added": {
    severity: "operational",
    title: "Dependency added",
    explanation: "One more container runs next to the service.",
    example: ["dependencies: {}", "dependencies:\n  db: { image: mysql }"],
  },
  "dependency-changed": {
    severity: "operational",
    title: "Dependency changed",
    explanation: "A container next to the service runs differently.",
    example: ["dependencies:\n  db: { image: 'mysql:5' }", "dependencies:\n  db: { image: 'mysql:8' }"],
  },
  "price-changed": {
    severity: "operational",
    title: "Price changed",
    explanation: "Callers pay a different price. The interface is unchanged.",
    example: [
      '{"tasks": [{"key": "send", "price": {"perCall": "1"}}]}',
      '{"tasks": [{"key": "send", "price": {"perCall": "2"}}]}',
    ],
  },
  "workflows-changed": {
    severity: "operational",
    title: "Workflows changed",
    explanation:
      "The workflows changed: which tasks are started by which events and results. Only Engine 0.12 stores workflows.",
    example: ['{"workflows": [{"key": "a"}]}', '{"workflows": [{"key": "a"}, {"key": "b"}]}'],
  },
  "source-changed": {
    severity: "operational",
    title: "Source changed",
    explanation: "The service's files changed. Only the definitions were compared, not what the code does.",
    example: [
      "source: QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
      "source: QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
    ],
  },
  "name-changed": {
    severity: "cosmetic",
    title: "Name changed",
    explanation: "Shown to people only.",
    example: ["name: mail", "name: Mail"],
  },
  "description-changed": {
    severity: "cosmetic",
    title: "Description changed",
    explanation: "Shown to people only.",
    example: ["description: sends mail", "description: Sends mail"],
  },
  "repository-changed": {
    severity: "cosmetic",
    title: "Repository changed",
    explanation: "Shown to people only.",
    example: ["repository: https://example.com/a", "repository: https://example.com/b"],
  },
  "order-changed": {
    severity: "cosmetic",
    title: "Order changed",
    explanation: "The same entries are in a different order. Callers are not affected, but the service hash changes.",
    example: [
      "tasks:\n  send: {}\n  fetch: { inputs: { id: { type: Number } } }",
      "tasks:\n  fetch: { inputs: { id: { type: Number } } }\n  send: {}",
    ],
  },
  "unused-fields-changed": {
    severity: "cosmetic",
    title: "Unused fields changed",
    explanation:
      "An Engine checks fields only for the type Object. This parameter has another type, so its fields have no effect.",
    example: [input(entry(TO)), input(entry("to: { type: String, object: { cc: { type: String } } }"))],
  },
} as const satisfies { readonly [id: string]: Rule };

/** The id of a rule. */
export type RuleId = keyof typeof RULES;

/** Reports whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}

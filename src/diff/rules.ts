/**
 * Every rule of the comparison: what it says about a change, and why. docs/rules.md is generated from this table, and a
 * test holds each example to its rule.
 *
 * @module
 */

/**
 * What a change means to those who call the tasks and listen to the events of a service:
 *
 * - `breaking`: something that worked for them may fail now;
 * - `compatible`: the interface changed, and what worked goes on working;
 * - `operational`: how the service runs changed, not its interface;
 * - `cosmetic`: words and order.
 */
export type Severity = "breaking" | "compatible" | "operational" | "cosmetic";

/** One kind of change. */
export interface Rule {
  readonly severity: Severity;
  /** The change in a few words. */
  readonly title: string;
  /** What it means, and why the severity. */
  readonly explanation: string;
  /** Two mesg.yml fragments, or two definitions in JSON, between which it is the only change. */
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

/** The rules on what comes out of a service: the same for a task's outputs and for an event's data. */
function outgoing(noun: string, from: string, place: (text: string) => string) {
  const From = from.charAt(0).toUpperCase() + from.slice(1);
  return {
    added: {
      severity: "compatible",
      title: `${noun} added`,
      explanation: `${From} carries one more key. Whoever does not know it can ignore it.`,
      example: [place(entry(TO)), place(entry(TO) + entry(CC))],
    },
    removed: {
      severity: "breaking",
      title: `${noun} removed`,
      explanation: `${From} no longer declares this key. Whoever reads it finds nothing, or a value that nothing checks.`,
      example: [place(entry(TO) + entry(CC)), place(entry(TO))],
    },
    renamed: {
      severity: "breaking",
      title: `${noun} renamed, as it seems`,
      explanation: `One key is gone and another one of the same shape is new, which is likely a rename. Whoever reads the old key finds nothing there.`,
      example: [place(entry(TO)), place(entry(CC))],
    },
    typeChanged: {
      severity: "breaking",
      title: `${noun} may be of another type`,
      explanation: `Values that could not come in ${from} before can come now, and whoever reads them may not be ready for them.`,
      example: [place(entry(TO)), place(entry(TO_NUMBER))],
    },
    typeNarrowed: {
      severity: "compatible",
      title: `${noun} of a narrower type`,
      explanation: `Every value that can come in ${from} now could come before.`,
      example: [place(entry(TO_ANY)), place(entry(TO))],
    },
    madeOptional: {
      severity: "breaking",
      title: `${noun} made optional`,
      explanation: `The value may be missing or null in ${from}, which it could not be before.`,
      example: [place(entry(TO)), place(entry(TO_OPTIONAL))],
    },
    madeRequired: {
      severity: "compatible",
      title: `${noun} made required`,
      explanation: `The value always comes in ${from} now. Whoever was ready for its absence still is.`,
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
    explanation: "Whoever calls this task is refused.",
    example: ["tasks:\n  send: {}\n  fetch: {}", "tasks:\n  send: {}"],
  },
  "task-renamed": {
    severity: "breaking",
    title: "Task renamed, as it seems",
    explanation:
      "One task is gone and another one of the same shape is new, which is likely a rename. Whoever calls the old one is refused.",
    example: ["tasks:\n  send: {}", "tasks:\n  deliver: {}"],
  },
  "task-added": {
    severity: "compatible",
    title: "Task added",
    explanation: "Nobody calls it yet.",
    example: ["tasks:\n  send: {}", "tasks:\n  send: {}\n  fetch: {}"],
  },
  "required-input-added": {
    severity: "breaking",
    title: "Required input added",
    explanation: "Calls without this key were accepted and are refused now.",
    example: [input(entry(TO)), input(entry(TO) + entry(CC))],
  },
  "optional-input-added": {
    severity: "compatible",
    title: "Optional input added",
    explanation: "Calls without this key are accepted as before.",
    example: [input(entry(TO)), input(entry(TO) + entry(CC_OPTIONAL))],
  },
  "open-object-restricted": {
    severity: "breaking",
    title: "First field of an open object declared in an input",
    explanation:
      "An Object without declared fields takes any object. Now this key is checked, so that an object which carries something else there was accepted and is refused now.",
    example: [
      input(entry("mail: { type: Object }")),
      input(entry("mail: { type: Object, object: { to: { type: String, optional: true } } }")),
    ],
  },
  "input-removed": {
    severity: "compatible",
    title: "Input removed",
    explanation: "Calls that still carry this key are accepted: an Engine ignores what is not declared.",
    example: [input(entry(TO) + entry(CC)), input(entry(TO))],
  },
  "required-input-renamed": {
    severity: "breaking",
    title: "Required input renamed, as it seems",
    explanation:
      "One key is gone and another one of the same shape is new, which is likely a rename. Calls with the old key are refused, since the new one is missing.",
    example: [input(entry(TO)), input(entry(CC))],
  },
  "optional-input-renamed": {
    severity: "compatible",
    title: "Optional input renamed, as it seems",
    explanation:
      "One optional key is gone and another one of the same shape is new, which is likely a rename. Calls with the old key are accepted, but its value is ignored.",
    example: [input(entry(TO_OPTIONAL)), input(entry(CC_OPTIONAL))],
  },
  "input-type-changed": {
    severity: "breaking",
    title: "Input takes another type",
    explanation: "Values that were accepted here are refused now.",
    example: [input(entry(TO)), input(entry(TO_NUMBER))],
  },
  "input-type-widened": {
    severity: "compatible",
    title: "Input takes a wider type",
    explanation: "Every value that was accepted here is accepted still.",
    example: [input(entry(TO)), input(entry(TO_ANY))],
  },
  "input-made-required": {
    severity: "breaking",
    title: "Input made required",
    explanation: "Calls in which it is missing or null were accepted and are refused now.",
    example: [input(entry(TO_OPTIONAL)), input(entry(TO))],
  },
  "input-made-optional": {
    severity: "compatible",
    title: "Input made optional",
    explanation: "Calls that carry a value are accepted as before.",
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
    explanation: "Whoever listens to this event waits in vain.",
    example: ["events:\n  sent: {}\n  lost: {}", "events:\n  sent: {}"],
  },
  "event-renamed": {
    severity: "breaking",
    title: "Event renamed, as it seems",
    explanation:
      "One event is gone and another one of the same shape is new, which is likely a rename. Whoever listens to the old one waits in vain.",
    example: ["events:\n  sent: {}", "events:\n  delivered: {}"],
  },
  "event-added": {
    severity: "compatible",
    title: "Event added",
    explanation: "Nobody listens to it yet.",
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
    title: "A list with a key that stands twice changed",
    explanation:
      "In one of the two versions a key stands twice in this list, so its entries cannot be told apart and the list is compared as a whole. What such a change means for callers cannot be known, so it counts as breaking. Engines refuse such a list, in nested objects from 0.17.",
    example: [
      '{"events": [{"key": "sent", "data": []}]}',
      '{"events": [{"key": "sent"}, {"key": "sent", "data": [{"key": "id", "type": "String"}]}]}',
    ],
  },
  "sid-changed": {
    severity: "breaking",
    title: "Service id changed",
    explanation: "Whoever names the service by its sid does not find this one: it is another service to them.",
    example: ["sid: acme.mail", "sid: acme.post"],
  },
  "configuration-changed": {
    severity: "operational",
    title: "Configuration changed",
    explanation: "The service's container runs in another way. The interface is the same.",
    example: ["configuration:\n  ports: ['80']", "configuration:\n  ports: ['8080:80']"],
  },
  "dependency-removed": {
    severity: "operational",
    title: "Dependency removed",
    explanation: "This container no longer runs beside the service.",
    example: ["dependencies:\n  db: { image: mysql }", "dependencies: {}"],
  },
  "dependency-renamed": {
    severity: "operational",
    title: "Dependency renamed, as it seems",
    explanation:
      "One dependency is gone and another one of the same shape is new, which is likely a rename. The service's code finds a dependency by this name.",
    example: ["dependencies:\n  db: { image: mysql }", "dependencies:\n  store: { image: mysql }"],
  },
  "dependency-added": {
    severity: "operational",
    title: "Dependency added",
    explanation: "One more container runs beside the service.",
    example: ["dependencies: {}", "dependencies:\n  db: { image: mysql }"],
  },
  "dependency-changed": {
    severity: "operational",
    title: "Dependency changed",
    explanation: "A container beside the service runs in another way.",
    example: ["dependencies:\n  db: { image: 'mysql:5' }", "dependencies:\n  db: { image: 'mysql:8' }"],
  },
  "price-changed": {
    severity: "operational",
    title: "Price changed",
    explanation: "Callers pay another price. What they send and get is the same.",
    example: [
      '{"tasks": [{"key": "send", "price": {"perCall": "1"}}]}',
      '{"tasks": [{"key": "send", "price": {"perCall": "2"}}]}',
    ],
  },
  "workflows-changed": {
    severity: "operational",
    title: "Workflows changed",
    explanation: "The service starts other tasks on events, or other ones. Only Engine 0.12 keeps these.",
    example: ['{"workflows": [{"key": "a"}]}', '{"workflows": [{"key": "a"}, {"key": "b"}]}'],
  },
  "source-changed": {
    severity: "operational",
    title: "Source changed",
    explanation: "The service's files changed. Only the definition was compared, not what the code does.",
    example: [
      "source: QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn",
      "source: QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH",
    ],
  },
  "name-changed": {
    severity: "cosmetic",
    title: "Name changed",
    explanation: "Only people read it.",
    example: ["name: mail", "name: Mail"],
  },
  "description-changed": {
    severity: "cosmetic",
    title: "Description changed",
    explanation: "Only people read it.",
    example: ["description: sends mail", "description: Sends mail"],
  },
  "repository-changed": {
    severity: "cosmetic",
    title: "Repository changed",
    explanation: "Only people read it.",
    example: ["repository: https://example.com/a", "repository: https://example.com/b"],
  },
  "order-changed": {
    severity: "cosmetic",
    title: "Order changed",
    explanation:
      "The same entries stand in another order. That changes nothing for callers, but the service hash changes with it.",
    example: [
      "tasks:\n  send: {}\n  fetch: { inputs: { id: { type: Number } } }",
      "tasks:\n  fetch: { inputs: { id: { type: Number } } }\n  send: {}",
    ],
  },
  "unused-fields-changed": {
    severity: "cosmetic",
    title: "Fields changed that nothing checks",
    explanation:
      "Only the fields of an Object are checked. This parameter is of another type, so its fields have no effect.",
    example: [input(entry(TO)), input(entry("to: { type: String, object: { cc: { type: String } } }"))],
  },
} as const satisfies { readonly [id: string]: Rule };

/** The id of a rule. */
export type RuleId = keyof typeof RULES;

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(RULES, text);
}

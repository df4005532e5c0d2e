// Generated from schema/mesg.schema.json by .ci/generate.mjs.
/** A mapping of a mesg.yml. */
export interface Shape {
  /** What it describes, in words: `a task`. */
  readonly what: string;
  /** The keys that it takes. */
  readonly keys: readonly string[];
  /** Keys whose values are entries by the author's own keys, and the shape of each entry. */
  readonly entries: { readonly [key: string]: string };
  /** Keys whose values are one mapping, and its shape. */
  readonly inside: { readonly [key: string]: string };
}

/** Shapes by name. */
export interface ShapeTable {
  readonly [name: string]: Shape;
}

/** The mappings of a mesg.yml by name. */
export const SHAPES: ShapeTable = {
  service: {
    what: "a service",
    keys: ["name","sid","description","repository","configuration","tasks","events","dependencies"],
    entries: {"tasks":"task","events":"event","dependencies":"dependency"},
    inside: {"configuration":"configuration"},
  },
  configuration: {
    what: "a configuration",
    keys: ["volumes","volumesFrom","ports","args","command","env"],
    entries: {},
    inside: {},
  },
  task: {
    what: "a task",
    keys: ["name","description","inputs","outputs"],
    entries: {"inputs":"parameter","outputs":"parameter"},
    inside: {},
  },
  parameter: {
    what: "a parameter",
    keys: ["name","description","type","optional","repeated","object"],
    entries: {"object":"parameter"},
    inside: {},
  },
  event: {
    what: "an event",
    keys: ["name","description","data"],
    entries: {"data":"parameter"},
    inside: {},
  },
  dependency: {
    what: "a dependency",
    keys: ["image","volumes","volumesFrom","ports","args","command","env"],
    entries: {},
    inside: {},
  },
};

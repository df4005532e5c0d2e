import fc from "fast-check";
import { expect, test } from "vitest";
import { checkProcess, EMPTY_PROCESS, type ProcessDefinition, processRefusal } from "../../../src/definition/mod.ts";

const HASH = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";

type Edges = readonly (readonly [from: number, to: number])[];

/** A process of tasks, with a trigger at a position. */
function graphOf(count: number, edges: Edges, trigger = 0): ProcessDefinition {
  return {
    ...EMPTY_PROCESS,
    name: "graph",
    nodes: Array.from({ length: count }, (_, index) =>
      index === trigger
        ? { kind: "event", key: `n${index}`, instanceHash: HASH, eventKey: "e" }
        : { kind: "task", key: `n${index}`, instanceHash: HASH, taskKey: "t" },
    ),
    edges: edges.map(([src, dst]) => ({ src: `n${src}`, dst: `n${dst}` })),
  };
}

/** A process with a trigger in any position, and any edges between its nodes. */
const graph = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const position = fc.nat({ max: count - 1 });
  const edges = fc.array(fc.tuple(position, position), { maxLength: count + 1 });
  return fc.tuple(edges, position).map(([pairs, trigger]) => graphOf(count, pairs, trigger));
});

/** One process for each verdict, some of which are rare among random ones. */
const EXAMPLES: [ProcessDefinition][] = [
  [graphOf(1, [])],
  [graphOf(1, [[0, 0]])],
  [graphOf(2, [])],
  [
    graphOf(3, [
      [1, 0],
      [2, 0],
    ]),
  ],
  [
    graphOf(4, [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ]),
  ],
];

/** An Engine's verdict on a graph, written a second time: by definition instead of by walking. */
function model({ nodes, edges }: ProcessDefinition): string | undefined {
  const keys = nodes.map(({ key }) => key);
  const reaches = new Map(keys.map((key) => [key, new Set<string>()]));
  for (const { src, dst } of edges) reaches.get(src)!.add(dst);
  for (const middle of keys) {
    for (const from of keys) {
      if (reaches.get(from)!.has(middle)) for (const to of reaches.get(middle)!) reaches.get(from)!.add(to);
    }
  }
  if (keys.some((key) => reaches.get(key)!.has(key))) return "process should not contain any cycles";
  const parentsOf = (key: string) => edges.filter(({ dst }) => dst === key).length;
  const climbed = (key: string): string => {
    if (parentsOf(key) === 0) return key;
    if (parentsOf(key) > 1) throw new Error("multiple parents is not supported");
    return climbed(edges.find(({ dst }) => dst === key)!.src);
  };
  let root: string;
  try {
    root = climbed(keys[0]!);
  } catch (error) {
    return (error as Error).message;
  }
  if (reaches.get(root)!.size !== keys.length - 1) return "process should be a connected graph";
  return keys.some((key) => parentsOf(key) > 1) ? "process should contain nodes with one parent maximum" : undefined;
}

test("checks random graphs as the Engine does", () => {
  const seen = new Set<string | undefined>();
  fc.assert(
    fc.property(graph, (process) => {
      const expected = model(process);
      seen.add(expected);
      expect(processRefusal(process, "0.20")?.text).toBe(expected);
      expect(processRefusal(process, "0.14")?.text).toBe(expected);
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 700), examples: EXAMPLES },
  );
  // Each verdict occurred, so all of them are tested.
  expect(seen.size).toBe(5);
});

test("checks a line of 10,000 nodes without overflowing the stack", () => {
  const nodes = Array.from({ length: 10_000 }, (_, index) => ({
    kind: index === 0 ? ("result" as const) : ("task" as const),
    key: `n${index}`,
    instanceHash: HASH,
    taskKey: "t",
  }));
  const edges = nodes.slice(1).map((node, index) => ({ src: nodes[index]!.key, dst: node.key }));
  const line = { ...EMPTY_PROCESS, name: "line", nodes, edges };
  expect(processRefusal(line, "0.20")).toBeUndefined();
  const loop = { ...line, edges: [...edges, { src: "n9999", dst: "n1" }] };
  expect(processRefusal(loop, "0.20")?.text).toBe("process should not contain any cycles");
});

test("ends on edges between any names, those of nodes or not", () => {
  const name = fc.constantFrom("n0", "n1", "lost", "gone", "");
  const edges = fc.array(fc.record({ src: name, dst: name }), { maxLength: 5 });
  const loop = [
    { src: "lost", dst: "gone" },
    { src: "gone", dst: "lost" },
    { src: "gone", dst: "n0" },
  ];
  fc.assert(
    fc.property(edges, fc.constantFrom("0.14" as const, "0.20" as const), (found, release) => {
      const process = { ...graphOf(2, []), edges: found };
      const rules = checkProcess(process, release).map(({ rule }) => rule);
      const isLinked = found.every(({ src, dst }) => src.startsWith("n") && dst.startsWith("n"));
      expect(rules.some((rule) => rule === "process-node-unknown" || rule === "process-required")).toBe(!isLinked);
    }),
    { examples: [[loop, "0.20"]] },
  );
});

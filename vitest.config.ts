import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { temporaryFolder } from "./test/setup/temporary-folder.ts";

/** Files whose tests start most processes. */
const STARTS_PROCESSES = new RegExp(
  "/test/(?:" +
    [
      "action",
      "command/(?:documents|interrupt)",
      "compile/load",
      "documents(?:\\.test|/(?:commands|diagnostics|library|tutorial))",
      "github/revisions",
      "ipfs/kubo/committed-source",
      "release",
      "scripts",
      "source/(?:bad-input|cache|digest/extracted-tree|disk/alternates|git|ignore-rules|read-tree|reproducible|tar/one-leaf)",
      "unixfs/threads",
      "waivers/find-moved",
      "workflows",
    ].join("|") +
    ")\\b",
);

/** Files whose tests wait for seconds, such as for deadlines. */
const WAITS = new RegExp(
  "/test/(?:" +
    [
      "action/proxy",
      "command/(?:interrupt|peer-faults|terminal/pty)",
      "(?:core/http|engine/client|ipfs|marketplace)/hostile",
      "e2e/engine-(?:fuzz|tls)",
      "engine/(?:client/tls|deploy/deploy|deploy/lost-answer|embedded/hostile-gateway|faults|lcd/lies|process)",
      "ipfs/faults",
      "scripts/verify",
    ].join("|") +
    ")\\b",
);

/**
 * Runs files that start processes first: a start copies the memory map of the worker, which grows with each file.
 * Spreads files that wait among the others, since the processors are idle while all workers wait.
 */
class BusyFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const waiting = sorted.filter(({ moduleId }) => WAITS.test(moduleId));
    const busy = sorted.filter((file) => !waiting.includes(file));
    const rank = ({ moduleId }: TestSpecification) => (STARTS_PROCESSES.test(moduleId) ? 0 : 1);
    const others = busy.sort((left, right) => rank(left) - rank(right));
    // No file waits in the last tenth, so that no worker is left waiting at the end.
    const step = Math.max(1, Math.floor((0.9 * others.length) / (waiting.length + 1)));
    return others
      .flatMap((file, index) => (index % step === 0 ? [...waiting.splice(0, 1), file] : [file]))
      .concat(waiting);
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Files share the processes and thereby the loaded sources; test/setup/same-process.ts checks that they leave no trace.
    isolate: false,
    setupFiles: ["test/setup/same-process.ts", "test/setup/equal-bytes.ts", "test/setup/fixed-seed.ts"],
    sequence: { sequencer: BusyFirst },
    // Most functions run too shortly for the optimizing compiler to pay, so it starts later than at its default of 132 KB.
    // V8 has a quicker compiler before it from Node 22 on, and no such option.
    execArgv: process.versions.node.startsWith("20.") ? ["--interrupt-budget=600000"] : [],
    // Tests wait for processes as much as they compute.
    maxWorkers: availableParallelism() + 2,
    // The log of gRPC is off, as in the command line. Where the last variable is set, every Node reads a large file at its start.
    env: { GRPC_VERBOSITY: "NONE", TMPDIR: temporaryFolder(), NODE_EXTRA_CA_CERTS: "" },
    globalSetup: ["test/setup/bundles.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

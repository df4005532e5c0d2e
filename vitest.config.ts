import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Files share the processes and thereby the loaded sources; test/setup/same-process.ts checks that they leave no trace.
    isolate: false,
    setupFiles: ["test/setup/same-process.ts"],
    // Tests wait for processes as much as they compute.
    maxWorkers: availableParallelism() + 1,
    // The log of gRPC is off, as in the command line.
    env: { GRPC_VERBOSITY: "NONE" },
    globalSetup: ["test/setup/bundles.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

import type { Dialect } from "../dialect.ts";
import { v0_9 } from "./v0.9.ts";

/** Engine 0.10 (2019-06): also creates a service from its definition. DeployService still exists. */
export const v0_10: Dialect = {
  ...v0_9,
  release: "0.10",
  version: "v0.10.1",
  methods: { ...v0_9.methods, create: "/api.ServiceX/Create" },
  services: ["api.Core", "api.Service", "api.ServiceX"],
  info: { services: ["ethwallet", "marketplace"] },
  outputs: "single",
  fetchesSource: true,
};

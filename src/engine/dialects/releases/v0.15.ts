import type { Dialect } from "../dialect.ts";
import { serviceMethods } from "./v0.11.ts";
import { v0_14 } from "./v0.14.ts";

/** Engine 0.15: as 0.14, in the package `mesg.api`. */
export const v0_15: Dialect = {
  ...v0_14,
  release: "0.15",
  version: "v0.15.0",
  methods: serviceMethods("mesg.api"),
  services: ["mesg.api.Account", "mesg.api.Core", "mesg.api.Service"],
};

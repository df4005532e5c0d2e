import { type Applications, methodsBelow } from "../applications.ts";
import type { Dialect } from "../dialect.ts";
import { serviceMethods } from "./v0.11.ts";
import { applications014, v0_14 } from "./v0.14.ts";

/** Processes of 0.15 and 0.16. */
export const applications015: Applications = {
  ...applications014,
  process: methodsBelow("mesg.api.Process"),
  instance: methodsBelow("mesg.api.Instance"),
};

/** Engine 0.15: like 0.14, in the package `mesg.api`. */
export const v0_15: Dialect = {
  ...v0_14,
  release: "0.15",
  version: "v0.15.0",
  methods: serviceMethods("mesg.api"),
  applications: applications015,
  services: ["mesg.api.Account", "mesg.api.Core", "mesg.api.Service"],
};

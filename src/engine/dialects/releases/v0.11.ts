import { hashTextProblem } from "../../wire/hash-text.ts";
import type { Dialect, Methods } from "../dialect.ts";
import { EngineRefusal } from "../refusal.ts";
import { v0_10 } from "./v0.10.ts";

/** Engine 0.11 (2019-07): has a separate Service API, and stores services by hash alone. */
export const v0_11: Dialect = {
  ...v0_10,
  release: "0.11",
  version: "v0.11.0",
  methods: serviceMethods("api"),
  services: ["api.Core", "api.Service"],
  info: {},
  createdHash: 1,
  wrapped: false,
  omits: [],
  replacesSid: false,
  answers: {
    ...v0_10.answers,
    alreadyExists: (hash) => `service "${hash}" already exists`,
    notFound: (hash) => `database: service "${hash}" not found`,
    deleteMissing: (hash) => `database: service "${hash}" not found`,
    badHash: (payload) => {
      const problem = hashTextProblem(Buffer.from(payload).toString("utf8"));
      return problem === undefined ? undefined : new EngineRefusal(`hash: ${problem}`);
    },
    // The gRPC library of that time names only the service.
    unknownMethod: (service) => `unknown service ${service}`,
  },
};

/** The methods of 0.11 to 0.15 in a package. */
export function serviceMethods(scope: "api" | "mesg.api"): Methods {
  return {
    create: `/${scope}.Service/Create`,
    deploy: undefined,
    get: `/${scope}.Service/Get`,
    list: `/${scope}.Service/List`,
    delete: `/${scope}.Service/Delete`,
    exists: undefined,
    hash: undefined,
    info: `/${scope}.Core/Info`,
  };
}

import type { Dialect } from "../dialect.ts";

/** Engine 0.9 (2019-05): reads mesg.yml itself, from a stream of the source. */
export const v0_9: Dialect = {
  release: "0.9",
  version: "v0.9.1",
  methods: {
    create: undefined,
    deploy: "/api.Core/DeployService",
    get: "/api.Core/GetService",
    list: "/api.Core/ListServices",
    delete: "/api.Core/DeleteService",
    exists: undefined,
    hash: undefined,
    info: "/api.Core/Info",
  },
  services: ["api.Core", "api.Service"],
  info: { services: ["ethwallet", "marketplace"], address: "localhost:50052", image: "mesg/core:v0.9.1" },
  hash: "text",
  createdHash: 2,
  wrapped: true,
  outputs: "named",
  omits: ["source", "env"],
  addsAddress: false,
  account: "unused",
  fetchesSource: false,
  replacesSid: true,
  validatesRequests: false,
  workflows: false,
  applications: undefined,
  answers: {
    alreadyExists: () => "service is already deployed",
    notFound: (id) => `database: service ${id} not found`,
    deleteMissing: (id) => `database: service ${id} not found`,
    invalid: (text) => text,
    repeated: undefined,
    emptyElement: undefined,
    unreadable: () => undefined,
    // A sid or a hash: any text is valid.
    badHash: () => undefined,
    unknownMethod: (service, method) => `unknown method ${method} for service ${service}`,
  },
};

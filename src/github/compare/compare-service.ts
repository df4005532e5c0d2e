import { EMPTY_DEFINITION } from "../../definition/mod.ts";
import { diffDefinitions } from "../../diff/mod.ts";
import { compareSides, summarize } from "../../waivers/mod.ts";
import type { BaseServices } from "../revisions/base-services.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { Comparison } from "./comparison.ts";

/** Compares a service with its base. */
export function compareService(service: BuiltService, base: BaseServices | undefined, today: string): Comparison {
  const { file, locate, waivers } = service;
  const definition = service.definition ?? service.described;
  const found = base?.of.get(service);
  const nothing = () => {
    return { service, changes: [], summary: summarize([]), sources: "none", lineOf: () => undefined } as const;
  };
  const before = found?.built === undefined ? {} : { before: found.built };
  if (definition === undefined) return { ...nothing(), ...before, status: "invalid" };
  const invalid = service.definition === undefined ? ({ status: "invalid" } as const) : {};
  if (found === undefined) return { ...nothing(), status: "unknown", ...invalid };
  const after = { file, definition, locate, waivers };
  const compared = compareSides(found.side, after, { today, sources: found.sources ?? "unknown" });
  const outcome = { ...compared, ...before, ...invalid, files: found.files };
  if (compared.diagnostics.length === 0) return { ...outcome, service };
  const baseFile = "waivers" in found.side ? found.side.waivers?.file : undefined;
  const ofBase = compared.diagnostics.filter(({ file: at }) => at === baseFile && at !== waivers?.file);
  const diagnostics = [...service.diagnostics, ...compared.diagnostics.filter((one) => !ofBase.includes(one))];
  const notices = [
    ...service.notices,
    ...ofBase.map(({ file: at, line, message }) => `${at}, line ${line}: ${message}`),
  ];
  return { ...outcome, service: { ...service, diagnostics, notices } };
}

/** Returns the comparison of a service that is no longer in the checkout. */
export function removedService(service: BuiltService): Comparison {
  const definition = service.definition ?? EMPTY_DEFINITION;
  const changes = diffDefinitions(definition, { ...definition, tasks: [], events: [] });
  return {
    status: "removed",
    service,
    before: service,
    changes,
    summary: summarize(changes),
    sources: "none",
    lineOf: () => undefined,
  };
}

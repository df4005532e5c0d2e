import type { Comparison, Status } from "./comparison.ts";

/** A service in the output `services` and in the artifact's index. */
export interface ServiceRow {
  readonly path: string;
  readonly name: string;
  readonly sid: string;
  readonly hash: string;
  readonly source: string;
  /** The path of its definition as JSON; empty when there is none. */
  readonly definition: string;
  readonly status: Status;
  readonly breaking: number;
}

/** The services of a run as plain data. */
export function servicesJson(
  comparisons: readonly Comparison[],
  definitions: ReadonlyMap<Comparison, string>,
): ServiceRow[] {
  return comparisons.map((comparison): ServiceRow => {
    const { service, status, summary } = comparison;
    const isThere = status !== "removed";
    return {
      path: service.place.path,
      name: service.definition?.name ?? "",
      sid: service.sid ?? service.definition?.sid ?? "",
      hash: (isThere && service.hash) || "",
      source: (isThere && service.definition?.source) || "",
      definition: definitions.get(comparison) ?? "",
      status,
      breaking: isThere ? summary.breaking : 1,
    };
  });
}

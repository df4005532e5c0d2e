import type { FileChange } from "../../report/mod.ts";
import { type BaseSide, faultySide, type SourceState } from "../../waivers/mod.ts";
import type { BuiltService } from "./build-service.ts";

/** A service in the base. */
export interface ServiceBase {
  readonly side: BaseSide;
  /** The service of the base. */
  readonly built?: BuiltService | undefined;
  /** Whether the sources are the same, as far as known without their ids. */
  readonly sources?: SourceState;
  /** The files of the source that differ; undefined when they are not known. */
  readonly files?: readonly FileChange[] | undefined;
}

/** The services of the base that the services of a checkout are compared with. */
export interface BaseServices {
  /** By service of the checkout; complete. */
  readonly of: ReadonlyMap<BuiltService, ServiceBase>;
  /** Services of the base that are missing in the checkout. */
  readonly removed: readonly BuiltService[];
}

/** Returns an unreadable base for all services, with the reason. */
export function unreadableServices(services: readonly BuiltService[], reason: string): BaseServices {
  const of = new Map(
    services.map((service): [BuiltService, ServiceBase] => [
      service,
      { side: { state: "unreadable", file: service.file, reason } },
    ]),
  );
  return { of, removed: [] };
}

/** Returns a built service as one side of a comparison. */
export function sideOf(built: BuiltService): BaseSide {
  const { file, definition, locate, waivers, diagnostics } = built;
  if (definition !== undefined) return { state: "present", file, definition, locate, waivers };
  return faultySide(file, diagnostics, waivers);
}

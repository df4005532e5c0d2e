import type { FileChange } from "../../report/mod.ts";
import { type BaseSide, faultySide, type SourceState } from "../../waivers/mod.ts";
import type { BuiltService } from "./build-service.ts";

/** What the base has of a service. */
export interface ServiceBase {
  readonly side: BaseSide;
  /** The service that `side` was read from. */
  readonly built?: BuiltService | undefined;
  /** What is known of the sources apart from their ids. */
  readonly sources?: SourceState;
  /** The files of the source that differ, where they are known. */
  readonly files?: readonly FileChange[] | undefined;
}

/** What the services of a checkout are compared with. */
export interface BaseServices {
  /** By the service of the checkout; every one of them is in here. */
  readonly of: ReadonlyMap<BuiltService, ServiceBase>;
  /** Services of the base that the checkout no longer has. */
  readonly removed: readonly BuiltService[];
}

/** The base of services that may have been there: why it cannot be read. */
export function unreadableServices(services: readonly BuiltService[], reason: string): BaseServices {
  const of = new Map(
    services.map((service): [BuiltService, ServiceBase] => [
      service,
      { side: { state: "unreadable", file: service.file, reason } },
    ]),
  );
  return { of, removed: [] };
}

/** What a built service is as a side of a comparison. */
export function sideOf(built: BuiltService): BaseSide {
  const { file, definition, locate, waivers, diagnostics } = built;
  if (definition !== undefined) return { state: "present", file, definition, locate, waivers };
  return faultySide(file, diagnostics, waivers);
}

import { codeSpan, prose } from "../../report/mod.ts";
import type { BuiltService } from "../revisions/build-service.ts";

/** What became of a service on the Marketplace; the last two are what a dry run found out. */
export type PublishOutcome = "published" | "exists" | "failed" | "would be published" | "is there already";

/** A service that a run published on the Marketplace, or tried to. */
export interface ServicePublication {
  readonly service: BuiltService;
  readonly outcome: PublishOutcome;
  readonly versionHash?: string | undefined;
  /** The manifest's CID. */
  readonly manifest?: string | undefined;
  /** The transaction's hash; undefined when none was sent. */
  readonly transaction?: string | undefined;
  /** Why it failed. */
  readonly error?: string;
}

/** The part of a run that publishes on the Marketplace. */
export interface MarketplaceResult {
  /** In the order in which they were published; empty when the run publishes nothing. */
  readonly services: readonly ServicePublication[];
  /** Why the run publishes nothing; undefined when it does, or was never asked to. */
  readonly withheld: string | undefined;
  /** How many services a merge would publish, or why none; undefined where that is not the question. */
  readonly preview?: { readonly count: number } | { readonly withheld: string } | undefined;
}

/** Whether a service's version is on the Marketplace and was compared with what was computed here. */
export function isPublished({ outcome }: Pick<ServicePublication, "outcome">): boolean {
  return outcome === "published" || outcome === "exists";
}

/** Returns the failure of services that were not published; undefined when all were. */
export function publishFailure({ services }: MarketplaceResult): string | undefined {
  const failed = services.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return undefined;
  const names = failed.map(({ service }) => service.place.path).join(", ");
  return `not published on the Marketplace: ${names}; fix the cause and re-run: what is published is kept`;
}

/** Returns what became of each service on the Marketplace, or would; empty when a run was never asked to publish. */
export function marketplaceMarkdown({ services, withheld, preview }: MarketplaceResult): string {
  if (preview !== undefined) return previewMarkdown(preview);
  if (withheld !== undefined) return `**Not published** on the Marketplace: ${prose(withheld, 300)}.`;
  if (services.length === 0) return "";
  const rows = services.map(({ service, outcome, versionHash, manifest, transaction, error }) => {
    const words = error === undefined ? outcome : `**failed**: ${prose(error, 500)}`;
    const ids = [
      ["Version hash", versionHash],
      ["Manifest", manifest],
      ["Transaction", transaction],
    ].flatMap(([name, id]) => (id ? [`  - ${name}: ${codeSpan(id, 100)}`] : []));
    const mark = error === undefined ? "✅" : "❌";
    return [`- ${mark} ${codeSpan(service.place.path, 100)}: ${words}`, ...ids].join("\n");
  });
  return `**Marketplace**\n\n${rows.join("\n")}`;
}

function previewMarkdown(preview: NonNullable<MarketplaceResult["preview"]>): string {
  if ("withheld" in preview) {
    return `**On merge:** nothing is published on the Marketplace: ${prose(preview.withheld, 500)}.`;
  }
  const count = preview.count === 1 ? "1 service" : `${preview.count} services`;
  const known = "What is there already stays as it is.";
  return `**On merge:** ${count} will be published on the Marketplace, which cannot be undone. ${known}`;
}

import { plural } from "../../../core/mod.ts";
import { type Comparison, isChanged, unreadableBase } from "../../compare/comparison.ts";
import { breaksPhrase, isInvalid, share } from "../../compare/verdict.ts";
import type { ProcessStatus } from "../../processes/checked-process.ts";
import { isMoved } from "./list.ts";
import type { RunReport } from "./run-report.ts";

/** The verdict of a run in one line, and its mark. */
export interface Headline {
  readonly mark: "❌" | "❓" | "⚠️" | "✅" | "➕";
  /** Plain words: `3 breaking changes in 1 of 30 services`. */
  readonly text: string;
}

/** Returns the headline of a run: the worst finding, and other facts that a reviewer should know. */
export function headlineOf(
  report: Pick<
    RunReport,
    "comparisons" | "processes" | "baseProblem" | "acceptedByLabel" | "deployment" | "processDeployment" | "marketplace"
  >,
): Headline {
  const { comparisons, baseProblem, acceptedByLabel } = report;
  const count = (is: (comparison: Comparison) => boolean) => comparisons.filter(is).length;
  const all = comparisons.length;
  const invalid = count(isInvalid);
  const removed = count(({ status }) => status === "removed");
  const breaks = breaksPhrase(comparisons.filter(({ status }) => status !== "removed"));
  const unread = baseProblem === undefined ? count((one) => unreadableBase(one) !== undefined) : all;
  const waived = comparisons.reduce((sum, { summary }) => sum + summary.waived, 0);
  const added = count(({ status }) => status === "new");
  const processes = (wanted: ProcessStatus) => report.processes.filter(({ status }) => status === wanted).length;
  const [broken, faulty, gone] = [processes("broken"), processes("invalid"), processes("removed")];
  const unmerged = report.processDeployment.previews.filter(({ outcome }) => outcome === "refused").length;
  const [failed, deployed, refused] = deploysOf(report);
  const stopped = report.processDeployment.processes.filter(({ outcome }) => outcome === "failed").length;
  const unpublished = [...report.marketplace.services.values()].filter(({ outcome }) => outcome === "failed").length;
  const found: Headline[] = [
    ...(failed > 0 ? [{ mark: "❌", text: `${share(failed, failed + deployed)} not deployed` } as const] : []),
    ...(stopped > 0 ? [{ mark: "❌", text: `${plural(stopped, "process", "processes")} not deployed` } as const] : []),
    ...(unpublished > 0 ? [{ mark: "❌", text: `${plural(unpublished, "service")} not published` } as const] : []),
    ...(invalid > 0 ? [{ mark: "❌", text: `${share(invalid, all)} invalid` } as const] : []),
    ...(removed > 0 ? [breaksHeadline(`${share(removed, all)} removed`, acceptedByLabel)] : []),
    ...(breaks === undefined ? [] : [breaksHeadline(breaks, acceptedByLabel)]),
    ...(broken > 0 ? [{ mark: "❌", text: `${plural(broken, "process", "processes")} broken` } as const] : []),
    ...(faulty > 0 ? [{ mark: "❌", text: `${plural(faulty, "process", "processes")} invalid` } as const] : []),
    ...(unread > 0 ? [{ mark: "❓", text: `${share(unread, all)} not compared` } as const] : []),
    ...(refused > 0 ? [{ mark: "⚠️", text: `${plural(refused, "service")} that a merge cannot deploy` } as const] : []),
    ...(unmerged > 0
      ? [{ mark: "⚠️", text: `${plural(unmerged, "process", "processes")} that a merge cannot deploy` } as const]
      : []),
    ...(gone > 0 ? [{ mark: "⚠️", text: `${plural(gone, "process", "processes")} removed` } as const] : []),
    ...(deployed > 0 ? [deployedHeadline(report)] : []),
    ...(waived > 0 ? [{ mark: "⚠️", text: `${plural(waived, "breaking change")} accepted by a waiver` } as const] : []),
    ...(added > 0 && failed + deployed === 0 ? [{ mark: "➕", text: plural(added, "new service") } as const] : []),
  ];
  const [first] = found;
  return first === undefined
    ? quietHeadline(comparisons)
    : { mark: first.mark, text: found.map(({ text }) => text).join(", ") };
}

/** Counts the services that failed, those that are on the Engine now, and those that it would refuse after a merge. */
function deploysOf({ deployment }: Pick<RunReport, "deployment">): [failed: number, deployed: number, refused: number] {
  const { preview } = deployment;
  const services = [...deployment.services.values()];
  const failed = services.filter(({ outcome }) => outcome === "failed").length;
  const refused = [...(preview?.services.values() ?? [])].filter(({ outcome }) => outcome === "refused").length;
  return [failed, services.length - failed, refused];
}

function deployedHeadline({ deployment: { services: all, isDryRun } }: Pick<RunReport, "deployment">): Headline {
  const services = [...all.values()];
  const done = services.filter(({ outcome }) => outcome !== "failed");
  const added = done.filter(({ outcome }) => outcome === "created" || outcome === "would be created").length;
  const count = done.length < services.length ? String(done.length) : plural(done.length, "service");
  if (isDryRun) return { mark: "✅", text: `${count} would be deployed` };
  if (added === 0) return { mark: "✅", text: `${count} on the Engine already, verified` };
  return { mark: "✅", text: `${count} deployed and verified` };
}

function breaksHeadline(breaks: string, isAccepted: boolean): Headline {
  return isAccepted ? { mark: "⚠️", text: `${breaks}, accepted by label` } : { mark: "❌", text: breaks };
}

/** Returns the headline of a run without problems. */
function quietHeadline(comparisons: readonly Comparison[]): Headline {
  const all = comparisons.length;
  const changed = comparisons.filter(isChanged);
  if (all === 0) return { mark: "✅", text: "no service found" };
  if (comparisons.every(({ status }) => status === "unknown"))
    return { mark: "✅", text: `${plural(all, "service")} compiled` };
  const moved = comparisons.filter(isMoved).length;
  if (changed.length === 0 && moved > 0) return { mark: "✅", text: `${share(moved, all)} moved, without changes` };
  if (changed.length === 0) return { mark: "✅", text: `no changes in ${plural(all, "service")}` };
  const isSourceOnly = changed.every(({ summary }) => summary.sourceOnly);
  return {
    mark: "✅",
    text: `${isSourceOnly ? "source changes only" : "compatible changes"} in ${share(changed.length, all)}`,
  };
}

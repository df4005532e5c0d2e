import { EVENT_ID, type Event, parseEvents, YAMLException } from "js-yaml";
import { Composer } from "./composer.ts";
import type { Lines } from "./lines.ts";
import type { YamlNode } from "./node.ts";
import type { Problem, Report } from "./problem.ts";
import { asSyntaxProblem } from "./syntax.ts";
import { checkTabs, spaceTabs } from "./tabs.ts";
import { enforceYamlLimits, LimitReached, MAX_PLAIN_DEPTH, MAX_YAML_DEPTH } from "./yaml-limits.ts";

/** What a text says, as far as it could be understood. */
export interface Composed {
  /** Left out when the text is no YAML, or says nothing at all. */
  readonly root?: YamlNode;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML document into a tree with positions. Aliases and merge keys are followed; keys that come twice,
 * references to nothing and values that grow beyond all bounds are told.
 *
 * @param options.plain For a file that no Engine reads: tabs may stand where YAML has them, and anchors, aliases and
 * tags are told as problems.
 */
export function composeYaml(text: string, lines: Lines, { plain = false }: { plain?: boolean } = {}): Composed {
  try {
    const events = parseEvents(spaceTabs(text), { maxDepth: plain ? MAX_PLAIN_DEPTH : MAX_YAML_DEPTH });
    const composer = new Composer(text, lines);
    for (const event of events) {
      if (plain) refuseReferences(event, composer.report);
      composer.take(event);
    }
    const [root, second] = composer.documents;
    if (second !== undefined) {
      composer.report(
        "documents",
        `expected one document, found ${composer.documents.length}`,
        second.start,
        "keep what belongs to this service, and move the rest to files of their own",
      );
    }
    if (root !== undefined) enforceYamlLimits(root);
    return {
      ...(root && { root }),
      problems: [...(plain ? [] : checkTabs(text, events, lines)), ...composer.problems],
    };
  } catch (error) {
    if (error instanceof LimitReached) return { problems: [error.problem] };
    if (error instanceof YAMLException) return { problems: [asSyntaxProblem(error, text)] };
    throw error;
  }
}

function refuseReferences(event: Event, report: Report): void {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return;
  const hint = "write out what is meant";
  const { anchorStart } = event;
  if (event.type === EVENT_ID.ALIAS) report("alias", "expected a value, found an alias", anchorStart - 1, hint);
  else if (anchorStart >= 0) report("anchor", "expected a value, found an anchor", anchorStart - 1, hint);
  if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
    report("tag", "expected a value, found a tag", event.tagStart, hint);
  }
}

import { parseEvents, YAMLException } from "js-yaml";
import { Composer } from "./composer.ts";
import type { Lines } from "./lines.ts";
import type { YamlNode } from "./node.ts";
import type { Problem } from "./problem.ts";
import { asSyntaxProblem } from "./syntax.ts";
import { checkTabs, spaceTabs } from "./tabs.ts";
import { enforceYamlLimits, LimitReached, MAX_YAML_DEPTH } from "./yaml-limits.ts";

/** What a text says, as far as it could be understood. */
export interface Composed {
  /** Left out when the text is no YAML, or says nothing at all. */
  readonly root?: YamlNode;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML document into a tree with positions. Aliases and merge keys are followed; keys that come twice,
 * references to nothing and values that grow beyond all bounds are told.
 */
export function composeYaml(text: string, lines: Lines): Composed {
  try {
    const events = parseEvents(spaceTabs(text), { maxDepth: MAX_YAML_DEPTH });
    const composer = new Composer(text, lines);
    for (const event of events) composer.take(event);
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
    return { ...(root && { root }), problems: [...checkTabs(text, events, lines), ...composer.problems] };
  } catch (error) {
    if (error instanceof LimitReached) return { problems: [error.problem] };
    if (error instanceof YAMLException) return { problems: [asSyntaxProblem(error, text)] };
    throw error;
  }
}

import type { ScalarNode } from "./node.ts";
import type { ScalarEvent, WrittenTag } from "./parse/event.ts";
import type { Report } from "./problem.ts";
import { fitsTag } from "./resolve.ts";
import { quote } from "./words.ts";

/** YAML's own tags begin with this. */
const CORE = "tag:yaml.org,2002:";

/** Warns about a tag that an Engine ignores: usually it is a text that begins with `!`. */
export function checkTag(tag: WrittenTag | undefined, report: Report): void {
  if (tag === undefined || tag.full.startsWith(CORE)) return;
  const message = `${quote(tag.full)} is a tag: it has no effect and is not part of the text`;
  report("tag", message, tag.start, { hint: "remove it, or quote a text that begins with !", severity: "warning" });
}

/** The node of a scalar; a tag that its text does not fit is reported. */
export function readScalar({ value, style, start, tag: written }: ScalarEvent, report: Report): ScalarNode {
  const tag = written?.full ?? "";
  if (written !== undefined && !fitsTag(tag, value)) {
    const name = tag.replace(CORE, "!!");
    report("tag", `the tag ${name} does not fit ${quote(value)}`, start, {
      hint: "remove the tag: a mesg.yml needs none",
    });
  }
  const plain = style === "plain" && tag === "";
  return { kind: "scalar", text: value, plain, tag, start, size: 1, length: value.length, depth: 1 };
}

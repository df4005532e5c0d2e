import { type AliasEvent, type Event, type Name, parseEvents, type Range, type ScalarEvent } from "../../yaml/mod.ts";

/** A node as written: aliases and merge keys are separate nodes. */
export interface Written {
  readonly kind: "scalar" | "sequence" | "mapping" | "alias" | "broken";
  /** Where the node begins, with its anchor and tag. */
  readonly start: number;
  /** Where the value itself begins. */
  readonly contentStart: number;
  /** Where its last value ends; blank lines below it do not count. */
  end: number;
  readonly anchor: Name | undefined;
  readonly isTagged: boolean;
  readonly isFlow: boolean;
  /** A scalar's text, or an alias's name. */
  readonly text: string;
  readonly isPlain: boolean;
  readonly pairs: WrittenPair[];
  readonly items: Written[];
  /** The target of an alias; undefined if there is none. */
  readonly target: Written | undefined;
}

/** A key and its value, as they are written. */
export interface WrittenPair {
  readonly key: Written;
  readonly value: Written;
}

/** A document as written. */
export interface WrittenDocument {
  readonly root: Written | undefined;
  readonly aliases: readonly Written[];
  readonly comments: readonly Range[];
}

/**
 * Reads a text into nodes with the ranges that they are written in.
 *
 * @throws {LimitReached} when values are nested too deeply.
 */
export function readWritten(text: string): WrittenDocument {
  const { events, comments } = parseEvents(text);
  const anchors = new Map<string, Written>();
  const aliases: Written[] = [];
  const open: { node: Written; key: Written | undefined }[] = [];
  let root: Written | undefined;
  const add = (node: Written): void => {
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else if (parent.node.kind === "sequence") parent.node.items.push(node);
    else if (parent.key === undefined) parent.key = node;
    else {
      parent.node.pairs.push({ key: parent.key, value: node });
      parent.key = undefined;
    }
    if (parent !== undefined) parent.node.end = Math.max(parent.node.end, node.end);
  };
  for (const event of events) {
    if (event.type === "document") continue;
    if (event.type === "end") {
      const closed = open.pop()?.node;
      if (closed === undefined) continue;
      if (closed.isFlow) closed.end = event.end;
      add(closed);
      continue;
    }
    const node = nodeOf(event, anchors, text);
    if (node.anchor !== undefined) anchors.set(node.anchor.name, node);
    if (node.kind === "alias") aliases.push(node);
    if (event.type === "sequence" || event.type === "mapping") open.push({ node, key: undefined });
    else add(node);
  }
  return { root, aliases, comments };
}

type NodeEvent = Exclude<Event, { type: "document" } | { type: "end" }>;

function nodeOf(event: NodeEvent, anchors: ReadonlyMap<string, Written>, text: string): Written {
  const base = { start: event.start, pairs: [], items: [], isTagged: false, isFlow: false, isPlain: false };
  if (event.type === "alias" || event.type === "broken") {
    const { type: kind, start: contentStart, end } = event;
    const name = kind === "alias" ? (event as AliasEvent).name : "";
    return { ...base, kind, contentStart, end, anchor: undefined, text: name, target: anchors.get(name) };
  }
  const { type: kind, contentStart, anchor, tag, style } = event;
  const more = { kind, contentStart, anchor, isTagged: tag !== undefined, target: undefined };
  if (kind !== "scalar") return { ...base, ...more, end: contentStart, isFlow: style === "flow", text: "" };
  const { value, end } = event as ScalarEvent;
  return { ...base, ...more, end: contentEnd(text, contentStart, end), text: value, isPlain: style === "plain" };
}

/** A literal's last line break, and the blank lines after it, stay where they are. */
function contentEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}

import { scanBlock } from "./block.ts";
import { CODE, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd } from "./characters.ts";
import { Cursor } from "./cursor.ts";
import { scanDirective } from "./directive.ts";
import { type Scanned, scanPlain, tabProblem } from "./plain.ts";
import { scanName, scanTag } from "./properties.ts";
import { scanQuoted } from "./quoted.ts";
import { SimpleKeys } from "./simple-keys.ts";
import { before, type Range, type ScalarStyle, type Token, type TokenType } from "./token.ts";
import * as wrong from "./wrong-place.ts";

/** How a text is read. */
export interface ScanOptions {
  /**
   * `engine` by default; `json` has JSON's escapes and keys of any length; `tabs` allows tabs on empty lines; `process` has
   * JSON's escapes.
   */
  readonly dialect?: "engine" | "json" | "tabs" | "process";
  /** Called for each comment, with the range from its `#` to the end of its line. */
  readonly onComment?: (comment: Range) => void;
}

/**
 * Splits a text into tokens as yaml.v2 does (a port of libyaml, YAML 1.1). A colon turns what precedes it into a key,
 * so tokens are held back until none can become a key. Keys have at most 1024 characters, so scanning takes linear
 * time.
 */
export class Scanner {
  readonly #cursor: Cursor;
  readonly #keys: SimpleKeys;
  readonly #dialect: ScanOptions["dialect"];
  /** The token that is next, once it is known. */
  #next: Token | undefined;
  #tokens: Token[] = [];
  #head = 0;
  /** The number of the token at the head. */
  #taken = 0;
  /** The column of the innermost open block, -1 when there is none, and those of the blocks around it. */
  #indent = -1;
  #indents: number[] = [];
  #brackets = 0;
  #keyAllowed = true;
  #atEnd = false;

  constructor(text: string, { dialect = "engine", onComment }: ScanOptions = {}) {
    this.#cursor = new Cursor(text, onComment);
    this.#dialect = dialect;
    this.#keys = new SimpleKeys(this.#cursor, dialect === "json");
  }

  /**
   * The next token, which stays the next one until it is skipped.
   *
   * @throws {SyntaxProblem}
   */
  peek(): Token {
    this.#next ??= this.#findNext();
    return this.#next;
  }

  /** Skips the current token. */
  skip(): void {
    this.#next = undefined;
    const token = this.#tokens[this.#head]!;
    if (token.key === "opens-mapping") token.key = "key";
    else if (token.key === "key") token.key = undefined;
    else {
      this.#taken++;
      this.#head++;
      if (this.#head < 1024) return;
      this.#tokens = this.#tokens.slice(this.#head);
      this.#head = 0;
    }
  }

  /**
   * Discards the tokens read ahead, and continues at another offset.
   *
   * @param offset The first word of a line.
   * @param indents The columns of the blocks that are open there, from outside in.
   */
  resume(offset: number, lineStart: number, indents: readonly number[]): void {
    this.#cursor.at = offset;
    this.#cursor.lineStart = lineStart;
    this.#keys.clear();
    this.#taken += this.#tokens.length - this.#head;
    [this.#next, this.#tokens, this.#head] = [undefined, [], 0];
    const all = [-1, ...indents];
    this.#indent = all.pop()!;
    this.#indents = all;
    [this.#brackets, this.#keyAllowed, this.#atEnd] = [0, true, false];
  }

  #findNext(): Token {
    this.#keys.checkRequired();
    while (this.#head === this.#tokens.length || this.#keys.mayBeginWith(this.#taken)) {
      if (this.#atEnd) break;
      this.#fetch();
      this.#keys.checkRequired();
    }
    const token = this.#tokens[this.#head]!;
    if (token.key === "opens-mapping") return before(token, "block-mapping");
    return token.key === "key" ? before(token, "key") : token;
  }

  #fetch(): void {
    const cursor = this.#cursor;
    this.#skipToToken();
    this.#keys.checkRequired();
    this.#unroll(cursor.column);
    if (cursor.at >= cursor.text.length) this.#fetchEnd();
    else if (cursor.atDocumentMarker) this.#fetchDocumentMarker();
    else if (cursor.column === 0 && cursor.code() === CODE.percent) this.#fetchDirective();
    else this.#fetchByCharacter(cursor.code());
  }

  #fetchByCharacter(code: number): void {
    const inBrackets = this.#brackets > 0;
    const beforeBlank = isBlankOrEnd(this.#cursor.code(1));
    if (code === CODE.openBracket || code === CODE.openBrace) this.#fetchOpening(code === CODE.openBracket ? "[" : "{");
    else if (code === CODE.closeBracket || code === CODE.closeBrace) {
      this.#fetchClosing(code === CODE.closeBracket ? "]" : "}");
    } else if (code === CODE.comma) this.#fetchIndicator(",", true);
    else if (code === CODE.dash && beforeBlank) this.#fetchEntry();
    else if (code === CODE.question && (inBrackets || beforeBlank)) this.#fetchKey();
    else if (code === CODE.colon && (inBrackets || beforeBlank)) this.#fetchValue();
    else if (code === CODE.star || code === CODE.ampersand) this.#fetchName(code === CODE.star ? "alias" : "anchor");
    else if (code === CODE.bang) this.#fetchTag();
    else if ((code === CODE.bar || code === CODE.greater) && !inBrackets) this.#fetchBlock();
    else if (code === CODE.singleQuote || code === CODE.doubleQuote) this.#fetchQuoted();
    else if (code === CODE.tab) throw tabProblem(this.#cursor.at);
    else if (
      code === CODE.percent ||
      code === CODE.at ||
      code === CODE.backtick ||
      code === CODE.bar ||
      code === CODE.greater
    ) {
      throw wrong.firstCharacter(this.#cursor);
    } else this.#fetchPlain();
  }

  #skipToToken(): void {
    const cursor = this.#cursor;
    for (;;) {
      let tabsAllowed = this.#brackets > 0 || !this.#keyAllowed;
      for (; isBlank(cursor.code()); cursor.at++) {
        // After a harmless tab, so are those that follow it: the rest of a line is read once.
        if (cursor.code() === CODE.tab && !tabsAllowed) tabsAllowed = this.#isHarmlessTab();
        if (cursor.code() === CODE.tab && !tabsAllowed) break;
      }
      cursor.skipComment();
      if (!isBreak(cursor.code())) return;
      cursor.readBreak();
      if (this.#brackets === 0) this.#keyAllowed = true;
    }
  }

  /** Whether the dialect allows the tab here: nothing but white space and a comment follows, or the text is JSON. */
  #isHarmlessTab(): boolean {
    if (this.#dialect === "engine" || this.#dialect === "process") return false;
    if (this.#dialect === "json") return true;
    const { text, at } = this.#cursor;
    let end = at;
    while (isBlank(text.charCodeAt(end))) end++;
    return isBreakOrEnd(text.charCodeAt(end)) || text.charCodeAt(end) === CODE.hash;
  }

  /** Opens a block at a column, unless it is open already. */
  #roll(column: number): boolean {
    if (this.#brackets > 0 || this.#indent >= column) return false;
    this.#indents.push(this.#indent);
    this.#indent = column;
    return true;
  }

  /** Closes the blocks that are further to the right. Inside brackets the indentation means nothing. */
  #unroll(column: number): void {
    if (this.#brackets > 0) return;
    while (this.#indent > column) {
      this.#add("block-end", this.#cursor.at);
      this.#indent = this.#indents.pop()!;
    }
  }

  #fetchEnd(): void {
    this.#unroll(-1);
    this.#keys.remove();
    this.#keyAllowed = false;
    this.#atEnd = true;
    this.#add("end", this.#cursor.at);
  }

  #fetchDocumentMarker(): void {
    this.#unroll(-1);
    this.#keys.remove();
    this.#keyAllowed = false;
    const start = this.#cursor.at;
    const type = this.#cursor.code() === CODE.dash ? "document-start" : "document-end";
    this.#cursor.at += 3;
    this.#add(type, start);
  }

  #fetchDirective(): void {
    this.#unroll(-1);
    this.#keys.remove();
    this.#keyAllowed = false;
    const start = this.#cursor.at;
    const { type, value, prefix } = scanDirective(this.#cursor);
    this.#add(type, start, value, prefix);
  }

  #fetchOpening(type: "[" | "{"): void {
    // In JSON only strings are keys, so brackets never wait for a colon.
    if (this.#dialect !== "json") this.#saveKey();
    this.#keys.enter();
    this.#brackets++;
    this.#keyAllowed = true;
    this.#add(type, this.#cursor.at++);
  }

  #fetchClosing(type: "]" | "}"): void {
    this.#keys.remove();
    this.#keys.leave();
    this.#brackets = Math.max(this.#brackets - 1, 0);
    this.#keyAllowed = false;
    this.#add(type, this.#cursor.at++);
  }

  #fetchIndicator(type: "," | "-" | "key" | "value", keyAllowed: boolean): void {
    this.#keys.remove();
    this.#keyAllowed = keyAllowed;
    this.#add(type, this.#cursor.at++);
  }

  #fetchEntry(): void {
    if (this.#brackets === 0) {
      if (!this.#keyAllowed) throw wrong.entry(this.#cursor);
      const { at, column } = this.#cursor;
      if (this.#roll(column)) this.#add("block-sequence", at);
    }
    this.#fetchIndicator("-", true);
  }

  #fetchKey(): void {
    if (this.#brackets === 0) {
      if (!this.#keyAllowed) throw wrong.key(this.#cursor);
      const { at, column } = this.#cursor;
      if (this.#roll(column)) this.#add("block-mapping", at);
    }
    this.#fetchIndicator("key", this.#brackets === 0);
  }

  #fetchValue(): void {
    const key = this.#keys.take();
    if (key !== undefined) {
      const token = this.#tokens[this.#head + key.number - this.#taken]!;
      token.key = this.#roll(key.column) ? "opens-mapping" : "key";
      this.#keyAllowed = false;
      this.#add("value", this.#cursor.at++);
      return;
    }
    if (this.#brackets === 0) {
      const { at, column } = this.#cursor;
      if (!this.#keyAllowed) throw wrong.value(this.#cursor, this.#tokens.at(-1));
      if (this.#roll(column)) this.#add("block-mapping", at);
    }
    this.#fetchIndicator("value", this.#brackets === 0);
  }

  #fetchName(type: "anchor" | "alias"): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#cursor.at;
    const name = scanName(this.#cursor);
    this.#add(type, start, name);
  }

  #fetchTag(): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const start = this.#cursor.at;
    const { handle, suffix } = scanTag(this.#cursor);
    this.#add("tag", start, handle, suffix);
  }

  #fetchBlock(): void {
    this.#keys.remove();
    this.#keyAllowed = true;
    const { at: start, column } = this.#cursor;
    const style = this.#cursor.code() === CODE.bar ? "literal" : "folded";
    this.#addScalar(start, column, style, scanBlock(this.#cursor, this.#indent));
  }

  #fetchQuoted(): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const { at: start, column } = this.#cursor;
    const style = this.#cursor.code() === CODE.singleQuote ? "single-quoted" : "double-quoted";
    const escapes = this.#dialect === "json" || this.#dialect === "process" ? this.#dialect : "yaml";
    this.#addScalar(start, column, style, scanQuoted(this.#cursor, escapes));
  }

  #fetchPlain(): void {
    this.#saveKey();
    this.#keyAllowed = false;
    const { at: start, column } = this.#cursor;
    const scanned = scanPlain(this.#cursor, this.#indent + 1, this.#brackets > 0);
    this.#addScalar(start, column, "plain", scanned);
    // The next word is the first of its line.
    if (scanned.broken) this.#keyAllowed = true;
  }

  #saveKey(): void {
    if (!this.#keyAllowed) return;
    const { at, column } = this.#cursor;
    const number = this.#taken + this.#tokens.length - this.#head;
    this.#keys.save({ offset: at, column, number, required: this.#brackets === 0 && this.#indent === column });
  }

  #add(type: TokenType, start: number, value = "", suffix = ""): void {
    const end = Math.max(start, this.#cursor.at);
    const column = start - this.#cursor.lineStart;
    this.#tokens.push({ type, start, end, column, value, suffix, style: "plain", key: undefined });
  }

  /** @param column Of its first character: the cursor may be in another line by now. */
  #addScalar(start: number, column: number, style: ScalarStyle, { value, end }: Scanned): void {
    this.#tokens.push({ type: "scalar", start, end, column, value, suffix: "", style, key: undefined });
  }
}

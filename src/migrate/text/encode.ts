/**
 * Encodes a text like its original file: with the same byte order mark, in UTF-8 or UTF-16.
 *
 * @param like The contents of that file.
 * @example
 * ```ts
 * encodeLike("a", new Uint8Array([0xef, 0xbb, 0xbf])); // the mark and an a
 * ```
 */
export function encodeLike(text: string, like: Uint8Array): Uint8Array {
  const isLittle = like[0] === 0xff && like[1] === 0xfe;
  const isBig = like[0] === 0xfe && like[1] === 0xff;
  const hasMark = like[0] === 0xef && like[1] === 0xbb && like[2] === 0xbf;
  const marked = isLittle || isBig || hasMark ? `\ufeff${text}` : text;
  if (!isLittle && !isBig) return new TextEncoder().encode(marked);
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let index = 0; index < marked.length; index++) view.setUint16(2 * index, marked.charCodeAt(index), isLittle);
  return new Uint8Array(view.buffer);
}

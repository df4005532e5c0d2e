/**
 * Reports whether a text is an absolute URI or an absolute path, as go-playground/validator's `uri` does: it removes
 * everything from the first `#` on, and parses the rest with Go's `url.ParseRequestURI`.
 *
 * @example
 * ```ts
 * isRequestUri("https://github.com/author/service"); // true
 * isRequestUri("author/service"); // false
 * ```
 */
export function isRequestUri(text: string): boolean {
  const uri = text.split("#", 1)[0]!;
  if (uri === "" || hasControlCharacter(uri)) return false;
  if (uri === "*") return true;
  if (uri.startsWith(":")) return false;
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*(?=:)/.exec(uri)?.[0] ?? "";
  const rest = (scheme === "" ? uri : uri.slice(scheme.length + 1)).split("?", 1)[0]!;
  // `mailto:a` has no path to check.
  if (!rest.startsWith("/")) return scheme !== "";
  if (scheme === "" || !rest.startsWith("//")) return isEscaped(rest);
  const slash = rest.indexOf("/", 2);
  const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash);
  const path = slash === -1 ? "" : rest.slice(slash);
  return isAuthority(authority) && isEscaped(path);
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

/** Every `%` is followed by two hex digits. */
function isEscaped(text: string): boolean {
  return !/%(?![0-9a-fA-F]{2})/.test(text);
}

function isAuthority(authority: string): boolean {
  const at = authority.lastIndexOf("@");
  const user = authority.slice(0, Math.max(at, 0));
  return /^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(user) && isEscaped(user) && isHost(authority.slice(at + 1));
}

function isHost(host: string): boolean {
  if (host.startsWith("[")) {
    const end = host.lastIndexOf("]");
    if (end === -1 || !isOptionalPort(host.slice(end + 1))) return false;
    const zone = host.slice(0, end).indexOf("%25");
    // A zone may contain escaped bytes; the address before it may not.
    if (zone >= 0)
      return isHostText(host.slice(0, zone)) && isZone(host.slice(zone, end)) && isHostText(host.slice(end));
    return isHostText(host);
  }
  const colon = host.lastIndexOf(":");
  return (colon === -1 || isOptionalPort(host.slice(colon))) && isHostText(host);
}

function isOptionalPort(text: string): boolean {
  return /^(?::[0-9]*)?$/.test(text);
}

/** In a host, only non-ASCII bytes and `%` itself may be escaped. */
function isHostText(text: string): boolean {
  return isEscaped(text) && !/%[0-7]/.test(text.replaceAll("%25", "")) && hasHostCharactersOnly(text);
}

function isZone(text: string): boolean {
  const allowed = (text.match(/%../g) ?? []).every((escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
    return escaped === "%25" || character === " " || (character < "\x80" && hasHostCharactersOnly(character));
  });
  return isEscaped(text) && allowed && hasHostCharactersOnly(text);
}

function hasHostCharactersOnly(text: string): boolean {
  return !/[^A-Za-z0-9\-_.~!$&'()*+,;=:[\]<>"%\x80-\uffff]/.test(text);
}

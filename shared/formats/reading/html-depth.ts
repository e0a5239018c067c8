const tags = /<(\/?)([a-z][a-z0-9]*)[^<>]*>/gi;

/** How deep tags are nested, counted without a tree: start tags less end tags, at most. */
export function depthOf(html: string): number {
  let depth = 0;
  let most = 0;
  for (const [, slash, name] of html.matchAll(tags)) {
    // These close themselves, or are often left open.
    if (
      /^(?:br|hr|img|p|li|dd|dt|meta|link|input|col|td|tr|th|tbody|thead|option|base|wbr)$/i.test(name ?? '')
    )
      continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** The text between tags, a line each, without what scripts and styles hold. */
export function textBetweenTags(html: string): string {
  const parts: string[] = [];
  let skipping: string | undefined;
  let at = 0;
  for (const tag of html.matchAll(tags)) {
    const name = (tag[2] ?? '').toLowerCase();
    if (!skipping) parts.push(html.slice(at, tag.index));
    if (/^(?:script|style|template|head|title)$/.test(name)) {
      if (tag[1] === '/' && skipping === name) skipping = undefined;
      else if (tag[1] !== '/') skipping ??= name;
    }
    at = tag.index + tag[0].length;
  }
  if (!skipping) parts.push(html.slice(at));
  return parts.join('\n');
}

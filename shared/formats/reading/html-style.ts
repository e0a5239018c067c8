import type { Element } from 'hast';

/** The declarations of an inline style, names and values in lower case. */
export function stylesOf(element: Element): ReadonlyMap<string, string> {
  const style = element.properties.style;
  const found = new Map<string, string>();
  if (typeof style !== 'string') return found;
  for (const declaration of style.slice(0, 4000).split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      found.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase()
          .replace(/\s*!important$/, ''),
      );
  }
  return found;
}

export const classesOf = (element: Element): string[] =>
  Array.isArray(element.properties.className) ? element.properties.className.map(String) : [];

/** Text that no reader of the source saw: it must not come into a release unseen. */
export function isHidden(element: Element, styles: ReadonlyMap<string, string>): boolean {
  const size = Number.parseFloat(styles.get('font-size') ?? '');
  return (
    element.properties.hidden === true ||
    element.properties.hidden === '' ||
    styles.get('display') === 'none' ||
    /^(?:hidden|collapse)$/.test(styles.get('visibility') ?? '') ||
    /^(?:all|text)$/.test(styles.get('mso-hide') ?? '') ||
    size === 0 ||
    Number.parseFloat(styles.get('opacity') ?? '1') === 0
  );
}

/** Bold and italic as tag and style say together: Google Docs wraps its text in a `b` of normal weight. */
export function marksOf(
  element: Element,
  styles: ReadonlyMap<string, string>,
  outer: { bold: boolean; italic: boolean },
): { bold: boolean; italic: boolean } {
  let { bold, italic } = outer;
  if (/^(?:b|strong)$/.test(element.tagName)) bold = true;
  if (/^(?:i|em|cite)$/.test(element.tagName)) italic = true;
  const weight = styles.get('font-weight');
  if (weight) bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const slant = styles.get('font-style');
  if (slant) italic = /^(?:italic|oblique)/.test(slant);
  return { bold, italic };
}

export function alignOf(
  element: Element,
  styles: ReadonlyMap<string, string>,
): 'left' | 'center' | 'right' | undefined {
  if (element.tagName === 'center') return 'center';
  const align = styles.get('text-align') ?? element.properties.align;
  return align === 'center' || align === 'right' || align === 'left' ? align : undefined;
}

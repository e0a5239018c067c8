import type { Element } from 'hast';
import type { ViewStrings } from '../../shared/formats/view-strings';
import type { View } from '../../shared/formats/view-types';

/** Whether every attribute in the body is one that pages have and says what the view says; the head has its own rules. */
export const attributesAreOf = (elements: readonly Element[], view: View, strings: ViewStrings): boolean => {
  const sources = new Set(
    Object.values(view.images).map(({ mediaType, data }) => `data:${mediaType};base64,${data}`),
  );
  const isGood = (element: Element, name: string, value: unknown): boolean => {
    switch (name) {
      case 'className':
        return Array.isArray(value) && value.every((word) => classes.has(String(word)));
      case 'lang':
        return strings.languages.includes(String(value));
      case 'dir':
        return value === 'ltr' || value === 'rtl';
      case 'href':
        return strings.links.includes(String(value));
      case 'rel':
        return Array.isArray(value) && value.join(' ') === 'noopener noreferrer';
      case 'alt':
        return strings.alts.includes(String(value));
      case 'src':
        return sources.has(String(value));
      case 'width':
      case 'height':
        return typeof value === 'number' || /^\d{1,5}$/.test(String(value));
      default:
        return element.tagName === 'script' && name === 'type';
    }
  };
  const linked = new Set(elements.flatMap(({ properties }) => properties.href ?? []));
  return (
    strings.links.every((link) => linked.has(link)) &&
    elements
      .filter(({ tagName }) => tagName !== 'meta')
      .every((element) =>
        Object.entries(element.properties).every(([name, value]) => isGood(element, name, value)),
      )
  );
};

const classes = new Set(
  [
    'letterhead issuer emblem notice top foot label reference release-line embargo subheadline dateline',
    'body subheading quotation attribution caption credit contacts section-heading keep background',
    'end-mark numbered page copy-note',
  ].flatMap((words) => words.split(' ')),
);

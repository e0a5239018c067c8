import type { Node } from 'slate';
import type { Contact, ContactLine, Image, Paragraph, SectionHeading } from '../../release/blocks';
import type { Contacts } from '../../release/sections';
import { mapRuns, paragraphsOf } from './blocks';
import { emptyContactLine, emptyHeading } from './empty';
import { hasText } from './leaves';
import { conformLine, isWellFormedLine, lineOf } from './line';
import { hasLegalProperties, propertiesFor } from './properties';
import { isImageUnit, textUnits, unitsOf } from './units';

const isType =
  <T extends string>(type: T) =>
  (node: Node): node is Extract<Node, { type: T }> =>
    'type' in node && node.type === type;
const isContactLine = isType('contact-line');
const isHeading = isType('section-heading');
const isContact = (node: Node): node is Contact =>
  'type' in node && node.type === 'contact' && Array.isArray(node.children);

const isGoodLine = (node: Node): node is ContactLine => isContactLine(node) && isWellFormedLine(node);
const isGoodHeading = (node: Node): node is SectionHeading => isHeading(node) && isWellFormedLine(node);
const isGoodParagraph = (node: Node): node is Paragraph =>
  'type' in node && node.type === 'paragraph' && isWellFormedLine(node);
const isGoodContact = (node: Node): boolean =>
  isContact(node) &&
  node.children.length > 0 &&
  node.children.every(isGoodLine) &&
  hasLegalProperties('contact', node);

const contactLines = (nodes: readonly Node[], strays: Image[]): ContactLine[] =>
  mapRuns(nodes, isGoodLine, (run) => {
    const units = unitsOf(run);
    strays.push(...units.filter(isImageUnit));
    return textUnits(units)
      .filter((unit) => hasText(unit.leaves) || unit.type === 'contact-line')
      .map((unit) => lineOf('contact-line', unit.properties, unit.leaves));
  });

const conformContact = (contact: Contact, strays: Image[]): Contact => {
  if (isGoodContact(contact)) return contact;
  const kept = contactLines(contact.children, strays);
  return {
    ...propertiesFor('contact', contact),
    type: 'contact',
    layout: contact.layout === 'inline' ? 'inline' : 'lines',
    children: kept.length > 0 ? kept : [emptyContactLine('other')],
  };
};

const isWellFormedContacts = (contacts: Contacts): boolean => {
  const [heading, ...rest] = contacts.children;
  return (
    heading !== undefined &&
    isGoodHeading(heading) &&
    rest.every((node) => isGoodContact(node) || isGoodParagraph(node)) &&
    hasLegalProperties('contacts', contacts)
  );
};

/**
 * contacts = section-heading, (contact | paragraph)*. Lines that stand outside a contact become one; a
 * heading further down becomes a paragraph, and one that is missing is put in empty.
 */
export const conformContacts = (contacts: Contacts): { node: Contacts; strays: Image[] } => {
  if (isWellFormedContacts(contacts)) return { node: contacts, strays: [] };
  const strays: Image[] = [];
  const [first] = contacts.children;
  const leads = first !== undefined && isHeading(first);
  const heading = leads ? headingOf(first, strays) : emptyHeading();
  const rest: readonly Node[] = leads ? contacts.children.slice(1) : contacts.children;
  const entries = mapRuns(rest, isContactPart, (run) => {
    const made = paragraphsOf(run);
    strays.push(...made.strays);
    return made.paragraphs;
  });
  const children: Contacts['children'] = [heading];
  let loose: ContactLine[] = [];
  const flush = () => {
    const lines = contactLines(loose, strays);
    if (lines.length > 0) children.push({ type: 'contact', layout: 'lines', children: lines });
    loose = [];
  };
  for (const entry of entries) {
    if (isContactLine(entry)) {
      loose.push(entry);
      continue;
    }
    flush();
    children.push(isContact(entry) ? conformContact(entry, strays) : entry);
  }
  flush();
  return { node: { ...propertiesFor('contacts', contacts), type: 'contacts', children }, strays };
};

const isContactPart = (node: Node): node is Contact | ContactLine | Paragraph =>
  isContact(node) || isContactLine(node) || isGoodParagraph(node);

const headingOf = (heading: SectionHeading, strays: Image[]): SectionHeading => {
  if (isGoodHeading(heading)) return heading;
  const { node, strays: images } = conformLine(heading);
  strays.push(...images);
  return node as SectionHeading;
};

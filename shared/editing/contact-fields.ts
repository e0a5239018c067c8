import type { ContactLine } from '../release/blocks';

type Field = ContactLine['field'];

const address = /\S+@\S+\.\S+/;
const number = /^(?:[a-z.]{1,9}:?\s*)?[+(]?\d[\d\s().\-/–]{5,}$/iu;

/** What a line of a contact is, as far as its text shows: an e-mail address and a telephone number do. */
export const fieldOf = (text: string, field: Field): Field => {
  const trimmed = text.trim();
  if (address.test(trimmed)) return 'email';
  if (number.test(trimmed)) return 'phone';
  return field;
};

const following: Record<Field, Field> = {
  name: 'role',
  role: 'organisation',
  organisation: 'email',
  email: 'phone',
  phone: 'other',
  other: 'other',
};

/** What people write below such a line. */
export const nextField = (field: Field): Field => following[field];

import { describe, expect, test } from 'vitest';
import { authorsOf, hues, unknownAuthor } from '../../../shared/review/authors';

const author = (id: string, name = id) => ({ id, name, initials: '', role: '' });
const of = (authors: string[], bys: string[] = [], me = authors[0] ?? 'me') =>
  authorsOf({ authors: authors.map((id) => author(id)), me: author(me), speakers: [], bys });

describe('who wrote in a release', () => {
  test('up to six people have a colour each, whatever their ids', () => {
    for (let seed = 0; seed < 200; seed++) {
      const ids = Array.from({ length: 6 }, (_, index) => `k${seed}x${index * (seed + 1)}v`);
      const found = of(ids);
      expect(new Set([...found.values()].map(({ hue }) => hue))).toEqual(new Set(hues));
    }
  });

  test('one keeps a colour when others come after', () => {
    const [alone, more] = [of(['ana']), of(['ana', 'bo', 'cleo'], ['Somebody'])];
    expect(more.get('ana')?.hue).toBe(alone.get('ana')?.hue);
    expect(of(['ana', 'bo']).get('bo')?.hue).toBe(more.get('bo')?.hue);
  });

  test('the seventh has a colour too', () => {
    expect(of(['a', 'b', 'c', 'd', 'e', 'f', 'g']).get('g')?.hue).toBe(unknownAuthor('g').hue);
  });

  test('an amendment is by its speaker, an id that nobody has is a name', () => {
    const found = authorsOf({
      authors: [author('ana', 'Ana Reis')],
      me: author('ana', 'Ana Reis'),
      speakers: [
        { id: 's1', name: 'Tomás Ferreira', title: 'Chair', organisation: 'Council' },
        { id: 's2', name: 'Ilse Marrow', organisation: '' },
      ],
      bys: ['s1', 'Jean-Luc d’Arc'],
    });
    expect([...found.values()].map(({ name, initials, role }) => [name, initials, role])).toEqual([
      ['Ana Reis', 'AR', undefined],
      ['Tomás Ferreira', 'TF', 'Chair'],
      ['Jean-Luc d’Arc', 'JL', undefined],
    ]);
    // A speaker who changed nothing takes no colour away.
    expect(found.has('s2')).toBe(false);
  });
});

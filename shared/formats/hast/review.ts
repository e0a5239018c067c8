import type { Element } from 'hast';
import { h } from 'hastscript';
import { say } from '../../messages/say';
import type { ReviewKey, ReviewNote } from '../marked-types';
import { aboutWords, authorWords, postWords } from '../review-words';
import { authorClass } from './marks';
import { words } from './runs';

/** What the marks mean, whose they are, and what was said: in the words of the program, behind the release. */
export const reviewElement = ({ authors, notes }: ReviewKey): Element =>
  h('aside.review', { lang: 'en', dir: 'ltr' }, [
    h('h2', say('exporting.review.title')),
    ...(authors.length > 0
      ? [
          h('p', say('exporting.review.key')),
          h(
            'ul',
            authors.map((author, at) => {
              const className = [authorClass(at)];
              return h('li', [
                h('bdi', authorWords(author)),
                ': ',
                h('ins', { className }, say('exporting.review.inserted')),
                ', ',
                h('del', { className }, say('exporting.review.deleted')),
              ]);
            }),
          ),
        ]
      : []),
    ...(notes.length > 0 ? [h('ol', notes.map(noteElement))] : []),
  ]);

const noteElement = (note: ReviewNote): Element =>
  h('li', [
    ...(note.kind === 'comment' ? [h('p.about', [h('bdi', aboutWords(note))])] : []),
    ...note.posts.map((post) => h('p', [h('bdi.who', postWords(post)), ' ', h('bdi', words(post.words))])),
  ]);

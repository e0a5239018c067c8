import { say } from '../../messages/say';
import { textOfRuns } from '../reading/runs';
import { become, type Draft, keep, type Sorted, sectionIn } from './draft-state';
import { headlineScore } from './headline-score';
import { signsOf } from './signs';

/** Below this a headline has hardly a sign of one. */
const weakHeadline = 1;
/** So much better another line of the head must look to be asked about. */
const contested = 2.5;

/** A weak headline, one that another line contests, and a missing one are asked about. */
export function askHeadline(draft: Draft, sorted: readonly Sorted[]): void {
  const scored = sorted
    .slice(0, 40)
    .map(({ line, part }) => ({ line, part, score: headlineScore(line, signsOf(line)) }));
  const headline = sectionIn(draft, 'headline');
  if (headline) {
    const own = Math.max(...scored.filter(({ part }) => part === 'headline').map(({ score }) => score));
    const others = scored.filter(
      ({ part }) => part === 'letterhead' || part === 'notice' || part === 'subheadline',
    );
    if (own >= weakHeadline && others.every(({ score }) => score < own + contested)) return;
    draft.asks.push({
      about: headline,
      text: say('recognise.headline'),
      choices: [
        keep(say('recognise.choice.headline-kept')),
        ...[become('subheadline'), become('label'), become('paragraph')],
      ],
    });
    return;
  }
  const body = sectionIn(draft, 'body');
  const first = body?.children.slice(0, 6).filter((block) => block.type !== 'image') ?? [];
  const candidates = first.flatMap((block) => {
    const text = textOfRuns(block.children);
    const found = scored.find(({ line }) => line.text === text);
    return found && text.length <= 220 ? [{ block, score: found.score }] : [];
  });
  const best = candidates.sort((a, b) => b.score - a.score)[0];
  if (best)
    draft.asks.push({
      about: best.block,
      text: say('recognise.headline'),
      choices: [keep(say('recognise.choice.paragraph')), become('headline')],
    });
}

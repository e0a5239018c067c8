import { hasRemark } from './remarks';
import { bareWords } from './reply-words';

const closings = [
  ...'regards|best|best regards|kind regards|warm regards|many regards|best wishes|kind wishes|cheers'.split(
    '|',
  ),
  ...'thanks|many thanks|thank you|thanks a lot|thank you very much|thank you so much|thanks so much'.split(
    '|',
  ),
  ...'thanks again|sincerely|yours|yours sincerely|yours truly|yours faithfully|all the best|take care'.split(
    '|',
  ),
  ...'cordialement|bien cordialement|bien à vous|merci|mit freundlichen grüßen|freundliche grüße'.split('|'),
  ...'viele grüße|beste grüße|danke|vielen dank|saludos|un saludo|saludos cordiales|gracias'.split('|'),
  ...'с уважением|спасибо|此致|谢谢|مع التحية|شكرا'.split('|'),
];

/**
 * Whether all that stands below an answer is a signature: closings, names, titles, and where to reach
 * people. One line that may be anything else makes it none, since "APPROVED, Ilse, but change …" must not
 * pass because its end was taken for an address. `people` are names, titles and offices that are known.
 */
export const isSignature = (text: string, people: readonly string[], language: string): boolean => {
  const known = new Set(people.flatMap((person) => bareWords(person, language)));
  const whole = new Set(people.map((person) => bareWords(person, language).join(' ')));
  let isNamed = false;
  let wasBlank = false;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '' || /^[-_*=~\s]+$/.test(line)) {
      wasBlank = true;
      continue;
    }
    const words = bareWords(line, language);
    const isName =
      whole.has(words.join(' ')) ||
      (words.length > 0 &&
        !hasRemark(line) &&
        words.every((word) => known.has(word) || /^\p{L}$/u.test(word)));
    const isClosed = isClosing(line, known, language);
    const isKnown = isName || isClosed || isDisclaimer(line) || (isNamed && isContact(line));
    // A title that nobody wrote down stands right below a name.
    if (!isKnown && !(isNamed && !wasBlank && isTitle(line))) return false;
    isNamed ||= isName || isClosed;
    wasBlank = false;
  }
  return true;
};

/** A closing, perhaps with names behind it: "Thanks, Ana!" */
const isClosing = (line: string, known: ReadonlySet<string>, language: string): boolean => {
  const text = line.toLowerCase();
  const closing = closings
    .filter((one) => text.startsWith(one) && !/^\p{L}/u.test(text.slice(one.length)))
    .sort((a, b) => b.length - a.length)[0];
  if (closing === undefined) return false;
  const rest = line.slice(closing.length);
  const words = bareWords(rest, language);
  return words.every((word) => known.has(word)) && !/[?？]/.test(rest) && !hasRemark(rest);
};

/** How signatures name what follows: "Say 1 200 000" and "Call first: +44 …" are no such lines. */
const label =
  /(?<!\p{L})(?:t|m|p|f|e|w|tel|telephone|phone|mobile|mob|cell|fax|office|direct|e-?mail|mail|web)(?!\p{L})[.:]*/giu;

/** Telephone numbers, addresses of mail and homes on the web, each perhaps with its label, and nothing else. */
const isContact = (line: string): boolean => {
  const left = line
    .replace(/<(?:mailto:|tel:|https?:\/\/)[^<>\s]*>/g, ' ')
    .replace(/[^\s<>@|,;]+@[^\s<>@|,;]+\.\p{L}{2,}/gu, '#')
    .replace(/(?:https?:\/\/(?:www\.)?|www\.)[\p{L}\d.-]+\/?(?=[\s|,;]|$)/giu, '#')
    .replace(/\+\d[\d\s()./-]{2,}\d|\(?0\d[\d\s()./-]{5,}\d/g, '#')
    .replace(label, ' ');
  return left.includes('#') && /^[#\s|,;·•<>–-]+$/u.test(left);
};

const disclaimed =
  /^this (?:e-?mail|message|communication)(?: and any attachments?)? (?:is|are|may be) (?:strictly )?(?:confidential|privileged)(?: and(?: may be)? (?:confidential|privileged))?(?: and (?:meant|intended) (?:only |solely )?for (?:its|the) (?:recipients?|addressee)(?: alone| only)?)?$/i;
const misdirected =
  /^if you are not the intended recipient,? please (?:notify|inform|tell) the sender(?: immediately)?(?: and delete (?:it|this (?:e-?mail|message)))?$/i;

/** Whole sentences that say nothing else: "confidential, and so is the word …" is about the words. */
const isDisclaimer = (line: string): boolean =>
  line
    .split(/\.\s*/)
    .filter((sentence) => sentence !== '')
    .every((sentence) => disclaimed.test(sentence.trim()) || misdirected.test(sentence.trim()));

const office =
  /^(?:(?:deputy|vice|assistant|associate|senior|acting|executive|managing|general|chief|press|communications|programme|regional)[ -])*(?:head|director(?:[ -]general)?|manager|officer|president|secretary(?:[ -]general)?|minister|chair|chairman|chairwoman|professor|engineer|adviser|advisor|mayor|commissioner|governor|coordinator|scientist|spokesperson|representative)(?: (?:of|for) |, |$)/i;

const small =
  /^(?:of|the|for|and|to|at|in|on|&|de|la|le|les|du|des|et|d['’].*|für|und|der|des|y|e|del|al)$/iu;

/** "Deputy Head of Flood Warning": its words begin with capitals, as those of a sentence do not. */
const isTitle = (line: string): boolean => {
  const words = line.split(/[\s,/|]+/).filter((word) => word !== '');
  return (
    words.length <= 10 &&
    office.test(line) &&
    !hasRemark(line) &&
    !/[.!?:;"“”«»()[\]\d]/.test(line) &&
    words.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    words.every(
      (word) =>
        small.test(word) || /^\p{Lu}(?:[\p{Ll}'’-]|-\p{Lu})*$/u.test(word) || /^\p{Lu}{2,5}$/u.test(word),
    )
  );
};

const salutations =
  /^(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|bonjour|bonsoir|cher|chère|hallo|liebe|lieber|liebes|guten (?:morgen|tag|abend)|sehr geehrte[rs]?|hola|buenos días|buenas tardes|estimad[oa]|querid[oa]|уважаем(?:ый|ая)|здравствуйте|привет|您好|你好|尊敬的|عزيزي|عزيزتي|مرحبا)(?!\p{L})/iu;

/** "Dear Ana," and the like. What merely ends in a colon may be "Not approved:", and "Hi, scrap this" is no greeting. */
export const isGreeting = (line: string): boolean =>
  salutations.test(line) &&
  /^[\s,]*(?:(?:mr|mrs|ms|dr|prof)\.? )?(?:\p{Lu}[\p{L}'’-]*[ ]?){0,2}[,!:.，！：،]?$/u.test(
    line.replace(salutations, ''),
  ) &&
  !hasRemark(line);

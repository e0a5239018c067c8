import type { Words } from './words';

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

export const en: Words = {
  language: 'en',
  stop: list(
    'the|of|and|to|in|for|is|was|on|that|with|by|as|at|from|it|this|are|be|has|have|will|an|or|which|its|their|were|been|also|a|after|before|during|today|when|while|but|not|we|our|under|over|between|two|three|all|these|those|more|most|about|since|until|if|there|here|what|where|who|how|both|each|other|into|than|i|you|your|his|her|my|one|every|asked|meanwhile|yesterday|tomorrow|speaking|earlier|later',
  ),
  labels: [
    {
      kind: 'release',
      phrases: list(
        'press release|news release|media release|joint press release|news|press communiqué|press information|press note',
      ),
    },
    {
      kind: 'statement',
      phrases: list(
        'statement|press statement|media statement|joint statement|public statement|official statement|statement to the press',
      ),
    },
    {
      kind: 'advisory',
      phrases: list(
        'media advisory|press advisory|advisory|news advisory|media alert|media invitation|photo opportunity|press invitation',
      ),
    },
    { kind: 'fact-sheet', phrases: list('fact sheet|factsheet|backgrounder|media backgrounder') },
    {
      kind: 'notice',
      phrases: list(
        'correction|corrected release|withdrawal|notice of withdrawal|notice|notice to editors|correction notice',
      ),
    },
  ],
  immediate: list(
    'for immediate release|for immediate publication|immediate release|for release immediately|for immediate use',
  ),
  embargo: list(
    'embargoed until|embargoed till|embargoed to|embargo until|under embargo until|strictly embargoed until|embargoed for release until|embargoed for release|embargoed for|embargo lifts|embargo|embargoed|strictly embargoed|not for publication before|not for release before|not for use before|not for release until|for release at|for release on|not to be released before|do not publish before',
  ),
  hold: list(
    'hold for release|hold|hold until further notice|not for release|do not release|do not publish|not yet for release',
  ),
  delivery: list(
    'embargoed until delivery|check on delivery|embargoed against delivery|for release on delivery|release on delivery',
  ),
  notices: list(
    'check against delivery|not an official record|not an official document|for information media|for information only|this release contains inside information|contains inside information|this announcement contains|for use of information media|not for distribution|for background only|unofficial translation|originally issued in|disclaimer|editors: please|forward-looking statements',
  ),
  months: [
    list('january|jan'),
    list('february|feb'),
    list('march|mar'),
    list('april|apr'),
    list('may'),
    list('june|jun'),
    list('july|jul'),
    list('august|aug'),
    list('september|sept|sep'),
    list('october|oct'),
    list('november|nov'),
    list('december|dec'),
  ],
  weekdays: list(
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|wed|thurs|thu|fri|sat|sun',
  ),
  dateWords: list('the|of|on|st|nd|rd|th|dated'),
  contacts: list(
    'contact|contacts|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press enquiries|press inquiries|press office|media relations|for more information|for further information|for additional information|contact information|contact details|further information|for media enquiries|for media inquiries|media contact information|for more information contact|enquiries|inquiries|for interviews|interview requests|investor contact|investor relations|investor contacts|contacts for the media|contact for media',
  ),
  contactStarts: list(
    'for more information|for further information|for additional information|for further details|for more details|for media enquiries|for media inquiries|for press enquiries|for press inquiries|for interviews|to arrange|to request an interview|media contact|press contact|media contacts|press contacts|contact|contacts|media enquiries|media inquiries|press enquiries|press inquiries|please contact|further information|enquiries|inquiries|investor contact|investor contacts|journalists may contact|interview requests',
  ),
  emailWords: list('e-mail|email|mail|e'),
  phoneWords: list('tel|telephone|phone|mobile|cell|mob|t|m|p|office|direct|ph|fax|call|whatsapp'),
  roleWords: list('press officer|media officer|spokesperson|spokesman|spokeswoman|communications'),
  background: list(
    "background|background information|notes to editors|note to editors|notes to editor|editor’s note|editors’ note|editor's note|editors' note|notes for editors|about us|about|boilerplate|further reading|notes|additional information|about the project|about the programme|about the study|media notes|key facts|facts and figures|background note",
  ),
  about: list('about'),
  ends: list('ends|end|end of release|the end|end of text|end of statement'),
  said: list(
    'said|says|say|saying|added|adds|stressed|stresses|noted|notes|told|tells|explained|explains|stated|states|declared|declares|commented|comments|emphasized|emphasised|emphasizes|underlined|underlines|underscored|warned|warns|announced|announces|continued|concluded|concludes|argued|argues|remarked|recalled|recalls|affirmed|reaffirmed|reiterated|insisted|pointed out|observed|wrote|writes|replied|answered|answers|asked|called|urged|welcomed|highlighted|confirmed|admitted|insists|praised|promised|described|believes|believed|acknowledged|joked|responded|went on',
  ),
  accordingTo: list('according to|in the words of|quoting'),
  pronouns: list('he|she|they|who'),
  honorifics: list(
    'mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|h.e|he|hon|ambassador|captain|col|gen|lt|sgt|maj|judge|justice|madam|sheikh|engineer|mx',
  ),
  titles: list(
    'manager|director|director-general|minister|secretary|secretary-general|under-secretary-general|assistant|president|vice-president|vice president|chair|chairman|chairwoman|chairperson|chief|executive|officer|ceo|cfo|cto|coo|head|lead|leader|spokesperson|spokesman|spokeswoman|commissioner|governor|mayor|founder|co-founder|partner|professor|dean|rector|representative|rapporteur|coordinator|coordinator-general|adviser|advisor|analyst|economist|scientist|engineer|curator|editor|owner|ambassador|envoy|administrator|treasurer|principal|superintendent|general|counsel|specialist|researcher|nurse|teacher|farmer|student|resident|deputy|senior|managing|acting|interim|captain|conductor|author|architect|trustee|warden|midwife|doctor|surgeon|physician|biologist|hydrologist|volunteer|member|coach|driver|baker|chancellor|prime|premier|councillor|senator|delegate|consultant|inspector|designer|developer|artist|composer|choreographer|historian|librarian|geologist|keeper|hand|master|harbourmaster|operator|pilot',
  ),
  organisations: list(
    'ministry|office|centre|center|department|agency|university|college|institute|council|commission|committee|association|foundation|inc|inc.|ltd|ltd.|llc|plc|corp|corp.|company|co.|group|bank|authority|nations|union|trust|society|federation|board|bureau|secretariat|fund|programme|program|organization|organisation|service|services|school|hospital|museum|museums|library|league|network|alliance|coalition|partnership|holdings|energy|robotics|technologies|systems|laboratories|labs|government|city|county|police|court|parliament|assembly|airlines|railways|ferries|water|foods|festival|theatre|orchestra|observatory|port|harbour|cooperative|co-operative|embassy|mission|initiative|project|station|team|choir|desk|band|mill|mills|farm|farms|club',
  ),
  of: list('at|for|with|of|from'),
  naming: list(
    'called|named|titled|entitled|dubbed|nicknamed|known as|so-called|termed|the term|the word|the words|the phrase|the film|film|the book|book|the song|novel|album|exhibition|project|programme|program|campaign|theme|slogan|motto|documentary|conference|study|report|article|play|opera|the ship|vessel|brand|under the title|branded|labelled|labeled|workshop|painting|series|podcast|poem|symphony|titled:|renamed|christened',
  ),
  headline: list(
    'opens|launches|announces|names|wins|signs|reports|calls|welcomes|condemns|urges|appoints|joins|receives|hosts|publishes|unveils|introduces|begins|starts|completes|expands|acquires|warns|finds|reveals|celebrates|marks|adopts|approves|agrees|gives|brings|takes|makes|sets|returns|exchanged|concluded|to open|to launch|to host|invites|closes|cuts|raises|delivers|awards|secures|secure|launch|sign|open|agree|call|says|reaches|withdraws|corrects|offers|moves|is|are|will|has|have',
  ),
};

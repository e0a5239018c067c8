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
        'press notice|release no|press release no|news release no|media statement no|for the press|regulatory announcement|stock exchange release|stock exchange announcement|company announcement|corporate news|ad hoc announcement|press release|news release|media release|joint press release|news|press communiqué|press information|press note',
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
        'media call|press call|photocall|photo call|operational note|calendar notice|note to correspondents|media advisory|press advisory|advisory|news advisory|media alert|media invitation|photo opportunity|press invitation',
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
    'inside information|is considered to be inside information|this information is considered|this information is information that|this announcement was published|this information was submitted|this stock exchange announcement|this release was published|dear all|dear colleagues|dear editor|dear editors|dear journalists|dear sir or madam|please find|reproduction is permitted|view original content|this email and any|to unsubscribe|unsubscribe|check against delivery|not an official record|not an official document|for information media|for information only|this release contains inside information|contains inside information|this announcement contains|for use of information media|not for distribution|for background only|unofficial translation|originally issued in|disclaimer|editors: please|forward-looking statements',
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
    'media queries|press queries|queries|issued by|issued on behalf of|press contact information|for press|for media|newsroom|press desk|contact|contacts|media contact|media contacts|press contact|press contacts|media enquiries|media inquiries|press enquiries|press inquiries|press office|media relations|for more information|for further information|for additional information|contact information|contact details|further information|for media enquiries|for media inquiries|media contact information|for more information contact|enquiries|inquiries|for interviews|interview requests|investor contact|investor relations|investor contacts|contacts for the media|contact for media',
  ),
  contactStarts: list(
    'for media queries|for press queries|for queries|for any queries|queries|issued by|for more details|for high-resolution|media wishing to|journalists wishing to|journalists can|for photos|press desk|to book|for images and interviews|for more information|for further information|for additional information|for further details|for more details|for media enquiries|for media inquiries|for press enquiries|for press inquiries|for interviews|to arrange|to request an interview|media contact|press contact|media contacts|press contacts|contact|contacts|media enquiries|media inquiries|press enquiries|press inquiries|please contact|further information|enquiries|inquiries|investor contact|investor contacts|journalists may contact|interview requests',
  ),
  emailWords: list('e-mail|email|mail|e'),
  phoneWords: list('tel|telephone|phone|mobile|cell|mob|t|m|p|office|direct|ph|fax|call|whatsapp'),
  roleWords: list('press officer|media officer|spokesperson|spokesman|spokeswoman|communications'),
  background: list(
    "related|related links|related content|see also|further resources|links|resources|notes to news editors|more about|what you need to know|about this release|editor’s notes|editors’ notes|editors notes|media note|additional resources|further links|background|background information|notes to editors|note to editors|notes to editor|editor’s note|editors’ note|editor's note|editors' note|notes for editors|about us|about|boilerplate|further reading|notes|additional information|about the project|about the programme|about the study|media notes|key facts|facts and figures|background note",
  ),
  about: list('about'),
  ends: list('ends|end|end of release|the end|end of text|end of statement'),
  said: list(
    'posted|tweeted|cautioned|cautions|laughs|laughed|reflects|reflected|agreed|agrees|claimed|claims|revealed|reveals|shared|estimates|estimated|suggested|suggests|hailed|hails|thanked|thanks|recounts|recounted|enthused|quipped|recommended|maintained|testified|summed up|pledged|vowed|reported|clarified|expressed|denied|pleaded|contended|put it|said|says|say|saying|added|adds|stressed|stresses|noted|notes|told|tells|explained|explains|stated|states|declared|declares|commented|comments|emphasized|emphasised|emphasizes|underlined|underlines|underscored|warned|warns|announced|announces|continued|concluded|concludes|argued|argues|remarked|recalled|recalls|affirmed|reaffirmed|reiterated|insisted|pointed out|observed|wrote|writes|replied|answered|answers|asked|called|urged|welcomed|highlighted|confirmed|admitted|insists|praised|promised|described|believes|believed|acknowledged|joked|responded|went on',
  ),
  accordingTo: list('according to|in the words of|quoting'),
  pronouns: list('he|she|they|who'),
  honorifics: list(
    'cllr|councillor|miss|revd|reverend|fr|brig|maj-gen|cpl|pfc|det|insp|supt|fmr|mp|msgr|sr|hon|rt|baroness|baron|mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|rev|h.e|he|hon|ambassador|captain|col|gen|lt|sgt|maj|judge|justice|madam|sheikh|engineer|mx',
  ),
  titles: list(
    'sheriff|co-author|patient|niece|nephew|neighbour|neighbor|curator|potter|physiotherapist|bioacoustician|superintendent|deputy|sergeant|constable|undersecretary|administrator|archivist|chef|gardener|ranger|paramedic|psychologist|chemist|physicist|astronomer|ecologist|botanist|statistician|epidemiologist|virologist|geneticist|oceanographer|meteorologist|archaeologist|anthropologist|sociologist|lawyer|attorney|judge|rabbi|bishop|pastor|imam|skipper|fisherman|fisher|organiser|organizer|campaigner|parent|mother|father|survivor|winner|graduate|pupil|apprentice|technician|mechanic|planner|surveyor|supervisor|controller|strategist|scholar|lecturer|fellow|reader|clinician|pharmacist|therapist|carer|caretaker|retailer|shopkeeper|publisher|producer|presenter|striker|goalkeeper|defender|midfielder|chairperson|investor|entrepreneur|holder|moderator|convener|convenor|whip|speaker|trainer|agent|marshal|commander|commandant|lieutenant|admiral|rapporteur|ombudsman|auditor|registrar|provost|bursar|headteacher|headmaster|headmistress|adjunct|emeritus|manager|director|director-general|minister|secretary|secretary-general|under-secretary-general|assistant|president|vice-president|vice president|chair|chairman|chairwoman|chairperson|chief|executive|officer|ceo|cfo|cto|coo|head|lead|leader|spokesperson|spokesman|spokeswoman|commissioner|governor|mayor|founder|co-founder|partner|professor|dean|rector|representative|rapporteur|coordinator|coordinator-general|adviser|advisor|analyst|economist|scientist|engineer|curator|editor|owner|ambassador|envoy|administrator|treasurer|principal|superintendent|general|counsel|specialist|researcher|nurse|teacher|farmer|student|resident|deputy|senior|managing|acting|interim|captain|conductor|author|architect|trustee|warden|midwife|doctor|surgeon|physician|biologist|hydrologist|volunteer|member|coach|driver|baker|chancellor|prime|premier|councillor|senator|delegate|consultant|inspector|designer|developer|artist|composer|choreographer|historian|librarian|geologist|keeper|hand|master|harbourmaster|operator|pilot',
  ),
  organisations: list(
    'newsroom|republic|kingdom|commonwealth|league|rescue|bureau|administration|division|directorate|taskforce|diocese|archdiocese|parish|borough|district|sheriff’s|rail|railway|airways|air|shipping|energi|pharma|pharmaceuticals|biosciences|therapeutics|capital|ventures|partners|asa|ab|a/s|as|oyj|gmbh|ag|se|nv|n.v.|b.v.|bv|s.p.a.|spa|s.a.|fc|f.c.|athletic|rovers|united|consortium|chamber|guild|academy|faculty|campus|clinic|infirmary|surgery|nhs|fellowship|estate|estates|archive|archives|gallery|galleries|opera|ballet|zoo|aquarium|gardens|parliament|senate|congress|convention|treaty|tribunal|commissariat|delegation|brigade|constabulary|ministry|office|centre|center|department|agency|university|college|institute|council|commission|committee|association|foundation|inc|inc.|ltd|ltd.|llc|plc|corp|corp.|company|co.|group|bank|authority|nations|union|trust|society|federation|board|bureau|secretariat|fund|programme|program|organization|organisation|service|services|school|hospital|museum|museums|library|league|network|alliance|coalition|partnership|holdings|energy|robotics|technologies|systems|laboratories|labs|government|city|county|police|court|parliament|assembly|airlines|railways|ferries|water|foods|festival|theatre|orchestra|observatory|port|harbour|cooperative|co-operative|embassy|mission|initiative|project|station|team|choir|desk|band|mill|mills|farm|farms|club',
  ),
  of: list('at|for|with|of|from'),
  naming: list(
    'should read|should have read|hashtag|under the hashtag|read as follows|the headline|series|trading as|referred to as|the so-called|the title|designated|called|named|titled|entitled|dubbed|nicknamed|known as|so-called|termed|the term|the word|the words|the phrase|the film|film|the book|book|the song|novel|album|exhibition|project|programme|program|campaign|theme|slogan|motto|documentary|conference|study|report|article|play|opera|the ship|vessel|brand|under the title|branded|labelled|labeled|workshop|painting|series|podcast|poem|symphony|titled:|renamed|christened',
  ),
  headline: list(
    'opens|launches|announces|names|wins|signs|reports|calls|welcomes|condemns|urges|appoints|joins|receives|hosts|publishes|unveils|introduces|begins|starts|completes|expands|acquires|warns|finds|reveals|celebrates|marks|adopts|approves|agrees|gives|brings|takes|makes|sets|returns|exchanged|concluded|to open|to launch|to host|invites|closes|cuts|raises|delivers|awards|secures|secure|launch|sign|open|agree|call|says|reaches|withdraws|corrects|offers|moves|is|are|will|has|have',
  ),
  details: list(
    'who|what|when|where|why|how|date|time|place|location|venue|address|rsvp|note|details|topic|speakers|visuals|parking|register|registration|cost|media call time',
  ),
  published: list(
    'for publication|date of publication|published|issued|posted|updated|last updated|date|released|release date|issued on|published on|posted on|date of issue',
  ),
  indefinite: list('one|a|an|another'),
  copulas: list(
    'is|was|serves as|served as|became|has been|will be|will become|was named|was appointed|has been appointed|has been named',
  ),
};

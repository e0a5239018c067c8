import type { Words } from './words';

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

export const de: Words = {
  language: 'de',
  stop: list(
    'der|die|das|und|ist|von|mit|für|auf|den|dem|des|ein|eine|einer|eines|im|zu|nicht|sich|auch|wird|werden|wurde|sind|bei|nach|aus|als|wie|an|zum|zur|es|wir|durch|über|mehr|hat|haben|dass|am|vom|bis|seit|oder|unter|damit|heute|ab',
  ),
  labels: [
    {
      kind: 'release',
      phrases: list(
        'pressemitteilung|presseinformation|medienmitteilung|pressemeldung|medieninformation|gemeinsame pressemitteilung|presseaussendung',
      ),
    },
    {
      kind: 'statement',
      phrases: list('erklärung|presseerklärung|stellungnahme|statement|gemeinsame erklärung'),
    },
    {
      kind: 'advisory',
      phrases: list(
        'presseeinladung|einladung|medieneinladung|terminhinweis|einladung zur pressekonferenz|pressetermin',
      ),
    },
    { kind: 'fact-sheet', phrases: list('faktenblatt|datenblatt|hintergrundpapier') },
    { kind: 'notice', phrases: list('berichtigung|korrektur|widerruf') },
  ],
  immediate: list(
    'zur sofortigen veröffentlichung|zur sofortigen freigabe|sofort freigegeben|ab sofort zur veröffentlichung frei|frei zur sofortigen veröffentlichung',
  ),
  embargo: list(
    'sperrfrist bis|sperrfrist|gesperrt bis|sendesperrfrist|embargo bis|nicht zur veröffentlichung vor',
  ),
  hold: list('nicht zur veröffentlichung|zurückhalten'),
  delivery: list('sperrfrist redebeginn|sperrfrist beginn der rede|sperrfrist: redebeginn'),
  notices: list(
    'es gilt das gesprochene wort|abdruck honorarfrei|abdruck frei|nur für journalisten|veröffentlichung honorarfrei|beleg erbeten',
  ),
  months: [
    list('januar|jänner|jan'),
    list('februar|feber|feb'),
    list('märz|mär|maerz'),
    list('april|apr'),
    list('mai'),
    list('juni|jun'),
    list('juli|jul'),
    list('august|aug'),
    list('september|sept|sep'),
    list('oktober|okt'),
    list('november|nov'),
    list('dezember|dez'),
  ],
  weekdays: list('montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag'),
  dateWords: list('den|dem|am|der'),
  contacts: list(
    'kontakt|pressekontakt|medienkontakt|ansprechpartner|ansprechpartnerin|ansprechpartner für die medien|rückfragen|weitere informationen|kontakt für die presse|presse- und öffentlichkeitsarbeit|pressestelle|kontakt für medien|rückfragehinweis',
  ),
  contactStarts: list(
    'kontakt|pressekontakt|medienkontakt|ansprechpartner|ansprechpartnerin|rückfragen|für rückfragen|weitere informationen|bei rückfragen|rückfragehinweis',
  ),
  emailWords: list('e-mail|email|mail'),
  phoneWords: list('tel|telefon|mobil|fon|fax|handy'),
  roleWords: list('pressesprecher|pressesprecherin|pressereferent|pressereferentin|sprecherin|sprecher'),
  background: list(
    'hintergrund|zum hintergrund|hintergrundinformationen|über uns|hinweis für redaktionen|hinweise für redaktionen|hinweis an die redaktion|hinweise an die redaktionen|zum projekt',
  ),
  about: list('über|über die|über den|über das'),
  ends: list('ende|ende der mitteilung'),
  said: list(
    'begrüßte|begrüßt|freute sich|unterstreicht|zeigte sich|resümierte|resümiert|kritisierte|kritisiert|bedankte sich|dankte|bilanziert|bilanzierte|verspricht|versprach|kündigte an|fasste zusammen|hofft|hoffte|findet|schilderte|schildert|hebt hervor|führt aus|fügt hinzu|würdigte|appellierte|zitiert|entgegnete|konstatierte|sagte|sagt|sagten|erklärte|erklärt|betonte|betont|ergänzte|ergänzt|teilte mit|so|meinte|meint|äußerte|hob hervor|unterstrich|kommentierte|kommentiert|fügte hinzu|führte aus|warnte|freut sich|berichtete|berichtet|erläuterte|erläutert|bekräftigte|mahnte|forderte|lobte',
  ),
  accordingTo: list('laut|nach angaben von|nach den worten von|zufolge'),
  pronouns: list('er|sie'),
  honorifics: list('herr|frau|dr|prof|professor|professorin|mag|dipl.-ing|ing'),
  titles: list(
    '-vorsitzenden|bürgermeister|bürgermeisterin|landrat|landrätin|geschäftsführer|geschäftsführerin|oberarzt|oberärztin|chefarzt|chefärztin|ärztin|arzt|lehrer|lehrerin|förster|försterin|trainer|trainerin|landwirt|landwirtin|anwohner|anwohnerin|bewohner|bewohnerin|-pfleger|-pflegerin|-wissenschaftler|-wissenschaftlerin|-expertin|-experte|-koordinator|-koordinatorin|-historiker|-historikerin|architekt|architektin|-obmann|-obfrau|kapitän|kapitänin|-händler|-händlerin|schülerin|schüler|student|studentin|doktorand|doktorandin|autor|autorin|-biologe|-biologin|-kommandant|-dezernent|-dezernentin|-leiter|-leiterin|leiter|leiterin|-minister|-ministerin|minister|ministerin|-direktor|-direktorin|direktor|direktorin|-präsident|-präsidentin|präsident|präsidentin|-sprecher|-sprecherin|sprecher|sprecherin|-führer|-führerin|-chef|-chefin|chef|chefin|vorstand|vorständin|-vorstand|vorsitzende|vorsitzender|-vorsitzende|-vorsitzender|-meister|-meisterin|staatssekretär|staatssekretärin|-rat|-rätin|intendant|intendantin|rektor|rektorin|kanzler|kanzlerin|-beauftragte|-beauftragter|referent|referentin|gründer|gründerin|senator|senatorin|professor|professorin|-manager|-managerin|-forscher|-forscherin|ingenieur|ingenieurin|kurator|kuratorin|dekan|dekanin',
  ),
  organisations: list(
    '-verbands|-verbandes|-vereins|-amtes|-amts|-ministeriums|-bundes|-werks|-hauses|ministerium|-ministerium|amt|-amt|behörde|-behörde|gmbh|ag|kg|e.v.|ev|ohg|se|mbh|universität|hochschule|institut|-institut|verband|-verband|verein|-verein|stiftung|-stiftung|bund|-bund|gesellschaft|-gesellschaft|zentrum|-zentrum|stadt|landkreis|kreis|land|rat|bank|-bank|werke|-werke|museum|klinik|-klinik|klinikum|kammer|-kammer|agentur|-agentur|senat|polizei|feuerwehr|akademie|gruppe|-gruppe|betriebe|-betriebe',
  ),
  of: list('bei der|bei|beim|der|des|von|vom|am|an der|für'),
  naming: list(
    'genannt|sogenannte|sogenannten|sogenannter|unter dem titel|titel|mit dem titel|dem motto|unter dem motto|namens|film|buch|projekt|kampagne|ausstellung|studie|begriff|namen|der begriff|das wort|aktion|reihe|stück|oper|kongress|programm',
  ),
  headline: list(
    'eröffnet|startet|stellt|lädt|gewinnt|unterzeichnet|veröffentlicht|fordert|begrüßt|ernennt|erhält|wird|feiert|warnt|kündigt|übernimmt|baut|beginnt|kommt|setzt|nimmt|bringt|geht',
  ),
  details: list('wer|was|wann|wo|warum|wie|datum|ort|zeit|uhrzeit|termin|beginn|adresse|treffpunkt'),
  published: list('veröffentlicht am|veröffentlicht|datum|stand|aktualisiert am|erschienen am'),
  indefinite: list('ein|eine'),
  copulas: list('ist|war|wurde|wird'),
};

import type { Words } from './words';

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

export const it: Words = {
  language: 'it',
  stop: list(
    'il|lo|la|gli|le|di|del|della|dei|delle|degli|dell|e|ed|è|che|un|una|uno|per|con|si|su|sul|sulla|da|dal|dalla|al|alla|ai|alle|nel|nella|nei|non|più|come|anche|ha|hanno|sono|stato|stata|questo|questa|tra|fra|dopo|prima|ogni|oggi|loro|nostra|nostro',
  ),
  labels: [
    {
      kind: 'release',
      phrases: list(
        'comunicato stampa|comunicato|nota stampa|comunicato congiunto|comunicato stampa congiunto',
      ),
    },
    { kind: 'statement', phrases: list('dichiarazione|dichiarazione alla stampa|dichiarazione congiunta') },
    {
      kind: 'advisory',
      phrases: list('invito stampa|convocazione stampa|avviso ai media|invito alla stampa|conferenza stampa'),
    },
    { kind: 'fact-sheet', phrases: list('scheda informativa|scheda tecnica|scheda stampa') },
    { kind: 'notice', phrases: list('rettifica|errata corrige|correzione') },
  ],
  immediate: list('per pubblicazione immediata|per diffusione immediata|diffusione immediata'),
  embargo: list(
    'sotto embargo fino al|sotto embargo fino alle|embargo fino al|embargo fino alle|sotto embargo|embargo',
  ),
  hold: list('non diffondere|non pubblicare'),
  delivery: [],
  notices: list('documento non ufficiale|traduzione non ufficiale|fa fede il discorso pronunciato'),
  months: [
    list('gennaio|gen'),
    list('febbraio|feb'),
    list('marzo'),
    list('aprile|apr'),
    list('maggio|mag'),
    list('giugno|giu'),
    list('luglio|lug'),
    list('agosto'),
    list('settembre|set'),
    list('ottobre|ott'),
    list('novembre'),
    list('dicembre|dic'),
  ],
  weekdays: list('lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica'),
  dateWords: list('di|del|il|lì'),
  contacts: list(
    'contatti|contatto|contatti stampa|contatto stampa|ufficio stampa|per informazioni|per ulteriori informazioni|informazioni|contatti per la stampa|contatti per i media',
  ),
  contactStarts: list(
    'contatti|contatto|contatti stampa|ufficio stampa|per informazioni|per ulteriori informazioni|per maggiori informazioni|per interviste',
  ),
  emailWords: list('e-mail|email|mail|posta elettronica'),
  phoneWords: list('tel|telefono|cell|cellulare|mobile|fax'),
  roleWords: list('addetto stampa|addetta stampa|portavoce|responsabile stampa|responsabile comunicazione'),
  background: list(
    'contesto|note per la stampa|note per i giornalisti|nota per i redattori|note|informazioni generali|chi siamo',
  ),
  about: list('informazioni su|a proposito di|profilo di'),
  ends: list('fine|fine del comunicato'),
  said: list(
    'ha detto|dice|ha dichiarato|dichiara|ha affermato|afferma|ha aggiunto|aggiunge|ha spiegato|spiega|ha sottolineato|sottolinea|ha commentato|commenta|ha ricordato|ricorda|ha concluso|conclude|ha osservato|osserva|ha precisato|precisa|ha ribadito|ribadisce|ha evidenziato|evidenzia|ha annunciato|annuncia|racconta|ha raccontato|sostiene|prosegue|ha proseguito',
  ),
  accordingTo: list('secondo|a detta di|nelle parole di'),
  pronouns: list('lui|lei|egli|ella'),
  honorifics: list(
    'sig|signor|signora|dott|dottor|dottoressa|dott.ssa|prof|professor|professoressa|ing|avv|on|arch',
  ),
  titles: list(
    'direttore|direttrice|presidente|vicepresidente|ministro|ministra|sindaco|sindaca|assessore|assessora|responsabile|portavoce|segretario|segretaria|amministratore|amministratrice|delegato|delegata|fondatore|fondatrice|rettore|rettrice|professore|professoressa|coordinatore|coordinatrice|commissario|commissaria|consigliere|consigliera|capo|curatore|curatrice|ricercatore|ricercatrice|prefetto|governatore|governatrice|primario|medico|comandante|soprintendente|addetto|addetta',
  ),
  organisations: list(
    'ministero|comune|regione|provincia|città|ufficio|centro|agenzia|università|istituto|consiglio|commissione|comitato|associazione|fondazione|società|gruppo|banca|autorità|unione|federazione|segreteria|fondo|organizzazione|servizio|governo|museo|scuola|ospedale|azienda|s.p.a.|spa|s.r.l.|srl|consorzio|teatro|porto|cooperativa|biblioteca|camera|dipartimento|questura|prefettura|policlinico',
  ),
  of: list("presso|della|dello|dell'|del|dei|delle|degli|di|alla|al|ai"),
  naming: list(
    'intitolato|intitolata|chiamato|chiamata|detto|detta|denominato|denominata|ribattezzato|ribattezzata|il film|il libro|film|libro|progetto|programma|campagna|mostra|il termine|la parola|titolo|con il titolo|tema|concorso|romanzo|rassegna|spettacolo',
  ),
  headline: list(
    'apre|riapre|lancia|annuncia|nomina|firma|pubblica|accoglie|chiede|celebra|condanna|riceve|inaugura|vince|presenta|adotta|rafforza|invita|avvia|chiude|parte|torna|arriva',
  ),
  details: list('chi|cosa|quando|dove|perché|data|ora|orario|luogo|indirizzo'),
  published: list('pubblicato il|pubblicato|data|aggiornato il'),
  indefinite: list('un|una|uno'),
  copulas: list('è|era|è stato nominato|è stata nominata'),
};

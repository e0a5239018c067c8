import type { Words } from './words';

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

export const fr: Words = {
  language: 'fr',
  stop: list(
    'le|la|les|des|et|est|une|un|du|de|dans|pour|que|qui|sur|avec|par|au|aux|ce|cette|ces|en|ne|pas|plus|sont|il|elle|nous|vous|leur|leurs|son|sa|ses|à|ont|été|être|afin|ainsi|entre|depuis|lors|dont|mais|ou|se|aujourd’hui',
  ),
  labels: [
    {
      kind: 'release',
      phrases: list(
        'communiqué de presse|communiqué|communique de presse|communiqué commun|communiqué de presse conjoint|communiqué aux médias',
      ),
    },
    {
      kind: 'statement',
      phrases: list(
        'déclaration|déclaration de presse|déclaration commune|déclaration conjointe|déclaration à la presse',
      ),
    },
    {
      kind: 'advisory',
      phrases: list(
        'avis aux médias|avis aux medias|invitation presse|invitation à la presse|note aux rédactions|avis aux correspondants|invitation aux médias',
      ),
    },
    {
      kind: 'fact-sheet',
      phrases: list("fiche d’information|fiche d'information|fiche technique|dossier de presse"),
    },
    { kind: 'notice', phrases: list('rectificatif|correction|avis de retrait') },
  ],
  immediate: list(
    'pour diffusion immédiate|pour publication immédiate|diffusion immédiate|à diffuser immédiatement',
  ),
  embargo: list(
    "sous embargo jusqu’au|sous embargo jusqu'au|sous embargo jusqu’à|sous embargo jusqu'à|embargo jusqu’au|embargo jusqu'au|embargo jusqu'à|embargo jusqu’à|sous embargo|embargo|ne pas diffuser avant|ne pas publier avant",
  ),
  hold: list('ne pas diffuser|ne pas publier|non destiné à la publication'),
  delivery: list('seul le prononcé fait foi jusqu'),
  notices: list(
    'seul le prononcé fait foi|document non officiel|à l’intention des organes d’information|traduction non officielle|libre de droits',
  ),
  months: [
    list('janvier|janv'),
    list('février|févr|fevrier|fév'),
    list('mars'),
    list('avril|avr'),
    list('mai'),
    list('juin'),
    list('juillet|juil'),
    list('août|aout'),
    list('septembre|sept'),
    list('octobre|oct'),
    list('novembre|nov'),
    list('décembre|déc|decembre'),
  ],
  weekdays: list('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  dateWords: list('le|du|au|er'),
  contacts: list(
    "contact|contacts|contact presse|contacts presse|contact médias|contacts médias|contact média|relations presse|relations médias|renseignements|pour plus d’informations|pour plus d'informations|pour en savoir plus|service de presse|informations complémentaires|contact pour la presse",
  ),
  contactStarts: list(
    "contact|contacts|pour plus d’informations|pour plus d'informations|pour plus d’information|pour plus d'information|pour tout renseignement|renseignements|pour en savoir plus|pour toute question|relations presse|relations médias",
  ),
  emailWords: list('courriel|e-mail|email|mail|mél|adresse électronique'),
  phoneWords: list('tél|tel|téléphone|portable|mobile|télécopie|fax'),
  roleWords: list(
    'attaché de presse|attachée de presse|porte-parole|chargée de communication|chargé de communication|responsable presse',
  ),
  background: list(
    'contexte|à propos|à propos de nous|notes aux rédacteurs|note aux rédacteurs|notes aux rédactions|note à la rédaction|informations générales|pour mémoire|repères|historique|notes à l’intention des rédacteurs',
  ),
  about: list(
    "à propos de|à propos du|à propos des|à propos de la|à propos d’|à propos d'|à propos de l’|à propos de l'",
  ),
  ends: list('fin|fin du communiqué'),
  said: list(
    "s’indigne|s’indigne|s’est indigné|s’alarme|se désole|déplore|a déploré|s’inquiète|s’étonne|s’interroge|détaille|raconte|confirme|martèle|plaide|renchérit|observe|complète|fait savoir|fait valoir|regrette|a regretté|réagit|a réagi|résume|salue|a salué|a rappelé|reconnaît|a reconnu|s’exclame|sourit|a dit|dit|a déclaré|déclare|a ajouté|ajoute|a souligné|souligne|a expliqué|explique|a affirmé|affirme|a indiqué|indique|a précisé|précise|a rappelé|rappelle|a noté|a estimé|estime|a insisté|insiste|a conclu|conclut|s’est félicité|s’est félicitée|se félicite|s'est félicitée|s'est félicité|se réjouit|a commenté|commente|a averti|a poursuivi|poursuit|a confié|confie|a assuré|assure|a annoncé|annonce|témoigne",
  ),
  accordingTo: list("selon|pour|pour|d’après|d'après|pour reprendre les mots de"),
  pronouns: list('il|elle|t-il|t-elle|celui-ci|celle-ci'),
  honorifics: list('m|mme|mlle|dr|pr|professeur|monsieur|madame|me'),
  titles: list(
    'président|adjoint|adjointe|patron|patronne|pêcheur|pêcheuse|habitant|habitante|agriculteur|agricultrice|enseignant|enseignante|élu|élue|sous-préfet|sous-préfète|commandant|capitaine|attaché|attachée|infirmier|infirmière|chirurgien|chirurgienne|économiste|architecte|historien|historienne|bénévole|co-fondateur|cofondateur|cofondatrice|trésorier|trésorière|dirigeant|dirigeante|proviseur|proviseure|principal|principale|vétérinaire|biologiste|climatologue|géologue|directeur|directrice|ministre|président|présidente|chef|cheffe|responsable|porte-parole|secrétaire|représentant|représentante|maire|préfet|préfète|gérant|gérante|fondateur|fondatrice|professeur|professeure|ambassadeur|ambassadrice|coordonnateur|coordonnatrice|coordinateur|coordinatrice|commissaire|chargé|chargée|délégué|déléguée|conseiller|conseillère|rapporteur|rapporteuse|pdg|vice-président|vice-présidente|conservateur|conservatrice|chercheur|chercheuse|médecin|ingénieur|ingénieure|recteur|rectrice|administrateur|administratrice',
  ),
  organisations: list(
    'ministère|office|centre|bureau|agence|université|institut|conseil|commission|comité|association|fondation|société|sa|sas|sarl|groupe|banque|autorité|nations|union|fédération|secrétariat|fonds|organisation|service|ville|mairie|préfecture|région|département|musée|école|hôpital|mission|direction|syndicat|compagnie|observatoire|port|théâtre|réseau',
  ),
  of: list("auprès de|au sein de|chez|à la|à l’|à l'|au|à|de la|de l’|de l'|du|des|de|d’|d'"),
  naming: list(
    'intitulé|intitulée|intitulés|appelé|appelée|dit|dite|baptisé|baptisée|surnommé|surnommée|nommé|nommée|le film|le livre|film|livre|projet|programme|campagne|exposition|le terme|le mot|thème|sous le titre|concept|opération|étude|rapport|festival|spectacle|roman',
  ),
  headline: list(
    'ouvre|lance|annonce|nomme|signe|publie|accueille|appelle|salue|condamne|rejoint|reçoit|inaugure|remporte|présente|célèbre|adopte|renforce|invite|dévoile|met|devient|confirme',
  ),
  details: list('qui|quoi|quand|où|pourquoi|comment|date|lieu|heure|adresse|intervenants|programme'),
  published: list('publié le|publié|mis à jour le|date|diffusé le|paru le'),
  indefinite: list('un|une'),
  copulas: list('est|était|a été nommé|a été nommée|devient'),
};

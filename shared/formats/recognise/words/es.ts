import type { Words } from './words';

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

export const es: Words = {
  language: 'es',
  stop: list(
    'el|la|los|las|de|del|y|en|que|un|una|para|con|por|se|su|sus|al|es|más|como|lo|ha|han|este|esta|estos|estas|fue|son|desde|entre|sobre|también|hasta|durante|cada|pero|o|no|ya|hoy|nuestra|nuestro',
  ),
  labels: [
    {
      kind: 'release',
      phrases: list(
        'nota de prensa|comunicado de prensa|comunicado|boletín de prensa|nota informativa|gacetilla de prensa|comunicado conjunto',
      ),
    },
    {
      kind: 'statement',
      phrases: list('declaración|declaración de prensa|declaración conjunta|declaraciones'),
    },
    {
      kind: 'advisory',
      phrases: list(
        'convocatoria de prensa|convocatoria a medios|aviso a los medios|aviso a medios|convocatoria|invitación a medios|invitación a la prensa',
      ),
    },
    {
      kind: 'fact-sheet',
      phrases: list('hoja informativa|ficha informativa|ficha técnica|dossier de prensa'),
    },
    { kind: 'notice', phrases: list('corrección|rectificación|fe de erratas') },
  ],
  immediate: list(
    'para publicación inmediata|para difusión inmediata|para su publicación inmediata|para su difusión inmediata|difusión inmediata|publicación inmediata',
  ),
  embargo: list(
    'embargado hasta el|embargado hasta las|embargado hasta|embargada hasta|embargo hasta|bajo embargo hasta|bajo embargo|embargo|no publicar antes de|no difundir antes de',
  ),
  hold: list('no difundir|no publicar'),
  delivery: list('embargado hasta su pronunciación'),
  notices: list(
    'cotejar con el texto leído|documento no oficial|para uso de los medios de información|traducción no oficial',
  ),
  months: [
    list('enero|ene'),
    list('febrero|feb'),
    list('marzo|mar'),
    list('abril|abr'),
    list('mayo'),
    list('junio|jun'),
    list('julio|jul'),
    list('agosto|ago'),
    list('septiembre|setiembre|sept|sep'),
    list('octubre|oct'),
    list('noviembre|nov'),
    list('diciembre|dic'),
  ],
  weekdays: list('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  dateWords: list('de|del|el|a'),
  contacts: list(
    'contacto|contactos|contacto de prensa|contacto para medios|contacto para prensa|contactos de prensa|más información|para más información|para mayor información|gabinete de prensa|oficina de prensa|contacto para los medios|contacto de medios|información de contacto',
  ),
  contactStarts: list(
    'contacto|contactos|para más información|para mayor información|más información|contacto de prensa|gabinete de prensa|para entrevistas',
  ),
  emailWords: list('correo electrónico|correo|e-mail|email|mail'),
  phoneWords: list('tel|tlf|tfno|teléfono|móvil|celular|fax'),
  roleWords: list('jefa de prensa|jefe de prensa|portavoz|responsable de prensa|oficial de prensa'),
  background: list(
    'antecedentes|contexto|notas para los editores|nota para los editores|notas para editores|nota a los redactores|notas a los redactores|nota a editores|información adicional|sobre nosotros|acerca de nosotros|nota para editores|información general',
  ),
  about: list('acerca de|acerca del|sobre el|sobre la|sobre los|sobre las|sobre|acerca de la'),
  ends: list('fin|fin del comunicado'),
  said: list(
    'ha destacado|ha recordado|ha agradecido|ha subrayado|ha añadido|ha indicado|ha manifestado|ha expresado|ha comentado|ha recalcado|recalcó|recalca|ha precisado|ha concluido|ha apuntado|ha insistido|insistió|insiste|ha anunciado|anunció|agradeció|agradece|celebró|celebra|ha celebrado|lamentó|lamenta|ha lamentado|ha lamentado|reiteró|reitera|ha reiterado|cuenta|relata|relató|puntualizó|puntualiza|argumentó|confirmó|confirma|admitió|reconoció|ha reconocido|valoró|ha valorado|defendió|ha defendido|sentenció|remarcó|remarca|ha remarcado|dijo|dice|declaró|declara|afirmó|afirma|añadió|añade|agregó|agrega|señaló|señala|explicó|explica|destacó|destaca|subrayó|subraya|indicó|indica|manifestó|manifiesta|aseguró|asegura|expresó|expresa|comentó|comenta|recordó|recuerda|advirtió|advierte|apuntó|apunta|concluyó|concluye|sostuvo|precisó|resaltó|ha dicho|ha declarado|ha señalado|ha afirmado|ha asegurado|ha explicado',
  ),
  accordingTo: list('según|de acuerdo con|en palabras de|a juicio de'),
  pronouns: list('él|ella'),
  honorifics: list('sr|sra|srta|dr|dra|d|dña|don|doña|lic|ing|prof'),
  titles: list(
    'científico|científica|médico|médica|cirujano|cirujana|enfermero|enfermera|catedrático|catedrática|decano|decana|patrón|pescador|pescadora|agricultor|agricultora|vecino|vecina|comandante|capitán|arquitecto|arquitecta|historiador|historiadora|economista|titular|vocal|subdirector|subdirectora|viceministro|viceministra|subsecretario|subsecretaria|intendente|comisionado|comisionada|alumna|alumno|voluntario|voluntaria|director|directora|ministro|ministra|presidente|presidenta|jefe|jefa|responsable|portavoz|secretario|secretaria|representante|alcalde|alcaldesa|gobernador|gobernadora|gerente|fundador|fundadora|profesor|profesora|embajador|embajadora|coordinador|coordinadora|comisario|comisaria|consejero|consejera|asesor|asesora|relator|relatora|rector|rectora|vicepresidente|vicepresidenta|investigador|investigadora|doctor|doctora|ingeniero|ingeniera|concejal|concejala|delegado|delegada',
  ),
  organisations: list(
    'gabinete|servicio|área|dirección|consejería|diputación|comunidad|federación|confederación|cámara|colegio|clínica|clínico|facultad|cátedra|patronato|empresa|compañía|archivo|biblioteca|parque|autoridad|ministerio|oficina|centro|departamento|agencia|universidad|instituto|consejo|comisión|comité|asociación|fundación|sociedad|s.a.|sa|s.l.|sl|grupo|banco|autoridad|naciones|unión|federación|secretaría|fondo|organización|servicio|ayuntamiento|gobierno|junta|museo|escuela|hospital|misión|red|puerto|cooperativa|observatorio|teatro',
  ),
  of: list('en la|en el|en|de la|del|de los|de las|de'),
  naming: list(
    'titulado|titulada|llamado|llamada|denominado|denominada|apodado|apodada|conocido como|conocida como|la película|película|el libro|libro|proyecto|programa|campaña|exposición|el término|término|la palabra|lema|bajo el título|bajo el lema|informe|estudio|obra|novela|festival',
  ),
  headline: list(
    'abre|lanza|anuncia|nombra|firma|publica|acoge|llama|celebra|condena|recibe|inaugura|gana|presenta|adopta|refuerza|invita|pone|inicia|estrena|pide|insta',
  ),
  details: list('quién|qué|cuándo|dónde|por qué|fecha|hora|lugar|dirección|día'),
  published: list('publicado el|publicado|fecha|actualizado|actualizado el'),
  indefinite: list('un|una'),
  copulas: list('es|era|fue nombrado|fue nombrada|ha sido nombrado|ha sido nombrada'),
};

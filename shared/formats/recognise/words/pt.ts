import type { Words } from './words';

const list = (text: string): string[] => text.split('|').map((word) => word.trim());

export const pt: Words = {
  language: 'pt',
  stop: list(
    'o|a|os|as|do|da|dos|das|de|e|em|no|na|nos|nas|que|um|uma|para|com|por|pelo|pela|se|ao|à|aos|às|é|não|mais|como|foi|são|ser|tem|sua|seu|suas|seus|este|esta|entre|sobre|também|até|cada|mas|ou|já|hoje|nossa|nosso|após|desde',
  ),
  labels: [
    {
      kind: 'release',
      phrases: list(
        'comunicado de imprensa|comunicado à imprensa|nota de imprensa|nota à imprensa|press release|comunicado conjunto|informação à imprensa',
      ),
    },
    { kind: 'statement', phrases: list('declaração|declaração à imprensa|declaração conjunta|nota oficial') },
    {
      kind: 'advisory',
      phrases: list(
        'aviso de pauta|convite à imprensa|convocatória de imprensa|nota de agenda|aviso à imprensa',
      ),
    },
    { kind: 'fact-sheet', phrases: list('ficha informativa|ficha técnica') },
    { kind: 'notice', phrases: list('correção|retificação|errata') },
  ],
  immediate: list('para divulgação imediata|divulgação imediata|para publicação imediata'),
  embargo: list('embargado até|sob embargo até|embargo até|sob embargo|embargo'),
  hold: list('não divulgar|não publicar'),
  delivery: [],
  notices: list('documento não oficial|tradução não oficial'),
  months: [
    list('janeiro|jan'),
    list('fevereiro|fev'),
    list('março'),
    list('abril|abr'),
    list('maio'),
    list('junho|jun'),
    list('julho|jul'),
    list('agosto|ago'),
    list('setembro|set'),
    list('outubro|out'),
    list('novembro|nov'),
    list('dezembro|dez'),
  ],
  weekdays: list('segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo'),
  dateWords: list('de|do|em|aos'),
  contacts: list(
    'contacto|contactos|contato|contatos|contacto de imprensa|contactos para a imprensa|contato para imprensa|assessoria de imprensa|gabinete de imprensa|mais informações|para mais informações|informações à imprensa',
  ),
  contactStarts: list(
    'contacto|contactos|contato|contatos|mais informações|para mais informações|assessoria de imprensa|gabinete de imprensa|para entrevistas|informações à imprensa',
  ),
  emailWords: list('e-mail|email|correio eletrónico|mail'),
  phoneWords: list('tel|telefone|telemóvel|celular|fax'),
  roleWords: list('assessora de imprensa|assessor de imprensa|porta-voz|responsável de comunicação'),
  background: list(
    'contexto|enquadramento|nota aos editores|notas aos editores|notas para editores|informação adicional|quem somos',
  ),
  about: list('acerca de|acerca da|acerca do|sobre a|sobre o|sobre os|sobre as'),
  ends: list('fim|fim do comunicado'),
  said: list(
    'disse|diz|afirmou|afirma|declarou|declara|acrescentou|acrescenta|explicou|explica|destacou|destaca|sublinhou|sublinha|referiu|refere|salientou|salienta|comentou|comenta|lembrou|lembra|concluiu|conclui|observou|observa|garantiu|garante|assegurou|assegura|anunciou|anuncia|adiantou|adianta|defendeu|defende|considerou|considera|contou|conta|reforçou|reforça|ressaltou|ressalta|apontou|aponta',
  ),
  accordingTo: list('segundo|de acordo com|nas palavras de|conforme'),
  pronouns: list('ele|ela'),
  honorifics: list('sr|sra|senhor|senhora|dr|dra|doutor|doutora|prof|professor|professora|eng|d'),
  titles: list(
    'diretor|diretora|director|directora|presidente|vice-presidente|ministro|ministra|prefeito|prefeita|autarca|vereador|vereadora|responsável|porta-voz|secretário|secretária|fundador|fundadora|reitor|reitora|professor|professora|coordenador|coordenadora|comissário|comissária|chefe|curador|curadora|investigador|investigadora|pesquisador|pesquisadora|governador|governadora|gerente|administrador|administradora|representante|embaixador|embaixadora|médico|médica|comandante|assessor|assessora|engenheiro|engenheira|delegado|delegada|bastonário|bastonária',
  ),
  organisations: list(
    'ministério|câmara|prefeitura|município|cidade|gabinete|centro|agência|universidade|instituto|conselho|comissão|comité|comitê|associação|fundação|sociedade|grupo|banco|autoridade|união|federação|secretaria|fundo|organização|serviço|governo|museu|escola|hospital|empresa|s.a.|lda|ltda|teatro|porto|cooperativa|biblioteca|faculdade|departamento|direção|polícia',
  ),
  of: list('junto da|junto do|da|do|das|dos|de|na|no'),
  naming: list(
    'intitulado|intitulada|chamado|chamada|denominado|denominada|apelidado|apelidada|conhecido como|conhecida como|o filme|o livro|filme|livro|projeto|programa|campanha|exposição|o termo|a palavra|lema|sob o título|sob o lema|romance|festival',
  ),
  headline: list(
    'abre|cria|lança|anuncia|nomeia|assina|publica|acolhe|apela|celebra|condena|recebe|inaugura|vence|apresenta|adota|reforça|convida|inicia|ganha|conclui|regressa',
  ),
  details: list('quem|o quê|quando|onde|porquê|data|hora|local|morada|endereço'),
  published: list('publicado em|publicado a|publicado|data|atualizado em'),
  indefinite: list('um|uma'),
  copulas: list('é|era|foi nomeado|foi nomeada'),
};

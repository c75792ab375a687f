/** Words that say nothing about what an article is about: forms and lemmas, by kind. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  conjunctions:
    'және мен бен пен әрі я яки яғни немесе әлде бірақ алайда дегенмен өйткені себебі сондықтан сонымен ' +
    'сондай-ақ егер егерде онда ал ал-енді не болмаса әйтпесе мейлі тек-қана',
  postpositions:
    'үшін туралы жайлы жөнінде жөніндегі бойынша арқылы дейін шейін кейін соң бұрын бері сияқты секілді ' +
    'тәрізді қарай таман туралы қатысты сәйкес байланысты қарамастан туралы орай',
  demonstratives: 'бұл сол осы ол мына мынау ана анау сонау әне міне осындай мұндай сондай ондай',
  'personal pronouns':
    'мен сен сіз біз олар сендер сіздер біздер өз маған саған оған бізге мені сені оны бізді менің сенің ' +
    'сіздің біздің оның олардың өзінің',
  'question words':
    'кім не қай қандай қалай қанша неше қашан қайда қайдан неге неліктен қайсы нешінші немене кімнің кімге ' +
    'ненің неден',
  'indefinite and total pronouns':
    'бәрі барлық барлығы бүкіл әр әрбір кейбір ештеңе ешкім ешқандай бірдеңе әлдебір',
  particles:
    'да де та те ма ме ба бе па пе ғой қой ғана қана тек дейді деген деп емес екен еді иә жоқ-ақ шы ші',
  auxiliaries: 'еді екен емес болып болған болды болады бол де е деді деген',
};

const STOP_WORDS: ReadonlySet<string> = new Set(
  Object.values(FUNCTION_WORDS).flatMap((words) => words.split(/\s+/)),
);

/** Whether a search key (lower case) is a function word or a question word. */
export function isStopWord(key: string): boolean {
  return STOP_WORDS.has(key);
}

import { phenomenon } from './phenomenon.ts';

phenomenon('Pronouns have stems of their own in the cases', [
  ['маған', 'мен', 'to me'],
  ['менің', 'мен', 'my'],
  ['саған', 'сен', 'to you'],
  ['оның', 'ол', 'his or her'],
  ['оған', 'ол', 'to him or her'],
  ['одан', 'ол', 'from him or her'],
  ['олардың', 'ол', 'their'],
  ['мұнда', 'бұл', 'here'],
  ['бұдан', 'бұл', 'from this'],
  ['соған', 'сол', 'to that'],
  ['осында', 'осы', 'here'],
  ['өзінің', 'өз', 'his or her own'],
  ['бізге', 'біз', 'to us'],
  ['сіздің', 'сіз', 'your (polite)'],
  ['олармен', 'ол', 'with them'],
  ['бәріне', 'бәрі', 'to all of them'],
  ['өздері', 'өз', 'they themselves'],
  ['кімнің', 'кім', 'whose'],
  ['неге', 'не', 'to what, why'],
  ['мынаны', 'мына', 'this (object)'],
  ['соларға', 'сол', 'to those'],
  ['ешкімді', 'ешкім', 'nobody (object)'],
  ['қайсымыз', 'қайсы', 'which of us'],
  ['өзімнің', 'өз', 'my own'],
]);

phenomenon('The copula and its like', [
  ['еді', 'е', 'was'],
  ['едім', 'е', 'I was'],
  ['екен', 'е', 'turns out to be'],
  ['екенін', 'е', 'that it is (object)'],
  ['емес', 'емес', 'not'],
  ['екенсің', 'е', 'you turn out to be'],
  ['екендіктен', 'е', 'because it is'],
  ['емеспін', 'емес', 'I am not'],
  ['еместігін', 'емес', 'that it is not (object)'],
]);

phenomenon('Predicates take the personal endings of the copula', [
  ['баламын', 'бала', 'I am a child'],
  ['дәрігермін', 'дәрігер', 'I am a doctor'],
  ['студентсің', 'студент', 'you are a student'],
  ['қазақпыз', 'қазақ', 'we are Kazakhs'],
  ['қаладамын', 'қала', 'I am in the city'],
]);

phenomenon('Question particles and other particles stand alone', [
  ['ма', 'ма', 'question particle after back vowels'],
  ['ме', 'ме', 'question particle after front vowels'],
  ['ба', 'ба', 'question particle after back nasals'],
  ['бе', 'бе', 'question particle after front nasals'],
  ['па', 'па', 'question particle after back voiceless consonants'],
  ['пе', 'пе', 'question particle after front voiceless consonants'],
  ['ғана', 'ғана', 'only'],
]);

phenomenon('Numerals are inflected and ordered', [
  ['бірінші', 'бір', 'first', 'NumType=Ord'],
  ['екінші', 'екі', 'second', 'NumType=Ord'],
  ['үшінші', 'үш', 'third', 'NumType=Ord'],
  ['төртінші', 'төрт', 'fourth', 'NumType=Ord'],
  ['алтыншы', 'алты', 'sixth', 'NumType=Ord'],
  ['оныншы', 'он', 'tenth', 'NumType=Ord'],
  ['жиырмасыншы', 'жиырма', 'twentieth', 'NumType=Ord'],
  ['жүзінші', 'жүз', 'hundredth', 'NumType=Ord'],
  ['мыңнан', 'мың', 'from a thousand'],
  ['онға', 'он', 'to ten'],
  ['бестен', 'бес', 'from five'],
  ['екеуінің', 'екеу', 'of the two of them'],
  ['бесеуміз', 'бесеу', 'the five of us'],
  ['біреулер', 'біреу', 'some people'],
  ['мыңдаған', 'мыңдаған', 'thousands of'],
]);

phenomenon('Adjectives stay as they are before a noun, and are declined without one', [
  ['үлкендер', 'үлкен', 'the grown-ups'],
  ['қызылдың', 'қызыл', 'of the red one'],
  ['жақсысы', 'жақсы', 'the good one of them'],
  ['маңызды', 'маңызды', 'important'],
  ['маңыздысы', 'маңызды', 'the important one of them'],
  ['ғылыми', 'ғылыми', 'scientific'],
  ['қазақстандық', 'қазақстандық', 'of Kazakhstan'],
  ['экономикалық', 'экономикалық', 'economic'],
  ['саяси', 'саяси', 'political'],
  ['тарихи', 'тарихи', 'historical'],
  ['пайдалы', 'пайдалы', 'useful'],
  ['екіжақты', 'екіжақты', 'bilateral'],
  ['мемлекеттік', 'мемлекеттік', 'of the state'],
]);

phenomenon('Adjectives in -сыз with a meaning of their own are no case of the noun', [
  ['заңсыз', 'заңсыз', 'unlawful'],
  ['ақысыз', 'ақысыз', 'free of charge'],
  ['қауіпсіз', 'қауіпсіз', 'safe'],
  ['белгісіз', 'белгісіз', 'unknown'],
  ['тәуелсіз', 'тәуелсіз', 'independent'],
]);

phenomenon('Comparatives stay as they are', [
  ['үлкенірек', 'үлкенірек', 'bigger'],
  ['жақсырақ', 'жақсырақ', 'better'],
  ['үлкендеу', 'үлкендеу', 'rather big'],
  ['кішілеу', 'кішілеу', 'rather small'],
  ['тезірек', 'тезірек', 'faster'],
]);

phenomenon('Postpositions and adverbs are not taken apart', [
  ['туралы', 'туралы', 'about'],
  ['кейін', 'кейін', 'after'],
  ['дейін', 'дейін', 'until'],
  ['үшін', 'үшін', 'for'],
  ['бойынша', 'бойынша', 'according to'],
  ['арқылы', 'арқылы', 'through'],
  ['сияқты', 'сияқты', 'like'],
  ['басқа', 'басқа', 'other'],
  ['енді', 'енді', 'now'],
  ['және', 'және', 'and'],
  ['бірақ', 'бірақ', 'but'],
  ['қазақша', 'қазақша', 'in Kazakh'],
]);

phenomenon('Names that no lexicon has are taken apart all the same', [
  ['Сынақбаевтың', 'Сынақбаев', 'of Synaqbaev'],
  ['Тоқаевтың', 'Тоқаев', 'of Toqaev'],
  ['Нұрқасымоваға', 'Нұрқасымова', 'to Nurqasymova'],
  ['Байелмен', 'Байел', 'with Baiel'],
  ['Лондоннан', 'Лондон', 'from London'],
  ['Вашингтонның', 'Вашингтон', 'of Washington'],
  ['Жеңісбековтің', 'Жеңісбеков', 'of Zhengisbekov'],
  ['Оспановпен', 'Оспанов', 'with Ospanov'],
  ['Айгүлге', 'Айгүл', 'to Aigül'],
  ['Қасымұлының', 'Қасымұлы', 'of Qasymuly'],
  ['бекмырзаұлы', 'бекмырзаұлы', 'Bekmyrzauly, in small letters'],
  ['сәрсенқызы', 'сәрсенқызы', 'Sarsenqyzy, in small letters'],
  ['Ресейдің', 'Ресей', 'of Russia'],
  ['Қытаймен', 'Қытай', 'with China'],
  ['Парижге', 'Париж', 'to Paris'],
  ['Мәскеуде', 'Мәскеу', 'in Moscow'],
  ['Алматыға', 'Алматы', 'to Almaty'],
  ['Қазақстанда', 'Қазақстан', 'in Kazakhstan'],
  ['Қазақстанның', 'Қазақстан', 'of Kazakhstan'],
  ['Астанадағы', 'Астана', 'that is in Astana'],
]);

phenomenon('Endings of abbreviations, foreign words and numbers stand behind a hyphen', [
  ['АҚШ-тың', 'АҚШ', 'of the USA', 'Case=Gen'],
  ['АҚШ-қа', 'АҚШ', 'to the USA', 'Case=Dat'],
  ['БҰҰ-ның', 'БҰҰ', 'of the UN', 'Case=Gen'],
  ['ТМД-да', 'ТМД', 'in the CIS', 'Case=Loc'],
  ['ЕО-ның', 'ЕО', 'of the EU', 'Case=Gen'],
  ['100-ге', '100', 'to 100', 'Case=Dat'],
  ['15-тен', '15', 'from 15', 'Case=Abl'],
  ['2020-да', '2020', 'in 2020', 'Case=Loc'],
  ['5-ші', '5', 'the fifth'],
  ['85,3%-ке', '85,3%', 'to 85.3 %', 'Case=Dat'],
  ['40-қа', '40', 'to 40', 'Case=Dat'],
  ['2023', '2023', '2023', '_'],
  ['SOCAR', 'SOCAR', 'SOCAR', '_'],
]);

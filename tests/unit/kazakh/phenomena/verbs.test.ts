import { phenomenon } from './phenomenon.ts';

phenomenon('The past takes short personal endings', [
  ['келді', 'кел', 'he or she came', 'Mood=Ind|Tense=Past'],
  ['келдім', 'кел', 'I came', 'Mood=Ind|Number=Sing|Person=1|Tense=Past'],
  ['келдің', 'кел', 'you came', 'Mood=Ind|Number=Sing|Person=2|Tense=Past'],
  ['келдіңіз', 'кел', 'you came (polite)', 'Mood=Ind|Person=2|Polite=Form|Tense=Past'],
  ['келдік', 'кел', 'we came', 'Mood=Ind|Number=Plur|Person=1|Tense=Past'],
  ['айтты', 'айт', 'he or she said'],
  ['айттық', 'айт', 'we said', 'Mood=Ind|Number=Plur|Person=1|Tense=Past'],
  ['жаздым', 'жаз', 'I wrote', 'Mood=Ind|Number=Sing|Person=1|Tense=Past'],
  ['сөйледі', 'сөйле', 'he or she spoke', 'Mood=Ind|Tense=Past'],
  ['қалды', 'қал', 'he or she stayed'],
  ['тоқтады', 'тоқта', 'he or she stopped'],
  ['жуды', 'жу', 'he or she washed'],
  ['жеді', 'же', 'he or she ate'],
  ['деді', 'де', 'he or she said'],
  ['сұрадық', 'сұра', 'we asked'],
  ['бастадық', 'баста', 'we began', 'Mood=Ind|Number=Plur|Person=1|Tense=Past'],
]);

phenomenon('The present and future build on the converb in -а', [
  ['барамын', 'бар', 'I go'],
  ['барасың', 'бар', 'you go'],
  ['барады', 'бар', 'he or she goes'],
  ['барамыз', 'бар', 'we go'],
  ['келеді', 'кел', 'he or she comes'],
  ['келемін', 'кел', 'I come'],
  ['жазады', 'жаз', 'he or she writes'],
  ['айтады', 'айт', 'he or she says'],
  ['сөйлейді', 'сөйле', 'he or she speaks'],
  ['бастайды', 'баста', 'he or she begins'],
  ['өсесің', 'өс', 'you grow'],
  ['ұйықтайды', 'ұйықта', 'he or she sleeps'],
  ['жейді', 'же', 'he or she eats'],
  ['дейді', 'де', 'he or she says'],
  ['қатысады', 'қатыс', 'he or she takes part'],
  ['көтереді', 'көтер', 'he or she lifts'],
  ['ұсынады', 'ұсын', 'he or she proposes'],
]);

phenomenon('What one has only heard of ends in -ыпты', [
  ['жазыпты', 'жаз', 'he or she has, it turns out, written'],
  ['кетіпті', 'кет', 'he or she has, it turns out, left'],
  ['көріппіз', 'көр', 'we have, it turns out, seen'],
  ['келіпсің', 'кел', 'you have, it turns out, come'],
  ['келіппін', 'кел', 'I have, it turns out, come'],
]);

phenomenon('Stems in й and и run together with а and у', [
  ['қояды', 'қой', 'he or she puts'],
  ['қоямын', 'қой', 'I put'],
  ['қояйын', 'қой', 'let me put'],
  ['тояды', 'той', 'he or she eats his or her fill'],
  ['тыяды', 'тый', 'he or she forbids'],
  ['жуады', 'жу', 'he or she washes'],
  ['қоятын', 'қой', 'who puts'],
  ['жояды', 'жой', 'he or she destroys'],
  ['сүйеді', 'сүй', 'he or she loves'],
  ['киеді', 'ки', 'he or she puts on'],
  ['киген', 'ки', 'who has put on'],
]);

phenomenon('Stems in ы and і lose them before й and у', [
  ['оқиды', 'оқы', 'he or she reads'],
  ['оқимыз', 'оқы', 'we read'],
  ['оқитын', 'оқы', 'who reads'],
  ['таниды', 'таны', 'he or she knows (someone)'],
  ['ериді', 'ері', 'it melts'],
  ['дамиды', 'дамы', 'it develops'],
  ['дамуда', 'дамы', 'is developing'],
]);

phenomenon('Final п, к, қ of verbs are voiced too', [
  ['табады', 'тап', 'he or she finds'],
  ['тауып', 'тап', 'having found'],
  ['табылды', 'тап', 'it was found'],
  ['шығады', 'шық', 'he or she goes out'],
  ['шығып', 'шық', 'going out'],
  ['төгеді', 'төк', 'he or she spills'],
  ['егеді', 'ек', 'he or she sows'],
]);

phenomenon('Negation stands between the stem and its endings', [
  ['келмеді', 'кел', 'he or she did not come', 'Mood=Ind|Polarity=Neg|Tense=Past'],
  ['айтпаған', 'айт', 'who has not said', 'Polarity=Neg|Tense=Past|VerbForm=Part'],
  ['жазбайды', 'жаз', 'he or she does not write'],
  ['бармаймын', 'бар', 'I do not go'],
  ['көрмедім', 'көр', 'I did not see'],
  ['шықпады', 'шық', 'he or she did not go out'],
  ['білмейміз', 'біл', 'we do not know'],
  ['сөйлемеді', 'сөйле', 'he or she did not speak'],
  ['келмесе', 'кел', 'if he or she does not come', 'Mood=Cnd|Polarity=Neg'],
  ['айтпастан', 'айт', 'without saying'],
  ['келмейінше', 'кел', 'as long as he or she does not come'],
]);

phenomenon('Converbs link one act to the next', [
  ['барып', 'бар', 'having gone', 'Aspect=Perf|VerbForm=Conv'],
  ['келіп', 'кел', 'having come', 'Aspect=Perf|VerbForm=Conv'],
  ['оқып', 'оқы', 'having read', 'Aspect=Perf|VerbForm=Conv'],
  ['сөйлей', 'сөйле', 'speaking', 'Aspect=Imp|VerbForm=Conv'],
  ['жазғалы', 'жаз', 'since writing'],
  ['кеткенше', 'кет', 'until leaving'],
  ['көрісімен', 'көр', 'as soon as he or she sees'],
]);

phenomenon('Participles are attributes, and are declined', [
  ['келген', 'кел', 'who came', 'Tense=Past|VerbForm=Part'],
  ['айтқан', 'айт', 'who said', 'Tense=Past|VerbForm=Part'],
  ['өтетін', 'өт', 'that takes place', 'Aspect=Hab|VerbForm=Part'],
  ['баратын', 'бар', 'who goes', 'Aspect=Hab|VerbForm=Part'],
  ['сөйлейтін', 'сөйле', 'who speaks', 'Aspect=Hab|VerbForm=Part'],
  ['айтар', 'айт', 'who will say', 'Tense=Fut|VerbForm=Part'],
  ['айтпақ', 'айт', 'intending to say', 'Mood=Int|VerbForm=Part'],
  ['бармақшы', 'бар', 'intending to go', 'Mood=Int|VerbForm=Part'],
  ['келгенде', 'кел', 'when he or she came', 'Case=Loc|Tense=Past|VerbForm=Part'],
  ['келгеннен', 'кел', 'from having come', 'Case=Abl|Tense=Past|VerbForm=Part'],
  ['айтқанын', 'айт', 'what he or she said (object)', 'Case=Acc|Person[psor]=3|Tense=Past|VerbForm=Part'],
  ['білетінін', 'біл', 'that he or she knows (object)', 'Aspect=Hab|Case=Acc|Person[psor]=3|VerbForm=Part'],
  ['білмейтінін', 'біл', 'that he or she does not know (object)'],
  ['барғанға', 'бар', 'to having gone'],
  ['көргендей', 'көр', 'as if seeing'],
  ['көргендер', 'көр', 'those who saw'],
  ['барғанмын', 'бар', 'I have gone'],
  ['бармаспын', 'бар', 'I shall not go'],
  ['өсерсің', 'өс', 'you will grow'],
]);

phenomenon('With -дық a participle tells a fact, or in the ablative a reason', [
  ['келгендіктен', 'кел', 'because he or she came', 'Case=Abl|Tense=Past|VerbForm=Part'],
  ['болмағандықтан', 'бол', 'because it was not', 'Case=Abl|Polarity=Neg|Tense=Past|VerbForm=Part'],
  ['өткендіктен', 'өт', 'because it passed'],
  ['болатындықтан', 'бол', 'because it will be'],
  ['жасайтындықтан', 'жаса', 'because he or she makes'],
  ['келгендігі', 'кел', 'the fact that he or she came', 'Person[psor]=3|Tense=Past|VerbForm=Part'],
  ['болатындығын', 'бол', 'that it will be (object)'],
  ['жүргізілгендігі', 'жүргіз', 'the fact that it was conducted'],
]);

phenomenon('Participles and converbs compare, limit and concede', [
  ['айтқанымдай', 'айт', 'as I said'],
  ['білгендей', 'біл', 'as if knowing'],
  ['айтуынша', 'айт', 'according to what he or she says'],
  ['келгенше', 'кел', 'until coming'],
  ['бітпейінше', 'біт', 'as long as it does not end'],
  ['болғанмен', 'бол', 'although it is'],
  ['келместен', 'кел', 'without coming'],
  ['істемей', 'істе', 'not doing'],
  ['тұрғалы', 'тұр', 'since living (there)'],
  ['ұмытылмас', 'ұмыт', 'not to be forgotten'],
  ['салынбаған', 'сал', 'that has not been built'],
  ['жоспарлануда', 'жоспарла', 'is being planned'],
]);

phenomenon('The verbal noun in -у is declined', [
  ['дамыту', 'дамыт', 'developing (something)'],
  ['баруға', 'бар', 'to go'],
  ['келуін', 'кел', 'his or her coming (object)'],
  ['айтудан', 'айт', 'from saying'],
  ['жасауды', 'жаса', 'making (object)'],
  ['беруге', 'бер', 'to give'],
  ['ойнауға', 'ойна', 'to play'],
  ['сатуға', 'сат', 'to sell'],
  ['көруі', 'көр', 'his or her seeing'],
  ['алуымыз', 'ал', 'our taking'],
]);

phenomenon('The passive belongs to the inflection', [
  ['жасалған', 'жаса', 'that has been made'],
  ['айтылды', 'айт', 'it was said'],
  ['бағытталған', 'бағытта', 'that is directed'],
  ['жазылған', 'жаз', 'that has been written'],
  ['салынды', 'сал', 'it was built'],
  ['берілді', 'бер', 'it was given'],
  ['енгізілді', 'енгіз', 'it was introduced'],
  ['тағайындалды', 'тағайында', 'he or she was appointed'],
  ['жарияланды', 'жарияла', 'it was published'],
  ['құрылған', 'құр', 'that has been founded'],
  ['ашылу', 'аш', 'being opened'],
  ['сатылады', 'сат', 'it is sold'],
]);

phenomenon('Causatives are verbs of their own', [
  ['көрсетті', 'көрсет', 'he or she showed'],
  ['арттырды', 'арттыр', 'he or she increased'],
  ['дамытты', 'дамыт', 'he or she developed'],
  ['өткізді', 'өткіз', 'he or she held (an event)'],
  ['тоқтатты', 'тоқтат', 'he or she made it stop'],
  ['жүргізді', 'жүргіз', 'he or she conducted'],
  ['жеткізді', 'жеткіз', 'he or she delivered'],
  ['келтірді', 'келтір', 'he or she brought about'],
]);

phenomenon('Reciprocals that dictionaries list are verbs of their own', [
  ['кездесті', 'кездес', 'they met'],
  ['кездескен', 'кездес', 'who met'],
  ['қатысқан', 'қатыс', 'who took part'],
  ['көмектесеміз', 'көмектес', 'we help'],
  ['араласады', 'аралас', 'he or she mixes with them'],
  ['айналысатын', 'айналыс', 'who is busy with it'],
  ['хабарласады', 'хабарлас', 'he or she gets in touch'],
  ['келіскен', 'келіс', 'who agreed'],
  ['ауысады', 'ауыс', 'it changes'],
]);

phenomenon('Where the reciprocal only says together or each other, it is voice', [
  ['сөйлесті', 'сөйле', 'they spoke with each other'],
  ['бөліседі', 'бөл', 'they share'],
  ['танысу', 'таны', 'getting to know each other'],
]);

phenomenon('Moods wish, ask, and set conditions', [
  ['барса', 'бар', 'if he or she goes', 'Mood=Cnd'],
  ['келсе', 'кел', 'if he or she comes', 'Mood=Cnd'],
  ['келсек', 'кел', 'if we come', 'Mood=Cnd|Number=Plur|Person=1'],
  ['көрсеңіз', 'көр', 'if you see (polite)', 'Mood=Cnd|Person=2|Polite=Form'],
  ['келсін', 'кел', 'let him or her come', 'Mood=Imp|Person=3'],
  ['айтсын', 'айт', 'let him or her say', 'Mood=Imp|Person=3'],
  ['барайық', 'бар', 'let us go', 'Mood=Imp|Number=Plur|Person=1'],
  ['айтайын', 'айт', 'let me say', 'Mood=Imp|Number=Sing|Person=1'],
  ['айтыңыз', 'айт', 'say (polite)'],
  ['барыңдар', 'бар', 'go (to several)', 'Mood=Imp|Number=Plur|Person=2'],
  ['оқиын', 'оқы', 'let me read'],
  ['отырайық', 'отыр', 'let us sit'],
  ['жегісі', 'же', 'his or her wish to eat'],
  ['жазыңыздар', 'жаз', 'write (polite, to several)'],
  ['болғай', 'бол', 'may it be', 'Mood=Opt'],
  ['барғым', 'бар', 'my wish to go'],
  ['көргісі', 'көр', 'his or her wish to see'],
  ['айтшы', 'айт', 'do say'],
  ['келіңіз', 'кел', 'come (polite)', 'Mood=Imp|Person=2|Polite=Form'],
  ['отырыңыздар', 'отыр', 'sit (polite, to several)'],
  ['беріңізші', 'бер', 'do give (polite)'],
  ['айтсаңыздар', 'айт', 'if you say (polite, to several)', 'Mood=Cnd|Number=Plur|Person=2|Polite=Form'],
  ['келдіңіздер', 'кел', 'you came (polite, to several)'],
  ['барасыздар', 'бар', 'you go (polite, to several)'],
]);

phenomenon('In a chain with auxiliaries, each word has its own lemma', [
  ['жазып', 'жаз', 'writing (жазып отыр, is writing)'],
  ['отыр', 'отыр', 'sits (жазып отыр, is writing)'],
  ['жатыр', 'жат', 'lies (келе жатыр, is coming)'],
  ['тұрмын', 'тұр', 'I stand (көріп тұрмын, I am seeing)'],
  ['жүрген', 'жүр', 'who goes about (оқып жүрген, who is studying)'],
  ['болды', 'бол', 'became (барған болды, pretended to go)'],
  ['алмады', 'ал', 'took not (айта алмады, could not say)'],
  ['жіберді', 'жібер', 'sent (айтып жіберді, blurted out)'],
  ['бастады', 'баста', 'began (сөйлей бастады, began to speak)'],
]);

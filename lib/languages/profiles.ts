import type { Language } from './language.ts';

/** By what a written language is known. */
export interface Profile {
  language: Language;
  /** How much commoner it is in an archive of Kazakh news than a language of elsewhere, in nats. */
  prior: number;
  /** Its letters, the most frequent first; what is missing is foreign to it, or rare enough to seem so. */
  letters: string;
  /** Frequent words, mostly of grammar. */
  words: string;
  /** Endings of many words. */
  endings: string;
}

/** A row for each written language, by its name; Kazakh has one for each of its scripts and habits. */
export const PROFILES: Readonly<Record<string, Profile>> = {
  Kazakh: {
    language: 'kk',
    prior: 3,
    letters: 'аеынртлідскомқбуижғйпңгзшүәөұявфхцьэючһщъё',
    words:
      'және мен бен пен бұл сол осы ол да де та те ма ме үшін бойынша туралы деп деді деген болып болды болады ' +
      'болған бар жоқ емес екен еді ең өте көп оның олар біз өз бір екі соң кейін дейін бері арқылы сияқты ' +
      'қазақ қазақстан жылы жыл қазір барлық ретінде керек мүмкін',
    endings:
      'ның нің дың дің тың тің ған ген қан кен дар дер тар тер лар лер ды ді ты ті да де та те нда нде дан ден тан ' +
      'тен нан нен мен бен пен сы сі ға ге қа ке на не ын ін ып іп атын етін йтын йтін ады еді йды йді ында інде ына ' +
      'іне лық лік дық дік тық тік дағы дегі ушы уші ғы гі шы ші сыз сіз айды ейді',
  },
  'Kazakh on a Russian keyboard': {
    language: 'kk',
    prior: 1.5,
    letters: 'анеыиртклдсуогмбжйпзшявфхцьэючщъё',
    words:
      'жане мен бен пен бул сол осы ол да де та те ушин бойынша туралы деп деди деген болып болды болады болган ' +
      'бар жок емес екен еди оте коп онын олар биз бир еки сон кейин дейин бери аркылы сиякты казак казакстан жылы ' +
      'жыл казир барлык ретинде керек мумкин калай кандай неге',
    endings:
      'нын нин дын дин тын тин ган ген кан кен дар дер тар тер лар лер ды ди ты ти да де та те нда нде дан ден тан тен ' +
      'нан нен мен бен пен сы си га ге ка ке на не ын ин ып ип атын етин йтын йтин ады еди йды йди ында инде ына ине ' +
      'лык лик дык дик тык тик дагы деги ушы уши гы ги шы ши сыз сиз айды ейди',
  },
  'Kazakh in the Latin alphabet of 2021': {
    language: 'kk',
    prior: 2,
    letters: 'aeyntrlıdsiokmqbujpğñgzşüäöūhvfcw',
    words:
      'jäne men ben pen būl sol osy ol da de ta te üşın üşin boiynşa turaly dep dedı dedi degen bolyp boldy bolady ' +
      'bolğan bar joq emes eken edı edi öte köp onyñ olar bız biz öz bır bir ekı soñ keiın keiin deiın deiin arqyly ' +
      'siaqty qazaq qazaqstan jyly jyl qazır qazir barlyq retınde kerek mümkın',
    endings:
      'nyñ nıñ niñ dyñ dıñ diñ tyñ tıñ tiñ ğan gen qan ken dar der tar ter lar ler dy dı di ty tı ti da de ta te nda ' +
      'nde dan den tan ten nan nen men ben pen sy sı si ğa ge qa ke yn ın yp ıp ip ady edı edi ynda ınde inde yna ıne ' +
      'ine lyq lık lik dyq dık tyq tık dağy degı',
  },
  'Kazakh in free romanisation': {
    language: 'kk',
    prior: 1.5,
    letters: 'aeyintrldsokmqbujpgzhúáóńǵýıvfcw',
    words:
      'jane zhane jáne men ben pen bul sol osy ol da de ta te ushin úshin boiynsha turaly dep dedi degen bolyp boldy ' +
      'bolady bolgan bolǵan bar joq jok zhok emes eken edi ote kop onyn onyń olar biz bir eki son keiin deiin arqyly ' +
      'arkyly siaqty qazaq kazak qazaqstan jyly zhyly jyl zhyl qazir barlyq barlyk kerek mumkin qalai kalai',
    endings:
      'nyn nin dyn din tyn tin nyń niń dyń diń gan ǵan gen qan ken dar der tar ter lar ler dy di ty ti da de ta te nda ' +
      'nde dan den tan ten nan nen men ben pen sy si ga ǵa ge qa ke yn in yp ip ady edi ynda inde yna ine lyq lyk lik ' +
      'dyq dyk dik tyq tyk tik dagy degi',
  },
  'Kazakh in Arabic script': {
    language: 'kk',
    prior: 3,
    letters: 'اىەنترلدسويكمقبۋجۇعپڭگزشٴۆفحءچھئ',
    words:
      'جانە مەن بۇل سول وسى ول دا دە ٴۇشىن ءۇشىن بويىنشا تۋرالى دەپ بولىپ بولدى بار جوق ەمەس قازاق قازاقستان جىلى',
    endings:
      'نىڭ دىڭ تىڭ عان گەن قان كەن دار دەر لار لەر دى تى دا دە نان نەن مەن سى عا گە قا كە ىن ىپ لىق تىق',
  },
  Russian: {
    language: 'ru',
    prior: 3,
    letters: 'оеиатнсрвлкмпдуыягзьбчйхжюшцэфщёъ',
    words:
      'и в во не на что с со как а но по из за от до для к ко у о об это этот эта эти этого при или же бы он она они ' +
      'его ее её их мы вы я был была было были быть есть который которая которые которых также так уже еще ещё только ' +
      'если когда чтобы более может будет после год года году лет между под над через то том всех все всё где нет',
    endings:
      'ого его ому ему ой ей ый ий ая яя ое ее ые ие ых их ыми ими ую юю ов ев ами ями ах ях ам ям ом ем ость ости ния ' +
      'ние нии нию ний ция ции цию ций ться тся ть ет ют ут ит ят ли ла ло ал ил ел ство ства ский ская ское ские ских ' +
      'ского ным ной ной ии ию ия ы у ю ек ик ок',
  },
  English: {
    language: 'en',
    prior: 3,
    letters: 'etaonisrhldcumpgfywbvkxjzq',
    words:
      'the of and to in a is that for it on as with was by at from are this be an or which have has had not were but ' +
      'its they he she his her their you we will can would one all more there been when who if no about into than ' +
      'some what out up other also new after over said most many first two may such these only year years people',
    endings:
      'ing ed ly tion tions sion ment ments ness ity ies ers er est ous able ible al ally ful less ent ence ance ions ' +
      'ates ated ish ism ist ical ship th ght ck ay ey ow own',
  },
  Kyrgyz: {
    language: 'other',
    prior: 0,
    letters: 'анукрителыдмүгобжөсшэйзчпцяюңвф',
    words:
      'жана менен бул ал үчүн боюнча деп деген болуп болгон болот бар жок эмес экен эле эң бир эки кийин чейин ' +
      'аркылуу сыяктуу кыргыз кыргызстан жылы жыл ар ошол ушул укуктуу керек тийиш',
    endings:
      'нын нин нун нүн дын дин дун дүн тын туу луу дүү түү лүү лар лер лор лөр дар дор дөр тор төр га го гө ка ко кө ' +
      'дан дон дөн тан тон төн нда до дө то төн ган гон гөн уу үү оо өө',
  },
  Karakalpak: {
    language: 'other',
    prior: 0,
    letters: 'аиынелрмқтсәкҳўдбйуғошжзпңяүөгхцвфэю',
    words:
      'ҳәм менен бул ол ушын бойынша деп деген болып болған болады бар жоқ емес еди ең бир еки соң кейин арқалы қарақалпақ жылы ҳәр оның керек өз',
    endings:
      'ның ниң дың диң тың тиң ған ген қан кен лар лер ды ди ты ти да де ға ге қа ке нан нен ын ин ында инде лық лик',
  },
  Tatar: {
    language: 'other',
    prior: 0,
    letters: 'аеәрлнкытигумшбсдоүхзһяңчпйөҗьвцэфъю',
    words:
      'һәм белән бу ул өчен дип булган була булып бар юк түгел иде бер ике соң кадәр татар татарстан елда һәр кеше тиеш',
    endings: 'ның нең лар ләр нар нәр га гә ка кә дан дән нан нән да дә та тә ган гән кан кән лык лек ысы',
  },
  'Uzbek, Cyrillic': {
    language: 'other',
    prior: 0,
    letters: 'аилнроутдбгмқкшсҳвўзэйечёжяхъфпғцю',
    words:
      'ва билан бу у учун ҳам ҳар бир эга бўлган бўлиб бўлади керак ёки эса унинг лозим деб йил ўзбекистон ўз',
    endings: 'нинг лар лари ларни га да дан ни ган ги лик лиги ида ига идан иши ши мас',
  },
  Tajik: {
    language: 'other',
    prior: 0,
    letters: 'аиодрнтмҳубскқвлязшеӣхҷфгъёӯпэчйғюж',
    words: 'ва дар аз ба ки бо барои ин он ҳар буд шуд аст тоҷикистон ё ҳамаи бояд дорад то худ',
    endings: 'ҳои ҳо ият гон анд ҳоро ии',
  },
  Mongolian: {
    language: 'other',
    prior: 0,
    letters: 'аэлнхргйүодиутөсбмвшзжчыцяьёюеъкпфщ',
    words: 'ба нь бол энэ тэр байна байсан бүр хүн эрх эсвэл болон юм гэж ын ийн улсын монгол тус буюу',
    endings: 'ийн ын ээ аа өө оо тай тэй той ээр аар оор өөр гүй сан сэн сон сөн аас ээс ууд үүд дэг даг',
  },
  Ukrainian: {
    language: 'other',
    prior: 0,
    letters: "онаіивртседуплмкбязюгьжхчїцйєшщф'ґ",
    words:
      'і й та в у на не що з із до за від для як це цей ця або його її їх бути є був була було були який яка яке які ' +
      'також так вже ще тільки якщо коли може після рік року років між під над через при про але щоб по а',
    endings:
      'ого ому ій ий ою ею ів їв ами ями ах ях ість ості ння ття ться ти ють ить ять ив ла ло ськ ський ська ської ня',
  },
  Belarusian: {
    language: 'other',
    prior: 0,
    letters: "аніывреосдяплкцмубтзўгчьхжюйэш'ёф",
    words:
      'і ў у на не што з да за ад для як гэта або яго яе іх быць ёсць быў была былі які якая якія таксама калі пры кожны мае чалавек',
    endings: 'ага аму ай ый ыя ую оў аў амі ямі ах ях асць асці нне ння цца ць юць яць скі ская скай',
  },
  Bulgarian: {
    language: 'other',
    prior: 0,
    letters: 'аоиенвтсрдклпзбчямъугжщцйхшюфь',
    words:
      'и в на не се от да за че с със по е са като или има това този тази тези при до към през всеки които който която си',
    endings: 'ът та то те ите ата ето ния ние ство ване ане ова ото ост',
  },
  'Serbian, Cyrillic': {
    language: 'other',
    prior: 0,
    letters: 'аоиенврустдпкмјлбзњгшчцљжхђћфџ',
    words:
      'и у на не се да је су за од са као или што који која које ће до из по би био била његов свако има право',
    endings: 'ог ом ња ње ост ију ији има ама ти ство ва',
  },
  'Azerbaijani, Latin': {
    language: 'other',
    prior: 0,
    letters: 'əainlrmdsqıtuyhüvbkşozexöfcçğgpj',
    words:
      'və bu bir üçün ilə olan da də ki hər olaraq onun isə deyil azərbaycan həm kimi öz sonra daha insan hüquq',
    endings: 'lar lər nın nin ın in ında ində dan dən ı i lıq lik mış miş ası əsi',
  },
  Turkish: {
    language: 'other',
    prior: 0,
    letters: 'eairlnkımtsdhyuvbşüozçgcğöfpj',
    words:
      've bir bu için ile olarak da de daha çok olan gibi en her ama veya kadar değil ne o türkiye sonra göre hakkı şey var',
    endings:
      'lar ler nın nin nun nün ın in un ün ında inde dan den tan ten dır dir dur dür mak mek yor mış miş ları leri lık lik',
  },
  'Uzbek, Latin': {
    language: 'other',
    prior: 0,
    letters: "ailnrohsutgdbmqkyevzcjxfp'",
    words:
      "va bilan bu u uchun ham har bir ega bo'lgan bo'lib bo'ladi kerak yoki esa uning lozim deb yil o'zbekiston o'z",
    endings: 'ning lar lari larni ga da dan ni gan gi lik ligi ida iga idan ishi shi mas',
  },
  Turkmen: {
    language: 'other',
    prior: 0,
    letters: 'aeliyrndmkgýtuhsbňzwşöoüäçpjžf',
    words: 'we bilen bu üçin bir her bolan hem boýunça ýa ol öz türkmenistan ýyl däl soň hukuga adam',
    endings: 'lar ler nyň niň yň iň da de dan den ga ge ýar ýär mak mek ynda inde',
  },
  German: {
    language: 'other',
    prior: 0,
    letters: 'enritdshauglcfombzwkvüäpjößyx',
    words:
      'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine einer als auch es an werden aus er ' +
      'hat dass sie nach wird bei einen um am sind noch wie über so zum war haben nur oder aber vor zur bis jeder',
    endings: 'en er ung ungen heit keit lich isch schaft ten ter ern chen est te ein',
  },
  French: {
    language: 'other',
    prior: 0,
    letters: 'etnisaorludcépmvgqfbàhxêyjèùçôî',
    words:
      'le la les de des du et en un une est que qui dans pour par sur au aux avec ne pas ce cette se son sa ses il elle ' +
      'ou plus sont été a à être tout toute leur ont mais comme droit',
    endings: 'tion tions ement ité eur aux ait ent ée és ées eux que ique ant oir',
  },
  Spanish: {
    language: 'other',
    prior: 0,
    letters: 'eaoinsrdlctupmbyhógvfqájízúéxñ',
    words:
      'el la los las de del y en un una es que por para con no se su sus al lo como más o fue son este esta pero tiene ' +
      'derecho toda persona a sin sobre entre',
    endings: 'ción ciones dad ado ada ados idas ido mente os as ar er ir ón ente encia',
  },
  Italian: {
    language: 'other',
    prior: 0,
    letters: 'ieaontrldsucpmgzvhbfàqèùéòì',
    words:
      'il lo la i gli le di del della dei delle e ed in un una è che per con non si su al alla da dal come più o sono ' +
      'questo questa anche ha ogni diritto individuo nel nella',
    endings: 'zione zioni tà mente ato ata ati ate are ere ire ità ento enti anza enza ale',
  },
  Polish: {
    language: 'other',
    prior: 0,
    letters: 'oaienwzrcsydpktjulmbgłżhąśóęćńźf',
    words:
      'i w na nie się z do że o jest to od za po jak oraz lub przez dla przy być ma każdy są jego jej ich prawo który która które',
    endings: 'ego emu ych ich ymi imi ów ami ach ość ości nia nie enie ować ać ić ym ej ą ę',
  },
  Dutch: {
    language: 'other',
    prior: 0,
    letters: 'eniardtoglhvsjkmcbzpwfuy',
    words:
      'de het een en van in is dat op te voor met zijn aan er niet door om ook als bij of uit naar maar heeft worden recht ieder',
    endings: 'en ing ingen heid lijk ijke elen eren tie isch den ten aat',
  },
  Uyghur: {
    language: 'other',
    prior: 0,
    letters: 'ىەالنقرئۇمتدشكھيبوسۋزغڭپۆېگۈجچخفژ',
    words: 'ۋە بىلەن بۇ ئۇ ئۈچۈن ھەم ھەر بىر بولغان بولۇپ كېرەك ياكى دەپ يىلى ئۆز',
    endings: 'نىڭ لار لەر غا گە قا كە دىن تىن نى غان گەن لىق لىك ىشى',
  },
  Persian: {
    language: 'other',
    prior: 0,
    letters: 'ایدرومنهتبکقلشسحعزخجآگفصضطئچذظپثغژ',
    words: 'و در به از که این با را است برای آن یا هر می شود باید خود تا دارد',
    endings: 'های ها ان ند ات ای شود',
  },
  Arabic: {
    language: 'other',
    prior: 0,
    letters: 'اليموتنرعةقأدحهفبسكجإشخضصىذزطءغئظثآؤ',
    words: 'في من على أن إلى و هذا هذه التي الذي عن لا ما أو كل مع كان لكل حق',
    endings: 'ات ون ين ية ها هم',
  },
};

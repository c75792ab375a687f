/**
 * Russian and English names of countries and cities that the Kazakh name cannot be told from by its sound;
 * line by line: the Kazakh key, then the other spellings.
 */
const TABLE = `
қазақстан: казахстан kazakhstan kazakstan
әзербайжан: азербайджан azerbaijan azerbaidjan әзірбайжан
қырғызстан: киргизия кыргызстан kyrgyzstan kirghizia
өзбекстан: узбекистан uzbekistan
тәжікстан: таджикистан tajikistan
түрікменстан: туркменистан туркмения turkmenistan
түркия: турция turkey turkiye
қытай: китай china
ресей: россия russia
германия: germany
франция: france
ұлыбритания: великобритания britain
британия: britain
америка: america usa
ақш: сша usa
украина: ukraine
польша: poland
италия: italy
испания: spain
грекия: греция greece
мысыр: египет egypt
үндістан: индия india
жапония: япония japan
корея: korea
моңғолия: монголия mongolia
иордания: jordan
ирак: iraq
сирия: syria
ауғанстан: афганистан afghanistan
пәкістан: пакистан pakistan
армения: armenia
грузия: georgia
молдова: молдавия moldova
беларусь: белоруссия belarus
литва: lithuania
латвия: latvia
эстония: estonia
швеция: sweden
норвегия: norway
финляндия: finland
дания: denmark
нидерланд: нидерланды голландия netherlands holland
бельгия: belgium
швейцария: switzerland
австрия: austria
венгрия: hungary
чехия: czechia
румыния: romania
болгария: bulgaria
сербия: serbia
хорватия: croatia
португалия: portugal
канада: canada
мексика: mexico
бразилия: brazil
аргентина: argentina
австралия: australia
израиль: israel
палестина: palestine
сауд: саудовская saudi
біріккен: объединенные united
сингапур: singapore
малайзия: malaysia
индонезия: indonesia
вьетнам: vietnam
таиланд: thailand
еуропа: европа europe
азия: asia
африка: africa
мәскеу: москва moscow
бейжің: пекин beijing
ташкент: tashkent
бішкек: бишкек bishkek
душанбе: dushanbe
ашхабад: ashgabat
баку: baku
анкара: ankara
стамбул: istanbul
лондон: london
париж: paris
берлин: berlin
рим: rome
брюссель: brussels
женева: geneva
вена: vienna
варшава: warsaw
киев: kyiv
вашингтон: washington
алматы: almaty алма-ата
астана: astana
шымкент: чимкент shymkent chimkent
қарағанды: караганда karaganda
ақтөбе: актобе актюбинск aktobe
ақтау: актау aktau
атырау: atyrau гурьев
орал: уральск uralsk oral
қостанай: костанай кустанай kostanay
көкшетау: кокшетау кокчетав kokshetau
павлодар: pavlodar
семей: семипалатинск semey
өскемен: усть-каменогорск оскемен oskemen
тараз: taraz джамбул
жамбыл: джамбул zhambyl
қызылорда: кызылорда kyzylorda
түркістан: туркестан turkestan
талдықорған: талдыкорган taldykorgan
петропавл: петропавловск petropavl
жезқазған: жезказган джезказган zhezkazgan
екібастұз: экибастуз ekibastuz
теміртау: темиртау temirtau
маңғыстау: мангистау мангышлак mangystau
байқоңыр: байконур baikonur baykonur
каспий: caspian
`;

const KAZAKH_NAMES = new Map<string, string[]>();
for (const line of TABLE.trim().split('\n')) {
  const [name = '', spellings = ''] = line.split(': ');
  for (const spelling of spellings.split(' ')) {
    KAZAKH_NAMES.set(spelling, [...(KAZAKH_NAMES.get(spelling) ?? []), name]);
  }
}

/** Kazakh names, lower case, of what a Russian or English name (lower case) stands for. */
export function kazakhNames(word: string): readonly string[] {
  return KAZAKH_NAMES.get(word) ?? [];
}

/**
 * Frequent English words of news and queries, and Russian function words: written so, they are meant so. Left
 * out are those that are as frequent Kazakh words in Latin letters (`men`, `on`, `at`, `bar`, `is`).
 */
const ENGLISH = `
the and for with from that this these those which what when where who whose whom why how was were will would
could should have has had been being are not but his her their they them you your our its into about after
before between during without within under over against because while also only other another some any many
much more most less than then there here very just even still every each both few own same such again once
oil gas coal crude petroleum pipeline refinery barrel price prices market markets trade export exports
import imports tariff tax taxes budget bank banks banking finance financial money currency rate rates
inflation loan loans credit debt bond bonds stock stocks share shares investment investor investors fund
funds company companies business industry industrial production project projects contract agreement deal
energy power nuclear plant factory mine mining metal copper gold steel uranium grain wheat crop farm farmers
food water river sea lake land city town village region district country countries nation national
international world global government president minister ministry parliament senate election elections vote
party law laws court judge police army military war peace security defense border crime people population
citizens family children women school schools university education students teacher health hospital doctor
medicine disease virus vaccine news newspaper media press article report reports statement speech meeting
summit visit talks conference weather climate environment earthquake flood fire accident air airport airline
airlines flight railway rail road roads transport traffic car cars construction building house housing
history culture language museum music film book books sport sports football team game games match player
winner champion championship year years month week day today yesterday tomorrow time new old big small high
low good bad first last next early late public private social economic economy political policy reform
development growth decline increase decrease crisis support help work works worker workers job jobs life
death right rights freedom human data computer internet technology science research space website search
open close start stop home office service services system united states kingdom union council agency bill
act back can may say see make made take took win set she way young free full long short white black green
blue red north south east west central street square name number knowledge limited resources invest
investments corporation group holding
`;

const RUSSIAN = `
и в во не на я он она оно они мы вы с со как а то все всё так его но да ты к у же за бы по только ее её мне
было вот от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был была были него до
вас нибудь опять уж вам ведь там потом себя ничего ей может тут где есть надо ней для мой тебя их чем сам
чтоб без будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой совсем этим этом один
почти тем чтобы нее неё сейчас куда зачем всех никогда можно при наконец два другой хоть после над больше
тот через эти нас про всего них какая много разве три эту моя впрочем хорошо свою этой перед иногда лучше
чуть том нельзя такой им более всегда конечно всю между это что также который которая которые
`;

const WORDS: ReadonlySet<string> = new Set(`${ENGLISH}${RUSSIAN}`.split(/\s+/).filter(Boolean));

/** Whether a word (lower case) is a frequent English or Russian one. */
export function isForeignWord(word: string): boolean {
  return WORDS.has(word);
}

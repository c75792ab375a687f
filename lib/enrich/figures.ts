import type { Figure } from './enrichment.ts';
import type { EnrichTables } from './tables.ts';

/** Finds numbers with a unit: money, quantities, shares. */
export type FigureFinder = (text: string) => Figure[];

/** Words that multiply, by their stem. */
const MULTIPLIERS: Record<string, number> = {
  мың: 1e3,
  тыс: 1e3,
  thousand: 1e3,
  млн: 1e6,
  миллион: 1e6,
  million: 1e6,
  млрд: 1e9,
  миллиард: 1e9,
  billion: 1e9,
  трлн: 1e12,
  триллион: 1e12,
  trillion: 1e12,
};

const BLANK = '[ \\u00A0\\u2009\\u202F]';
const NUMBER = `(?:\\d{1,3}(?:${BLANK}\\d{3})+(?!\\d)|\\d{1,15})(?:[.,]\\d{1,9})?`;
/** Units of so few letters carry their endings behind a hyphen, if any: `5 т-ға`. */
const SHORT = 2;

/** Makes the finder from the table of units. Numbers without a unit are no figures. */
export function createFigureFinder({ units }: EnrichTables): FigureFinder {
  const byWritten = new Map(units.map((unit) => [unit.written, unit]));
  const alternatives = units
    .map(({ written }) => written)
    .sort((a, b) => b.length - a.length)
    .map((written) => escaped(written) + (written.length <= SHORT ? '(?!\\p{L})' : '\\p{L}*'))
    .join('|');
  const signs = units.filter(({ written }) => /^\p{Sc}$/u.test(written)).map(({ written }) => written);
  const multiplier = `(?:(?<times>${Object.keys(MULTIPLIERS).join('|')})\\p{L}*\\.?${BLANK}{0,2})?`;
  const range = `(?<from>${NUMBER})(?:${BLANK}?[-–—]${BLANK}?(?<to>${NUMBER}))?`;
  const expression = new RegExp(
    `(?<![\\p{L}\\p{N}.,])(?:(?<sign>[${signs.join('')}])${BLANK}?)?${range}${BLANK}{0,2}${multiplier}(?<unit>${alternatives})?`,
    'giu',
  );

  const unitOf = (written: string | undefined) => {
    const folded = written?.toLowerCase().replace(/[\u00A0\u2009\u202F]/g, ' ') ?? '';
    for (let length = folded.length; length > 0; length--) {
      const unit = byWritten.get(folded.slice(0, length));
      if (unit) return unit;
    }
    return undefined;
  };

  return (text) => {
    const figures: Figure[] = [];
    for (const match of text.matchAll(expression)) {
      const { sign, from, to, times, unit: written } = match.groups ?? {};
      const unit = unitOf(written) ?? unitOf(sign);
      if (!unit || from === undefined) continue;
      const factor = times === undefined ? 1 : (MULTIPLIERS[times.toLowerCase()] ?? 1);
      const whole = match[0].trimEnd();
      figures.push({
        start: match.index,
        end: match.index + whole.length,
        text: whole,
        kind: unit.kind,
        value: scaled(from, factor),
        ...(to !== undefined && { to: scaled(to, factor) }),
        unit: unit.code,
      });
    }
    return figures;
  };
}

/** The number that is written, times the factor, without the noise of binary fractions. */
function scaled(written: string, factor: number): number {
  const number = Number(written.replace(/[ \u00A0\u2009\u202F]/g, '').replace(',', '.'));
  return Number((number * factor).toPrecision(12));
}

function escaped(text: string): string {
  return text.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&').replaceAll(' ', BLANK);
}

import type { Figure } from './enrichment.ts';
import { joins, numeralAt } from './numerals.ts';
import { PhraseTable } from './phrase-table.ts';
import type { Reader, Reading } from './reading.ts';
import type { EnrichTables } from './tables.ts';

type Unit = EnrichTables['units'][number];

/** Finds numbers with a unit: money, quantities, shares; numbers without one are no figures. */
export type FigureFinder = (reading: Reading) => Figure[];

/** Makes the finder from the table of units; signs of currencies stand before or behind the number. */
export function createFigureFinder({ units }: EnrichTables, read: Reader): FigureFinder {
  const signs = new Map(
    units.filter(({ written }) => /^[\p{Sc}%]$/u.test(written)).map((unit) => [unit.written, unit]),
  );
  const words = new PhraseTable(
    units.filter(({ written }) => !signs.has(written)).map((unit) => [unit.written, unit] as const),
    read,
  );

  /** The sign that touches the number, or stands one blank from it. */
  const signAt = (text: string, from: number, step: -1 | 1): { unit: Unit; at: number } | undefined => {
    for (const at of [from, from + step]) {
      const unit = signs.get(text.charAt(at));
      if (unit) return { unit, at };
      if (!/^[ \u00A0\u202F]$/.test(text.charAt(at))) return undefined;
    }
    return undefined;
  };

  return (reading) => {
    const { text } = reading;
    const figures: Figure[] = [];
    for (let at = 0; at < reading.words.length; ) {
      const numeral = numeralAt(reading, at);
      const first = reading.words[at];
      const lastDigit = reading.words[at + (numeral?.length ?? 1) - 1];
      at += numeral?.length ?? 1;
      if (!numeral || !first || !lastDigit) continue;
      const { value, to, percent, spelled, length } = numeral;
      const named = !percent && joins(text, reading.words, at) ? words.longestAt(reading, at) : undefined;
      const before = signAt(text, first.start - 1, -1);
      const behind = percent || named ? undefined : signAt(text, lastDigit.end, 1);
      const unit = percent ? signs.get('%') : (named?.value ?? behind?.unit ?? before?.unit);
      // A lone small numeral is mostly no count: `бір адам` is somebody.
      if (!unit || (spelled && length === 1 && unit.kind === 'quantity')) continue;
      at += named?.length ?? 0;
      const isBefore = unit === before?.unit && !named && !behind;
      const start = isBefore ? before.at : first.start;
      const end = named
        ? (reading.words[at - 1]?.end ?? lastDigit.end)
        : behind
          ? behind.at + 1
          : lastDigit.end;
      figures.push({
        start,
        end,
        text: text.slice(start, end),
        kind: unit.kind,
        value,
        ...(to !== undefined && { to }),
        unit: unit.code,
      });
    }
    return figures;
  };
}

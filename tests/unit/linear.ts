/** How many times as long the longer input is. */
const TIMES = 8;

/** Linear work takes 8 times as long, quadratic work 64 times; between them is room for rubbish collection. */
export const LINEAR = 24;

/** How often the work is measured before it counts as slow. */
const ATTEMPTS = 5;

/**
 * How many times the processor time the work takes on an input eight times as long. The lowest of several
 * measurements counts, and no time in which other programs had the processor: chance may slow down linear work,
 * but never makes slow work linear.
 *
 * @param length of the shorter input, in UTF-16 units
 */
export function growth(work: (text: string) => unknown, piece: string, length = 20_000): number {
  const text = (size: number) => piece.repeat(Math.ceil(size / piece.length));
  const [short, long] = [text(length), text(TIMES * length)];
  work(short);
  let lowest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && lowest >= LINEAR; attempt++) {
    const shortTime = Math.max(
      timeOf(() => work(short)),
      SHORTEST,
    );
    lowest = Math.min(lowest, timeOf(() => work(long)) / shortTime);
  }
  return lowest;
}

/** Shorter times, in microseconds, are mostly those of the clock and the collector. */
const SHORTEST = 2_000;

function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}

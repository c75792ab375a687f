import type { Span } from '../kazakh/text/token.ts';

/** The parts of a text that mentions have taken; asking costs the length of what is asked about. */
export class Cover {
  readonly #taken: Uint8Array;

  constructor(length: number, spans: Iterable<Span> = []) {
    this.#taken = new Uint8Array(length);
    for (const span of spans) this.add(span);
  }

  add({ start, end }: Span): void {
    this.#taken.fill(1, start, end);
  }

  meets({ start, end }: Span): boolean {
    return this.#taken.subarray(start, end).includes(1);
  }
}

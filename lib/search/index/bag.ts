/** How often an article has a key: in its title, in its text, and in the beginning of that text. */
export interface KeyCount {
  title: number;
  text: number;
  lead: number;
}

/** What a bag is packed from. */
export interface BagContents {
  title: Iterable<string>;
  text: Iterable<string>;
  /** Keys of the beginning of the text, which `text` has too. */
  lead: Iterable<string>;
  /** How often each group of letters stands in title and text. */
  letters: ReadonlyMap<string, number>;
  /** Words of the text that are no function words. */
  length: number;
  /** The day from which it may have been published, in days since 1970; absent for an article without a date. */
  day?: number;
}

/** The keys of an article as a ranking needs them: how often each occurs, and how much text there is. */
export interface Bag {
  count(key: string): KeyCount;
  has(key: string): boolean;
  /** How often title and text have a group of letters. */
  letters(group: string): number;
  /** Words of the text that are no function words. */
  length: number;
  day?: number;
}

const NONE: KeyCount = { title: 0, text: 0, lead: 0 };
/** Higher counts tell a ranking nothing more: it saturates long before. */
const MOST = 255;
const MOST_OF_FEW = 15;

/** The length of the text, the number of keys and the day stand before the entries. */
const HEADER = 12;
/** Stands for no day. */
const UNDATED = -(2 ** 31);
/** Bytes of an entry for a key: its hash, its count in the text, those in title and beginning in half a byte each. */
const KEY_ENTRY = 6;
/** Bytes of an entry for a group of letters: a shorter hash, as a wrong one weighs little, and half a byte of count. */
const GROUP_ENTRY = 3;

/**
 * Packs the keys of an article: their hashes in order, with counts, then those of its
 * groups of letters. Two keys of the same hash count as one; among ten thousand keys of an article and thirty of a
 * query that happens once in ten thousand searches.
 */
export function packBag({ title, text, lead, letters, length, day = UNDATED }: BagContents): Uint8Array {
  const keys = new Map<number, KeyCount>();
  const fields = { title, text, lead };
  for (const field of ['title', 'text', 'lead'] as const) {
    for (const key of fields[field]) {
      const hash = hashOf(key);
      const counts = keys.get(hash) ?? { ...NONE };
      counts[field]++;
      keys.set(hash, counts);
    }
  }
  const groups = new Map<number, number>();
  for (const [group, count] of letters) {
    const hash = groupHashOf(group);
    groups.set(hash, (groups.get(hash) ?? 0) + count);
  }
  const bytes = Buffer.alloc(HEADER + KEY_ENTRY * keys.size + GROUP_ENTRY * groups.size);
  let at = bytes.writeUInt32LE(length, 0);
  at = bytes.writeUInt32LE(keys.size, at);
  at = bytes.writeInt32LE(day, at);
  for (const [hash, counts] of inOrder(keys)) {
    at = bytes.writeUInt32LE(hash, at);
    at = bytes.writeUInt8(Math.min(MOST, counts.text), at);
    const few = (Math.min(MOST_OF_FEW, counts.title) << 4) | Math.min(MOST_OF_FEW, counts.lead);
    at = bytes.writeUInt8(few, at);
  }
  for (const [hash, count] of inOrder(groups)) {
    at = bytes.writeUIntLE((hash << 4) | Math.min(MOST_OF_FEW, count), at, GROUP_ENTRY);
  }
  return bytes;
}

/** Opens a packed bag; a key is looked up in logarithmic time. */
export function openBag(packed: Uint8Array): Bag {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const isBag = bytes.length >= HEADER;
  const keys = isBag ? Math.min(bytes.readUInt32LE(4), Math.floor((bytes.length - HEADER) / KEY_ENTRY)) : 0;
  const groupsAt = HEADER + KEY_ENTRY * keys;
  const day = isBag ? bytes.readInt32LE(8) : UNDATED;
  const groups = Math.max(0, Math.floor((bytes.length - groupsAt) / GROUP_ENTRY));
  const count = (key: string): KeyCount => {
    const hash = hashOf(key);
    const at = placeOf(hash, bytes, HEADER, keys, KEY_ENTRY);
    if (at === groupsAt || numberAt(bytes, at, KEY_ENTRY) !== hash) return NONE;
    const few = bytes[at + 5] ?? 0;
    return { title: few >> 4, text: bytes[at + 4] ?? 0, lead: few & MOST_OF_FEW };
  };
  return {
    count,
    has: (key) => count(key) !== NONE,
    letters(group) {
      const hash = groupHashOf(group);
      const at = placeOf(hash << 4, bytes, groupsAt, groups, GROUP_ENTRY);
      const entry = at < bytes.length ? numberAt(bytes, at, GROUP_ENTRY) : 0;
      return entry >> 4 === hash ? entry & MOST_OF_FEW : 0;
    },
    length: isBag ? bytes.readUInt32LE(0) : 0,
    ...(day !== UNDATED && { day }),
  };
}

function inOrder<T>(entries: ReadonlyMap<number, T>): [hash: number, T][] {
  return [...entries].sort(([a], [b]) => a - b);
}

/** Where the first entry stands whose number is not below the one wanted; the end where there is none. */
function placeOf(wanted: number, bytes: Buffer, start: number, entries: number, size: number): number {
  let low = 0;
  let high = entries;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(bytes, start + size * middle, size) < wanted) low = middle + 1;
    else high = middle;
  }
  return start + size * low;
}

/**
 * The number that an entry of this size begins with, of four bytes or three, the lowest first. A ranking reads a
 * hundred thousand of them: this is much faster than Node's readers.
 */
function numberAt(bytes: Buffer, at: number, size: number): number {
  const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
  return size === GROUP_ENTRY ? low : (low | ((bytes[at + 3] ?? 0) << 24)) >>> 0;
}

/** FNV-1a over UTF-16 units, 32 bits. Fowler, Noll and Vo, 1991. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The same folded to 20 bits, as its authors advise. */
function groupHashOf(group: string): number {
  const hash = hashOf(group);
  return (hash >>> 20) ^ (hash & 0xfffff);
}

import { createHash } from 'node:crypto';

/** The bytes of one record exactly as they were given, and where they came from. */
export interface Capture {
  bytes: Uint8Array;
  /** Of `bytes`, in hex. */
  sha256: string;
  /** For people and errors: the file as named by the caller, and the line where it has several records. */
  origin: string;
  /** ISO 8601, UTC. */
  capturedAt: string;
}

/** Makes the capture of a record's bytes, dated now. */
export function capture(bytes: Uint8Array, origin: string): Capture {
  return { bytes, sha256: sha256(bytes), origin, capturedAt: new Date().toISOString() };
}

/** SHA-256 in hex. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

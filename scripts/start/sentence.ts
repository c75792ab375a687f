/** Errors of the system, and what to do about them. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'There is no space left on the disk. Make room, then start again.',
  SQLITE_FULL: 'There is no space left on the disk. Make room, then start again.',
  EDQUOT: 'There is no space left for this account. Make room, then start again.',
  EACCES: 'A file or folder may not be read or written. Give it to the account that starts this.',
  EPERM: 'A file or folder may not be read or written. Give it to the account that starts this.',
  EROFS: 'The folder cannot be written to. Set MURAGAT_HOME to one that can.',
  EMFILE: 'Too many files are open. Raise the limit (ulimit -n).',
};

/** An error in a sentence or two; all of it where the user debugs. */
export function sentence(error: unknown): string {
  const { message, stack, code } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    code?: string;
  };
  if (process.env.MURAGAT_DEBUG && stack) return stack;
  const advice = code === undefined ? undefined : ADVICE[code];
  return advice === undefined ? message : `${message}. ${advice}`;
}

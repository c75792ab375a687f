/** A command called in a wrong way; the message says how it is called. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Runs a command: 0 when done, 1 when it failed, 2 when it was called wrongly. A failure is one sentence
 * on standard error; `MURAGAT_DEBUG=1` shows where it came from.
 */
export async function runCommand(command: (args: string[]) => Promise<void>): Promise<void> {
  // Whoever reads the output may stop early (`| head`). Ended by a signal, a command first gives back
  // what it holds.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.kill(process.pid, 'SIGTERM');
  });
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    console.error(process.env.MURAGAT_DEBUG ? stack : message);
    process.exitCode = error instanceof UsageError || isParseArgsError(error) ? 2 : 1;
  }
}

function isParseArgsError(error: unknown): boolean {
  return String((error as NodeJS.ErrnoException)?.code).startsWith('ERR_PARSE_ARGS');
}

/**
 * Runs a step of the start and prints a line with its time when it is done.
 * @param stop keeps the step from beginning
 * @param work gets a function that adds what came of it to the line
 */
export async function step<T>(
  name: string,
  stop: AbortSignal,
  work: (note: (text: string) => void) => Promise<T>,
): Promise<T> {
  stop.throwIfAborted();
  const began = performance.now();
  let noted = '';
  const result = await work((text) => {
    noted = `: ${text}`;
  });
  console.log(`✓ ${name}${noted} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}

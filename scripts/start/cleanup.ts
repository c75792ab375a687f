/** What is to be undone when the program ends; the last thing done is undone first. */
export class Cleanup {
  readonly #tasks: ((hurry: AbortSignal) => unknown)[] = [];

  add(task: (hurry: AbortSignal) => unknown): void {
    this.#tasks.push(task);
  }

  /**
   * Undoes everything that was added so far; what fails is said and does not hold up the rest.
   * @param hurry tells tasks to give nobody time any more
   */
  async run(hurry: AbortSignal): Promise<void> {
    for (let task = this.#tasks.pop(); task; task = this.#tasks.pop()) {
      try {
        await task(hurry);
      } catch (error) {
        console.error((error as Error).message);
      }
    }
  }
}

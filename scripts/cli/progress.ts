import { Presets, SingleBar } from 'cli-progress';
import type { IngestProgress } from '../../lib/pipeline.ts';

/** A progress bar on standard error, where that is a terminal; elsewhere nothing. */
export function progressBar(): { show(progress: IngestProgress): void; stop(): void } {
  if (!process.stderr.isTTY) return { show() {}, stop() {} };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: '{bar} {value}/{total} searchable · {read} read · {duration_formatted}',
      hideCursor: true,
    },
    Presets.shades_classic,
  );
  bar.start(0, 0, { read: 0 });
  return {
    show({ read, indexed, toIndex }) {
      bar.setTotal(toIndex);
      bar.update(indexed, { read });
    },
    stop: () => bar.stop(),
  };
}

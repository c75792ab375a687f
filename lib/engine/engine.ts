import type { Config } from '../config.ts';
import type { EngineAddress } from './address.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { OwnServer } from './own-server.ts';

/** A Meilisearch that answers, for as long as it is not released. */
export interface Engine {
  /** Where it is; may change when a crashed engine is started again. */
  readonly address: EngineAddress;
  /** Whether this process started it. */
  readonly owned: boolean;
  /**
   * Says that it is needed no more; the last user's release ends an embedded engine.
   * @param hurry makes an engine end that takes its time
   */
  release(hurry?: AbortSignal): Promise<void>;
  /** Starts an embedded engine again whenever it dies, and tells when it is away and back. */
  watch(onChange: (state: EngineState) => void): void;
}

/** Whether an engine answers. */
export type EngineState = 'up' | 'down';

/** How to acquire an engine. */
export interface AcquireOptions {
  /** Told, in sentences, what is being waited for. */
  log?: (line: string) => void;
  /** Gives up waiting for an engine that does not come up. */
  signal?: AbortSignal;
}

/**
 * Gives the Meilisearch that the settings name: the server of `MEILI_HOST`, or the engine of the archive,
 * which all processes of one archive share and the first of them starts.
 * @throws Error with a sentence where it does not answer, refuses the key or cannot be started.
 */
export async function acquireEngine(config: Config, options: AcquireOptions = {}): Promise<Engine> {
  const { meilisearch } = config;
  return meilisearch.kind === 'own'
    ? OwnServer.reach(meilisearch)
    : EmbeddedEngine.acquire(config.home, meilisearch.binary, options);
}

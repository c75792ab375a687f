import { type EngineAddress, ownAddress } from './address.ts';
import type { Engine } from './engine.ts';
import { acceptsKey, isHealthy, searchOnlyKey } from './engine-api.ts';

/** A Meilisearch that somebody else runs: it is used, never started or ended. */
export class OwnServer implements Engine {
  readonly address: EngineAddress;
  readonly owned = false;

  private constructor(address: EngineAddress) {
    this.address = address;
  }

  /** @throws Error with a sentence where the server does not answer within 2 s or refuses the key. */
  static async reach(server: EngineAddress): Promise<OwnServer> {
    const { host, apiKey } = server;
    if (!(await isHealthy(host))) {
      throw new Error(`No Meilisearch answers at ${host}. Start it, or correct or unset MEILI_HOST.`);
    }
    if (!(await acceptsKey(host, apiKey))) {
      throw new Error(
        apiKey === undefined
          ? `The Meilisearch at ${host} wants a key. Set MEILI_API_KEY.`
          : `The Meilisearch at ${host} refuses the key. Correct MEILI_API_KEY.`,
      );
    }
    const searchKey = server.searchKey ?? (await searchOnlyKey(host, apiKey));
    return new OwnServer(ownAddress({ ...server, ...(searchKey !== undefined && { searchKey }) }));
  }

  async release(): Promise<void> {}

  watch(): void {}
}

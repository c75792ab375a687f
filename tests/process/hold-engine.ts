import { readConfig } from '../../lib/config.ts';
import { acquireEngine } from '../../lib/engine/engine.ts';

/** Acquires the engine of MURAGAT_HOME and holds it until it is told to end. */
const engine = await acquireEngine(readConfig());
console.log(`holding ${JSON.stringify({ ...engine.address, owned: engine.owned })}`);
setInterval(() => {}, 60_000);

import { z } from 'zod';
import { executableOf, isAlive } from './process-identity.ts';

/** What is written down of a running engine, for the other processes of the same archive. */
export const engineRecord = z.object({
  pid: z.number(),
  startTime: z.string(),
  port: z.number(),
  /** The program it runs, where the system tells. */
  executable: z.string().optional(),
  /** Known once the engine has answered. */
  searchKey: z.string().optional(),
});
export type EngineRecord = z.infer<typeof engineRecord>;

/** Whether the engine of a record still runs: the same process, and in it the same program. */
export function isRunning(record: EngineRecord): boolean {
  return isAlive(record) && executableOf(record.pid) === record.executable;
}

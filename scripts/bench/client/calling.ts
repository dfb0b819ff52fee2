/**
 * The process of one contestant: `node calling.ts <module> <base URL>`. Its parent says what to call and how often, and is told what it took.
 * A process of its own, since what another contestant ran changes what the compiler makes of shared code.
 */
import type { MakeCaller } from './contestants/caller.ts';
import type { Order, Taken } from './overhead.ts';

const [module = '', baseUrl = ''] = process.argv.slice(2);
const { makeCaller } = (await import(module)) as { makeCaller: MakeCaller }; // every contestant exports it
const caller = makeCaller(baseUrl);

process.on('message', async ({ kind, calls }: Order) => {
  const call = caller[kind];
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let made = 0; made < calls; made++) await call();
  const wallUs = ((performance.now() - start) * 1000) / calls;
  const { user, system } = process.cpuUsage(cpu);
  const taken: Taken = { wallUs, cpuUs: (user + system) / calls };
  process.send?.(taken);
});

/** Where `npm run test:live` leaves what it found, for `npm run coverage`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckReport } from '../../src/check/check.ts';
import type { LiveReport } from '../coverage/rows.ts';
import { fromRoot } from '../paths.ts';
import type { ServerName } from '../server/name.ts';

export const LIVE_FOLDER = fromRoot('.cache/live');

export async function writeReport(server: ServerName, { coverage, findings }: CheckReport, excuses: LiveReport['excuses']): Promise<void> {
  const report: LiveReport = { server, coverage, findings, excuses };
  await writeFile(join(LIVE_FOLDER, server, 'report.json'), JSON.stringify(report));
}

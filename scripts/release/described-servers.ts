/** Which servers a version of the package describes, as its manifest and the README say it. */
import { type Capture, isUpstream, partsOf } from '../capture/captures.ts';
import type { ServerName } from '../server/name.ts';
import { ReleaseError } from './error.ts';

/** `openWebui` in package.json. */
export interface DescribedServers {
  /** Version of the newest release of Open WebUI that is described, for instance 0.12.4. */
  readonly newest: string;
  /** All that are described, for instance `open-webui@0.12.4`: releases before forks, older before newer. */
  readonly servers: readonly ServerName[];
}

/**
 * What the captures of openapi/servers/ say.
 *
 * @param captures in the order of `readCaptures`
 * @throws ReleaseError if no release of Open WebUI is among them
 */
export function describedServers(captures: readonly Pick<Capture, 'server'>[]): DescribedServers {
  const servers = captures.map(({ server }) => server);
  const newest = servers.findLast(isUpstream);
  if (newest === undefined) throw new ReleaseError('No release of Open WebUI is captured. Run `npm run capture -- --latest`.');
  return { newest: partsOf(newest).version, servers };
}

/** The name of a real server: the package on PyPI and its exact version. It names folders too, so nothing else gets through. */
import { RealServerError } from './error.ts';

/** `open-webui@0.12.4` */
export type ServerName = string;

export const PACKAGE = 'open-webui';

// A release as PyPI writes it: 0.12.4, 0.5.0.dev1, 1.0.0rc2, 0.3.1.post1.
const NAME = new RegExp(`^${PACKAGE}@(\\d+(?:\\.\\d+)*(?:(?:a|b|rc)\\d+)?(?:\\.post\\d+)?(?:\\.dev\\d+)?)$`);

export class ServerNameError extends RealServerError {
  readonly given: string;

  constructor(given: string) {
    super(`"${given}" names no server that can be installed. ${mend(given)}`);
    this.given = given;
  }
}

function mend(given: string): string {
  const [bare = '', version] = given.split('@');
  if (bare !== PACKAGE && version !== undefined)
    return `Only ${PACKAGE} is on PyPI; write ${PACKAGE}@<version>, for instance ${PACKAGE}@0.12.4.`;
  return `Write ${PACKAGE}@<version> with an exact version, for instance ${PACKAGE}@0.12.4; \`python3 -m pip index versions ${PACKAGE}\` lists them.`;
}

/** The version in the name, or a ServerNameError. */
export function versionOf(name: ServerName): string {
  const version = NAME.exec(name)?.[1];
  if (version === undefined) throw new ServerNameError(name);
  return version;
}

export const isServerName = (text: string): text is ServerName => NAME.test(text);

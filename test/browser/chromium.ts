/** Finds the Chromium or Chrome of this machine and starts it without a window. `.ci/chromium` installs one where there is none. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** No browser was found, or the one that the environment names is none. */
export class ChromiumMissingError extends Error {
  override readonly name = 'ChromiumMissingError';
  readonly looked: readonly string[];

  constructor(message: string, looked: readonly string[]) {
    super(`${message} Install one, on Debian with \`apt-get install chromium\`, or name the executable in CHROMIUM.`);
    this.looked = looked;
  }
}

/** Environment variables that may hold the path of the executable. */
const VARIABLES = ['CHROMIUM', 'CHROME_PATH'];
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Absolute path of the browser's executable.
 *
 * @param env where to look for the variables and the path
 * @throws ChromiumMissingError if there is none
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env, applications: readonly string[] = APPLICATIONS): string {
  for (const variable of VARIABLES) {
    const file = env[variable];
    if (!file) continue;
    if (isExecutable(file)) return file;
    throw new ChromiumMissingError(`${variable} names ${file}, which cannot be run.`, [file]);
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = [...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command))), ...applications];
  const found = places.find(isExecutable);
  if (found === undefined) throw new ChromiumMissingError('No Chromium and no Chrome was found.', places);
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts the browser; the caller closes it. Its own calls home are off, so that what a test records is the page's. */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: findChromium() });

/** Where the browser is looked for. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ChromiumMissingError, findChromium } from './chromium.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chromium-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, mode = 0o755): string {
  const file = join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
}

test('the environment goes before the path', () => {
  const [named, other] = [put('mine'), put('chromium')];
  expect(findChromium({ CHROMIUM: named, PATH: folder })).toBe(named);
  expect(findChromium({ CHROME_PATH: named, PATH: folder })).toBe(named);
  expect(findChromium({ CHROMIUM: '', PATH: `${delimiter}/nowhere${delimiter}${folder}` })).toBe(other);
});

test("Chrome will do, as on GitHub's runners", () => {
  const file = put('google-chrome');
  expect(findChromium({ PATH: folder })).toBe(file);
});

test('without one it says what to install', () => {
  put('chromium', 0o644);
  const find = () => findChromium({ PATH: folder }, []);
  expect(find).toThrow(ChromiumMissingError);
  expect(find).toThrow(
    'No Chromium and no Chrome was found. Install one, on Debian with `apt-get install chromium`, or name the executable in CHROMIUM.',
  );
});

test('a name that leads nowhere is an error, although there is another', () => {
  put('chromium');
  expect(() => findChromium({ CHROMIUM: '/no/such', PATH: folder })).toThrow('CHROMIUM names /no/such, which cannot be run.');
});

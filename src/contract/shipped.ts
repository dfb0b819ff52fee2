/** The files of the contract that the package ships, found alike in a clone and in an installed package. Node only. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CapturedServer } from './captured.ts';
import type { BundledDocument } from './document.ts';
import { Locations, type LocationTable } from './locations.ts';
import { compareVersions } from './version.ts';

/** The package's folder. Its own name leads there from src/ and from dist/. */
const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve('open-webui-contract/package.json'));

/** The bundled contract. */
export const readContract = (): Promise<BundledDocument> => readJson(join(packageFolder(), 'generated/openapi.json'));

/** Where in the contract's sources everything stands. An installed package does not have the sources, but it can name them. */
export const readLocations = async (): Promise<Locations> =>
  new Locations(await readJson<LocationTable>(join(packageFolder(), 'generated/locations.json')));

/** Name and version of this package. */
export async function readPackage(): Promise<{ readonly name: string; readonly version: string }> {
  const { name, version } = await readJson<{ name: string; version: string }>(join(packageFolder(), 'package.json'));
  return { name, version };
}

/** What each captured server serves, the jobs fork first, then the releases, oldest first. */
export async function readCapturedServers(): Promise<CapturedServer[]> {
  const folder = join(packageFolder(), 'openapi/servers');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort(compareVersions);
  return Promise.all(names.map((name) => readJson<CapturedServer>(join(folder, name))));
}

/** The workflows, in the order in which they are run. */
export async function workflowFiles(): Promise<string[]> {
  const folder = join(packageFolder(), 'generated/workflows');
  return (await readdir(folder))
    .filter((name) => name.endsWith('.arazzo.json'))
    .sort()
    .map((name) => join(folder, name));
}

// The package's own files: the lint and the tests have checked their form.
const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

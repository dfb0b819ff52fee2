/** Writes the licences of everything that is built into the package, as they ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'tsdown';

export const licences: Rolldown.Plugin = {
  name: 'licences',
  generateBundle() {
    const folders = [...this.getModuleIds()].flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace('\0', ''))?.[0] ?? []);
    const texts = [...new Set(folders)].sort().map(licenceOf);
    this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: texts.join('\n\n----\n\n') });
  },
};

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>; // npm's own form
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : 'The package holds no text of its licence.'}`;
}

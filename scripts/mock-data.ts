/**
 * `npm run build:mock`: compiles the bundled contract to what the mock replays, in .cache/mock/. It is not committed: it is large, and says
 * nothing that generated/openapi.json does not. Does nothing if it is there and fits.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileContract } from '../src/mock/compile/compile.ts';
import { readCaptures } from './capture/captures.ts';
import { fromRoot } from './paths.ts';

const FOLDER = fromRoot('.cache/mock');

/** Makes the mock's data if the contract or what compiles it has changed since. */
export async function ensureMockData(): Promise<void> {
  const contract = await readFile(fromRoot('generated/openapi.json'), 'utf8');
  const hash = createHash('sha256').update(contract);
  for (const file of await compilerFiles()) hash.update(await readFile(file));
  const stamp = hash.digest('hex');
  if ((await readFile(join(FOLDER, 'stamp'), 'utf8').catch(() => '')) === stamp) return;
  const compiled = await compileContract(JSON.parse(contract), await readCaptures());
  await mkdir(FOLDER, { recursive: true });
  const names = [...compiled.validators.names.values()].flatMap((one) => Object.values(one));
  // A text to parse is read faster than a literal of the same size.
  await writeFile(join(FOLDER, 'contract.js'), `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled.contract))});\n`);
  await writeFile(join(FOLDER, 'validators.js'), `${compiled.validators.code()}\nexport default { ${names.join(', ')} };\n`);
  await writeFile(join(FOLDER, 'stamp'), stamp);
}

async function compilerFiles(): Promise<string[]> {
  const folders = ['src/mock/compile', 'src/mock/prism', 'src/mock/state', 'src/mock/state/tables'].map(fromRoot);
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(folder))
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => join(folder, name)),
    ),
  );
  return [...files.flat(), fromRoot('src/mock/compiled.ts'), fromRoot('src/contract/document.ts')];
}

if (import.meta.main) await ensureMockData();

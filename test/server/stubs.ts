/** Stand-ins for python, uv and the server, in a folder of their own: what the scripts do is seen without any of the three. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { fromRoot } from '../../scripts/paths.ts';
import type { Setting } from '../../scripts/server/places.ts';

export interface Bench extends Setting {
  readonly folder: string;
  /** Puts a shell script on the search path. */
  stub(name: string, script: string): void;
}

/** Nothing is on its search path until it is put there. */
export function bench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'owui-server-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const searchPath = join(folder, 'bin');
  mkdirSync(searchPath);
  return {
    folder,
    home: join(folder, 'home'),
    searchPath,
    stub(name, script) {
      const file = join(searchPath, name);
      writeFileSync(file, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
      chmodSync(file, 0o755);
    },
  };
}

/** A python that only says what it is. */
export const pythonOf = (version: string): string => `echo "/stub/$(basename "$0")"; echo ${version}`;

/** uv as it is called here: `venv` makes an environment whose python is `python`; `pip install` runs `install`. Each call is written down. */
export const uvStub = ({ log, python = 'exit 1', install = ':' }: { log: string; python?: string; install?: string }): string => `
echo "$*" >> '${log}'
case "$1" in
  --version) echo 'uv 0.0.0' ;;
  venv)
    mkdir -p "$5/bin"
    printf '%s\\n' '#!/bin/sh' '${python}' > "$5/bin/python"
    chmod +x "$5/bin/python" ;;
  pip) ${install} ;;
esac`;

/** For uvStub: a python that is the stand-in of the server. */
export const FAKE_SERVER = `exec "${process.execPath}" "${fromRoot('test/server/fake-server.ts')}" "$@"`;

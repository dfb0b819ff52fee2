/** The search for a Python: what runs counts, not what is called so. */
import { expect, test } from 'vitest';
import { findPython, PythonMissingError } from '../../scripts/server/python.ts';
import { bench, pythonOf } from './stubs.ts';

test('3.12 goes before 3.11, and both before whatever python3 is', async () => {
  const { stub, searchPath } = bench();
  stub('python3', pythonOf('3.11.9'));
  expect(await findPython(searchPath)).toBe('/stub/python3');
  stub('python3.11', pythonOf('3.11.7'));
  expect(await findPython(searchPath)).toBe('/stub/python3.11');
  stub('python3.12', pythonOf('3.12.1'));
  expect(await findPython(searchPath)).toBe('/stub/python3.12');
});

test('a shim with nothing behind it is passed over', async () => {
  const { stub, searchPath } = bench();
  stub('python3.12', 'echo "shim: python3.12: command not found" >&2; exit 127');
  stub('python3', pythonOf('3.11.9'));
  expect(await findPython(searchPath)).toBe('/stub/python3');
});

test.each(['3.10.14', '3.13.0', '2.7.18'])('%s is none', async (version) => {
  const { stub, searchPath } = bench();
  stub('python3', pythonOf(version));
  await expect(findPython(searchPath)).rejects.toThrow(PythonMissingError);
});

test('says what each candidate is, and what to install', async () => {
  const { stub, searchPath } = bench();
  stub('python3.11', 'echo "shim: nothing here" >&2; exit 127');
  stub('python3', pythonOf('3.13.0'));
  await expect(findPython(searchPath)).rejects.toThrow(
    'Open WebUI runs on Python >= 3.11 and < 3.13, and none is on the PATH (python3.12: not found; python3.11: does not run (shim: nothing here); python3: is 3.13.0). Install Python 3.12, so that python3.12 or python3 starts it, and try again.',
  );
});

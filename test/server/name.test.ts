/** Names of servers: they become folders and arguments of a program, so whatever is no name is refused. */
import { expect, test } from 'vitest';
import { ServerNameError, versionOf } from '../../scripts/server/name.ts';

test.each(['0.12.4', '0.8.3', '1.0.0rc2', '0.5.0.dev1', '0.3.1.post1'])('open-webui@%s is a name', (version) => {
  expect(versionOf(`open-webui@${version}`)).toBe(version);
});

test.each([
  '',
  'open-webui',
  'open-webui@',
  'open-webui@latest',
  'open-webui@0.12.*',
  'open-webui@1 --index-url x',
  'open-webui@../../1',
  '@1',
])('"%s" is refused, and the message shows a name that works', (name) => {
  expect(() => versionOf(name)).toThrow(ServerNameError);
  expect(() => versionOf(name)).toThrow('open-webui@0.12.4');
});

test('another package is refused, the jobs fork too', () => {
  expect(() => versionOf('open-webui-jobs@0.8.3')).toThrow(
    '"open-webui-jobs@0.8.3" names no server that can be installed. Only open-webui is on PyPI; write open-webui@<version>, for instance open-webui@0.12.4.',
  );
});

/** Which addresses a check takes, and which hosts it refuses. */
import { describe, expect, test } from 'vitest';
import { guardHost, parseServerUrl } from '../../../src/check/run/address.ts';
import { ServerUnreachableError } from '../../../src/check/run/errors.ts';

describe('addresses', () => {
  test.each([
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://localhost:3000/', 'http://localhost:3000'],
    ['https://example.com/chat//', 'https://example.com/chat'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('%s is %s', (text, url) => {
    expect(parseServerUrl(text)).toBe(url);
  });

  test.each([
    ['localhost:3000', 'is no http or https address'],
    ['nonsense', 'is no http or https address'],
    ['ftp://localhost', 'is no http or https address'],
    ['', 'is no http or https address'],
    ['http://localhost:3000/api', 'leave that out, http://localhost:3000 is enough'],
    ['http://localhost:3000/chat/api/v1/', 'leave that out, http://localhost:3000/chat is enough'],
    ['http://localhost:3000/?x=1', 'has a query'],
    ['http://localhost:3000/#x', 'has a query or a fragment'],
    ['http://ada:secret@localhost', 'user name or a password'],
  ])('%s is refused', (text, words) => {
    expect(() => parseServerUrl(text)).toThrow(words);
  });

  test('a password in an address that is none stands in no message', () => {
    expect(() => parseServerUrl('ftp://ada:secret@localhost')).toThrow(/^(?!.*secret)/);
  });
});

describe('hosts', () => {
  test.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://127.8.9.1', 'http://[::1]:1'])('%s is this machine', async (url) => {
    await guardHost(url, []);
  });

  test('another host is refused unless it is named', async () => {
    await expect(guardHost('http://192.0.2.7:3000', [])).rejects.toThrow('add --allow-host 192.0.2.7');
    await expect(guardHost('http://192.0.2.7:3000', ['192.0.2.8'])).rejects.toThrow('192.0.2.7 is not this machine');
    await guardHost('http://192.0.2.7:3000', ['192.0.2.7']);
    await guardHost('https://Chat.Example.com', ['CHAT.example.com']);
  });

  test.each(['http://0.0.0.0:3000', 'http://[::]:3000', 'http://[::ffff:192.0.2.7]'])('%s is not loopback', async (url) => {
    await expect(guardHost(url, [])).rejects.toThrow('--allow-host');
  });

  test('a name without an address cannot be reached', async () => {
    await expect(guardHost('http://no-such-host.invalid', [])).rejects.toThrow(ServerUnreachableError);
  });
});

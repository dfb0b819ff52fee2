/** Expected are the digests of Node's own crypto. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/mock/files/sha256.ts';

const ofNode = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');
const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 37) & 255);

test.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000])('%i bytes', (length) => {
  expect(sha256(bytes(length))).toBe(ofNode(bytes(length)));
});

test('a text counts as UTF-8, and a part of a buffer as itself', () => {
  expect(sha256('Füße in Rom 🏛')).toBe(ofNode('Füße in Rom 🏛'));
  expect(sha256(bytes(300).subarray(7, 200))).toBe(ofNode(bytes(300).subarray(7, 200)));
});

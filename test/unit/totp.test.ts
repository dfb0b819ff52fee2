/** The codes are those of RFC 6238, appendix B, cut to six digits. */
import { expect, test } from 'vitest';
import { totp } from '../../scripts/live/totp.ts';

const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'; // 12345678901234567890

test.each([
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_234_567_890, '005924'],
  [20_000_000_000, '353130'],
])('at %i', (time, code) => {
  expect(totp(SECRET, time)).toBe(code);
});

/** SHA-256 at once: `crypto.subtle` answers later, and the world must do a whole request before it takes the next. */

/** The first 32 bits of the fractional parts of the roots of the first primes, as FIPS 180-4 makes its constants. */
const [ROUNDS, START] = constants();

function constants(): readonly [rounds: Int32Array, start: Int32Array] {
  const primes: number[] = [];
  for (let number = 2; primes.length < 64; number++) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32;
  return [
    Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)) | 0),
    Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)) | 0),
  ];
}

/**
 * The SHA-256 of bytes, or of a text's UTF-8: 64 hexadecimal digits.
 *
 * @example sha256('Start at the Pantheon.') // '43f38e57…'
 */
export function sha256(content: Uint8Array | string): string {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const state = START.slice();
  const whole = bytes.length - (bytes.length % 64);
  mix(state, bytes, whole);
  const rest = paddedRest(bytes, whole);
  mix(state, rest, rest.length);
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** What follows the last whole block: the rest of the bytes, a one, zeros, and the length in bits. */
function paddedRest(bytes: Uint8Array, whole: number): Uint8Array {
  const left = bytes.length - whole;
  const rest = new Uint8Array(left < 56 ? 64 : 128);
  rest.set(bytes.subarray(whole));
  rest[left] = 0x80;
  const view = new DataView(rest.buffer);
  view.setUint32(rest.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(rest.length - 4, (bytes.length * 8) >>> 0);
  return rest;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Mixes whole blocks into the state. Without lists of variables to swap, which take ten times as long. */
function mix(state: Int32Array, bytes: Uint8Array, length: number): void {
  const words = new Int32Array(64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Every index below is within its array; `?? 0` is for the compiler.
  const at = (from: Int32Array, index: number): number => from[index] ?? 0;
  for (let block = 0; block < length; block += 64) {
    for (let index = 0; index < 16; index++) words[index] = view.getInt32(block + index * 4);
    for (let index = 16; index < 64; index++) {
      const old = at(words, index - 15);
      const recent = at(words, index - 2);
      const low = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
      const high = turned(recent, 17) ^ turned(recent, 19) ^ (recent >>> 10);
      words[index] = at(words, index - 16) + low + at(words, index - 7) + high;
    }
    let a = at(state, 0);
    let b = at(state, 1);
    let c = at(state, 2);
    let d = at(state, 3);
    let e = at(state, 4);
    let f = at(state, 5);
    let g = at(state, 6);
    let h = at(state, 7);
    for (let index = 0; index < 64; index++) {
      const choice = (e & f) ^ (~e & g);
      const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + at(ROUNDS, index) + at(words, index)) | 0;
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    state[0] = at(state, 0) + a;
    state[1] = at(state, 1) + b;
    state[2] = at(state, 2) + c;
    state[3] = at(state, 3) + d;
    state[4] = at(state, 4) + e;
    state[5] = at(state, 5) + f;
    state[6] = at(state, 6) + g;
    state[7] = at(state, 7) + h;
  }
}

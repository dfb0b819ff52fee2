/** What keeps the fuzzer from running at all. The command prints the message alone and ends with 2. */
export class FuzzSetupError extends Error {
  override readonly name = 'FuzzSetupError';
}

/** Why a run cannot start or go on. Each message says the next step; the command prints it and nothing else. */

/** An option, a token or the server behind the address does not fit. The command ends with 2. */
export class CheckInputError extends Error {
  override readonly name = 'CheckInputError';
  /** The option to change, such as `--tag`. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(message);
    this.option = option;
  }
}

/** Nothing answers at the address, or no longer. The command ends with 3. */
export class ServerUnreachableError extends Error {
  override readonly name = 'ServerUnreachableError';
  readonly url: string;

  constructor(url: string, why: string, next = 'Start the server, or name its address with --url.') {
    super(`No server answers at ${url}: ${why}. ${next}`);
    this.url = url;
  }
}

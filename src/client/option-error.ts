/** An option of `createClient` that cannot work. The message says what to pass instead. */
export class ClientOptionError extends TypeError {
  override readonly name = 'ClientOptionError';
  /** Name of the option. */
  readonly option: string;

  constructor(option: string, complaint: string) {
    super(`createClient: ${option} ${complaint}`);
    this.option = option;
  }
}

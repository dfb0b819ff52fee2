/** What a consumer of the package met. The message ends with what to do, or with what a tool said that does. */
export class ConsumerError extends Error {
  override readonly name = 'ConsumerError';
  /** What the compiler, the bundler or the program said; empty if there is nothing more. */
  readonly said: string;

  constructor(message: string, said = '') {
    super(said === '' ? message : `${message}\n${said}`);
    this.said = said;
  }
}

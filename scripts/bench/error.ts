/** Why the bench could not measure. A bad figure is no error: the bench is no test. */
export class BenchError extends Error {
  override readonly name = 'BenchError';
}

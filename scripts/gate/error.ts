/** Why the gate could not judge. That a change does not pass is no error: it is the gate's answer. */
export class GateError extends Error {
  override readonly name = 'GateError';
}

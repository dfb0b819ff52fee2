/** Why a release, or the trial of one, could not go on. The message ends with what to do. */
export class ReleaseError extends Error {
  override readonly name = 'ReleaseError';
}

/** What can go wrong with a stream that was asked for. */

/** A setting of the streams that means nothing, or that this stream cannot meet. The caller is answered 400 with the message. */
export class StreamSettingError extends Error {
  override readonly name = 'StreamSettingError';
  readonly setting: string;
  readonly value: string;

  constructor(setting: string, value: string, message: string) {
    super(message);
    this.setting = setting;
    this.value = value;
  }
}

/** Thrown by a stream's body where the connection is to break: whoever carries the body ends the socket without ending the reply. */
export class StreamCutError extends Error {
  override readonly name = 'StreamCutError';
  readonly itemsSent: number;

  constructor(itemsSent: number) {
    super(`The connection is cut after ${itemsSent} items, as was asked. Destroy the socket; do not end the reply.`);
    this.itemsSent = itemsSent;
  }
}

/** An entry of a script, or the script itself, that cannot be used. */
export class ReplyScriptError extends Error {
  override readonly name = 'ReplyScriptError';
  /** Where it stands, such as `[2].match.model`; empty for the whole script. */
  readonly place: string;

  constructor(place: string, problem: string) {
    super(`Reply script${place && `, entry ${place}`}: ${problem}`);
    this.place = place;
  }
}

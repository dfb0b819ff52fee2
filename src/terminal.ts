/** Colours, for a terminal that wants them. */
import util from 'node:util';

/** A terminal, or what its output is sent to. */
interface Output {
  readonly isTTY?: boolean;
  readonly hasColors?: () => boolean;
}

/** Whether to colour: on a terminal that can, unless NO_COLOR is set; FORCE_COLOR decides before both, as in Node itself. */
export function wantsColours(output: Output, { FORCE_COLOR: forced, NO_COLOR: refused }: NodeJS.ProcessEnv): boolean {
  if (forced !== undefined) return ['', '1', '2', '3', 'true'].includes(forced);
  if (refused) return false;
  return output.isTTY === true && (output.hasColors?.() ?? true);
}

export type Colour = Parameters<typeof util.styleText>[0];
export type Paint = (colour: Colour, text: string) => string;

/** Node 20 has no styleText in its first releases; there all is plain. */
export const paintFor = (colours: boolean): Paint =>
  colours && typeof util.styleText === 'function'
    ? (colour, text) => util.styleText(colour, text, { validateStream: false })
    : (_, text) => text;

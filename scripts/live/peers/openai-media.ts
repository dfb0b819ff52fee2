/** What OpenAI's API does with images and speech, at `<base>/media`: a picture of one pixel, a second of nothing, a fixed transcript. */
import type { Peer, PeerAnswer } from './peer.ts';

/** One transparent pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
/** The head of an MP3 frame, which is all that is looked at. */
const SPEECH = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)]);

export const openaiMedia: Peer = {
  answer({ path }): PeerAnswer | undefined {
    switch (path) {
      case '/media/images/generations':
      case '/media/images/edits':
        return { body: { created: 1_767_258_000, data: [{ b64_json: PIXEL }] } };
      case '/media/audio/speech':
        return { type: 'audio/mpeg', body: SPEECH };
      case '/media/audio/transcriptions':
        return { body: { text: 'Start at the Pantheon.' } };
      case '/media/audio/models':
        return { body: { models: [{ id: 'tts-1', name: 'Speech' }] } };
      case '/media/audio/voices':
        return { body: { voices: [{ id: 'alloy', name: 'Alloy' }] } };
      case '/media/sdapi/v1/options': // of AUTOMATIC1111, whose address can be verified
        return { body: { sd_model_checkpoint: 'sdxl' } };
      default:
        return undefined;
    }
  },
  inputs: (base) => ({ mediaUrl: `${base}/media` }),
};

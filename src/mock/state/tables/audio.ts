/** The settings of speech. Speech itself is the contract's example. */
import { mergedInto } from '../fields.ts';
import { readsSetting } from '../reading.ts';
import type { Table } from '../table.ts';
import { changesSetting } from '../writing.ts';

export const audio = {
  settings: { audio: 'AudioConfig' },
  rows: {
    getAudioConfig: readsSetting('audio'),
    updateAudioConfig: changesSetting('audio', { set: mergedInto('tts', 'stt', 'realtime') }),
  },
} as const satisfies Table;

import {
  getAudioConfig,
  listSpeechModels,
  listSpeechVoices,
  synthesizeSpeech,
  transcribeAudio,
  updateAudioConfig,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const UNSUPPORTED =
  "Oops! It seems like the file format you're trying to upload is not supported. Please upload a file with a supported format and try again.";

const forbidden = failure(403, PROHIBITED);

const text = { model: 'tts-1', input: 'Hello, world!', voice: 'alloy' };
const recording = { file: new File(['RIFF'], 'question.wav', { type: 'audio/wav' }), language: 'it' };
const settings = {
  tts: {
    OPENAI_API_BASE_URL: 'https://api.openai.com/v1',
    OPENAI_API_KEY: '',
    OPENAI_PARAMS: {},
    API_KEY: '',
    ENGINE: '',
    MODEL: 'tts-1',
    VOICE: 'alloy',
    REALTIME_TTS_PROMPT_TEMPLATE: null,
    SPLIT_ON: 'punctuation',
    AZURE_SPEECH_REGION: '',
    AZURE_SPEECH_BASE_URL: '',
    AZURE_SPEECH_OUTPUT_FORMAT: 'audio-24khz-160kbitrate-mono-mp3',
    MISTRAL_API_KEY: '',
    MISTRAL_API_BASE_URL: 'https://api.mistral.ai/v1',
  },
  stt: {
    OPENAI_API_BASE_URL: 'https://api.openai.com/v1',
    OPENAI_API_KEY: '',
    OPENAI_API_REQUEST_FORMAT: 'multipart',
    ENGINE: '',
    MODEL: '',
    SUPPORTED_CONTENT_TYPES: [],
    ALLOWED_EXTENSIONS: ['mp3', 'wav', 'm4a', 'webm', 'ogg', 'flac', 'mp4', 'mpga', 'mpeg'],
    WHISPER_MODEL: 'base',
    DEEPGRAM_API_KEY: '',
    AZURE_API_KEY: '',
    AZURE_REGION: '',
    AZURE_LOCALES: '',
    AZURE_BASE_URL: '',
    AZURE_MAX_SPEAKERS: '',
    MISTRAL_API_KEY: '',
    MISTRAL_API_BASE_URL: 'https://api.mistral.ai/v1',
    MISTRAL_USE_CHAT_COMPLETIONS: false,
  },
};

/** openapi-fetch sends a FormData as it is. */
function formOf({ file, language }: typeof recording): FormData {
  const form = new FormData();
  form.append('file', file);
  form.append('language', language);
  return form;
}

export const audio = rows([
  {
    operationId: 'getAudioConfig',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/audio/config'),
    sdk: (options) => getAudioConfig({ ...options }),
    sends: { method: 'GET', url: '/api/v1/audio/config' },
    reply: 'AudioConfig',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
  {
    operationId: 'updateAudioConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/audio/config/update', { body: settings }),
    sdk: (options) => updateAudioConfig({ ...options, body: settings }),
    sends: { method: 'POST', url: '/api/v1/audio/config/update', body: settings },
    reply: 'AudioConfig',
    failures: [{ prefer: 'code=500', status: 500, body: 'Internal Server Error' }],
  },
  {
    operationId: 'listSpeechModels',
    authority: 'user',
    client: (client) => client.GET('/api/v1/audio/models'),
    sdk: (options) => listSpeechModels({ ...options }),
    sends: { method: 'GET', url: '/api/v1/audio/models' },
    reply: 'SpeechModels',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
  {
    operationId: 'listSpeechVoices',
    authority: 'user',
    client: (client) => client.GET('/api/v1/audio/voices'),
    sdk: (options) => listSpeechVoices({ ...options }),
    sends: { method: 'GET', url: '/api/v1/audio/voices' },
    reply: 'SpeechVoices',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
  {
    operationId: 'synthesizeSpeech',
    authority: 'user',
    client: (client) => client.POST('/api/v1/audio/speech', { body: text, parseAs: 'blob' }),
    sdk: (options) => synthesizeSpeech({ ...options, body: text }),
    sends: { method: 'POST', url: '/api/v1/audio/speech', body: text },
    reply: null,
    failures: [
      failure(400, 'Invalid JSON payload', 'notJson'),
      forbidden,
      failure(404, "We could not find what you're looking for :/"),
      failure(500, 'Open WebUI: Server Connection Error', 'unreachable'),
    ],
  },
  {
    operationId: 'transcribeAudio',
    authority: 'user',
    client: (client) =>
      client.POST('/api/v1/audio/transcriptions', { body: { file: '', language: 'it' }, bodySerializer: () => formOf(recording) }),
    sdk: (options) => transcribeAudio({ ...options, body: recording }),
    sends: {
      method: 'POST',
      url: '/api/v1/audio/transcriptions',
      contentType: 'multipart/form-data',
      form: { file: { file: 'question.wav', content: 'RIFF' }, language: 'it' },
    },
    reply: 'Transcript',
    failures: [
      failure(400, UNSUPPORTED, 'unsupported'),
      failure(400, 'Invalid audio file extension', 'extension'),
      forbidden,
      failure(500, 'Error transcribing chunk: Open WebUI: Server Connection Error'),
    ],
  },
]);

import {
  editImage,
  generateImages,
  getImageConfig,
  listImageModels,
  updateImageConfig,
  verifyImageConnection,
  verifyImageUrl,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const NOT_FOUND = "We could not find what you're looking for :/";

const off = failure(403, PROHIBITED);
const engineFailed = failure(400, 'Something went wrong :/', 'engineFailed');

const image = '/api/v1/files/c1f0a3b7-5d24-4e68-9a0b-7e1d2c3b4a50/content';
const prompt = { prompt: 'A futuristic city at sunset, cyberpunk style', model: 'stable-diffusion', n: 1, size: '1024x1024' };
const edit = { image, prompt: 'Add the morning sun' };
const engine = { engine: 'automatic1111', url: 'http://diffusion.internal:7860' };
const settings = {
  ENABLE_IMAGE_GENERATION: true,
  ENABLE_IMAGE_PROMPT_GENERATION: true,
  IMAGE_GENERATION_ENGINE: 'openai',
  IMAGE_GENERATION_MODEL: '',
  IMAGE_SIZE: '512x512',
  IMAGE_STEPS: 50,
  IMAGES_OPENAI_API_BASE_URL: 'https://api.openai.com/v1',
  IMAGES_OPENAI_API_KEY: '',
  IMAGES_OPENAI_API_VERSION: '',
  IMAGES_OPENAI_API_PARAMS: {},
  AUTOMATIC1111_BASE_URL: '',
  AUTOMATIC1111_API_AUTH: '',
  AUTOMATIC1111_PARAMS: {},
  COMFYUI_BASE_URL: '',
  COMFYUI_API_KEY: '',
  COMFYUI_WORKFLOW: '',
  COMFYUI_WORKFLOW_NODES: [],
  IMAGES_GEMINI_API_BASE_URL: '',
  IMAGES_GEMINI_API_KEY: '',
  IMAGES_GEMINI_ENDPOINT_METHOD: '',
  ENABLE_IMAGE_EDIT: false,
  IMAGE_EDIT_ENGINE: 'openai',
  IMAGE_EDIT_MODEL: '',
  IMAGE_EDIT_SIZE: '',
  IMAGES_EDIT_OPENAI_API_BASE_URL: 'https://api.openai.com/v1',
  IMAGES_EDIT_OPENAI_API_KEY: '',
  IMAGES_EDIT_OPENAI_API_VERSION: '',
  IMAGES_EDIT_GEMINI_API_BASE_URL: '',
  IMAGES_EDIT_GEMINI_API_KEY: '',
  IMAGES_EDIT_COMFYUI_BASE_URL: '',
  IMAGES_EDIT_COMFYUI_API_KEY: '',
  IMAGES_EDIT_COMFYUI_WORKFLOW: '',
  IMAGES_EDIT_COMFYUI_WORKFLOW_NODES: [],
};

export const images = rows([
  {
    operationId: 'getImageConfig',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/images/config'),
    sdk: (options) => getImageConfig({ ...options }),
    sends: { method: 'GET', url: '/api/v1/images/config' },
    reply: 'ImageConfig',
    failures: [failure(401, PROHIBITED, 'accessProhibited')],
  },
  {
    operationId: 'updateImageConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/images/config/update', { body: settings }),
    sdk: (options) => updateImageConfig({ ...options, body: settings }),
    sends: { method: 'POST', url: '/api/v1/images/config/update', body: settings },
    reply: 'ImageConfig',
    failures: [failure(400, 'Invalid format. Please use the correct format  (e.g., 512x512).', 'size'), crash],
  },
  {
    operationId: 'verifyImageUrl',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/images/config/url/verify'),
    sdk: (options) => verifyImageUrl({ ...options }),
    sends: { method: 'GET', url: '/api/v1/images/config/url/verify' },
    reply: 'ImageEngineVerified',
    failures: [failure(400, 'The URL you provided is invalid. Please double-check and try again.', 'noAnswer')],
  },
  {
    operationId: 'verifyImageConnection',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/images/verify', { body: engine }),
    sdk: (options) => verifyImageConnection({ ...options, body: engine }),
    sends: { method: 'POST', url: '/api/v1/images/verify', body: engine },
    reply: 'ImageEngineVerified',
    failures: [failure(400, 'Unsupported image engine', 'unsupported')],
  },
  {
    operationId: 'editImage',
    authority: 'user',
    client: (client) => client.POST('/api/v1/images/edit', { body: edit }),
    sdk: (options) => editImage({ ...options, body: edit }),
    sends: { method: 'POST', url: '/api/v1/images/edit', body: edit },
    reply: 'GeneratedImages',
    failures: [failure(400, '[ERROR: Error loading image]', 'notLoaded'), off, failure(404, NOT_FOUND)],
  },
  {
    operationId: 'generateImages',
    authority: 'user',
    client: (client) => client.POST('/api/v1/images/generations', { body: prompt }),
    sdk: (options) => generateImages({ ...options, body: prompt }),
    sends: { method: 'POST', url: '/api/v1/images/generations', body: prompt },
    reply: 'GeneratedImages',
    failures: [engineFailed, off, crash],
  },
  {
    operationId: 'listImageModels',
    authority: 'user',
    client: (client) => client.GET('/api/v1/images/models'),
    sdk: (options) => listImageModels({ ...options }),
    sends: { method: 'GET', url: '/api/v1/images/models' },
    reply: 'ImageModels',
    failures: [failure(400, '[ERROR: Failed to retrieve image generation models]', 'failed')],
  },
]);

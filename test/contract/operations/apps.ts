import {
  createApp,
  deleteAppById,
  enableApp,
  getAppById,
  listApps,
  previewAppManifest,
  sendAppInteraction,
  updateAppById,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const app = 'a3649f8c-e715-4ad2-9b4a-cf5061728396';
const ofApp = { app_id: app };
const url = `/api/v1/apps/${app}`;

const address = { url: 'https://weather.example.com/app', api_key: 'weather-app-key' };
const weather = {
  ...address,
  slug: 'weather',
  granted_scopes: ['channels:mentions:read' as const],
  manifest: {
    id: 'com.example.weather',
    name: 'Weather',
    public_key: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA0Azed2c39XDuYNiI5HVdsX8nR+sbSQuimq3wSzfijKQ=\n-----END PUBLIC KEY-----\n',
    requested_scopes: ['channels:mentions:read' as const],
  },
};
const city = { settings: { city: 'Rome' } };
const storedKey = {};
const button = { message_id: '805d9dbf-c4ec-4a74-89bd-b7e8e6cacf9b', action_id: 'refresh' };

const failure = (status: number, detail: string, example: string) => ({
  prefer: `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const switchedOff = failure(404, 'Apps are disabled', 'switchedOff');
const unknown = failure(404, 'App not found', 'unknownApp');

export const apps = rows([
  {
    operationId: 'listApps',
    authority: 'user',
    client: (client) => client.GET('/api/v1/apps'),
    sdk: (options) => listApps(options),
    sends: { method: 'GET', url: '/api/v1/apps' },
    reply: 'Apps',
    failures: [switchedOff],
  },
  {
    operationId: 'createApp',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/apps', { body: weather }),
    sdk: (options) => createApp({ ...options, body: weather }),
    sends: { method: 'POST', url: '/api/v1/apps', body: weather },
    reply: 'InstalledApp',
    failures: [
      failure(400, 'Invalid app URL', 'invalidUrl'),
      failure(400, 'Unrequested scope', 'unrequestedScope'),
      failure(409, 'App slug is already registered', 'slugTaken'),
      switchedOff,
    ],
  },
  {
    operationId: 'previewAppManifest',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/apps/manifest/preview', { body: address }),
    sdk: (options) => previewAppManifest({ ...options, body: address }),
    sends: { method: 'POST', url: '/api/v1/apps/manifest/preview', body: address },
    reply: 'WeatherManifest',
    failures: [
      failure(400, 'An app API key is required', 'missingKey'),
      failure(400, 'App URL does not match the installed app', 'otherUrl'),
      failure(400, 'App returned an invalid manifest. Check its app details or enter them manually.', 'invalidManifest'),
      failure(502, 'App manifest endpoint returned HTTP 404. Check the URL or enter details manually.', 'notThere'),
      failure(502, 'App endpoints require HTTPS. For local HTTP, configure APP_ALLOWED_PRIVATE_ORIGINS.', 'notHttps'),
    ],
  },
  {
    operationId: 'getAppById',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/apps/{app_id}', { params: { path: ofApp } }),
    sdk: (options) => getAppById({ ...options, path: ofApp }),
    sends: { method: 'GET', url: url },
    reply: 'WeatherApp',
    failures: [unknown, switchedOff],
  },
  {
    operationId: 'updateAppById',
    authority: 'admin',
    client: (client) => client.PATCH('/api/v1/apps/{app_id}', { params: { path: ofApp }, body: city }),
    sdk: (options) => updateAppById({ ...options, path: ofApp, body: city }),
    sends: { method: 'PATCH', url: url, body: city },
    reply: 'AppChanged',
    failures: [
      failure(400, 'Connect the app to enable it', 'needsConnection'),
      failure(400, 'Review the updated scopes', 'scopesNeeded'),
      failure(400, 'App identity cannot change', 'identityFixed'),
      unknown,
    ],
  },
  {
    operationId: 'deleteAppById',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/apps/{app_id}', { params: { path: ofApp } }),
    sdk: (options) => deleteAppById({ ...options, path: ofApp }),
    sends: { method: 'DELETE', url: url },
    reply: 'AppRemoved',
    failures: [unknown],
  },
  {
    operationId: 'enableApp',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/apps/{app_id}/connect', { params: { path: ofApp }, body: storedKey }),
    sdk: (options) => enableApp({ ...options, path: ofApp, body: storedKey }),
    sends: { method: 'POST', url: `${url}/connect`, body: storedKey },
    reply: 'AppConnected',
    failures: [
      failure(400, 'An app API key is required', 'missingKey'),
      failure(502, 'App connection failed. Check the API key, pinned public key and Socket.IO endpoint.', 'connectionFailed'),
      unknown,
    ],
  },
  {
    operationId: 'sendAppInteraction',
    authority: 'user',
    client: (client) => client.POST('/api/v1/apps/{app_id}/interactions', { params: { path: ofApp }, body: button }),
    sdk: (options) => sendAppInteraction({ ...options, path: ofApp, body: button }),
    sends: { method: 'POST', url: `${url}/interactions`, body: button },
    reply: 'AppAnswer',
    failures: [
      failure(400, 'Unknown action', 'unknownAction'),
      failure(403, 'App is inactive', 'inactive'),
      failure(403, 'App invocation denied', 'invocationDenied'),
      failure(404, 'App message not found', 'unknownMessage'),
    ],
  },
]);

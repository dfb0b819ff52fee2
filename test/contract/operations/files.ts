import {
  countFiles,
  countOwnFiles,
  deleteAllFiles,
  deleteFileById,
  downloadFile,
  downloadFileAsHtml,
  downloadFileByName,
  getFileById,
  getFileConfig,
  getFileProcessStatus,
  getFileText,
  listFiles,
  searchFiles,
  searchOwnFiles,
  updateFileConfig,
  updateFileName,
  updateFileText,
  uploadFile,
} from '../../../generated/sdk/index.ts';
import { rows } from '../row.ts';

const id = 'd5a8e2c4-1f37-4b69-8e02-6c9d3b7f1a10';
const ofFile = { path: { id } };
const byName = { path: { id, file_name: 'rome-guide.txt' } };
const url = `/api/v1/files/${id}`;

const failure = (status: number, detail: string, example?: string) => ({
  prefer: example === undefined ? `code=${status}` : `code=${status}, example=${example}`,
  status,
  body: { detail },
});

const PROHIBITED = 'You do not have permission to access this resource. Please contact your administrator for assistance.';
const EMPTY = 'The content provided is empty. Please ensure that there is text or data present before proceeding.';
const TOO_LARGE = "Oops! The file you're trying to upload is too large. Please upload a file that is less than 1 MB.";

const prohibited = failure(401, PROHIBITED, 'accessProhibited');
const notFound = failure(404, "We could not find what you're looking for :/");
const tooLarge = failure(413, TOO_LARGE);
const crash = { prefer: 'code=500', status: 500, body: 'Internal Server Error' };
const notBytes = { prefer: 'code=400', status: 400, body: 'Only support bytes range' };

/** openapi-fetch leaves multipart bodies to the caller. */
const asForm = ({ file, metadata }: { file: string; metadata?: string }): FormData => {
  const form = new FormData();
  form.append('file', new File([file], 'rome-guide.txt'));
  if (metadata !== undefined) form.append('metadata', metadata);
  return form;
};
const guide = 'What to see in Rome.';
const metadata = '{"language":"en"}';
const now = { process_in_background: false };
const page = { page: 2, content: false };
const pattern = { filename: 'rome-*.txt', limit: 10 };
const text = { content: 'What to see in Rome in two days.' };
const name = { filename: 'weekend-guide.txt' };

export const files = rows([
  {
    operationId: 'listFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/', { params: { query: page } }),
    sdk: (options) => listFiles({ ...options, query: page }),
    sends: { method: 'GET', url: '/api/v1/files/?page=2&content=false' },
    reply: 'BensFiles',
    failures: [prohibited, crash],
  },
  {
    operationId: 'uploadFile',
    authority: 'user',
    client: (client) => client.POST('/api/v1/files/', { params: { query: now }, body: { file: guide, metadata }, bodySerializer: asForm }),
    sdk: (options) => uploadFile({ ...options, query: now, body: { file: new File([guide], 'rome-guide.txt'), metadata } }),
    sends: {
      method: 'POST',
      url: '/api/v1/files/?process_in_background=false',
      contentType: 'multipart/form-data',
      form: { file: { file: 'rome-guide.txt', content: guide }, metadata },
    },
    reply: 'UploadedGuide',
    failures: [
      failure(400, EMPTY, 'emptyContent'),
      failure(400, '[ERROR: File type exe is not allowed]', 'extensionNotAllowed'),
      failure(400, '[ERROR: Invalid metadata format]', 'invalidMetadata'),
      failure(400, '[ERROR: Error uploading file]', 'uploadFailed'),
      tooLarge,
    ],
  },
  {
    operationId: 'deleteAllFiles',
    authority: 'admin',
    client: (client) => client.DELETE('/api/v1/files/all'),
    sdk: (options) => deleteAllFiles({ ...options }),
    sends: { method: 'DELETE', url: '/api/v1/files/all' },
    reply: 'AllFilesDeleted',
    failures: [prohibited, failure(400, '[ERROR: Error deleting files]')],
  },
  {
    operationId: 'getFileConfig',
    authority: 'admin',
    client: (client) => client.GET('/api/v1/files/config'),
    sdk: (options) => getFileConfig({ ...options }),
    sends: { method: 'GET', url: '/api/v1/files/config' },
    reply: 'DocumentedFileConfig',
    failures: [notFound],
  },
  {
    operationId: 'updateFileConfig',
    authority: 'admin',
    client: (client) => client.POST('/api/v1/files/config/update', { body: {} }),
    sdk: (options) => updateFileConfig({ ...options, body: {} }),
    sends: { method: 'POST', url: '/api/v1/files/config/update', body: {} },
    reply: 'DocumentedFileConfig',
    failures: [prohibited],
  },
  {
    operationId: 'countFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/count'),
    sdk: (options) => countFiles({ ...options }),
    sends: { method: 'GET', url: '/api/v1/files/count' },
    reply: 'FileCount',
    failures: [prohibited],
  },
  {
    operationId: 'countOwnFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/user/count'),
    sdk: (options) => countOwnFiles({ ...options }),
    sends: { method: 'GET', url: '/api/v1/files/user/count' },
    reply: 'FileCount',
    failures: [prohibited],
  },
  {
    operationId: 'searchFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/search', { params: { query: pattern } }),
    sdk: (options) => searchFiles({ ...options, query: pattern }),
    sends: { method: 'GET', url: '/api/v1/files/search?filename=rome-*.txt&limit=10' },
    reply: 'FilesFound',
    failures: [failure(404, 'No files found matching the pattern.'), crash],
  },
  {
    operationId: 'searchOwnFiles',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/user/search', { params: { query: pattern } }),
    sdk: (options) => searchOwnFiles({ ...options, query: pattern }),
    sends: { method: 'GET', url: '/api/v1/files/user/search?filename=rome-*.txt&limit=10' },
    reply: 'FilesFound',
    failures: [prohibited, crash],
  },
  {
    operationId: 'getFileById',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/{id}', { params: ofFile }),
    sdk: (options) => getFileById({ ...options, ...ofFile }),
    sends: { method: 'GET', url },
    reply: 'GuideRecord',
    failures: [notFound],
  },
  {
    operationId: 'deleteFileById',
    authority: 'user',
    client: (client) => client.DELETE('/api/v1/files/{id}', { params: ofFile }),
    sdk: (options) => deleteFileById({ ...options, ...ofFile }),
    sends: { method: 'DELETE', url },
    reply: 'GuideDeleted',
    failures: [notFound, failure(400, '[ERROR: Error deleting files]', 'failed')],
  },
  {
    operationId: 'downloadFile',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/{id}/content', { params: { ...ofFile, query: { attachment: true } }, parseAs: 'text' }),
    sdk: (options) => downloadFile({ ...options, ...ofFile, query: { attachment: true } }),
    sends: { method: 'GET', url: `${url}/content?attachment=true` },
    reply: 'GuideContent',
    failures: [
      failure(400, '[ERROR: Error getting file content]'),
      failure(404, "We could not find what you're looking for :/", 'notFound'),
      failure(404, 'Original file is unavailable.', 'noOriginal'),
    ],
  },
  {
    operationId: 'downloadFileAsHtml',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/{id}/content/html', { params: ofFile, parseAs: 'text' }),
    sdk: (options) => downloadFileAsHtml({ ...options, ...ofFile }),
    sends: { method: 'GET', url: `${url}/content/html` },
    reply: 'CityPage',
    failures: [notFound],
  },
  {
    operationId: 'downloadFileByName',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/{id}/content/{file_name}', { params: byName, parseAs: 'text' }),
    sdk: (options) => downloadFileByName({ ...options, ...byName }),
    sends: { method: 'GET', url: `${url}/content/rome-guide.txt` },
    reply: 'GuideContent',
    failures: [notFound, notBytes],
  },
  {
    operationId: 'getFileText',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/{id}/data/content', { params: ofFile }),
    sdk: (options) => getFileText({ ...options, ...ofFile }),
    sends: { method: 'GET', url: `${url}/data/content` },
    reply: 'GuideText',
    failures: [notFound],
  },
  {
    operationId: 'updateFileText',
    authority: 'user',
    client: (client) => client.POST('/api/v1/files/{id}/data/content/update', { params: ofFile, body: text }),
    sdk: (options) => updateFileText({ ...options, ...ofFile, body: text }),
    sends: { method: 'POST', url: `${url}/data/content/update`, body: text },
    reply: 'NewGuideText',
    failures: [
      failure(400, EMPTY),
      notFound,
      tooLarge,
      failure(500, 'Failed to process indexed text. Your changes were not fully indexed.', 'notIndexed'),
    ],
  },
  {
    operationId: 'getFileProcessStatus',
    authority: 'user',
    client: (client) => client.GET('/api/v1/files/{id}/process/status', { params: ofFile }),
    sdk: (options) => getFileProcessStatus({ ...options, ...ofFile }),
    sends: { method: 'GET', url: `${url}/process/status` },
    reply: 'ProcessingCompleted',
    failures: [notFound],
  },
  {
    operationId: 'updateFileName',
    authority: 'user',
    client: (client) => client.POST('/api/v1/files/{id}/rename', { params: ofFile, body: name }),
    sdk: (options) => updateFileName({ ...options, ...ofFile, body: name }),
    sends: { method: 'POST', url: `${url}/rename`, body: name },
    reply: 'RenamedGuide',
    failures: [failure(400, '[ERROR: Error renaming file]'), notFound],
  },
]);

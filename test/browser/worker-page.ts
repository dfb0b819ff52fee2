/** What a frontend would do: start the mock in its page, behind Mock Service Worker. Bundled by worker-bundle.ts. */
import { setupWorker } from 'msw/browser';
import { loadData } from '../../src/mock/data.ts';
import { createCore } from '../../src/mock/mock.ts';
import { mockHandlers } from '../../src/mock/msw.ts';

const mock = createCore({ onError: (error) => console.error(error) }, { load: loadData });
const worker = setupWorker(...mockHandlers(mock), ...mockHandlers(mock, { baseUrl: location.origin, unmatched: 'pass' }));
await worker.start({ onUnhandledFrame: 'bypass', quiet: true });
document.title = 'The mock answers';

/** What a frontend would do: start the mock in its page, behind Mock Service Worker. Bundled by worker-bundle.ts. */
import { setupWorker } from 'msw/browser';
import { createMock } from '../../src/mock/browser.ts';
import { mockHandlers } from '../../src/mock/msw.ts';

const mock = createMock({ onError: (error) => console.error(error) });
const worker = setupWorker(...mockHandlers(mock), ...mockHandlers(mock, { baseUrl: location.origin, unmatched: 'pass' }));
await worker.start({ onUnhandledFrame: 'bypass', quiet: true });
document.title = 'The mock answers';

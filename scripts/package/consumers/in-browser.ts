/** Runs a consumer's program in Chromium: bundled by Vite, served by Vite, against a mock of another origin. */
import { launchChromium } from '../../../test/browser/chromium.ts';
import { bundle } from './bundle.ts';
import { binOf, type Consumer, write } from './consumer.ts';
import { startServing } from './serving.ts';
import { PROGRAM_LIMIT_MS, within } from './within.ts';

/** What the page writes when the program has ended. */
const OVER = 'the program is over';

/**
 * What the program writes to the console; the last line begins with `failed: ` if it throws.
 *
 * @param program TypeScript that imports the package
 * @throws ConsumerError if it cannot be bundled for a browser
 */
export async function runInBrowser(consumer: Consumer, program: string): Promise<string[]> {
  write(consumer, 'index.html', '<!doctype html><title>A consumer</title><script type="module" src="/page.ts"></script>\n');
  write(consumer, 'page.ts', `${program}\nconsole.log('${OVER}');\n`);
  await bundle(consumer, 'browser');
  const preview = [binOf(consumer, 'vite'), 'preview', '--config', 'vite.browser.config.js', '--host', '127.0.0.1', '--port', '0'];
  const page = await startServing(process.execPath, preview, consumer.folder, consumer.signal);
  try {
    return await within(PROGRAM_LIMIT_MS, 'The page', consumer.signal, (signal) => consoleOf(page.url, signal));
  } finally {
    await page.stop();
  }
}

async function consoleOf(url: string, signal: AbortSignal): Promise<string[]> {
  const browser = await launchChromium();
  try {
    const tab = await browser.newPage();
    const lines: string[] = [];
    const over = new Promise<void>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      tab.on('pageerror', ({ message }) => {
        lines.push(`failed: ${message}`);
        resolve();
      });
      tab.on('console', (message) => {
        if (message.type() !== 'log') return; // the browser reports there each refused request, too
        if (message.text() === OVER) resolve();
        else lines.push(message.text());
      });
    });
    await Promise.all([over, tab.goto(url)]);
    return lines;
  } finally {
    await browser.close();
  }
}

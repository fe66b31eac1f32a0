// A real Chromium with a watch over what no page may do: write errors to its console,
// break the Content-Security-Policy, or ask another host.
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';

export const url = process.env.RONGHE_URL ?? 'http://127.0.0.1:8080';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

let browser;

export async function open() {
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet });
  return browser;
}

export async function close() {
  await browser?.close();
  browser = undefined;
}

/** Opens an address in a browser that knows nothing yet, and returns its page, on which
 * `wrong` collects what should not be. baseURL is another service than that of RONGHE_URL. */
export async function visit(address, { baseURL = url, ...options } = {}) {
  const context = await (await open()).newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  page.wrong = [];
  page.under = new Set(); // requests under way
  const host = new URL(baseURL).host;
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (r) => page.under.delete(r));
  page.on('request', (r) => {
    page.under.add(r);
    const asked = new URL(r.url());
    if (/^(https?|wss?):$/.test(asked.protocol) && asked.host !== host) page.wrong.push(`asks ${r.url()}`);
  });
  page.on('pageerror', (e) => page.wrong.push(`error ${e.message}`));
  page.on('console', (m) => {
    // That the service has no such thing is an answer, which the browser calls an error.
    if (m.type() === 'error' && !/status of 404/.test(m.text())) page.wrong.push(`console ${m.text()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (e) => console.error(`policy ${e.violatedDirective} ${e.blockedURI}`));
  });
  await page.goto(baseURL + address);
  await settled(page);
  return page;
}

/** Waits until nothing has been under way for a while and no skeleton is left. The load
 * state of the browser would not do: it is told once a document, and pages change within one. */
export async function settled(page) {
  const end = Date.now() + 30_000;
  for (let quiet = 0; quiet < 3; ) {
    assert.ok(Date.now() < end, `not settled: ${[...page.under].map((r) => r.url()).join(' ') || 'skeletons'}`);
    await page.waitForTimeout(40);
    const waits = page.under.size > 0 || (await page.evaluate(() => document.querySelector('.waiting, [aria-busy="true"]') !== null));
    quiet = waits ? 0 : quiet + 1;
  }
}

export async function done(page) {
  assert.deepEqual(page.wrong, []);
  await page.context().close();
}

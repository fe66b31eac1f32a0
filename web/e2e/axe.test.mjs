// WCAG 2.2 AA, as far as axe can tell, on every page, in both languages and themes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { close, done, open, url, visit } from './browser.mjs';
import { pages } from './pages.mjs';
import { rawWords } from './words.mjs';

after(close);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function inLang(address, lang) {
  const [path, fragment] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}${fragment ? `#${fragment}` : ''}`;
}

// A theme changes colours and nothing else.
const inDark = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Is back when no colour is on its way to another: axe would measure one between the themes. */
async function faded() {
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().filter((a) => a instanceof CSSTransition).map((a) => a.finished));
}

// What is held back for ever: the code of a page, all answers, those of its parts.
for (const held of [/assets\/DeskPage.*js/, /\/api\/v1\//, /\/api\/v1\/industries\//]) {
  test(`the desk while ${held} is on its way`, async () => {
    const context = await (await open()).newContext({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.route(held, () => {});
    await page.goto(`${url}/desk?industry=c17&lang=en`, { waitUntil: 'commit' });
    await page.locator('main .waiting').first().waitFor();
    await page.getByRole('navigation', { name: 'Main' }).waitFor(); // the frame does not wait
    await page.evaluate(axe);
    const { violations } = await page.evaluate((runOnly) => window.axe.run(document, { runOnly }), rules);
    assert.deepEqual(violations.map((v) => v.id), []);
    await context.close();
  });
}

for (const address of pages) {
  for (const lang of ['zh', 'en']) {
    test(`${address} ${lang}, light and dark`, async () => {
      const page = await visit(inLang(address, lang), { colorScheme: 'light' });
      await page.evaluate(axe); // by the debugger, which the policy of the page does not bind
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        await page.waitForFunction((dark) => document.documentElement.dataset.theme === undefined || (document.documentElement.dataset.theme === 'dark') === dark, colorScheme === 'dark');
        await page.evaluate(faded);
        const { violations } = await page.evaluate((runOnly) => window.axe.run(document, { runOnly, resultTypes: ['violations'] }), colorScheme === 'dark' ? inDark : rules);
        const told = violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? ''}`).join('; ')}`);
        assert.deepEqual(told, [], colorScheme);
      }
      assert.deepEqual(await rawWords(page, lang), []);
      await done(page);
    });
  }
}

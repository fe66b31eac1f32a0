// Boundaries from a file that the operator supplies: made-up squares, which are no place's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { close, done, settled, visit } from './browser.mjs';
import { service } from './service.mjs';

const squares = new URL('../../seed/boundary/testdata/made-up-squares.geojson', import.meta.url).pathname;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

after(close);

test('the boundaries are drawn with their review number, and a press opens the hits', async () => {
  const own = await service('--map', squares);
  try {
    for (const colorScheme of ['light', 'dark']) {
      const page = await visit('/search?kind=case&view=map', { baseURL: own.url, colorScheme });
      await page.getByText('审图号：虚构S(0000)0号').waitFor();
      await page.locator('.boundary-map path').first().waitFor();
      await page.getByText('图中没有 31 个').waitFor();
      assert.equal(await page.locator('.map-why').count(), 0);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document));
      assert.deepEqual(violations.map((v) => v.id), []);
      await page.locator('.boundary-map text', { hasText: '浙' }).click();
      await page.waitForURL(/region=region:330000/);
      await settled(page);
      await page.goto(`${own.url}/?lang=en`);
      await page.getByText('Review number (审图号)').waitFor();
      await done(page);
    }
  } finally {
    await own.end();
  }
});

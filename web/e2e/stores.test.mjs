// Both stores show the same pages. RONGHE_URL serves one, RONGHE_OTHER_URL the same library
// from the other; without it there is nothing to compare, which .ci/web-e2e says.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, visit } from './browser.mjs';

after(close);

const other = process.env.RONGHE_OTHER_URL;

/** What a page says, without what is a store's own: what was written last, its number, and when that was. */
async function said(page) {
  await page.locator('.changes').evaluateAll((sections) => sections.forEach((section) => section.remove()));
  const text = await page.locator('main').innerText();
  return text.replace(/(数据版本|变更|change)[^\d\n]*\d+/gi, '$1').replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?/g, '');
}

for (const address of [
  '/',
  '/search?q=能源&kind=case',
  '/search?kind=case&industry=industry:c17&view=map',
  '/case/case:valin-xiangtan-ems',
  '/node/region:330000',
  '/node/enterprise:e2e-markup',
  '/graph?nodes=organisation:e2e-made-up-hub&expand=1',
  '/spread/practice:energy-centre?by=enterprise',
  '/spread?show=leaders',
  '/peers/enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si',
  '/desk?industry=industry:c17',
  '/compare?ids=region:330000,region:370000',
]) {
  test(`both stores show the same: ${address}`, { skip: other ? false : 'no other store' }, async () => {
    const [one, two] = [await visit(address), await visit(address, { baseURL: other })];
    assert.equal(await said(two), await said(one));
    assert.ok((await said(one)).length > 100);
    await done(one);
    await done(two);
  });
}

// Both stores show the same pages. RONGHE_URL serves one, RONGHE_OTHER_URL the same library
// from the other; without it there is nothing to compare, which .ci/web-e2e says.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, url, visit } from './browser.mjs';

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
  '/spread?show=flows&by=pair&apart=true',
  '/spread/practice:smart-factory?hazard=logit&infer=true&order=2012/2014',
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

// The answers about spread, byte by byte but for the number of the last change.
for (const address of [
  'practices/practice:smart-factory/spread?by=pair&order=2012/2014&limit=200',
  'practices/practice:smart-factory/spread.csv?by=enterprise',
  'spread/hazard?by=city',
  'spread/hazard?model=cox-efron&neighbours=true',
  'spread/network?by=enterprise&order=practice:smart-factory=2010/2012',
  'spread/flows?by=pair&evidence=I&unit=enterprise',
]) {
  test(`both stores answer the same: ${address}`, { skip: other ? false : 'no other store' }, async () => {
    const [one, two] = await Promise.all([url, other].map((base) => answered(`${base}/api/v1/${address}`)));
    assert.equal(two, one);
    assert.ok(one.length > 500);
  });
}

/** What is answered. */
async function answered(address) {
  const got = await fetch(address, { headers: { 'X-Request-Id': 'the-same' } });
  assert.equal(got.status, 200, address);
  return (await got.text()).replace(/"(store_change|next)":("[^"]*"|\d+)/g, '"$1":0');
}

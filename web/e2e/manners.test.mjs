// Keys, names that are markup, a network that goes away, small screens.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';

after(close);

test('all by keyboard: search, go along the hits, preview, open, help', async () => {
  const page = await visit('/about');
  await page.keyboard.press('/');
  await page.keyboard.type('能源管控中心');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?q=/);
  await settled(page);
  await page.locator('main').focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const hit = await page.evaluate(() => document.activeElement.closest('[data-hit]')?.dataset.hit);
  assert.equal(hit, await page.locator('[data-hit]').first().getAttribute('data-hit'));
  await page.keyboard.press('o');
  await page.getByRole('complementary', { name: '预览' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(case|node)\//);
  await settled(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('dialog').count(), 0);
  await done(page);
});

test('the first tab stop skips to the content', async () => {
  const page = await visit('/data');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await done(page);
});

test('a name with markup in it stays text', async () => {
  for (const address of ['/node/enterprise:e2e-markup', '/search?q=甲公司', '/spread/practice:energy-centre?by=enterprise']) {
    const page = await visit(address);
    await page.getByText('<img src=x onerror="window.hacked=1">甲公司').first().waitFor();
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await page.locator('main img').count(), 0);
    await done(page);
  }
});

test('claims that give different times stand side by side', async () => {
  const page = await visit('/node/enterprise:e2e-markup');
  await page.getByText('2 条说法，时间不一致').waitFor();
  await page.getByText('2014年', { exact: true }).first().waitFor();
  await page.getByText('2016年5月', { exact: true }).first().waitFor();
  await done(page);
});

test('a network that goes away is said, and trying again helps', async () => {
  const page = await visit('/about');
  const cut = (route) => route.abort();
  await page.route('**/api/v1/search?*', cut);
  await page.keyboard.press('/');
  await page.keyboard.type('能源');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByRole('heading', { name: '连不上服务' }).waitFor({ timeout: 15_000 });
  await page.unroute('**/api/v1/search?*', cut);
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
  await page.locator('[data-hit]').first().waitFor();
  page.wrong = page.wrong.filter((w) => !/ERR_FAILED/.test(w)); // that was the test's doing
  await done(page);
});

test('a fault of the service shows its request id', async () => {
  const page = await visit('/about');
  const body = JSON.stringify({ type: 'x', title: '暂不可用', status: 422, detail: '某事', instance: 'REQUEST1' });
  await page.route('**/api/v1/search?*', (r) => r.fulfill({ status: 422, contentType: 'application/problem+json', body }));
  await page.goto(`${url}/search?q=x`);
  await page.getByText('请求编号 REQUEST1').waitFor();
  page.wrong = page.wrong.filter((w) => !/status of 422/.test(w));
  await done(page);
});

test('nothing is wider than a phone of 360 pixels', async () => {
  for (const address of ['/', '/search?q=能源&kind=case', '/case/case:valin-xiangtan-ems', '/node/region:330000', '/spread', '/spread/practice:smart-factory', '/compare?ids=case:valin-xiangtan-ems&ids=case:baosteel-energy-center-1985', '/data', '/about', '/nope']) {
    const page = await visit(address, { viewport: { width: 360, height: 740 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `${address} is ${wide} wide`);
    await done(page);
  }
});

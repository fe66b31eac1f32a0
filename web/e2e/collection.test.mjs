// Cases put together, and lists of which an address says how many pages are open.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';

after(close);

async function saved(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('cases collected from the hits become a list, files, a brief and a comparison', async () => {
  const page = await visit('/search?q=能源管控中心&kind=case');
  for (const k of [0, 1, 2]) await page.locator('[data-hit]').nth(k).getByRole('button', { name: '收集', exact: true }).click();
  await page.getByText('已收集 3 个案例').waitFor();
  await page.reload(); // the basket stays in this browser
  await page.getByRole('link', { name: '查看、导出、成简报' }).click();
  await settled(page);
  const cases = page.locator('.collected');
  assert.equal(await cases.count(), 3);
  assert.match(decodeURIComponent(page.url()), /\/collection\?ids=case:/);
  const title = (await cases.first().locator('h2').innerText()).trim();
  await page.getByLabel('简报标题').fill('虚构选编');
  await page.waitForURL(/title=/);
  const brief = await saved(page, () => page.getByRole('link', { name: 'Markdown' }).click());
  assert.equal(brief.name, '虚构选编.md');
  assert.match(brief.bytes.toString(), /^# 虚构选编[\s\S]*## 来源/);
  assert.ok(brief.bytes.toString().includes(title));
  const table = await saved(page, () => page.getByRole('link', { name: 'CSV', exact: true }).click());
  assert.deepEqual([...table.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.ok(table.bytes.toString().includes(title));
  for (const [link, start] of [['XLSX', 'PK'], ['PDF', '%PDF'], ['JSONL', '{'], ['BibTeX', '@misc'], ['RIS', 'TY  -'], ['CSL-JSON', '[']]) {
    const { bytes } = await saved(page, () => page.getByRole('link', { name: link, exact: true }).click());
    assert.ok(bytes.toString('latin1').startsWith(start), `${link} begins with ${bytes.toString('latin1').slice(0, 10)}`);
  }
  await cases.nth(2).getByRole('button', { name: '去掉' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.collected').length === 2);
  const copied = await visit(page.url().slice(url.length)); // a browser that knows nothing
  assert.equal(await copied.locator('.collected').count(), 2);
  assert.equal(await copied.getByRole('heading', { level: 1 }).innerText(), '虚构选编');
  await done(copied);
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('.collected').length === 3);
  for (const k of [0, 1]) await cases.nth(k).getByLabel('加入比较').check();
  await page.getByRole('link', { name: '并排比较所选 2 个' }).click();
  await page.waitForURL(/\/compare\?ids=/);
  await settled(page);
  assert.equal(await page.locator('.sides > li').count(), 2);
  await done(page);
});

test('a case that the library does not have is told, and the others stay', async () => {
  const page = await visit('/collection?ids=case:valin-xiangtan-ems,case:nobody');
  await page.getByText('库中没有这些编号，导出和简报不含它们：case:nobody').waitFor();
  assert.equal(await page.locator('.collected').count(), 1);
  const { bytes } = await saved(page, () => page.getByRole('link', { name: 'CSV', exact: true }).click());
  assert.ok(bytes.toString().includes('华菱湘钢'));
  await done(page);
});

test('the open pages of a list of the desk are in the address', async () => {
  const page = await visit('/desk?industry=c');
  const rows = page.locator('.candidates > li');
  const one = await rows.count();
  await page.getByRole('button', { name: '再看后面的案例' }).click();
  await page.waitForURL(/cases=2/);
  await page.waitForFunction((n) => document.querySelectorAll('.candidates > li').length > n, one);
  await settled(page);
  const two = await rows.locator('h3').allInnerTexts();
  const copied = await visit(page.url().slice(url.length));
  await copied.waitForFunction((n) => document.querySelectorAll('.candidates > li').length === n, two.length);
  assert.deepEqual(await copied.locator('.candidates > li h3').allInnerTexts(), two);
  await done(copied);
  await page.goBack();
  await page.waitForFunction((n) => document.querySelectorAll('.candidates > li').length === n, one);
  await page.goForward();
  await page.waitForFunction((n) => document.querySelectorAll('.candidates > li').length === n, two.length);
  await done(page);
});

test('the open pages of a relation are in the address', async () => {
  const hub = '/node/organisation:e2e-made-up-hub?open=out.organised';
  const page = await visit(hub);
  assert.equal(await page.locator('.edge-group .claims > li').count(), 20);
  await page.getByRole('button', { name: /再看 20 条/ }).click();
  await page.waitForURL(/out\.organised\.2/);
  await page.waitForFunction(() => document.querySelectorAll('.edge-group .claims > li').length === 40);
  const copied = await visit(page.url().slice(url.length));
  await copied.waitForFunction(() => document.querySelectorAll('.edge-group .claims > li').length === 40);
  await done(copied);
  await done(page);
});

test('a page that cannot be read leaves those before it, and is asked for again', async () => {
  const page = await visit('/desk?industry=c');
  const rows = page.locator('.candidates > li');
  const one = await rows.count();
  const cut = (route) => route.abort();
  await page.route(/\/promotions\?.*cursor=/, cut);
  await page.getByRole('button', { name: '再看后面的案例' }).click();
  const failed = page.locator('#promote').getByRole('alert');
  await failed.waitFor({ timeout: 20_000 });
  assert.equal(await rows.count(), one);
  await page.unroute(/\/promotions\?.*cursor=/, cut);
  await failed.getByRole('button', { name: '重试' }).click();
  await page.waitForFunction((n) => document.querySelectorAll('.candidates > li').length > n, one);
  page.wrong = page.wrong.filter((w) => !/ERR_FAILED/.test(w)); // that was the test's doing
  await done(page);
});

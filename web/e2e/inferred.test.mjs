// What is inferred, on a made-up library that is large enough for it, and a table of one's
// own over a slow line.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, settled, visit } from './browser.mjs';
import { service } from './service.mjs';

const own = await service();
after(async () => (await close(), await own.end()));

// Sixty made-up practices, each of which goes from Zhejiang to Jiangsu to Anhui, a year at
// a time, and turns up in Shandong whenever.
const route = ['region:330000', 'region:320000', 'region:340000'];
const madeUp = Array.from({ length: 60 }, (_, i) => {
  const id = `practice:e2e-made-up-${i + 1}`;
  const adopted = (from, since) => ({ edge: { kind: 'adopted', from, to: id, since: String(since), source: 'source:gbt2260', quote: '虚构的测试数据', confidence: 'low' } });
  const begins = 1980 + (i % 30);
  return [
    { node: { id, kind: 'practice', title: `虚构的做法${i + 1}（测试用）` } },
    ...route.map((unit, step) => adopted(unit, begins + step)),
    adopted('region:370000', 1980 + ((i * 7) % 37)),
  ];
});
const recorded = {
  kind: 'learned_from', from: 'region:340000', to: 'region:330000', since: '1982', source: 'source:gbt2260', quote: '虚构的测试数据',
  props: { strength: 'adopted', practice: 'practice:e2e-made-up-1' },
};
await own.load([...madeUp.flat(), { edge: recorded }]);

const address = '/spread/practice:e2e-made-up-1';

test('inferred edges: none until asked, then dashed and called possible, never among what is recorded', async () => {
  const page = await visit(address, { baseURL: own.url });
  assert.equal(await page.locator('.edges').count(), 0);
  await page.getByRole('button', { name: '推断', exact: true }).click();
  await page.waitForURL(/infer=true/);
  const edges = page.locator('.inferred .edges li');
  await edges.first().waitFor({ timeout: 30_000 });
  const first = edges.first();
  assert.match(await first.innerText(), /浙江省[^]*江苏省|江苏省[^]*安徽省/);
  for (const edge of await edges.all()) assert.match(await edge.innerText(), /推断（可能）/);
  assert.equal(await first.locator('.arrow').evaluate((e) => getComputedStyle(e).borderTopStyle), 'dashed');
  assert.match(await page.locator('.inferred').innerText(), /只是提示/);
  assert.equal(await page.locator('section.transfers .transfer').count(), 1, 'what is inferred is not among what is recorded');
  assert.equal(await page.locator('section.transfers .arrow').evaluate((e) => getComputedStyle(e).borderTopStyle), 'solid');
  await page.getByRole('button', { name: '收起推断' }).click();
  await page.waitForURL((u) => !u.search.includes('infer'));
  assert.equal(await edges.count(), 0);
  await done(page);
});

test('a copied address shows what is inferred in a browser that has never been here', async () => {
  const page = await visit(`${address}?infer=true`, { baseURL: own.url });
  await page.locator('.inferred .edges li').first().waitFor({ timeout: 30_000 });
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '全部推断（CSV）' }).click()]);
  assert.match(file.suggestedFilename(), /network.*\.csv$/);
  await done(page);
});

const row = 'made-up practice,unit 1,2001\n';
const table = (bytes) => `practice,unit,date\n${row.repeat(Math.floor(bytes / row.length))}`;
const choose = (page, text) => page.locator('input[type=file]').setInputFiles({ name: 'made-up.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

/** The line takes so many bytes a second. */
async function slow(page, bytes) {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: 20, downloadThroughput: 10 * bytes, uploadThroughput: bytes });
}

test('a table over a slow line shows how far it is, and arrives', async () => {
  const page = await visit('/spread/own', { baseURL: own.url });
  await slow(page, 100_000);
  await choose(page, table(900_000)); // nine seconds
  const bar = page.getByRole('progressbar');
  await page.waitForFunction(() => document.querySelector('progress')?.value > 0);
  const half = await bar.evaluate((e) => e.value);
  await page.waitForFunction((was) => !document.querySelector('progress') || document.querySelector('progress').value > was, half);
  await page.getByRole('heading', { name: /made-up practice/ }).waitFor({ timeout: 60_000 });
  await done(page);
});

test('cancelling ends the request, says so, and keeps the focus', async () => {
  const page = await visit('/spread/own', { baseURL: own.url });
  await slow(page, 20_000);
  await choose(page, table(900_000));
  const ended = page.waitForEvent('requestfailed', (r) => r.url().includes('/spread/own'));
  await page.getByRole('button', { name: '取消' }).press('Enter');
  await ended;
  await page.getByText('已取消 made-up.csv').waitFor();
  assert.notEqual(await page.evaluate(() => document.activeElement.localName), 'body');
  await done(page);
});

test('a service that is away is said, and the table can be sent again when it is back', async () => {
  const page = await visit('/spread/own', { baseURL: own.url });
  await own.die();
  await choose(page, table(2_000));
  await page.getByRole('alert').getByRole('heading', { name: '连不上服务' }).waitFor();
  await own.start();
  await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
  await page.getByRole('heading', { name: /made-up practice/ }).waitFor();
  await settled(page);
  page.wrong = page.wrong.filter((w) => !/net::ERR_/.test(w));
  await done(page);
});

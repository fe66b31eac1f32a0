// Peers, the desk of an association and comparison: what is shown opens to its claims,
// and the address brings it back.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';

after(close);

const doublestar = '/peers/enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si';

async function saved(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('an enterprise finds itself, and each reason opens to the claims of both', async () => {
  const page = await visit('/peers');
  await page.getByRole('combobox', { name: '企业名称' }).pressSequentially('青岛双星');
  await page.getByRole('option', { name: /青岛双星股份/ }).click();
  await page.getByRole('heading', { level: 1, name: '青岛双星股份有限公司的同行' }).waitFor();
  await settled(page);
  const peer = page.locator('.peer').first();
  await peer.locator('.reasons .chip').first().click();
  await settled(page);
  assert.ok((await peer.locator('.behind .source').count()) >= 2, 'both sides have a source');
  await done(page);
});

test('a weight moves into the address and the list follows', async () => {
  const page = await visit(doublestar);
  const sums = () => page.locator('.peer .alike b').allInnerTexts();
  const before = await sums();
  const slider = page.getByRole('slider', { name: '地区' });
  await slider.focus();
  await page.keyboard.press('End');
  await page.waitForURL(/w_region=1/);
  await settled(page);
  const after = await sums();
  assert.notDeepEqual(after, before);
  const copied = await visit(page.url().slice(url.length));
  assert.deepEqual(await copied.locator('.peer .alike b').allInnerTexts(), after);
  await page.getByRole('button', { name: '恢复默认' }).click();
  await page.waitForURL((u) => !u.search.includes('w_region'));
  await settled(page);
  assert.deepEqual(await sums(), before);
  await done(copied);
  await done(page);
});

test('what a visitor tells of itself is in no address that is asked for', async () => {
  const page = await visit('/peers');
  const asked = [];
  page.on('request', (r) => asked.push(decodeURIComponent(r.url())));
  await page.getByLabel('行业', { exact: true }).fill('c381');
  await page.getByLabel('地区', { exact: true }).fill('杭州市');
  await page.getByRole('button', { name: '找同行' }).click();
  await page.getByRole('status').getByRole('link', { name: '杭州市' }).waitFor();
  await settled(page);
  assert.ok((await page.locator('.peer').count()) > 0);
  assert.match(decodeURIComponent(new URL(page.url()).hash), /industry=c381.*region=杭州市/);
  assert.deepEqual(asked.filter((a) => !a.includes('#') && /c381|杭州/.test(a.split('/api/v1/nodes')[0])), []);
  const copied = await visit(page.url().slice(url.length));
  assert.equal(await copied.locator('.peer').count(), await page.locator('.peer').count());
  await done(copied);
  await done(page);
});

test('words that may mean several industries are asked back', async () => {
  const page = await visit('/peers#industry=电机');
  const choices = page.locator('.understood .chip');
  assert.ok((await choices.count()) > 1);
  await choices.first().click();
  await page.waitForFunction(() => decodeURIComponent(location.hash).includes('industry=industry:'));
  await settled(page);
  assert.equal(await choices.count(), 0);
  await done(page);
});

test('too few units say so, and nothing is called a chance', async () => {
  const page = await visit('/peers/enterprise:bao-shan-gang-tie-gu-fen-you-xian-gong-si');
  const next = page.locator('#next');
  await next.getByText(/不足以说明/).first().waitFor();
  assert.equal(await next.locator('.later[data-verdict=refused] .interval').count(), 0);
  assert.doesNotMatch(await next.innerText(), /概率/);
  const { name, bytes } = await saved(page, () => page.locator('#alike').getByRole('button', { name: 'CSV' }).click());
  assert.equal(name, 'peers.csv');
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  await done(page);
});

test('an association sees whom to tell, three states apart, and takes the brief along', async () => {
  const page = await visit('/desk?industry=c17');
  await page.getByRole('heading', { level: 1, name: /纺织业/ }).waitFor();
  await page.getByRole('button', { name: /^该告诉谁/ }).first().click();
  await page.waitForURL(/case=case:/);
  await settled(page);
  assert.ok((await page.locator('.targets > li').count()) > 2);
  const looks = await page.evaluate(() =>
    ['adopted', 'elsewhere', 'no-data'].map((s) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(document.querySelector(`.matrix-legend [data-state=${s}]`));
      return `${backgroundColor} ${backgroundImage.slice(0, 9)}`;
    }),
  );
  assert.equal(new Set(looks).size, 3);
  await page.locator('.matrix button.gap').first().click();
  await settled(page);
  assert.ok((await page.locator('#gaps .behind .source').count()) > 0);
  const { name, bytes } = await saved(page, () => page.getByRole('link', { name: 'PDF' }).click());
  assert.match(name, /纺织业.*\.pdf$/);
  assert.equal(bytes.subarray(0, 5).toString(), '%PDF-');
  await done(page);
});

test('the lists of the desk go on to their ends, and the brief is a link in the language of the page', async () => {
  const page = await visit('/desk?industry=c&lang=en');
  const rows = page.locator('#due tbody tr');
  await rows.first().waitFor();
  const first = await rows.count();
  await page.locator('#due').getByRole('button', { name: /shown: more/ }).click();
  await page.waitForFunction((n) => document.querySelectorAll('#due tbody tr').length > n, first);
  const names = await rows.locator('th').allInnerTexts();
  assert.equal(new Set(names).size, names.length, 'no case stands twice');
  assert.match(await page.getByRole('link', { name: 'PDF' }).getAttribute('href'), /\/industry:c\/brief\.pdf\?lang=en$/);
  for (const list of ['#promote', '#gaps', '#due', '#changes']) {
    const { name, bytes } = await saved(page, () => page.locator(list).getByRole('link', { name: 'XLSX' }).click());
    assert.match(name, /\.xlsx$/);
    assert.equal(bytes.subarray(0, 2).toString(), 'PK', list);
  }
  await done(page);
});

test('what is new in an industry stands apart from the list, with its claims; what was not collected is told', async () => {
  const page = await visit(doublestar);
  await page.locator('.not-collected', { hasText: '规模' }).waitFor();
  await page.locator('.new-here .fold summary').first().click();
  await settled(page);
  assert.ok((await page.locator('.new-here .source').count()) > 0);
  await done(page);
});

test('a scope without data says that nothing can be said', async () => {
  const page = await visit('/desk?industry=c16');
  await page.locator('#gaps').getByText('记录太少，什么也不能说。').waitFor();
  await done(page);
});

test('side by side: add one, see only differences, open a claim', async () => {
  const page = await visit('/compare?ids=region:330000,region:370000');
  const rows = page.locator('.sides-table').first().locator('tbody tr');
  const all = await rows.count();
  await page.getByLabel('只看不同之处').check();
  await page.waitForURL(/differ=1/);
  assert.ok((await rows.count()) < all);
  await page.getByRole('combobox', { name: '加入一个地区' }).pressSequentially('江苏');
  await page.getByRole('option', { name: /江苏省/ }).click();
  await page.waitForURL(/region:320000/);
  await settled(page);
  assert.equal(await page.locator('.sides > li').count(), 3);
  await page.locator('td[data-state=has] summary').first().click();
  await page.locator('td[data-state=has] .witnesses, td[data-state=has] .claim').first().waitFor();
  await page.goBack();
  await settled(page);
  assert.equal(await page.locator('.sides > li').count(), 2);
  await done(page);
});

test('what speaks against a practice opens to who gave it up and what failed, with their claims', async () => {
  const page = await visit(doublestar);
  const against = page.locator('.against').filter({ hasText: '停用' }).first();
  await against.locator('summary').first().click();
  const gaveUp = against.locator('li', { hasText: '虚构的停用企业（测试用）' });
  await gaveUp.getByText('2021年止').waitFor();
  await gaveUp.locator('summary').click();
  await gaveUp.getByText('虚构：2021年停用（测试用）').waitFor();
  const failed = against.locator('li', { hasText: '虚构的失败案例（测试用）' });
  await failed.locator('.failed-case').waitFor();
  const { bytes } = await saved(page, () => page.locator('#next').getByRole('button', { name: 'CSV' }).click());
  assert.match(bytes.toString(), /停用/);
  await done(page);
});

test('what a document requires stands apart from what is recommended, with the claim', async () => {
  const page = await visit(doublestar);
  const required = page.locator('#next').getByRole('listitem').filter({ hasText: '虚构的必须做法（测试用）' });
  await required.locator('summary').click();
  await required.getByText('虚构：应当采用（测试用）').waitFor();
  assert.equal(await page.locator('.next-list').getByText('虚构的必须做法').count(), 0);
  await done(page);
});

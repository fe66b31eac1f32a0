// The address is the state: a copied one shows the same to who has never been here.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';

after(close);

for (const address of [
  '/search?q=能源&kind=case&industry=industry:c31&lang=en',
  '/search?kind=case&view=map',
  '/search?q=能源&kind=case&kind=policy&view=timeline&sort=newest',
  '/search?q=两化溶合&literal=true',
  '/spread/practice:smart-factory?by=industry&t=2018',
  '/node/region:330000?open=out.adopted&open=in.about',
  '/desk?industry=industry:c17&by=region&since=2020',
  '/compare?ids=region:330000,region:370000&differ=1',
]) {
  test(`a copied address shows the same: ${address}`, async () => {
    const page = await visit(address);
    const other = await visit(page.url().slice(url.length));
    assert.equal(await other.locator('main').innerText(), await page.locator('main').innerText());
    assert.equal(decodeURIComponent(other.url()), decodeURIComponent(page.url()));
    await done(page);
    await done(other);
  });
}

test('back and forward go through what was chosen', async () => {
  const page = await visit('/search?q=能源');
  await page.getByRole('group', { name: '类别' }).getByLabel(/^案例/).check();
  await page.waitForURL(/kind=case/);
  await settled(page);
  await page.getByRole('link', { name: '下一页' }).click();
  await page.waitForURL(/cursor=/);
  await settled(page);
  await page.goBack();
  await settled(page);
  assert.ok(!page.url().includes('cursor='));
  await page.goBack();
  await settled(page);
  assert.ok(!page.url().includes('kind='));
  assert.equal(await page.locator('.chip').count(), 0);
  await page.goForward();
  await settled(page);
  assert.match(page.url(), /kind=case/);
  await done(page);
});

test('the order is in the address, its pages go on in it, and what lacks words comes after', async () => {
  const page = await visit('/search?q=能源管控&kind=case');
  await page.getByLabel('排序').selectOption('newest');
  await page.waitForURL(/sort=newest/);
  await settled(page);
  const years = async () => (await page.locator('.sorted-by').allInnerTexts()).map((y) => parseInt(y) || 0);
  const rows = await page.locator('.hits > li').evaluateAll((all) => all.map((li) => ({ year: parseInt(li.querySelector('.sorted-by').textContent) || 0, partial: !!li.querySelector('.partial') })));
  const cut = rows.findIndex((r) => r.partial);
  assert.ok(cut > 0, 'some have all the words, some not');
  for (const part of [rows.slice(0, cut), rows.slice(cut)]) assert.deepEqual(part, [...part].sort((a, b) => b.year - a.year));
  await page.getByRole('link', { name: '下一页' }).click();
  await page.waitForURL(/sort=newest.*cursor=|cursor=.*sort=newest/);
  await settled(page);
  assert.ok((await years())[0] <= rows.at(-1).year);
  assert.equal(await page.locator('.partial').count(), 1, 'the page says that these lack words');
  await page.getByLabel('排序').selectOption('relevance');
  await page.waitForURL((u) => !/sort|cursor/.test(u.search));
  await done(page);
});

test('a bar and a tile open their hits, the unknown apart', async () => {
  const page = await visit('/search?kind=case');
  const total = async () => Number(/\/ ([\d,]+)/.exec(await page.locator('.toolbar [role=status]').innerText())[1]);
  await page.getByRole('button', { name: '分年' }).click();
  await page.waitForURL(/view=timeline/);
  await settled(page);
  for (const [name, count] of [[/^2018 年：(\d+) 条$/, /：(\d+)/], [/^年份不详 \d+$/, /(\d+)$/]]) {
    const bar = page.locator('.result-figure').getByRole('button', { name });
    const said = Number(count.exec((await bar.innerText()).trim().split('\n').at(-1))[1]);
    await bar.click();
    await page.waitForURL(/year=/);
    await settled(page);
    assert.equal(await total(), said);
    await bar.click();
    await page.waitForURL((u) => !u.search.includes('year='));
    await settled(page);
  }
  await page.getByRole('button', { name: '分省' }).click();
  await page.waitForURL(/view=map/);
  await settled(page);
  const tile = page.locator('.tile', { hasText: '浙江省' });
  const said = Number(await tile.locator('span').first().innerText());
  await tile.click();
  await page.waitForURL(/region=region:330000/);
  await settled(page);
  assert.equal(await total(), said);
  assert.ok(await page.locator('.map-why').isVisible(), 'why there are tiles is said');
  await done(page);
});

test('the language is in the address and remembered', async () => {
  const page = await visit('/');
  await page.getByRole('button', { name: 'English' }).click();
  await page.waitForURL(/lang=en/);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.getByRole('link', { name: 'Data', exact: true }).click();
  await page.waitForURL(/\/data\?lang=en/);
  await page.goto(`${url}/about`);
  await page.getByRole('heading', { name: 'Three rules' }).waitFor();
  assert.match(page.url(), /lang=en/);
  await done(page);
});

test('the theme is remembered', async () => {
  const page = await visit('/');
  await page.getByRole('button', { name: '深色' }).click();
  await page.reload();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await done(page);
});

test('what is not there says so and looks for the words', async () => {
  const page = await visit('/nope/zhejiang');
  assert.equal((await page.request.get(`${url}/nope/zhejiang`)).status(), 404);
  await page.getByRole('heading', { name: '没有这一页' }).waitFor();
  await page.goto(`${url}/case/case:no-such-textile`);
  await page.getByRole('heading', { name: '没有这个条目' }).waitFor();
  await page.goto(`${url}/node/region:999999`);
  await page.getByRole('heading', { name: '没有这个条目' }).waitFor();
  await done(page);
});

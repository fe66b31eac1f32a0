// The address is the state: a copied one shows the same to who has never been here.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';

after(close);

for (const address of [
  '/search?q=能源&kind=case&industry=industry:c31&lang=en',
  '/search?kind=case&view=map',
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

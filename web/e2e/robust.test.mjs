// What may fail on the way: a service that dies and comes back, no network, a slow one.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';
import { service } from './service.mjs';

const own = await service();
after(async () => (await close(), await own.end()));

/** What the browser itself says of requests that find nobody. */
const unheard = /net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED|INTERNET_DISCONNECTED|FAILED)|Failed to fetch|error loading dynamically|Unable to preload CSS/i;
const forgive = (page) => (page.wrong = page.wrong.filter((w) => !unheard.test(w)));

const away = (page) => page.locator('.reach p');

/** The page must never be loaded anew. */
const mark = (page) => page.evaluate(() => void (window.same = true));
const marked = (page) => page.evaluate(() => window.same === true);

for (const by of ['by itself', 'when asked to try again']) {
  test(`a service that dies under a page and comes back: the page says so and goes on ${by}`, async () => {
    const page = await visit('/search?q=能源&kind=case', { baseURL: own.url });
    await mark(page);
    await own.die();
    await page.getByRole('link', { name: '下一页' }).click();
    await away(page).waitFor();
    const failed = page.getByRole('alert');
    await failed.getByRole('heading', { name: '连不上服务' }).waitFor();
    await failed.getByText('请检查网络，或稍后重试').waitFor();
    await own.start();
    // On a slow machine the page may have asked again by itself before the press.
    if (by !== 'by itself') await failed.getByRole('button', { name: '重试' }).click({ timeout: 5_000 }).catch(() => undefined);
    await page.locator('[data-hit]').first().waitFor();
    await away(page).waitFor({ state: 'detached' });
    assert.match(page.url(), /cursor=/);
    assert.ok(await marked(page));
    forgive(page);
    await done(page);
  });
}

test('a page whose code cannot be fetched says so inside the frame, and opens when the service is back', async () => {
  const page = await visit('/about', { baseURL: own.url });
  await mark(page);
  await own.die();
  await page.getByRole('navigation').getByRole('link', { name: '扩散' }).click();
  const failed = page.getByRole('alert');
  await failed.getByRole('heading', { name: '页面出错' }).waitFor();
  await page.getByRole('banner').waitFor();
  assert.ok(await marked(page));
  await own.start();
  await failed.getByRole('button', { name: '重试' }).click();
  await page.locator('main a[href^="/spread/practice:"]').first().waitFor();
  assert.ok(await marked(page));
  forgive(page);
  await done(page);
});

test('the graph keeps its picture while the service is away, and grows again after', async () => {
  const page = await visit('/graph?nodes=region:330000&at=region:330000', { baseURL: own.url });
  const said = page.locator('.graph-in p[role=status]');
  await page.locator('.relations button').first().waitFor();
  const before = await said.innerText();
  await own.die();
  await page.locator('.relations button').first().click();
  await page.getByRole('alert').getByRole('heading', { name: '连不上服务' }).waitFor();
  assert.equal(await said.innerText(), before);
  await own.start();
  await away(page).waitFor({ state: 'detached' });
  await page.locator('.relations button').first().click();
  await page.waitForFunction((was) => document.querySelector('.graph-in p[role=status]').innerText !== was, before);
  assert.equal(await page.getByRole('alert').count(), 0);
  forgive(page);
  await done(page);
});

test('offline is said at once, what was read stays, and it goes on when the network is back', async () => {
  const page = await visit('/search?q=能源&kind=case');
  await mark(page);
  await page.context().setOffline(true);
  await away(page).waitFor();
  assert.ok((await page.locator('[data-hit]').count()) > 0);
  await page.getByRole('button', { name: '预览' }).first().click();
  await page.getByRole('complementary', { name: '预览' }).getByRole('alert').waitFor({ timeout: 15_000 });
  await page.context().setOffline(false);
  await page.getByRole('complementary', { name: '预览' }).getByRole('link', { name: '打开全文' }).waitFor();
  await away(page).waitFor({ state: 'detached' });
  assert.ok(await marked(page));
  forgive(page);
  await done(page);
});

/** Answers of the service come so late, in milliseconds. */
async function late(page, ms) {
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', { offline: false, latency: ms, downloadThroughput: 50_000, uploadThroughput: 20_000 });
}

test('on a slow network grey lines show after 200 ms, not before, and nothing blocks', async () => {
  const page = await visit('/about');
  await late(page, 1500);
  await page.keyboard.press('/');
  await page.keyboard.type('能源');
  await page.keyboard.press('Enter');
  const lines = page.locator('.waiting span').first();
  await lines.waitFor({ state: 'attached' });
  const opacity = () => lines.evaluate((e) => Number(getComputedStyle(e).opacity));
  const animation = await lines.evaluate((e) => getComputedStyle(e).animationDelay);
  assert.equal(animation, '0.2s');
  await page.waitForFunction(() => Number(getComputedStyle(document.querySelector('.waiting span')).opacity) > 0.5);
  assert.ok((await opacity()) > 0.5);
  // While it waits: help opens and closes, the language changes, another page opens.
  await page.locator('main').focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('link', { name: '数据' }).click();
  await page.waitForURL(/\/data/);
  await page.goBack();
  await page.locator('[data-hit]').first().waitFor({ timeout: 30_000 });
  await done(page);
});

test('on a slow network the page before stays while filters change', async () => {
  const page = await visit('/search?q=能源');
  await late(page, 1500);
  await page.getByRole('group', { name: '类别' }).getByLabel(/^案例/).check();
  await page.locator('.results[aria-busy=true] [data-hit]').first().waitFor();
  await page.locator('.results[aria-busy=false] [data-hit]').first().waitFor({ timeout: 30_000 });
  assert.match(page.url(), /kind=case/);
  await done(page);
});

test('back and forward on the graph take what was added away and bring it back', async () => {
  const page = await visit('/graph?nodes=practice:energy-centre&at=practice:energy-centre');
  const said = page.locator('.graph-in p[role=status]');
  await page.locator('.relations button').first().waitFor();
  await settled(page);
  const before = await said.innerText();
  await page.locator('.relations button').first().click();
  await page.waitForFunction((was) => document.querySelector('.graph-in p[role=status]').innerText !== was, before);
  const grown = await said.innerText();
  await page.goBack();
  await page.waitForFunction((was) => document.querySelector('.graph-in p[role=status]').innerText === was, before);
  await page.goForward();
  await page.waitForFunction((was) => document.querySelector('.graph-in p[role=status]').innerText === was, grown);
  await done(page);
});

test('back and forward on a spread page go through its units and its year', async () => {
  const page = await visit('/spread');
  await page.locator('main a[href^="/spread/practice:energy-centre"]').first().click();
  await settled(page);
  const slider = page.getByRole('slider', { name: '截至年份' });
  await page.locator('#units').press('ArrowDown');
  await page.locator('.ant-select-item-option', { hasText: '采用者' }).click();
  await page.waitForURL(/by=enterprise/);
  await settled(page);
  await slider.press('Home');
  await page.waitForURL(/[?&]t=\d{4}/);
  const chosen = page.url();
  await page.goBack();
  await page.waitForFunction(() => !location.search.includes('by='));
  await settled(page);
  await page.goForward();
  await page.waitForURL(chosen);
  assert.equal(await slider.inputValue(), new URL(chosen).searchParams.get('t'));
  await page.goBack();
  await page.goBack();
  await page.waitForURL(`${url}/spread`);
  await done(page);
});

/** What a page of each family asks for when something is pressed, and what then shows. */
const families = [
  ['practices side by side', '/spread?show=compare&practice=practice:energy-centre&practice=practice:smart-factory', (p) => p.getByRole('button', { name: '先后' }).click(), '.leaders tbody tr'],
  ['the spread of a practice', '/spread/practice:energy-centre', (p) => p.getByRole('button', { name: '推断', exact: true }).click(), '.inferred .empty'],
  ['peers', '/peers/enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si', (p) => p.locator('.peer .reasons .chip').first().click(), '.peer .behind .source'],
  ['the desk', '/desk?industry=industry:c17', (p) => p.getByRole('button', { name: /^该告诉谁/ }).first().click(), '.targets > li'],
  ['the comparison', '/compare?ids=region:330000,region:370000', (p) => p.locator('td[data-state=has] summary').first().click(), 'td[data-state=has] .witnesses, td[data-state=has] .claim'],
];

for (const [name, address, act, shows] of families) {
  test(`${name}: a service that dies is said, what was read stays, and it goes on when it is back`, async () => {
    const page = await visit(address, { baseURL: own.url });
    await mark(page);
    const title = await page.locator('main h1').innerText();
    await own.die();
    await act(page);
    await away(page).waitFor();
    await page.getByRole('alert').getByRole('heading', { name: '连不上服务' }).first().waitFor({ timeout: 15_000 });
    assert.equal(await page.locator('main h1').innerText(), title);
    await own.start();
    await page.locator(shows).first().waitFor({ timeout: 15_000 });
    await away(page).waitFor({ state: 'detached' });
    assert.equal(await page.getByRole('alert').count(), 0);
    assert.ok(await marked(page));
    forgive(page);
    await done(page);
  });

  test(`${name}: offline is said, and it goes on when the network is back`, async () => {
    const page = await visit(address);
    await mark(page);
    await page.context().setOffline(true);
    await away(page).waitFor();
    await act(page);
    await page.getByRole('alert').getByRole('heading', { name: '连不上服务' }).first().waitFor({ timeout: 15_000 });
    await page.context().setOffline(false);
    await page.locator(shows).first().waitFor({ timeout: 15_000 });
    assert.ok(await marked(page));
    forgive(page);
    await done(page);
  });

  test(`${name}: on a slow network something says that it is under way, the page stays and answers`, async () => {
    const page = await visit(address);
    const title = await page.locator('main h1').innerText();
    await late(page, 1500);
    await act(page);
    await page.locator('.waiting, [aria-busy=true]').first().waitFor({ state: 'attached' });
    assert.equal(await page.locator('main h1').innerText(), title);
    await page.locator(shows).first().waitFor({ timeout: 30_000 });
    await done(page);
  });
}

test('back and forward on the desk go through the cases opened, and to other pages', async () => {
  const page = await visit('/desk?industry=industry:c17');
  await page.getByRole('button', { name: /^该告诉谁/ }).first().click();
  await page.waitForURL(/case=case:/);
  await page.locator('.targets > li').first().waitFor();
  await page.goBack();
  await page.waitForURL((u) => !u.search.includes('case='));
  assert.equal(await page.locator('.targets').count(), 0);
  await page.goForward();
  await page.locator('.targets > li').first().waitFor();
  await page.getByRole('navigation').getByRole('link', { name: '同行' }).click();
  await page.waitForURL(/\/peers/);
  await page.goBack();
  await page.locator('.targets > li').first().waitFor();
  await done(page);
});

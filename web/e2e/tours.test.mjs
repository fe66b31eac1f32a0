// The three tours of README: a researcher, an association, an enterprise.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, settled, visit } from './browser.mjs';

after(close);

test('a researcher follows a practice to the claim behind an adoption', async () => {
  const page = await visit('/');
  await page.getByRole('link', { name: '能源管控中心从谁开始' }).click();
  await page.getByRole('heading', { level: 1, name: '能源管控中心' }).waitFor();
  await settled(page);
  const first = page.locator('.adopters li').first();
  await first.getByRole('button', { name: '依据' }).click();
  assert.match(await first.innerText(), /1985年建成国内第一家企业能源管理中心/);
  await page.getByRole('slider', { name: '截至年份' }).focus();
  await page.keyboard.press('Home');
  await page.waitForURL(/[?&]t=1984/);
  assert.match(await page.locator('.said').innerText(), /截至 1984 年/);
  await page.getByRole('button', { name: '播放' }).click();
  await page.getByText('截至 1985 年', { exact: true }).waitFor();
  await page.getByRole('button', { name: '暂停' }).click();
  await done(page);
});

test('the key facts of a case say since when each practice is documented, and by whom', async () => {
  const page = await visit('/case/case:valin-xiangtan-ems');
  const facts = page.getByRole('complementary', { name: '要点' });
  const erp = facts.locator('.fact').filter({ hasText: '企业资源计划' });
  assert.match(await erp.innerText(), /2001年/);
  assert.match(await facts.locator('.fact').filter({ hasText: '能源管控中心' }).first().innerText(), /年份不详/);
  await erp.getByRole('button', { name: '依据' }).click();
  assert.match(await erp.innerText(), /2001年启动信息化建设/);
  assert.equal(await erp.locator('.adoption .source').count(), 1);
  await done(page);
});

test('an association narrows the textile cases, looks at one beside the list, and cites it', async () => {
  const page = await visit('/');
  await page.getByRole('link', { name: '纺织业有哪些可推广的案例' }).click();
  await settled(page);
  const total = async () => Number(/\/ (\d+)/.exec(await page.locator('.toolbar [role=status]').innerText())[1]);
  const all = await total();
  assert.ok(all > 5, `got ${all} textile cases`);
  await page.getByRole('group', { name: '地区' }).getByLabel(/江苏省/).check();
  await page.waitForURL(/region=region:320000/);
  await settled(page);
  assert.ok((await total()) < all);
  assert.equal(await page.locator('.chips li .chip:not(.chip-clear)').count(), 3);
  await page.getByRole('button', { name: '预览' }).first().click();
  await page.getByRole('complementary', { name: '预览' }).getByRole('link', { name: '打开全文' }).click();
  await settled(page);
  await page.getByRole('heading', { name: '做法与步骤' }).waitFor();
  await page.getByRole('button', { name: '引用' }).click();
  const cited = page.getByRole('dialog').getByRole('textbox');
  await page.waitForFunction(() => /数据版本 \d+/.test(document.querySelector('dialog[open] textarea')?.value ?? ''));
  assert.match(await cited.inputValue(), /\[DB\/OL\].*\/case\/case:/);
  await page.getByRole('button', { name: 'BibTeX' }).click();
  assert.match(await cited.inputValue(), /^@misc\{ronghe/);
  await done(page);
});

test('enterprises put aside stand beside each other, at an address of their own', async () => {
  const page = await visit('/search?q=钢铁&kind=enterprise');
  await page.getByRole('button', { name: '加入比较' }).first().click();
  await page.getByRole('button', { name: '加入比较' }).nth(1).click();
  await page.getByRole('link', { name: '并排比较' }).click();
  await settled(page);
  assert.equal(await page.locator('.sides li').count(), 2);
  await page.getByRole('heading', { name: /^做法/ }).waitFor();
  // The same basket on the page of an item, other kinds beside the enterprises.
  await page.goto(new URL('/node/region:330000', page.url()).href);
  await settled(page);
  await page.getByText('已选 2 家企业').waitFor();
  await page.getByRole('button', { name: '加入比较' }).click();
  await page.getByText('已选 1 个地区').waitFor();
  await page.getByRole('button', { name: '移出比较' }).click();
  await page.getByRole('link', { name: '并排比较' }).click();
  await settled(page);
  const other = await visit(page.url().slice(page.url().indexOf('/compare')));
  assert.equal(await other.locator('main').innerText(), await page.locator('main').innerText());
  await done(page);
  await done(other);
});

test('an enterprise finds itself by typing, and from there what it may learn from', async () => {
  const page = await visit('/');
  await page.getByRole('combobox', { name: '检索' }).pressSequentially('shuangxing');
  const option = page.getByRole('option', { name: /双星/ }).first();
  await option.click();
  await settled(page);
  await page.getByRole('heading', { level: 1, name: /双星/ }).waitFor();
  await page.getByRole('button', { name: /^采用/ }).waitFor();
  await page.locator('.claims a[href^="/node/practice:"]').first().click();
  await page.getByRole('link', { name: '看它如何扩散' }).click();
  await settled(page);
  assert.match(page.url(), /\/spread\/practice:/);
  await done(page);
});

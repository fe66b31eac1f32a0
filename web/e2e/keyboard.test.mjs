// The three tours of README and the graph, by keys alone.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, visit } from './browser.mjs';
import { enter, focused, press, tabTo } from './keys.mjs';

after(close);

const onMain = async (page) => assert.equal((await focused(page)).id, 'main', 'a new page begins at its content');

/** Opens the dialog of the citation, chooses a format, and closes it again. */
async function cites(page, version) {
  await tabTo(page, 'button', '引用');
  await press(page, 'Enter');
  const dialog = page.getByRole('dialog', { name: '引用' });
  await dialog.waitFor();
  assert.ok(await dialog.evaluate((d) => d.contains(document.activeElement)), 'the focus is in the dialog');
  await tabTo(page, 'button', 'BibTeX');
  await press(page, 'Enter');
  assert.match(await dialog.getByRole('textbox').inputValue(), version);
  await press(page, 'Escape');
  assert.equal(await dialog.count(), 0);
  assert.equal((await focused(page)).name, '引用', 'the dialog gives the focus back');
}

test('a researcher: a practice, the claim behind an adoption, the time, the citation, another unit', async () => {
  const page = await visit('/');
  await tabTo(page, 'a', /^能源管控中心从谁开始/);
  await enter(page);
  await page.getByRole('heading', { level: 1, name: '能源管控中心' }).waitFor();
  await onMain(page);
  await tabTo(page, 'input', '按什么看');
  await press(page, 'ArrowDown');
  for (let i = 0; i < 10 && !(await page.locator('.ant-select-item-option-active', { hasText: '采用者' }).count()); i++) await press(page, 'ArrowDown');
  await enter(page);
  await page.waitForURL(/by=enterprise/);
  assert.equal((await focused(page)).name.slice(0, 4), '按什么看', 'a choice keeps the focus');
  await page.goBack(); // the keys of the browser itself, which has none here
  await page.waitForURL((u) => !u.search.includes('by='));
  await cites(page, /^@misc\{ronghe-spread-practice-energy-centre/);
  await tabTo(page, 'input', '截至年份');
  await press(page, 'Home');
  await page.waitForURL(/[?&]t=1984/);
  await tabTo(page, 'button', '播放', { back: true });
  await press(page, 'Space');
  await page.getByText('截至 1985 年', { exact: true }).waitFor();
  assert.equal((await press(page, 'Space')).name, '播放');
  await tabTo(page, 'button', /^浙/);
  await press(page, 'Space');
  await page.locator('.spread-map .behind').waitFor();
  await tabTo(page, 'button', '依据');
  await press(page, 'Enter');
  assert.equal((await focused(page)).name, '依据');
  await done(page);
});

test('an association: hits, a preview beside them, a case, the desk of an industry and its brief', async () => {
  const page = await visit('/');
  await tabTo(page, 'a', /^纺织业有哪些可推广的案例/);
  await enter(page);
  await onMain(page);
  await tabTo(page, 'input', /江苏省/);
  await enter(page, 'Space');
  await page.waitForURL(/region=region:320000/);
  assert.match((await focused(page)).name, /江苏省/, 'a filter keeps the focus');
  const first = await press(page, 'j');
  await press(page, 'j');
  assert.equal((await press(page, 'k')).name, first.name);
  await enter(page, 'o');
  await page.getByRole('complementary', { name: '预览' }).waitFor();
  assert.equal((await focused(page)).name, first.name, 'the list keeps the focus');
  await enter(page);
  await onMain(page);
  await cites(page, /^@misc\{ronghe-case/);
  await press(page, '?');
  await page.getByRole('dialog', { name: '键盘操作' }).waitFor();
  assert.equal((await press(page, 'Escape')).name, '引用', 'help gives the focus back');
  await tabTo(page, 'a', '协会', { back: true });
  await enter(page);
  await onMain(page);
  await tabTo(page, 'input', '行业');
  await page.keyboard.type('纺织业');
  await page.getByRole('option', { name: /纺织业/ }).first().waitFor();
  await enter(page);
  await page.waitForURL(/industry=/);
  await page.getByRole('heading', { level: 1, name: /纺织业/ }).waitFor();
  await tabTo(page, 'button', /^该告诉谁/);
  assert.match((await enter(page)).name, /^该告诉谁/);
  await page.locator('.targets > li').first().waitFor();
  await done(page);
});

test('an enterprise: itself, its peers, a reason, a weight, what the others did', async () => {
  const page = await visit('/');
  await press(page, '/');
  await page.keyboard.type('shuangxing');
  await page.getByRole('option', { name: /双星/ }).first().waitFor();
  await press(page, 'ArrowDown');
  await enter(page);
  await page.getByRole('heading', { level: 1, name: /双星/ }).waitFor();
  await onMain(page);
  await tabTo(page, 'a', '找同行');
  await enter(page);
  await onMain(page);
  await tabTo(page, 'input', /^地区/);
  await enter(page, 'End');
  await page.waitForURL(/w_region=1/);
  assert.match((await focused(page)).name, /^地区/, 'a weight keeps the focus');
  await tabTo(page, 'button', '恢复默认');
  await enter(page);
  await page.waitForURL((u) => !u.search.includes('w_region'));
  assert.equal((await focused(page)).name, '恢复默认');
  await done(page);
});

test('the graph: begin, expand to the end, undo, choose in the table; the focus stays', async () => {
  const page = await visit('/graph');
  await tabTo(page, 'input', /^企业、做法、政策/);
  await page.keyboard.type('虚构的协会');
  await page.getByRole('option', { name: /虚构的协会/ }).waitFor();
  await enter(page);
  await page.locator('.graph-in').waitFor();
  const said = page.locator('.graph-in p[role=status]');
  await tabTo(page, 'summary', '以表格查看');
  await press(page, 'Enter');
  await page.locator('.fold table').waitFor();
  await tabTo(page, 'button', '虚构的协会（测试用）');
  await press(page, 'Enter');
  await page.locator('.relations button').waitFor();
  await tabTo(page, 'button', /^再加 50/, { back: true });
  for (let i = 0; i < 5 && (await page.locator('.relations button').count()); i++) await enter(page);
  assert.match(await said.innerText(), /121/);
  await tabTo(page, 'button', '撤销', { back: true });
  await enter(page);
  await page.waitForFunction(() => !document.querySelector('.graph-in p[role=status]').innerText.includes('121'));
  assert.equal((await focused(page)).name, '撤销');
  await done(page);
});

test('cases: collect two, see them together, take one away and compare', async () => {
  const page = await visit('/search?q=能源管控中心&kind=case');
  for (let i = 0; i < 3; i++) {
    await tabTo(page, 'button', '收集');
    await press(page, 'Enter');
  }
  await tabTo(page, 'a', '查看、导出、成简报', { back: true });
  await enter(page);
  await onMain(page);
  await tabTo(page, 'button', /^去掉/);
  await enter(page);
  await page.waitForFunction(() => document.querySelectorAll('.collected').length === 2);
  for (let i = 0; i < 2; i++) {
    await tabTo(page, 'input', /^加入比较/);
    await press(page, 'Space');
  }
  await tabTo(page, 'a', /^并排比较/, { back: true });
  await enter(page);
  await page.waitForURL(/\/compare\?ids=/);
  await onMain(page);
  await done(page);
});

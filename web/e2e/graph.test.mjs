// The graph: it grows only by what is asked for, and its address is the picture.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';

after(close);

// More is around this practice than one click adds; nothing of it is drawn yet.
const start = '/graph?nodes=practice:factory-5g&at=practice:factory-5g';
const shown = async (page) => {
  const [nodes, links] = (await page.locator('.graph-in p[role=status]').innerText()).match(/\d+/g).map(Number);
  return { nodes, links };
};
const drawn = (page) => page.waitForFunction(() => /\d+/.test(document.querySelector('.graph-in p[role=status]')?.textContent ?? ''));

async function grown(page, click) {
  const before = await shown(page);
  await click();
  await page.waitForFunction((n) => Number(document.querySelector('.graph-in p[role=status]').textContent.match(/\d+/)[0]) !== n, before.nodes);
  await settled(page);
  return { before, after: await shown(page) };
}

test('expanding in pages over a partly drawn neighbourhood adds only new nodes, 50 at most, and ends', async () => {
  const page = await visit(start);
  await drawn(page);
  const first = await shown(page);
  assert.equal(first.nodes, 1);
  const rows = page.locator('.relations li');
  let clicks = 0;
  for (; (await rows.locator('button').count()) > 0; clicks++) {
    assert.ok(clicks < 30, 'expanding does not end');
    const { before, after } = await grown(page, () => rows.locator('button').first().click());
    assert.ok(after.nodes > before.nodes && after.nodes <= before.nodes + 50, `${before.nodes} became ${after.nodes}`);
  }
  assert.ok(clicks > 1, `${clicks} clicks drew all`);
  const ids = new URL(page.url()).hash || new URL(page.url()).searchParams.get('nodes');
  assert.ok(ids);
  await done(page);
});

// The trap: pages counted over what the service has, not over what is not drawn yet, add
// nothing where some are drawn already, or never end. 120 made-up meetings, 5 of them
// drawn from here and there: 115 are left.
test('the next 50 of a partly drawn neighbourhood are 50 new ones, each time, and it ends', async () => {
  const [hub, ...partly] = ['organisation:e2e-made-up-hub', ...['003', '049', '050', '051', '118'].map((n) => `event:e2e-made-up-${n}`)];
  const page = await visit(`/graph?nodes=${[hub, ...partly]}&at=${hub}`);
  await drawn(page);
  assert.deepEqual(await shown(page), { nodes: 6, links: 5 });
  const more = page.locator('.relations button');
  for (const [label, nodes] of [['再加 50 个', 56], ['再加 50 个', 106], ['加上其余 15 条', 121]]) {
    assert.equal(await more.innerText(), label);
    const { after } = await grown(page, () => more.click());
    assert.deepEqual(after, { nodes, links: nodes - 1 });
  }
  assert.equal(await more.count(), 0);
  const other = await visit(page.url().slice(url.length));
  await drawn(other);
  assert.deepEqual(await shown(other), { nodes: 121, links: 120 });
  assert.equal(await other.locator('.relations button').count(), 0);
  await done(other);
  await done(page);
});

test('undo and redo, and a copied address shows the same', async () => {
  const page = await visit('/graph?nodes=practice:energy-centre&expand=1');
  await drawn(page);
  const more = page.locator('.relations button').first();
  await page.locator('details', { hasText: '以表格查看' }).locator('summary').click();
  await page.locator('table tbody tr').first().locator('button').last().click();
  const { before, after } = await grown(page, () => more.click());
  await grown(page, () => page.getByRole('button', { name: '撤销' }).click());
  assert.deepEqual(await shown(page), before);
  await grown(page, () => page.getByRole('button', { name: '重做' }).click());
  assert.deepEqual(await shown(page), after);
  await page.getByRole('button', { name: '环形' }).click();
  await page.waitForURL(/layout=circle/);
  const other = await visit(page.url().slice(url.length));
  await drawn(other);
  assert.deepEqual(await shown(other), after);
  assert.equal(await other.getByRole('button', { name: '环形' }).getAttribute('aria-pressed'), 'true');
  await done(other);
  await done(page);
});

test('a path is found both ways and drawn; what a relation rests on is one click away', async () => {
  const page = await visit('/graph');
  const fields = page.locator('.paths input[role=combobox]');
  for (const [i, name] of ['工信部信〔2013〕317号', '宝山钢铁股份有限公司'].entries()) {
    await fields.nth(i).fill(name);
    await page.locator('.paths [role=option]').first().click();
  }
  await page.getByRole('button', { name: '查路径' }).click();
  await page.locator('.path').first().click();
  await drawn(page);
  assert.ok((await shown(page)).nodes >= 2);
  assert.match(page.url(), /nodes=policy:/);
  await done(page);
});

test('the time cursor and hidden kinds are in the address', async () => {
  const page = await visit('/graph?nodes=practice:energy-centre&expand=1');
  await drawn(page);
  await page.getByRole('slider').press('Home');
  await page.waitForURL(/t=\d{4}/);
  await page.locator('.kinds input').first().uncheck();
  await page.waitForURL(/hide=/);
  await done(page);
});

test('on the picture a pointer chooses, drags and expands, and keys move it', async () => {
  const page = await visit('/graph?nodes=practice:energy-centre');
  await drawn(page);
  const canvas = page.locator('.canvas');
  const box = await canvas.boundingBox();
  const [x, right] = [box.x + box.width / 2, 120];
  let y = box.y;
  while (!(await canvas.getAttribute('title'))) {
    assert.ok(y < box.y + box.height, 'no node in the middle');
    await page.mouse.move(x, (y += 8));
  }
  await page.mouse.click(x, y);
  await page.waitForURL(/at=practice/);
  await page.mouse.click(x + right, y);
  await page.waitForURL((u) => !u.searchParams.has('at'));
  await page.waitForTimeout(400); // else the next click is the second of a double one
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + right, y, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/pin=practice/);
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await page.mouse.move(x + right, y);
  await page.waitForFunction(() => document.querySelector('.canvas').title === '');
  await page.mouse.move(x + right - 60, y);
  await page.waitForFunction(() => document.querySelector('.canvas').title !== '');
  await grown(page, () => page.mouse.dblclick(x + right - 60, y));
  await done(page);
});

test('saves the picture in every format', async () => {
  const page = await visit('/graph?nodes=practice:energy-centre&expand=1');
  await drawn(page);
  for (const format of ['PNG', 'SVG', 'JSON', 'GEXF']) {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: format, exact: true }).click()]);
    assert.match(file.suggestedFilename(), new RegExp(`\\.${format.toLowerCase()}$`));
  }
  await done(page);
});

test('ids that are not there are told, the others drawn', async () => {
  const page = await visit('/graph?nodes=practice:energy-centre,case:no-such');
  await page.getByText('库中已没有：case:no-such').waitFor();
  assert.equal((await shown(page)).nodes, 1);
  await done(page);
});

test('the ways between two things are in the address, along one relation, and turned round', async () => {
  const page = await visit('/graph?from=policy:gong-xin-bu-xin-2013-317-hao&to=case:sierte-guanbiao');
  const ways = page.locator('.paths ol > li');
  await ways.first().waitFor();
  const all = await ways.count();
  await page.getByLabel('沿着').selectOption('shows');
  await page.waitForURL(/along=shows/);
  await page.locator('.paths .empty').waitFor();
  await page.getByLabel('沿着').selectOption('');
  await page.getByRole('button', { name: '对调' }).click();
  await page.waitForURL(/from=case:sierte-guanbiao&to=policy:/);
  await ways.first().waitFor();
  assert.equal(await ways.count(), all);
  await ways.first().getByRole('button').click();
  await page.locator('.graph-in').waitFor();
  await settled(page);
  const copied = await visit(page.url().slice(url.length));
  await copied.locator('.paths ol > li').first().waitFor();
  assert.match(await copied.locator('.graph-in p[role=status]').innerText(), /[3-9] 个条目/);
  await done(copied);
  await done(page);
});

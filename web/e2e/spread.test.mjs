// Several practices at once, ways, what is inferred, and a table of one's own.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { close, done, settled, url, visit } from './browser.mjs';
import { service } from './service.mjs';

after(close);

const pair = 'practice=practice:energy-centre&practice=practice:smart-factory';

test('practices ticked in the list stand side by side, at an address of their own', async () => {
  const page = await visit('/spread');
  const boxes = page.locator('.practices input');
  await boxes.nth(0).check();
  await page.waitForURL(/practice=/);
  await boxes.nth(1).check();
  await page.getByText('已选 2 种').waitFor();
  await page.getByRole('button', { name: '对照', exact: true }).click();
  await page.locator('.multiples li').nth(1).waitFor();
  await settled(page);
  assert.equal(await page.locator('.multiples li').count(), 2);
  const other = await visit(page.url().slice(url.length));
  assert.equal(await other.locator('main').innerText(), await page.locator('main').innerText());
  await done(other);
  await done(page);
});

/** What a press saves. */
async function saved(page, press) {
  const [file] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test('small multiples have their table, are saved in every format, and cited', async () => {
  const page = await visit(`/spread?show=compare&${pair}`);
  const keep = page.locator('.exports');
  await page.locator('details', { hasText: '数据表' }).locator('summary').click();
  const cells = page.locator('.chart-acts tbody tr').last().locator('td');
  const csv = await saved(page, () => keep.getByRole('button', { name: 'CSV' }).click());
  assert.deepEqual([...csv.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  assert.deepEqual(csv.bytes.toString().trim().split('\r\n').at(-1).split(',').slice(1).map(Number), (await cells.allInnerTexts()).map(Number));
  const svg = await saved(page, () => keep.getByRole('button', { name: 'SVG' }).click());
  assert.match(svg.bytes.toString(), /^<svg [^]*能源管控中心[^]*<\/svg>$/);
  const png = await saved(page, () => keep.getByRole('button', { name: 'PNG' }).click());
  assert.equal(png.bytes.subarray(1, 4).toString(), 'PNG');
  await page.getByRole('button', { name: '引用' }).click();
  await page.waitForFunction(() => /数据版本 \d+/.test(document.querySelector('dialog[open] textarea')?.value ?? ''));
  await page.getByRole('button', { name: 'RIS' }).click();
  assert.match(await page.getByRole('dialog').getByRole('textbox').inputValue(), /TI {2}- 做法传播：对照（省份）[^]*UR {2}- \S+show=compare/);
  await done(page);
});

test('leaders: another score, another order; the pages beyond the first hundred have an address', async () => {
  const page = await visit('/spread?show=leaders&by=enterprise');
  const names = () => page.locator('.leaders tbody th').allInnerTexts();
  const walker = await names();
  await page.getByRole('button', { name: '采用率' }).click();
  await page.waitForURL(/measure=rate/);
  await settled(page);
  const rate = await names();
  assert.notDeepEqual(rate, walker);
  const scores = (await page.locator('.leaders tbody tr td:first-of-type').allInnerTexts()).map(Number).filter(Number.isFinite);
  assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
  await page.getByRole('button', { name: '下一页' }).click();
  await page.waitForURL(/cursor=/);
  await settled(page);
  const second = await names();
  assert.equal(second.filter((n) => rate.includes(n)).length, 0);
  const other = await visit(page.url().slice(url.length));
  assert.deepEqual(await other.locator('.leaders tbody th').allInnerTexts(), second);
  await page.goBack();
  await page.waitForURL((u) => !u.search.includes('cursor='));
  await settled(page);
  assert.deepEqual(await names(), rate);
  await done(other);
  await done(page);
});

test('one practice, or none, is not compared', async () => {
  for (const address of ['/spread?show=compare', '/spread?show=compare&practice=practice:energy-centre']) {
    const page = await visit(address);
    await page.getByText('勾选 2 至 20 种').waitFor();
    await done(page);
  }
});

test('leaders come with intervals, and a number opens to its claims', async () => {
  const page = await visit('/spread?show=leaders');
  await page.getByText('往往分不出先后').waitFor();
  assert.ok((await page.locator('.interval').count()) > 5);
  await page.locator('.leaders tbody .link').first().click();
  await page.locator('.leaders .claim').first().waitFor();
  await done(page);
});

test('the matrix of flows sums up, and tells what chance would give', async () => {
  const page = await visit('/spread?show=flows');
  await page.getByText(/若传出与传入互不相关/).waitFor();
  for (const row of await page.locator('.flows tbody tr').all()) {
    const numbers = (await row.locator('td').allInnerTexts()).map(Number);
    const sum = numbers.pop();
    assert.ok(Math.abs(numbers.reduce((a, b) => a + b, 0) - sum) < 0.05, `${numbers} make ${sum}`);
  }
  await done(page);
});

test('nothing is inferred until asked, and a refusal tells its counts', async () => {
  const page = await visit('/spread/practice:energy-centre');
  assert.equal(await page.locator('.inferred .empty, .inferred .edges').count(), 0);
  await page.getByRole('button', { name: '推断', exact: true }).click();
  await page.waitForURL(/infer=true/);
  await page.getByText(/没有推断：\d+ 条传播链，至少要 50 条/).waitFor();
  await done(page);
});

test('a date of an order parts the adopters, at an address of its own; a wrong one is told', async () => {
  const page = await visit('/spread/practice:smart-factory');
  const section = page.locator('.ordered');
  await section.getByText('库中没有对它的全国性要求').waitFor();
  await section.getByRole('textbox').fill('2015年');
  await section.getByRole('button', { name: '看其前后' }).click();
  await section.getByRole('alert').getByText(/2008\/2010/).waitFor();
  await section.getByRole('textbox').fill('2015/2017');
  await section.getByRole('button', { name: '看其前后' }).click();
  await page.waitForURL(/order=2015/);
  await section.getByText('要求的期间：2015 至 2017').waitFor();
  const counts = (await section.locator('tbody td:first-of-type').allInnerTexts()).map(Number);
  const untimed = Number(/另有 (\d+) 个没有日期/.exec(await section.innerText())?.[1] ?? 0);
  assert.equal(counts.length, 3);
  const all = Number(await page.locator('#adopters-title small').innerText());
  assert.equal(counts.reduce((a, b) => a + b, untimed), all);
  await page.locator('.curve').getByText('全国性要求').waitFor();
  await done(page);
});

test('the hazard is told when asked, with its table, by a model too, and refused in words', async () => {
  const page = await visit('/spread/practice:smart-factory');
  const hazard = page.locator('.hazard');
  assert.equal(await hazard.locator('figure').count(), 0);
  await hazard.getByRole('button', { name: '计算' }).click();
  await page.waitForURL(/hazard=survival/);
  await hazard.locator('summary').click();
  const left = (await hazard.locator('tbody td:nth-of-type(4)').allInnerTexts()).map(Number);
  assert.ok(left.length > 5);
  assert.deepEqual(left, [...left].sort((a, b) => b - a));
  await hazard.getByRole('combobox').selectOption('logit');
  await hazard.getByText(/\d+ 个单位时期，\d+ 次采用/).waitFor();
  assert.ok(await hazard.getByText('邻省上一期已采用的比例').isVisible());
  const few = await visit('/spread/practice:digital-twin?hazard=cox-efron');
  await few.locator('.hazard .empty').first().waitFor();
  assert.doesNotMatch(await few.locator('.hazard .empty').first().innerText(), /practice:/);
  await done(few);
  await done(page);
});

test('flows between provinces and industries, with texts and what is inferred each by itself', async () => {
  const page = await visit('/spread?show=flows&by=pair');
  await page.getByRole('heading', { name: '文本沿用（另计）' }).waitFor();
  assert.ok((await page.locator('.flows tbody th').first().innerText()).includes('·'));
  await page.getByRole('button', { name: '推断', exact: true }).click();
  await page.waitForURL(/apart=true/);
  await page.getByText(/\d+ 条传播链，少于 50/).waitFor();
  await done(page);
});

test('a way that is not there says what was looked through', async () => {
  const page = await visit('/spread/practice:energy-centre?from=region:310000&to=region:650000');
  await page.getByText(/没有这样的路径：\d+ 条有据的传播/).waitFor();
  await done(page);
});

const choose = (page, name, text) => page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

test('the sample is described, and its order saved', async () => {
  const page = await visit('/spread/own');
  await page.getByRole('button', { name: '用示例试试' }).click();
  await page.getByRole('heading', { name: /energy centre/ }).waitFor();
  await page.locator('.tiny').waitFor();
  assert.equal(await page.locator('.own-order tbody tr').count(), 9);
  await page.getByRole('button', { name: 'digital workshop' }).click();
  await page.getByText(/没有给出/).waitFor();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载次序（CSV）' }).click()]);
  assert.equal(file.suggestedFilename(), 'sample-order.csv');
  await done(page);
});

test('marks of a table of one’s own are told with each adopter', async () => {
  const page = await visit('/spread/own');
  await choose(page, '甲.csv', '做法,省份,年份,采用性质\n甲,浙江,2001,自愿\n甲,江苏,2003,试点\n');
  await page.getByText('自愿 1 · 试点 1 · 强制 0 · 未注明 0').waitFor();
  assert.deepEqual(await page.locator('.own-order tbody td:last-of-type').allInnerTexts(), ['自愿', '试点']);
  await done(page);
});

test('an order of a practice of one’s own table parts its adopters, and stands in the address; the table is sent again', async () => {
  const page = await visit('/spread/own');
  await choose(page, '甲.csv', '做法,省份,年份\n乙,浙江,2001\n甲,浙江,2001\n甲,江苏,2004\n甲,上海,2008\n');
  await page.getByRole('heading', { name: /甲/ }).waitFor();
  const field = page.getByRole('combobox', { name: '全国性要求' });
  await field.fill('2003');
  await page.getByRole('button', { name: '看其前后' }).click();
  await page.getByRole('alert').getByText('应为 做法=日期').waitFor();
  await field.fill('甲=2003..2005');
  await page.getByRole('button', { name: '看其前后' }).click();
  await page.waitForURL(/order=/);
  await page.getByText('要求的期间：2003 至 2005').waitFor();
  assert.deepEqual(await page.locator('.phases tbody td:first-of-type').allInnerTexts(), ['1', '1', '1']);
  await field.fill('丙=2003');
  await page.getByRole('button', { name: '看其前后' }).click();
  await page.getByRole('alert').getByText('没有这种做法').waitFor();
  await page.getByRole('button', { name: '清除' }).click();
  await page.getByText('名次').waitFor();
  assert.equal(await page.locator('.phases').count(), 0);
  page.wrong = page.wrong.filter((w) => !/status of 400/.test(w)); // the answer asked for
  await done(page);
});

test('numbers among years are told where nobody says what they are', async () => {
  const page = await visit('/spread/own');
  await choose(page, '数.csv', '做法,省份,年份\n甲,浙江,2001\n甲,江苏,3\n甲,上海,5\n');
  await page.getByText(/时间不都是年份.*先见于第 2 行/).waitFor();
  await done(page);
});

test('a table in Chinese, a wrong cell, markup, and files that are none', async () => {
  const page = await visit('/spread/own');
  await choose(page, '甲.csv', '做法,省份,年份\n<img src=x onerror=window.hacked=1>,浙江,2001\n');
  await page.getByRole('heading', { name: /<img src=x/ }).waitFor();
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  await choose(page, '乙.csv', '做法,省份,年份\n甲,浙江,2001\n甲,江苏,后来\n');
  await page.getByText(/第 3 行第 3 列/).waitFor();
  await choose(page, '丙.csv', '一,二\n1,2\n');
  await page.getByRole('alert').getByText(/列/).first().waitFor();
  await choose(page, '空.csv', '');
  await page.getByText('空.csv 是空的。').waitFor();
  await choose(page, '大.csv', 'x'.repeat(5 * 1024 * 1024 + 1));
  await page.getByText(/至多 5 MB。/).last().waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await choose(page, 'b.csv', 'practice,unit,date\np,a,2001\np,b,soon\n');
  await page.getByText(/row 3, column 3/).waitFor();
  page.wrong = page.wrong.filter((w) => !/status of 400/.test(w)); // the answers asked for
  await done(page);
});

test('nothing of it is wider than a phone of 360 pixels', async () => {
  for (const address of [`/spread?show=compare&${pair}`, '/spread?show=leaders', '/spread?show=flows', '/spread?show=flows&by=pair&apart=true', '/spread/own', '/spread/practice:energy-centre?infer=true&hazard=logit&order=2010']) {
    const page = await visit(address, { viewport: { width: 360, height: 740 } });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 360, `${address} is ${wide} wide`);
    await done(page);
  }
});

test('the order of two places is told with its counts, refused where they are few, and open to its claims', async () => {
  const page = await visit('/spread?show=leaders&a=region:320000&b=region:330000');
  const lag = page.locator('.lag');
  await lag.getByText(/双方都有日期的 \d+ 种：江苏省在先 \d+ 种/).waitFor();
  await lag.locator('tbody .fold summary').first().click();
  await settled(page);
  assert.ok((await lag.locator('.source').count()) > 0);
  await done(page);
});

test('a press on the curve opens the claims of that year', async () => {
  const page = await visit('/spread/practice:smart-factory');
  const area = await page.locator('.curve svg').first().boundingBox();
  await page.mouse.click(area.x + area.width / 2, area.y + area.height / 2);
  const opened = page.locator('details.new-in[open]');
  await opened.waitFor();
  const year = /(\d{4}) 年新见 (\d+) 个/.exec(await opened.locator('summary').innerText());
  assert.equal(await opened.locator('li').count(), Number(year[2]));
  await page.waitForURL((u) => u.searchParams.get('t') === year[1]);
  await page.getByRole('slider', { name: '截至年份' }).fill('2012');
  await opened.getByText(/2012 年新见 [1-9]/).waitFor();
  await opened.getByRole('button', { name: '依据' }).first().click();
  assert.equal(await opened.locator('.claim .source').count(), 1);
  await done(page);
});

test('recorded transfers stand as trees, appear as they happen, and contacts are apart', async (t) => {
  const made = await service();
  t.after(() => made.end());
  const units = ['a', 'b', 'c', 'd'].map((x) => ({ node: { id: `enterprise:made-up-${x}`, kind: 'enterprise', title: `虚构企业${x}` } }));
  const source = { node: { id: 'source:made-up', kind: 'source', title: '虚构来源', props: { class: 'official' } } };
  const learned = (from, to, since, strength) => ({
    edge: { kind: 'learned_from', from: `enterprise:made-up-${from}`, to: `enterprise:made-up-${to}`, since, source: 'source:made-up', quote: '虚构的依据', props: { strength, relation: 'other', practice: 'practice:demand-forecast-made-up' } },
  });
  const practice = { node: { id: 'practice:demand-forecast-made-up', kind: 'practice', title: '虚构做法' } };
  const adopted = (who, since) => ({ edge: { kind: 'adopted', from: `enterprise:made-up-${who}`, to: practice.node.id, since, source: 'source:made-up', quote: '虚构的依据' } });
  await made.load([source, practice, ...units, adopted('a', '2009'), adopted('b', '2010'), adopted('c', '2015'), learned('b', 'a', '2010', 'adopted'), learned('c', 'b', '2015', 'adopted'), learned('d', 'c', '2012', 'site_visit')]);
  const page = await visit('/spread/practice:demand-forecast-made-up?by=enterprise&t=2012', { baseURL: made.url });
  const tree = page.locator('.transfers > ol').first();
  assert.match(await tree.innerText(), /虚构企业a[^]*虚构企业b[^]*虚构企业c/);
  assert.match(await tree.locator('.learners .learners').innerText(), /虚构企业c/);
  assert.equal(await page.locator('.transfer[data-later]').count(), 1);
  assert.match(await page.locator('.transfer[data-later]').innerText(), /2015/);
  assert.equal(await page.locator('.transfer .met').count(), 1);
  assert.equal(await page.locator('.transfer .arrow').count(), 2, 'a visit is no transfer');
  await done(page);
});

test('text reuse has a look of its own: thinner than what is recorded, without an arrow', async () => {
  const made = await service();
  const text = '推动制造企业以数据为驱动提升研发、生产、服务各环节的能力，支持龙头企业开放平台，带动产业链上下游中小企业一同完成改造。';
  const nodes = ['2018', '2019'].map((issued, i) => ({ node: { id: `policy:made-up-${i}`, kind: 'policy', title: `虚构政策第${i}号`, props: { issued, summary: text } } }));
  await made.load([...nodes, ...nodes.map(({ node }) => ({ edge: { kind: 'promotes', from: node.id, to: 'practice:smart-factory' } }))]);
  const page = await visit('/spread/practice:smart-factory', { baseURL: made.url });
  await page.locator('.reuse-list .link').first().click();
  assert.ok((await page.locator('.passage mark').count()) >= 2);
  const widths = await page.evaluate(() => ['.transfers li .arrow', '.reuse-list .text-line'].map((s) => getComputedStyle(document.querySelector(s)).borderTopWidth));
  assert.deepEqual(widths, ['2px', '1px']);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('.reuse-list .text-line'), '::after').content), 'none');
  await done(page);
  await made.end();
});

test('a map is kept as numbers and as a picture, with the states apart, and paper is white', async () => {
  const page = await visit('/spread/practice:smart-factory?t=2018', { colorScheme: 'dark' });
  const keep = page.locator('.spread-map .figure-keep');
  const file = async (name) => {
    const [got] = await Promise.all([page.waitForEvent('download'), keep.getByRole('button', { name }).click()]);
    return readFile(await got.path());
  };
  const numbers = (await file('CSV')).toString();
  assert.ok(numbers.startsWith('\ufeffid,'));
  assert.match(numbers, /region:430000,湖南省,已采用/);
  const svg = (await file('SVG')).toString();
  assert.ok(svg.match(/<rect /g).length > 40, 'a box for each province and for the legend');
  assert.match(svg, /url\(#hatch\)/);
  assert.match(svg, /stroke-dasharray/);
  assert.match(svg, />湘</);
  assert.equal(await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror'), svg), null);
  assert.equal((await file('PNG')).subarray(1, 4).toString(), 'PNG');
  await page.emulateMedia({ media: 'print' });
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'light');
  assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(255, 255, 255)');
  assert.ok(!(await page.locator('.cursor button').isVisible()));
  await done(page);
});

// WCAG 2.2 AA, as far as axe can tell, on every page, in both languages and themes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { close, done, visit } from './browser.mjs';

after(close);

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = [
  '/',
  '/search?q=能源&kind=case',
  '/search?kind=case&view=map',
  '/search?q=两化溶合&open=case:valin-xiangtan-ems',
  '/search?q=zzzzqqqq',
  '/case/case:valin-xiangtan-ems',
  '/node/region:330000',
  '/node/enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si',
  '/spread',
  '/spread?show=compare&practice=practice:energy-centre&practice=practice:smart-factory',
  '/spread?show=leaders',
  '/spread?show=leaders&measure=rate&by=enterprise',
  '/spread?show=flows',
  '/spread/own',
  '/spread/practice:energy-centre?infer=true&from=region:310000&to=region:650000',
  '/spread/practice:smart-factory?t=2018',
  '/graph',
  '/graph?nodes=practice:energy-centre&expand=1',
  '/compare?ids=case:valin-xiangtan-ems&ids=case:baosteel-energy-center-1985',
  '/peers',
  '/peers#industry=c381&region=330100&has=practice:mes',
  '/peers/enterprise:qing-dao-shuang-xing-gu-fen-you-xian-gong-si',
  '/desk',
  '/desk?industry=c17',
  '/desk?industry=c&region=330000',
  '/compare?ids=region:330000,region:370000',
  '/data',
  '/about',
  '/nope',
  '/case/case:nope',
];

function inLang(address, lang) {
  const [path, fragment] = address.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}lang=${lang}${fragment ? `#${fragment}` : ''}`;
}

for (const address of pages) {
  for (const lang of ['zh', 'en']) {
    for (const colorScheme of ['light', 'dark']) {
      test(`${address} ${lang} ${colorScheme}`, async () => {
        const page = await visit(inLang(address, lang), { colorScheme });
        await page.evaluate(axe); // by the debugger, which the policy of the page does not bind
        const { violations } = await page.evaluate(() =>
          window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
        );
        const told = violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target.join(' ')} ${n.any[0]?.message ?? ''}`).join('; ')}`);
        assert.deepEqual(told, []);
        await done(page);
      });
    }
  }
}

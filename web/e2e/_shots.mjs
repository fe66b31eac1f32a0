import { chromium } from 'playwright-core';
const url = process.env.RONGHE_URL;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const shots = JSON.parse(process.argv[2]);
for (const [name, address, o = {}] of shots) {
  const c = await b.newContext({ viewport: { width: o.w ?? 1280, height: o.h ?? 900 }, locale: 'zh-CN', colorScheme: o.dark ? 'dark' : 'light' });
  const p = await c.newPage();
  p.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  p.on('pageerror', (e) => console.log(name, e.message));
  await p.goto(url + address); await p.waitForLoadState('networkidle'); await p.waitForTimeout(400);
  if (o.scroll) await p.locator(o.scroll).first().scrollIntoViewIfNeeded();
  await p.screenshot({ path: `/var/tmp/ws/${name}.png`, fullPage: !!o.full });
  const wide = await p.evaluate(() => document.documentElement.scrollWidth);
  if (wide > (o.w ?? 1280)) console.log(name, 'wide', wide);
  await c.close();
}
await b.close();

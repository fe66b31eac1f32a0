// A reader without a mouse: every key goes through here, and after each it is checked
// that something has the focus, can be seen to have it, and is not hidden behind the bar.
import assert from 'node:assert/strict';
import { settled } from './browser.mjs';

/** What has the focus: its role and name, and whether its focus can be seen. */
export const focused = (page) =>
  page.evaluate(() => {
    const e = document.activeElement;
    if (!e || e === document.body) return { tag: 'nothing' };
    // Some controls draw the focus of a field beside or around it.
    const marks = [e, e.nextElementSibling, e.parentElement, e.closest('.ant-select')].filter(Boolean);
    const drawn = (s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== 'none';
    const seen = marks.some((m) => drawn(getComputedStyle(m)) || drawn(getComputedStyle(m, '::after')));
    const { left, top, width, height } = e.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + Math.min(height / 2, 20)];
    const over = document.elementFromPoint(x, y);
    const clear = over && (e.contains(over) || over.contains(e) || e.closest('label')?.contains(over));
    const name = e.ariaLabel ?? e.labels?.[0]?.innerText ?? e.innerText ?? '';
    return { tag: e.localName, id: e.id, type: e.type, name: name.trim().slice(0, 80), seen: seen || e.id === 'main', clear: Boolean(clear), hidden: over?.className ?? 'nothing' };
  });

/** Presses a key and tells what has the focus then; the tabulator may lead out of the page. */
export async function press(page, key, out = false) {
  await page.keyboard.press(key);
  const now = await focused(page);
  if (out && now.tag === 'nothing') return now;
  assert.notEqual(now.tag, 'nothing', `${key} leaves nothing with the focus`);
  assert.ok(now.seen, `after ${key} the focus cannot be seen on ${JSON.stringify(now)}`);
  return now;
}

/** Goes on by the tabulator until what has the focus is of this tag and name; back goes the other way. */
export async function tabTo(page, tag, name, { back = false, most = 150 } = {}) {
  const passed = [];
  for (let i = 0; i < most; i++) {
    const now = await press(page, back ? 'Shift+Tab' : 'Tab', true);
    passed.push(`${now.tag} ${now.name?.replace(/\s+/g, ' ').slice(0, 20)}`);
    assert.notEqual(now.tag, 'nothing', `no ${tag} ${name} among ${passed.join(', ')}`);
    // The browser may not have scrolled to it yet.
    for (let wait = 0; !now.clear && wait < 10; wait++) {
      await page.waitForTimeout(50);
      now.clear = (await focused(page)).clear;
    }
    assert.ok(now.clear, `behind ${now.hidden}: ${JSON.stringify(now)}`);
    if (now.tag === tag && (typeof name === 'string' ? now.name === name : name.test(now.name))) return now;
  }
  assert.fail(`no ${tag} ${name} among ${passed.join(', ')}`);
}

/** Presses a key that brings something else, waits for it, and tells what has the focus then. */
export async function enter(page, key = 'Enter') {
  await page.keyboard.press(key);
  await settled(page);
  const now = await focused(page);
  assert.notEqual(now.tag, 'nothing', `${key} loses the focus`);
  return now;
}

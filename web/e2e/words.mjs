// What a program calls things must not be what a reader sees.
import { readFileSync } from 'node:fs';

const words = readFileSync(new URL('../src/i18n/zh.ts', import.meta.url), 'utf8');
const spaces = [...words.matchAll(/^ {2}([a-z]\w*): \{/gm)].map((m) => m[1]);

/** The words of a page that are names of a program: keys of translations that are missing, and
 * in Chinese what is written-so or written_so. Ids, names of the library, quotations and code
 * are what they are. */
export function rawWords(page, lang) {
  return page.evaluate(
    ({ lang, spaces }) => {
      const key = new RegExp(`\\b(?:${spaces.join('|')})\\.[a-zA-Z][\\w.-]*`, 'g');
      const code = /(?<![\w/@.:-])[a-z]+(?:[-_][a-z0-9]+)+(?![\w/@.:-])/g;
      for (const fold of document.querySelectorAll('details:not([open])')) fold.open = true;
      const found = [];
      const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walk.nextNode()) {
        const at = walk.currentNode.parentElement;
        if (at.closest('bdi, code, pre, script, style, textarea, blockquote, q, .quote, .snippet, .prose, [data-raw]')) continue;
        const text = walk.currentNode.data;
        found.push(...(text.match(key) ?? []), ...(lang === 'zh' ? (text.match(code) ?? []) : []));
      }
      for (const e of document.querySelectorAll('[title], [aria-label], [placeholder]')) {
        if (e.closest('bdi, code, [data-raw]')) continue;
        for (const name of ['title', 'aria-label', 'placeholder']) {
          const text = e.getAttribute(name) ?? '';
          found.push(...(text.match(key) ?? []), ...(lang === 'zh' ? (text.match(code) ?? []) : []));
        }
      }
      return [...new Set(found)];
    },
    { lang, spaces },
  );
}

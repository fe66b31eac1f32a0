// Adds up what each page loads at first, gzipped, from the manifest of the build, and
// fails when one needs more than it may.
import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const most = { home: 200, page: 600 }; // kB of JavaScript

const size = (file) => gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length / 1000;

function needed(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) needed(next, seen);
  return seen;
}

const total = (keys) => [...keys].reduce((sum, k) => sum + size(manifest[k].file), 0);
const entry = needed('index.html');
let failed = false;
function report(name, kB, limit) {
  failed ||= kB > limit;
  console.log(`${kB > limit ? 'TOO LARGE ' : ''}${name.padEnd(34)} ${kB.toFixed(1).padStart(7)} kB of ${limit}`);
}
report('home', total(entry), most.home);
for (const [key, chunk] of Object.entries(manifest)) {
  if (chunk.isDynamicEntry) report(key, total(needed(key, new Set(entry))), most.page);
}
if (failed) process.exit(1);
rmSync(new URL('.vite/', dist), { recursive: true }); // of no use to who is served

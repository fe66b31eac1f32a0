// Puts a Brotli and a gzip file beside each text of dist that is worth it. With
// --check [DIRECTORY/] it writes nothing and fails when one is missing or does not unpack to
// the text: the packed bytes may differ between versions of Node, the text not.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

const check = process.argv[2] === '--check';
const dist = (check && process.argv[3]) || fileURLToPath(new URL('../dist/', import.meta.url));
const texts = /\.(js|css|html|svg|json)$/;
const smallest = 1024; // bytes; below it packing gains nothing

const brotli = (raw) =>
  brotliCompressSync(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  });
const packers = [
  ['.br', brotli, brotliDecompressSync],
  ['.gz', (raw) => gzipSync(raw, { level: 9 }), gunzipSync],
];

for (const name of await readdir(dist, { recursive: true })) {
  if (!texts.test(name)) continue;
  const raw = await readFile(dist + name);
  if (raw.length < smallest) continue;
  for (const [ending, pack, unpack] of packers) {
    if (!check) await writeFile(dist + name + ending, pack(raw));
    else if (!unpack(await readFile(dist + name + ending)).equals(raw)) {
      throw new Error(`${name}${ending} does not hold ${name}`);
    }
  }
}

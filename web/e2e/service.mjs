// A service of a test's own, on a port that stays the same, so that it can be killed and
// come back. RONGHE_BIN is the binary; .ci/web-e2e builds it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function freePort() {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address();
  taken.close();
  await once(taken, 'close');
  return port;
}

/** A service with the built-in library; `die` kills it at once, `start` brings it back,
 * `load` adds nodes and edges of the native format to what it serves. */
export async function service(...flags) {
  const data = mkdtempSync(join(tmpdir(), 'ronghe-e2e-'));
  const address = `127.0.0.1:${await freePort()}`;
  let child;
  const start = async () => {
    child = spawn(process.env.RONGHE_BIN, ['serve', '--data', data, '--addr', address, ...flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, RONGHE_STORE: 'sqlite', RONGHE_LOG_LEVEL: 'error' },
    });
    for await (const said of child.stdout) if (String(said).includes('http://')) return;
    throw new Error('the service ended before it listened');
  };
  const die = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  const load = async (lines) => {
    const loads = spawn(process.env.RONGHE_BIN, ['load', '--data', data, '-'], { stdio: ['pipe', 'ignore', 'inherit'], env: { ...process.env, RONGHE_STORE: 'sqlite' } });
    loads.stdin.end(lines.map((l) => JSON.stringify(l)).join('\n'));
    const [status] = await once(loads, 'exit');
    if (status !== 0) throw new Error(`load ended with ${status}`);
  };
  const end = async () => (await die(), rmSync(data, { recursive: true, force: true }));
  await start();
  return { url: `http://${address}`, start, die, load, end };
}

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The API that `npm run dev` talks to.
const server = process.env.RONGHE_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0, // nothing in data: URLs, so that the policy can stay strict
    chunkSizeWarningLimit: 1200,
    modulePreload: { polyfill: false },
    manifest: true, // scripts/budget.mjs reads which page needs what
  },
  server: { proxy: { '/api': server, '/openapi.json': server, '/readyz': server, '/docs': server } },
  test: { include: ['src/**/*.test.{ts,tsx}'] },
});

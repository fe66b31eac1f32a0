// Writes src/api/schema.ts from the /openapi.json of a running service:
//   RONGHE_URL=http://127.0.0.1:8080 npm run types
import { writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const server = process.env.RONGHE_URL ?? 'http://127.0.0.1:8080';
const types = astToString(await openapiTS(new URL('/openapi.json', server)));
const head = '// Made by `npm run types` from /openapi.json; not edited by hand.\n\n';
await writeFile(new URL('../src/api/schema.ts', import.meta.url), head + types);

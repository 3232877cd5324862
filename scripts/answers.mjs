// Keeps answers of a running server in app/web/answers, to work on the page without one: node scripts/answers.mjs http://127.0.0.1:7171
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const server = process.argv[2] ?? 'http://127.0.0.1:7171';
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'app', 'web', 'answers');

async function keep(name, path) {
  const answer = await fetch(server + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const value = await answer.json();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value, null, 1)}\n`);
  return value;
}

await keep('status', '/api/status');
await keep('facets', '/api/facets');
const record = await keep('occurrences', '/api/occurrences?sort=sources&limit=20');
await keep('settlements', '/api/settlements');
await keep('exports', '/api/exports');
const first = await keep('occurrence', `/api/occurrences/${record.items[0].key}`);
await keep('claim', `/api/claims/${first.claim_rows[0].key}`);
await keep('claims', '/api/claims?limit=10');
const documents = await keep('documents', '/api/documents');
await keep('document', `/api/documents/${documents.items[0].key}`);
await keep('text', `/api/documents/${documents.items[0].key}/text`);
await keep('timeline', '/api/timeline?sources=2');
await keep('map', '/api/map?sources=2');
const actors = await keep('actors', '/api/actors?limit=20');
await keep('actor', `/api/actors/${encodeURIComponent(actors.items[0].key)}`);
await keep('dyads', '/api/dyads?limit=12');
const last = documents.items[documents.items.length - 1];
await keep('compare', `/api/compare?left=${documents.items[0].key}&right=${last.key}`);
await keep('queue', '/api/queue?limit=3');
await keep('decisions', '/api/decisions');
await keep('runs', '/api/runs');

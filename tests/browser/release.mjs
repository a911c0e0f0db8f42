// The release build starts the demonstration, answers, and ends well when told to.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { demonstration, root } from './support.mjs';

const server = await demonstration(undefined, join(root, 'target/release/travaux'));
let passed = 0;
for (const path of ['/healthz', '/en/wtpf-21', '/ar/wtpf-21/report/3', '/tlog/wtpf-21/checkpoint']) {
  const answer = await fetch(server.base + path);
  assert.equal(answer.status, 200, path);
  passed += 1;
}
assert.equal((await server.stop()).code, 0, 'SIGTERM');
console.log(`release: ${passed + 1} passed, 0 failed`);

// The four pictures of the README, from the demonstration.
import { join } from 'node:path';
import { browser, demonstration, page, root } from './support.mjs';

const PICTURES = [
  ['home', undefined, ''],
  ['reader', undefined, '/report/3?p=3.2.4#p3.2.4'],
  ['redline', '2020-11-02T10:00:00+01:00', '/report/compare/3..4#p3.2.4'],
  ['desk', '2020-10-01T10:00:00+02:00', '/desk?round=3'],
];
const chromium = await browser();
for (const [name, asOf, path] of PICTURES) {
  const server = await demonstration(asOf);
  const { context, page: at } = await page(chromium, { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  if (name === 'desk') await at.goto(server.enter('secretariat'));
  await at.goto(`${server.base}/en/wtpf-21${path}`);
  // The second time the fonts of the house are there (font-display: optional).
  await at.reload();
  if (path.includes('#')) await at.evaluate(() => window.scrollBy(0, -120));
  await at.screenshot({ path: join(root, 'docs', `${name}.png`) });
  await context.close();
  await server.stop();
}
await chromium.close();

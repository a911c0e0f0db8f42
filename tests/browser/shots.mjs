// Pictures of the demonstration, to be looked at beside the mock-ups.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { browser, demonstration, page, root } from './support.mjs';

const PAGES = {
  home: '', timetable: '/timetable', mandate: '/mandate', instrument: '/mandate/dec-611', reader: '/report/3?p=3.2.4',
  compare: '/report/compare/2..3', comments: '/comments', comment: '/comments/C3-0001', record: '/record', letter: '/letter', experts: '/experts', nominations: '/nominations', tour: '/tour', mailbox: '/mailbox',
};
const folder = join(root, 'target/shots');
mkdirSync(folder, { recursive: true });
const server = await demonstration();
const { paragraphs } = await (await fetch(`${server.base}/en/wtpf-21/report/3.json`)).json();
PAGES.para = `/para/${paragraphs.find(({ number }) => number === '3.2.4').id}`;
const chromium = await browser();
for (const lang of ['en', 'ar']) {
  for (const [width, height] of [[1440, 1600], [390, 1400]]) {
    const { context, page: at } = await page(chromium, { viewport: { width, height } });
    for (const [name, path] of Object.entries(PAGES)) {
      await at.goto(`${server.base}/${lang}/wtpf-21${path}`);
      await at.screenshot({ path: join(folder, `${name}-${lang}-${width}.png`) });
    }
    await context.close();
  }
}
await chromium.close();
await server.stop();
console.log(folder);

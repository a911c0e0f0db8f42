// The next draft comes back whole from another program: what is doubtful is settled side by side before it is published.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browser, demonstration, page, root } from './support.mjs';
import { WAYS, activate } from './ways.mjs';

const AXE = readFileSync(join(root, 'tests/browser/node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DRAFTS = '/wtpf-21/desk/drafts';

let chromium;
let server;
let folder;
before(async () => {
  chromium = await browser();
  server = await demonstration('2020-10-01T10:00:00+02:00');
  folder = mkdtempSync(join(tmpdir(), 'travaux-upload-'));
});
after(async () => {
  await chromium?.close();
  await server?.stop();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** The draft in preparation as another program gives it back: a paragraph said anew, one new, one left out. */
function edited(markdown) {
  const blocks = markdown.split('\n\n');
  const at = (number) => blocks.findIndex((block) => block.startsWith(`${number} `));
  assert.ok(at('3.2.4') > 0 && at('3.2.5') > 0 && at('3.2.2') > 0, 'the draft has these paragraphs');
  const words = blocks[at('3.2.4')].replace(/^\S+ /, '').split(' ');
  blocks[at('3.2.4')] = `3.2.4 ${words.slice(0, 7).join(' ')} are asked to train harbour pilots, and to count the vessels that they guided through each storm.`;
  blocks[at('3.2.5')] += '\n\nEvery lighthouse keeper writes down the weather at noon, and sends the page to the capital.';
  blocks.splice(at('3.2.2'), 1);
  return blocks.join('\n\n');
}

/** Uploads the edited draft as a file, and is where the doubtful pairs are. */
async function uploaded(at, keyboard, lang = 'en') {
  await at.goto(server.enter('secretariat'));
  await at.goto(`${server.base}/${lang}${DRAFTS}`);
  await activate(at.locator('a.btn[href$="/desk/drafts/upload"]'), keyboard);
  const markdown = await (await at.request.get(`${server.base}/${lang}${DRAFTS}/draft.md`)).text();
  const file = join(folder, 'draft.md');
  writeFileSync(file, edited(markdown));
  await at.locator('#f-file').setInputFiles(file);
  await activate(at.locator('form[enctype] button'), keyboard);
  assert.equal(new URL(at.url()).pathname, `/${lang}${DRAFTS}/links`);
}

async function withdrawn(at, keyboard, lang = 'en') {
  await at.goto(`${server.base}/${lang}${DRAFTS}/upload`);
  await activate(at.locator('form[action$="/withdraw"] button'), keyboard);
  assert.match(at.url(), /done=withdrawn/);
}

/** Chooses as a person does. */
async function choose(radio, keyboard) {
  if (keyboard) {
    await radio.focus();
    await radio.press('Space');
  } else {
    await radio.check();
  }
}

for (const [way, options, keyboard] of WAYS) {
  describe(way, () => {
    test('a text is uploaded, its doubtful paragraphs are settled, and it is the next draft', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      await uploaded(at, keyboard);
      const pairs = at.locator('fieldset.pair');
      const count = await pairs.count();
      assert.ok(count > 0, 'a paragraph that was said anew is doubtful');
      const pair = pairs.filter({ hasText: 'train harbour pilots' });
      assert.equal(await pair.count(), 1);
      assert.equal(await pair.locator('.sides > div').count(), 2, 'both texts side by side');

      await at.goto(`${server.base}/en${DRAFTS}/publish`);
      assert.equal(await at.locator('main form').count(), 0, 'nothing is published before');
      await activate(at.locator('main a[href$="/desk/drafts/links"]'), keyboard);

      await choose(pair.locator('input[value="same"]'), keyboard);
      for (let one = 0; one < count; one += 1) {
        if (await pairs.nth(one).locator('input:checked').count()) continue;
        await choose(pairs.nth(one).locator('input[value="new"]'), keyboard);
      }
      await activate(at.locator('main form .btns button[value="save"]'), keyboard);
      assert.match(at.url(), /done=settled/);
      assert.ok(await at.locator('main .bar[role=status]').count());

      const row = at.locator('tr', { hasText: 'train harbour pilots' });
      const { paragraphs } = await (await fetch(`${server.base}/en/wtpf-21/report/3.json`)).json();
      const { id } = paragraphs.find(({ number }) => number === '3.2.4');
      assert.ok((await row.locator('th a').getAttribute('href')).endsWith(`/p/${id}`), 'it is paragraph 3.2.4 still');
      assert.ok(await at.locator('tr', { hasText: 'lighthouse keeper' }).locator('.tag.done').count(), 'a new paragraph');
      assert.deepEqual(faults, []);
      await withdrawn(at, keyboard);
      await context.close();
    });
  });
}

test('axe finds nothing on the pages of an upload, in English and Arabic, wide and narrow', async () => {
  const found = [];
  for (const lang of ['en', 'ar']) {
    for (const [width, colorScheme] of [[1440, 'light'], [320, 'dark']]) {
      const { context, page: at } = await page(chromium, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      await uploaded(at, false, lang);
      for (const address of ['links', 'links?show=all', 'upload', 'publish', '']) {
        await at.goto(`${server.base}/${lang}${DRAFTS}${address && '/'}${address}`);
        await at.evaluate(AXE);
        const { violations } = await at.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
        for (const { id, nodes } of violations) found.push(`${lang} ${width} ${address}: ${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length})`);
        const over = await at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (over > 0) found.push(`${lang} ${width} ${address}: wider than the window by ${over} px`);
        if (process.env.SHOTS) await at.screenshot({ path: join(process.env.SHOTS, `${address.replace(/\W/g, '-') || 'list'}-${lang}-${width}.png`), fullPage: true });
      }
      await withdrawn(at, false, lang);
      await context.close();
    }
  }
  assert.deepEqual(found, []);
});

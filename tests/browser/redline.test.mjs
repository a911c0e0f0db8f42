// The redline as it is drawn: Arabic words apart, labels on paper, targets that a finger finds.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { binary, browser, demonstration, page } from './support.mjs';

let chromium;
let server;
before(async () => {
  chromium = await browser();
  server = await demonstration('2021-02-01T10:00:00+01:00');
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

/** The widths of a word that went and of the one that came in its place, beside each other and apart. */
const widths = (at, into) =>
  at.evaluate((into) => {
    const del = '<del><span class="vh">حُذف: </span>ينبغي<span class="vh"> نهاية</span></del>';
    const ins = '<ins><span class="vh">أُضيف: </span>يجب<span class="vh"> نهاية</span></ins>';
    const wide = (html) => {
      const line = document.createElement('p');
      Object.assign(line, { lang: 'ar', dir: 'rtl', className: 'said', innerHTML: html });
      document.querySelector(into).append(line);
      // Without the space between the two, which is a margin: the width of what is drawn.
      const all = [...line.querySelectorAll('del, ins')].map((word) => word.getBoundingClientRect().width);
      line.remove();
      return all.reduce((sum, one) => sum + one, 0);
    };
    return { beside: wide(del + ins), apart: wide(del) + wide(ins) };
  }, into);

const same = ({ beside, apart }) => assert.ok(Math.abs(beside - apart) < 0.1, `${beside} beside, ${apart} apart`);

test('the letters of an Arabic word that went do not join those of the word that came', async () => {
  const { context, page: at } = await page(chromium);
  for (const path of ['report/compare/3..4', 'report/compare/3..4?view=side']) {
    await at.goto(`${server.base}/ar/wtpf-21/${path}`);
    same(await widths(at, 'article.doc'));
  }
  await context.close();
});

test('nor do they on the page that the program writes of two files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'travaux-redline-'));
  const file = (name, words) => {
    writeFileSync(join(folder, name), `1.1 ${words} للدول الأعضاء أن تنظر في التدابير.\n`);
    return join(folder, name);
  };
  const written = spawnSync(binary, ['redline', file('a.md', 'ينبغي'), file('b.md', 'يجب'), '--to', 'html']);
  rmSync(folder, { recursive: true });
  const { context, page: at } = await page(chromium);
  await at.setContent(written.stdout.toString());
  assert.equal(await at.locator('del + ins').count(), 1);
  same(await widths(at, 'body'));
  await context.close();
});

test('on paper each change keeps its label, and not what only a screen has', async () => {
  const { context, page: at } = await page(chromium);
  await at.goto(`${server.base}/en/wtpf-21/report/compare/3..4`);
  const labels = at.locator('.mk2 :is(.tag, .mv, .was)');
  const count = await labels.count();
  assert.ok(count > 0);
  await at.emulateMedia({ media: 'print' });
  for (let one = 0; one < count; one += 1) assert.equal(await labels.nth(one).isVisible(), true, await labels.nth(one).innerText());
  const screen = at.locator('.mk2 :is(.step, .whylink, .chgno:not(.was))');
  for (let one = 0; one < (await screen.count()); one += 1) assert.equal(await screen.nth(one).isVisible(), false);
  await context.close();
});

test('links beside a redline and marks of words are at least 24 pixels high', async () => {
  const { context, page: at } = await page(chromium);
  const { paragraphs } = await (await fetch(`${server.base}/en/wtpf-21/report/4.json`)).json();
  const { id } = paragraphs.find(({ number }) => number === '3.2.4');
  for (const [path, links] of [
    ['report/compare/3..4', '.legend a, .same a, a.whylink, .mk2 a'],
    [`para/${id}`, '.blame sup a'],
  ]) {
    await at.goto(`${server.base}/en/wtpf-21/${path}`);
    const small = await at.locator(links).evaluateAll((all) =>
      all.map((one) => [one.textContent.trim(), one.getBoundingClientRect().height]).filter(([, high]) => high < 24));
    assert.ok((await at.locator(links).count()) > 0, path);
    assert.deepEqual(small, [], path);
  }
  await context.close();
});

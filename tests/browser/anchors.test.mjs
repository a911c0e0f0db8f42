// Comments on earlier drafts beside what their paragraphs became (E24); without script, by keyboard, on a phone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browser, demonstration, page } from './support.mjs';
import { WAYS, activate } from './ways.mjs';

let chromium;
let server;
let comments;
before(async () => {
  chromium = await browser();
  server = await demonstration('2021-02-01T10:00:00+01:00');
  const list = await (await fetch(`${server.base}/en/wtpf-21/comments.json?round=3`)).json();
  const references = list.comments.filter(({ on }) => on.paragraph).map(({ reference }) => reference);
  const one = async (reference) => (await fetch(`${server.base}/en/wtpf-21/comments/${reference}.json`)).json();
  comments = await Promise.all(references.map(one));
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

for (const [way, options, keyboard] of WAYS) {
  describe(way, () => {
    test('from a comment on the third draft to where its paragraph is in the fourth, and back', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      const comment = comments.find(({ now, state }) => state === 'published' && now?.on.length && now.words !== 'there');
      const [{ paragraph }] = comment.now.on;
      await at.goto(`${server.base}/en/wtpf-21/comments/${comment.reference}`);
      assert.match(await at.locator('.anchor').innerText(), new RegExp(`was on draft 3, ${comment.on.paragraph}`));
      assert.equal(await at.locator('.anchor del').count() > 0, true, 'what went is struck');
      await activate(at.locator('.anchor p a').first(), keyboard);
      assert.equal(new URL(at.url()).search, `?p=${paragraph}`);
      const folded = at.locator(`details#c-${comment.reference}`);
      assert.match(await folded.locator('summary').innerText(), new RegExp(`was on draft 3, ${comment.on.paragraph}:`));
      assert.equal(await folded.locator('.foot2').isVisible(), false, 'folded');
      await activate(folded.locator('summary'), keyboard);
      await activate(folded.locator('a.ref'), keyboard);
      assert.equal(new URL(at.url()).pathname, `/en/wtpf-21/comments/${comment.reference}`);
      assert.deepEqual(faults, []);
      await context.close();
    });
  });
}

test('every comment of the third round says what the fourth draft made of it, and stands there', async () => {
  assert.equal(comments.length > 20, true);
  for (const { reference, on, state, now } of comments) {
    assert.equal(now.draft, 4, reference);
    assert.equal(now.on.length > 0, now.left_out_by === null, reference);
    for (const { link } of now.on) {
      const address = new URL(link, `${server.base}/en/wtpf-21/comments/${reference}.json`);
      const page = await (await fetch(address)).text();
      const listed = page.includes(`id="c-${reference}"`) || page.includes(`comments?round=3&#38;section=${on.paragraph}`);
      assert.equal(listed, state === 'published', `${reference} at ${address}`);
    }
  }
});

test('at 320 pixels no page of these is wider than the window, in either direction', async () => {
  const { context, page: at } = await page(chromium, { viewport: { width: 320, height: 800 } });
  const left = comments.find(({ now }) => now?.left_out_by);
  const there = comments.find(({ now }) => now?.on.length && now.words !== 'there');
  for (const lang of ['en', 'ar']) {
    for (const path of [
      `comments/${left?.reference ?? there.reference}`, `comments/${there.reference}`,
      `report/4?p=${there.now.on[0].paragraph}`, `report/3?p=${there.on.paragraph}`,
    ]) {
      await at.goto(`${server.base}/${lang}/wtpf-21/${path}`);
      const wide = await at.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${lang} ${path}: ${wide}`);
    }
  }
  await context.close();
});

// The history of a paragraph: from the reader and the redline to its words, each with who brought it; without script, by
// keyboard, on a phone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { browser, demonstration, page } from './support.mjs';
import { WAYS, activate } from './ways.mjs';

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

/** A history as data. */
const data = async (id) => (await fetch(`${server.base}/en/wtpf-21/para/${id}.json`)).json();

/** The id of a paragraph of a draft. */
async function idOf(draft, number) {
  const { paragraphs } = await (await fetch(`${server.base}/en/wtpf-21/report/${draft}.json`)).json();
  return paragraphs.find((paragraph) => paragraph.number === number).id;
}

for (const [way, options, keyboard] of WAYS) {
  describe(way, () => {
    test('from a paragraph of the reader to its history, to a word, to the comment that brought it', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      const id = await idOf(4, '3.2.4');
      await at.goto(`${server.base}/en/wtpf-21/report/4?p=3.2.4`);
      await activate(at.locator('aside.panel .history a'), keyboard);
      assert.equal(new URL(at.url()).pathname, `/en/wtpf-21/para/${id}`);

      const { drafts, words } = await data(id);
      const text = await at.evaluate(() => {
        const words = document.querySelector('.blame').cloneNode(true);
        for (const mark of words.querySelectorAll('sup')) mark.remove();
        return words.textContent;
      });
      assert.equal(text, words.map((run) => run.text).join(''), 'the words on the page are those of the data');
      assert.equal(text, drafts.at(-1).text, 'and the newest text');
      assert.deepEqual(
        await at.locator('.drafts > li').evaluateAll((steps) => steps.map((step) => step.id)),
        drafts.map(({ draft }) => `d${draft}`).reverse(),
        'the newest first',
      );

      await activate(at.locator('.blame sup a').first(), keyboard);
      const source = at.locator(`.sources > li${new URL(at.url()).hash}`);
      assert.equal(await source.count(), 1, 'a mark leads to what brought the words');
      const by = words.find((run) => run.by).by;
      await activate(at.locator('.sources .whose a', { hasText: by }).first(), keyboard);
      assert.equal(new URL(at.url()).pathname, `/en/wtpf-21/comments/${by}`);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test('from the redline, in Arabic, to the history of a paragraph that was deleted', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      await at.goto(`${server.base}/ar/wtpf-21/report/compare/3..4`);
      const gone = at.locator('.p[id^=d]').first();
      await activate(gone.locator('a.whylink'), keyboard);
      const id = new URL(at.url()).pathname.split('/').at(-1);
      assert.equal((await data(id)).drafts.at(-1).change, 'deleted');
      assert.equal(await at.locator('html').getAttribute('dir'), 'rtl');
      assert.equal(await at.locator('.blame').getAttribute('dir'), 'ltr');
      assert.match(await at.locator('main .bar').innerText(), /4/, 'it says in which draft it went');
      assert.equal(await at.locator('.drafts del').count() > 0, true);
      assert.deepEqual(faults, []);
      await context.close();
    });
  });
}

test('every paragraph of every draft has a history whose words are its newest text', async () => {
  const seen = new Set();
  for (const draft of [1, 2, 3, 4]) {
    const { paragraphs } = await (await fetch(`${server.base}/en/wtpf-21/report/${draft}.json`)).json();
    for (const { id } of paragraphs) seen.add(id);
  }
  assert.equal(seen.size > 80, true);
  for (const id of seen) {
    const { drafts, words } = await data(id);
    const last = drafts.filter((one) => one.change !== 'deleted').at(-1);
    assert.equal(words.map((run) => run.text).join(''), last.text, id);
    for (const run of words) assert.ok(run.draft <= last.draft, `${id}: ${run.draft}`);
  }
});

test('on paper the words keep their lines and marks, and nothing of the screen is printed', async () => {
  const { context, page: at } = await page(chromium);
  await at.goto(`${server.base}/en/wtpf-21/para/${await idOf(4, '3.2.4')}`);
  await at.emulateMedia({ media: 'print' });
  assert.equal(await at.locator('.tools').isVisible(), false);
  const lines = await at.locator('.blame .wd').evaluateAll((runs) => runs.map((run) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(run);
    return `${textDecorationLine} ${textDecorationStyle}`;
  }));
  assert.ok(lines.length > 0 && lines.every((line) => line.startsWith('underline')), lines.join());
  assert.ok(new Set(lines).size > 1, 'drafts are told apart by the pattern of the line');
  await context.close();
});

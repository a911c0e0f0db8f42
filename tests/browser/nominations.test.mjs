// Journey 6: an expert is nominated, with a refused file and then a good one, and accepts by the mail.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browser, demonstration, page, root, verify } from './support.mjs';
import { WAYS, activate, fill } from './ways.mjs';

/** While nominations are open. */
const OPEN = '2019-08-20T10:00:00+02:00';
const PDF = Buffer.from('%PDF-1.7\nThe life of Quillona Brask\n%%EOF\n');

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium?.close(); });

/** Ticks a box as this way of working does. */
async function tick(locator, keyboard) {
  if (keyboard) {
    await locator.focus();
    await locator.press('Space');
  } else {
    await locator.check();
  }
  assert.equal(await locator.isChecked(), true);
}

/** The newest mail to an address, opened, once it is there. */
async function openMail(at, server, address, lang) {
  for (let wait = 0; wait < 60; wait += 1) {
    await at.goto(`${server.base}/${lang}/wtpf-21/mailbox`);
    for (const href of await at.locator('main a[href$=".eml"]').evaluateAll((links) => links.map((link) => link.href))) {
      await at.goto(href);
      if ((await at.locator('main').innerText()).includes(address)) return;
    }
    await at.waitForTimeout(100);
  }
  assert.fail(`no mail to ${address}`);
}

describe('nominations', () => {
  for (const [way, options, keyboard] of WAYS) {
    test(`6, ${way}: nominate with a refused file, then a good one; the expert accepts`, async () => {
      const server = await demonstration(OPEN);
      const { context, page: at, faults } = await page(chromium, options);
      await at.goto(server.enter('delegate'));
      await activate(at.locator('section.open a[href$="/nominations"]'), keyboard);
      assert.match(await at.locator('main').innerText(), /Nominations are open until 21 August 2019/);

      // With mistakes: everything typed comes back, and the rule is named.
      await fill(at, { name: 'Quillona Brask', email: 'nobody' }, keyboard);
      await tick(at.locator('#f-topics-ai'), keyboard);
      await activate(at.locator('button[value=check]'), keyboard);
      const errors = at.locator('.errs a[href^="#"]');
      assert.deepEqual(await errors.evaluateAll((links) => links.map((link) => link.hash)), ['#f-email', '#f-exception']);
      for (const hash of ['f-email', 'f-exception']) assert.equal(await at.locator(`[id="${hash}"]`).count(), 1);
      assert.match(await at.title(), /^Error: /);
      assert.equal(await at.locator('[name=name]').inputValue(), 'Quillona Brask');
      assert.equal(await at.locator('#f-topics-ai').isChecked(), true);

      const email = 'q.brask@expert.example';
      await fill(at, { email, 'own-topics': 'Quantum computing' }, keyboard);
      for (const box of ['#f-active', '#f-visa', '#f-languages-fr']) await tick(at.locator(box), keyboard);
      await activate(at.locator('button[value=check]'), keyboard);
      const check = await at.locator('main').innerText();
      assert.match(check, /Not yet sent/);
      for (const said of ['Quillona Brask', 'Artificial intelligence', 'Quantum computing', 'Français']) {
        assert.ok(check.includes(said), said);
      }
      await activate(at.locator('button[value=send]'), keyboard);
      const receipt = `${server.base}${new URL(at.url()).pathname}`;
      assert.match(await at.locator('h1').innerText(), /N-\d{4}/);
      assert.match(await at.locator('main').innerText(), /The CV is missing/);

      // A file that only calls itself a PDF, then none, then a good one.
      const choose = (buffer) => at.locator('#f-cv').setInputFiles({ name: 'brask.pdf', mimeType: 'application/pdf', buffer });
      await choose(Buffer.from('not a PDF'));
      await activate(at.locator('.cvbox button'), keyboard);
      assert.match(await at.locator('#e-cv').innerText(), /neither a PDF nor a DOCX/);
      assert.match(await at.locator('.errs').innerText(), /neither a PDF nor a DOCX/);
      await activate(at.locator('.cvbox button'), keyboard);
      assert.match(await at.locator('#e-cv').innerText(), /Choose the file/);
      await choose(PDF);
      await activate(at.locator('.cvbox button'), keyboard);
      assert.match(at.url(), /done=cv$/);
      assert.match(await at.locator('.cvbox').innerText(), /brask\.pdf/);

      // The letter is there at once, and the receipt proves what was filed.
      await activate(at.locator('a[href$="/letter"]'), keyboard);
      const letter = await at.locator('.invitation').innerText();
      assert.match(letter, /Quillona Brask has been nominated by Valmora/);
      assert.match(letter, /23–24 September 2019/);
      const file = join(server.data, 'nomination.txt');
      writeFileSync(file, await (await context.request.get(`${receipt}.txt`)).body());
      const verdict = verify(file, server.key);
      assert.deepEqual([verdict.product, verdict.independent], [0, 0], verdict.said);

      // The expert has no session: they come by the mail alone.
      const expert = await page(chromium, options);
      await openMail(expert.page, server, email, 'en');
      await activate(expert.page.locator('main a[href*="/nominee/"]').first(), keyboard);
      assert.match(await expert.page.locator('main').innerText(), /Valmora has nominated you as an expert/);
      await activate(expert.page.locator('a[href$="/decline"]'), keyboard);
      await activate(expert.page.locator('main a.btn.ghost'), keyboard);
      await activate(expert.page.locator('button[value=accept]'), keyboard);
      assert.match(expert.page.url(), /done=accepted$/);
      assert.match(await expert.page.locator('main').innerText(), /Registration for a meeting of experts is limited/);
      assert.match(await expert.page.locator('.cvbox').innerText(), /brask\.pdf/);
      assert.deepEqual(expert.faults, []);
      await expert.context.close();

      await at.goto(receipt);
      assert.match(await at.locator('main').innerText(), /has accepted and is an expert of the forum/);
      await at.goto(`${server.base}/en/wtpf-21/mine`);
      assert.match(await at.locator('main').innerText(), /N-\d{4}\s+Quillona Brask/);
      await activate(at.locator('form[action*="/mine/N-"] button').first(), keyboard);
      await activate(at.locator('a[href$="/withdraw"]'), keyboard);
      await activate(at.locator('button[value=withdraw]'), keyboard);
      assert.match(await at.locator('main').innerText(), /has been withdrawn/);
      assert.deepEqual(faults, []);
      await context.close();
      assert.equal((await server.stop()).code, 0);
    });
  }
});

const AXE = readFileSync(join(root, 'tests/browser/node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe('the pages of a nomination', () => {
  let server;
  let email = 0;
  before(async () => { server = await demonstration(OPEN); });
  after(async () => { await server?.stop(); });

  for (const lang of ['en', 'ar']) {
    for (const [colorScheme, width] of [['light', 1440], ['dark', 1440], ['light', 320], ['dark', 320]]) {
      test(`axe finds nothing: ${lang}, ${colorScheme}, ${width} px`, async () => {
        const options = { colorScheme, viewport: { width, height: 900 }, bypassCSP: true, reducedMotion: 'reduce' };
        const { context, page: at } = await page(chromium, options);
        const found = [];
        const scan = async (name) => {
          await at.evaluate(AXE);
          const { violations } = await at.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
          for (const { id, nodes } of violations) found.push(`${name}: ${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length})`);
          const over = await at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (over > 0) found.push(`${name}: wider than the window by ${over} px`);
          assert.equal(await at.locator('html').getAttribute('lang'), lang, name);
        };
        const home = `${server.base}/${lang}/wtpf-21`;
        await at.goto(home);
        await scan('home');
        await at.goto(`${home}/nominations`);
        await scan('signed out');
        await at.goto(server.enter('secretariat'));
        await at.goto(`${home}/nominations`);
        await scan('an office that may not');
        await at.goto(server.enter('delegate'));
        await at.goto(`${home}/nominations`);
        await scan('form');
        await at.locator('button[value=check]').click();
        await scan('mistakes');
        const address = `expert-${email += 1}@expert.example`;
        await fill(at, { name: 'Quillona Brask', email: address, exception: 'She belongs to no country.' }, false);
        for (const box of ['#f-topics-ai', '#f-visa']) await at.locator(box).check();
        await at.locator('button[value=check]').click();
        await scan('check');
        await at.locator('button[value=send]').click();
        await scan('receipt');
        const receipt = `${server.base}${new URL(at.url()).pathname}`;
        await at.locator('.cvbox button').click();
        await scan('refused');
        await at.locator('#f-cv').setInputFiles({ name: 'brask.pdf', mimeType: 'application/pdf', buffer: PDF });
        await at.locator('.cvbox button').click();
        await scan('filed');
        for (const part of ['letter', 'withdraw']) {
          await at.goto(`${receipt}/${part}`);
          await scan(part);
        }
        await openMail(at, server, address, lang);
        const nominee = await at.locator('main a[href*="/nominee/"]').first().getAttribute('href');
        await at.goto(nominee);
        await scan('nominee');
        await at.goto(`${nominee}/decline`);
        await scan('decline');
        await at.goto(nominee);
        await at.locator('button[value=accept]').click();
        await scan('accepted');
        await at.goto(`${home}/mine`);
        await scan('mine');
        assert.deepEqual(found, []);
        await context.close();
      });
    }
  }
});

// Journeys 1, 2 and 3: reading, commenting, and what may go wrong; without script, by keyboard, on a phone.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browser, demonstration, page, verify } from './support.mjs';
import { WAYS, activate, fill } from './ways.mjs';

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium?.close(); });

for (const [way, options, keyboard] of WAYS) {
  describe(way, () => {
    let server;
    before(async () => { server = await demonstration(); });
    after(async () => { assert.equal((await server.stop()).code, 0, 'SIGTERM ends it well'); });

    test('1: from the home to a paragraph of the third draft, and the same paragraph in Arabic', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      await at.goto(`${server.base}/en/wtpf-21`);
      await activate(at.locator('section.open a.btn').first(), keyboard);
      assert.equal(new URL(at.url()).pathname, '/en/wtpf-21/report/3');
      await activate(at.locator('[id="p3.2.4"] a.ck'), keyboard);
      assert.match(at.url(), /\?p=3\.2\.4#p3\.2\.4$/);
      assert.match(await at.locator('aside.panel h2').innerText(), /^\d+ comments on paragraph 3\.2\.4$/);
      const menu = at.locator('details.mast-menu > summary');
      if (await menu.isVisible()) await activate(menu, keyboard);
      await activate(at.locator('nav.langs a[lang=ar]'), keyboard);
      assert.match(at.url(), /\/ar\/wtpf-21\/report\/3\?p=3\.2\.4/);
      assert.equal(await at.locator('html').getAttribute('dir'), 'rtl');
      const text = at.locator('[id="p3.2.4"] .t');
      assert.equal(await text.getAttribute('lang'), 'en');
      assert.equal(await text.getAttribute('dir'), 'ltr');
      assert.deepEqual(faults, []);
      await context.close();
    });

    test('2: in Arabic a member of the public suggests wording, confirms, and the receipt is proved twice', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      await at.goto(`${server.base}/ar/wtpf-21/report/3?p=3.2.4#p3.2.4`);
      const before = await at.locator('form.form [name=wording]').inputValue();
      await fill(at, {
        wording: before.replace('may wish to consider', 'should consider'),
        reason: 'نص أوضح.',
        name: 'قارئ',
        email: `reader-${way.length}@example.org`,
      }, keyboard);
      await activate(at.locator('form.form button[value=check]'), keyboard);
      assert.match(await at.locator('main').innerText(), /should/, 'the check page shows the change');
      assert.equal(await at.locator('ins').count() > 0, true);
      await activate(at.locator('button[value=send]'), keyboard);
      assert.match(at.url(), /\/ar\/wtpf-21\/receipts\/[a-z2-7]{32}\?done=received$/);
      const reference = /C3-\d{4}/.exec(await at.locator('h1').innerText())[0];

      const file = await context.request.get(at.url().replace(/\?.*/, '.txt'));
      assert.equal(file.status(), 200);
      const receipt = join(server.data, 'receipt.txt');
      writeFileSync(receipt, await file.body());
      const verdict = verify(receipt, server.key);
      assert.deepEqual([verdict.product, verdict.independent], [0, 0], verdict.said);

      // The mail lies in the mailbox of the demonstration.
      let mail;
      for (let wait = 0; wait < 50 && !mail; wait += 1) {
        await at.goto(`${server.base}/ar/wtpf-21/mailbox`);
        mail = await at.locator('main a[href$=".eml"]').filter({ hasText: reference }).first()
          .getAttribute('href', { timeout: 500 }).catch(() => undefined);
      }
      await at.goto(server.base + mail);
      const confirmation = await at.locator('main a[href*="/confirm/"]').first().getAttribute('href');
      await at.goto(confirmation);
      await activate(at.locator('main form button'), keyboard);
      await activate(at.locator(`main a[href$="/comments/${reference}"]`).first(), keyboard);
      assert.match(await at.locator('main').innerText(), /should/);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test('3: mistakes come back with everything typed, and sending twice gives one receipt', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      await at.goto(`${server.base}/en/wtpf-21/report/3?p=3.2.5#p3.2.5`);
      await fill(at, { reason: 'Kept.', name: '', email: 'nobody' }, keyboard);
      await activate(at.locator('form.form button[value=check]'), keyboard);
      assert.match(await at.title(), /^Error: /);
      const summary = at.locator('.errs');
      assert.match(await summary.innerText(), /name/i);
      for (const link of await summary.locator('a').all()) {
        assert.equal(await at.locator(await link.getAttribute('href')).count(), 1, 'each line leads to its field');
      }
      assert.equal(await at.locator('form.form [name=reason]').inputValue(), 'Kept.');
      assert.equal(await at.locator('form.form [name=email]').inputValue(), 'nobody');

      await at.locator('#f-kind-reason').check();
      await fill(at, { name: 'B. Reader', email: 'b@example.org' }, keyboard);
      await activate(at.locator('form.form button[value=check]'), keyboard);
      await activate(at.locator('button[value=change]'), keyboard);
      assert.equal(await at.locator('form.form [name=reason]').inputValue(), 'Kept.', 'Change gives back what was typed');
      assert.equal(await at.locator('form.form [name=name]').inputValue(), 'B. Reader');
      assert.equal(await at.locator('#f-kind-reason').isChecked(), true);
      await activate(at.locator('form.form button[value=check]'), keyboard);
      const sent = await at.locator('main form').first().evaluate((form) => new URLSearchParams(new FormData(form)).toString());
      const action = await at.locator('main form').first().getAttribute('action');
      await activate(at.locator('button[value=send]'), keyboard);
      const receipt = at.url();
      const again = await context.request.post(server.base + action, {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        data: `${sent}&step=send`,
        maxRedirects: 0,
      });
      assert.equal(again.status(), 303);
      assert.equal(server.base + again.headers().location, receipt);
      assert.deepEqual(faults, []);
      await context.close();
    });

    test('a delegate signs in by a code, comments for the delegation, and finds it among its submissions', async () => {
      const { context, page: at, faults } = await page(chromium, options);
      await at.goto(`${server.base}/en/wtpf-21/sign-in`);
      await fill(at, { email: 'delegate@valmora.example' }, keyboard);
      await activate(at.locator('form.form button'), keyboard);
      const attempt = at.url();
      const code = await codeFor(context, server, 'delegate@valmora.example');
      await fill(at, { code: 'nonsense' }, keyboard);
      await activate(at.locator('form.form button'), keyboard);
      assert.match(await at.locator('.errs').innerText(), /not the code/);
      assert.equal(at.url(), attempt);
      await fill(at, { code: `${code.slice(0, 3)} ${code.slice(3)}` }, keyboard);
      await activate(at.locator('form.form button'), keyboard);
      assert.equal(await at.locator('.who b').innerText(), 'Delegate, Valmora', 'the capacity stands on every page');

      await at.goto(`${server.base}/en/wtpf-21/report/3?p=2.1#p2.1`);
      assert.equal(await at.locator('form.form [name=email]').count(), 0);
      await at.locator('#f-kind-reason').check();
      await fill(at, { reason: `Said for Valmora, ${way}.` }, keyboard);
      await activate(at.locator('form.form button[value=check]'), keyboard);
      assert.match(await at.locator('main').innerText(), /Delegate, Valmora/);
      await activate(at.locator('button[value=send]'), keyboard);
      assert.match(at.url(), /done=received/);
      await activate(at.locator('.who a[href$="/mine"]'), keyboard);
      assert.match(await at.locator('main').innerText(), new RegExp(`Said for Valmora, ${way}`));

      // A session that ends in the middle of an answer: what was typed comes back after signing in again.
      await at.goto(`${server.base}/en/wtpf-21/report/3?p=2.2#p2.2`);
      await at.locator('#f-kind-reason').check();
      await fill(at, { reason: `Half an answer, ${way}.` }, keyboard);
      const other = await context.newPage();
      await other.goto(`${server.base}/en/wtpf-21/sessions`);
      const [{ name, value }] = (await context.cookies()).filter((cookie) => cookie.name.startsWith('travaux-'));
      await other.locator('tr:has(.tag) button[name=end]').click();
      // A page that is closed while its browser goes on to the next one may never be closed.
      await other.waitForLoadState('networkidle');
      await other.close();
      await context.addCookies([{ name, value, url: server.base }]);
      await activate(at.locator('form.form button[value=check]'), keyboard);
      assert.match(await at.locator('main').innerText(), /What you typed is kept/);
      await fill(at, { email: 'delegate@valmora.example' }, keyboard);
      await activate(at.locator('form.form button'), keyboard);
      await fill(at, { code: await codeFor(context, server, 'delegate@valmora.example', code) }, keyboard);
      await activate(at.locator('form.form button'), keyboard);
      assert.equal(await at.locator('form.form textarea[name=reason]').inputValue(), `Half an answer, ${way}.`);
      await activate(at.locator('form.form button'), keyboard);
      await activate(at.locator('button[value=send]'), keyboard);
      assert.match(at.url(), /done=received/);
      await activate(at.locator('.who button'), keyboard);
      assert.equal(await at.locator('h1').innerText(), 'You are signed out');
      assert.deepEqual(faults, []);
      await context.close();
    });
  });
}

/** The newest code that was mailed to an address; another one than `before`. */
async function codeFor(context, server, address, before) {
  const at = await context.newPage();
  try {
    for (let wait = 0; wait < 100; wait += 1) {
      await at.goto(`${server.base}/en/wtpf-21/mailbox`);
      for (const mail of await at.locator('main a[href$=".eml"]').filter({ hasText: 'Your code' }).all()) {
        const reader = await context.newPage();
        await reader.goto(server.base + await mail.getAttribute('href'));
        const text = await reader.locator('main').innerText();
        await reader.close();
        const code = /^(\d{6}|[a-z2-7]{32})$/m.exec(text)?.[1];
        if (text.includes(address) && code && code !== before) return code;
        break;
      }
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error(`no code was mailed to ${address}`);
  } finally {
    await at.close();
  }
}

describe('at the deadline', () => {
  test('a form opened in time and sent after the close is taken, marked late, and says so', async () => {
    const server = await demonstration('2020-06-15T23:59:52+02:00');
    const { context, page: at } = await page(chromium, { javaScriptEnabled: false });
    await at.goto(`${server.base}/en/wtpf-21/report/3?p=3.2.5#p3.2.5`);
    await at.locator('#f-kind-reason').check();
    await fill(at, { reason: 'At the last minute.', name: 'C. Late', email: 'c@example.org' }, false);
    await new Promise((done) => setTimeout(done, 9000));
    await at.locator('form.form button[value=check]').click();
    assert.match(await at.locator('main').innerText(), /late|deadline/i);
    await at.locator('button[value=send]').click();
    assert.match(await at.locator('main').innerText(), /late/i);
    await context.close();
    assert.equal((await server.stop()).code, 0);
  });

  test('after the close there is no form, and a post is refused with its rule and source', async () => {
    const server = await demonstration('2020-06-16T00:00:05+02:00');
    const { context, page: at } = await page(chromium, { javaScriptEnabled: false });
    await at.goto(`${server.base}/en/wtpf-21/report/3?p=3.2.5#p3.2.5`);
    assert.equal(await at.locator('form.form').count(), 0);
    assert.match(await at.locator('aside.panel').innerText(), /closed on 15 June 2020/);
    const answer = await context.request.post(`${server.base}/en/wtpf-21/report/3/p/3.2.5/comments`, {
      data: { reason: 'Too late.', name: 'D.', email: 'd@example.org', language: 'en' },
    });
    assert.equal(answer.status(), 403);
    const problem = await answer.json();
    assert.equal(problem.rule, 'window-closed');
    await at.goto(server.base + problem.source.href);
    assert.equal(await at.locator(`[id="${problem.source.href.split('#')[1]}"]`).count(), 1, 'the source can be read');
    await context.close();
    assert.equal((await server.stop()).code, 0);
  });
});

describe('the script', () => {
  const FORM = '/en/wtpf-21/report/3?p=3.2.5#p3.2.5';
  let server;
  before(async () => { server = await demonstration(); });
  after(async () => { await server.stop(); });

  const words = (at) => at.locator('form.form [name=reason]').inputValue();

  test('words survive closing the page until they are dropped or sent; who someone is is not kept', async () => {
    const { context, page: first, faults } = await page(chromium);
    await first.goto(server.base + FORM);
    await first.locator('#f-kind-reason').check();
    await fill(first, { reason: 'Half a thought.', name: 'F. Reader', email: 'f@example.org' }, false);
    await first.close();

    const at = await context.newPage();
    await at.goto(server.base + FORM);
    assert.equal(await words(at), 'Half a thought.');
    assert.equal(await at.locator('#f-kind-reason').isChecked(), true);
    assert.equal(await at.locator('form.form [name=name]').inputValue(), '');
    assert.equal(await at.locator('form.form [name=email]').inputValue(), '');
    const kept = await at.evaluate(() => JSON.stringify(localStorage));
    assert.ok(!/F\. Reader|f@example/.test(kept), kept);
    assert.match(await at.locator('form.form [role=status]').innerText(), /kept on this device only/);
    await at.locator('form.form [role=status] button').click();
    assert.equal(await words(at), '');
    await at.reload();
    assert.equal(await words(at), '');
    assert.equal(await at.locator('form.form [role=status]').count(), 0);

    await at.locator('#f-kind-reason').check();
    await fill(at, { reason: 'A whole thought.', name: 'F. Reader', email: 'f@example.org' }, false);
    await at.locator('form.form button[value=check]').click();
    await at.locator('button[value=change]').click();
    assert.equal(await words(at), 'A whole thought.', 'what the server gives back stands');
    assert.equal(await at.locator('form.form [role=status]').count(), 0);
    await at.locator('form.form button[value=check]').click();
    await at.locator('button[value=send]').click();
    assert.match(at.url(), /done=received/);
    await at.goto(server.base + FORM);
    assert.equal(await words(at), '', 'what was sent is not kept');
    assert.deepEqual(faults, []);
    await context.close();
  });

  test('instants are told in the zone of the reader, and nothing else changes', async () => {
    const seen = [];
    for (const javaScriptEnabled of [true, false]) {
      const { context, page: at, faults } = await page(chromium, { javaScriptEnabled, timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
      await at.goto(server.base + FORM);
      const titles = await at.locator('main time[datetime*="T"][title]').evaluateAll((times) => times.map((time) => time.title));
      seen.push({ html: (await at.locator('body').innerHTML()).replace(/ title="Your local time: [^"]*"/g, ''), titles });
      assert.deepEqual(faults, []);
      await context.close();
    }
    const [on, off] = seen;
    assert.ok(on.titles.length > 0);
    for (const title of on.titles) assert.match(title, /^Your local time: .*GMT\+9$/);
    assert.deepEqual(off.titles, []);
    assert.equal(on.html, off.html);
  });
});

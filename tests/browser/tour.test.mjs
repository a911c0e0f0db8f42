// Journeys 4 and 5: the tour of the demonstration, from a comment to the words it changed.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browser, demonstration, page, verify } from './support.mjs';
import { WAYS, activate, fill } from './ways.mjs';

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium?.close(); });

const EMAIL = 'q.brask@expert.example';

/** The call is open: the delegate nominates. */
async function nominate(at, keyboard) {
  await fill(at, { name: 'Quillona Brask', email: EMAIL }, keyboard);
  for (const box of ['#f-topics-ai', '#f-active']) await at.locator(box).check();
  await activate(at.locator('button[value=check]'), keyboard);
  await activate(at.locator('button[value=send]'), keyboard);
  assert.match(await at.locator('h1').innerText(), /N-\d{4}/);
}

/** The call is closed: the secretariat puts somebody in the place of an expert. */
async function replace(at, keyboard) {
  await activate(at.locator('main tbody a', { hasText: /^N-0002$/ }).first(), keyboard);
  await activate(at.locator('#replace > summary'), keyboard);
  const form = at.locator('#replace form');
  await form.locator('[name=name]').fill('Quillona Brask');
  await form.locator('[name=email]').fill(EMAIL);
  await form.locator('[name=topics]').first().check();
  await form.locator('[name=active]').check();
  await form.locator('textarea[name=reason]').fill('Moved to other work.');
  await activate(form.locator('button[value=replace]'), keyboard);
  assert.equal(await at.locator('.errs').count(), 0, await at.locator('main').innerText());
}

/** The expert accepts by the mail alone, and is on the list. */
async function accept(at, step, list, keyboard) {
  let found = false;
  for (let wait = 0; wait < 60 && !found; wait += 1) {
    await at.goto(step);
    for (const href of await at.locator('main a[href$=".eml"]').evaluateAll((links) => links.map((link) => link.href))) {
      await at.goto(href);
      found = (await at.locator('main').innerText()).includes(EMAIL);
      if (found) break;
    }
    if (!found) await at.waitForTimeout(100);
  }
  assert.ok(found, `no mail to ${EMAIL}`);
  await activate(at.locator('main a[href*="/nominee/"]').first(), keyboard);
  await activate(at.locator('button[value=accept]'), keyboard);
  assert.match(at.url(), /done=accepted$/);
  await at.goto(list);
  assert.match(await at.locator('main').innerText(), /Quillona Brask/);
}

async function moveClock(at, day, keyboard) {
  await at.locator('.clock input[type=date]').fill(day);
  await activate(at.locator('.clock button'), keyboard);
}

/** Where the demonstration begins: while the call for experts is open, and as it does by itself. */
const BEGINS = [['2019-08-20T10:00:00+02:00', 'from the call for experts'], [undefined, 'as it begins']];

describe('the tour', () => {
  for (const [way, options, keyboard] of WAYS) for (const [asOf, begins] of BEGINS) {
    test(`4 and 5, ${way}, ${begins}: from an expert to a comment and the words it changed, in the browser alone`, async () => {
      const server = await demonstration(asOf);
      const { context, page: at, faults } = await page(chromium, options);
      const tour = `${server.base}/en/wtpf-21/tour`;
      const linked = async () => {
        await at.goto(tour);
        return at.locator('ol.tour a').evaluateAll((links) => links.map((link) => link.href));
      };
      let steps = await linked();
      assert.equal(steps.length, 10);
      await at.goto(steps[0]);
      await (asOf ? nominate(at, keyboard) : replace(at, keyboard));
      await accept(at, steps[1], `${server.base}/en/wtpf-21/experts`, keyboard);
      if (asOf) {
        await at.goto(steps[2]);
        await moveClock(at, '2020-06-02', keyboard);
        steps = await linked();
      }

      // As the delegate: suggest other words.
      await at.goto(steps[2]);
      const wording = await at.locator('form.form [name=wording]').inputValue();
      const mine = wording.replace('may wish to consider', 'are encouraged to consider');
      assert.notEqual(mine, wording);
      await fill(at, { wording: mine, reason: 'Encouragement says more than a wish.' }, keyboard);
      await activate(at.locator('form.form button[value=check]'), keyboard);
      await activate(at.locator('button[value=send]'), keyboard);
      await at.waitForURL(/\/receipts\//);
      const reference = /C3-\d{4}/.exec(await at.locator('h1').innerText())[0];
      const file = await context.request.get(`${server.base}${new URL(at.url()).pathname}.txt`);
      const receipt = join(server.data, 'tour.txt');
      writeFileSync(receipt, await file.body());
      await at.goto(steps[9]);
      assert.match(await at.locator('main').innerText(), new RegExp(reference));

      // The clock goes past the deadline.
      await at.goto(steps[3]);
      await moveClock(at, '2020-10-20', keyboard);
      assert.match(await at.locator('.clock').innerText(), /20 October 2020/);

      // As the secretariat: the comment is the one without an answer, and nothing is published before.
      await at.goto(steps[5]);
      assert.match(await at.locator('main').innerText(), new RegExp(reference));
      await at.goto(steps[4]);
      await activate(at.locator(`main a[href*="/desk/comments/${reference}"]`).first(), keyboard);
      await at.locator('input[type=radio][value=in-part]').check();
      await at.locator('main form textarea[name=reason]').first().fill('“Are encouraged” is taken in.');
      await activate(at.locator('main form button', { hasText: /^Save$/ }).first(), keyboard);
      await at.goto(steps[5]);
      await activate(at.locator('main form button').first(), keyboard);
      assert.match(at.url(), /done=published/);

      // The next draft: the wording is taken in with one action, and the draft is published.
      await at.goto(steps[6]);
      await activate(at.locator('main table a', { hasText: /^3\.2\.4$/ }).first(), keyboard);
      await activate(at.locator(`button[name=take][value="${reference}"]`), keyboard);
      assert.equal(await at.locator('#f-text').inputValue(), mine);
      assert.equal(await at.locator(`#f-cause-${reference}`).isChecked(), true);
      await activate(at.locator('button[value=save]'), keyboard);
      await at.goto(steps[7]);
      await activate(at.locator('main form button').first(), keyboard);
      await at.goto(`${server.base}/en/wtpf-21/report/4`);
      assert.match(await at.locator('main').innerText(), /are encouraged to consider/);

      // The redline says why; the page of the comment what became of it; the mail is there; the receipt proves it.
      await at.goto(`${server.base}/en/wtpf-21/report/compare/3..4`);
      assert.equal(await at.locator(`.why a[href$="/comments/${reference}"]`).count(), 1);
      for (const view of ['side', 'list']) {
        await at.goto(`${server.base}/en/wtpf-21/report/compare/3..4?view=${view}`);
        assert.ok(await at.locator(`a[href$="/comments/${reference}"]`).count() > 0, view);
      }
      await at.locator(`a[href$="/comments/${reference}"]`).first().click();
      const fate = await at.locator('main').innerText();
      assert.match(fate, /Accepted in part/);
      assert.match(fate, /“Are encouraged” is taken in\./);
      assert.match(fate, /inserted:\s+are encouraged/, 'what was asked');
      assert.match(fate.slice(fate.indexOf('What was decided')), /are encouraged/, 'what the text says now');
      const data = await (await context.request.get(`${server.base}/en/wtpf-21/comments/${reference}.json`)).json();
      assert.equal(data.disposition, 'in-part');
      assert.deepEqual(data.changes, [{ draft: 4, number: '3.2.4' }]);
      let mail;
      for (let wait = 0; wait < 60 && !mail; wait += 1) {
        await at.goto(`${server.base}/en/wtpf-21/mailbox`);
        const mails = await at.locator('main a[href$=".eml"]').allInnerTexts();
        mail = mails.find((subject) => /answer/i.test(subject));
        if (!mail) await at.waitForTimeout(200);
      }
      assert.ok(mail, 'the mail about the answer arrived');
      const verdict = verify(receipt, server.key);
      assert.deepEqual([verdict.product, verdict.independent], [0, 0], verdict.said);
      assert.deepEqual(faults, []);
      await context.close();
      assert.equal((await server.stop()).code, 0);
    });
  }
});


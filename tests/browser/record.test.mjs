// Journeys 9 and 10: a date moves and everything that shows it says so; the record is proved from the command line.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { binary, browser, demonstration, page } from './support.mjs';
import { WAYS, activate, fill } from './ways.mjs';

let chromium;
before(async () => { chromium = await browser(); });
after(async () => { await chromium?.close(); });

/** The event of a row in a calendar, its folded lines put together. */
function event(calendar, row) {
  const whole = calendar.replaceAll('\r\n ', '');
  const found = whole.split('BEGIN:VEVENT').find((part) => new RegExp(`^UID:${row}@`, 'm').test(part) || new RegExp(`^UID:.*\\b${row}\\b`, 'm').test(part));
  assert.ok(found, `${row} is not in the calendar:\n${whole}`);
  const field = (name) => new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(found)?.[1].trim();
  return { uid: field('UID'), sequence: Number(field('SEQUENCE') ?? 0), start: field('DTSTART') };
}

describe('a date that moves', () => {
  for (const [way, options, keyboard] of WAYS) {
    test(`9, ${way}: the calendar, the feed, the mail and the struck date say so`, async () => {
      const server = await demonstration();
      const forum = `${server.base}/en/wtpf-21`;
      const { context, page: at, faults } = await page(chromium, options);
      const text = async (path) => (await context.request.get(`${forum}${path}`)).text();
      const was = event(await text('/timetable.ics'), 'draft-4');

      // As the secretariat: a date that is none comes back with what was typed, then the good one.
      await at.goto(server.enter('secretariat'));
      await at.goto(`${forum}/desk/timetable`);
      await at.locator('#f-row').selectOption('draft-4');
      await fill(at, { date: 'soon' }, keyboard);
      await at.locator('#f-instrument').selectOption('dec-611');
      await activate(at.locator('main form button'), keyboard);
      assert.equal(await at.locator('#f-date').inputValue(), 'soon');
      assert.equal(await at.locator('#f-row').inputValue(), 'draft-4');
      assert.equal(await at.locator('.errs').count(), 1);
      await fill(at, { date: '2020-11-15' }, keyboard);
      await activate(at.locator('main form button'), keyboard);
      // The check page: nothing is filed before it is confirmed.
      assert.match(await at.locator('main').innerText(), /Nothing has been filed yet/);
      await activate(at.locator('main form button[value=file]'), keyboard);
      assert.match(at.url(), /done=draft/);

      // The date before is struck on every page that shows the date.
      for (const path of ['/timetable', '']) {
        await at.goto(`${forum}${path}`);
        const struck = await at.locator('main s, main del').allInnerTexts();
        assert.ok(struck.some((date) => /^1 November/.test(date.trim())), `${path}: ${struck.join(' | ')}`);
        assert.match(await at.locator('main').innerText(), /15 November/);
      }
      // The calendar that somebody subscribed to follows: the same event, a higher number.
      const now = event(await text('/timetable.ics'), 'draft-4');
      assert.equal(now.uid, was.uid);
      assert.ok(now.sequence > was.sequence, `${was.sequence} to ${now.sequence}`);
      assert.notEqual(now.start, was.start);
      assert.match(await text('.atom'), /<title>Date moved: [^<]*15 November 2020<\/title>/);
      // The mail.
      let mail;
      for (let wait = 0; wait < 60 && !mail; wait += 1) {
        await at.goto(`${forum}/mailbox`);
        const mails = at.locator('main a[href$=".eml"]', { hasText: 'A date of the timetable has moved' });
        if (await mails.count() > 0) mail = mails.first();
        else await at.waitForTimeout(200);
      }
      assert.ok(mail, 'the mail about the date arrived');
      await activate(mail, keyboard);
      const said = await at.locator('main').innerText();
      assert.match(said, /Before: 1 November 2020/);
      assert.match(said, /Now: 15 November 2020/);
      assert.match(said, /Source: Decision 611/);
      assert.deepEqual(faults, []);
      await context.close();
      assert.equal((await server.stop()).code, 0);
    });
  }
});

describe('the record', () => {
  for (const [way, options, keyboard] of WAYS) {
    test(`10, ${way}: what the page says is proved from the command line, and a changed byte is found`, async () => {
      const server = await demonstration();
      const forum = `${server.base}/en/wtpf-21`;
      const { context, page: at, faults } = await page(chromium, options);
      await at.goto(forum);
      const link = at.locator('a[href$="/record"]:visible').first();
      // On a phone the navigation is folded.
      if (await link.count() === 0) await activate(at.locator('header summary:visible').first(), keyboard);
      await activate(link, keyboard);
      await at.waitForURL(/\/record$/);
      const said = await at.locator('main').innerText();
      assert.ok(said.includes(server.key), 'the key that starts the server is the one that the page names');
      // A checkpoint is kept, as somebody else would.
      const note = await (await context.request.get(`${server.base}/tlog/wtpf-21/checkpoint`)).text();
      const kept = join(server.data, 'kept.txt');
      writeFileSync(kept, note);
      const [, size] = note.split('\n');
      assert.ok(said.replaceAll(/[\s,.]/g, '').includes(size), 'the page tells the size of the tree');
      await activate(at.locator('main table a').first(), keyboard);
      await at.waitForURL(/\/record\/\d+$/);
      assert.deepEqual(faults, []);
      await context.close();

      // The operator hands the data folder over; whoever has the key and the checkpoint checks it without network.
      const data = join(server.data, 'data');
      const prove = (...more) => spawnSync(binary, ['verify', data, '--key', server.key, '--checkpoint', kept, ...more], { encoding: 'utf8' });
      const halted = await server.halt();
      assert.equal(halted.code, 0);
      const good = prove();
      assert.equal(good.status, 0, good.stdout + good.stderr);
      const record = join(data, 'wtpf-21.sqlite');
      const bytes = readFileSync(record);
      const place = bytes.indexOf('comment-received/1');
      assert.ok(place > 0, 'an entry lies in the file');
      bytes[place] ^= 1;
      writeFileSync(record, bytes);
      const damaged = prove();
      assert.equal(damaged.status, 1, damaged.stdout + damaged.stderr);
      assert.match(damaged.stdout + damaged.stderr, /entry \d+/);
      server.remove();
    });
  }
});

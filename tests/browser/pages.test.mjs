// Every page and state: accessible, without overflow, in the right language and direction.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browser, demonstration, page, root } from './support.mjs';

const AXE = readFileSync(join(root, 'tests/browser/node_modules/axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const FORM = { kind: 'reason', reason: 'A reason.', name: 'E. Reader', email: 'e@example.org', language: 'en' };

let chromium;
let server;
let pages;
before(async () => {
  chromium = await browser();
  server = await demonstration();
  // A comment of our own, so that its private pages can be looked at.
  const sent = await fetch(`${server.base}/en/wtpf-21/report/3/p/3.2.5/comments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ reason: 'Look at it.', name: 'E. Reader', email: 'e@example.org', language: 'en' }),
  });
  const { receipt_url: receipt, reference } = await sent.json();
  let mail;
  for (let wait = 0; wait < 100 && !mail; wait += 1) {
    const list = await (await fetch(`${server.base}/en/wtpf-21/mailbox`)).text();
    // Others are written to as well; ours names the comment.
    mail = new RegExp(`(mailbox/[a-z0-9-]+\\.eml)"><bdi>[^<]*${reference}`).exec(list)?.[1];
    if (!mail) await new Promise((done) => setTimeout(done, 100));
  }
  const text = await (await fetch(`${server.base}/en/wtpf-21/${mail}`)).text();
  const confirmation = /\/confirm\/[a-z2-7]{32}/.exec(text)[0];
  const { paragraphs } = await (await fetch(`${server.base}/en/wtpf-21/report/3.json`)).json();
  const { id: paragraph } = paragraphs.find(({ number }) => number === '3.2.4');
  pages = (lang) => [
    [`/${lang}`],
    [`/${lang}/wtpf-21`],
    [`/${lang}/wtpf-21/timetable`],
    [`/${lang}/wtpf-21/nominations`],
    [`/${lang}/wtpf-21/mandate`],
    [`/${lang}/wtpf-21/mandate/res-2`],
    [`/${lang}/wtpf-21/letter`],
    [`/${lang}/wtpf-21/report/3`],
    [`/${lang}/wtpf-21/report/3?p=3.2.4`],
    [`/${lang}/wtpf-21/report/2?p=3.2.1`],
    [`/${lang}/wtpf-21/report/3/s/3.2`],
    [`/${lang}/wtpf-21/report/compare/2..3`],
    [`/${lang}/wtpf-21/report/compare/2..3?view=side`],
    [`/${lang}/wtpf-21/report/compare/2..3?view=list`],
    [`/${lang}/wtpf-21/para/${paragraph}`],
    [`/${lang}/wtpf-21/comments`],
    [`/${lang}/wtpf-21/comments?round=3&label=view`],
    [`/${lang}/wtpf-21/comments/C3-0001`],
    [`/${lang}/wtpf-21/comments/C2-0001`],
    [`/${lang}/wtpf-21/comments?round=2&disposition=in-part`],
    [`/${lang}/wtpf-21/report/3/compilation`],
    [`/${lang}/wtpf-21/report/2/dispositions`],
    [`/${lang}/wtpf-21/report/3/dispositions`],
    [`/${lang}/wtpf-21/report/2/statistics`],
    [`/${lang}/wtpf-21/experts`],
    [`/${lang}/wtpf-21/experts?topic=iot&region=europe`],
    [`/${lang}/wtpf-21/experts?nominator=nobody`],
    [`/${lang}/wtpf-21/record`],
    [`/${lang}/wtpf-21/record/0`],
    [`/${lang}/wtpf-21/mailbox`],
    [`/${lang}/wtpf-21/mailbox?all=1`],
    [`/${lang}/wtpf-21/${mail}`],
    [receipt.replace('/en/', `/${lang}/`)],
    [`/${lang}/wtpf-21${confirmation}`],
    [`/${lang}/wtpf-21/sign-in`],
    [`/${lang}/wtpf-21/sign-in`, 422, { email: 'nobody', then: '' }],
    [`/${lang}/wtpf-21/sign-in`, 200, { email: 'e@example.org', then: '' }],
    [`/${lang}/wtpf-21/acting`, 401],
    [`/${lang}/wtpf-21/nothing`, 404],
    [`/${lang}/wtpf-21/report/3/p/3.2.5/comments`, 200, { ...FORM, step: 'check' }],
    [`/${lang}/wtpf-21/report/3/p/3.2.5/comments`, 422, { ...FORM, email: 'nobody', step: 'check' }],
    [`/${lang}/wtpf-21/report/2/p/3.2.1/comments`, 403, { ...FORM, step: 'send' }],
  ];
});
after(async () => {
  await chromium?.close();
  await server?.stop();
});

/** What only those see who have an office, each with the role that is entered first. */
const OFFICES = (lang) => [
  ['delegate', `/${lang}/wtpf-21`],
  ['delegate', `/${lang}/wtpf-21/mine`],
  ['delegate', `/${lang}/wtpf-21/nominations`],
  ['delegate', `/${lang}/wtpf-21/comments/C3-0001`],
  ['delegate', `/${lang}/wtpf-21/acting`],
  ['delegate', `/${lang}/wtpf-21/sessions`],
  ['delegate', `/${lang}/wtpf-21/report/3?p=3.2.4`],
  ['secretariat', `/${lang}/wtpf-21/report/3?p=3.2.4`],
  ['secretariat', `/${lang}/wtpf-21/desk/drafts`],
  ['secretariat', `/${lang}/wtpf-21/desk/drafts?show=uncaused`],
  ['secretariat', `/${lang}/wtpf-21/desk/drafts/publish`],
  ['secretariat', `/${lang}/wtpf-21/desk/timetable`],
  ['secretariat', `/${lang}/wtpf-21/desk/letter`],
  ['secretariat', `/${lang}/wtpf-21/desk/letter?state=sent&preview=ar`],
  ['secretariat', `/${lang}/wtpf-21/desk`],
  ['secretariat', `/${lang}/wtpf-21/desk?round=3&view=paragraphs`],
  ['secretariat', `/${lang}/wtpf-21/desk?round=3&state=published&text=nothing`],
  ['secretariat', `/${lang}/wtpf-21/desk/comments/C3-0001?round=3`],
  ['secretariat', `/${lang}/wtpf-21/desk/comments/C2-0001?round=2`],
  ['secretariat', `/${lang}/wtpf-21/desk/publish?round=3`],
  ['secretariat', `/${lang}/wtpf-21/experts`],
  ['secretariat', `/${lang}/wtpf-21/desk/nominations`],
  ['secretariat', `/${lang}/wtpf-21/desk/nominations?needs=visa`],
  ['secretariat', `/${lang}/wtpf-21/desk/nominations/N-0002`],
  ['secretariat', `/${lang}/wtpf-21/desk/nominations/N-0015`],
  ['secretariat', `/${lang}/wtpf-21/desk/publish?round=2`],
];

/** Opens an address, or sends a form to it as a browser does. */
async function open(at, [address, status = 200, form]) {
  if (!form) {
    const response = await at.goto(server.base + address);
    assert.equal(response.status(), status, address);
    return;
  }
  await at.goto(`${server.base}/healthz`);
  await at.setContent(`<form method="post" action="${server.base}${address}">${Object.entries(form)
    .map(([name, value]) => `<input name="${name}" value="${value}">`).join('')}<button>x</button></form>`);
  const [response] = await Promise.all([at.waitForNavigation(), at.click('button')]);
  assert.equal(response.status(), status, `${address} with a form`);
}

/** What axe finds on an open page, wide and narrow, light and dark; colours are all that is new in the dark. */
async function look(at, name, found) {
  await at.evaluate(AXE);
  for (const width of [1440, 320]) {
    await at.setViewportSize({ width, height: 900 });
    for (const [colorScheme, runOnly] of [['light', TAGS], ['dark', { type: 'rule', values: ['color-contrast'] }]]) {
      await at.emulateMedia({ colorScheme });
      const { violations } = await at.evaluate((rules) => window.axe.run({ runOnly: rules }), runOnly);
      for (const { id, nodes } of violations) {
        found.push(`${name}, ${width} px, ${colorScheme}: ${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length})`);
      }
    }
    const over = await at.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) found.push(`${name}: wider than the window of ${width} px by ${over} px`);
  }
}

// Two at once: the browser and the server leave a core idle otherwise.
describe('axe finds nothing, wide and narrow, light and dark', { concurrency: 2 }, () => {
  for (const lang of ['en', 'ar']) {
    test(lang, async () => {
      const { context, page: at } = await page(chromium, { viewport: { width: 1440, height: 900 }, bypassCSP: true });
      const found = [];
      for (const one of pages(lang)) {
        await open(at, one);
        await look(at, one[0], found);
      }
      let entered;
      for (const [role, address] of OFFICES(lang)) {
        if (role !== entered) await at.goto(server.enter(entered = role));
        await open(at, [address]);
        await look(at, `${role} ${address}`, found);
      }
      assert.deepEqual(found, []);
      await context.close();
    });
  }
});

describe('every language', { concurrency: 2 }, () => {
  for (const lang of ['ar', 'zh', 'en', 'fr', 'ru', 'es']) {
    test(`${lang}: one heading, its own words, no overflow, no breach of the content policy`, async () => {
      const { context, page: at, faults } = await page(chromium, { viewport: { width: 320, height: 700 } });
      const found = [];
      for (const one of pages(lang)) {
        await open(at, one);
        const seen = await at.evaluate(() => ({
          h1: document.querySelectorAll('h1').length,
          lang: document.documentElement.lang,
          dir: document.documentElement.dir,
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          missing: /\{\s?\$/.test(document.body.innerText),
        }));
        const wanted = { h1: 1, lang, dir: lang === 'ar' ? 'rtl' : 'ltr', over: 0, missing: false };
        if (JSON.stringify(seen) !== JSON.stringify(wanted)) found.push(`${one[0]}: ${JSON.stringify(seen)}`);
      }
      assert.deepEqual(found, []);
      assert.deepEqual(faults.filter((fault) => !/status of/.test(fault)), []);
      await context.close();
    });
  }
});

// Single keys: they move through a redline and through the desk, and never while somebody types.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { browser, demonstration, page } from './support.mjs';

const AS_OF = '2020-06-02T12:00:00Z';

test('n and p go through the changes of a redline, j, k and o through the desk', { timeout: 120_000 }, async () => {
  const server = await demonstration(AS_OF);
  const chromium = await browser();
  try {
    const { context, page: at, faults } = await page(chromium);
    const here = () => at.evaluate(() => document.activeElement.id);
    await at.goto(`${server.base}/en/wtpf-21/report/compare/2..3`);
    const changes = await at.locator('.chg[id]').evaluateAll((all) => all.map((one) => one.id));
    assert.ok(changes.length > 3);
    await at.keyboard.press('n');
    assert.equal(await here(), changes[0]);
    await at.keyboard.press('n');
    await at.keyboard.press('n');
    assert.equal(await here(), changes[2]);
    await at.keyboard.press('p');
    assert.equal(await here(), changes[1]);
    await at.keyboard.press('?');
    assert.ok(await at.locator('dialog#keys').isVisible(), 'the keys are explained');
    await at.keyboard.press('n');
    assert.ok(await at.locator('dialog#keys').isVisible(), 'a key in the dialog is none of the page');
    await at.locator('dialog#keys .btns button').click();

    await at.goto(server.enter('secretariat'));
    await at.goto(`${server.base}/en/wtpf-21/desk?round=3`);
    const comments = await at.locator('a[data-item]').allInnerTexts();
    await at.keyboard.press('j');
    await at.keyboard.press('j');
    await at.keyboard.press('o');
    await at.waitForURL(`**/desk/comments/${comments[1]}*`);
    await at.keyboard.press('k');
    await at.waitForURL(`**/desk/comments/${comments[0]}*`);
    await at.keyboard.press('j');
    await at.waitForURL(`**/desk/comments/${comments[1]}*`);
    const field = at.locator('textarea').first();
    await field.focus();
    await at.keyboard.type('jk');
    assert.equal(await field.inputValue(), 'jk', 'letters that are typed are letters');
    assert.deepEqual(faults, []);
    await context.close();
  } finally {
    await chromium.close();
    await server.stop();
  }
});

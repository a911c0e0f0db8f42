// The three ways in which a journey is gone: without script, by keyboard, on a phone (ux.md 3.4).

export const WAYS = [
  ['without script', { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } }, false],
  ['by keyboard only', { viewport: { width: 1280, height: 900 } }, true],
  ['on a phone', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }, false],
];

/** Activates a control as this way of working does. */
export async function activate(locator, keyboard) {
  if (keyboard) {
    await locator.focus();
    await locator.press('Enter');
  } else {
    await locator.click();
  }
}

export async function fill(at, values, keyboard) {
  for (const [name, value] of Object.entries(values)) {
    const field = at.locator(`form.form [name="${name}"]`);
    if (keyboard) {
      await field.focus();
      await at.keyboard.press('ControlOrMeta+A');
      await at.keyboard.insertText(value);
    } else {
      await field.fill(value);
    }
  }
}

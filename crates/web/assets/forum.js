// What pages do beside what they say: words typed into a comment form are kept on this device until they are sent,
// instants are told in the reader's own zone too, and the desk has keys. Every page works without it. Nothing is sent anywhere, and nothing
// that says who someone is is kept.

/** The fields that are kept; name, organization and address are not. */
const FIELDS = ['kind', 'wording', 'reason', 'language'];
/** What the names of our entries begin with; the address to which the form is sent follows. */
const PREFIX = 'words ';
/** Days after which words that were never sent are let go. */
const DAYS_MAX = 30;

/** The storage of the browser, which may be switched off, full, or hold something else. */
const store = {
  keys() {
    try { return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)); } catch { return []; }
  },
  get(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch { return null; }
  },
  set(key, value) {
    try { localStorage.setItem(key, JSON.stringify(value)); } catch { /* The words stand on the page still. */ }
  },
  drop(key) {
    try { localStorage.removeItem(key); } catch { /* There is nothing to drop. */ }
  },
};

/** What stands in the fields that are kept. */
function typed(form) {
  const fields = FIELDS.filter((name) => form.elements[name]);
  return Object.fromEntries(fields.map((name) => [name, form.elements[name].value]));
}

/** Puts words back, and says so with a button that drops them. */
function giveBack(form, key, words) {
  for (const name of FIELDS) {
    if (form.elements[name] && typeof words[name] === 'string') form.elements[name].value = words[name];
  }
  const note = document.createElement('div');
  note.className = 'bar';
  note.setAttribute('role', 'status');
  const said = document.createElement('p');
  said.className = 'hint';
  said.textContent = form.dataset.kept;
  const drop = document.createElement('button');
  drop.type = 'button';
  drop.className = 'btn ghost';
  drop.textContent = form.dataset.drop;
  drop.addEventListener('click', () => {
    store.drop(key);
    form.reset();
    note.remove();
    form.elements.reason.focus();
  });
  note.append(said, drop);
  form.querySelector('h3').after(note);
}

/** Keeps what is typed into a form; gives it back where the form opens empty again. */
function keep(form) {
  const key = PREFIX + form.getAttribute('action');
  const isFresh = 'fresh' in form.dataset;
  const empty = isFresh ? JSON.stringify(typed(form)) : null;
  const words = isFresh ? store.get(key)?.words : null;
  if (words) giveBack(form, key, words);
  form.addEventListener('input', () => {
    const now = typed(form);
    if (JSON.stringify(now) === empty) store.drop(key);
    else store.set(key, { at: Date.now(), words: now });
  });
}

/** Tells an instant in the reader's zone to whoever points at it. */
function localTimes(words) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
    numberingSystem: 'latn',
  });
  for (const time of document.querySelectorAll('time[datetime*="T"]')) {
    const instant = new Date(time.dateTime);
    if (!Number.isNaN(instant.getTime())) time.title = words.replace('{time}', format.format(instant));
  }
}

/** Where it is kept that keys of one letter are switched off (WCAG 2.1.4). */
const KEYS_OFF = 'keys off';
/** Fields in which a letter is a letter. */
const FIELD = 'textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable]';

/** Goes to the next or the previous comment of a list; where one comment is shown, to the next. */
function move(by) {
  const items = [...document.querySelectorAll('a[data-item]')];
  const here = items.findIndex((item) => item.closest('tr, article').contains(document.activeElement));
  const to = items[here < 0 ? 0 : Math.min(Math.max(here + by, 0), items.length - 1)];
  if (to) to.focus();
  else document.querySelector(by > 0 ? 'a[rel=next]' : 'a[rel=prev]')?.click();
}

/** Goes to the next or the previous change of a redline, seen from the top of the window. */
function change(by) {
  const changes = [...document.querySelectorAll('.chg[id], .chgs[id]')];
  const below = changes.findIndex((one) => one.getBoundingClientRect().top > 1);
  const next = changes[below < 0 ? changes.length : below];
  const here = document.activeElement.closest('.chg[id], .chgs[id]');
  const to = here ? changes[changes.indexOf(here) + by] : by > 0 ? next : changes[changes.indexOf(next) - 1];
  if (!to) return;
  to.tabIndex = -1;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'start' });
}

/** Chooses a disposition by its place; what is chosen is heard, and no field takes the next key. */
function choose(place) {
  const radio = document.querySelectorAll('input[type=radio][name=disposition]')[place];
  if (!radio) return;
  radio.checked = true;
  radio.closest('fieldset').focus();
}

/** The keys of a page, which its dialog explains. */
function keys(dialog) {
  const on = dialog.querySelector('#keys-on');
  on.checked = store.get(KEYS_OFF) !== true;
  on.addEventListener('change', () => { if (on.checked) store.drop(KEYS_OFF); else store.set(KEYS_OFF, true); });
  const opener = document.querySelector('[data-keys-open]');
  opener.parentElement.hidden = false;
  opener.addEventListener('click', () => dialog.showModal());
  let before = '';
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    const isOurs = on.checked && !dialog.open && !event.ctrlKey && !event.metaKey && !event.altKey && !target.closest(FIELD);
    if (!isOurs || event.repeat) return;
    if (key === 'j') move(1);
    else if (key === 'k') move(-1);
    else if (key === 'n') change(1);
    else if (key === 'p') change(-1);
    else if (key === 'o') document.activeElement.closest('tr, article')?.querySelector('a[data-item]')?.click();
    else if (key >= '1' && key <= '5') choose(Number(key) - 1);
    else if (key === '?') dialog.showModal();
    else if (key === 's' && before === 'g') document.querySelector('button[name=step][value=save]')?.click();
    before = key;
  });
}

for (const key of store.keys()) {
  if (!(store.get(key)?.at > Date.now() - DAYS_MAX * 86_400_000)) store.drop(key);
}
for (const sent of document.querySelectorAll('[data-sent]')) store.drop(PREFIX + sent.dataset.sent);
for (const form of document.querySelectorAll('form[data-kept]')) keep(form);
localTimes(document.body.dataset.localTime);
const dialog = document.querySelector('#keys');
if (dialog) keys(dialog);

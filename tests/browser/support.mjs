// A server of the demonstration and a browser, as every test needs them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const binary = process.env.TRAVAUX_BIN ?? join(root, 'target/debug/travaux');

/** Starts a demonstration; `asOf` sets its clock. */
export async function demonstration(asOf, program = binary) {
  const data = mkdtempSync(join(tmpdir(), 'travaux-journey-'));
  const options = asOf ? ['--as-of', asOf] : [];
  const server = spawn(program, ['demo', '--listen', '127.0.0.1:0', '--data', join(data, 'data'), ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((done) => server.on('exit', (code, signal) => done({ code, signal })));
  const lines = await new Promise((ready, failed) => {
    let text = '';
    server.stdout.on('data', (part) => {
      text += part;
      if (text.includes('ready ') && text.includes('observer\t')) ready(text);
    });
    ended.then(({ code }) => failed(new Error(`the server ended with ${code}`)));
  });
  const base = /ready (\S+)/.exec(lines)[1];
  const key = /key\t(\S+)/.exec(lines)[1];
  const role = (name) => new URL(new RegExp(`^${name}\\t(\\S+)`, 'm').exec(lines)[1]);
  return {
    base,
    key,
    /** The address that enters a role, in a host of its own. */
    role: (name) => role(name).href,
    /** The same in the host of `base`. */
    enter: (name) => base + role(name).pathname,
    data,
    /** Ends the server and leaves its data. */
    async halt() {
      server.kill('SIGTERM');
      return ended;
    },
    remove() {
      rmSync(data, { recursive: true, force: true });
    },
    async stop() {
      const how = await this.halt();
      this.remove();
      return how;
    },
  };
}

/** Starts Chromium as Debian ships it. */
export function browser() {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  });
}

/** A page that fails the test when the browser reports a fault or a breach of the content policy. */
export async function page(browser, options = {}) {
  // Without motion: a page that is closed in the middle of its transition to the next one may never be closed.
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const opened = await context.newPage();
  const faults = [];
  // The browser gives up its own page transition when the window changes size; that is no fault of the page.
  opened.on('pageerror', (fault) => /Transition was (aborted|skipped)/.test(String(fault)) || faults.push(String(fault)));
  opened.on('console', (message) => {
    // A status of 4xx that a test asks for is no fault of the page.
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) faults.push(message.text());
  });
  return { context, page: opened, faults };
}

/** Runs `travaux verify` and the independent verifier on a receipt; their exit codes. */
export function verify(receipt, key) {
  const product = spawnSync(binary, ['verify', receipt, '--key', key], { encoding: 'utf8' });
  const independent = spawnSync('python3', [join(root, 'tools/verify.py'), receipt, '--key', key], { encoding: 'utf8' });
  return { product: product.status, independent: independent.status, said: product.stdout + independent.stdout + independent.stderr };
}

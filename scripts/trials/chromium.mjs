// A Chromium of one's own, without a window, spoken to over two pipes in the DevTools protocol.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--remote-debugging-pipe",
];
/** Milliseconds after which a browser that says nothing more is given up. */
const PATIENCE = 60_000;

/**
 * Starts one, hands `work` a way to open pages, and ends it.
 * @param work is given a function that resolves to a new page; see `pageIn`
 * @param env added to its environment
 */
export async function withChromium(work, env = {}) {
  const program = NAMES.find((name) => spawnSync(name, ["--version"]).error === undefined);
  if (program === undefined) throw new Error("this trial needs chromium");
  const profile = mkdtempSync(join(tmpdir(), "followup-chromium-"));
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`, "about:blank"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    detached: true,
  });
  const ended = once(child, "exit");
  try {
    const wire = wireTo(child);
    return await work(() => pageIn(wire));
  } finally {
    // With all that it started itself, which would still be putting its things away.
    process.kill(-child.pid, "SIGKILL");
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/**
 * A new page: `send` resolves to the answer to a command, `events` holds all that the page reported so far as
 * `{ method, params }`, `until` resolves to the next report of a name, `run` to what a function answers that is run in
 * the page with arguments that JSON can hold.
 */
async function pageIn(wire) {
  const { targetId } = await wire.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await wire.send("Target.attachToTarget", { targetId, flatten: true });
  const events = [];
  const awaited = new Set();
  wire.listen(sessionId, (event) => {
    events.push(event);
    for (const one of awaited) one(event);
  });
  const send = (method, params) => wire.send(method, params, sessionId);
  const until = (name) =>
    within(
      new Promise((resolve) => {
        const hear = ({ method, params }) => {
          if (method !== name) return;
          awaited.delete(hear);
          resolve(params);
        };
        awaited.add(hear);
      }),
      name,
    );
  const run = async (work, ...args) => {
    const expression = `(${work})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await send("Runtime.evaluate", {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return { events, send, until, run, close: () => wire.send("Target.closeTarget", { targetId }) };
}

/** Messages in JSON, each ended by a null. */
function wireTo(child) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = new Map();
  let count = 0;
  let heard = "";
  output.setEncoding("utf8").on("data", (text) => {
    const messages = (heard + text).split("\0");
    heard = messages.pop();
    for (const message of messages) take(JSON.parse(message));
  });
  const take = ({ id, sessionId, method, params, result, error }) => {
    if (id === undefined) return listeners.get(sessionId)?.({ method, params });
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    return error ? reject(new Error(error.message)) : resolve(result);
  };
  return {
    listen: (sessionId, hear) => listeners.set(sessionId, hear),
    send(method, params = {}, sessionId = undefined) {
      count += 1;
      const answered = new Promise((resolve, reject) => waiting.set(count, { resolve, reject }));
      input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
      return within(answered, method);
    },
  };
}

function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`chromium does not answer: ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// A real Chromium without a window, in a home of its own, spoken to through a pipe.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const PROGRAM = "chromium";
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--remote-debugging-pipe",
];

/**
 * Gives `work` a way to open pages, and ends the browser afterwards.
 * @param {string} folder for its home
 * @param {Record<string, string>} env added to its environment
 * @param {(open: (address: string, locale?: string) => Promise<Page>) => Promise<Result>} work
 * @template Result
 * @typedef {{ evaluate: (code: string) => Promise<unknown>, complaints: string[], requests: string[] }} Page
 * `complaints` are what the page said on its console, and errors; `requests` are the addresses that it asked for
 */
export async function inChromium(folder, env, work) {
  const home = join(folder, "chromium");
  const child = spawn(PROGRAM, [...FLAGS, `--user-data-dir=${home}`], {
    env: { PATH: process.env.PATH, HOME: home, ...env },
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const fallen = ended.then(([code]) => Promise.reject(new Error(`Chromium ended by itself, with ${code}`)));
  try {
    return await Promise.race([work(opener(child.stdio[3], child.stdio[4])), fallen]);
  } finally {
    child.kill();
    await ended;
  }
}

function opener(input, output) {
  const waiting = new Map();
  const pages = new Map();
  let count = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (text) => {
    const messages = `${rest}${text}`.split("\0");
    rest = messages.pop();
    for (const message of messages) hear(JSON.parse(message));
  });

  function hear({ id, sessionId, method, params, result, error }) {
    if (id === undefined) return pages.get(sessionId)?.(method, params);
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  }

  function ask(method, params = {}, sessionId = undefined) {
    count += 1;
    input.write(`${JSON.stringify({ id: count, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => waiting.set(count, { resolve, reject }));
  }

  return async (address, locale) => {
    const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
    const complaints = [];
    const requests = [];
    let loaded;
    const isLoaded = new Promise((resolve) => {
      loaded = resolve;
    });
    const told = {
      "Page.loadEventFired": () => loaded(),
      "Network.requestWillBeSent": ({ request }) => requests.push(request.url),
      "Runtime.consoleAPICalled": ({ args }) => complaints.push(args.map(({ value }) => value).join(" ")),
      "Runtime.exceptionThrown": ({ exceptionDetails: { text, exception } }) =>
        complaints.push(exception?.description ?? text),
      "Log.entryAdded": ({ entry: { text, url = "" } }) => complaints.push(`${text} ${url}`),
    };
    pages.set(sessionId, (method, params) => told[method]?.(params));
    // A distribution's browser may speak English only, whatever its environment says.
    if (locale !== undefined) await ask("Emulation.setLocaleOverride", { locale }, sessionId);
    for (const domain of ["Page", "Network", "Runtime", "Log"]) await ask(`${domain}.enable`, {}, sessionId);
    await ask("Page.navigate", { url: address }, sessionId);
    await isLoaded;
    const evaluate = async (expression) => {
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const { result, exceptionDetails } = await ask("Runtime.evaluate", asked, sessionId);
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    return { evaluate, complaints, requests };
  };
}

// The library in a real browser: as it is built, in a bundle, and in a worker, each under a policy that lets a page run
// its own scripts and nothing else. There, in another zone and another language, it answers what it answers here.
// Argument: how many questions, spread over all.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as library from "followup";
import { templateOf } from "followup/templates";
import { importTypeScript } from "../bundle.mjs";
import { LIBRARY } from "../library.mjs";
import { withChromium } from "./chromium.mjs";
import { needs, sizeOr, trial } from "./support.mjs";

const HOME = new URL("../../", import.meta.url);
const FOLDER = fileURLToPath(HOME);
const POLICY = "default-src 'none'; script-src 'self'; worker-src 'self'; img-src data:";
const ABROAD = { TZ: "Asia/Kathmandu" };
const LANGUAGE = "ar_EG";
const PAGE =
  '<!doctype html><title>followup</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>';
const SCRIPT = { "content-type": "text/javascript" };
const DOCUMENT = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };

const ANSWERING = 'import { answer } from "./use.js"; globalThis.answer = answer;';
const IN_WORKER = 'import { answer } from "./use.js"; onmessage = ({ data }) => postMessage(answer(data));';
const THROUGH_WORKER = `
  const worker = new Worker("worker.js", { type: "module" });
  globalThis.answer = (inquiry) => new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(inquiry);
  });
`;
const usage = (module, texts) => `
  import * as library from "${module}";
  import { templateOf } from "${texts}";
  import { answersOf } from "./test/support/library.ts";
  export const answer = (inquiry) => JSON.stringify(answersOf(library, JSON.parse(inquiry), templateOf));
`;

const warnings = [];

/** What esbuild makes of a script for browsers. */
async function bundled(contents, options = {}) {
  const stdin = { contents, resolveDir: FOLDER };
  const built = await build({
    stdin,
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
    ...options,
  });
  warnings.push(...built.warnings.map(({ text }) => `esbuild warns: ${text}`));
  return built.outputFiles[0].text;
}

/** As it would be if it were built for Node. */
async function builtForNode() {
  const require =
    'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
  const options = { ...LIBRARY, absWorkingDir: FOLDER, platform: "node", banner: { js: require } };
  const { outputFiles } = await build({ ...options, bundle: true, write: false });
  return outputFiles[0].text;
}

/** Every file of the site by its path. */
async function site() {
  const use = await bundled(usage("/dist/index.js", "/dist/templates.js"), { external: ["/dist/*"] });
  const scenes = {
    built: { "page.js": ANSWERING, "use.js": use },
    bundle: {
      "page.js": ANSWERING,
      "use.js": await bundled(usage("followup", "followup/templates"), { minify: true }),
    },
    worker: { "page.js": THROUGH_WORKER, "worker.js": IN_WORKER, "use.js": use },
    control: {
      "page.js": ANSWERING,
      "use.js": use.replace("/dist/index.js", "./node.js"),
      "node.js": await builtForNode(),
    },
  };
  const dist = ["dist/index.js", "dist/templates.js"].map((name) => [
    `/${name}`,
    readFileSync(new URL(name, HOME), "utf8"),
  ]);
  const files = Object.entries(scenes).flatMap(([scene, scripts]) =>
    Object.entries(scripts).map(([name, text]) => [`/${scene}/${name}`, text]),
  );
  return { files: new Map([...dist, ...files]), scenes: Object.keys(scenes) };
}

/** Serves it to this machine; resolves to its address, and to what stops it. */
function served(files) {
  const server = createServer(({ url }, response) => {
    if (url.endsWith("/")) response.writeHead(200, DOCUMENT).end(PAGE);
    else if (files.has(url)) response.writeHead(200, SCRIPT).end(files.get(url));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      resolve({ address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() });
    });
  });
}

needs("chromium");
const { inquiries } = await importTypeScript("test/support/inquiries.ts");
const { answersOf } = await importTypeScript("test/support/library.ts");
const all = inquiries(HOME);
const step = all.length / Math.min(sizeOr(all.length), all.length);
const chosen = all.filter((_, index) => Math.floor(index / step) > Math.floor((index - 1) / step));

async function faultsOn(page, address) {
  const faults = [];
  const { timeZone, locale } = await page.run(() => new Intl.DateTimeFormat().resolvedOptions());
  if (!timeZone.startsWith("Asia/") || !locale.startsWith("ar"))
    faults.push(`it is in ${timeZone}, with ${locale}`);
  for (const [index, inquiry] of chosen.entries()) {
    const here = JSON.stringify(answersOf(library, inquiry, templateOf));
    const there = await page.run((asked) => globalThis.answer(asked), JSON.stringify(inquiry)).catch(String);
    if (there !== here) faults.push(`question ${index} is answered otherwise: ${there.slice(0, 200)}`);
  }
  return [...faults, ...page.events.flatMap((event) => complaints(event, address))];
}

/** What a page should not do: speak on its console, fail, or ask for what is elsewhere. */
function complaints({ method, params }, address) {
  switch (method) {
    case "Network.requestWillBeSent": {
      const { url } = params.request;
      return url.startsWith(address) || url.startsWith("data:") ? [] : [`it asks for ${url}`];
    }
    case "Runtime.consoleAPICalled":
      return [params.args.map(({ value }) => value).join(" ")];
    case "Runtime.exceptionThrown":
      return [params.exceptionDetails.exception?.description ?? params.exceptionDetails.text];
    case "Log.entryAdded":
      return [`${params.entry.text} ${params.entry.url ?? ""}`];
    default:
      return [];
  }
}

async function loaded(open, address) {
  const page = await open();
  // A distribution's browser may speak English only, whatever its environment says.
  await page.send("Emulation.setLocaleOverride", { locale: LANGUAGE });
  for (const domain of ["Page", "Network", "Runtime", "Log"]) await page.send(`${domain}.enable`);
  const isLoaded = page.until("Page.loadEventFired");
  await page.send("Page.navigate", { url: address });
  await isLoaded;
  return page;
}

await trial("browser", async () => {
  const { files, scenes } = await site();
  const { address, stop } = await served(files);
  try {
    const found = await withChromium(async (open) => {
      const byScene = {};
      for (const scene of scenes)
        byScene[scene] = await faultsOn(await loaded(open, `${address}/${scene}/`), address);
      return byScene;
    }, ABROAD);
    const { control, ...ours } = found;
    const one = await bundled('import { parse, plan } from "followup"; console.log(parse, plan);', {
      minify: true,
    });
    const size = (text) =>
      `${Math.round(text.length / 1_000)} kB, ${Math.round(gzipSync(text).length / 1_000)} kB compressed`;
    return {
      figures: [
        `${chosen.length} of ${all.length} questions, each put to a page, a bundle and a worker`,
        `the module takes ${size(files.get("/dist/index.js"))}; that of a page that reads and plans, ${size(one)}`,
      ],
      faults: [
        ...warnings,
        ...Object.entries(ours).flatMap(([scene, faults]) => faults.map((fault) => `${scene}: ${fault}`)),
      ],
      control,
    };
  } finally {
    stop();
  }
});

// Looking at a page in a browser: what it does by itself, and what is looked at with the browser's help. A look is a
// function of an open page that resolves to faults, a line each.
import { pathToFileURL } from "node:url";
import * as looks from "./page-looks.mjs";

const NOISE =
  /^(?:Log\.entryAdded|Runtime\.consoleAPICalled|Runtime\.exceptionThrown|Page\.javascriptDialogOpening)$/;
const KEY = { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 };

export const DESK = { width: 1280, height: 900, mobile: false };
export const PHONE = { width: 360, height: 740, mobile: true };

/**
 * Opens a page, lets the looks look at it, and closes it. Resolves to their faults, and to all that the page asked for
 * or said, with the name of the page.
 * @param how one of the sizes, with `scheme: "dark"` and `media: "print"` where they are wanted
 */
export async function seen(open, path, { scheme = "light", media = "", ...size }, ...looking) {
  const page = await open();
  for (const name of ["Page", "Runtime", "Log", "Network"]) await page.send(`${name}.enable`);
  await page.send("Emulation.setDeviceMetricsOverride", { ...size, deviceScaleFactor: 1 });
  const features = [{ name: "prefers-color-scheme", value: scheme }];
  await page.send("Emulation.setEmulatedMedia", { media, features });
  const url = pathToFileURL(path).href;
  const loaded = page.until("Page.loadEventFired");
  await page.send("Page.navigate", { url });
  await loaded;
  // The frame scrolls to the present as soon as it is drawn.
  await page.run(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const faults = [];
  for (const look of looking) faults.push(...(await look(page)));
  faults.push(...page.events.flatMap((event) => noiseIn(event, url)));
  await page.close();
  return faults.map((fault) => `${path.split("/").at(-1)} ${size.width} ${scheme} ${media}: ${fault}`);
}

function noiseIn({ method, params }, url) {
  if (NOISE.test(method)) return [`${method}: ${JSON.stringify(params).slice(0, 200)}`];
  if (method !== "Network.requestWillBeSent" || params.request.url === url) return [];
  return [`it asks for ${params.request.url}`];
}

/** A look by a function that is run in the page. */
export function inPage(look) {
  return (page) => page.run(look);
}

/** Opens all that can be opened, for the looks after it. */
export async function unfolded(page) {
  await page.run(() => {
    document.querySelector(".wordy input")?.click();
    for (const one of document.querySelectorAll("details")) one.open = true;
  });
  return [];
}

/** Tab goes from mark to mark, and each shows its words. */
export async function byKeyboard(page) {
  const wanted = await page.run(looks.marks);
  const faults = [];
  const reached = [];
  for (let presses = 0; reached.length < wanted.length && presses < 3 * wanted.length; presses += 1) {
    for (const type of ["keyDown", "keyUp"]) await page.send("Input.dispatchKeyEvent", { type, ...KEY });
    const found = await page.run(looks.focused);
    if (found === null) continue;
    reached.push(found.id);
    faults.push(...found.faults);
  }
  const isWhole = reached.join() === wanted.join();
  return isWhole ? faults : [...faults, `the keyboard reaches ${reached.length} of ${wanted.length} marks`];
}

/** To those who hear the page each mark is a link with its words, and nothing that can be focused is nameless. */
export async function named(page) {
  const { nodes } = await page.send("Accessibility.getFullAXTree");
  const spoken = nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: role?.value,
      name: name?.value?.trim() ?? "",
      isFocusable: properties.some((one) => one.name === "focusable" && one.value.value),
    }));
  const nameless = spoken.filter(({ role, name, isFocusable }) => {
    return isFocusable && name === "" && role !== "RootWebArea";
  });
  const words = await page.run(looks.words);
  const links = new Set(spoken.filter(({ role }) => role === "link").map(({ name }) => name));
  return [
    ...nameless.map(({ role }) => `a ${role} has no name`),
    ...words.filter((one) => !links.has(one)).map((one) => `no link is called ${one}`),
    ...["main", "heading", "banner", "contentinfo"]
      .filter((role) => spoken.every((one) => one.role !== role))
      .map((role) => `there is no ${role}`),
  ];
}

/** Printed, it is a document of pages. */
export async function printed(page) {
  const { data } = await page.send("Page.printToPDF", { preferCSSPageSize: true });
  const pdf = Buffer.from(data, "base64").toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return pdf.startsWith("%PDF-") && pages > 0 ? [] : [`printed, it has ${pages} pages`];
}

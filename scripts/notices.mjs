// The licences of the packages that a bundle holds.
import { readdir, readFile } from "node:fs/promises";

const PACKAGE = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/;
const LICENCE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

export const SEPARATOR = `\n${"-".repeat(72)}\n\n`;

/**
 * @param {Pick<import("esbuild").Metafile, "outputs">} metafile of the bundles
 * @param {readonly string[]} more folders of packages that went into it unseen
 * @returns {Promise<string[]>} name, version and licence of each package, in the order of their names
 */
export async function noticesFor({ outputs }, more) {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const bundled = inputs.flatMap((input) => PACKAGE.exec(input)?.[0] ?? []);
  return Promise.all([...new Set([...bundled, ...more])].sort().map(noticeOf));
}

async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
  const file = (await readdir(folder)).find((entry) => LICENCE.test(entry));
  if (!file) throw new Error(`${name} comes without a licence text`);
  const text = await readFile(`${folder}/${file}`, "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** Maps and lists that are told by their indentation. */
import { newMap, type Plain, type PlainList, type PlainMap } from "../tree.js";
import { blockText } from "./block-text.js";
import { inBrackets } from "./brackets.js";
import { doubt } from "./doubt.js";
import { put } from "./map.js";
import type { Page } from "./page.js";
import { scalar } from "./scalar.js";
import { BAR, COLON, DASH, GREATER, OPEN_BRACE, OPEN_BRACKET } from "./signs.js";

/** The map whose first key stands under the cursor. */
export function blockMap(page: Page): PlainMap {
  const { indent } = page;
  page.starts.push(page.at);
  return mapFrom(keyAt(page), indent, page);
}

/** The map whose first key is read already, up to its colon; the others stand under it, in the column `indent`. */
function mapFrom(first: string, indent: number, page: Page): PlainMap {
  page.enter();
  const map = newMap();
  put(map, first, valueBehindColon(indent, page));
  while (page.indent === indent) put(map, keyAt(page), valueBehindColon(indent, page));
  if (page.indent > indent) doubt();
  page.leave();
  return map;
}

function keyAt(page: Page): string {
  const { at } = page;
  const key = scalar(page, false);
  if (!endsKey(at, page)) doubt();
  return key;
}

/** Longer keys than this, as they are written, may be too long for the library. */
const LONGEST_KEY = 1_000;

/** Whether what was read from `start` up to the cursor is a key. */
function endsKey(start: number, page: Page): boolean {
  if (!page.isAlone(COLON)) return false;
  if (page.at - start > LONGEST_KEY) doubt();
  return true;
}

function valueBehindColon(indent: number, page: Page): Plain {
  page.at += 1;
  page.skipSpaces();
  if (!page.isAtRest()) return valueOnLine(indent, page) ?? textOnLine(page);
  page.nextLine();
  if (page.isAlone(DASH) && page.indent >= indent) return blockList(page);
  return page.indent > indent ? blockMap(page) : doubt();
}

/** The list whose first dash stands under the cursor. */
function blockList(page: Page): PlainList {
  page.enter();
  page.starts.push(page.at);
  const { indent } = page;
  const list: PlainList = [];
  while (page.indent === indent && page.isAlone(DASH)) list.push(itemBehindDash(indent, page));
  if (page.indent > indent) doubt();
  page.leave();
  return list;
}

function itemBehindDash(indent: number, page: Page): Plain {
  page.at += 1;
  page.skipSpaces();
  if (page.isAtRest()) {
    page.nextLine();
    return page.indent > indent ? blockMap(page) : doubt();
  }
  return valueOnLine(indent, page) ?? textOrMap(page);
}

/** What stands in brackets, or on the lines below a sign; undefined where a text or a key begins. */
function valueOnLine(indent: number, page: Page): Plain | undefined {
  switch (page.sign) {
    case OPEN_BRACE:
    case OPEN_BRACKET: {
      const value = inBrackets(page, indent);
      page.endLine();
      return value;
    }
    case BAR:
    case GREATER:
      return blockText(page, indent);
    default:
      return undefined;
  }
}

function textOnLine(page: Page): string {
  const text = scalar(page, false);
  page.endLine();
  return text;
}

/** A text, unless a colon makes it the first key of a map. */
function textOrMap(page: Page): Plain {
  const { at, column } = page;
  const text = scalar(page, false);
  if (endsKey(at, page)) {
    page.starts.push(at);
    return mapFrom(text, column, page);
  }
  page.endLine();
  return text;
}

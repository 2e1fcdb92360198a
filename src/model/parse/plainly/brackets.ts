/** Maps and lists in brackets, on one line or several. */
import { newMap, type Plain, type PlainList, type PlainMap } from "../tree.js";
import { doubt } from "./doubt.js";
import { put } from "./map.js";
import type { Page } from "./page.js";
import { isQuote, scalar } from "./scalar.js";
import { CLOSE_BRACE, CLOSE_BRACKET, COLON, COMMA, HASH, OPEN_BRACE, OPEN_BRACKET, SPACE } from "./signs.js";

/** How far to the right a further line of the brackets stands at least. */
interface Room {
  readonly text: number;
  /** One that begins with the closing bracket. */
  readonly closing: number;
}

/** What the bracket under the cursor opens. @param indent of the line of the key or of the dash before it */
export function inBrackets(page: Page, indent: number): PlainMap | PlainList {
  return collection(page, { text: indent + 1, closing: indent });
}

function collection(page: Page, room: Room): PlainMap | PlainList {
  page.enter();
  page.starts.push(page.at);
  const inside: Room = { text: room.text, closing: room.text };
  const read = page.sign === OPEN_BRACE ? map(page, room, inside) : list(page, room, inside);
  page.leave();
  return read;
}

function map(page: Page, room: Room, inside: Room): PlainMap {
  const read = newMap();
  for (let isMore = opens(page, CLOSE_BRACE, room); isMore; isMore = goesOn(page, CLOSE_BRACE, room)) {
    const key = keyAt(page);
    put(read, key, value(page, inside));
  }
  return read;
}

function list(page: Page, room: Room, inside: Room): PlainList {
  const read: PlainList = [];
  for (let isMore = opens(page, CLOSE_BRACKET, room); isMore; isMore = goesOn(page, CLOSE_BRACKET, room)) {
    read.push(value(page, inside));
  }
  return read;
}

function keyAt(page: Page): string {
  const isQuoted = isQuote(page.sign);
  const key = scalar(page, true);
  if (isQuoted ? page.sign !== COLON : !page.isAlone(COLON)) doubt();
  page.at += 1;
  page.skipSpaces();
  return key;
}

function value(page: Page, room: Room): Plain {
  return page.sign === OPEN_BRACE || page.sign === OPEN_BRACKET ? collection(page, room) : scalar(page, true);
}

/** Passes the opening bracket; whether something stands behind it. */
function opens(page: Page, closing: number, room: Room): boolean {
  page.at += 1;
  skip(page, room);
  return !closes(page, closing);
}

/** Passes what stands between two items, or the closing bracket; whether another item follows. */
function goesOn(page: Page, closing: number, room: Room): boolean {
  skip(page, room);
  if (closes(page, closing)) return false;
  if (page.sign !== COMMA) doubt();
  page.at += 1;
  skip(page, room);
  return !closes(page, closing);
}

function closes(page: Page, closing: number): boolean {
  if (page.sign !== closing) return false;
  page.at += 1;
  return true;
}

/** Passes spaces, comments and line breaks. */
function skip(page: Page, room: Room): void {
  const { text } = page;
  let line = -1;
  page.skipSpaces();
  while (page.isAtRest()) {
    if (page.sign === HASH && text.charCodeAt(page.at - 1) !== SPACE) doubt();
    line = text.indexOf("\n", page.at) + 1;
    page.at = line;
    page.skipSpaces();
  }
  if (line < 0) return;
  const isClosing = page.sign === CLOSE_BRACE || page.sign === CLOSE_BRACKET;
  if (page.at === text.length || page.at - line < (isClosing ? room.closing : room.text)) doubt();
}

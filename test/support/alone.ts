/** A place with nothing in it but ECMAScript, where whoever asks for the world outside is noted and refused. */
import { createContext, runInContext } from "node:vm";

export interface Alone {
  /** Runs a script there. */
  readonly run: (script: string) => unknown;
  /** What was asked for so far. */
  readonly asked: () => string[];
}

/** What there is in Node, in browsers or in workers. */
const OUTSIDE = `
  process require module Buffer setTimeout setInterval setImmediate queueMicrotask performance console fetch
  XMLHttpRequest WebSocket Worker navigator document window self global location localStorage crypto indexedDB
  importScripts Deno Bun Temporal WebAssembly SharedArrayBuffer
`
  .trim()
  .split(/\s+/);

/** What tells the time, the zone or the language of the computer, or chance. */
const FORBIDDING = `(outside, asked) => {
  const refuse = (what) => {
    asked.add(what);
    throw new Error("it asks for " + what);
  };
  const forbid = (owner, name, what) => {
    owner[name] = () => refuse(what);
  };
  for (const name of outside) {
    delete globalThis[name];
    // One of the global object itself is passed over by some versions of Node.
    Object.defineProperty(Object.getPrototypeOf(globalThis), name, { get: () => refuse(name) });
  }
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    apply: () => refuse("Date()"),
    construct: (target, args, made) => {
      if (args.length > 0) return Reflect.construct(target, args, made);
      // What extends Date begins as the present, and is set to its time afterwards: here it begins as no time at all.
      return made === Date ? refuse("new Date()") : Reflect.construct(target, [Number.NaN], made);
    },
  });
  RealDate.prototype.constructor = Date;
  forbid(RealDate, "now", "Date.now()");
  const isLocal = (name) => /^(?:get|set)(?!UTC|Time$)|^to(?!ISO|JSON|UTC)/.test(name);
  for (const name of Object.getOwnPropertyNames(RealDate.prototype).filter(isLocal)) {
    forbid(RealDate.prototype, name, "Date#" + name);
  }
  forbid(Math, "random", "Math.random()");
  for (const maker of [Intl.DateTimeFormat, Intl.NumberFormat, Intl.Collator, Intl.PluralRules, Intl.Segmenter]) {
    Intl[maker.name] = new Proxy(maker, {
      apply: (target, self, [language, ...rest]) =>
        language === undefined ? refuse("Intl") : Reflect.apply(target, self, [language, ...rest]),
      construct: (target, [language, ...rest]) =>
        language === undefined ? refuse("Intl") : Reflect.construct(target, [language, ...rest]),
    });
  }
  for (const { prototype } of [String, Number, Array, BigInt]) {
    const isOfLanguage = (name) => /^toLocale|^localeCompare/.test(name);
    for (const name of Object.getOwnPropertyNames(prototype).filter(isOfLanguage)) forbid(prototype, name, name);
  }
}`;

export function alone(): Alone {
  const asked = new Set<string>();
  const context = createContext({ TextEncoder });
  runInContext(FORBIDDING, context)(OUTSIDE, asked);
  return { run: (script) => runInContext(script, context), asked: () => [...asked] };
}

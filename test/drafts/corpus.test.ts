/** Messages written for the purpose: each planted fault is found, and a good one passes. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { findingsIn } from "../../src/drafts/checks/index.js";
import { type DraftKind, isDraftKind } from "../../src/drafts/kinds.js";
import { knownFor } from "../../src/drafts/known.js";
import type { Finding, Message } from "../../src/drafts/types.js";
import { storyOf } from "../../src/engine/story.js";
import { worldOf } from "../../src/engine/world.js";
import type { Zone } from "../../src/model/dates/index.js";
import type { Via } from "../../src/model/types.js";
import { huntOf, moment } from "../support/hunt.js";

interface Letter {
  readonly name: string;
  readonly kind: DraftKind;
  readonly via: Via;
  readonly interview: string;
  readonly to: string | null;
  readonly now: string;
  /** The rule that it was written to break. */
  readonly fault?: string;
  /** The letter to somebody else that it is compared with. */
  readonly against?: string;
  readonly message: Message;
}

const LONDON: Zone = "Europe/London";
const FOLDER = fileURLToPath(new URL("./corpus/", import.meta.url));

const hunt = huntOf(readFileSync(`${FOLDER}hunt.yaml`, "utf8"));
const good = lettersIn("good");
const faulty = lettersIn("faulty");

function lettersIn(folder: string): Letter[] {
  return readdirSync(`${FOLDER}${folder}`)
    .sort()
    .map((name) => readLetter(`${folder}/${name}`));
}

function readLetter(name: string): Letter {
  const [head = "", ...rest] = readFileSync(`${FOLDER}${name}`, "utf8")
    .replace(/^---\n/, "")
    .split("\n---\n");
  const { kind, to = null, ...front } = parseYaml(head, { schema: "failsafe" });
  if (!isDraftKind(kind)) throw new Error(`${name}: no such kind: ${kind}`);
  return { name, kind, to, ...front, message: readMessage(rest.join("\n---\n").replace(/\n+$/, "")) };
}

function readMessage(text: string): Message {
  const [, subject, body] = /^\n*Subject:[ ]*(.*)\n\n([\s\S]*)$/.exec(text) ?? [];
  return subject === undefined || body === undefined ? { subject: null, body: text } : { subject, body };
}

function findingsOf({ kind, via, interview, to, now, against, message }: Letter): Finding[] {
  const of = hunt.interviews.find(({ id }) => id === interview);
  if (!of) throw new Error(`There is no interview ${interview}.`);
  const story = storyOf(of, worldOf(hunt, moment(now, LONDON), LONDON));
  const others = against === undefined ? [] : [readLetter(against).message];
  return findingsIn(message, { kind, via, known: knownFor(story, to, kind), others, written: others });
}

function shown({ rule, severity, line, words, says }: Finding): string {
  return `${severity} ${rule} at line ${line}: ${says} ${words.slice(0, 60).replace(/\s+/g, " ")}`;
}

describe("every planted fault is found", () => {
  it.each(faulty.map((letter) => [letter.name, letter] as const))("%s", (_, letter) => {
    expect(findingsOf(letter).map(({ rule }) => rule)).toContain(letter.fault);
  });
});

describe("no good message has an error", () => {
  it.each(good.map((letter) => [letter.name, letter] as const))("%s", (_, letter) => {
    const errors = findingsOf(letter).filter(({ severity }) => severity === "error");
    expect(errors.map(shown)).toEqual([]);
  });
});

describe("the corpus", () => {
  it("is large enough for its figures to mean something", () => {
    expect(good.length).toBeGreaterThanOrEqual(30);
    expect(faulty.length).toBeGreaterThanOrEqual(30);
  });

  it("gives these figures", () => {
    const isFound = (letter: Letter): boolean => findingsOf(letter).some(({ rule }) => rule === letter.fault);
    const rules = [...new Set(faulty.map(({ fault }) => fault))].sort();
    const recall = rules.map((rule) => {
      const planted = faulty.filter(({ fault }) => fault === rule);
      return `  ${rule}: ${planted.filter(isFound).length} of ${planted.length}`;
    });
    const onGood = good.flatMap(findingsOf);
    const count = (severity: Finding["severity"]): number =>
      onGood.filter((finding) => finding.severity === severity).length;
    const figures = [
      `found ${faulty.filter(isFound).length} of ${faulty.length} planted faults`,
      ...recall,
      `on ${good.length} good messages: ${count("error")} errors, ${count("warning")} warnings`,
    ];
    process.stdout.write(`${figures.join("\n")}\n`);
    expect(count("warning") / good.length).toBeLessThan(0.5);
  });
});

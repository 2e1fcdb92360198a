/** What happened, entry by entry. */
import type { Zone } from "../dates/index.js";
import type { LogEntry as EntryInFile } from "../file.gen.js";
import { quote } from "../problems.js";
import { SORTS, type Sort } from "../schema/log.js";
import { either, nearest } from "../suggest.js";
import {
  ACTION_KINDS,
  type Closed,
  type Done,
  type Got,
  type Interview,
  type LogEntry,
  SELF_KINDS,
  type Sent,
  type Snoozed,
} from "../types.js";
import { anyoneId, type Circle } from "./circle.js";
import { defined, type Fields } from "./fields.js";
import { NEVER, readDecision, unique } from "./rounds.js";

/** What a log entry may refer to. */
export interface Context extends Pick<Interview, "id" | "promises" | "facts" | "clippings"> {
  readonly circle: Circle;
  readonly zone: Zone;
}

type Entry = Fields<EntryInFile>;

/** Without the entries that do not say what happened, which structure has reported. */
export function readLog(entries: readonly Entry[], context: Context): LogEntry[] {
  const read = entries.map((entry) => readEntry(entry, context));
  // A filtered list has room for many more, which a hunt of thousands would carry along.
  return read.every(isSaid) ? read : read.filter(isSaid);
}

function isSaid(entry: LogEntry | undefined): entry is LogEntry {
  return entry !== undefined;
}

function readEntry(fields: Entry, context: Context): LogEntry | undefined {
  const sort = SORTS.find((name) => fields.has(name));
  const at = fields.moment("at", context.zone) ?? NEVER;
  if (sort === undefined) return undefined;
  checkKeys(sort, fields);
  switch (sort) {
    case "sent":
      return { at, ...readSent(fields, context) };
    case "got":
      return { at, ...readGot(fields, context) };
    case "closed":
      return { at, closed: fields.choice("closed") ?? "let-go" } satisfies Closed;
    case "snoozed":
      return {
        at,
        snoozed: actionId("snoozed", ACTION_KINDS, fields, context),
        until: fields.moment("until", context.zone) ?? NEVER,
      } satisfies Snoozed;
    case "done":
      return { at, done: actionId("done", DONE_KINDS, fields, context) } satisfies Done;
  }
}

/** Confirming references may mean the user alone, when there are none to ask. */
const DONE_KINDS = [...SELF_KINDS, "confirm-references"] as const;

function readSent(fields: Entry, context: Context): Omit<Sent, "at"> {
  const { circle } = context;
  const via = fields.choice("via");
  const outcome = fields.choice("outcome");
  if (outcome !== undefined && via !== undefined && via !== "phone") {
    fields.keyError("outcome", "Only a call has an outcome.", "Take it out, or write via: phone");
  }
  return defined({
    sent: fields.choice("sent") ?? "other",
    to: unique(fields.oneOrMore("to").map((named) => anyoneId(named, circle))),
    via: via ?? (outcome && "phone"),
    outcome,
    used: oneOf("used", carried, fields, context),
    what: oneOf("what", promised, fields, context),
    decision: readDecision(fields, circle, context.zone),
  });
}

function readGot(fields: Entry, { circle, zone }: Context): Omit<Got, "at"> {
  return defined({
    got: fields.choice("got") ?? "reply",
    from: anyoneId(fields.placed("from"), circle),
    via: fields.choice("via"),
    decision: readDecision(fields, circle, zone),
    for: fields.moment("for", zone),
    returns: fields.moment("returns", zone),
    answered: fields.flag("answered"),
  });
}

/** What the schema cannot say of keys that go with one another. */
function checkKeys(sort: Sort, fields: Entry): void {
  if (SORTS.filter((name) => fields.has(name)).length > 1) return;
  const said = fields.choice(sort);
  if (sort !== "sent" && sort !== "got") {
    if (fields.has("via"))
      fields.keyError(
        "via",
        `The key "via" goes with sent or got, and this entry says ${sort}.`,
        "Take it out.",
      );
    if (fields.has("decision")) {
      fields.keyError(
        "decision",
        `The key "decision" goes with sent or got, and this entry says ${sort}.`,
        "Put it into an entry of its own, such as got: update",
      );
    }
  }
  if (sort === "sent" && fields.has("decision") && fields.choice("outcome") !== "talked") {
    fields.keyError(
      "decision",
      "What you send brings no decision date, unless it was a call in which you talked.",
      "Add outcome: talked, or log what they told you as got: update",
    );
  }
  if (sort === "got" && fields.has("for") && said !== "appointment") {
    fields.keyError(
      "for",
      `The key "for" goes with got: appointment, and this entry says got: ${said}.`,
      "Take it out, or write got: appointment",
    );
  }
  if (sort === "got" && fields.has("returns") && said !== "auto-reply") {
    fields.keyError(
      "returns",
      `The key "returns" goes with got: auto-reply, and this entry says got: ${said}.`,
      "Take it out, or write got: auto-reply",
    );
  }
}

const LISTS = { used: "fact or clipping", what: "promise" } as const;

function carried({ facts, clippings }: Context): string[] {
  return [...facts.map(({ what }) => what), ...clippings.map(({ title }) => title)];
}

function promised({ promises }: Context): string[] {
  return promises.map(({ what }) => what);
}

/** The text as it stands in the interview's list; one that is not there is reported. */
function oneOf(
  key: "used" | "what",
  listed: (context: Context) => readonly string[],
  fields: Entry,
  context: Context,
): string | undefined {
  const text = fields.text(key);
  if (text === undefined) return undefined;
  const known = listed(context);
  if (known.includes(text)) return text;
  const near = nearest(text, known);
  const hint =
    near === undefined
      ? known.length === 0
        ? `Add the ${LISTS[key]} to this interview first.`
        : `It can be ${either(known.slice(0, 4).map(quote))}${known.length > 4 ? ", and more" : ""}.`
      : `Did you mean ${quote(near)}?`;
  fields.error(key, `This interview has no ${LISTS[key]} ${quote(text)}.`, hint);
  return undefined;
}

/** `<interview>/<kind>/<n>`, perhaps with a person behind it. */
function actionId(
  key: "snoozed" | "done",
  kinds: readonly string[],
  fields: Entry,
  context: Context,
): string {
  const text = fields.text(key);
  if (text === undefined) return "";
  const [interview = "", kind = "", number = "", person, ...rest] = text.split("/");
  const form = `Write it as followup next shows it, such as ${context.id}/${kinds[0]}/1.`;
  if (rest.length > 0 || !/^(0|[1-9]\d{0,5})$/.test(number)) {
    fields.error(key, `${quote(text)} is not the id of an action.`, form);
  } else if (interview !== context.id) {
    fields.error(
      key,
      `${quote(text)} is the id of an action of another interview.`,
      `Here they begin with ${context.id}/`,
    );
  } else if (!kinds.includes(kind)) {
    const near = nearest(kind, kinds);
    const known = `It can be ${either(kinds)}.`;
    fields.error(
      key,
      `There is no action ${quote(kind)} to be ${key}.`,
      near === undefined ? known : `Did you mean ${near}?`,
    );
  } else if (person !== undefined && !isSomebody(person, context.circle)) {
    fields.error(key, `Nobody here has the id ${quote(person)}.`, form);
  }
  return text;
}

function isSomebody(id: string, { everyone }: Circle): boolean {
  return everyone.some((candidate) => candidate.id === id);
}

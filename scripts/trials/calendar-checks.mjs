// What a calendar has to be, by what independent readers find in it.
import { isDeepStrictEqual } from "node:util";

const MINUTE = 60_000;
/** The days of which khal is asked. */
const [FROM, UNTIL] = ["2026-08-01", "2027-04-01"];

/** Where two readers find different things. */
export function differences(one, other) {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((uid) => !isDeepStrictEqual(one.get(uid), other.get(uid)))
    .map(
      (uid) => `the readers differ: ${JSON.stringify(one.get(uid))} and ${JSON.stringify(other.get(uid))}`,
    );
}

/** What is wrong with the events of a plan, `next --all --json`, in their calendar. */
export function faultsOfPlan({ actions, waiting }, events) {
  const planned = [...events.values()].filter(({ status }) => status !== "CANCELLED");
  const find = (id) => planned.find(({ uid }) => uid === `${id.replaceAll("/", ".")}@followup.invalid`);
  const faults = actions.flatMap((action) => {
    const event = find(action.id);
    if (event === undefined) return [`${action.id} is missing`];
    return [...wrongTimes(action, event), ...wrongWords(action, event)].map(
      (fault) => `${action.id}: ${fault}`,
    );
  });
  const waits = waiting.filter(({ interview }) => {
    const event = planned.find(({ uid }) => uid.startsWith(`${interview}.wait.`));
    return event === undefined || !isDay(event.start) || !isDay(event.end) || event.alarms.length > 0;
  });
  return [...faults, ...waits.map(({ interview }) => `${interview}: there is no wait of whole days`)];
}

/** What can be said of the time of an event without knowing how followup makes it. */
function wrongTimes({ via, state, opens, due, closes }, { start, end, local, alarms }) {
  const at = (text) => Date.parse(text);
  if (via === "phone" && state !== "blocked" && closes !== null) {
    return [
      ...(at(start) === at(opens) && at(end) === at(closes)
        ? []
        : [`a call from ${start} to ${end}, not at ${opens}`]),
      ...(opens.slice(11, 16) === local ? [] : [`their clock says ${local}, not ${opens.slice(11, 16)}`]),
      ...(at(alarms[0]) === at(opens) - 10 * MINUTE ? [] : [`it rings at ${alarms}`]),
    ];
  }
  if (state === "overdue" || due === null) return [];
  const last = Math.min(at(due), closes === null ? Number.POSITIVE_INFINITY : at(closes));
  if (!isDay(start) && at(end) !== last) return [`it ends ${end}, and is due ${due}`];
  return alarms.length === 1 ? [] : ["a deadline has no alarm"];
}

function wrongWords({ id, template, because }, { description }) {
  const needed = [
    ...because.map(({ says }) => says),
    ...(template === null ? [] : [`followup draft ${id}`, `followup done ${id}`]),
  ];
  return needed.filter((words) => !description.includes(words)).map((words) => `it does not say: ${words}`);
}

/** What is wrong with the versions of events since the calendar that was there before, made at `now`. */
export function faultsOfVersions(before, after, now) {
  const same = (one, other) =>
    isDeepStrictEqual({ ...one, sequence: 0, modified: "" }, { ...other, sequence: 0, modified: "" });
  return [...after.values()].flatMap((event) => {
    const { uid, sequence, modified } = event;
    const old = before.get(uid);
    const wanted =
      old === undefined
        ? { sequence: 0, modified: now }
        : same(old, event)
          ? { sequence: old.sequence, modified: old.modified }
          : { sequence: old.sequence + 1, modified: now };
    if (isDeepStrictEqual({ sequence, modified }, wanted)) return [];
    return [`${uid} is version ${sequence} of ${modified}, not ${wanted.sequence} of ${wanted.modified}`];
  });
}

/** What goes on as another event than before: in a program that imports, it would be there twice. */
export function faultsOfIdentity(before, after) {
  const live = (events) => [...events.values()].filter(({ status }) => status !== "CANCELLED");
  return live(before).flatMap(({ uid, summary }) => {
    const now = live(after).filter((event) => event.summary === summary);
    return now.length === 0 || now.some((event) => event.uid === uid)
      ? []
      : [`${uid} goes on as ${now[0].uid}`];
  });
}

/** Takes events over as RFC 5546 has it: those that are new, and those whose version is higher. */
export function takeOver(store, events) {
  for (const [uid, event] of events) {
    const kept = store.get(uid);
    if (kept === undefined || event.sequence > kept.sequence) store.set(uid, event);
  }
}

/** What such a store lacks of the calendar that it has just taken. */
export function faultsOfStore(store, events) {
  const stale = [...events].filter(([uid, event]) => !isDeepStrictEqual(store.get(uid), event));
  return stale.map(([uid]) => `${uid} is not taken over`);
}

/** Where khal, of a user in that zone, keeps or shows anything but what is in the store, each once. */
export function faultsOfKhal(store, khal, zone) {
  const lines = khal.shown(FROM, UNTIL);
  const wanted = [...store.values()].map((event) => lineOfKhal(event, zone));
  return [
    ...(khal.count() === store.size ? [] : [`khal keeps ${khal.count()} events, not ${store.size}`]),
    ...(lines.size === store.size ? [] : [`khal shows ${lines.size} events, not ${store.size}`]),
    ...wanted.filter((line) => !lines.has(line)).map((line) => `khal does not show ${line}`),
  ];
}

function lineOfKhal({ uid, start, end, summary }, zone) {
  const dayBefore = (day) => new Date(Date.parse(day) - 24 * 60 * MINUTE).toISOString().slice(0, 10);
  const shown = (text) => new Date(text).toLocaleString("sv-SE", { timeZone: zone }).slice(0, 16);
  const times = isDay(start) ? [`${start} 00:00`, `${dayBefore(end)} 00:00`] : [shown(start), shown(end)];
  return [uid, ...times, summary].join("\t");
}

function isDay(text) {
  return text.length === "2026-06-12".length;
}

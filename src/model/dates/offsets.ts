/** How far the clocks of each zone are from UTC. To ask the system takes long, so it is never asked twice. */
import { tzOffset } from "@date-fns/tz/tzOffset";
import { HOUR, MINUTE, type Zone } from "./instant.js";

/** A time in which the clocks of a zone show one offset, perhaps part of a longer one. */
export interface Stretch {
  readonly from: number;
  /** The first instant that is not in it. */
  readonly until: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** Stretches by zone, in no order; a zone without any is one that exists. Plain JSON. */
export type OffsetTable = Readonly<Record<Zone, readonly Stretch[]>>;

/** The clocks of one zone. */
interface Clocks {
  stretches: readonly Stretch[];
  /** The stretch that was asked for last: most likely it is again. */
  last: Stretch;
}

/** No zone has ever changed its clocks twice within so short a time. */
const STEP = 24 * HOUR;

const NOTHING: Stretch = { from: 0, until: 0, offset: 0 };
const clocksByZone = new Map<Zone, Clocks>();

/** Minutes east of UTC at `instant`. Throws RangeError for a zone that does not exist. */
export function offsetAt(zone: Zone, instant: number): number {
  return stretchAt(zone, instant).offset;
}

/** As much of the stretch around `instant` as is known. Throws RangeError for a zone that does not exist. */
export function stretchAt(zone: Zone, instant: number): Stretch {
  const clocks = clocksByZone.get(zone) ?? { stretches: [], last: NOTHING };
  const { last } = clocks;
  if (instant >= last.from && instant < last.until) return last;
  const found = stretchIn(clocks.stretches, instant) ?? learn(zone, clocks, instant);
  clocks.last = found;
  return found;
}

/** Whether `name` is a zone that this machine knows. A bare offset such as `+02:00` is not a zone. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  if (clocksByZone.has(name)) return true;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: name });
  } catch {
    return false;
  }
  clocksByZone.set(name, { stretches: [], last: NOTHING });
  return true;
}

/** All that has been learnt from the system, for `recallOffsets`. It holds for one version of the zones' data. */
export function knownOffsets(): OffsetTable {
  return Object.fromEntries([...clocksByZone].map(([zone, { stretches }]) => [zone, stretches]));
}

/** Takes over what was learnt before, for the zones of which nothing is known yet: for what it holds, the system is not asked. */
export function recallOffsets(table: OffsetTable): void {
  for (const [zone, stretches] of Object.entries(table))
    if (!clocksByZone.has(zone)) clocksByZone.set(zone, { stretches, last: NOTHING });
}

function stretchIn(stretches: readonly Stretch[], instant: number): Stretch | undefined {
  return stretches.find(({ from, until }) => instant >= from && instant < until);
}

/** Asks at both ends of the step that holds `instant`: clocks that agree there were not changed between. */
function learn(zone: Zone, clocks: Clocks, instant: number): Stretch {
  const from = Math.floor(instant / STEP) * STEP;
  const end = from + STEP;
  const askAt = (at: number) => stretchIn(clocks.stretches, at)?.offset ?? askSystem(zone, at);
  const before = askAt(from);
  const after = askAt(end);
  const change = before === after ? end : changeBetween(from, end, before, zone);
  for (const stretch of [
    { from, until: change, offset: before },
    { from: change, until: end + MINUTE, offset: after },
  ])
    clocks.stretches = joined(clocks.stretches, stretch);
  clocksByZone.set(zone, clocks);
  return stretchIn(clocks.stretches, instant) as Stretch;
}

/** The stretches with one more, which becomes one with those that it touches and that have its offset. */
function joined(stretches: readonly Stretch[], { from, until, offset }: Stretch): Stretch[] {
  const isNext = (one: Stretch): boolean => one.offset === offset && one.from <= until && one.until >= from;
  const near = stretches.filter(isNext);
  return [
    ...stretches.filter((one) => !isNext(one)),
    {
      from: Math.min(from, ...near.map((one) => one.from)),
      until: Math.max(until, ...near.map((one) => one.until)),
      offset,
    },
  ];
}

/** By bisection, to the minute: clocks change at whole minutes, and not always at whole hours (Casey: 00:01). */
function changeBetween(from: number, to: number, before: number, zone: Zone): number {
  let low = from / MINUTE;
  let high = to / MINUTE;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askSystem(zone, middle * MINUTE) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

function askSystem(zone: Zone, instant: number): number {
  const offset = tzOffset(zone, new Date(instant));
  if (Number.isNaN(offset)) throw new RangeError(`There is no time zone "${zone}".`);
  return offset;
}

/** Who holds a lock, told so that any other process can judge whether that one still runs. */
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** What is needed of the process that runs, to tell about it and to ask about others. */
export type Processes = Pick<NodeJS.Process, "pid" | "kill">;

/** What cannot be known on a system is empty there. */
interface Runner {
  readonly host: string;
  /** Tells hosts of one name apart. */
  readonly machine: string;
  readonly boot: string;
  /** Within which the number of a process means something: containers of one host have their own. */
  readonly space: string;
  readonly pid: number;
  /** When the process started, in the system's own count: numbers of processes are given again. */
  readonly start: string;
}

export interface Holder extends Runner {
  /** Of this one lock, as `token` makes it: no other ever has the same. */
  readonly id: string;
}

/** `elsewhere`: on another host, or in another container, of which nothing can be known from here. */
export type Standing = "running" | "gone" | "elsewhere";

/** @param id of the lock, unlike any other */
export function holderHere(id: string, { pid }: Processes): Holder {
  return {
    id,
    host: hostname(),
    machine: machine(),
    boot: textOf("/proc/sys/kernel/random/boot_id"),
    space: space(),
    pid,
    start: recordOf(pid)?.start ?? "",
  };
}

export function standingOf(holder: Holder, processes: Processes): Standing {
  const here = holderHere("", processes);
  if (holder.host !== here.host || holder.machine !== here.machine) return "elsewhere";
  if (holder.boot !== here.boot) return "gone";
  if (holder.space !== here.space) return "elsewhere";
  // Whoever asks holds nothing: all is synchronous, and so a lock of its own is one that it could not take away.
  if (holder.pid === here.pid) return "gone";
  if (!isThere(holder.pid, processes)) return "gone";
  const record = recordOf(holder.pid);
  if (record === undefined || holder.start === "") return "running";
  return record.start === holder.start && !record.isOver ? "running" : "gone";
}

/** The holder that a lock's text tells of; undefined for any other text. */
export function holderFrom(text: string): Holder | undefined {
  const holder = objectIn(text);
  return isHolder(holder) ? holder : undefined;
}

function objectIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ID = /^[0-9a-f]{16}$/;
const TEXTS = ["host", "machine", "boot", "space", "start"];

function isHolder(value: unknown): value is Holder {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const [id, pid] = [fields.get("id"), fields.get("pid")];
  if (typeof id !== "string" || !ID.test(id) || !Number.isSafeInteger(pid)) return false;
  return TEXTS.every((name) => typeof fields.get(name) === "string");
}

/** Signal 0 only asks; a process of another user answers that asking is not allowed. */
function isThere(pid: number, processes: Processes): boolean {
  try {
    return processes.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}

/** What Linux says of a process; undefined elsewhere. */
function recordOf(pid: number): { start: string; isOver: boolean } | undefined {
  const stat = textOf(`/proc/${pid}/stat`);
  // The name comes before these fields, in parentheses, and may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, start] = [fields[0], fields[19]];
  if (state === undefined || start === undefined) return undefined;
  return { start, isOver: state === "Z" || state === "X" };
}

/** Hashed: the number itself is to be kept to the machine. */
function machine(): string {
  const id = textOf("/etc/machine-id");
  return id && createHash("sha256").update(`followup ${id}`).digest("hex").slice(0, 16);
}

function space(): string {
  try {
    return readlinkSync("/proc/self/ns/pid");
  } catch {
    return "";
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path).toString().trim();
  } catch {
    return "";
  }
}

// Kills the making of a calendar at every call that touches where it will stand: there is the old one or the new one.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const NAME = "followup.ics";
const CALLS =
  "openat,write,pwrite64,link,linkat,rename,renameat,renameat2,unlink,unlinkat,fsync,fchmod,fchown,ftruncate,mkdir";
const CALL = /^(\w+)\((.*)/;
/** Runs of one call until it is hit: what Node does besides is not always the same. */
const ATTEMPTS = 5;

/**
 * @param folder of its own
 * @param command that makes the calendar, before `--out`
 * @param env of that command
 * @param earlier the calendar that is there before; undefined for none
 * @param most how many calls to hit, spread over all
 */
export function killEach({ folder, command, env, earlier, most }, isCareful = true) {
  const place = join(folder, "place");
  const path = join(place, NAME);
  const log = join(folder, "trace");
  const there = () => (existsSync(path) ? readFileSync(path, "utf8") : undefined);

  function make(inject = []) {
    const traced = ["strace", "-y", "-o", log, "-e", `trace=${CALLS}`, ...inject, ...command];
    const line = isCareful
      ? [...traced, "--out", path]
      : ["sh", "-c", `exec "$@" > ${path}`, "sh", ...traced];
    return spawnSync(line[0], line.slice(1), { env, encoding: "utf8" });
  }

  function begin() {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    if (earlier !== undefined) writeFileSync(path, earlier);
  }

  begin();
  const { status, stderr } = make();
  if (status !== 0) throw new Error(`the calendar cannot be made: ${stderr}`);
  const later = there();
  if (later === earlier) throw new Error("there is nothing to be killed at: the calendar stays as it was");
  const calls = callsIn(log, place);

  function faultsAfter({ name, number }) {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      begin();
      if (make(["-e", `inject=${name}:signal=KILL:when=${number}`]).signal !== "SIGKILL") continue;
      const left = there();
      const faults =
        left === earlier || left === later ? [] : ["there is neither the old calendar nor the new one"];
      const again = make();
      if (isCareful && (again.status !== 0 || there() !== later))
        faults.push("the next run does not make it good");
      const strays = readdirSync(place).filter((stray) => stray !== NAME);
      return [...faults, ...strays.map((stray) => `${stray} stays`)];
    }
    return ["was never hit"];
  }

  const step = Math.ceil(calls.length / most);
  const chosen = calls.filter((_, index) => index % step === 0);
  const faults = chosen.flatMap((call) =>
    faultsAfter(call).map((fault) => `${call.name} ${call.number}: ${fault}`),
  );
  return { faults, hits: chosen.length };
}

/** The calls that have to do with a folder, each with its number among those of its name. */
function callsIn(log, place) {
  const seen = new Map();
  return readFileSync(log, "utf8")
    .split("\n")
    .flatMap((line) => {
      const [, name, rest] = CALL.exec(line) ?? [];
      if (name === undefined) return [];
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return rest.includes(place) ? [{ name, number }] : [];
    });
}

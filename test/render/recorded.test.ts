/** Every sentence with which the program tells what it noted. */
import { describe, expect, it } from "vitest";
import type { Happening } from "../../src/engine/timeline.js";
import {
  ACTION_KINDS,
  type ActionKind,
  CHANNELS,
  CLOSINGS,
  GOT_KINDS,
  OUTCOMES,
  SENT_KINDS,
  VIAS,
} from "../../src/model/types.js";
import { PLAIN } from "../../src/render/paint.js";
import { recordedPage } from "../../src/render/recorded.js";

const NOW = "2026-06-10T10:15:00-04:00";
const ZONE = "America/New_York";
const TIMED = { at: NOW, hour: true, ahead: false } as const;
const FRIDAY = "2026-06-12T14:00:00-04:00";
const MARIA = ["Maria Gómez"];
const LEE = ["Lee Park"];

function told(happening: Happening): string {
  const plan = { version: 1, now: NOW, style: "measured", actions: [], waiting: [], notes: [] } as const;
  const page = recordedPage({ company: "Northwind", happening, plan }, ZONE, { columns: 80, paint: PLAIN });
  return page.replace(/\nnext:[\s\S]*$/, "").replaceAll("\n", " ");
}

function sent(over: Partial<Extract<Happening, { is: "sent" }>>): string {
  const usual = { people: MARIA, company: true, via: null, outcome: null, what: null } as const;
  return told({ ...TIMED, is: "sent", kind: "status-check", ...usual, ...over });
}

function got(over: Partial<Extract<Happening, { is: "got" }>>): string {
  const usual = { people: MARIA, company: true, via: null, decision: null, until: null } as const;
  return told({ ...TIMED, is: "got", kind: "reply", ...usual, ...over });
}

function putOff(kind: ActionKind, people: readonly string[]): string {
  return told({ ...TIMED, is: "snoozed", action: `northwind/${kind}/1`, people, until: FRIDAY });
}

const KINDS = [...SENT_KINDS, "other"] as const;

describe("what was noted is told", () => {
  it.each([
    [
      "sent",
      [
        ...KINDS.map((kind) => sent({ kind, people: kind.includes("reference") ? LEE : MARIA })),
        ...KINDS.flatMap((kind) => OUTCOMES.map((outcome) => sent({ kind, via: "phone", outcome }))),
        ...VIAS.map((via) => sent({ via })),
        sent({ people: ["Maria Gómez", "Raj Patel"], via: "email" }),
        sent({ people: [], via: "email" }),
        sent({ via: "email", what: "shipped the churn dashboard" }),
        sent({ kind: "keep-promise", via: "post", what: "writing sample" }),
      ],
    ],
    [
      "got",
      [
        ...GOT_KINDS.map((kind) => got({ kind })),
        got({ people: [] }),
        ...CHANNELS.map((via) => got({ via })),
        got({ kind: "appointment", via: "email", until: FRIDAY }),
        got({ kind: "auto-reply", until: "2026-06-12T00:00:00-04:00" }),
        got({ kind: "reference-check", people: LEE, company: false, via: "phone" }),
        got({ decision: { by: "2026-06-12T23:59:00-04:00", said: null } }),
        got({ via: "phone", decision: { by: "2026-06-12T23:59:00-04:00", said: "by Friday" } }),
        got({ decision: { by: null, said: "in a few weeks" } }),
      ],
    ],
    [
      "of one's own",
      [
        ...CLOSINGS.map((how) => told({ ...TIMED, is: "closed", how })),
        ...["prepare/2", "complete-record/1", "complete-record/0", "confirm-references/2"].map((done) =>
          told({ ...TIMED, is: "done", action: `northwind/${done}` }),
        ),
        told({ ...TIMED, hour: false, is: "done", action: "northwind/prepare/1" }),
      ],
    ],
    [
      "put off",
      [...SENT_KINDS.map((kind) => putOff(kind, MARIA)), ...ACTION_KINDS.map((kind) => putOff(kind, []))],
    ],
  ])("%s", async (name, lines) => {
    const page = `pages/noted-${name.replaceAll(/\W+/g, "-")}.txt`;
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(page);
  });
});

/** An interview round as somebody else's calendar describes it: plain, bounded, and not yet believed. */
import type { Moment, Zone } from "../dates/index.js";
import type { Version } from "./version.js";

/** Somebody who takes part, beside the user. */
export interface Invitee {
  /** As the invitation gives it; from the address where it gives none. */
  readonly name: string;
  readonly email: string;
  readonly organizer: boolean;
}

export interface Invitation extends Version {
  /** The same in every version of one invitation; empty where the file gives none. */
  readonly uid: string;
  readonly cancelled: boolean;
  /** Local to `timezone`; with an offset where the zone has no name; a day alone for an all-day event. */
  readonly at: Moment;
  /** In the same form; the last day of an all-day event of several days. */
  readonly ends?: Moment;
  readonly timezone?: Zone;
  /** One time of several; `at` is the first. */
  readonly recurring: boolean;
  readonly summary: string;
  /** Absent rather than guessed. */
  readonly company?: string;
  /** Absent rather than guessed. */
  readonly role?: string;
  readonly where?: "onsite" | "video" | "phone";
  /** Where the video call is joined; https. */
  readonly link?: string;
  readonly location?: string;
  /** The organizer first, at most 20; without the user, rooms, groups and those who declined. */
  readonly people: readonly Invitee[];
  /** What was assumed or left out, a sentence each. */
  readonly remarks: readonly string[];
}

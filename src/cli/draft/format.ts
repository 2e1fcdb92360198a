/** A draft in the form that was asked for. */
import { waysOf } from "../../drafts/kinds.js";
import type { Mail, Mailbox } from "../../drafts/mail.js";
import { mailtoUrl } from "../../drafts/mailto.js";
import type { Draft } from "../../drafts/types.js";
import { usageError } from "../../errors.js";
import type { Contactable, Hunt } from "../../model/types.js";
import { draftText } from "../../render/draft.js";
import { jsonText } from "../../safe/json.js";
import type { Format } from "./options.js";

/** Links beyond this are cut by some mail programs, and by Windows. */
const LONGEST_LINK = 2_000;

interface Formatted {
  /** With a line feed at its end. */
  readonly text: string;
  /** What the user should know about the form. */
  readonly remarks: readonly string[];
}

/** Throws a FollowupError (64) for a form that only an e-mail has. */
export function mustFit(format: Format, { kind, via }: Pick<Draft, "kind" | "via">): void {
  if (via === "email" || format === "text" || format === "json") return;
  const advice = waysOf(kind).includes("email")
    ? "Add --via email, or take --format text."
    : "Take --format text.";
  throw usageError(`this is no e-mail, so it has no form ${format}. ${advice}`);
}

/** @param draft an e-mail, where the form is one that only an e-mail has */
export async function formatted(draft: Draft, format: Format, hunt: Hunt): Promise<Formatted> {
  if (format === "text") return { text: draftText(draft), remarks: [] };
  if (format === "json") return { text: jsonText(draft), remarks: [] };
  const mail = mailOf(draft, hunt);
  const remarks = mail.to ? [] : ["the file has no e-mail address to send it to: that line is left out."];
  if (format === "mailto") {
    const url = mailtoUrl(mail);
    return { text: `${url}\n`, remarks: [...remarks, ...linkRemarks(url)] };
  }
  const { emlText } = await import("../../drafts/eml.js");
  return { text: emlText(mail), remarks };
}

function mailOf({ subject, body, interview, to }: Draft, { me, interviews, references }: Hunt): Mail {
  const people = interviews.find(({ id }) => id === interview)?.people ?? [];
  const them = [...people, ...references].find(({ id }) => id === to);
  const [from, recipient] = [mailboxOf(me), mailboxOf(them)];
  return { subject, body, ...(from && { from }), ...(recipient && { to: recipient }) };
}

function mailboxOf(person: Pick<Contactable, "name" | "email"> | undefined): Mailbox | undefined {
  return person?.email === undefined ? undefined : { name: person.name, address: person.email };
}

function linkRemarks({ length }: string): string[] {
  if (length <= LONGEST_LINK) return [];
  return [
    `the link is ${length} characters long, and some mail programs cut it. Safer: --format eml --out note.eml`,
  ];
}

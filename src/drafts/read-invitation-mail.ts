/** An invitation as it arrives: a calendar file, or the e-mail that carries one. */
import {
  BY_HAND,
  compareVersions,
  type Invitation,
  isCalendar,
  plain,
  readCalendar,
  refusal,
} from "../model/invitation/index.js";
import { LARGEST_FILE, tooLarge } from "../model/parse/decode.js";
import { isMail } from "./read-mail.js";

const LONGEST_HEADER = 100;
const MOST_PARTS = 20;

interface Part {
  readonly filename: string | null;
  readonly mimeType: string;
  readonly content: Uint8Array | ArrayBuffer | string;
}

interface Mail {
  readonly subject?: string | undefined;
  readonly from?: { readonly name: string; readonly address?: string | undefined } | undefined;
  readonly attachments: readonly Part[];
}

/**
 * The rounds that a file invites to: one for each UID, the newest version of it. `meEmail` is the
 * user's address, to leave the user out of the people.
 *
 * @throws FollowupError (65) in plain words where there is no invitation in the file
 */
export async function readInvitation(bytes: Uint8Array, meEmail?: string): Promise<Invitation[]> {
  if (bytes.length > LARGEST_FILE) {
    const { says, hint } = tooLarge();
    throw refusal(says, hint ?? BY_HAND);
  }
  if (isCalendar(bytes)) return newestOf(readCalendar(bytes, meEmail));
  if (isMail(bytes)) return fromMail(await mailOf(bytes), meEmail);
  throw neither(bytes);
}

function fromMail(mail: Mail, meEmail: string | undefined): Invitation[] {
  const parts = mail.attachments.map(bytesOf).filter(isCalendar).slice(0, MOST_PARTS);
  if (parts.length === 0) throw withoutInvitation(mail);
  return newestOf(parts.flatMap((part) => readCalendar(part, meEmail)));
}

async function mailOf(bytes: Uint8Array): Promise<Mail> {
  const { default: PostalMime } = await import("postal-mime");
  return PostalMime.parse(bytes).catch(() => {
    throw refusal(
      "This e-mail is too tangled to be read.",
      `Save the invitation in it as an .ics file. ${BY_HAND}`,
    );
  });
}

/** A mail holds the same invitation twice, as a part and as a file. */
function newestOf(invitations: readonly Invitation[]): Invitation[] {
  const newest = new Map<string, Invitation>();
  invitations.forEach((invitation, index) => {
    const key = invitation.uid || `\n${index}`;
    const known = newest.get(key);
    if (known === undefined || compareVersions(invitation, known) > 0) newest.set(key, invitation);
  });
  return [...newest.values()];
}

function bytesOf({ content }: Part): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
}

function withoutInvitation({ subject, from, attachments }: Mail): Error {
  const title = plain(subject ?? "", LONGEST_HEADER);
  const sender = plain([from?.name, from?.address].filter(Boolean).join(", "), LONGEST_HEADER);
  const which = `${title === "" ? "" : ` "${title}"`}${sender === "" ? "" : ` from ${sender}`}`;
  const packed = attachments.some(({ mimeType }) => /ms-tnef$/.test(mimeType));
  return refusal(
    `There is no calendar invitation in the mail${which}.`,
    packed
      ? `Outlook packed it into winmail.dat: open the mail in Outlook and save the appointment as .ics. ${BY_HAND}`
      : `If they sent an .ics file, give that. ${BY_HAND}`,
  );
}

function neither(bytes: Uint8Array): Error {
  if (bytes.every((byte) => byte <= 0x20)) {
    return refusal("This file is empty.", `Save the invitation once more. ${BY_HAND}`);
  }
  const isOutlook = bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
  return isOutlook
    ? refusal(
        "This is a message in Outlook's own format (.msg), which followup cannot read.",
        `Save it from Outlook as .ics or .eml. ${BY_HAND}`,
      )
    : refusal("This is neither a calendar invitation (.ics) nor an e-mail (.eml).", BY_HAND);
}

/** To which interviews of the file an invitation may belong. */
import { employer } from "../../model/invitation/company.js";
import type { Invitation } from "../../model/invitation/index.js";
import { compact } from "../../model/invitation/text.js";
import { folded } from "../../model/names.js";
import type { Hunt, Interview } from "../../model/types.js";
import { sameAs } from "./people.js";

/** What the user says of it: the last word. */
export interface Told {
  readonly company?: string;
  readonly role?: string;
}

/** The likeliest: none for a new one, several where nothing tells them apart. */
export function likely({ company, role }: Told, invitation: Invitation, hunt: Hunt): readonly Interview[] {
  const { interviews } = hunt;
  const isThere = (one: Interview) => isNamed(one, company ?? invitation.company ?? "");
  if (company !== undefined) return narrowed(interviews.filter(isThere), role, invitation);
  const acquainted = interviews.filter(({ people }) =>
    invitation.people.some((guest) => sameAs({ name: "", email: guest.email }, people)),
  );
  const employed = interviews.filter((one) => isThere(one) || isColleague(one, invitation, hunt));
  const both = acquainted.filter((one) => employed.includes(one));
  return narrowed([both, acquainted, employed].find(isSome) ?? [], role, invitation);
}

/** A job that the user names is that job; one that the invitation names only tells several apart. */
function narrowed(
  interviews: readonly Interview[],
  role: string | undefined,
  invitation: Invitation,
): readonly Interview[] {
  if (role !== undefined) return interviews.filter((one) => folded(one.role) === folded(role));
  const open = interviews.filter(({ log }) => !log.some((entry) => "closed" in entry));
  const left = isSome(open) ? open : interviews;
  const named = folded(invitation.role ?? invitation.summary);
  const fitting = left.filter((one) => named.includes(folded(one.role)) || folded(one.role).includes(named));
  return isSome(fitting) ? fitting : left;
}

function isNamed(interview: Interview, company: string): boolean {
  return compact(company) !== "" && compact(interview.company) === compact(company);
}

/** Whether their addresses are of one house. */
function isColleague({ people }: Interview, invitation: Invitation, { me }: Hunt): boolean {
  const addresses = people.flatMap(({ email }) => (email === undefined ? [] : [{ email }]));
  const house = employer(addresses, me.email);
  return house !== undefined && house === employer(invitation.people, me.email);
}

function isSome(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** What to call the companies, so that two interviews with one of them can be told apart. */
import type { Outlook } from "../engine/types.js";
import type { Interview } from "../model/types.js";

/** By the id of an interview. */
export type CompanyNames = ReadonlyMap<string, string>;

/** `Fjord Energy`; `Fjord Energy (Architect)` where the company has several interviews, or its id where roles are alike. */
export function companyNames(
  interviews: readonly Pick<Interview, "id" | "company" | "role">[],
): CompanyNames {
  const atCompany = countsOf(interviews.map(({ company }) => company));
  const alike = countsOf(interviews.map(positionOf));
  return new Map(
    interviews.map((interview) => {
      const { id, company, role } = interview;
      if (atCompany.get(company) === 1) return [id, company];
      return [id, `${company} (${alike.get(positionOf(interview)) === 1 ? role : id})`];
    }),
  );
}

function positionOf({ company, role }: Pick<Interview, "company" | "role">): string {
  return JSON.stringify([company, role]);
}

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The plan with each company under its name, in the titles too. */
export function withCompanyNames<Part extends Pick<Outlook, "actions" | "waiting">>(
  plan: Part,
  names: CompanyNames,
): Part {
  return { ...plan, actions: plan.actions.map(named(names)), waiting: plan.waiting.map(named(names)) };
}

/** The same for an action or a wait. Only a title without a person names the company. */
export function named(names: CompanyNames) {
  return <Part extends { interview: string; company: string; title?: string; toName?: string | null }>(
    part: Part,
  ): Part => {
    const company = names.get(part.interview) ?? part.company;
    if (part.title === undefined || part.toName !== null) return { ...part, company };
    return { ...part, company, title: part.title.replace(part.company, () => company) };
  };
}

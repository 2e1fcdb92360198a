/** What to call the companies, so that two interviews with one of them can be told apart. */
import type { Outlook } from "../engine/types.js";
import type { Interview } from "../model/types.js";

/** By the id of an interview. */
export type CompanyNames = ReadonlyMap<string, string>;

/** `Fjord Energy`; `Fjord Energy (Architect)` where the company has several interviews, or its id where roles are alike. */
export function companyNames(
  interviews: readonly Pick<Interview, "id" | "company" | "role">[],
): CompanyNames {
  return new Map(
    interviews.map(({ id, company, role }) => {
      const others = interviews.filter((other) => other.company === company && other.id !== id);
      if (others.length === 0) return [id, company];
      return [id, `${company} (${others.some((other) => other.role === role) ? id : role})`];
    }),
  );
}

/** The plan with each company under its name, in the titles too. */
export function withCompanyNames(plan: Outlook, names: CompanyNames): Outlook {
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

/** Pages for a browser, and what stands where on them. */
import { createHash } from "node:crypto";
import { type Dossier, dossierOf } from "../../src/engine/dossier.js";
import { plan } from "../../src/engine/plan.js";
import { type Instant, isoInstant } from "../../src/model/dates/index.js";
import type { Hunt } from "../../src/model/types.js";
import { companyNames } from "../../src/render/companies.js";
import { type HtmlView, htmlPage } from "../../src/render/html/index.js";
import { NEW_YORK } from "../support/hunt.js";
import { type Element, pageIn, select, the } from "../support/markup.js";

export interface Drawn {
  readonly html: string;
  readonly root: Element;
  readonly dossiers: readonly Dossier[];
}

export function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** The page of a whole hunt. */
export function drawn(hunt: Hunt, now: Instant, over: Partial<HtmlView> = {}): Drawn {
  const zone = hunt.me.timezone ?? NEW_YORK;
  const seen = hunt.interviews.map((interview) => ({
    interview,
    dossier: dossierOf(interview, hunt, now, zone),
  }));
  const html = htmlPage({
    seen,
    isAlone: false,
    plan: plan(hunt, now, zone),
    names: companyNames(hunt.interviews),
    name: hunt.me.name,
    zone,
    now: isoInstant(now, zone),
    command: "followup show --html",
    options: "",
    notes: true,
    digest,
    ...over,
  });
  return { html, root: pageIn(html), dossiers: seen.map(({ dossier }) => dossier) };
}

/** The lane of a company, by the name that it has on the page. */
export function laneIn(root: Element, name: string): Element {
  const lane = select(root, ".lane").find((one) => String(the(one, "h3").children.map(text)) === name);
  if (lane === undefined) throw new Error(`no lane for ${name}`);
  return lane;
}

/** A mark is an item with a link, which stands at its place and has its words, and with stretches of time. */
export function marksIn(lane: Element): Element[] {
  return select(the(lane, "ol"), "li").filter((item) => select(item, "a").length > 0);
}

/** Where an element begins and ends on its axis, in percent, as the stylesheet has it. */
export function placeOf(root: Element, { attributes }: Element): { from: number; to: number } {
  const [from, to] = ["a", "b"].map((letter) => {
    const name = (attributes.class ?? "").split(" ").find((one) => new RegExp(`^${letter}\\d+$`).test(one));
    return name === undefined ? Number.NaN : Number(property(root, `.${name}`, `--${letter}`).slice(0, -1));
  });
  return { from: from ?? Number.NaN, to: to ?? Number.NaN };
}

/** What the stylesheet gives to a selector that it has once. */
export function property(root: Element, selector: string, name: string): string {
  const rules = String(the(root, "style").children[0]).split(`${selector}{`).slice(1);
  const values = rules.flatMap((rule) =>
    rule
      .slice(0, rule.indexOf("}"))
      .split(";")
      .flatMap((one) => (one.startsWith(`${name}:`) ? [one.slice(name.length + 1)] : [])),
  );
  const [only, ...others] = values;
  if (only === undefined || others.length > 0) throw new Error(`${values.length} ${name} in ${selector}`);
  return only;
}

function text(child: Element | string): string {
  return typeof child === "string" ? child : child.children.map(text).join("");
}

/** `show --html`: the page for a browser, into a file or onto standard output. */
import { dossierOf } from "../../engine/dossier.js";
import { plan } from "../../engine/plan.js";
import { usageError } from "../../errors.js";
import { sha256 } from "../../io/sha256.js";
import { type Instant, isoInstant } from "../../model/dates/index.js";
import type { Interview } from "../../model/types.js";
import { companyNames } from "../../render/companies.js";
import { shellWord } from "../../safe/shell-word.js";
import type { OpenHunt } from "../hunt.js";
import { publish } from "../publish.js";
import { sameFile } from "../same-file.js";
import { remark, type Shell } from "../shell.js";
import { isSealed, sealed } from "./seal.js";

export interface PageOptions {
  readonly html?: boolean;
  readonly out?: string;
  readonly demo?: boolean;
}

const STDOUT = "-";

/** Throws a FollowupError (64) for what does not go together. */
export function mustGoTogether({ globals }: Shell, { html, out }: PageOptions): void {
  if (html && globals.json)
    throw usageError("--json and --html ask for two different things. Give one of them.");
  if (out !== undefined && !html)
    throw usageError("--out is for the page that --html makes. Give both: show --html --out page.html");
}

/** @param only the interview that was asked for; undefined for all */
export async function answerAsHtml(
  shell: Shell,
  { hunt, zone }: OpenHunt,
  only: Interview | undefined,
  now: Instant,
  { out, demo }: PageOptions,
): Promise<void> {
  const { htmlPage } = await import("../../render/html/index.js");
  const options = sameFile(shell, demo);
  const command = `followup show ${only ? `${shellWord(only.id)} ` : ""}--html${options}`;
  const interviews = only ? [only] : hunt.interviews;
  const page = sealed(
    htmlPage({
      seen: interviews.map((interview) => ({ interview, dossier: dossierOf(interview, hunt, now, zone) })),
      isAlone: only !== undefined,
      plan: plan(hunt, now, zone, interviews),
      names: companyNames(hunt.interviews),
      name: hunt.me.name,
      zone,
      now: isoInstant(now, zone),
      command: out === undefined ? command : `${command} --out ${shellWord(out)}`,
      options,
      notes: !demo,
      digest: (text) => Buffer.from(sha256(text), "hex").toString("base64"),
    }),
  );
  if (out !== undefined && out !== STDOUT) {
    const bytes = Buffer.from(page);
    return publish(shell, out, {
      what: "page",
      anew: () => bytes,
      again: async () => (before) => (isSealed(before) ? bytes : undefined),
    });
  }
  await shell.io.stdout.write(page);
  if (shell.io.stdout.isTerminal)
    await remark(shell, `that was a page for a browser. To have it as a file:\n  ${command} --out page.html`);
}

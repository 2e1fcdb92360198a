/** `followup validate`: is the file in order? */
import { EXIT, type ExitCode } from "../../errors.js";
import { locate } from "../../io/locate.js";
import { advise, decode, doubtsOfDates, parseLazily, placed } from "../../model/parse/lazily.js";
import { inOrder, type Problem, problemText } from "../../model/problems.js";
import { jsonText } from "../../safe/json.js";
import type { Command } from "../command.js";
import { FALLBACK_ZONE } from "../hunt.js";
import { nowFor } from "../moments.js";
import { refused } from "../refused.js";
import { type Launch, remark, type Shell } from "../shell.js";

export function define(command: Command, launch: Launch): void {
  command
    .option("--strict", "add advice: what is not wrong, but could be better")
    .example("followup validate", "says nothing where all is in order")
    .example("followup validate --strict", "also what could be better")
    .note("What the file can hold: `followup help file`.")
    .action(({ strict }: { readonly strict?: boolean }) =>
      launch((shell) => validate(shell, strict === true)),
    );
}

async function validate(shell: Shell, isStrict: boolean): Promise<ExitCode> {
  const { io, globals } = shell;
  const file = locate(globals.file, io);
  const problems = await problemsOf(io.readFile(file), shell, isStrict);
  const ok = problems.every(({ severity }) => severity !== "error");
  if (globals.json) {
    const listed = problems.map(({ excerpt, ...problem }) => problem);
    await io.stdout.write(jsonText({ version: 1, file, ok, problems: listed }));
    return ok ? EXIT.ok : EXIT.content;
  }
  if (!ok) throw refused(file, problems);
  for (const problem of problems) await remark(shell, problemText(file, problem));
  return EXIT.ok;
}

async function problemsOf(bytes: Uint8Array, shell: Shell, isStrict: boolean): Promise<readonly Problem[]> {
  const decoded = decode(bytes);
  if (!decoded.ok) return [decoded.problem];
  const { text } = decoded;
  const systemZone = shell.io.zone() ?? FALLBACK_ZONE;
  const { problems, ...parsed } = await parseLazily(text, { zone: systemZone });
  if (!parsed.ok) return problems;
  const zone = parsed.hunt.me.timezone ?? systemZone;
  const early = await placed(doubtsOfDates(parsed.hunt, nowFor(shell, zone), zone), text);
  const advice = isStrict ? await advise(parsed.hunt, text) : [];
  return inOrder([...problems, ...early, ...advice]);
}

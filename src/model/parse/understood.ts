/** From a tree to a hunt that can be trusted, or to everything that is wrong with it. */
import type { Zone } from "../dates/index.js";
import type { InterviewsFile } from "../file.gen.js";
import { inOrder, type Problem, quote, shortened } from "../problems.js";
import type { Hunt } from "../types.js";
import { Clocks } from "./clocks.js";
import { readEtiquette } from "./etiquette.js";
import { Fields } from "./fields.js";
import { Enough, told } from "./flood.js";
import { Ids } from "./ids.js";
import { readInterview } from "./interview.js";
import type { Parsed, ParseOptions } from "./parsed.js";
import { readMe, readReference } from "./people.js";
import { checkStructure } from "./structure.js";
import type { Tree } from "./tree.js";

/** What a reader makes of a text. */
export type Read =
  | { readonly ok: true; readonly tree: Tree }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** Whether so much is wrong that looking for more stopped. */
      readonly stopped: boolean;
    };

/** The hunt's `holidays` are left empty. */
export function understood(read: Read, { zone = "UTC" }: ParseOptions): Parsed {
  if (!read.ok) return { ok: false, problems: told(inOrder(read.problems), read.stopped) };
  const { tree } = read;
  const hunt = checkedHunt(tree, zone);
  const problems = inOrder(tree.problems);
  return hunt && problems.every(({ severity }) => severity !== "error")
    ? { ok: true, hunt, problems }
    : { ok: false, problems: told(problems) };
}

/** The hunt, as far as it can be read; undefined where so much is wrong that reading stopped. */
function checkedHunt(tree: Tree, zone: Zone): Hunt | undefined {
  try {
    checkStructure(tree);
    return readHunt(new Fields<InterviewsFile>(tree.root, { tree, clocks: new Clocks() }), zone);
  } catch (error) {
    if (error instanceof Enough) return undefined;
    throw error;
  }
}

function readHunt(fields: Fields<InterviewsFile>, systemZone: Zone): Hunt {
  checkVersion(fields);
  const meFields = fields.record("me");
  const me = meFields ? readMe(meFields) : { name: "", strengths: [], over40: false };
  const zone = me.timezone ?? systemZone;
  const referenceIds = new Ids();
  const references = fields.records("references").map((reference) => {
    const name = reference.text("name");
    const id = referenceIds.of(reference, name, (says, hint) => reference.error("name", says, hint));
    return readReference(reference, id, zone);
  });
  const interviewIds = new Ids();
  const interviews = fields.records("interviews").map((interview) => {
    const company = interview.text("company");
    const id = interviewIds.of(interview, company, (says, hint) => interview.error("company", says, hint));
    return readInterview(interview, id, references, zone);
  });
  return { me, ...readEtiquette(fields.record("etiquette")), references, interviews, holidays: {} };
}

function checkVersion(fields: Fields<InterviewsFile>): void {
  const version = fields.text("version");
  if (version === undefined || version === "1") return;
  if (/^[1-9]\d*$/.test(version)) {
    fields.error(
      "version",
      `This file is of version ${shortened(version)}, from a newer followup.`,
      "Get the newest followup to read it.",
    );
  } else {
    fields.error("version", `${quote(version)} is not a version of this format.`, "Write version: 1");
  }
}

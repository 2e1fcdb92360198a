/** `followup schema`: the JSON Schema of the file, or of an answer given with --json. */
import { Option } from "commander";
import { EXIT } from "../../errors.js";
import { schemaJson } from "../../model/schema/derive.js";
import { ANSWER_SCHEMAS, ANSWERS, type Answer } from "../../render/schemas/index.js";
import { jsonText } from "../../safe/json.js";
import type { Command } from "../command.js";
import type { Launch } from "../shell.js";

export function define(command: Command, launch: Launch): void {
  command
    .addOption(
      new Option("--of <answer>", "the schema of what this command prints with --json").choices(ANSWERS),
    )
    .example("followup schema > interviews.schema.json", "for an editor that completes the file")
    .example("followup schema --of next", "what followup next --json prints")
    .action(({ of }: { readonly of?: Answer }) =>
      launch(async ({ io }) => {
        await io.stdout.write(jsonText(of === undefined ? schemaJson() : ANSWER_SCHEMAS[of]));
        return EXIT.ok;
      }),
    );
}

/** What is due where a shell starts, and in its prompt. */
import { expect } from "vitest";
import { onShell } from "../support/terminal.js";
import type { Program, Proof } from "./proof.js";
import { DUE, type Stage } from "./stage.js";

interface Shell {
  readonly name: "bash" | "zsh" | "fish";
  readonly needs: readonly Program[];
  /** Its settings, from the home. */
  readonly settings: string;
  /** How nobody who looks starts it, so that it reads its settings all the same. */
  readonly unseen: readonly string[];
  /** A prompt of the user's own, which is there before. */
  readonly own: string;
  /** Prints what the recipe adds to the prompt. */
  readonly added: string;
}

const BASH: Shell = {
  name: "bash",
  needs: [],
  settings: ".bashrc",
  unseen: ["bash", "-c", "source ~/.bashrc"],
  own: "PS1='ready$ '",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is bash
  added: 'prompt="${PS1@P}"; printf %s "${prompt%ready$ }"',
};
const ZSH: Shell = {
  name: "zsh",
  needs: ["zsh"],
  settings: ".zshrc",
  unseen: ["zsh", "-c", "source ~/.zshrc"],
  own: "PROMPT='ready$ '",
  added: 'print -nrP -- "$RPROMPT"',
};
const FISH: Shell = {
  name: "fish",
  needs: ["fish"],
  settings: ".config/fish/config.fish",
  unseen: ["fish", "-c", "true"],
  own: "function fish_prompt; echo 'ready$ '; end",
  added: "fish_right_prompt",
};

async function said(stage: Stage, { name }: Shell, command: string): Promise<string> {
  const { stdout } = await stage.run([name, "-i", "-c", command]);
  return stdout;
}

function atStart(shell: Shell, language: string): Proof {
  return {
    recipe: "What is due when a shell starts",
    blocks: [language],
    shows: `in ${shell.name}, what is due or wrong, and nothing to whom it would disturb`,
    needs: shell.needs,
    async prove(stage, code = "") {
      stage.put(shell.settings, code);
      const page = await said(stage, shell, "true");
      expect(page).toMatch(/^Overdue\n {2}Thank Raj Patel at Northwind/);
      expect(await stage.run(shell.unseen)).toEqual({ stdout: "", stderr: "", code: 0 });
      stage.quieten();
      expect(await said(stage, shell, "true")).toBe("");
      stage.spoil();
      const { stderr } = await stage.run([shell.name, "-i", "-c", "true"]);
      expect(stderr.match(/interviews\.yaml:4:1: /g)).toHaveLength(1);
    },
  };
}

function inPrompt(shell: Shell, shown: string, fault: string): Proof {
  return {
    recipe: "How much is due, in the prompt",
    blocks: [shell.name],
    shows: `in ${shell.name}, how much is due, and nothing where nothing is`,
    needs: shell.needs,
    async prove(stage, code = "") {
      stage.put(shell.settings, `${shell.own}\n${code}`);
      expect(await said(stage, shell, shell.added)).toBe(shown);
      const { answer, close } = onShell(stage.home, [shell.name, "-i"], stage.env);
      await answer(DUE, "");
      close();
      stage.quieten();
      expect(await said(stage, shell, shell.added)).toBe("");
      stage.spoil();
      expect(await said(stage, shell, shell.added)).toBe(fault);
    },
  };
}

export const SHELLS: readonly Proof[] = [
  atStart(BASH, "bash"),
  atStart(ZSH, "bash"),
  atStart(FISH, "fish"),
  inPrompt(BASH, `[${DUE}] `, "[followup?] "),
  inPrompt(ZSH, DUE, "followup?"),
  inPrompt(FISH, `${DUE}\n`, "followup?\n"),
];

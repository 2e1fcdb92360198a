// Faults in what completes command lines, and what has to see each.
const SCRIPTS = ["vitest", "test/cli/completion.test.ts"];
const WORDS = ["vitest", "test/cli/completion-words.test.ts"];
const SAFE = ["vitest", "test/safe/completion.test.ts"];
const BASH = ["trial", "scripts/trials/completion.mjs", "bash"];
const ZSH = ["trial", "scripts/trials/completion.mjs", "zsh"];
const FISH = ["trial", "scripts/trials/completion.mjs", "fish"];

export default [
  {
    what: "the scripts know only some of the commands",
    file: "src/cli/program.ts",
    from: "others.splice(0)",
    to: "others.splice(1)",
    seenBy: SCRIPTS,
  },
  {
    what: "the choices of an option are not in the scripts",
    file: "src/cli/completion/rows.ts",
    from: "(argChoices ?? VALUES[name] ?? [])",
    to: "(VALUES[name] ?? [])",
    seenBy: SCRIPTS,
  },
  {
    what: "the commands of a command take nothing",
    file: "src/cli/completion/rows.ts",
    from: "    ...commands.flatMap((one) =>",
    to: '    ...(path === "" ? commands : []).flatMap((one) =>',
    seenBy: SCRIPTS,
  },
  {
    what: "a name in help that is completed is forgotten",
    file: "src/cli/completion/values.ts",
    from: '  person: ["@people"],\n',
    to: "",
    seenBy: SCRIPTS,
  },
  {
    what: "the sample is asked for, and the user's file is taken",
    file: "src/cli/commands/completion.ts",
    from: "(demo ? openSample : openHunt)",
    to: "openHunt",
    seenBy: SCRIPTS,
  },
  {
    what: "a short id is offered that means two",
    file: "src/cli/completion/words.ts",
    from: "times.get(idOf(one)) === 1",
    to: "times.has(idOf(one))",
    seenBy: WORDS,
  },
  {
    what: "the steps of a plan are offered for good",
    file: "src/cli/completion/words.ts",
    from: "outlook(hunt, now, zone)",
    to: "outlook(hunt, now.apart(), zone)",
    seenBy: WORDS,
  },
  {
    what: "a word is offered in which something is hidden",
    file: "src/safe/completion.ts",
    from: " && word.search(HIDDEN) < 0",
    to: "",
    seenBy: SAFE,
  },
  {
    what: "a word is offered that would be taken for a flag",
    file: "src/safe/completion.ts",
    from: "/^[^-]/.test(word)",
    to: 'word !== ""',
    seenBy: SAFE,
  },
  {
    what: "a colon in a word ends it in zsh",
    file: "src/safe/completion.ts",
    from: 'word.replace(/[\\\\:]/g, "\\\\$&")',
    to: "word",
    seenBy: ZSH,
  },
  {
    what: "bash runs what stands in the file",
    file: "src/render/completion/followup.bash",
    from: '    *) printf -v word %q "$word" ;;\n',
    to: "    *) ;;\n",
    seenBy: BASH,
  },
  {
    what: "a word with an equals sign or a colon is doubled in bash",
    file: "src/render/completion/followup.bash",
    from: "{#head}",
    to: "{#quote}",
    seenBy: BASH,
  },
  {
    what: "a word in quotes is read with them in bash",
    file: "src/render/completion/followup.bash",
    from: "        word=$plain\n",
    to: "        word=$raw\n",
    seenBy: BASH,
  },
  {
    what: "what is redirected counts as an argument in bash",
    file: "src/render/completion/followup.bash",
    from: "            flag=$raw pending='=/file'\n",
    to: "            flag=$raw\n",
    seenBy: BASH,
  },
  {
    what: "an option that is given is offered again in zsh",
    file: "src/render/completion/followup.zsh",
    from: "(Ie)$takes",
    to: "(Ie)none",
    seenBy: ZSH,
  },
  {
    what: "the file that a line names is not looked into in zsh",
    file: "src/render/completion/followup.zsh",
    from: '_followup_tell $flag "$word"',
    to: ":",
    seenBy: ZSH,
  },
  {
    what: "errors of followup come into the line in zsh",
    file: "src/render/completion/followup.zsh",
    from: " 2>/dev/null </dev/null",
    to: " </dev/null",
    seenBy: ZSH,
  },
  {
    what: "fish complains where there is no followup",
    file: "src/render/completion/followup.fish",
    from: "                command -sq followup\n                and command",
    to: "                command",
    seenBy: FISH,
  },
  {
    what: "options are offered after -- in fish",
    file: "src/render/completion/followup.fish",
    from: "            set ended yes\n",
    to: "",
    seenBy: FISH,
  },
  {
    what: "several values of an option are one in fish",
    file: "src/render/completion/followup.fish",
    from: "else if string match -q -- '+*' $pending; and not string match -q -- '-*' $word",
    to: "else if string match -q -- '+*' $pending; and set pending",
    seenBy: FISH,
  },
];

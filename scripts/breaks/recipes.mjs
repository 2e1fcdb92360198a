// Deliberate faults of the recipes, and of the lists that they bring to other programs.

const RECIPES = ["vitest", "test/recipes/recipes.test.ts"];
/** With the programs that a machine may lack. */
const TRIAL = ["trial", "scripts/trials/recipes.mjs"];
const SHORT = ["vitest", "test/cli/next.test.ts"];
const LISTS = ["vitest", "test/render/todo.test.ts"];
const README = "README.md";

export default [
  {
    what: "The prompt says that nothing is due by an empty line.",
    file: "src/render/pressing.ts",
    from: 'counts.length === 0 ? "" : ',
    to: "",
    seenBy: SHORT,
  },
  {
    what: "What is only coming counts as due.",
    file: "src/render/pressing.ts",
    from: "action.state === state",
    to: 'action.state === state || (state === "due" && action.state === "upcoming")',
    seenBy: SHORT,
  },
  {
    what: "A name makes a project of its own in todo.txt.",
    file: "src/safe/todo-txt.ts",
    from: "const TAG = /(?<!\\S)[+@]",
    to: "const TAG = /(?<!\\S)[@]",
    seenBy: LISTS,
  },
  {
    what: "A name sets the day of an item of todo.txt.",
    file: "src/safe/todo-txt.ts",
    from: 'word.replace(COLON, ": ")',
    to: "word",
    seenBy: LISTS,
  },
  {
    what: "A line break in a name begins another item.",
    file: "src/safe/todo-txt.ts",
    from: "return clean(text)",
    to: "return text",
    seenBy: LISTS,
  },
  {
    what: "A step is due on the day of their clock, not of the user's.",
    file: "src/render/todo/todo-txt.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: "`due:${isoDay(dayOfIso(due, clock))}`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    to: "`due:${due.slice(0, 10)}`",
    seenBy: LISTS,
  },
  {
    what: "What is only coming is not hidden in Taskwarrior.",
    file: "src/render/todo/taskwarrior.ts",
    from: 'action.state === "upcoming" &&',
    to: "action.closes === undefined &&",
    seenBy: TRIAL,
  },
  {
    what: "A name reaches Taskwarrior with its control characters.",
    file: "src/render/todo/taskwarrior.ts",
    from: "description: clean(wholeSentence(action))",
    to: "description: wholeSentence(action)",
    seenBy: TRIAL,
  },
  {
    what: "All tasks have one identity.",
    file: "src/cli/commands/todo.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: '${demo ? "demo " : ""}${id}',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    to: "${demo && id}",
    seenBy: TRIAL,
  },
  {
    what: "The made-up steps take the place of real ones.",
    file: "src/cli/commands/todo.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: '${demo ? "demo " : ""}',
    to: "",
    seenBy: ["vitest", "test/cli/todo.test.ts"],
  },
  {
    what: "A recipe is in the README, and nothing runs it.",
    file: README,
    from: "### todo.txt\n",
    to: "### todo.txt\n\n```zsh\nfollowup todo\n```\n",
    seenBy: RECIPES,
  },
  {
    what: "A recipe is taken out of the README, and its proof stays.",
    file: README,
    from: "```crontab\nPATH=",
    to: "```text\nPATH=",
    seenBy: RECIPES,
  },
  {
    what: "The data folder is another one.",
    file: README,
    from: "mv interviews.yaml ~/.local/share/followup/",
    to: "mv interviews.yaml ~/.local/share/",
    seenBy: RECIPES,
  },
  {
    what: "A shell that nobody looks at says what is due, and disturbs a copy over the network.",
    file: README,
    from: "if [[ $- == *i* ]]; then",
    to: "if true; then",
    seenBy: RECIPES,
  },
  {
    what: "The same in fish.",
    file: README,
    from: "if status is-interactive\n",
    to: "if true\n",
    seenBy: TRIAL,
  },
  {
    what: "A file with a fault looks, in the prompt, as if nothing were due.",
    file: README,
    from: " || due='followup?'",
    to: "",
    seenBy: RECIPES,
  },
  {
    what: "The prompt of zsh shows the command instead of its answer.",
    file: README,
    from: "setopt prompt_subst",
    to: "setopt no_prompt_subst",
    seenBy: TRIAL,
  },
  {
    what: "The prompt of fish is silent about a fault.",
    file: README,
    from: "; or echo 'followup?'",
    to: "",
    seenBy: TRIAL,
  },
  {
    what: "A mail comes every morning, due or not.",
    file: README,
    from: "0 8 * * 1-5 followup next --exit-code > /dev/null 2>&1 || ",
    to: "0 8 * * 1-5 ",
    seenBy: RECIPES,
  },
  {
    what: "Cron cannot read its table.",
    file: README,
    from: "CONTENT_TYPE=text/plain",
    to: "CONTENT TYPE=text/plain",
    seenBy: TRIAL,
  },
  {
    what: "A notification comes every morning, due or not.",
    file: README,
    from: "xargs -0r",
    to: "xargs -0",
    seenBy: RECIPES,
  },
  {
    what: "Systemd does not know the day.",
    file: README,
    from: "OnCalendar=Mon..Fri 08:00",
    to: "OnCalendar=Mon to Fri 08:00",
    seenBy: TRIAL,
  },
  {
    what: "Git keeps a file that is not in order.",
    file: README,
    from: "chmod +x .git",
    to: "chmod -x .git",
    seenBy: RECIPES,
  },
  {
    what: "Git keeps a merge that is not in order.",
    file: README,
    from: "cp .git/hooks/pre-commit .git/hooks/pre-merge-commit",
    to: "true",
    seenBy: RECIPES,
  },
  {
    what: "Two computers that log something each are a conflict.",
    file: README,
    from: " merge=union",
    to: "",
    seenBy: RECIPES,
  },
  {
    what: "A diff does not tell the company.",
    file: README,
    from: "'^ *-? *company: .*'",
    to: "'^ *-? *enterprise: .*'",
    seenBy: RECIPES,
  },
  {
    what: "The schema is not where the first line says.",
    file: README,
    from: "followup schema > interviews.schema.json\n```\n\nand make",
    to: "followup schema > schema.json\n```\n\nand make",
    seenBy: RECIPES,
  },
  {
    what: "A list of jq is in another order.",
    file: README,
    from: ".waiting | sort_by(.until)[]",
    to: ".waiting[]",
    seenBy: TRIAL,
  },
  {
    what: "Steps are doubled in todo.txt.",
    file: README,
    from: "grep -v ' followup:'",
    to: "cat",
    seenBy: RECIPES,
  },
  {
    what: "What is no longer planned stays a task.",
    file: README,
    from: '|| task rc.confirmation=no "$id" done',
    to: "|| true",
    seenBy: TRIAL,
  },
  {
    what: "All tasks are done where there is no plan.",
    file: README,
    from: 'task import "$plan" &&\n',
    to: 'task import "$plan";\n',
    seenBy: TRIAL,
  },
];

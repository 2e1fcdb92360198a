/** The capital with which a note in the file begins, where it comes to stand within a sentence. */

/** Names that often begin what somebody does, or knows. */
const NAMES = new Set(
  `agile ajax android angular ansible apache apple arabic arduino atlassian azure bash beijing boeing chef chinese
  cisco cobol czech danish databricks debian django docker drupal dutch elixir elm english erlang excel express figma
  finnish flutter french german git go google grafana greek hadoop haskell hebrew hibernate hindi hungarian italian
  japanese java jenkins jira julia jupyter kafka kanban keras kotlin korean kubernetes laravel lean linux lisp lua
  magento mandarin microsoft node norwegian notion oracle outlook pandas perl photoshop polish portuguese postgres
  prometheus puppet python qt rails react redis redux romanian ruby russian rust salesforce sap scala scrum shopify
  sketch snowflake spanish spark splunk spring swedish swift symfony tableau tensorflow terraform turkish ukrainian
  unity unix unreal vue windows wordpress workday xcode`.split(/\s+/),
);

/** Words that begin a note and are nobody's name. */
const ORDINARY = new Set(
  `a an the our your my their his her its this that these those how what why when where whether who which some all
  both every more other and in on at for from with without about of to as deep excellent extensive fluent good
  great long quick solid strong very wide years`.split(/\s+/),
);

/** One word with a capital, and none within it: no `JavaScript`, no `A/B tests`. */
const CAPITALISED = /^(\p{Lu}\p{Ll}*)(?![\p{L}\p{N}'\u2019.+#/])/u;

/** As in `Project Apollo`. */
const TITLE = /^\S+\s\p{Lu}/u;

/** `Product management` as within a sentence; `UX research` and `Python development` stay as they are. */
export function uncapitalised(text: string): string {
  const word = firstWord(text);
  return word === undefined || NAMES.has(word) || TITLE.test(text) ? text : lowered(text);
}

/** Only a word that is surely no name loses its capital: `The pricing relaunch`, not `Berlin office`. */
export function midSentence(text: string): string {
  const word = firstWord(text) ?? "";
  const isDoing = /^\p{Ll}{3,}ing$/u.test(word) && !NAMES.has(word) && !TITLE.test(text);
  return isDoing || ORDINARY.has(word) ? lowered(text) : text;
}

/** In small letters, where it is capitalised as the first word of a sentence is. */
function firstWord(text: string): string | undefined {
  return CAPITALISED.exec(text)?.[1]?.toLowerCase();
}

export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

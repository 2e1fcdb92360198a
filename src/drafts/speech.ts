/** How long words take to say. */

const WORDS_A_MINUTE = 150;

/** Stands above what is said at one point of a call: as a template has it, or with its seconds. */
const HEADING = /^(?:# +(?<untimed>\S.*)|(?<timed>\S.*) \(\d+ seconds?\))$/;
/** What is for the eyes of the speaker only. */
const ASIDE = /\([^()]*\)/g;

/** Whole seconds, for what stands outside of round brackets. */
export function secondsToSay(text: string): number {
  const words = text.replace(ASIDE, " ").match(/\S+/g)?.length ?? 0;
  return Math.ceil((words * 60) / WORDS_A_MINUTE);
}

/** Each heading of a script with the seconds that its part takes: `# To open` becomes `To open (12 seconds)`. */
export function timed(script: string): string {
  const lines = script.split("\n");
  return lines
    .map((line, index) => {
      const { untimed, timed = untimed } = HEADING.exec(line)?.groups ?? {};
      if (timed === undefined) return line;
      const rest = lines.slice(index + 1);
      const end = rest.findIndex((other) => HEADING.test(other));
      const seconds = secondsToSay(rest.slice(0, end < 0 ? undefined : end).join("\n"));
      return `${timed} (${seconds} ${seconds === 1 ? "second" : "seconds"})`;
    })
    .join("\n");
}

// Deliberate faults of the calendar, and the test that sees each.

const CORPUS = ["vitest", "test/render/calendar-corpus.test.ts"];
const EVENTS = ["vitest", "test/render/calendar.test.ts"];
const REVISION = ["vitest", "test/render/calendar-revise.test.ts"];
const ZONES = ["vitest", "test/render/calendar-timezone.test.ts"];
const READING = ["vitest", "test/model/calendar-read.test.ts"];
const COMMAND = ["vitest", "test/cli/calendar.test.ts"];
const RECIPE = ["vitest", "test/cli/calendar-recipe.test.ts"];
const TRIAL = ["trial", "scripts/trials/calendar.mjs", "1"];
const KILLS = ["trial", "scripts/trials/calendar.mjs", "60"];
const NEW_FILE = ["vitest", "test/io/store/create.test.ts"];

export default [
  {
    what: "A UID takes over what an id holds, line breaks too.",
    file: "src/safe/calendar.ts",
    from: "const name = id.replace(/[^A-Za-z0-9-]/gu, (character) =>",
    to: "const name = id.replace(/[/]/gu, (character) =>",
    seenBy: CORPUS,
  },
  {
    what: "A title goes into the calendar with its control characters.",
    file: "src/render/calendar/safe-event.ts",
    from: "summary: clean(event.summary)",
    to: "summary: event.summary",
    seenBy: CORPUS,
  },
  {
    what: "A reason with a line break forges a line of the description.",
    file: "src/safe/calendar.ts",
    from: "return lines.map(clean);",
    to: "return [...lines];",
    seenBy: CORPUS,
  },
  {
    what: "A place goes into the calendar with its control characters.",
    file: "src/render/calendar/safe-event.ts",
    from: "location: clean(event.location)",
    to: "location: event.location",
    seenBy: CORPUS,
  },
  {
    what: "The last line of a calendar has no end.",
    file: "src/render/calendar/write.ts",
    from: "LOOK_AGAIN)}\\r\\n`;",
    to: "LOOK_AGAIN)}`;",
    seenBy: CORPUS,
  },
  {
    what: "A joiner beside a mark that nobody sees is kept, and goes the next time.",
    file: "src/safe/hidden.ts",
    from: "const LETTER = `(?!\\\\p{DI})[",
    to: "const LETTER = `[",
    seenBy: ["vitest", "test/safe/line.test.ts"],
  },
  {
    what: "An alarm rings so long after the end instead of after the start.",
    file: "src/render/calendar/write.ts",
    from: ".relatesTo(ICalAlarmRelatesTo.start)",
    to: ".relatesTo(null)",
    seenBy: EVENTS,
  },
  {
    what: "Times are those of the computer's zone.",
    file: "src/render/calendar/write.ts",
    from: "start: zonedDate(start, zone), end: zonedDate(end, zone)",
    to: "start: new Date(start), end: new Date(end)",
    seenBy: EVENTS,
  },
  {
    what: "A call is in the user's zone, not in that of whoever is called.",
    file: "src/render/calendar/action-event.ts",
    from: "action.to === null ? view.zone : view.zoneOf(action)",
    to: "view.zone",
    seenBy: EVENTS,
  },
  {
    what: "The second of two times that look alike is written like the first.",
    file: "src/render/calendar/safe-event.ts",
    from: 'isFirst(span.start) && isFirst(span.end) ? span : { ...span, zone: "UTC" }',
    to: "isFirst(span.start) ? span : span",
    seenBy: EVENTS,
  },
  {
    what: "A wait moves along with today.",
    file: "src/render/calendar/wait-event.ts",
    from: "const first = lastWord ?? until;",
    to: "const first = until;",
    seenBy: EVENTS,
  },
  {
    what: "The offsets before and after a change of the clocks are mistaken for each other.",
    file: "src/render/calendar/timezone.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: "`TZOFFSETTO:${offsetText(after)}`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    to: "`TZOFFSETTO:${offsetText(before)}`",
    seenBy: ZONES,
  },
  {
    what: "Two changes of the clocks within a year are overlooked.",
    file: "src/model/dates/offsets.ts",
    from: "const STEP = 24 * HOUR;",
    to: "const STEP = 365 * 24 * HOUR;",
    seenBy: ["vitest", "test/model/dates-changes.test.ts"],
  },
  {
    what: "What is over is cancelled after the fact.",
    file: "src/render/calendar/revise.ts",
    from: "event.cancelled || endOf(event, clock) <= clock.now",
    to: "event.cancelled",
    seenBy: REVISION,
  },
  {
    what: "What has changed does not count up.",
    file: "src/render/calendar/revise.ts",
    from: "sequence: sequence + 1",
    to: "sequence",
    seenBy: REVISION,
  },
  {
    what: "What has not changed counts up.",
    file: "src/render/calendar/revise.ts",
    from: "if (contentOf(event) === contentOf(before)) return before;",
    to: "",
    seenBy: REVISION,
  },
  {
    what: "What is no longer planned is taken out, and stays in every calendar that imported it.",
    file: "src/render/calendar/revise.ts",
    from: "const next = [...events, ...gone.map((event) => afterItsTime(event, clock))];",
    to: "const next = [...events, ...gone.slice(gone.length)];",
    seenBy: REVISION,
  },
  {
    what: "Rounds are called off where they are only not asked for.",
    file: "src/render/calendar/index.ts",
    from: "agenda.rounds || earlier.some(isRound)",
    to: "agenda.rounds || (earlier.some(isRound) && false)",
    seenBy: REVISION,
  },
  {
    what: "An event that somebody has added to is taken for followup's own.",
    file: "src/model/calendar/read.ts",
    from: " && names.every((name) => known.includes(name))",
    to: "",
    seenBy: READING,
  },
  {
    what: "The calendar of another program is taken for followup's own.",
    file: "src/model/calendar/read.ts",
    from: 'must(textOf(calendar, "prodid") === PRODID);',
    to: "",
    seenBy: READING,
  },
  {
    what: "The made-up job hunt takes the place of a real calendar.",
    file: "src/model/calendar/read.ts",
    from: 'must(textOf(calendar, "name") === calendarName);',
    to: "",
    seenBy: READING,
  },
  {
    what: "A foreign file is replaced.",
    file: "src/cli/publish.ts",
    from: "if (after === undefined) throw foreign(path, what);\n    return after;",
    to: "if (after === null) throw foreign(path, what);\n    return after ?? anew();",
    seenBy: COMMAND,
  },
  {
    what: "A calendar on a terminal shows its carriage returns.",
    file: "src/cli/commands/calendar.ts",
    from: 'io.stdout.isTerminal ? text.replaceAll("\\r\\n", "\\n") : text',
    to: "text",
    seenBy: COMMAND,
  },
  {
    what: "A new calendar can be seen before all of it is written.",
    file: "src/io/store/appear.ts",
    from: "linkSync(draft, path);",
    to: "writeNew(path, bytes);",
    seenBy: NEW_FILE,
  },
  {
    what: "Every version of a calendar is kept to be taken back.",
    file: "src/io/store/index.ts",
    from: "const remarks = occasion ? history.keep(target, { ...occasion, before, after: sha256(after) }) : [];",
    to: 'const { label, at } = occasion ?? { label: "", at: 0 as never };\n        const remarks = history.keep(target, { label, at, before, after: sha256(after) });',
    seenBy: NEW_FILE,
  },
  {
    what: "Whoever subscribes is not told when to look again.",
    file: "src/render/calendar/write.ts",
    from: "/^(?=BEGIN:VTIMEZONE|BEGIN:VEVENT|END:)/m, LOOK_AGAIN",
    to: '/^(?=BEGIN:VTIMEZONE|BEGIN:VEVENT|END:)/m, ""',
    seenBy: EVENTS,
  },
  {
    what: "A zone's clocks are told of for the year before only.",
    file: "src/render/calendar/timezone.ts",
    from: "startOfDay(newYear(to, zone, 1), zone)",
    to: "startOfDay(newYear(to, zone, 0), zone)",
    seenBy: TRIAL,
  },
  {
    what: "What has changed keeps the time of its last change.",
    file: "src/render/calendar/revise.ts",
    from: "modified: Math.max(modified, second) as Instant",
    to: "modified",
    seenBy: TRIAL,
  },
  {
    what: "A wait is another event whenever its end is another.",
    file: "src/render/calendar/wait-event.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: "/wait/${round}`",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    to: "/wait/${round + Number(wait.until.slice(8, 10))}`",
    seenBy: TRIAL,
  },
  {
    what: "An event does not say why.",
    file: "src/render/calendar/action-event.ts",
    from: "because.map(reasonText)).map(",
    to: "because.slice(1).map(reasonText)).map(",
    seenBy: TRIAL,
  },
  {
    what: "What a killed one has left stays beside a new calendar.",
    file: "src/io/store/index.ts",
    from: "sweep(path);\n          appear",
    to: "appear",
    seenBy: KILLS,
  },
  {
    what: "There is no calendar for the moment in which it is brought up to date.",
    file: "src/io/store/replace.ts",
    from: "renameSync(draft, target);",
    to: "removeIfPossible(target);\n    renameSync(draft, target);",
    seenBy: KILLS,
  },
  {
    what: "What is written in hours stands at its deadline, by night as well.",
    file: "src/render/calendar/place.ts",
    from: "deadline(end ?? due, opens, action, clock)",
    to: "deadline(due, opens, action, clock)",
    seenBy: EVENTS,
  },
  {
    what: "Half an hour before a deadline lies before the hours.",
    file: "src/render/calendar/place.ts",
    from: "Math.max(opens, due - HALF_HOUR) as Instant",
    to: "(due - HALF_HOUR) as Instant",
    seenBy: EVENTS,
  },
  {
    what: "A message outlasts its hours.",
    file: "src/render/calendar/place.ts",
    from: "earlier(opens + HALF_HOUR, end)",
    to: "(opens + HALF_HOUR) as Instant",
    seenBy: EVENTS,
  },
  {
    what: "A call goes on after its deadline.",
    file: "src/render/calendar/place.ts",
    from: "isMet && closes !== undefined ? earlier(due, closes) : closes",
    to: "closes",
    seenBy: EVENTS,
  },
  {
    what: "A call that is far ahead has no hours.",
    file: "src/engine/plan.ts",
    from: "isOver ? judge(contact, seenAt(new Present(wanted), story)) : judgement",
    to: "isOver ? { opening: undefined } : judgement",
    seenBy: ["vitest", "test/engine/plan.test.ts"],
  },
  {
    what: "A calendar that is refreshed quietly talks all the same.",
    file: "src/cli/publish.ts",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    from: "return remark(shell, `wrote ${path}.`);",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    to: "return shell.io.stderr.write(`wrote ${path}.\\n`);",
    seenBy: RECIPE,
  },
];

/** What random files of interviews say, before it is written as YAML. */
import { type Dice, oneOf } from "./dice.js";

export type Data = string | readonly Data[] | { readonly [key: string]: Data };

const WORDS = [
  ..."Maria Gómez|12:30|0049 123|+1 212 555 0100|https://example.org/a?b=c#d|no|1.10|山田 太郎|a-b|x_y (z)".split(
    "|",
  ),
  ...'it\'s here|say "no"|C#|50% off|a, b|100|~|the end.|what: who|- dash|[brackets]|{braces}|a # b|ends in space '.split(
    "|",
  ),
];
const DAYS = ["2026-06-03", "2026-06-03 10:00", "2026-06-12 12:30", "2026-03-08 02:30", "2026-11-01 01:30"];

/** A file of one to three interviews; some of what it says makes no sense. */
export function fileData(dice: Dice): Data {
  const word = () => oneOf(WORDS, dice);
  const day = () => oneOf(DAYS, dice);
  const some = (make: () => Data): Data[] => Array.from({ length: dice(3) }, make);
  const person = () => oneOf(["maria", "raj"], dice);
  const perhaps = (key: string, value: Data): { readonly [key: string]: Data } =>
    dice(2) ? { [key]: value } : {};
  const interview = (_: unknown, index: number): Data => ({
    id: `i${index}`,
    company: word(),
    role: word(),
    ...perhaps("department", word()),
    ...perhaps("timezone", oneOf(["Europe/Berlin", "America/New_York", "Mars"], dice)),
    people: [
      { id: "maria", name: "Maria Gómez", ...perhaps("post", word()) },
      { id: "raj", name: word(), ...perhaps("phone", word()) },
    ],
    ...perhaps(
      "rounds",
      some(() => ({
        at: day(),
        with: some(person),
        ...perhaps("final", oneOf(["true", "no"], dice)),
        ...perhaps("decision", { said: word(), from: person() }),
        ...perhaps("topics", { maria: [word()], [oneOf(["raj", "7", "a b", "__proto__"], dice)]: [word()] }),
      })),
    ),
    ...perhaps(
      "facts",
      some(() => ({ what: word() })),
    ),
    ...perhaps(
      "clippings",
      some(() => ({ title: word(), url: word() })),
    ),
    ...perhaps(
      "log",
      some(() => ({ at: day(), sent: "thank-you", to: oneOf([person(), [person()]], dice), via: "email" })),
    ),
  });
  return {
    version: "1",
    me: { name: word(), email: "dana@okafor.example", ...perhaps("strengths", some(word)) },
    ...perhaps("references", [{ id: "lee", name: word(), agreed: day() }]),
    interviews: Array.from({ length: 1 + dice(3) }, interview),
  };
}

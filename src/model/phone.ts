/** Telephone numbers. They stay as they are typed, so that little can be said of them. */

/** The shortest that anybody dials, such as an extension. */
const FEWEST_DIGITS = 3;

/** Whether a text could be one at all. */
export function isPhone(text: string): boolean {
  return (text.match(/\p{Nd}/gu)?.length ?? 0) >= FEWEST_DIGITS;
}

/** What to do about one that is none. */
export const PHONE_HINT = "Write it as it is dialled, such as +1 212 555 0100.";

/** Where the guides disagree, and how this program settles it. */

export interface Dispute {
  /** Ids of the rules on either side. */
  readonly rules: readonly string[];
  /** Who says what. */
  readonly says: string;
  readonly settled: string;
}

export const DISPUTES: readonly Dispute[] = [
  {
    rules: ["one-only", "retry-few-days", "new-facts", "clipping"],
    says: "000 asks once and leaves it. 001 allows one more try a few days later. 004 goes on, with a new fact each time and an article now and then.",
    settled:
      "Your style decides: reserved asks once, measured twice, persistent three times and then sends articles.",
  },
  {
    rules: ["call-once", "call-monthly", "call-or-email", "use-preference"],
    says: "002 makes a single call. 004 calls up to once a month. 001 finds a call and an e-mail equally good. 003 takes the channel that they prefer.",
    settled:
      "What they prefer comes first. Reserved and measured call once in a silence, persistent more often; never twice in a month.",
  },
  {
    rules: ["missed-date", "no-date-week", "last-week"],
    says: "001 waits a few days after the date they named, 003 asks once it has passed. 002 waits about a week when there is none. 000 asks about an interview of the week before.",
    settled:
      "A date of theirs always comes first; how long to wait after it, or without one, is a matter of style.",
  },
  {
    rules: ["handwritten-slow", "thank-always", "thank-any-medium"],
    says: "001 finds an e-mail and a handwritten note equally good. 002 and 004 find post too slow.",
    settled: "E-mail, unless they prefer post or it is all there is; a note by post carries a warning.",
  },
  {
    rules: ["cut-losses", "late-news", "vigorous"],
    says: "000 moves on when a question stays unanswered, and knows of good news that came weeks later. 004 keeps at it.",
    settled:
      "Reserved and measured let it go two weeks after the last question, persistent after three months. If they write, it opens again by itself.",
  },
  {
    rules: ["email-hightech", "phone-traditional", "no-date-week"],
    says: "002 calls where they named no date. 004 writes to high-tech firms and calls traditional ones.",
    settled: "What is known of the firm comes first; with nothing known, a call where they named no date.",
  },
];

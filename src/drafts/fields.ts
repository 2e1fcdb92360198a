/** The fields that a template can use, with what each holds. A field about which the file says nothing is null. */

/** @public the table of the README is made from it */
export const FIELDS = {
  "me.name": "Your name.",
  "me.signature": "Your name, e-mail and phone, each on a line of its own.",
  "me.phone": "Your phone number.",
  "me.pitch": "What you are, in at most 60 characters for a subject: Product management, 6 years, fintech.",
  "me.background": "The same for a sentence: six years of product management in fintech.",
  "me.strengths": "Up to two of your strengths, as a sentence without its full stop.",
  "me.news": "A fact about you that they have not heard yet, to go on after: Since we spoke,",
  "them.name": "The name of whom you write to; a blank when the file names nobody.",
  "them.first": "The same, as you would address them.",
  "them.place":
    "Their place among the people of that round, from 1, so that each gets words of their own; 1 for anybody else.",
  "them.agreed": "Whether they have agreed to be your reference.",
  "them.named": "Whether they were named to this company as your reference.",
  "job.company": "The company.",
  "job.role": "The position.",
  "job.short": "The same in at most 28 characters, for a subject.",
  "job.department": "The department.",
  "talk.day":
    "The day of the round with the slip that is put right, else the latest with them, else the latest: Wednesday, June 3.",
  "talk.when": "The same as today, yesterday, or on Wednesday, June 3.",
  "talk.met": "Whether they were in that round.",
  "talk.late": "Whether your thanks for it are more than a day late.",
  "talk.with": "Up to three people who were in that round.",
  "talk.topics": "Up to three things you talked about with them then; told to a reference, with anybody.",
  "talk.slip":
    "Up to two serious slips that they saw then, to go on after a colon; told to a reference, whoever saw them.",
  "talk.manners": "Whether one of those was about manners, such as being late, rather than about the work.",
  "decision.named":
    "The day by which they said they would be in touch; null once a later word of theirs has decided.",
  "decision.ahead": "The same while that day has not passed.",
  "decision.no": "Whether they have said no, and nothing has opened it again.",
  "asked.day": "The day of your last question since then.",
  "asked.reply": "The day on which they wrote back to it without a decision or a date.",
  "asking.thanks": "Whether your thank-you never went out, so that this message begins with it.",
  "promise.what": "What you promised them.",
  "promise.late": "Whether the promised time has passed.",
  "word.day": "The day on which they wrote what you are answering.",
  "word.informs": "Whether it only tells how things stand, so that nothing in it asks for an answer.",
  "word.invites": "Whether it invites you to the next round.",
  "call.when": "When they had meant to call: today at 14:00, or on Wednesday, June 3 at 14:00.",
  "next.day": "The day of the next round.",
  "next.time": "Its time, on their clock: 10:00.",
  "references.list": "Up to three references who have agreed, each with relationship, phone and e-mail.",
  "references.few": "Whether they are fewer than two.",
  "references.late": "Whether the list has been awaited for days.",
  "references.first": "The name of the first of them; whoever this company knows of comes first.",
  "article.title": "The title of an article that they have not had from you yet.",
  "article.url": "Its address.",
} as const;

type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

export type Facts = Readonly<Record<Field, string | number | boolean | null>>;

/** The fields of one group, or of several. */
export type Part<Group extends string> = Pick<Facts, Extract<keyof Facts, `${Group}.${string}`>>;

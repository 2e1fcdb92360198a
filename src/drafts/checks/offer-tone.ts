import type { Message } from "../types.js";
import type { Check, Fault } from "./check.js";
import { overlap, phrases, placesOf } from "./phrases.js";
import { GRANTED, isBeforeDecision, OTHER_OFFER, ULTIMATUM } from "./pressure.js";
import { changed, NUDGE, THANKS } from "./samples.js";

const PRESSING = phrases([
  "please,? (?:please|I beg)",
  "I(?: am|'m)? (?:beg(?:ging)?|implor(?:e|ing)|plead(?:ing)?)",
  "(?:(?:I am|I'm|I have been|I've been|getting|growing|feeling|rather|so) (?:\\p{L}+ )?desperate|desperate for (?:this|the|an?|any|your|work|news)|desperately (?:want|need|hope|hoping|seek|seeking|looking|trying)|in desperation)",
  "I (?:\\p{L}+ ){0,3}?need (?:this|the|that) (?:\\p{L}+ )?(?:job|role|position|opportunity|chance|offer|work|one)",
  "really,? really (?:need|want|hope|hoping|wanted|wish)",
  "(?:sorry|apologi[sz]e|apologies) (?:again|once (?:more|again)|one more time)(?! for your (?:loss|trouble))",
  "(?:again|once (?:more|again)),? (?:I am |I'm )?(?:so |very |really |truly |terribly )?(?:sorry|I apologi[sz]e|my apologies)(?! (?:for your loss|to (?:hear|read|learn)))",
  "(?:not|n't|without)(?: have)? wast(?:e|ed|ing) (?:too much of |any of )?your (?:\\p{L}+ )?time",
  "(?:I(?: am| would be|'d be|'m)|me|my \\p{L}+(?: and \\p{L}+)? (?:is|are|makes? me)) (?:\\p{L}+ )?(?:an?|the|your) (?:\\p{L}+ )?(?:perfect|ideal|dream) (?:fit|match|candidate|hire|choice)",
  "perfect (?:fit|match|candidate)(?: for (?:the|this|your) (?:\\p{L}+ )?(?:position|role|job|post|team|company|opening)|(?=!))",
  "(?:would|will|'d|'ll) (?:do|accept|take) (?:anything|any (?:salary|pay|offer|job|role|position|terms))",
  "(?:give me|grant me|just one|one more|one last|another|a last|my last) (?:\\p{L}+ )?chance(?! to)",
  "give me (?:a|one|this|the) (?:\\p{L}+ )?chance",
  "my (?:family|children|kids|wife|husband|rent|mortgage|savings|bills|debts?) (?:\\p{L}+ ){0,3}(?:depends?|rely|relies|needs?|need|due|running|gone|cannot|can't)",
  "(?:pay|cover|afford) (?:my |the )?(?:rent|mortgage|bills|loans?|debts?)",
  "(?:my|the) (?:only|last) (?:hope|option|resort)",
  "(?:would|will|'d) be (?:\\p{L}+ )?(?:devastated|crushed|heartbroken|lost)",
  "(?:won't|will not|wouldn't|would not) (?:regret|be sorry|find (?:a|any)(?:one|body)?(?: \\p{L}+)? better)",
  "hire me",
  "(?:I am|I'm) (?:clearly |definitely |obviously |certainly )?the (?:best|perfect|ideal|only|right) (?:\\p{L}+ )?(?:candidate|person|one|choice|fit|match|man|woman)",
  "no (?:one|body) else (?:\\p{L}+ )?(?:can|could|will|would|is|has)",
  "(?:must|need to|have to|demand to|insist on|deserve to) (?:have|get|know|hear(?:ing)?|receive|be told) (?:\\p{L}+ ){0,5}?(?:today|now|immediately|at once|this week|by|soon|answer|decision|reply|where I stand)",
  "(?:I|we)(?: [\\p{L}]+)? (?:need|require|demand|expect|insist on|deserve|want) (?:an?|your|the) (?:\\p{L}+ )?(?:answer|decision|reply|response|call|explanation|offer)",
  "(?:I|we) (?:insist|demand)",
  "(?:reply|answer|respond|decide|(?<!(?:our|your|the|this|my|a|that|first) )call(?: me)?|write|get back to me|let me know|tell me|confirm|hear(?: back)?(?: from you)?|decision|response) (?:(?!(?:how|where|what|whether|who|why)(?!\\p{L}))\\p{L}+ ){0,3}?(?:asap|a\\.s\\.a\\.p|immediately|at once|urgently|right away|without (?:further )?delay|by return|as soon as (?:\\p{L}+ )?possible|by the end of (?:the|this) (?:day|week)|today|by (?:tomorrow|tonight))",
  "asap",
  "(?:I|we) (?:have|have got) (?:\\p{L}+ )?(?:bills|rent|debts?|loans?|mouths|children|a mortgage|a family) to (?:pay|feed|support)",
  "you(?: will|'ll| would|'d| may) (?:\\p{L}+ )?regret",
  "(?:cannot|can't|can not|couldn't) afford to (?:lose|miss|wait|let)",
  "counting on (?:you|this|it|your)",
  "(?:make|made) (?:up )?your (?:minds?|decision|choice) (?:up )?(?:now|soon|quickly)",
  "(?:hurry|speed) (?:up|this)",
  "(?:other|another|several|many) (?:companies|company|employers?|firms?|offers?) (?:\\p{L}+ ){0,4}(?:waiting|will not wait|won't wait|expires?|snap|chasing|fighting)",
  "(?:keep|go on|continue|carry on) (?:calling|writing|asking|trying|e-?mailing|ringing|phoning)(?: you)?(?: \\p{L}+)? (?:until|till|every)",
  "not (?:stop|rest|give up) (?:\\p{L}+ ){0,3}until",
  "until I (?:hear|get|have) (?:\\p{L}+ ){0,3}(?:answer|reply|yes|back|from you)",
  "your positive (?:answer|reply|response|decision)",
  "you (?:must|have to|need to|had better|cannot|can't) (?:hire|choose|decide|answer|reply|respond|give|take|pick|let me|understand|call|tell)",
  "(?:I|we) deserve",
  "(?:sorry|apologi[sz]e|apologies|forgive me|hate|afraid|don't want|do not want|don't mean|do not mean|hope I am not|hope I'm not)(?: \\p{L}+){0,2}? (?:for |to |about )?(?:be |being )?(?:bother(?:ing)?|pester(?:ing)?|nagg?(?:ing)?|annoy(?:ing)?|harass(?:ing)?|hassl(?:e|ing)|a (?:bother|pest|nuisance|pain|burden)|bug(?:ging)?)",
  "(?:please |to |not |would you |could you |will |ask(?:ing)? you to )reconsider(?:ing)?",
  "change your minds?",
  "who(?:m)? (?:did you|have you|you have|you)(?: \\p{L}+)? (?:hired?|chosen|choose|chose|took|taken?|picked?)(?: instead)?",
  "(?:why (?:not me|was it not me|was I not|wasn't I)|instead of me)",
  "(?:final|last) (?:notice|warning|reminder)",
  "or (?:else )?I(?: will| shall|'ll| must| (?:will )?have to)(?: have to)? (?:accept|take|sign|go with) (?:an?|another|the other|their|(?:some|any)one else's) (?:\\p{L}+ )?(?:offer|job|position|role|company)",
  "(?:I am|I'm) (?:\\p{L}+ )?(?:running out of (?:time|money|options|savings)|(?:getting |growing )?(?:anxious|worried sick|frantic|losing sleep)|losing (?:hope|patience)|at (?:my|the) (?:wits'?|end)|out of (?:work|money))",
  "(?:can't|cannot|can not) (?:wait (?:any|much) longer|sleep|stop thinking)",
  "(?:nothing|no job|no role) (?:else )?(?:would|could|will) (?:\\p{L}+ )?(?:make me happier|mean more)",
  "(?:means|mean) (?:everything|the world|more than anything) to me",
]);

const CALMLY = "This presses or pleads. Say calmly what you offer or ask, and leave the choice to them.";
const OPEN = "This takes the job for granted. Say what you would gladly do, and leave the choice to them.";
const ALONE =
  "Another offer is easily read as pressure. Mention it only if their answer depends on it, and calmly.";

export const offerTone: Check = {
  rule: "offer-tone",
  severity: "error",
  passing: [
    { ...NUDGE, title: "Confident, and helpful" },
    changed(THANKS, "Glad is not desperate", "I would be glad", "I would love"),
    { ...THANKS, title: "A call that was", subject: "Our call today" },
    {
      ...changed(
        THANKS,
        "Another offer, where theirs is answered",
        "I look",
        "I have another offer to weigh. I look",
      ),
      kind: "offer-answer",
    },
    {
      ...changed(
        THANKS,
        "Another train",
        "I look",
        "I will come at nine, or I will take another train. I look",
      ),
      kind: "keep-in-touch",
    },
    changed(
      THANKS,
      "A need of theirs",
      "I cut onboarding",
      "You need a decision soon after launch. I cut onboarding",
    ),
  ],
  failing: [
    changed(NUDGE, "Pleading", "Is there", "I really need this job. Is there"),
    {
      title: "A no is a no",
      kind: "rejection-reply",
      via: "email",
      subject: "Thank you",
      body: "Dear Maria,\n\nThank you for letting me know. Please reconsider.",
    },
    changed(
      NUDGE,
      "An ultimatum",
      "Is there",
      "I have spoken to others and need an answer by Friday. Is there",
    ),
    changed(
      NUDGE,
      "Another offer, in passing",
      "Is there",
      "I should say that I have another offer. Is there",
    ),
    changed(THANKS, "Taking the job for granted", "I look", "I can't wait to start on Monday. I look"),
    {
      ...changed(NUDGE, "A threat", "Is there", "Tell me soon, or I will take another offer. Is there"),
      kind: "keep-in-touch",
    },
    changed(NUDGE, "Pushing", "Is there", "I need your answer soon. Is there"),
    changed(THANKS, "Making oneself small", "I look", "I am sorry to bother you. I look"),
  ],

  find(message, { kind }) {
    const advised = [
      ...placesOf(message, PRESSING).map((place) => ({ ...place, says: CALMLY })),
      ...(isBeforeDecision(kind) ? beforeDecision(message) : []),
    ];
    return advised.filter((one, at) => !advised.slice(0, at).some((other) => overlap(one, other)));
  },
};

function beforeDecision(message: Message): Fault[] {
  const ultimatums = placesOf(message, ULTIMATUM).map((place) => ({ ...place, says: CALMLY }));
  const offers = ultimatums.length > 0 ? [] : placesOf(message, OTHER_OFFER);
  return [
    ...ultimatums,
    ...placesOf(message, GRANTED).map((place) => ({ ...place, says: OPEN })),
    ...offers.map((place) => ({ ...place, says: ALONE, severity: "warning" as const })),
  ];
}

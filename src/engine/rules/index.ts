/** Every rule with logic. Where several prefer a channel, the first of this order decides. */
import type { Rule } from "../rule.js";
import { askTimeframe } from "./ask-timeframe.js";
import { callMonthly } from "./call-monthly.js";
import { callOnce } from "./call-once.js";
import { clipping } from "./clipping.js";
import { cutLosses } from "./cut-losses.js";
import { emailAsApplied } from "./email-as-applied.js";
import { emailHightech } from "./email-hightech.js";
import { emailOver40 } from "./email-over-40.js";
import { emailUrgent } from "./email-urgent.js";
import { exactContacts } from "./exact-contacts.js";
import { keepNetwork } from "./keep-network.js";
import { lateNews } from "./late-news.js";
import { midMorning } from "./mid-morning.js";
import { missedAppointment } from "./missed-appointment.js";
import { missedDate } from "./missed-date.js";
import { newFacts } from "./new-facts.js";
import { noDateWeek } from "./no-date-week.js";
import { noPestering } from "./no-pestering.js";
import { oneOnly } from "./one-only.js";
import { outOfOffice } from "./out-of-office.js";
import { phoneTraditional } from "./phone-traditional.js";
import { prepareHard } from "./prepare-hard.js";
import { promiseOnDate } from "./promise-on-date.js";
import { recover } from "./recover.js";
import { refsBrief } from "./refs-brief.js";
import { refsByPhone } from "./refs-by-phone.js";
import { refsPrompt } from "./refs-prompt.js";
import { refsSignal } from "./refs-signal.js";
import { refsWarn } from "./refs-warn.js";
import { rejectThank } from "./reject-thank.js";
import { replyOwed } from "./reply-owed.js";
import { retryFewDays } from "./retry-few-days.js";
import { rightPerson } from "./right-person.js";
import { stayActive } from "./stay-active.js";
import { thank24h } from "./thank-24h.js";
import { usePreference } from "./use-preference.js";
import { vmAfterFew } from "./vm-after-few.js";

export const RULES: readonly Rule[] = [
  thank24h,
  promiseOnDate,
  replyOwed,
  missedAppointment,
  rejectThank,
  keepNetwork,
  recover,
  refsWarn,
  refsPrompt,
  refsBrief,
  refsByPhone,
  refsSignal,
  prepareHard,
  askTimeframe,
  noPestering,
  stayActive,
  missedDate,
  noDateWeek,
  oneOnly,
  retryFewDays,
  newFacts,
  clipping,
  lateNews,
  rightPerson,
  outOfOffice,
  cutLosses,
  exactContacts,
  usePreference,
  emailAsApplied,
  emailHightech,
  emailUrgent,
  emailOver40,
  phoneTraditional,
  callOnce,
  callMonthly,
  midMorning,
  vmAfterFew,
];

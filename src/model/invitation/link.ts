/** The link of a video call. */
import type ICAL from "ical.js";
import { rawOf, valuesOf } from "./calendar.js";

/** Where calls are joined: host and path. Pages of help, options and telephone numbers are others. */
const ROOMS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^meet\.google\.com$/, /^\/(?:[a-z]{3}-[a-z]{4}-[a-z]{3}|lookup\/.+)/],
  [/(?:^|\.)zoom(?:gov)?\.(?:us|com)$/, /^\/(?:wc\/)?(?:j|my|s|w|join)\/?./],
  [
    /^(?:teams\.microsoft\.com|teams\.live\.com|(?:gov|dod)\.teams\.microsoft\.us)$/,
    /^\/(?:l\/meetup-join|meet)\//,
  ],
  [/^(?:meet\.lync\.com|join\.skype\.com)$/, /^\/./],
  [/\.webex\.com$/, /\/(?:j\.php|meet\/|wbxmjs\/joinservice|join\/|weblink\/|m\/)/],
  [/^(?:meet\.goto\.com|(?:www\.|app\.)?gotomeeting\.com|meet\.jit\.si|8x8\.vc|chime\.aws)$/, /^\/./],
  [/^(?:facetime\.apple\.com|v\.ringcentral\.com|bluejeans\.com|meet\.starleaf\.com)$/, /^\/./],
  [/(?:^|\.)whereby\.com$/, /^\/./],
];

/** Mail servers and Google put their own address around a link. */
const WRAPPED: readonly (readonly [host: RegExp, parameter: string])[] = [
  [/\.safelinks\.protection\.outlook\.com$/, "url"],
  [/^www\.google\.com$/, "q"],
];

const PLACES = [
  "x-google-conference",
  "x-microsoft-skypeteamsmeetingurl",
  "x-microsoft-onlinemeetingconflink",
  "conference",
  "location",
  "url",
  "description",
];

const MOST = 100;
const LONGEST = 1000;

/** The first link of a known kind, where the programs put it before where people do. */
export function linkOf(event: ICAL.Component): string | undefined {
  const conferences = event.getAllProperties("conference").flatMap(valuesOf);
  const text = [...PLACES.map((name) => rawOf(event, name)), ...conferences]
    .join("\n")
    .replaceAll("&amp;", "&");
  return (text.match(/https:\/\/[^\s<>"'\\]+/gi) ?? [])
    .slice(0, MOST)
    .map((found) => roomAt(found.slice(0, LONGEST)))
    .find((link) => link !== undefined);
}

function roomAt(text: string): string | undefined {
  const url = urlOf(text.replace(/[.,;:!?)\]}]+$/, ""));
  if (url === undefined) return undefined;
  const wrap = WRAPPED.find(([host]) => host.test(url.hostname));
  const inner = wrap && urlOf(url.searchParams.get(wrap[1]) ?? "");
  return isRoom(url) ? url.href : inner && isRoom(inner) ? inner.href : undefined;
}

function isRoom({ hostname, pathname }: URL): boolean {
  return ROOMS.some(([host, path]) => host.test(hostname) && path.test(pathname));
}

/** A plain https address; one with a name and a password in front pretends to be another. */
function urlOf(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url?.protocol === "https:" && url.username === "" && url.password === "" && url.port === ""
    ? url
    : undefined;
}

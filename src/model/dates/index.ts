/** The one room that knows about days, instants, zones, business days and durations. */
export * from "./calendar.js";
export * from "./changes.js";
export * from "./day.js";
export * from "./doubtful.js";
export * from "./duration.js";
export * from "./instant.js";
export * from "./moment.js";
export * from "./offsets.js";
export * from "./present.js";
export * from "./when.js";
export * from "./words.js";
export * from "./zone.js";
export * from "./zoned-date.js";

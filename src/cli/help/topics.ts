/** What help tells about that is no command. A topic's text is loaded only when it is asked for. */
import type { Part } from "../../render/help/parts.js";

interface Topic {
  readonly name: string;
  readonly says: string;
  /** Other words for it. */
  readonly also: readonly string[];
  readonly load: () => Promise<{ readonly PARTS: readonly Part[] }>;
}

export const TOPICS: readonly Topic[] = [
  {
    name: "file",
    says: "Every key of interviews.yaml, with an example",
    also: ["interviews.yaml", "key", "keys", "yaml"],
    load: () => import("../../render/topics/file.js"),
  },
  {
    name: "time",
    says: "How dates and words like friday are read, and on whose clock",
    also: ["clock", "clocks", "date", "dates", "timezone", "timezones", "zone", "zones"],
    load: () => import("../../render/topics/time.js"),
  },
  {
    name: "styles",
    says: "The three styles of patience, and every number of them",
    also: ["numbers", "parameters", "style"],
    load: () => import("../../render/topics/styles.js"),
  },
  {
    name: "fields",
    says: "What your own templates can fill in",
    also: ["blanks", "field", "template"],
    load: () => import("../../render/topics/fields.js"),
  },
  {
    name: "environment",
    says: "The variables and folders that are looked at",
    also: ["color", "colour", "env", "files", "folders", "variables"],
    load: () => import("../../render/topics/environment.js"),
  },
  {
    name: "exit-codes",
    says: "What each exit code says, for scripts",
    also: ["codes", "exit", "exit-code", "exit-status", "exits"],
    load: () => import("../../render/topics/exit-codes.js"),
  },
];

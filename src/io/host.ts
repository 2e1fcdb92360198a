/** What the effects take of the process that they run in. */
export type Host = Pick<
  NodeJS.Process,
  "stdin" | "stdout" | "stderr" | "env" | "platform" | "on" | "off" | "removeAllListeners"
>;

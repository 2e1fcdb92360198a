/** What the effects take of the process that they run in. */
export type Host = Pick<
  NodeJS.Process,
  | "argv"
  | "cwd"
  | "env"
  | "getuid"
  | "off"
  | "on"
  | "pid"
  | "platform"
  | "removeAllListeners"
  | "stderr"
  | "stdin"
  | "stdout"
  | "versions"
>;

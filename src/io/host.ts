/** What the effects take of the process that they run in. */
export type Host = Pick<
  NodeJS.Process,
  | "argv"
  | "cwd"
  | "env"
  | "geteuid"
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

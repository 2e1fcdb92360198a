// No command opens a connection, nor so much as a socket for one, nor looks a name up: every command under strace. What
// is allowed is a pair of sockets between the program and the clipboard's, as Node makes a pipe to a process, and the
// end of what is written into it.
import { judgeAll, judgeScripts } from "./commands.mjs";
import { needs, trial } from "./support.mjs";

/** A ring could connect without a call to be seen. */
const CALLS = "network,io_uring_setup";
const ALLOWED = [/^socketpair\(AF_UNIX, /, /^shutdown\(\d+<(?:socket|UNIX[^>]*):\[/];

function faultIn({ name, rest }) {
  const call = `${name}(${rest}`;
  return ALLOWED.some((allowed) => allowed.test(call)) ? undefined : call;
}

/** To places where nobody is. */
const CONNECTING = [
  'require("node:net").connect(9, "127.0.0.1").on("error", () => {})',
  'require("node:net").connect("/nowhere").on("error", () => {})',
  'require("node:dns").lookup("example.invalid", () => {})',
  'fetch("http://127.0.0.1:59999").catch(() => {})',
  'require("node:dgram").createSocket("udp4").bind(0, "127.0.0.1", function () { this.close(); })',
];

needs("strace");
await trial("network", async ({ folder }) => {
  const { figures, faults } = await judgeAll(folder, CALLS, faultIn);
  const control = judgeScripts(folder, CALLS, CONNECTING, faultIn);
  return {
    figures: [
      `${figures.commands} command lines, ${figures.calls} calls, all of them allowed but for the faults`,
    ],
    faults: [...faults, ...control.missed],
    control: control.faults,
  };
});

// Whatever is made is the user's alone from the first moment on, not only once its mode has been changed: every command
// under strace, each call that makes a file or a folder, or gives it another mode.
import { judgeAll, judgeScripts } from "./commands.mjs";
import { needs, trial } from "./support.mjs";

const CALLS = "open,openat,creat,mkdir,mkdirat,mknod,mknodat,chmod,fchmod,fchmodat";
const MODE = /, (0\d*)(?:\)| <unfinished)/;
const OF_OTHERS = 0o077;

function faultIn({ name, rest }) {
  if (name.startsWith("open") && !rest.includes("O_CREAT")) return undefined;
  const mode = Number.parseInt(MODE.exec(rest)?.[1] ?? "7777", 8);
  return (mode & OF_OTHERS) === 0 ? undefined : `${name}(${rest}`;
}

const OPEN = [
  'require("node:fs").writeFileSync("file", "")',
  'require("node:fs").mkdirSync("a/b", { recursive: true })',
  'const fs = require("node:fs"); fs.writeFileSync("private", "", { mode: 0o600 }); fs.chmodSync("private", 0o640)',
];

needs("strace");
await trial("modes", async ({ folder }) => {
  const { figures, faults } = await judgeAll(folder, CALLS, faultIn);
  const control = judgeScripts(folder, CALLS, OPEN, faultIn);
  return {
    figures: [`${figures.commands} command lines, ${figures.calls} calls that open, make or change the mode`],
    faults: [...faults, ...control.missed],
    control: control.faults,
  };
});

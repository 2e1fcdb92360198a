// How many interviews the engine plans in a second, once warm: as many in all for hunts of every size, with every plan
// kept, so that a small hunt gains nothing by what it leaves to be thrown away. Started anew for each size.
import { parse, plan } from "../../dist/index.js";
import { fileOf, NOW } from "./files.mjs";
import { median } from "./runs.mjs";

const ALL = 100_000;
const PARSED = 5000;
const ROUNDS = 5;

const size = Number(process.argv[2]);
const now = new Date(NOW).getTime();
const { hunt } = parse(fileOf(PARSED));
const interviews = Array.from({ length: ALL / PARSED }, (_, copy) =>
  hunt.interviews.map((one) => ({ ...one, id: `${one.id}-${copy}`, company: `${one.company} ${copy}` })),
).flat();

const rates = Array.from({ length: ROUNDS }, () => {
  const hunts = Array.from({ length: ALL / size }, (_, index) => ({
    ...hunt,
    interviews: interviews.slice(index * size, (index + 1) * size),
  }));
  const begun = process.hrtime.bigint();
  const plans = hunts.map((one) => plan(one, now, "UTC"));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const planned = plans.reduce((sum, { actions, waiting }) => sum + actions.length + waiting.length, 0);
  if (planned < ALL)
    throw new Error(`only ${planned} of ${ALL} interviews have anything to do or to wait for`);
  return ALL / seconds;
});
console.log(median(rates.slice(2)));

/** How often a property is tried: `usual`, or fewer where the environment sets `FOLLOWUP_RUNS` (mutation tests do). */
export function runs(usual: number): number {
  return Math.min(usual, Number(process.env.FOLLOWUP_RUNS ?? usual));
}

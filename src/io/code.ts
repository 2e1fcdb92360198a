/** What the system calls an error: `ENOENT` and its like, or `no code` for one that is not the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "no code";
}

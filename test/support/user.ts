const NOBODY = 65534;

/** Nothing is forbidden to root, so that its rights are laid down for the while. */
export function asOrdinaryUser<Result>(work: () => Result): Result {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(NOBODY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

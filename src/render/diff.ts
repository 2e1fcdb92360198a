/** What a change would do to a file. */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** A unified difference as `diff -u` and `patch` know it; empty where nothing changes. */
export function diffText(path: string, before: string, after: string): string {
  if (before === after) return "";
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });
}

import { EXIT, FollowupError } from "../errors.js";

/** A template that cannot be used, and the place in it; lines and columns count from 1. */
export function templateError(file: string, line: number, column: number, says: string): FollowupError {
  return new FollowupError(EXIT.configuration, `${file}:${line}:${column}: ${says}`);
}

/** What becomes of a file that cannot be read. */
import { EXIT, FollowupError } from "../errors.js";
import { type Problem, problemText } from "../model/problems.js";

/** All the problems of a file at once, as one error (65). */
export function refused(file: string, problems: readonly Problem[]): FollowupError {
  return new FollowupError(
    EXIT.content,
    problems.map((problem) => problemText(file, problem)).join("\nfollowup: "),
  );
}

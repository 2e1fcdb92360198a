/** Who may do what with all that is made: the user alone. It is said when a thing is made, and so holds from the first. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

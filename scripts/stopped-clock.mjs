// A clock that never goes on, for the library, whose answers hang on their arguments alone.
export const STOPPED_CLOCK = { now: () => 0 };

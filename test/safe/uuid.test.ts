import { expect, it } from "vitest";
import { uuidFrom } from "../../src/safe/uuid.js";

it("is the example of RFC 9562, and of version 8 whatever the digest", () => {
  expect(uuidFrom("5c146b143c524afd938a375d0df1fbf6fe12a66b645f72f6158759387e51f3c8")).toBe(
    "5c146b14-3c52-8afd-938a-375d0df1fbf6",
  );
  expect(uuidFrom("0".repeat(64))).toBe("00000000-0000-8000-8000-000000000000");
  expect(uuidFrom("f".repeat(64))).toBe("ffffffff-ffff-8fff-bfff-ffffffffffff");
});

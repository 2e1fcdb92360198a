import { describe, expect, it } from "vitest";
import { whoIs } from "../../src/cli/who.js";
import { huntOf } from "../support/hunt.js";

const HUNT = huntOf(`version: 1
me: { name: Dana, email: dana@okafor.example }
references:
  - { id: lee, name: Lee Park, email: lee@park.example }
  - { id: kim, name: Kim Day, email: kim@day.example }
interviews:
  - company: Northwind
    role: Product manager
    people: [{ id: maria, name: María Gómez }, { id: raj, name: Raj Patel }]
    given: [lee]
  - company: Contoso
    role: Analyst
    people: [{ id: maria, name: Maria Rossi }]
  - { id: contoso-2, company: Contoso Labs, role: Engineer }
`);

function who(text: string): string {
  try {
    const { interview, person } = whoIs(text, HUNT);
    return person ? `${interview.id}/${person.id}` : interview.id;
  } catch (error) {
    return (error as Error).message;
  }
}

describe("whom a text means", () => {
  it.each([
    ["northwind", "northwind"],
    ["north", "northwind"],
    ["contoso-2", "contoso-2"],
    ["contoso", "contoso"],
    ["Labs", "contoso-2"],
    ["raj", "northwind/raj"],
    ["patel", "northwind/raj"],
    ["gomez", "northwind/maria"],
    ["GÓMEZ", "northwind/maria"],
    ["lee", "northwind/lee"],
    ["contoso/maria", "contoso/maria"],
    ["North/gomez", "northwind/maria"],
    ["north gomez", "northwind/maria"],
    ["contoso maria", "contoso/maria"],
    ["northwind raj patel", "northwind/raj"],
    ["Contoso Labs", "contoso-2"],
    ["contoso engineer", "contoso-2"],
    ["contoso/analyst", "contoso"],
    ["product", "northwind"],
    ["engin", "contoso-2"],
  ])("%s", (text, id) => {
    expect(who(text)).toBe(id);
  });

  it("lists the candidates when several are meant", () => {
    const candidates =
      "northwind/maria  (María Gómez, Northwind, Product manager)\n  contoso/maria  (Maria Rossi, Contoso, Analyst)";
    expect(who("maria")).toBe(`"maria" could be any of these; give the id:\n  ${candidates}`);
    expect(who("Maria")).toContain("could be any of these");
  });

  it("has the nearest word for one that is unknown", () => {
    expect(who("Northwnd")).toBe(
      'nobody in the file is called "Northwnd". Did you mean "Northwind"? That is northwind.',
    );
    expect(who("rja")).toContain('Did you mean "Raj"? That is northwind/raj.');
    expect(who("mariaa")).toContain('"maria"? That is northwind/maria or contoso/maria.');
  });

  it("shows who is there, and how to name them, when no word is near", () => {
    const people = "northwind  northwind/maria  northwind/raj  northwind/lee";
    expect(who("zzzzzz")).toBe(
      `nobody in the file is called "zzzzzz". These are there, as company/person:\n  ${people}\n  contoso  contoso/maria\n  contoso-2`,
    );
    expect(who("northwind zzzzzz")).toContain("nobody in the file");
  });

  it("does not know a reference whom no company was given", () => {
    expect(who("kim")).toContain("nobody in the file");
  });

  it("says so when there is nobody at all", () => {
    expect(() => whoIs("x", { ...HUNT, interviews: [] })).toThrow("it has no interviews yet");
  });
});

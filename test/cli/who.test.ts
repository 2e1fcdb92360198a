import { describe, expect, it } from "vitest";
import { interviewOf, whoIs } from "../../src/cli/who.js";
import { huntOf } from "../support/hunt.js";

const HUNT = huntOf(`version: 1
me: { name: Dana, email: dana@okafor.example }
references:
  - { id: lee, name: Lee Park, email: lee@park.example }
  - { id: kim, name: Kim Day, email: kim@day.example }
  - { id: sam, name: Sam Orr, email: sam@orr.example }
interviews:
  - company: Northwind
    role: Product manager
    people: [{ id: maria, name: María Gómez }, { id: raj, name: Raj Patel }]
    given: [lee]
  - company: Contoso
    role: Analyst
    people: [{ id: maria, name: Maria Rossi }]
  - { id: contoso-2, company: Contoso Labs, role: Engineer, given: [kim] }
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
    ["CONTOSO-2", "contoso-2"],
    ["Contoso-2/Kim", "contoso-2/kim"],
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
    expect(who("contoso-3")).toBe('nobody in the file is called "contoso-3". Did you mean "contoso-2"?');
    expect(who("rja")).toContain('Did you mean "Raj"? That is northwind/raj.');
    expect(who("mariaa")).toContain('"maria"? That is northwind/maria or contoso/maria.');
  });

  it("shows who is there, and how to name them, when no word is near", () => {
    const people = "northwind  northwind/maria\n    northwind/raj  northwind/lee";
    expect(who("zzzzzz")).toBe(
      `nobody in the file is called "zzzzzz". These are there, as company/person:\n  ${people}\n  contoso  contoso/maria\n  contoso-2  contoso-2/kim`,
    );
    expect(who("northwind zzzzzz")).toContain("nobody in the file");
  });

  it.each(["sam", "orr", "northwind/sam"])(
    "says what a reference is whom no company was given: %s",
    (text) => {
      expect(who(text)).toBe(
        `"${text}" is Sam Orr, one of your references, and the file does not say that the company was told of them. Put sam under its "given".`,
      );
    },
  );

  it("says so when there is nobody at all", () => {
    expect(() => whoIs("x", { ...HUNT, interviews: [] })).toThrow("it has no interviews yet");
  });
});

describe("which interview a text means", () => {
  const TANAKA = huntOf(`version: 1
me: { name: Dana, email: dana@okafor.example }
interviews:
  - company: Tanaka Systems
    role: Analyst
    people: [{ id: yuki, name: Yuki Tanaka }, { id: ken, name: Ken Sato }]
  - { company: Contoso, role: Engineer, people: [{ id: mai, name: Mai Sato }] }
`);

  it("is clear where all that it can mean leads to one", () => {
    expect(interviewOf("Tanaka", TANAKA).id).toBe("tanaka-systems");
    expect(interviewOf("tanaka-SYSTEMS", TANAKA).id).toBe("tanaka-systems");
    expect(() => whoIs("Tanaka", TANAKA)).toThrow("could be any of these");
  });

  it("is not where it leads to several", () => {
    expect(() => interviewOf("Sato", TANAKA)).toThrow(
      /could be any of these; give the id:\n {2}tanaka-systems\/ken .*\n {2}contoso\/mai /,
    );
    expect(() => interviewOf("zzzzzz", TANAKA)).toThrow("nobody in the file");
  });
});

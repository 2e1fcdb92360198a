/** A first file for somebody new: valid as it stands, with the next steps as comments. */

export interface Starter {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly timezone?: string;
  readonly country?: string;
}

const EXAMPLE = `interviews: []
# Put your first interview in place of the brackets above, like this:
#
#  - company: Northwind
#    role: Product manager
#    people:
#      - { id: maria, name: Maria Gómez, part: hiring-manager, email: maria@northwind.example }
#    rounds:
#      - at: 2026-06-03 10:00
#        ends: 2026-06-03 11:00
#        with: [ maria ]
#        decision: { by: 2026-06-09, said: by Tuesday }
#    log:
#      - { at: 2026-06-03 12:30, sent: thank-you, to: maria, via: email }
`;

/** The text of a first file. @param schema where an editor finds the schema */
export function starterText(me: Starter, schema: string): string {
  const keys = ["name", "email", "phone", "timezone", "country"] as const;
  const lines = keys.flatMap((key) => {
    const value = me[key];
    return value === undefined ? [] : [`  ${key}: ${scalar(value)}`];
  });
  return [schemaLine(schema), "version: 1", "me:", ...lines, EXAMPLE].join("\n");
}

/** The comment by which a YAML editor finds the schema of a file. */
export function schemaLine(schema: string): string {
  return `# yaml-language-server: $schema=${schema}`;
}

/** Text as YAML: bare where nothing in it could mean anything else, else in double quotes. */
function scalar(text: string): string {
  return /^[\p{L}\d+][\p{L}\d+@._/ -]*$/u.test(text) && !text.endsWith(" ") ? text : JSON.stringify(text);
}

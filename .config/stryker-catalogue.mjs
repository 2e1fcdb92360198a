/**
 * Leaves two things as they are: examples, which are the tests of a rule, written beside it; and the words and
 * sources of the catalogue, which are data and stand on the pages of `rules`.
 */
const DATA = [
  "id",
  "group",
  "sentence",
  "why",
  "sources",
  "strength",
  "parameters",
  "rules",
  "says",
  "settled",
];

const catalogue = {
  shouldIgnore(path) {
    if (!path.isObjectProperty()) return undefined;
    const { name } = path.node.key;
    if (name === "examples") return "an example is a test";
    const siblings = path.parent.properties.map(({ key }) => key?.name);
    const isEntry = siblings.includes("strength") || siblings.includes("settled");
    return isEntry && DATA.includes(name) ? "an entry of the catalogue is data" : undefined;
  },
};

export const strykerPlugins = [{ kind: "Ignore", name: "catalogue", value: catalogue }];

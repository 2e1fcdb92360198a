/** Leaves the examples of a rule as they are: they are its tests, written beside it. */
const examples = {
  shouldIgnore(path) {
    if (path.isObjectProperty() && path.node.key.name === "examples") return "an example is a test";
  },
};

export const strykerPlugins = [{ kind: "Ignore", name: "examples", value: examples }];

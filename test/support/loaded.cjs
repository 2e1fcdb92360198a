// Says at the end, on stderr, what the program has asked Node to load.
const Module = require("node:module");
const { writeSync } = require("node:fs");

const asked = new Set();
const load = Module._load;
Module._load = function (name, ...rest) {
  asked.add(name);
  return load.call(this, name, ...rest);
};
process.on("exit", () => writeSync(2, `${[...asked].join("\n")}\n`));

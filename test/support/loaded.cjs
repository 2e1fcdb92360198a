// Says at the end, on stderr, what the program has asked Node to load.
const Module = require("node:module");
const { writeSync } = require("node:fs");

const asked = new Set();
const load = Module._load;
Module._load = function (name, ...rest) {
  asked.add(name);
  return load.call(this, name, ...rest);
};
const vm = require("node:vm");
vm.Script = class extends vm.Script {
  constructor(source, options) {
    asked.add(options.filename);
    super(source, options);
  }
};
process.on("exit", () => writeSync(2, `${[...asked].join("\n")}\n`));

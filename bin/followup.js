#!/usr/bin/env node
"use strict";

const { pathToFileURL } = require("node:url");
const { start } = require("../dist/start.cjs");

start(process, pathToFileURL(`${__dirname}/../`));

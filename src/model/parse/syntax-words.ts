/** The YAML library's faults in the words of somebody who only wants the file to work. */
import type { YAMLError } from "yaml";
import { quote, shortened } from "../problems.js";
import { listHint, missingComma } from "./flow-words.js";
import type { Fault, Finding, Source } from "./source.js";

/** What is wrong, where the user would look for it, and what to do. */
export function explain({ code, message, pos: [offset] }: YAMLError, source: Source): Fault {
  const line = source.lineFrom(offset);
  const [sign = ""] = line;
  switch (code) {
    case "TAB_AS_INDENT":
      return {
        offset,
        says: "A tab indents this line.",
        hint: "Indent with spaces: YAML does not take tabs.",
        bends: true,
      };
    case "BAD_SCALAR_START":
      return {
        offset,
        says: `A value cannot begin with "${sign}".`,
        hint: "Put the whole value in quotes.",
        isolated: true,
      };
    case "BAD_DQ_ESCAPE":
      return {
        offset,
        says: "A backslash has a special meaning between double quotes.",
        hint: "Write it twice, or use single quotes.",
        isolated: true,
      };
    case "BLOCK_IN_FLOW":
      return sign === "-"
        ? { offset, says: "Inside brackets a list has no dashes.", hint: "Put commas between the items." }
        : missingComma(offset, line, source);
    case "BLOCK_AS_IMPLICIT_KEY":
      return nested(offset, source);
    case "MULTILINE_IMPLICIT_KEY":
      return keyWithoutValue(offset, line);
    case "BAD_INDENT":
      return misaligned(offset, line);
    case "IMPOSSIBLE":
      return {
        offset,
        says: "A key is a word, and here stands a bracket.",
        hint: "Write it as key: value.",
      };
    case "MISSING_CHAR":
      return missing(offset, line, message);
    case "UNEXPECTED_TOKEN":
      return unexpected(offset, sign, message, source);
    default:
      return unclear(offset);
  }
}

function missing(offset: number, line: string, message: string): Fault {
  if (message.startsWith("Comments")) {
    return {
      offset,
      says: "A comment needs a space before its #.",
      hint: "Put a space there, or quotes around the text.",
    };
  }
  if (message.startsWith("Missing ,")) {
    return { offset, says: "A comma is missing before this.", hint: "Put a comma between the items." };
  }
  if (message.startsWith("Implicit map keys")) {
    return keyWithoutValue(offset, line);
  }
  if (message.startsWith("Sequence item")) return misaligned(offset, line);
  return unclear(offset);
}

function misaligned(offset: number, line: string): Fault {
  return {
    offset: offset + line.length - line.trimStart().length,
    says: "This line is indented differently from the lines it belongs with.",
    hint: "Begin it in the same column as its neighbours above.",
    bends: true,
  };
}

function unexpected(offset: number, sign: string, message: string, source: Source): Fault {
  if (message.includes("at node end")) {
    const before = source.text.slice(0, offset).trimEnd().at(-1) ?? "";
    if (before === "'") {
      return {
        offset,
        says: "Text goes on after the closing quote.",
        hint: "An apostrophe between single quotes is written twice; or use double quotes around the text.",
      };
    }
    return {
      offset,
      says: `Text goes on after the closing ${before}`,
      hint: "Put the quotes or brackets around the whole of it.",
    };
  }
  if (sign === "]" || sign === "}") {
    return {
      offset,
      says: `This ${sign} closes nothing.`,
      hint: "Take it out, or put the opening bracket where it belongs.",
    };
  }
  if (sign === ",") {
    return { offset, says: "There is a comma too many.", hint: "Take it out." };
  }
  if (sign === "-") {
    return {
      offset,
      says: "A list cannot begin on the line of its key.",
      hint: listHint(source.lineFrom(offset)),
    };
  }
  return unclear(offset);
}

/** `a: b: c`, or a value with a deeper line below it. */
function nested(offset: number, source: Source): Fault {
  if (/^[^#]*?:(\s|$)/.test(source.lineFrom(offset))) {
    return {
      offset,
      says: "There is a second colon on this line.",
      hint: "Put the value in quotes, or begin the inner keys on a line of their own.",
    };
  }
  return {
    offset: source.nextLineStart(offset),
    says: "This line is indented further than the line above it, which already has a value.",
    hint: "Begin it in the same column as the line above.",
    bends: true,
  };
}

function keyWithoutValue(offset: number, line: string): Fault {
  return { ...(/^[^\s:]+:\S/.test(line) ? noSpace(offset, line) : noColon(offset, line)), bends: true };
}

/** Of `-company: Northwind`. */
export function dashWithoutSpace(line: string): Finding {
  return { says: "A dash needs a space behind it.", hint: `Write - ${shortened(line.slice(1))}` };
}

function noColon(offset: number, line: string): Fault {
  const words = line.replace(/\s#.*$/, "").trimEnd();
  if (/^-[^\s-]/.test(words)) return { offset, ...dashWithoutSpace(words) };
  const [key = "", ...value] = words.split(/\s+/);
  return {
    offset,
    says: `There is no colon in ${quote(words)}.`,
    hint:
      value.length > 0
        ? `Write it as key: value, such as ${key}: ${shortened(value.join(" "))}`
        : "Write it as key: value.",
  };
}

function noSpace(offset: number, line: string): Fault {
  const colon = line.indexOf(":");
  return {
    offset: offset + colon,
    says: "There is no space after this colon.",
    hint: `Write ${line.slice(0, colon)}: ${shortened(line.slice(colon + 1).trim())}`,
  };
}

function unclear(offset: number): Fault {
  return {
    offset,
    says: "The file cannot be read from here.",
    hint: "Look at the colons, quotes, brackets and indentation here and just above.",
    bends: true,
  };
}

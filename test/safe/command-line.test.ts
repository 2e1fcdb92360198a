/** The words of a command line, as they reach a program that is started without a shell. */
import { describe, expect, it } from "vitest";
import { wordsOf } from "../../src/safe/command-line.js";

describe("a command line", () => {
  it.each([
    ["code --wait", ["code", "--wait"]],
    ["  vi\t-n \n", ["vi", "-n"]],
    ['"C:\\Program Files\\x.exe" -n', ["C:\\Program Files\\x.exe", "-n"]],
    ["'/opt/my editor/ed' -c 'set ft=mail'", ["/opt/my editor/ed", "-c", "set ft=mail"]],
    ["/opt/My\\ Text.app/subl -w", ["/opt/My Text.app/subl", "-w"]],
    ["C:\\bin\\ed.exe", ["C:\\bin\\ed.exe"]],
    ['vim -c"set ft=mail" ""', ["vim", "-cset ft=mail", ""]],
    ["it's \"x", ["it's", '"x']],
    ["\\'ed\\' \\\"x", ["'ed'", '"x']],
    ["'a \"b\" c'", ['a "b" c']],
    ["ed $(touch x) `touch x`; touch x", ["ed", "$(touch", "x)", "`touch", "x`;", "touch", "x"]],
    ["ed | x > y && z * ~ $HOME", ["ed", "|", "x", ">", "y", "&&", "z", "*", "~", "$HOME"]],
    ["", []],
    [" ", []],
  ])("%j is %j", (command, words) => {
    expect(wordsOf(command)).toEqual(words);
  });
});

/** A command as commander reads it, with the examples of its help, and with its own words for what it cannot read. */
import { type Argument, Command as Base, type Option, type OptionValueSource } from "commander";
import { codeOf } from "../io/code.js";
import type { Example } from "../render/help/parts.js";
import { oneOf } from "./choices.js";

/** Somebody wants to be told about a command. */
export class HelpWanted extends Error {
  constructor(readonly command: Command) {
    super("help is wanted");
  }
}

export type Fault =
  /** A word in the place of the name of one of its commands. */
  | { readonly is: "stray"; readonly word: string }
  | { readonly is: "unknown"; readonly flag: string }
  | { readonly is: "missing"; readonly what: Argument | Option }
  /** An option without its value. */
  | { readonly is: "bare"; readonly option: Option }
  | { readonly is: "excess"; readonly word: string };

/** A command line that cannot be understood. */
export class Misread extends Error {
  constructor(
    readonly command: Command,
    readonly fault: Fault,
  ) {
    super(fault.is);
  }
}

export class Command extends Base {
  declare readonly commands: readonly Command[];
  declare parent: Command | null;
  readonly examples: Example[] = [];
  readonly notes: string[] = [];

  constructor(name?: string) {
    super(name);
    // `help` is a command like others, and a word that any command with commands understands.
    this.helpCommand(false);
  }

  /** With those that lead to it: `followup log sent`. */
  get path(): string {
    return this.parent ? `${this.parent.path} ${this.name()}` : this.name();
  }

  /** How a message calls it: `log sent`, and `followup` for the program. */
  get called(): string {
    return this.path.replace(/^\S+ /, "");
  }

  /** Help leads with it. @param line as it is typed @param says what it gives */
  example(line: string, says: string): this {
    this.examples.push({ line, says });
    return this;
  }

  /** Help ends with it. @param text a paragraph */
  note(text: string): this {
    this.notes.push(text);
    return this;
  }

  override createCommand(name?: string): Command {
    return new Command(name);
  }

  override outputHelp(): never {
    const [word = "-"] = this.args;
    if (this.commands.length > 0 && !word.startsWith("-")) this.unknownCommand();
    throw new HelpWanted(this);
  }

  // Commander calls these, and would have sentences of its own.

  unknownCommand(): never {
    const [word = "", name] = this.args;
    if (word === "help") throw new HelpWanted(this.commands.find((one) => one.name() === name) ?? this);
    throw new Misread(this, { is: "stray", word });
  }

  unknownOption(flag: string): never {
    if (this.commands.length > 0 && this.args[0] !== flag) this.unknownCommand();
    throw new Misread(this, { is: "unknown", flag });
  }

  missingArgument(name: string): never {
    const what = this.registeredArguments.find((one) => one.name() === name);
    if (!what) throw new RangeError(`${this.path} takes no ${name}`);
    throw new Misread(this, { is: "missing", what });
  }

  missingMandatoryOptionValue(what: Option): never {
    throw new Misread(this, { is: "missing", what });
  }

  optionMissingArgument(option: Option): never {
    throw new Misread(this, { is: "bare", option });
  }

  /** An empty value is none: most often a variable of the shell that is not set. */
  override setOptionValueWithSource(key: string, value: unknown, source?: OptionValueSource): this {
    const option = this.options.find((one) => one.attributeName() === key);
    if (value === "" && option) this.optionMissingArgument(option);
    return super.setOptionValueWithSource(key, value, source);
  }

  _callParseArg(taker: Argument | Option, text: string, before: unknown): unknown {
    const { argChoices } = taker;
    try {
      return taker.parseArg?.(text, before);
    } catch (error) {
      if (!argChoices || codeOf(error) !== "commander.invalidArgument") throw error;
      const refusal = "flags" in taker ? `${taker.long} cannot be` : `${this.called} cannot take`;
      return oneOf(argChoices, text, `${refusal} "${text}".`);
    }
  }

  _excessArguments(words: readonly string[]): never {
    if (this.commands.length > 0) this.unknownCommand();
    throw new Misread(this, { is: "excess", word: `${words[this.registeredArguments.length]}` });
  }
}

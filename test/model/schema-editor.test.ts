import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidOpenTextDocumentNotification,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { schemaJson } from "../../src/model/schema/derive.js";

const SERVER = "node_modules/yaml-language-server/bin/yaml-language-server";
const good = new URL("../fixtures/good/", import.meta.url);

let folder: string;
let server: ChildProcess;
let connection: ProtocolConnection;
const diagnosed = new Map<string, (found: Diagnostic[]) => void>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "followup-editor-"));
  const schema = join(folder, "followup.schema.json");
  await writeFile(schema, JSON.stringify(schemaJson()));
  server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  if (!server.stdout || !server.stdin) throw new Error("no pipes");
  connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const yaml = {
    schemas: { [pathToFileURL(schema).href]: "*.yaml" },
    schemaStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  };
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === "yaml" ? yaml : {})),
  );
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    diagnosed.get(uri)?.(diagnostics),
  );
  connection.onError(() => undefined);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true },
      textDocument: { completion: {}, hover: { contentFormat: ["markdown"] }, publishDiagnostics: {} },
    },
  });
  await connection.sendNotification(InitializedNotification.type, {});
}, 30_000);

afterAll(async () => {
  connection.dispose();
  server.kill();
  await rm(folder, { recursive: true });
});

let opened = 0;

/** Opens a text in the editor; answers with its address and what the editor says of it. */
async function open(text: string): Promise<{ uri: string; messages: string[] }> {
  opened += 1;
  const uri = pathToFileURL(join(folder, `file-${opened}.yaml`)).href;
  const found = new Promise<Diagnostic[]>((resolve) => diagnosed.set(uri, resolve));
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: "yaml", version: 1, text },
  });
  return { uri, messages: (await found).map(({ message, range }) => `${range.start.line + 1}: ${message}`) };
}

/** Opens the text without its `|`, and answers with where it stood. */
async function openAt(marked: string) {
  const before = marked.slice(0, marked.indexOf("|")).split("\n");
  const { uri } = await open(marked.replace("|", ""));
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { textDocument: { uri }, position };
}

async function completions(marked: string): Promise<string[]> {
  const answer = (await connection.sendRequest(
    CompletionRequest.type,
    await openAt(marked),
  )) as CompletionList;
  return answer.items.map(({ label }) => label);
}

async function hover(marked: string): Promise<string> {
  const answer = (await connection.sendRequest(HoverRequest.type, await openAt(marked))) as Hover | null;
  return JSON.stringify(answer?.contents ?? "");
}

const HEAD = "version: 1\nme: { name: Dana Okafor, email: dana@okafor.example }\ninterviews:\n";
const INTERVIEW = `${HEAD}  - company: Northwind\n    role: Product manager\n`;

describe("in an editor with a YAML language server", () => {
  it.each([
    ["the top", "version: 1\n|", ["me", "etiquette", "interviews"]],
    ["an interview", `${INTERVIEW}    |`, ["people", "rounds", "log", "timezone"]],
    [
      "a round",
      `${INTERVIEW}    rounds:\n      - at: 2026-06-03 10:00\n        |`,
      ["ends", "home", "decision"],
    ],
    ["etiquette", "version: 1\netiquette:\n  |", ["style", "noDateWait", "callWindow"]],
    ["a log entry", `${INTERVIEW}    log:\n      - at: 2026-06-03\n        |`, ["sent", "got", "closed"]],
  ])("the keys of %s are completed", async (_, text, expected) => {
    expect(await completions(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["applied", `${INTERVIEW}    applied: |`, ["email", "portal", "post", "in-person"]],
    ["style", "version: 1\netiquette:\n  style: |", ["reserved", "measured", "persistent"]],
    ["outcome", `${INTERVIEW}    log:\n      - at: 2026-06-03\n        outcome: |`, ["talked", "gatekeeper"]],
  ])("the words for %s are offered", async (_, text, expected) => {
    expect(await completions(text)).toEqual(expect.arrayContaining(expected));
  });

  it("a key is explained", async () => {
    expect(await hover(`${INTERVIEW}    ask|At: maria\n`)).toContain("Whom to ask how things stand");
    expect(await hover("version: 1\netiquette:\n  noDate|Wait: 8 days\n")).toContain(
      "Never less than 6 days",
    );
  });

  it("an unknown key, a wrong word and a missing key are flagged", async () => {
    const { messages } = await open(
      `${HEAD}  - company: Northwind\n    applied: mail\n    depatment: Pricing\n`,
    );
    expect(messages).toContainEqual(expect.stringMatching(/^4: .*role/));
    expect(messages).toContainEqual(expect.stringMatching(/^5: .*portal/));
    expect(messages).toContainEqual(expect.stringMatching(/^6: .*depatment/));
  });

  it("a date in another order and a stray key of the log are flagged", async () => {
    const { messages } = await open(
      `${INTERVIEW}    rounds:\n      - at: 06/03/2026\n    log:\n      - { at: 2026-06-03, got: reply, outcome: talked }\n`,
    );
    expect(messages).toContainEqual(expect.stringMatching(/^7: Write a date such as/));
    expect(messages).toContainEqual(expect.stringMatching(/^9: .*sent/));
  });

  it("the good files are not flagged", async () => {
    for (const file of await readdir(good)) {
      const { messages } = await open(await readFile(new URL(file, good), "utf8"));
      expect(messages, file).toEqual([]);
    }
  });
});

/** What an editor with a YAML language server knows of a text. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
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

const SERVER = fileURLToPath(
  new URL("../../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url),
);
const USUAL = { schemaStore: { enable: false }, validate: true, hover: true, completion: true };

export class YamlEditor {
  readonly #folder: string;
  readonly #server: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #diagnosed = new Map<string, (found: Diagnostic[]) => void>();

  private constructor(folder: string, server: ChildProcess, connection: ProtocolConnection) {
    this.#folder = folder;
    this.#server = server;
    this.#connection = connection;
  }

  /** @param folder that is open in the editor @param settings those below `yaml` */
  static async in(folder: string, settings: object): Promise<YamlEditor> {
    const server = spawn(process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    if (!server.stdout || !server.stdin) throw new Error("no pipes");
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const editor = new YamlEditor(folder, server, connection);
    await editor.#begin({ ...USUAL, ...settings });
    return editor;
  }

  async #begin(yaml: object): Promise<void> {
    const connection = this.#connection;
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section }) => (section === "yaml" ? yaml : {})),
    );
    connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
      this.#diagnosed.get(uri)?.(diagnostics),
    );
    connection.onError(() => undefined);
    connection.listen();
    const uri = pathToFileURL(this.#folder).href;
    await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: "folder" }],
      capabilities: {
        workspace: { configuration: true },
        textDocument: { completion: {}, hover: { contentFormat: ["markdown"] }, publishDiagnostics: {} },
      },
    });
    await connection.sendNotification(InitializedNotification.type, {});
  }

  /** Opens a text as a file of the folder; answers with its address and what the editor says of it. */
  async open(name: string, text: string): Promise<{ uri: string; messages: string[] }> {
    const uri = pathToFileURL(join(this.#folder, name)).href;
    const found = new Promise<Diagnostic[]>((resolve) => this.#diagnosed.set(uri, resolve));
    await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    return {
      uri,
      messages: (await found).map(({ message, range }) => `${range.start.line + 1}: ${message}`),
    };
  }

  /** What may stand at the `|` of a text. */
  async completions(name: string, marked: string): Promise<string[]> {
    const place = await this.#openAt(name, marked);
    const answer = (await this.#connection.sendRequest(CompletionRequest.type, place)) as CompletionList;
    return answer.items.map(({ label }) => label);
  }

  /** What is told of the word at the `|` of a text. */
  async hover(name: string, marked: string): Promise<string> {
    const place = await this.#openAt(name, marked);
    const answer = (await this.#connection.sendRequest(HoverRequest.type, place)) as Hover | null;
    return JSON.stringify(answer?.contents ?? "");
  }

  close(): void {
    this.#connection.dispose();
    this.#server.kill();
  }

  async #openAt(name: string, marked: string) {
    const before = marked.slice(0, marked.indexOf("|")).split("\n");
    const { uri } = await this.open(name, marked.replace("|", ""));
    const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { textDocument: { uri }, position };
  }
}

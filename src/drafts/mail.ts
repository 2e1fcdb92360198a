/** A message with its two ends: what a mail program needs to open it as a draft. */
import type { Message } from "./types.js";

/** An end of a mail; its address is a bare one, such as `maria@northwind.example`. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Mail extends Message {
  /** Absent where the user's file has no e-mail address. */
  readonly from?: Mailbox;
  /** Absent where the file has nobody, or no address of theirs. */
  readonly to?: Mailbox;
}

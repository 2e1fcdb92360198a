// Templates as an enemy would write or lay them, each with the exit codes that it has to meet: of a draft written from
// it, and of a check of its folder.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The template from which the draft is written. */
export const NAME = "thank-you.email.md";

const REFUSED = { draft: 78, check: 78 };
const TAKEN = { draft: 0, check: 0 };
/** Nothing that can be read as a file. */
const UNREADABLE = { draft: 74, check: 78 };
/** Of no use, so that the draft is written from the built-in one. */
const IGNORED = { draft: 0, check: 0 };

/** Nearly as long as a template may be. */
const LONG = 19_000;
const DOUBLED = `{% assign x = "${"x".repeat(1_000)}" %}`;

function text(name, body, exits = REFUSED) {
  return { name, exits, lay: (folder) => writeFileSync(join(folder, NAME), body) };
}

function laid(name, exits, lay) {
  return { name, exits, lay };
}

function linked(name, target, exits = REFUSED) {
  return laid(name, exits, (folder) => symlinkSync(target, join(folder, NAME)));
}

/** Each leads to the secret or to the system's users where anything obeys it. */
const READING = [
  text("include an absolute path", "{% include '/etc/passwd' %}"),
  text("include a relative path", "{% include '../../.ssh/id_ed25519' %}"),
  text("render a relative path", "{% render '../../.ssh/id_ed25519' %}"),
  text("render with a file of the folder", "{% render 'other.md', me: me %}"),
  text("layout", "{% layout '/etc/passwd' %}{% block a %}{% endblock %}"),
  text("include an address", "{% include 'http://127.0.0.1:9/x' %}{% include 'file:///etc/passwd' %}"),
  text("include what a field holds", "{% include them.name %}"),
  text("include what was assigned", "{% assign f = '/etc/' | append: 'passwd' %}{% render f %}"),
  text("include an encoded path", "{% include '%2e%2e%2f%2e%2e%2fetc%2fpasswd' %}"),
  text("include an escaped path", '{% include "\\u002fetc\\u002fpasswd" %}'),
  text("include in a case of its own", "{% INCLUDE '/etc/passwd' %}"),
  text("include in the subject", "---\nsubject: \"{% include '/etc/passwd' %}\"\n---\nHi"),
  text("include behind raw", "{% raw %}{% include 'a' %}{% endraw %}{% include '/etc/passwd' %}"),
  text("include only in raw", "{% raw %}{% include '/etc/passwd' %}{% endraw %}", TAKEN),
  text("include only in a comment", "Hi{% comment %}{% include '/etc/passwd' %}{% endcomment %}", TAKEN),
  text("liquid in lines", "{% liquid\ninclude '/etc/passwd'\n%}"),
  text("an old inclusion", "<!--#include file='/etc/passwd' -->{{> /etc/passwd }}"),
];

const REACHING = [
  text("the constructor of a field", "{{ me.constructor.constructor('return process')() }}"),
  text("the prototype of a field", "{{ me.__proto__ }}{{ me['__proto__'] }}"),
  text("the prototype by a name", "{% assign k = '__proto__' %}{{ me[k] }}"),
  text("the constructor of a text", "{{ me.name.constructor }}"),
  text("a group as JSON", "{{ me | json }}"),
  text("a group as it is", "{{ them | inspect }}"),
  text("the process", "{{ process.env.HOME }}{{ global.process }}{{ require }}"),
  text("a filter of the prototype", "{{ me.name | constructor }}{{ me.name | __proto__ }}"),
  text("a tag of the prototype", "{% constructor %}{% __proto__ %}"),
  text(
    "an expression of another language",
    `\${process.exit(1)} <%= id %> #{id} $(touch x) \`touch x\``,
    TAKEN,
  ),
];

const GREEDY = [
  text("a loop without end", "{% for i in (1..1000000000) %}x{% endfor %}"),
  text("a table without end", "{% tablerow i in (1..1000000000) %}x{% endtablerow %}"),
  text("counting", "{% increment x %}{% decrement x %}{% cycle 'a', 'b' %}"),
  text("a long list", "{{ (1..99999999) | join }}"),
  text("a list to choose from", "{% assign r = (1..99999999) %}{% case r %}{% when 1 %}x{% endcase %}"),
  text("doubling", `${DOUBLED}${"{% assign x = x | append: x %}".repeat(40)}{{ x }}`),
  text("replacing", `${DOUBLED}${"{% assign x = x | replace: 'x', x %}".repeat(5)}{{ x }}`),
  text(
    "putting out again and again",
    `${DOUBLED}${"{% assign x = x | append: x %}".repeat(8)}${"{{x}}".repeat(3_000)}`,
  ),
  text("capturing", `{% capture x %}${"x".repeat(1_000)}{% endcapture %}{{ x }}`),
  text("deep tags", `${"{%if 1%}".repeat(LONG / 19)}x${"{%endif%}".repeat(LONG / 19)}`, TAKEN),
  text("deep brackets", `{{ me${"[me".repeat(LONG / 5)}${"]".repeat(LONG / 5)} }}`),
  text("many filters", `{{ me.name${" | append: 'x'".repeat(LONG / 19)} }}`, TAKEN),
  text("many conditions", `{% if me.name${" or me.name".repeat(LONG / 19)} %}Hi{% endif %}`, TAKEN),
  text("many braces", "{{".repeat(LONG / 2)),
  text("many tags that do not close", "{%".repeat(LONG / 2)),
  text("words to trip over", `${"a ".repeat(LONG / 2)}!`, TAKEN),
  text("brackets to trip over", "[".repeat(LONG), TAKEN),
  text("one long word", "aA1@.".repeat(LONG / 5), TAKEN),
  text("blanks to trip over", `Hi${" ".repeat(LONG)}x`, TAKEN),
  text("4 MB", "x".repeat(4_000_000)),
  text("6 MB", "x".repeat(6_000_000), { draft: 65, check: 78 }),
];

const ODD = [
  text("an alias bomb in front", `---\nsubject: &a [x]\nb: [*a,*a]\n---\nHi`),
  text("front matter of a wrong sort", "---\n- 1\n- {a: !!js/function 'x'}\n---\nHi"),
  text("front matter without an end", "---\nsubject: Hi\n"),
  text(
    "escapes that a terminal obeys",
    'Hi {{ "\\u001b[2J\\u009b31m\\u202e\\r\\nBcc: x\\ud800" }} you',
    TAKEN,
  ),
  text("a subject of several lines", '---\nsubject: "{{ "a\\r\\nBcc: eve@evil.example" }}"\n---\nHi', TAKEN),
  text("bytes that are no text", Buffer.from([0x48, 0xff, 0xfe])),
  text("NUL and controls", "Hi\u0000\u001b[2J\u0007 you", TAKEN),
];

const LAID = [
  linked("a link to the system's users", "/etc/passwd"),
  linked("a link to a secret", "../.ssh/id_ed25519"),
  linked("a link to a device", "/dev/zero"),
  linked("a link to the process", "/proc/self/environ"),
  linked("a link to itself", NAME, UNREADABLE),
  laid("a link to a link to a secret", REFUSED, (folder) => {
    symlinkSync("../.ssh/id_ed25519", join(folder, "a.md"));
    symlinkSync("a.md", join(folder, NAME));
  }),
  laid("a named pipe", UNREADABLE, (folder) => execFileSync("mkfifo", [join(folder, NAME)])),
  laid("a folder", UNREADABLE, (folder) => mkdirSync(join(folder, NAME))),
  laid("a file within a folder", IGNORED, (folder) => {
    mkdirSync(join(folder, "thank-you"));
    writeFileSync(join(folder, "thank-you", "email.md"), "Hi");
  }),
  laid("a name in capitals", IGNORED, (folder) => writeFileSync(join(folder, NAME.toUpperCase()), "Hi")),
  laid("a name with dots and escapes", IGNORED, (folder) =>
    writeFileSync(join(folder, "..\\..\\x\u001b[2J\r\n.md"), "Hi"),
  ),
  laid("a folder that is a link to the system's", IGNORED, (folder) => {
    rmdirSync(folder);
    symlinkSync("/etc", folder);
  }),
];

export const TEMPLATES = [...READING, ...LAID, ...REACHING, ...ODD, ...GREEDY];

"""What people paste, mostly without a word of their own: logs, errors, code, data, letters, prose.

`{place}`s stand for numbers, names and the like; a paste may be one line, or the same over and over.
"""

import re

from starter.words import Words, listed

NAMES = listed("Bob Ann Tom Smith Jones Maria Lee alice carol Kim Weber Novak")
THINGS = listed(
    "server worker cache queue session user disk node client proxy db auth mailer index scheduler"
    " report invoice order apple pear lamp chair ticket"
)
PLACES = {
    "n": listed("1 2 3 4 7 8 12 17 37 42 64 99 104 250 404 500 812 1024 2326 5022 8080 65535"),
    "d": listed("0.1 0.5 1.50 3.14 7.25 12.99 -7e9 99.9 0.004 1e-3"),
    "hh": listed("00 03 07 08 10 11 12 17 19 23"),
    "mm": listed("00 01 05 07 12 15 30 45 55 59"),
    "date": listed("2024-01-01 2023-10-10 2031-04-02 2025-12-24 1999-12-31 10/Oct/2023 03.05.2024"),
    "name": NAMES,
    "thing": THINGS,
    "hex": listed(
        "deadbeef 9f86d081 1a2b3c4d 00ff00 e3b0c442 77d2 c0ffee d41d8cd98f00b204 550e8400"
    ),
    "file": listed(
        "a.py main.c app.js x.txt src/lib.rs /etc/hosts index.html config.yaml data.csv"
    ),
    "f": listed("foo bar main run load get_user parse handle x init"),
    "tool": listed("cowsay htop curl nginx ffmpeg numpy lodash ripgrep jq vim postgresql-16 node"),
    "town": listed("Oslo Gent Leeds Porto Lyon Graz Turku Bern Cork Split"),
    "v": listed("x y i n foo total count name result data"),
    "day": listed("Monday Tuesday Thursday Friday"),
}

LOGS = listed(
    """
[{date} {hh}:{mm}:{mm}] (WARN|INFO|ERROR|DEBUG) {thing}-{n}: (queue is full, retrying in {n} ms|started|connection refused|timeout after {n} s|stopped)
{date} {hh}:{mm}:{mm} (ERROR|INFO|WARN) (Connection refused|{thing} ready|disk {n}% full|cannot open {file})
Nov {n} {hh}:{mm}:01 host sshd[{n}]: Failed password for root from 10.0.0.{n} port {n}
127.0.0.1 - - [{date}:{hh}:{mm}:36] "GET /{file} HTTP/1.1" {n} {n}
(INFO|WARN|ERROR) {hh}:{mm}:11 (server started on port {n}|{thing} {n} failed|loading {file})
[{n}.{n}] (usb 1-1: new high-speed USB device|eth0: link up|Out of memory: killed process {n})
level=(info|error) ts={hh}:{mm} caller={file}:{n} msg="(ready|failed|{thing} lost)"
""",
    "\n",
)
ERRORS = listed(
    """
Traceback (most recent call last):\\n  File "{file}", line {n}, in <module>\\n    {f}()\\n(NameError: name '{f}' is not defined|ValueError: invalid literal|KeyError: '{v}'|TypeError: 'NoneType' object is not subscriptable|ZeroDivisionError: division by zero)
Traceback (most recent call last):\\n  File "{file}", line {n}, in {f}\\n    return {v}[{n}]\\nIndexError: list index out of range
Exception in thread "main" java.lang.(NullPointerException|RuntimeException)\\n\\tat com.{f}.{thing}.main({thing}.java:{n})
java.lang.OutOfMemoryError: Java heap space
panic: runtime error: index out of range [{n}] with length {n}
Segmentation fault (core dumped)
error[E0382]: borrow of moved value: `{v}`\\n --> {file}:{n}:{n}
error: expected ';' before (return|'}') token
{file}:{n}:{n}: error: '{v}' undeclared (first use in this function)
fatal: not a git repository (or any of the parent directories): .git
bash: {f}: command not found
zsh: command not found: {f}
npm ERR! code (ERESOLVE|ENOENT)
TypeError: Cannot read properties of undefined (reading '{v}')
ModuleNotFoundError: No module named '{f}'
Uncaught ReferenceError: {v} is not defined
HTTP/1.1 {n} (Not Found|Internal Server Error|OK)
make: *** [{f}] Error {n}
Error: listen EADDRINUSE: address already in use :::{n}
Permission denied (publickey).
""",
    "\n",
)
CODE = listed(
    """
int main() { return {n}; }
#include <stdio.h>\\nint main(void) {\\n    printf("{f}");\\n    return 0;\\n}
def {f}({v}):\\n    return {v} + {n}
def {f}():\\n    {v} = {n}\\n    print({v})
for {v} in range({n}):\\n    print({v})
import os\\nimport sys\\n\\nprint(os.getcwd())
const {v} = () => { return {n}; };
console.log({v});
fn main() { println!("{f}"); }
let {v} = {n};
public static void main(String[] args) {}
func main() {\\n\\tfmt.Println("{f}")\\n}
while ({v} < {n}) { {v}++; }
if [ -f {file} ]; then rm {file}; fi
class {thing}:\\n    def __init__(self):\\n        self.{v} = {n}
SELECT {v}, {v} FROM {thing} WHERE id = {n};
INSERT INTO {thing} VALUES ({n}, '{name}');
DROP TABLE {thing}; --
'; DROP TABLE {thing}; --
UPDATE {thing} SET {v} = {n};
CREATE TABLE {thing} (id INT, name TEXT);
sudo apt install {tool}
(apt-get|dnf|brew|pip|npm|cargo|pacman -S|yarn) (install|add|remove) {tool}
(systemctl|service) (restart|status|stop) {tool}
(ssh|scp|ping|kill -9|chmod +x|man|tail -f|which|mkdir|touch) ({file}|{thing}|{n})
export (PATH=$PATH:/opt/{f}/bin|{v}={n})
(git push origin|git checkout -b|git rebase|git stash pop) ({f}|{thing}-{n}|main)
docker run -it {f} bash
git commit -m "{thing}"
curl -X POST http://localhost:{n}/{thing}
cat {file} | grep {v} | sort | uniq -c
ls -la
cd ..
echo $PATH
diff --git a/{file} b/{file}\\n--- a/{file}\\n+++ b/{file}\\n@@ -{n} +{n} @@\\n-{f}\\n+{v}
commit {hex}\\nAuthor: {name} <{name}@x.org>\\nDate: Mon Jan {n}
<div class="{f}"><p>{v}</p></div>
<b>{f}</b>
<html><body><h1>{f}</h1></body></html>
<!DOCTYPE html><html><head><title>{f}</title></head><body></body></html>
<script>alert({n})</script>
<table><tr><td>{v}</td><td>{n}</td></tr></table>
<ul><li>{f}</li><li>{v}</li></ul>
.{f} { color: red; margin: {n}px; }
""",
    "\n",
)
DATA = listed(
    """
{"id": {n}, "name": "{name}", "{v}": [{n}, {d}, null]}
{"{v}": {n}}
[{"id": {n}, "tags": ["{f}", "{v}"]}, {"id": {n}}]
{"error": {"code": {n}, "message": "{thing} not found"}}
{"rows": [[], [{d}, {d}]], "ok": fals
[{n}, {n}, {n}]
{"name": "{name}", "age": {n}, "city": null}
id,name,age\\n1,{name},{n}\\n2,{name},{n}
id,name,city\\n1,{name},{town}\\n2,{name},{town}
(name,city|name;town|name,job,city|pet,owner|first,last,city)\\n{name},{town}\\n{name},{town}\\n{name},{town}
(name|nom|Name|vorname),(age|alter|dog|job),(city|ort|colour)\\n{name},{n},{town}\\n{name},{n},{town}
{name}\\t{town}\\t{n}\\n{name}\\t{town}\\t{n}
{name};{town}\\n{name};{town}
[{"name": "{name}", "city": "{town}"}, {"name": "{name}", "city": "{town}"}]
name: {name}\\ncity: {town}\\nage: {n}\\nstatus: (active|blocked)
date;amount;currency\\n{date};{d};EUR\\n{date};{d};EUR
a,b,c\\n{n},{n},{n}\\n{n},{n},{n}
name\\tage\\n{name}\\t{n}\\n{name}\\t{n}
{name},{n},{d},{date}\\n{name},{n},{d},{date}
| {v} | {f} |\\n|---|---|\\n| {n} | {n} |
{thing}: {n}\\n{thing}: {n}\\n{thing}: {n}
{v}:\\n  - {thing}\\n  - {thing}\\n  {v}: true
[{thing}]\\n{v} = {n}\\n{v} = "{f}"
0x{hex}
{hex} {hex} {hex}
sha256: {hex}{hex}{hex}
{hex}-e29b-41d4-a716-{hex}
ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ{hex} {name}@host
-----BEGIN CERTIFICATE-----\\nMIID{hex}AwIBAgI{hex}
-----BEGIN (CERTIFICATE|PUBLIC KEY|RSA PRIVATE KEY)-----\\nMII{hex}{hex}\\n-----END (CERTIFICATE|PUBLIC KEY|RSA PRIVATE KEY)-----
-----BEGIN PGP (MESSAGE|SIGNATURE|PUBLIC KEY BLOCK)-----\\n\\nhQEMA{hex}{hex}
eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.{hex}
https://example.com/{f}?{v}={n}
https://github.com/{f}/{v}/issues/{n}
www.{f}.com
{name}@example.com
192.168.0.{n}
+49 170 {n}{n}{n}
/home/{name}/{file}
C:\\Users\\{name}\\Desktop
ISBN 978-3-{n}-{n}-{n}
{date}
{hh}:{mm}
{n}.{n}.{n}.{n}
%x %n %s 0x7f ../../etc
""",
    "\n",
)
LETTERS = listed(
    """
Dear (Mr|Ms) {name},\\nthank you for your letter of {n} March. We regret to inform you that your application was not successful.\\nKind regards,\\n{name}
Hi all,\\nthe meeting is moved to {day} {n}pm, room {n}.\\nBest,\\n{name}
Hi {name},\\n(could you send me the {thing} by {day}|sorry for the late reply|please find attached the {thing})?\\nThanks, {name}
Subject: Invoice {n}\\nPlease find attached the invoice for October. Payment is due within {n} days.
From: {name}@x.org\\nTo: {name}@y.com\\nSubject: {thing}\\n\\nSee below.
Dear customer, your parcel {n} will be delivered on {day} between {n} and {n}.
Preheat the oven to {n} degrees. Mix the flour with the butter and sugar. Bake for {n} minutes.
{n} g flour\\n{n} eggs\\n1 pinch of salt\\n{n} ml milk\\nMix everything and fry in a hot pan.
Ingredients: {n} g rice, {n} onions, oil. Fry the onions, add the rice, simmer for {n} minutes.
WHEREAS the Lessee agrees to pay the Lessor the sum set out in Schedule A; NOW THEREFORE the parties agree as follows:
This Agreement shall be governed by the laws of the State of Delaware. Neither party shall be liable for indirect damages.
The Tenant shall not assign this lease without prior written consent of the Landlord. Section {n} applies.
By using this website you agree to our terms of service and the use of cookies.
Article {n}. The provisions of paragraph {n} shall apply mutatis mutandis.
Temperatures between {n} and {n} degrees. In the evening rain from the west.
Wind from the (north-west|south|east), later turning; visibility (good|poor), here and there some fog.
The storm will move east during the night, with gusts of up to {n} km/h on the coast.
Sunny at first, clouds in the afternoon, highs near {n}, lows around {n}.
The committee noted that the minutes of the last meeting had been approved.
The patient was admitted on {day} with pain in the left knee. No fever. Discharged after {n} days.
(Shares|Sales) of the company fell by {n} percent on {day} after it had announced lower profits.
The mayor said on {day} that the bridge would be closed for {n} weeks. Residents are angry.
It was the best of times, it was the worst of times, it was the age of wisdom
To be or not to be, that is the question
Once upon a midnight dreary, while I pondered, weak and weary
In the beginning God created the heaven and the earth.
Call me Ishmael. Some years ago, never mind how long precisely, having little or no money
All happy families are alike; every unhappy family is unhappy in its own way.
All work and no play makes Jack a dull boy
The quick brown fox jumps over the lazy dog
colorless green ideas sleep furiously
Chapter {n}. The train was late, and nobody on the platform knew why.
""",
    "\n",
)
CHOICE = re.compile(r"\(([^()]*\|[^()]*)\)")
OPEN, CLOSE = "\ue000", "\ue001"
"""For brackets that are no choice, while one is made."""


def _pattern(line: str) -> str:
    """A line of the tables as a pattern: only brackets with "|" between them are a choice."""
    line = line.replace("\\n", "\n").replace("\\t", "\t")
    parts = CHOICE.split(line)
    for at in range(0, len(parts), 2):
        parts[at] = parts[at].replace("(", OPEN).replace(")", CLOSE)
    parts[1::2] = [f"({choice})" for choice in parts[1::2]]
    return "".join(parts)


KINDS = tuple(
    tuple(_pattern(line) for line in kind if line)
    for kind in (LOGS, ERRORS, CODE, DATA, LETTERS, LETTERS)
)
LINED = (KINDS[0], KINDS[4])
"""Of these a paste has several lines."""


def _filled(words: Words, pattern: str) -> str:
    text = words.filled((pattern,), lambda words, place: words.rng.choice(PLACES[place]))
    return text.replace(OPEN, "(").replace(CLOSE, ")")


BEFORE = (
    "(what does this mean|what is this|explain this|translate this|summarise this|summarize|tl;dr|fix this|what's wrong here|why do i get this|can you read this|my boss sent me this, what should i answer|check this|look at this|help|convert this|i don't understand this)",
)
"""What is wanted of a paste."""


def paste(words: Words, length: int = 0) -> str:
    """As people paste: mostly without a word, now and then with what they want of it."""
    text = _pasted(words, length)
    if words.chance(0.75):
        return text
    asked = words.pick(BEFORE)
    return (
        f"{asked}:{words.rng.choice((' ', chr(10)))}{text}"
        if words.chance(0.7)
        else f"{text}\n{asked}?"
    )


def _pasted(words: Words, length: int) -> str:
    """One of these; several of a kind, or one over and over, up to so many characters."""
    rng = words.rng
    kind = rng.choice(LINED if length else KINDS)
    first = _filled(words, rng.choice(kind))
    end = rng.choice(("\n", " "))
    again = words.chance(0.6)
    pieces = [first]
    while sum(map(len, pieces)) < length:
        pieces.append(first if again else _filled(words, rng.choice(kind)))
    return end.join(pieces)

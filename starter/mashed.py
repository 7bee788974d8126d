"""Noise that people type: keys hit, signs, syllables, pictures, lines of logs, half sentences."""

from starter.words import listed

NOISE = listed(
    """\
hmpf grmbl
grmbl
mumble mumble
asdkjh
asdkjh asd
lkjsdf
sdkfjh sdkfj
dfgdfg
hjkhjk
jhgf
khgkhjg
wqeqwe
aslkdjalskdj
fghfghfgh
jjjjjj
kkkjjjhhh
qqqqqq
öööö
äöüäöü
ñññ
....
. . . .
....?
..!
?? ??
,,,,
;;
'''
```
~~~~
^^^
^^^^^
<<>>
---
==
=====
aaaaah
aaaaaa
aaaahhhh!!
eeeek
iiiiiih
oooooo
uuuuuh
brrrrrr
tststs
zzzz zzz
blub blub
blablabla
lalala
lalalalala
dumdidum
tralala
dadada
bababa
gaga gugu
wawawa
nananana batman
tick tock tick tock
bzzzt
404
418
500
42 42 42
1111
000
8 8 8 8
12:34
31.12.
1/0
0x00
1e10
+++
-1 -1
A1
b
Z
\U0001f41f\U0001f41f\U0001f41f
\U0001f644
\U0001f971
\U0001f9c0
\U0001f44d\U0001f44e
\U0001f3b8\U0001f941
\U0001f937\u200d\u2640\ufe0f
\u2615\u2615
\u2603\ufe0f\u2603\ufe0f
\U0001f1f3\U0001f1f1
\U0001f95d\U0001f34c\U0001f349
\u2192\u2192\u2192
\u221e
\u00a7\u00a7
\u20ac\u20ac\u20ac
and then the
because of the other
if only the
when suddenly the
of which the
the thing with the
but the one that
so that when it
whereas the
i mean the, uh, the
with or without
from there to
a bit of
not the
the the the
the cat on my keyboard says hhhhjjjkkkllll
oiuztrewq
yxcvbnm
12345qwert
qayxsw
1q2w3e4r
hunter2
xkcd
lgtm nit wip
eof
segfault
core dumped
killed
dd
gg
esc esc esc
ctrl ctrl
tab tab
$ make
> _
sudo !!
npm i
exit code 1
WARN [main] 12:00:01 cache miss, cache miss, cache miss
kernel: [ 1234.5678] usb 2-1: device descriptor read/64, error -71
Jan 12 08:15:22 pi cron[812]: session opened for user root
E/AndroidRuntime: FATAL EXCEPTION: main
at java.base/java.lang.Thread.run Thread.java:833
WARNING: pip is configured with locations that require TLS/SSL
2025-03-01T07:00:00Z level=warn msg="retrying in 5s"
npm WARN deprecated har-validator@5.1.5
[2/7] Building CXX object CMakeFiles/main.o
ERR_CONNECTION_REFUSED
0% [Waiting for headers]
Downloading... 37%
packet loss 100%, time 4006ms
re: re: fwd:
-- sent from my phone
page 3 of 12
item qty price
lot 4, 2nd floor, ring twice
bread milk eggs?? 2x""",
    "\n",
)

/** Plain texts that are no news, with names, marks and labels in them all the same. */
export const noiseTexts: Record<string, string> = {
  'a README': `# bridge

A small library that keeps bridges up. According to the benchmarks, it is twice as fast as its rivals.

## Usage

Run the tool: it prints the load. The option "quiet" says nothing.

    npm install bridge
    bridge --load 12

NOTE: The tool needs Node 20. As the manual says, “never run it as root”.

## Author

Written by Ada Okoye. See CONTRIBUTING for details.
`,
  'a changelog': `Changelog

2.1.0 (March 4, 2026)
- Added: a switch for the lights, by Ada Okoye
- Fixed: the gate no longer says "closed" when it is open
- Changed: Windows now shows the state

2.0.0 - 2025-12-01
- Removed: the old API, as announced
- Security: Updated the parser
`,
  'mail headers': `From: Ada Okoye <ada@harbour.example>
To: Tom Reid <tom@harbour.example>
Subject: Re: The dyke
Date: Fri, 4 Mar 2022 10:00:01 +0000
Message-ID: <1234@harbour.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Tom, the keys are in the drawer.
Ada
`,
  'a CSV': `name,role,quote
Ada Okoye,warden,"It will hold"
Tom Reid,mayor,"We shall see"
Lea Brandt,reporter,"No comment"
`,
  SQL: `-- Who said what, according to the archive
SELECT speaker, words FROM quotations WHERE speaker = 'Ada Okoye' AND said = 'It will hold';
INSERT INTO quotations VALUES ('Tom Reid', 'We shall see');
UPDATE speakers
   SET name = 'Lea Brandt'
 WHERE id = 12;
`,
  'shell output': `$ git status
On branch main
Your branch is up to date with 'origin/main'.

Changes not staged for commit:
  modified:   notes.txt

$ npm test
> bridge@1.0.0 test
> mocha

  12 passing (34ms)
error: The command "deploy" failed, said the runner
`,
  HTML: `<!doctype html>
<html>
  <head><title>The dyke</title></head>
  <body>
    <h1>The dyke</h1>
    <p class="lead">“It will hold,” said Ada Okoye.</p>
  </body>
</html>
`,
  'a recipe': `Lentil Soup
By Lea Brandt

Serves: 4
Time: 40 minutes

200 g red lentils
1 onion, chopped
2 carrots
Salt

Method: Rinse the lentils until the water runs clear.
Tip: Add lemon at the end.
Note: The soup keeps for three days in the fridge.
`,
  'a to-do list': `TODO

[ ] Call Ada Okoye about the dyke
[x] Ask Tom what he said
- MONDAY: Send the invoice to the harbour office
- TUESDAY: Write up the meeting
- WEDNESDAY: Rest
`,
  'a chat log': `[10:02] ada: are you there
[10:02] tom: yes
[10:03] ada: the dyke holds
[10:05] tom: good, going home
[10:06] lea: me too
`,
  'a chat export': `12/03/2022, 10:02 - Ada: are you there?
12/03/2022, 10:02 - Tom: yes
12/03/2022, 10:03 - Ada: The dyke holds
12/03/2022, 10:05 - Tom: Good. Going home
12/03/2022, 10:06 - Lea: me too
`,
  'a chat with names': `Ada: are you there?
Tom: yes
Ada: the dyke holds
Tom: good, going home
Ada: bye
`,
  'a stack trace': `Traceback (most recent call last):
  File "bridge.py", line 12, in <module>
    open_gate("north")
  File "gate.py", line 40, in open_gate
    raise ValueError("Gate says no")
ValueError: Gate says no
`,
  'a Java stack trace': `Exception in thread "main" java.lang.IllegalStateException: The gate is shut
	at harbour.Gate.open(Gate.java:40)
	at harbour.Main.main(Main.java:12)
Caused by: java.io.IOException: The lock says no
	at harbour.Lock.turn(Lock.java:7)
	... 2 more
`,
  'a poem': `The Warden
by Ada Okoye

The water rose beneath the moon,
the warden walked the wall,
“And will it hold?” the children said,
and no one spoke at all.

“It held,” she said, “a hundred years,
and it will hold the night.”
`,
  lyrics: `[Verse 1]
I called you up on Friday night
You said, "I'm coming home"
And Mama said, "Don't wait for him"
So now I walk alone

[Chorus]
Oh, oh, tell me what she said
Oh, oh, tell me what she said
`,
  'a bibliography': `References

Okoye, A. (2019). On dykes: A history of the northern wall. Leith: Firth Press.
Reid, T., & Brandt, L. (2020). "Who said what?" Journal of Harbours, 12(3), 40-52.
Brandt, L. (2021). Water and law. Perth: Tay Books.
According to Okoye (2019), ibid., p. 12.
`,
  'legal terms': `TERMS OF USE

1. DEFINITIONS
“Service” means the website. “You” means the person who uses it.
2. LIABILITY
The Operator warrants that the Service conforms to the Description. The Operator states that no other warranty is given.
3. LAW
These terms are governed by the law of Scotland, according to which they are to be read.
`,
  'a contract': `AGREEMENT made on March 4, 2026 between Ada Okoye ("the Seller") and Tom Reid ("the Buyer").

WHEREAS the Seller owns a boat; and
WHEREAS the Buyer wishes to buy it, the parties agree as follows:

1. The Seller declares that the boat is free of charges.
2. The Buyer confirms that the boat was seen.
`,
  'a man page': `BRIDGE(1)                   User Commands                   BRIDGE(1)

NAME
       bridge - keep a bridge up

SYNOPSIS
       bridge [OPTION]... [FILE]...

DESCRIPTION
       Print the load of each FILE. Names are sorted according to the locale.

       -q, --quiet
              say nothing

AUTHOR
       Written by Ada Okoye.
`,
  'an INI file': `[server]
host = example.org
port = 8080
; Ada said: do not change
name = "The Bridge"
`,
  YAML: `name: bridge
description: The tool that says "hold"
author: Ada Okoye
scripts:
  build: make all
  test: make test
contributors:
  - Tom Reid
  - Lea Brandt
`,
  'a diff': `diff --git a/notes.txt b/notes.txt
--- a/notes.txt
+++ b/notes.txt
@@ -1,3 +1,3 @@
-“It will hold,” said Tom Reid.
+“It will hold,” said Ada Okoye.
 Rain again.
`,
  code: `def greet(name):
    """Say hello."""
    print("Hello, " + name)
    return f"said {name}"

greet("Ada Okoye")
`,
  'an invoice': `INVOICE No. 2031
Date: March 4, 2026
Bill to: Harbour Office, 2 Shore Road, Leith
From: Ada Okoye

Description: Repair of the north gate
Amount: 1,200.00
Tax: 240.00
Total: 1,440.00
`,
  'an agenda': `Harbour Board
March 4, 2026

10:00 Welcome: Ada Okoye
10:15 Budget: Tom Reid
11:00 Break
11:30 The north gate: Lea Brandt
12:00 Close
`,
  'a curriculum vitae': `Ada Okoye
2 Shore Road, Leith

EXPERIENCE
2015-2020: Warden, Harbour Office
2010-2015: Engineer, Tay Works

LANGUAGES: English, Yoruba
REFERENCES: Available on request
`,
  'a subtitle file': `1
00:00:01,000 --> 00:00:03,000
The water is rising.

2
00:00:03,500 --> 00:00:05,000
It will hold.

3
00:00:05,500 --> 00:00:07,000
Who says so?
`,
  'FAQ of a product': `Q: How do I open the box?
A: Pull the tab.
Q: Can I wash it?
A: Yes, at 30 degrees.
Q: Where is it made?
A: In Leith.
`,
  'an address list': `Ada Okoye, 2 Shore Road, Leith
Tom Reid, 14 Mill Lane, Perth
Lea Brandt, 7 Quay Street, Dundee
`,
  'error codes': `ERROR: The file cannot be read.
WARNING: The file is too long for the reader.
NOTE: The reader stops at the first error it meets.
HINT: Use a shorter file and run the reader again.
`,
  'a glossary': `Dyke: A wall that keeps water out.
Sluice: A gate in a wall, for water to pass.
Warden: The person who looks after the wall.
Weir: A low wall across a river.
`,
  'a packing list': `PACKING: Everything that we need for the weekend by the sea
TENT: The green one with the short poles
FOOD: Bread, cheese, apples and coffee
`,
  'release notes': `RELEASE NOTES: The gate tool now opens two gates at once
By Ada Okoye

* The option --both opens both.
* The option --none opens none.
* Speed: twice as fast as before.
`,
  'a commit log': `commit 1a2b3c4d
Author: Ada Okoye <ada@harbour.example>
Date:   Fri Mar 4 10:00:01 2022 +0000

    Say what the gate does

    Tom Reid said that nobody knew.
`,
  'assembly instructions': `Step 1: Put the board on the floor.
Step 2: Turn the screws until they hold.
Step 3: Ask someone to lift the top.
WARNING: The top is heavy and two people are needed.
`,
  'a license (Apache)': `                                 Apache License
                           Version 2.0, January 2004

   TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION

   1. Definitions.

      "License" shall mean the terms and conditions for use as defined by this document.

      "Licensor" shall mean the owner that is granting the License.
`,
  'a MIT license': `MIT License

Copyright (c) 2026 Ada Okoye

Permission is hereby granted, free of charge, to any person obtaining a copy of this software, to deal in it without restriction.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.
`,
};

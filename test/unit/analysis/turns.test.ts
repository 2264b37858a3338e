import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/analysis/analyze';

/** The text with each piece of a turn in tags that say who speaks; a letter speaks for whom it stands for, or `nobody`. */
function mark(text: string): string {
  const { quotations, speakers } = analyze(text, {});
  const turns = quotations.filter(({ attribution }) => attribution.rule === 'turn');
  const pieces = turns.flatMap(({ pieces: all, attribution: { speaker } }) => {
    const known = speaker === undefined ? undefined : speakers[speaker]!;
    const name = known === undefined || known.name.length < 3 ? 'nobody' : known.name;
    return all.map(({ start, end }) => ({ start, end, name }));
  });
  let marked = text;
  for (const { start, end, name } of pieces.toSorted((a, b) => b.start - a.start))
    marked = `${marked.slice(0, start)}<${name}>${marked.slice(start, end)}</>${marked.slice(end)}`;
  return marked;
}

const TAG = /<[^<>\n]+>/gu;

function check(marked: string): void {
  assert.equal(mark(marked.replaceAll(TAG, '')), marked);
}

/** Kind of text → text, in which the words of every turn stand in tags. */
const TURNS: Readonly<Record<string, string>> = {
  'a heading with a colon above them': `Transcript: Interview with Elena Varga, head of the flood service
Recorded 14 October 2025

TOM ASHWORTH: <Tom Ashworth>How high was the water when you arrived?</>

ELENA VARGA: <Elena Varga>It was at the second step of the church.</>

TOM ASHWORTH: <Tom Ashworth>And nobody had warned you?</>

ELENA VARGA: <Elena Varga>We had a call on Tuesday.</>
`,
  'what the clerks tell of a sitting': `Chair: <Chair>You wrote that the wall would fail. Do you stand by that?</>

Dr Saal: <Saal>I do.</>

Chair: <Chair>We will suspend for a vote.</>

The Committee suspended at 10.05 am and resumed at 10.40 am.

Chair: <Chair>The Committee resumed late. You were telling us about the silt.</>

Dr Saal: <Saal>Yes, I was.</>
`,
  'who is there, above them': `Witness: Dr Henrik Saal, Director, Institute of Tides.

Chair: <Chair>You wrote that the wall would fail. Do you stand by that?</>

Dr Saal: <Henrik Saal>I do.</>

Chair: <Chair>When did you see it?</>
`,
  'a witness who speaks': `Counsel: <Counsel>Did you see it?</>

Witness: <Witness>I did.</>

Counsel: <Counsel>When did you see it?</>

Witness: <Witness>I saw it in May.</>
`,
  'posts that an article embeds, with handle and day': `A storm cut the lower town off on Tuesday night.

<Harbour Trust>All lines to the quay are down. We will be there at first light.</> https://example.org/a1 — Harbour Trust (@harbourtrust) January 14, 2020

The mayor, Ada Okoye, lives there.

<Ada Okoye>My cellar is a lake</>

— Ada Okoye (@okoye) 15 January 2020

Nobody was hurt.
`,
  'names before a dash, later the surname alone': `Host — <Host>Who eats rye these days?</>

Nadia Brookes — <Nadia Brookes>We do, and you would be surprised who buys it.</>

Owen Pryce – <Owen Pryce>I would add that the price of wheat has doubled.</>

Host — <Host>Do you both bake at home?</>

Brookes — <Nadia Brookes>I never do.</>

Pryce — <Owen Pryce>Every Sunday.</>
`,
  'an interview without labels, its questions bold': `The woman who rows to work

By Morag Sinclair

Ada Okoye has crossed the Tarn every morning for eleven years. We spoke to her on the jetty.

**What made you sell the car?**

<Ada Okoye>I was tired of the bridge.</>

<Ada Okoye>You look at the water for an hour, and I thought I might as well be on it.</>

**Do you ever turn back?**

<Ada Okoye>Twice. In fog I can hear the ferry, but it cannot hear me.</>

**Would you advise others to row?**

<Ada Okoye>Not in February.</>

<Ada Okoye>I do it all the same.</>

This interview has been edited for length.
`,
  'an interview without labels, with a name that no list has': `In conversation: the tuner of the town's last organ

Mr Ondřej Vlk tunes what is left. Vlk talked to the Courier before the concert.

When did you first hear it?

<Ondřej Vlk>My father took me up there in the war.</>

Is it true that you sleep in the loft?

<Ondřej Vlk>I did once, in the summer of the flood.</>

What will you do when it is sold?

<Ondřej Vlk>I shall buy a piano.</>
`,
  'namesakes by their courtesy titles': `IVO BRANDT: <Ivo Brandt>Who has the map?</>

MINA BRANDT: <Mina Brandt>You had it last.</>

MR. BRANDT: <Ivo Brandt>I gave it to the guide.</>

MS. BRANDT: <Mina Brandt>The guide has gone.</>

MR. BRANDT: <Ivo Brandt>Then we wait.</>
`,
  'namesakes by initials': `HARALD OLSEN: <Harald Olsen>The rope was cut.</>

ODA OLSEN: <Oda Olsen>It was torn.</>

H. OLSEN: <Harald Olsen>I have seen ropes for fifty years.</>

O. OLSEN: <Oda Olsen>So have I.</>

H. OLSEN: <Harald Olsen>Then who tore it?</>
`,
  'namesakes by office': `Mayor Ann Tully and her son, the lawyer Ken Tully, came to the studio.

HOST: <Host>Who wants the pool?</>

MAYOR TULLY: <Ann Tully>I do.</>

KEN TULLY: <Ken Tully>I do not.</>

HOST: <Host>Why not?</>

MAYOR TULLY: <Ann Tully>It would cost six.</>
`,
  'a dead namesake': `Harald Olsen talked to us about his late sister, Oda Olsen, who made ropes.

REPORTER: <Reporter>Who taught her?</>

OLSEN: <Harald Olsen>Our mother did.</>

REPORTER: <Reporter>And you?</>

OLSEN: <Harald Olsen>I only carried them.</>
`,
  'Hansard, United Kingdom': `Harriet Colven (Marshwick) (Lab)
<Harriet Colven>What steps is the Secretary of State taking to reopen the Marshwick branch line?</>

The Secretary of State for Transport (Dominic Ashgrove)
<Dominic Ashgrove>I thank my hon. Friend for her question. The survey of the line is finished, and I will publish it before the recess.</>

Harriet Colven
<Harriet Colven>My constituents have heard that before. Will he meet me and the rail users’ group?</>

Dominic Ashgrove
<Dominic Ashgrove>I will be happy to meet them.</>`,

  'Hansard, United Kingdom, on the line': `Harriet Colven (Marshwick) (Lab): <Harriet Colven>What steps is the Minister taking to reopen the branch line?</>

The Minister for Rail (Dominic Ashgrove): <Dominic Ashgrove>I thank my hon. Friend. The survey is finished.</>

Mr. Speaker: <Speaker>Order. I call the shadow Minister.</>

Sir Gareth Pell (Tarnside) (Con): <Gareth Pell>The survey is a year late. Will he say what it cost?</>

Dominic Ashgrove: <Dominic Ashgrove>I will write to him.</>`,

  'Hansard, Canada': `Hon. Lucille Bergeron (Minister of Fisheries, Lib.): <Lucille Bergeron>Mr. Speaker, we have doubled the number of inspectors on the wharves.</>

Mr. Todd Hanlan (Pine Harbour, CPC): <Todd Hanlan>Mr. Speaker, the wharf in my riding has not seen one since the spring.</>

The Deputy Speaker: <Deputy Speaker>The hon. minister has the floor.</>

Hon. Lucille Bergeron: <Lucille Bergeron>Mr. Speaker, I invite my colleague to come and count them with me.</>`,

  'Hansard, India': `SHRI RAGHUNATH SALVI (KOLPUR): <Raghunath Salvi>Sir, I want to know how many borewells have been sunk in my district this year.</>

THE MINISTER OF WATER RESOURCES (SHRIMATI LALITA DESHMANE): <Lalita Deshmane>Sir, we have sunk four hundred, and the hon. Member has the list.</>

SHRI RAGHUNATH SALVI: <Raghunath Salvi>Sir, I have visited those villages. Where is the water?</>

MR. CHAIRMAN: <Chairman>Please take your seat. Your time is over.</>`,

  'Hansard, Kenya': `Hon. Beatrice Wafula (Lower Kaptari, ODM): <Beatrice Wafula>Thank you, Hon. Speaker. I rise to ask about the tarmac on the market road.</>

The Temporary Speaker (Hon. Joseph Lekuton): <Joseph Lekuton>Order, Members. I want to hear the question.</>

Hon. Beatrice Wafula (Lower Kaptari, ODM): <Beatrice Wafula>The traders have waited since March. When will they see the grader?</>

Hon. Members: <Members>When? We all ask you!</>`,

  'Hansard, New Zealand': `Hon TAMA WERETA (Minister for Land Information): <Tama Wereta>I am advised that the maps will be ready in June, and I thank the member for asking.</>

MOIRA LYDGATE (Kauri Coast): <Moira Lydgate>Does he stand by his promise that our farmers will pay nothing?</>

Hon TAMA WERETA: <Tama Wereta>Yes, I do.</>

SPEAKER: <Speaker>We will have silence for the supplementary.</>`,

  'Hansard, Australia': `Ms KERRIDGE (Wattle Plains): <Kerridge>My question is to the minister. When will you open the clinic at Dry Creek?</>

Mr DONNELLY (Parrabee—Minister for Health): <Donnelly>I thank the member for Wattle Plains. We will open it in the spring.</>

Ms KERRIDGE: <Kerridge>You said that last spring.</>

The SPEAKER: <Speaker>The member will resume her seat.</>`,

  'Congressional Record': `  Mr. TALLBOYS. Mr. Speaker, I rise today to honor the ferry crews of Oxbow Island.

  The SPEAKER pro tempore (Mr. Gant). The gentleman is recognized for 5 minutes.

  Ms. ORDUNA of New Mexico. I thank the gentleman for yielding, and I share his concern.

  Mr. TALLBOYS. I yield back the balance of my time.`
    .replaceAll(/^(\s*Mr\. TALLBOYS\. )(.*)$/gm, '$1<Tallboys>$2</>')
    .replace(/(ORDUNA of New Mexico\. )(.*)$/m, '$1<Orduna>$2</>')
    .replace(/(\(Mr\. Gant\)\. )(.*)$/m, '$1<Gant>$2</>'),

  'court record': `THE COURT: <Court>Good morning. Are we ready for the jury?</>

MR. LOPEZ: <Lopez>We are, Your Honor. The State calls Dennis Farrow.</>

DIRECT EXAMINATION

BY MS. REED:

Q. <Reed>Where were you on the night of the fire, Mr. Farrow?</>

A. <Dennis Farrow>I was at the pump house. I had the late shift.</>

Q. <Reed>Who else was there with you?</>

A. <Dennis Farrow>Nobody. I was on my own.</>

MR. LOPEZ: <Lopez>Objection. Leading.</>

THE COURT: <Court>Overruled. You may answer.</>`,

  radio: `DELIA MARSH, HOST: <Delia Marsh>The last cannery on the sound closes tonight. Our reporter went to see it.</>

AARON FELD, BYLINE: <Aaron Feld>The whistle has blown here every morning for ninety years.</>

(SOUNDBITE OF WHISTLE)

UNIDENTIFIED PERSON #1: <Unidentified person #1>You could set your watch by it.</>

FELD: <Aaron Feld>Ruth Okada packed salmon here as a girl.</>

RUTH OKADA: <Ruth Okada>I was sixteen. My hands smelled for a year.</>

(SOUNDBITE OF ARCHIVED RECORDING)

UNIDENTIFIED REPORTER: <Unidentified reporter>We are standing on the dock.</>

MARSH: <Delia Marsh>That was Aaron Feld. You are listening to Sound Mornings.</>`,

  'podcast, brackets and hours': `[00:00:12] Nadia Brookes: <Nadia Brookes>Welcome back. Today we talk about the price of bread.</>
[00:00:31] Tom Achterberg: <Tom Achterberg>Thank you for having me.</>
[00:00:34] Nadia Brookes: <Nadia Brookes>Where do you buy your flour?</>
[00:00:40] Tom Achterberg: <Tom Achterberg>From a mill in the next valley.</>`,

  'podcast, round brackets': `(1:02) Nadia: <Nadia>Where do you buy your flour?</>

(1:05) Tom: <Tom>From a mill in the next valley, and I fetch it myself.</>

(1:19) Nadia: <Nadia>Does your van still run?</>`,

  'podcast, time and dash': `0:05 - Nadia Brookes: <Nadia Brookes>Where do you buy your flour?</>

0:11 - Tom Achterberg: <Tom Achterberg>From a mill in the next valley.</>

1:02:45 – Nadia Brookes: <Nadia Brookes>Does your van still run?</>

1:02:51 – Tom Achterberg: <Tom Achterberg>Just about. I push it.</>`,

  'podcast, bare time': `00:12 Nadia Brookes: <Nadia Brookes>Where do you buy your flour?</>

00:19 Tom Achterberg: <Tom Achterberg>From a mill in the next valley.</>

00:25 Nadia Brookes: <Nadia Brookes>Does your van still run?</>`,

  'podcast, time behind the name': `Nadia Brookes (00:12): <Nadia Brookes>Where do you buy your flour?</>

Tom Achterberg [00:19]: <Tom Achterberg>From a mill in the next valley.</>

Nadia Brookes (00:25): <Nadia Brookes>Does your van still run?</>`,

  'podcast, name and time above the words': `Nadia Brookes  00:12
<Nadia Brookes>Where do you buy your flour?</>

Tom Achterberg  00:19
<Tom Achterberg>From a mill in the next valley.</>

Nadia Brookes  00:25
<Nadia Brookes>Does your van still run?</>

Tom Achterberg  00:31
<Tom Achterberg>Just about. I push it.</>`,

  'podcast, time above the words': `00:12
Nadia Brookes: <Nadia Brookes>Where do you buy your flour?</>

00:19
Tom Achterberg: <Tom Achterberg>From a mill in the next valley.</>

00:25
Nadia Brookes: <Nadia Brookes>Does your van still run?</>`,

  SubRip: `1
00:00:01,000 --> 00:00:04,000
NADIA BROOKES: <Nadia Brookes>Where do you buy your flour?</>

2
00:00:04,500 --> 00:00:08,000
TOM ACHTERBERG: <Tom Achterberg>From a mill in the next valley.</>

3
00:00:08,100 --> 00:00:11,000
NADIA BROOKES: <Nadia Brookes>Does your van still run?</>`,

  WebVTT: `WEBVTT

1
00:00:01.000 --> 00:00:04.000
Nadia Brookes: <Nadia Brookes>Where do you buy your flour?</>

2
00:00:04.500 --> 00:00:08.000
Tom Achterberg: <Tom Achterberg>From a mill in the next valley.</>

3
00:00:08.100 --> 00:00:11.000 align:start
Nadia Brookes: <Nadia Brookes>Does your van still run?</>`,

  'press briefing, letters': `MR PRICE: <Price>Good afternoon. I have two announcements before I take your questions.</>

QUESTION: <Question>Have you heard from the embassy?</>

MR PRICE: <Price>We have. I spoke to the ambassador this morning.</>

QUESTION: <Question>Will you send the ship?</>

MR PRICE: <Price>I have nothing on that.</>`,

  'press briefing, Q alone': `MS. HOLLOWELL: <Hollowell>Good afternoon, everybody. Sorry we are late.</>

Q    <nobody>Have you heard from the embassy?</>

MS. HOLLOWELL: <Hollowell>We have. I spoke to the ambassador this morning.</>

Q    <nobody>And will you send the ship?</>

MS. HOLLOWELL: <Hollowell>I have nothing on that. Thank you.</>`,

  'Teams, name and time on one line': `Priya Nambiar   0:03
<Priya Nambiar>Can you all hear me?</>

Owen Strand   0:07
<Owen Strand>I can. Go ahead.</>

Priya Nambiar   0:12
<Priya Nambiar>We begin with the budget for the lido.</>`,

  Zoom: `14:02:11 Priya Nambiar: <Priya Nambiar>Can you all hear me?</>
14:02:15 Owen Strand: <Owen Strand>I can. Go ahead.</>
14:02:22 Priya Nambiar: <Priya Nambiar>We begin with the budget for the lido.</>`,

  'Otter, name and minutes': `Priya Nambiar 10:42 AM
<Priya Nambiar>Can you all hear me?</>

Owen Strand 10:43 AM
<Owen Strand>I can. Go ahead.</>

Priya Nambiar 10:43 AM
<Priya Nambiar>We begin with the budget for the lido.</>`,

  'Markdown, bold labels': `**Nadia Brookes:** <Nadia Brookes>Where do you buy your flour?</>

**Tom Achterberg:** <Tom Achterberg>From a mill in the next valley.</>

**Nadia Brookes:** <Nadia Brookes>Does your van still run?</>`,

  'Markdown, colon behind the bold': `**Brookes**: <Brookes>Where do you buy your flour?</>

**Achterberg**: <Achterberg>From a mill in the next valley.</>

**Brookes**: <Brookes>Does your van still run?</>`,

  'panel of seven': `Ada Merrow: <Ada Merrow>I think we should begin with the rent.</>

Ben Okri-Shaw: <Ben Okri-Shaw>We cannot, until we know who owns the land.</>

Chloe Vance: <Chloe Vance>I know who owns it.</>

Dov Perlman: <Dov Perlman>Then tell us.</>

Esi Boateng: <Esi Boateng>You will not like it.</>

Farid Nazari: <Farid Nazari>I never do.</>

Greta Lindqvist: <Greta Lindqvist>Let her speak.</>`,

  'debate with applause': `MODERATOR: <Moderator>Senator, you have one minute. Would you cut the tax?</>

SEN. WHITLOCK: <Whitlock>I would, and I have said so for ten years.</> [applause]

MODERATOR: <Moderator>Governor?</>

GOV. ESTRADA: <Estrada>My opponent has never met a tax he did not cut twice.</> (laughter)

[crosstalk]

SEN. WHITLOCK: (inaudible) <Whitlock>my record on that.</>

MODERATOR: <Moderator>Thank you both.</>`,

  'labels that nobody knows': `Nadia Brookes: <Nadia Brookes>Where do you buy your flour?</>

Tom Achterberg: <Tom Achterberg>From a mill in the next valley.</>

Voice from the gallery: <Voice from the gallery>You never paid for it!</>

Nadia Brookes: <Nadia Brookes>Please let him finish. Did you pay?</>

xX_breadfan_Xx: Nice hat.

Tom Achterberg: <Tom Achterberg>I did, and I have the receipt.</>`.replace('Nice hat.', '<xX_breadfan_Xx>Nice hat.</>'),

  'full name once, surname later': `Interviewer: <Interviewer>Where were you born, Dr Halloran?</>

Dr Maeve Halloran: <Maeve Halloran>In a lighthouse. My father kept it.</>

Interviewer: <Interviewer>Did you like it?</>

Halloran: <Maeve Halloran>I loved it.</>

Interviewer: <Interviewer>Would you go back?</>

Dr. Halloran: <Maeve Halloran>I go every week.</>`,

  'title alone later': `Sen. Paul Whitlock: <Paul Whitlock>I want to thank you all for coming.</>

Ms. Rita Estrada: <Rita Estrada>I thank the senator.</>

Sen. Whitlock: <Paul Whitlock>Do you support the bill?</>

Ms. Estrada: <Rita Estrada>I do not.</>

Mr. Whitlock: <Paul Whitlock>Then we are done.</>`,

  'Q and A, somebody else named in the questions': `Maeve Halloran has kept the lighthouse at Skerry Point since 1990. She spoke to the Gazette about storms.

Q: <nobody>What did you think of Boris Ferrant’s plan to close it?</>

A: <Maeve Halloran>I thought it was nonsense.</>

Q: <nobody>Did Boris Ferrant ever come to see you? Did Boris Ferrant call?</>

A: <Maeve Halloran>He never came.</>

Q: <nobody>Who will follow you?</>

A: <Maeve Halloran>My daughter, I hope.</>`,

  'Question and Answer in full': `Maeve Halloran has kept the lighthouse at Skerry Point since 1990. She spoke to the Gazette about storms.

Question: <Question>Did Boris Ferrant ever come to see you?</>

Answer: <Maeve Halloran>He never came.</>

Question: <Question>Who will follow you?</>

Answer: <Maeve Halloran>My daughter, I hope.</>`,

  'Q in bold, answers without': `**Q: <nobody>How did you come to the lighthouse?</>**

A: <nobody>My father kept it before me.</>

**Q: <nobody>Were you ever afraid?</>**

A: <nobody>Once. I thought the sea would take the door.</>`,

  'court record, two examiners': `DENNIS FARROW, called as a witness by the State, having been duly sworn, testified as follows:

DIRECT EXAMINATION BY MR. LOPEZ:

Q   <Lopez>Where were you on the night of the fire?</>

A   <Dennis Farrow>I was at the pump house.</>

CROSS-EXAMINATION

BY MS. REED:

Q   <Reed>You told Officer Grant that you were at home, did you not?</>

A   <Dennis Farrow>I did not.</>

THE COURT: <Court>You may step down.</>`,

  'court record, wrapped': `MR. LOPEZ: <Lopez>We are ready, Your Honor, and the State calls Dennis
Farrow, who was the keeper of the pump house on the night of the
fire.</>

MS. REED: <Reed>I object to that, Your Honor, because we were never told
that Mr. Farrow would be called.</>

THE COURT: <Court>Overruled. You may call him, Mr. Lopez, and I want to hear
what he has to say about the pumps.</>`,

  'interview, wrapped, without blank lines': `Nadia Brookes: <Nadia Brookes>Where do you buy your flour, and who mills it for
you? I have never seen the van at the market in town.</>
Tom Achterberg: <Tom Achterberg>From a mill in the next valley, which belongs to an
old friend of mine.</>
Nadia Brookes: <Nadia Brookes>Does your van still run after all those years on our
roads?</>
Tom Achterberg: <Tom Achterberg>Just about. I push it up the hill in the winter when
the road is icy.</>`,

  'captions, a sentence over two cues': `1
00:00:01,000 --> 00:00:04,000
NADIA BROOKES: <Nadia Brookes>Where do you buy your flour,</>

2
00:00:04,500 --> 00:00:08,000
<Nadia Brookes>and who mills it for you?</>

3
00:00:08,100 --> 00:00:11,000
TOM ACHTERBERG: <Tom Achterberg>A man in the next valley.</>

4
00:00:11,100 --> 00:00:12,000
NADIA BROOKES: <Nadia Brookes>I see.</>`,

  'numbered speakers': `Speaker 1 (00:03):
<Speaker 1>Where do you buy your flour?</>

Speaker 2 (00:07):
<Speaker 2>From a mill in the next valley.</>

Speaker 1 (00:12):
<Speaker 1>Does your van still run?</>`,

  television: `DELIA MARSH, SOUND NEWS ANCHOR: <Delia Marsh>Good evening. I am Delia Marsh, and we begin in Oxbow.</>

(BEGIN VIDEOTAPE)

AARON FELD, SOUND NEWS CORRESPONDENT (voice-over): <Aaron Feld>The ferry has not run for a week.</>

UNIDENTIFIED FEMALE: <Unidentified female>I have no way to get to my job.</>

FELD (on camera): <Aaron Feld>So how do you live?</>

UNIDENTIFIED FEMALE: <Unidentified female>My sister helps me.</>

(END VIDEOTAPE)

MARSH: <Delia Marsh>Aaron Feld there. Let's go to our panel.</>`,

  'parliament, Ghana': `Mr Kofi Boadu (NPP — Asante Mampa): <Kofi Boadu>Mr Speaker, I want to ask about the road.</>

Minister for Roads and Highways (Mr Kwesi Tandoh): <Kwesi Tandoh>Mr Speaker, we will tar it.</>

Mr Boadu: <Kofi Boadu>Mr Speaker, when?</>

Some Hon. Members: <Members>Hear! Hear! We want to know.</>

Mr Second Deputy Speaker: <Second Deputy Speaker>Order!</>`,

  'a note below the last turn': `Nadia Brookes: <Nadia Brookes>Where do you buy your flour?</>

Tom Achterberg: <Tom Achterberg>From a mill in the next valley.</>

[Break]

Nadia Brookes: <Nadia Brookes>Thank you.</>

This interview has been edited for length.

Nadia Brookes writes about food.`,

  'answer of several paragraphs': `Q: <nobody>Why did you leave the company?</>

A: <nobody>I had had enough.</>

<nobody>There were other reasons. My mother was ill.</>

<nobody>The trains were late every day.</>

Q: <nobody>Would you go back?</>

A: <nobody>Not for money.</>`,
};

/** Kind of text → text without turns. */
const NO_TURNS: Readonly<Record<string, string>> = {
  'an article that quotes behind a colon': `The council met on Monday.

Ada Okoye: “We will not sell the park.”

The vote was put off until spring.

Tom Reed: “I asked them twice, and you know what they did.”

Nobody from the ferry line was there.

Ingrid Dahl: “Our boats leave on time.”
`,
  'a dash before a name without a handle': `The lines are down — Harbour Trust (founded 1902) has said so before.
`,
  'a handle in running text': `The trust (@harbourtrust) said on Tuesday that the lines were down — all of them.
`,
  'whom to follow, below an article': `Follow the trust for news of the ferry: @harbourtrust

Photographs by Petra Lowe (@petralowe)
`,
  'a column that asks its readers': `Ada Okoye rows to work, and I watch her from the bus.

Have you ever rowed in fog?

I have not, and my doctor is glad of it.

Do you know what a bridge costs?

I looked it up, and wish I had not.

Would you pay it?

Nor would I.
`,
  'questions about a service': `Questions and answers about the ferry, by Ada Okoye of the harbour office

Can you bring a bicycle?

Yes, on the lower deck.

Do you need a ticket for a dog?

Dogs travel free.

What if you miss the last boat?

There is a night bus from the quay.
`,
  'an article with questions between its quotations': `Ada Okoye spoke to the council on Monday about her ferry.

Who would you ask for the money?

“I would ask nobody,” she said. “My boat is paid for.”

Would you sell it?

“Never,” she said.

And if the town bought it from you?

“Then I would row,” she told the meeting.
`,
  'players before a dash': `Nadia Brookes — soprano

Owen Pryce — cello

Nadia Brookes — piano in the second half

Owen Pryce — The last piece is his own
`,
  'places before a dash': `Selmouth — The ferry sails at nine.

Oddenby — The market is closed.

Selmouth — The museum is open until six.
`,
  recipe: `Dough: Mix the flour with the water and leave it for an hour.

Filling: Fry the onions in your best butter until they are soft.

Oven: Bake it at 180 degrees. You can tell that it is done by the smell.

Serving: We like it with a green salad.`,

  'questions about a product': `Cost: The pass costs 12 pounds a month. You can cancel at any time.

Delivery: We send your pass within three days.

Returns: Send it back to us and we refund your money.

Support: Our team answers you on weekdays.`,

  'list of winners': `Best baker: Nadia Brookes, Marshwick.

Best loaf: Tom Achterberg, Tarnside.

Best stall: Priya Nambiar, Kolpur Road.

Best in show: Owen Strand, Marshwick.`,

  results: `Saturday: Marshwick 3, Tarnside 1.

Sunday: Oxbow 0, Pine Harbour 0.

Monday: Kauri Coast 2, Wattle Plains 2.`,

  fixtures: `Marshwick v Tarnside: Saturday, 3pm.

Oxbow v Pine Harbour: Saturday, 5.30pm.

Kauri Coast v Wattle Plains: Sunday, noon.`,

  agenda: `10:00 Welcome: Ada Merrow opens the meeting.

10:15 Budget: Ben Okri-Shaw presents our accounts.

11:00 Lido: We vote on the repairs.

12:00 Lunch: The canteen serves you soup.`,

  'cast list': `Hamlet: Owen Strand.

Ophelia: Nadia Brookes.

Horatio: Tom Achterberg.

Director: Priya Nambiar.`,

  glossary: `Sluice: A gate that holds the water of a canal.

Weir: A low dam across a river. You can see one from the bridge.

Lock: A chamber that lifts boats. We have six.

Quay: A wall to tie a boat to.`,

  'where and when': `The lido opens its gates on Saturday.

Where: Tarnside Lido, Mill Road.

When: Saturday from 10 a.m.

Cost: Free for all our readers.

Note: Bring your own towel.`,

  timetable: `Marshwick: 08:12, 09:12, 10:12.

Tarnside: 08:31, 09:31, 10:31.

Oxbow: 08:50, 09:50, 10:50.`,

  survivors: `Ruth Okada died on Sunday. She was 91.

Survivors: Her sons Ken and Paul Okada.

Service: Friday at noon in St. Anne’s Church.

Flowers: The family asks you to give to the lifeboats instead.`,

  'read more': `The council voted on Monday to keep the lido open. “I am glad,” Nadia Brookes said.

READ MORE: Our guide to the lidos of the north.

Tom Achterberg said that he swam there as a boy. “We had nothing else,” he said.

SEE ALSO: What you told us about the lido.

The pool opens on Saturday.

WATCH: Our video of the first swim.`,

  headlines: `Mayor: we will not close the lido

Minister: trains will run by spring

Police: nobody was hurt in the fire

Farmers: we have had no rain since May`,

  'quotations without a dialogue': `Here is what our readers say of the lido.

Nadia Brookes: “The water is too cold.”

Tom Achterberg: “I swim there every day.”

Priya Nambiar: “It needs a new roof.”`,

  'contact block': `Contact: Nadia Brookes

Phone: 01632 960123

Email: press@lido.example

Website: www.lido.example

Address: 4 Mill Road, Tarnside`,

  'key facts': `Name: Ruth Okada

Age: 91

Born: In Tarnside. She never left it.

Job: She packed salmon. “I loved it,” she says.

Lives: With her two sons.`,

  'myth and fact': `Myth: You must wait an hour after lunch before you swim.

Fact: You can swim at once.

Myth: Cold water makes you ill.

Fact: A virus does.`,

  'days of a festival': `Friday: The band plays on our main stage from eight.

Saturday: You can meet the writers in the tent.

Sunday: We close with fireworks over the lake.`,

  'places in a round-up': `MARSHWICK: The council voted to close the library on Monday.

TARNSIDE: Police are looking for a man who stole 40 geese.

OXBOW: A ferry ran aground in the fog. Nobody was hurt.`,

  'names and what they do': `Nadia Brookes: Forward. Scored twice on her debut.

Tom Achterberg: Keeper. Saved two penalties last week.

Priya Nambiar: Captain. Has not missed a match in six years.`,
};

/** What others said inside an answer, as the answer's `parent`: words and their source. */
const NESTED: Readonly<Record<string, readonly string[]>> = {
  'He said: “You will be back by Friday.” I was not.': ['“You will be back by Friday.” · He'],
  'My mother told me, “Write to us.” I wrote every week.': ['“Write to us.” · My mother'],
  '“Write to us,” my mother said, “and come home.” I never did.': ['“Write to us,” … “and come home.” · my mother'],
  'I said to her: “I will.” And I did.': [],
  'We know it as “the long night” in our village.': [],
};

function nestedIn(answer: string): string[] {
  const text = `Interviewer: What did they say?\n\nMaeve Halloran: ${answer}\n\nInterviewer: And you?\n\nMaeve Halloran: I left.`;
  const { quotations, mentions } = analyze(text, {});
  return quotations
    .filter(({ parent }) => parent !== undefined && quotations[parent]!.attribution.rule === 'turn')
    .map(({ pieces, attribution: { mention } }) => {
      const words = pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${words} · ${mention === undefined ? '-' : text.slice(mentions[mention]!.start, mentions[mention]!.end)}`;
    });
}

describe('quotations inside an answer', () => {
  for (const [answer, expected] of Object.entries(NESTED))
    it(answer, () => assert.deepEqual(nestedIn(answer), expected));
});

/** Text of an interview → its speakers, by name and kind. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  'Ada Okoye on ferries\n\nQ: When?\n\nA: In spring.\n\nQ. Who pays?\n\nA. We do.': ['Q Unnamed', 'Ada Okoye Person'],
  'Ferries\n\nQ1. When?\n\nA1. In spring.\n\nQ2. Who pays?\n\nA2. We do.': ['Q Unnamed', 'A Unnamed'],
  'Ferries\n\nQuestion: When?\n\nAnswer: In spring.\n\nQuestion: Who pays?\n\nAnswer: We do.': [
    'Question Unnamed',
    'A Unnamed',
  ],
  'Quentin Abt: When?\n\nAda Okoye: I hope in spring.\n\nQuentin Abt: Who pays?\n\nAda Okoye: We do.': [
    'Quentin Abt Person',
    'Ada Okoye Person',
  ],
  '“Q is a letter,” said Ada Okoye. A said nothing.': ['Ada Okoye Person'],
};

describe('letters of an interview are nobody’s names', () => {
  for (const [text, speakers] of Object.entries(LETTERS))
    it(text.replaceAll('\n\n', ' / '), () =>
      assert.deepEqual(
        analyze(text).speakers.map(({ name, kind }) => `${name} ${kind}`),
        speakers,
      ),
    );
});

describe('turns', () => {
  for (const [kind, marked] of Object.entries(TURNS)) it(kind, () => check(marked));
});

describe('no turns', () => {
  for (const [kind, text] of Object.entries(NO_TURNS)) it(kind, () => check(text));
});

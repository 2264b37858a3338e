/**
 * Weights of the scorer, learnt by server/scripts/trainScorer.ts (npm run train). Positive ones speak for a quotation. Cues
 * have two: beside quotation marks, and without.
 */
export const biases = { report: -0.02, loose: -0.06 };

export const groupWeights: Record<string, Record<string, number>> = {
  form: {
    direct: 0.73,
    mixed: -0.14,
    indirect: -0.63,
  },
  side: {
    left: -0.04,
    right: -0.4,
    both: 0.4,
  },
  opens: {
    that: 0.4,
    colon: -0.06,
    mark: -0.12,
    comma: -0.26,
    question: 0.19,
    bare: -0.19,
  },
  cueTag: {
    verb: 0.28,
    gerund: 0.32,
    participle: -0.34,
    base: 0.16,
    noun: -1.08,
    other: 0.62,
  },
  cueKind: {
    label: -0.41,
    thought: -0.35,
    clause: 0.38,
    other: -0.15,
    unlisted: 0.49,
  },
  source: {
    he: 0.38,
    they: 0.31,
    it: -0.15,
    relative: -0.22,
    name: 0.46,
    role: 0.5,
    group: 0.29,
    document: 0.11,
    time: -0.25,
    number: -1.01,
    other: -0.45,
  },
  sourceSide: {
    left: 0.18,
    right: -0.06,
    inherited: -0.16,
  },
  length: {
    '1': -0.36,
    '2-3': -0.3,
    '4-6': 0.13,
    '7-12': 0.15,
    '13+': 0.34,
  },
  verb: {
    finite: 0.27,
    possible: 0.17,
    none: -0.48,
  },
  clause: {
    subject: 0.42,
    none: -0.46,
  },
  begins: {
    pronoun: 0.12,
    determiner: 0.1,
    name: 0.06,
    noun: -0.12,
    preposition: -0.45,
    adjective: 0.13,
    verb: -0.18,
    to: 0.16,
    number: -0.38,
    quote: 0.74,
    other: -0.21,
  },
  after: {
    end: 0.77,
    comma: 0.03,
    preposition: -0.24,
    noun: -0.25,
    other: -0.36,
  },
  formAndSide: {
    'direct+left': 0.76,
    'direct+right': -0.16,
    'direct+both': 0.13,
    'mixed+left': -0.15,
    'mixed+right': -0.05,
    'mixed+both': 0.05,
    'indirect+left': -0.65,
    'indirect+right': -0.2,
    'indirect+both': 0.22,
  },
  sideAndSource: {
    'left+left': -0.14,
    'left+right': 0.53,
    'left+inherited': -0.43,
    'right+left': -0.31,
    'right+right': -0.33,
    'right+inherited': 0.23,
    'both+left': 0.63,
    'both+right': -0.25,
    'both+inherited': 0.03,
  },
  opensAndKind: {
    'that+label': 0.1,
    'that+thought': -0.03,
    'that+clause': 0.5,
    'that+other': -0.08,
    'that+unlisted': -0.09,
    'colon+clause': -0.45,
    'colon+other': 0.26,
    'colon+unlisted': 0.14,
    'mark+label': -0.23,
    'mark+thought': 0.17,
    'mark+clause': -0.24,
    'mark+other': 0.14,
    'mark+unlisted': 0.04,
    'comma+label': -0.29,
    'comma+other': -0.27,
    'comma+unlisted': 0.3,
    'question+thought': -0.36,
    'question+clause': 0.33,
    'question+other': 0.22,
    'bare+thought': -0.14,
    'bare+clause': 0.25,
    'bare+other': -0.41,
    'bare+unlisted': 0.1,
  },
  lengthAndVerb: {
    '1+finite': -0.05,
    '1+none': -0.31,
    '2-3+finite': -0.08,
    '2-3+none': -0.22,
    '4-6+finite': 0.32,
    '4-6+possible': 0.08,
    '4-6+none': -0.27,
    '7-12+finite': 0.24,
    '7-12+possible': -0.09,
    '13++finite': -0.15,
    '13++possible': 0.18,
    '13++none': 0.32,
  },
};

export const looseGroupWeights: Record<string, Record<string, number>> = {
  rule: {
    colon: 0.19,
    first: -0.2,
    next: 0.14,
    inner: -0.27,
  },
  marks: {
    double: 0.04,
    single: -0.3,
  },
  words: {
    '1': -0.99,
    '2': -0.4,
    '3-4': -0.65,
    '5-8': 0.32,
    '9-15': 0.68,
    '16+': 0.82,
  },
  ends: {
    comma: -0.09,
    stop: 0.67,
    question: 1.28,
    none: -0.89,
    open: -1.18,
  },
  starts: {
    capital: -0.01,
    lower: -0.26,
    other: 0.02,
  },
  title: {
    title: -0.23,
    plain: -0.03,
  },
  before: {
    start: 1.55,
    verb: 0.4,
    determiner: -0.35,
    preposition: -0.28,
    noun: -0.72,
    name: 0.35,
    adjective: -0.24,
    comma: 0.51,
    stop: 0.63,
    possessive: -0.79,
    conjunction: -1.22,
    other: -0.18,
  },
  after: {
    end: -0.22,
    comma: -0.16,
    stop: -0.03,
    noun: -0.29,
    verb: 0.46,
    preposition: -0.23,
    name: 0.07,
    other: 0.15,
  },
  finite: {
    finite: 0.03,
    none: -0.24,
  },
  source: {
    he: -0.33,
    they: 0.17,
    it: -0.22,
    name: 0.17,
    role: 0.27,
    group: 0.5,
    document: -0.25,
    time: -0.08,
    number: -0.17,
    other: -0.15,
    none: -0.2,
  },
  cueNear: {
    report: 0.28,
    cue: 0.07,
    none: -0.5,
  },
  ruleAndWords: {
    'colon+1': 0.14,
    'colon+2': 0.04,
    'colon+3-4': 0.13,
    'colon+5-8': 0.05,
    'colon+9-15': 0.02,
    'colon+16+': -0.19,
    'first+1': -0.6,
    'first+2': 0.01,
    'first+3-4': -0.85,
    'first+5-8': 0.01,
    'first+9-15': 0.32,
    'first+16+': 0.88,
    'next+3-4': 0.24,
    'next+5-8': 0.67,
    'next+9-15': 0.14,
    'next+16+': -0.9,
    'inner+1': -0.56,
    'inner+2': -0.44,
    'inner+3-4': -0.19,
    'inner+5-8': -0.39,
    'inner+9-15': 0.21,
    'inner+16+': 1.05,
  },
  ruleAndSource: {
    'colon+he': -0.32,
    'colon+they': 0.11,
    'colon+it': -0.52,
    'colon+name': 0.12,
    'colon+role': 0.42,
    'colon+group': 0.09,
    'colon+document': 0.04,
    'colon+other': 0.26,
    'first+none': -0.2,
    'next+he': -0.33,
    'next+they': 0.11,
    'next+it': 0.09,
    'next+name': 0.44,
    'next+role': 0.02,
    'next+group': 0.07,
    'next+document': 0.2,
    'next+number': 0.12,
    'next+other': -0.58,
    'inner+he': 0.3,
    'inner+they': -0.04,
    'inner+it': 0.22,
    'inner+name': -0.33,
    'inner+role': -0.15,
    'inner+group': 0.34,
    'inner+document': -0.49,
    'inner+time': -0.08,
    'inner+number': -0.29,
    'inner+other': 0.17,
    'inner+none': -0.01,
  },
};

export const cueWeights = `
accused -0.3 0
accusing -0.28 0
acknowledged -0.86 -0.69
acknowledges 0 0.15
acknowledging 0 -0.19
add 0 -0.08
added 0.56 0.29
adding 0.63 0.65
adds -0.5 -0.21
admits 0.02 -0.33
admitted 0.11 -0.32
advised -0.14 -0.03
advises 0 0.14
agree -0.1 0.01
agreed 0.17 -0.54
agrees 0.12 -0.05
alleged 0 -0.27
alleges 0 0.24
alleging -0.32 -0.12
announce 0 -0.07
announced 0.05 -0.11
announces 0 -0.07
announcing 0 -0.27
answered 0.14 0
answers -0.21 -0.1
argue 0.08 0.61
argued 0.56 0.56
argues -0.09 0.46
arguing 0.08 0.36
ask -0.14 -0.01
asked 0.85 0.86
asking 0.06 0.4
asks 0.28 0.11
asserted -0.08 0.07
asserting 0.05 0.19
assess 0 -0.09
assured -0.19 -0.03
attack 0 -0.18
attacked 0 -0.18
attacking 0 0.24
attacks -0.01 -0.13
barked 0.08 0
beamed 0.03 -0.02
began -0.05 -0.07
beginning 0 -0.14
begun -0.07 -0.1
blamed 0 -0.16
blared 0.05 0
blasted -0.01 0
boasted 0.21 -0.3
boasts 0 -0.23
boomed 0.09 0
booming 0 -0.11
brags 0 0.28
brand 0 -0.11
call 0.19 0
called 0.56 0
calling 0.15 0
calls 0.13 0
cautioned 0.21 0.07
celebrated 0 -0.03
chanted 0.52 0
chanting -0.03 0
characterized -0.15 0
charged 0.14 0.15
cheered 0 -0.13
cited -0.01 0
claim 0 0.11
claimed 0.22 0.28
claiming 0.04 -0.41
claims -0.03 0.5
clarified 0 0.32
clarifying 0 -0.12
commented 0.19 0
comments -0.1 -0.18
complain 0 0.3
complained -0.18 0.24
conceded 0.06 0.15
conclude 0 0.14
concluded -0.22 -0.05
concludes -0.65 0
confessed 0.01 -0.1
confirmed 0.05 -0.21
confirming 0 0.09
contended -0.03 0.05
contends 0.05 -0.02
continued 0.38 -0.23
continues 0.29 -0.17
continuing 0 0.18
counter 0 0.15
countered 0 0.14
credit -0.1 -0.09
criticized -0.32 0
declared 0.09 -0.46
declares 0.21 0
declaring 0.08 -0.17
decried -0.01 0
defended 0 -0.11
defending 0 -0.16
demanded 0.16 0.08
demanding 0 -0.13
demonstrated 0.19 -0.17
demonstrates -0.16 -0.02
denied -0.13 -0.05
denies 0 -0.19
denounced -0.1 0
described 0.43 0
describes 0.37 0
describing 0.03 0
detailed 0.11 -0.22
disclosed -0.39 -0.05
dismissed -0.1 0
dubbed 0.35 0
echoed 0 -0.07
echoing 0.12 0.13
elaborated 0.01 0.14
email 0.17 -0.08
emailed 0 -0.15
emails -0.08 -0.34
emphasized 0.1 0.27
emphasizing 0 0.25
estimated 0 -0.65
estimates -0.13 -0.78
exclaimed 0.09 0
explain 0 -0.07
explained 0.34 0.45
explaining 0.08 0.32
explains -0.1 0.24
fault 0 -0.07
find 0 -0.07
finding -0.34 -0.06
finds 0 -0.23
forecast 0 -0.14
found -0.6 -1.06
highlighted 0 -0.08
highlighting 0 -0.11
hinted 0 -0.03
hints 0 0.11
implied 0.04 0.07
implying 0.1 0.23
indicate 0.07 -0.09
indicated 0 -0.67
indicates 0 -0.25
informed 0 0.21
informing 0 -0.38
insist 0 0.06
insisted -0.35 0.36
insisting -0.06 0.19
insists -0.11 0.35
interjected 0.16 0
interrupted 0 -0.05
joked -0.15 -0.01
joking 0 0.07
judge 0 -0.12
labeled 0.03 0
lamented 0.19 0.23
laughed 0 -0.18
learned -0.08 -0.62
maintained 0 -0.42
maintains 0 -0.35
mentioned 0.06 -0.15
mentions -0.14 0
message -0.11 -0.02
messages 0 0.06
mused 0.13 0
note 0.24 0.36
noted 0.26 1.21
notes -0.27 0.11
noting 0.19 0.73
observed 0 0.18
outline -0.13 -0.08
outlined 0 -0.18
pleaded 0 -0.09
pledged 0.2 -0.44
pledges 0 0.02
point 0 0.42
pointed 0.3 0.9
pointing 0.08 0.11
points 0.01 -0.04
portrayed -0.08 0
posted -0.53 -0.29
posts -0.09 -0.03
praised -0.12 0
predict 0 0.28
predicted 0.02 0.37
predicting 0.09 -0.01
predicts 0.09 0.17
proclaimed 0.21 0
promise 0.11 0.22
promised 0.04 0.04
promises 0.01 -0.28
promising 0.12 0.41
proposed 0.11 0.04
proposing 0 -0.11
protesting 0.02 0.14
put 0.13 0
question 0 -0.15
questioned -0.03 -0.15
questioning 0 0.09
questions 0 -0.23
quipped 0.05 0
quoted -0.12 -0.03
railed 0 -0.06
read 0.08 -0.07
reading 0.11 -0.03
reads 0.23 0.17
rebuked 0 -0.07
recalled 0.3 0.25
recalling 0.13 0.11
recalls -0.26 -0.19
recites 0.02 0
recommended 0.03 -0.02
recounted 0.03 -0.02
referred -0.1 0
referring -0.09 0
reflected 0 -0.14
reflecting 0 -0.06
reflects -0.07 -0.12
reiterated 0.02 -0.03
rejected 0 -0.12
rejecting 0 -0.1
related 0 -0.1
remarked -0.05 -0.03
remarking 0.2 -0.04
remarks 0.09 -0.05
reminded -0.06 0.34
reminding 0 0.13
reminds -0.29 -0.13
repeat 0.2 -0.01
repeated -0.1 -0.27
repeating 0 -0.09
replied -0.14 -0.09
report -0.1 0.42
reported -0.48 0.52
reporting 0.04 -0.03
reports 0.07 -0.06
responded -0.04 0.09
responding 0.06 -0.09
responds 0.21 -0.05
reveal 0.1 0.23
revealed -0.14 0.45
revealing 0 -0.12
reveals 0 -0.08
ruled 0 -0.22
ruling 0 -0.14
said 0.83 1.52
say -0.62 0.94
saying 0.06 0.51
says 0.19 1.32
shot 0.02 0
shouted 0.32 0.12
shouting 0.04 0
show -0.6 -0.55
showed -0.26 -1.33
showing 0.01 -0.73
shown 0 0.12
shows -0.57 -0.6
signaled 0 -0.1
signalled 0 -0.26
signals -0.1 -0.01
slammed -0.34 0
slamming -0.12 0
slates 0 -0.19
speculated -0.13 -0.09
state -0.13 0.25
stated 0.37 0.09
states -0.06 -0.83
stating -0.13 0.22
stressed 0.02 -0.09
stressing 0 0.12
submitted 0 -0.12
suggest 0.1 0.67
suggested -0.25 0.43
suggesting -0.19 -0.09
suggests 0.15 -0.17
tell -0.36 -0.19
telling 0.08 -0.17
tells -0.4 0.23
testified -0.09 0.11
testifying -0.12 0
thanks 0 -0.05
threatened -0.02 0
titled 0.18 -0.06
to -0.14 1.16
told 0.62 0.77
touted 0 0.08
tweeted 0.1 -0.09
tweeting -0.4 -0.15
tweets 0 -0.09
urged 0.23 -0.05
urging -0.12 -0.08
uttered 0 -0.09
vented 0 -0.03
venture 0.14 -0.04
ventures -0.22 0.05
voiced 0 -0.08
volunteered 0 -0.13
volunteers 0 -0.01
vowed 0.06 0.07
vows 0.05 -0.09
warn 0 0.17
warned 0.03 0.26
warning 0.05 -0.25
warns 0.1 0
welcomed 0.07 -0.03
went -0.2 0
wondered 0.02 0
words 0.18 0
write 0.12 -0.11
writes 0.26 0.51
writing -0.11 -0.41
written -0.08 -0.02
wrote -0.03 -0.08
yelled 0.42 0
yelling 0.18 0
`;

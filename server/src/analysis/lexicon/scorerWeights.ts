/**
 * Weights of the scorer, learnt by server/scripts/trainScorer.ts (npm run train). Positive ones speak for a quotation. Cues
 * have two: beside quotation marks, and without.
 */
export const biases = { report: -0.01, loose: -0.07 };

export const groupWeights: Record<string, Record<string, number>> = {
  form: {
    direct: 0.85,
    mixed: -0.13,
    indirect: -0.67,
  },
  side: {
    right: -0.3,
    both: 0.74,
  },
  opens: {
    that: 0.73,
    colon: -0.18,
    mark: -0.21,
    comma: -0.7,
    question: 0.47,
    bare: -0.05,
  },
  cueTag: {
    verb: 0.07,
    gerund: 0.12,
    participle: -0.63,
    base: -0.13,
    noun: -1.82,
    other: 2.12,
  },
  cueKind: {
    label: -0.51,
    thought: -1.13,
    clause: 0.61,
    other: -0.21,
  },
  source: {
    he: 0.27,
    they: 0.63,
    it: -0.38,
    name: 0.27,
    role: 0.32,
    group: 0.4,
    document: 0.03,
    time: -0.75,
    number: -1.05,
    other: -0.31,
  },
  sourceSide: {
    left: -0.08,
    right: 0.17,
    inherited: 0.06,
  },
  length: {
    '1': -0.89,
    '2-3': -0.36,
    '4-6': 0.16,
    '7-12': 0.28,
    '13+': 0.25,
  },
  verb: {
    finite: 0.11,
    none: -0.51,
  },
  begins: {
    pronoun: 0.31,
    determiner: 0.15,
    name: -0.12,
    noun: -0.24,
    preposition: -0.45,
    adjective: 0.11,
    verb: -0.4,
    to: -0.01,
    number: -0.42,
    quote: 0.51,
    other: -0.09,
  },
  after: {
    end: 0.73,
    comma: 0.4,
    preposition: -0.31,
    noun: -0.3,
    other: -0.36,
  },
  formAndSide: {
    'direct+left': 0.74,
    'direct+both': 0.33,
    'mixed+left': -0.09,
    'mixed+right': -0.27,
    'mixed+both': 0.26,
    'indirect+left': -0.99,
    'indirect+right': -0.25,
    'indirect+both': 0.18,
  },
  opensAndKind: {
    'that+label': 0.24,
    'that+thought': -0.03,
    'that+clause': 0.55,
    'that+other': 0.02,
    'colon+thought': -0.05,
    'colon+clause': -0.42,
    'colon+other': 0.28,
    'mark+label': -0.28,
    'mark+thought': -0.49,
    'mark+clause': 0.3,
    'mark+other': 0.25,
    'comma+label': -0.49,
    'comma+thought': -0.78,
    'comma+clause': 0.34,
    'comma+other': 0.09,
    'question+thought': 0.77,
    'question+clause': -0.08,
    'question+other': -0.2,
    'bare+thought': -0.57,
    'bare+clause': 0.4,
    'bare+other': -0.57,
  },
  lengthAndVerb: {
    '1+finite': -0.68,
    '1+none': -0.22,
    '2-3+finite': -0.05,
    '2-3+none': -0.32,
    '4-6+finite': 0.5,
    '4-6+none': -0.37,
    '7-12+finite': 0.38,
    '7-12+none': -0.13,
    '13++finite': 0.1,
    '13++none': 0.45,
  },
};

export const looseGroupWeights: Record<string, Record<string, number>> = {
  rule: {
    colon: 0.23,
    first: -0.21,
    next: 0.02,
    inner: -0.25,
  },
  marks: {
    double: 0.02,
    single: -0.33,
  },
  words: {
    '1': -1.06,
    '2': -0.41,
    '3-4': -0.71,
    '5-8': 0.3,
    '9-15': 0.75,
    '16+': 0.87,
  },
  ends: {
    comma: -0.19,
    stop: 0.72,
    question: 1.46,
    none: -1.06,
    open: -1.15,
  },
  starts: {
    capital: -0.07,
    lower: -0.3,
    other: 0.11,
  },
  title: {
    title: -0.31,
    plain: -0.02,
  },
  before: {
    start: 1.61,
    verb: 0.28,
    determiner: -0.4,
    preposition: -0.34,
    noun: -0.64,
    name: 0.48,
    adjective: -0.31,
    comma: 0.49,
    stop: 0.45,
    possessive: -0.53,
    conjunction: -1.29,
    other: -0.2,
  },
  after: {
    end: -0.41,
    comma: -0.15,
    stop: -0.48,
    noun: -0.24,
    verb: 0.59,
    preposition: 0.07,
    name: 0.15,
    other: 0.18,
  },
  finite: {
    finite: 0.02,
    none: -0.27,
  },
  source: {
    he: -0.41,
    they: -0.07,
    it: -0.17,
    name: 0.38,
    role: 0.23,
    group: 0.84,
    document: -0.35,
    time: -0.21,
    number: -0.17,
    other: -0.11,
    none: -0.31,
  },
  cueNear: {
    report: 0.42,
    cue: -0.08,
    none: -0.51,
  },
  ruleAndWords: {
    'colon+1': 0.08,
    'colon+2': 0.02,
    'colon+3-4': 0.19,
    'colon+5-8': -0.1,
    'colon+9-15': 0.16,
    'colon+16+': -0.11,
    'first+1': -0.79,
    'first+2': 0.06,
    'first+3-4': -1.06,
    'first+5-8': 0.16,
    'first+9-15': 0.48,
    'first+16+': 0.91,
    'next+3-4': 0.26,
    'next+5-8': 0.73,
    'next+9-15': 0.02,
    'next+16+': -0.98,
    'inner+1': -0.41,
    'inner+2': -0.48,
    'inner+3-4': -0.14,
    'inner+5-8': -0.46,
    'inner+9-15': 0.13,
    'inner+16+': 1.09,
  },
  ruleAndSource: {
    'colon+he': -0.63,
    'colon+it': -0.52,
    'colon+name': 0.57,
    'colon+role': 0.08,
    'colon+group': 0.34,
    'colon+document': -0.05,
    'colon+time': 0.15,
    'colon+other': 0.3,
    'first+none': -0.21,
    'next+he': -0.29,
    'next+they': 0.08,
    'next+it': 0.11,
    'next+name': 0.3,
    'next+role': 0.23,
    'next+group': 0.07,
    'next+document': 0.35,
    'next+time': -0.44,
    'next+number': 0.12,
    'next+other': -0.52,
    'inner+he': 0.47,
    'inner+they': -0.15,
    'inner+it': 0.24,
    'inner+name': -0.4,
    'inner+role': -0.06,
    'inner+group': 0.44,
    'inner+document': -0.65,
    'inner+time': 0.08,
    'inner+number': -0.29,
    'inner+other': 0.1,
    'inner+none': -0.11,
  },
};

export const cueWeights = `
accused -0.72 0
accusing -0.71 0
acknowledged -2.22 -0.54
added 0.17 0.28
adding 1.44 1.59
adds -1.25 -0.17
admitted -0.36 -1.74
agreed 0.06 -0.59
alleging -0.71 -0.45
announced -0.62 -0.36
announcing 0 -1.04
answered 0.26 0
argue 0.39 1.8
argued 0.58 0.83
argues 0.58 1.04
arguing 0.12 0.81
asked 1.41 1.51
asking -0.4 1.16
asks 0.53 0.32
asserted -0.26 0.21
assured -0.45 0.18
attack -0.35 -0.31
attacked 0 -0.36
attacks 0.6 -0.27
began -0.12 -0.21
beginning 0 -0.26
begun 0 -0.19
bill -0.34 -1.16
blamed 0 -0.34
blasted 0.09 0
boasted 0.42 -0.6
boasts 0 -0.56
call 0.7 0
called 0.69 0
calling 0.54 0
calls 0.86 0
cautioned -0.17 0.23
celebrated 0 -0.4
chanted 0.95 0
chanting -0.07 0
charged 0.47 1.08
cited -0.34 0
claimed 0.74 0.98
claiming 0.05 -0.59
claims 0.44 1.12
complained -0.11 0
conceded -0.34 -0.02
conclude 0.02 0.68
concluded -0.26 -0.65
concludes -2.27 0
confirmed 0.1 -0.72
considered 0 0.27
contends 0.08 -0.08
continued 0.37 -0.13
continues 0.43 -0.28
criticized -0.81 0
declared -0.36 -0.68
declares 0.36 0
declaring 0.18 0.77
defended 0 -0.28
demonstrated 0.45 -0.47
denied -0.22 -0.34
described 0.83 0
describes 0.94 0
determined -0.22 0.21
disclosed -1.62 -0.19
documents -0.42 0.97
email 0.81 -0.52
emails -0.21 -0.74
emphasized 0.21 0.6
endorsed -0.38 -0.36
estimated 0 -1.77
estimates 0.12 -2.59
explained 0.59 0.77
explaining 0.4 0.74
explains -0.35 0.67
finds 0 -0.4
found -1.31 -1.91
heard -0.36 0.54
implying 0.3 1.14
indicated -0.27 -1.93
insist 0 0.56
insisted -0.75 0.44
insisting -0.02 0.41
insists -0.37 1.5
joked -0.36 -0.07
lamented 0.18 1.1
laughed 0 -0.28
learned -0.2 -0.93
list 0 -0.5
maintained 0 -1.18
maintains 0 -0.59
mentioned 0.3 -0.45
message 0 -0.8
name 0 -0.22
named -0.28 -0.12
note 0.25 0.83
noted 0.3 1.49
notes -0.53 0.38
noting 0.66 1.49
offered -0.03 -0.65
offers 0 -0.4
ordered 0 -0.47
pleaded 0 -0.14
pledged 0.36 -1.01
point 0 0.99
pointed -0.04 0.28
points -0.29 -0.54
posted -1.28 -0.64
predicted 0.32 0.84
predicting 0.22 -0.36
projects 0 -0.5
promised 0.15 -0.24
promises -0.14 -0.81
promising 0.25 0.82
proposed 0 -0.21
questioned -0.12 -0.29
questions 0 -0.9
rate -0.19 -0.32
rates 0 -0.43
read 0.38 0
reads 0.45 0.48
recalled 0.62 0.52
record 0 0.75
records 0 0.77
recounted 0.08 -0.18
referred -0.24 0
reflected 0 -0.1
reflects -0.07 -0.16
reiterated 0.03 0.05
rejected 0 -0.18
remarked -0.3 -0.09
remarking 0.36 0.02
remarks 0.14 0.09
reminded -0.13 0.69
reminding 0 0.2
repeated 0.01 -0.08
replied -0.25 -0.24
report 0 -0.13
reported -0.78 0.4
reporting 0.09 -0.05
reports -0.27 -0.44
require 0 -0.19
required -0.37 -0.18
responded -0.06 -0.14
revealed -0.46 0.55
rules 0 -0.37
said 0.52 1.53
say -1.23 0.99
saying 0.21 0.92
says 0.12 1.31
shouted 0.37 0.3
show -1.64 -1.06
showed -0.36 -2.67
showing -0.26 -1.31
shows -1.3 -0.89
signed 0.24 -0.24
slammed -0.88 0
state 0.31 0.01
stated 0.76 0.9
states -0.62 -1
stating -0.38 0.33
stressed 0.06 0.02
suggest -0.07 0.85
suggested -0.84 0.45
suggesting -0.35 0.05
suggests 0 -0.48
tell -0.52 -0.4
telling 0.25 -0.14
tells -0.9 0.2
term -0.09 -0.51
testified -0.34 0.26
text 0 -0.02
thanks 0 -0.1
titled 0.54 0
to -0.26 0.89
told 0.78 0.83
tweet -1.02 -0.55
tweeted 0.16 0.07
tweeting -0.88 -0.15
urged 0.58 -0.21
voiced 0 -0.14
vowed 0.07 0.02
vows 0.06 -0.28
warned -0.23 0.84
warning 0.1 -0.44
writes 0.81 1.01
writing -0.34 -1.16
written -0.22 -0.08
wrote -0.19 -0.47
yelled 0.96 0
`;

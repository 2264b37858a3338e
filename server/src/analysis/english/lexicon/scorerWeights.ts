/**
 * Weights of the scorer, learnt by server/scripts/trainScorer.ts (npm run train). Positive ones speak for a quotation. Cues
 * have two: beside quotation marks, and without.
 */
export const biases = { report: 0.04, loose: -0.06 };

export const groupWeights: Record<string, Record<string, number>> = {
  form: {
    direct: 0.85,
    mixed: 0.01,
    indirect: -0.72,
  },
  side: {
    left: -0.02,
    right: -0.35,
    both: 1.07,
  },
  opens: {
    that: 0.84,
    colon: -0.39,
    mark: 0.03,
    comma: -0.48,
    question: 0.17,
    bare: -0.08,
  },
  cueTag: {
    verb: -0.02,
    gerund: 0.24,
    participle: -0.56,
    base: 0.03,
    noun: -1.65,
    other: 1.95,
  },
  cueKind: {
    label: -0.63,
    thought: -0.37,
    clause: 0.47,
    other: -0.19,
  },
  source: {
    he: 0.22,
    they: 0.59,
    it: -0.35,
    name: 0.25,
    role: 0.33,
    group: 0.3,
    document: 0.08,
    time: -0.18,
    number: -1.24,
    other: -0.29,
  },
  sourceSide: {
    left: -0.06,
    right: 0.32,
    inherited: -0.01,
  },
  length: {
    '1': -0.63,
    '2-3': -0.3,
    '4-6': 0.11,
    '7-12': 0.24,
    '13+': 0.28,
  },
  verb: {
    finite: 0.17,
    none: -0.42,
  },
  begins: {
    pronoun: 0.3,
    determiner: 0.24,
    name: 0.04,
    noun: -0.15,
    preposition: -0.62,
    adjective: 0.2,
    verb: -0.42,
    to: 0.12,
    number: -0.25,
    quote: 0.35,
    other: -0.08,
  },
  after: {
    end: 0.86,
    comma: 0.34,
    preposition: -0.34,
    noun: -0.24,
    other: -0.33,
  },
  formAndSide: {
    'direct+left': 0.86,
    'direct+right': -0.22,
    'direct+both': 0.36,
    'mixed+left': -0.22,
    'mixed+right': -0.02,
    'mixed+both': 0.25,
    'indirect+left': -1.07,
    'indirect+right': -0.36,
    'indirect+both': 0.5,
  },
  opensAndKind: {
    'that+label': 0.17,
    'that+thought': 0.23,
    'that+clause': 0.34,
    'that+other': 0.22,
    'colon+clause': -0.09,
    'colon+other': -0.32,
    'mark+label': -0.26,
    'mark+thought': 0.4,
    'mark+clause': -0.25,
    'mark+other': 0.15,
    'comma+label': -0.55,
    'comma+clause': 0.07,
    'comma+other': -0.07,
    'question+thought': -0.69,
    'question+clause': 0.49,
    'question+other': 0.36,
    'bare+thought': -0.32,
    'bare+clause': 0.31,
    'bare+other': -0.52,
  },
  lengthAndVerb: {
    '1+finite': -0.27,
    '1+none': -0.37,
    '2-3+finite': -0.02,
    '2-3+none': -0.29,
    '4-6+finite': 0.44,
    '4-6+none': -0.35,
    '7-12+finite': 0.28,
    '7-12+none': -0.04,
    '13++finite': 0.06,
    '13++none': 0.59,
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
accused -0.63 0
accusing -0.57 0
acknowledged -1.93 -1.06
added 0.37 0.38
adding 1.05 1.29
adds -1.11 -0.58
admitted -0.4 -1.43
agreed 0.12 -0.59
alleging -0.66 -0.25
announced -0.21 -0.19
announcing 0 -0.53
answered 0.29 0
argue 0.32 1.34
argued 0.63 0.95
argues -0.26 0.93
arguing 0.11 0.8
asked 1.24 1.29
asking 0.09 0.89
asks 0.58 0.23
asserted -0.28 0.18
assured -0.5 0.13
attack -0.3 -0.3
attacked 0 -0.43
attacks 0.44 -0.1
began -0.04 -0.36
beginning 0 -0.34
begun -0.18 -0.21
blamed 0 -0.31
blasted -0.01 0
boasted 0.36 -0.43
boasts 0 -0.38
call -0.03 0
called 0.81 0
calling 0.15 0
calls 0.69 0
cautioned -0.04 0.26
celebrated 0 -0.31
chanted 1.07 0
chanting 0.05 0
charged 0.32 0.64
claimed 0.5 0.64
claiming 0.07 -0.68
claims -0.08 0.81
complained -0.1 -0.02
conceded -0.23 -0.07
conclude 0.02 0.58
concluded -0.01 0
concludes -1.34 0
confirmed 0.11 -0.52
contends 0.06 -0.12
continued 0.78 -0.32
continues 0.4 -0.18
criticized -0.72 0
declared -0.09 -0.68
declares 0.41 0
declaring 0.1 0.76
defended 0 -0.21
demonstrated 0.43 -0.29
denied -0.26 0
described 0.93 0
describes 0.76 0
disclosed -0.84 -0.09
email 0.76 -0.36
emails -0.2 -0.67
emphasized 0.16 0.68
estimated 0 -1.52
estimates -0.06 -1.67
explained 0.52 0.71
explaining 0.14 0.73
explains -0.06 0.41
finds 0 -0.49
found -1.57 -1.62
implying 0.16 0.63
indicated -0.29 -1.39
insist 0 0.4
insisted -0.77 0.63
insisting -0.05 0.42
insists -0.39 0.73
joked -0.35 -0.01
lamented 0.21 0.33
laughed 0 -0.25
learned -0.2 -1.13
maintained 0 -1.06
maintains 0 -1.06
mentioned 0.19 -0.48
message 0.54 -0.43
note 0.24 0.83
noted 0.19 1.58
notes -0.53 0.26
noting 0.14 1.43
pleaded 0 -0.16
pledged 0.44 -0.86
point 0 0.89
pointed -0.05 0.28
points -0.31 -0.52
posted -1.19 -0.22
predicted 0.25 0.74
predicting 0.14 -0.1
promised 0.13 0
promises -0.19 -0.85
promising 0.23 0.64
proposed 0 -0.17
questioned -0.05 -0.33
questions 0 -0.7
read -1.24 -1.73
reads 0.6 0.35
recalled 0.63 0.49
referred -0.12 0
reflected 0 -0.19
reflects -0.15 -0.18
reiterated 0.04 0.11
rejected 0 -0.27
remarked -0.19 -0.04
remarking 0.31 -0.13
remarks 0.23 0.01
reminded -0.11 0.57
reminding 0 0.16
repeated -0.06 -0.21
replied -0.19 -0.26
report -0.23 -0.1
reported -0.92 0.54
reporting 0.18 0.11
reports -0.29 -0.2
responded -0.06 0.06
revealed -0.37 0.54
said 0.42 1.45
say -1.26 0.92
saying -0.14 0.73
says -0.09 1.43
shouted 0.22 0.26
show -1.27 -0.96
showed -0.26 -2.31
showing -0.27 -0.98
shows -0.9 -1.16
slammed -0.78 0
state 0.32 -0.15
stated 0.71 0.47
states -0.49 -1.05
stating -0.36 0.33
stressed 0.01 0.05
suggest -0.09 0.62
suggested -0.94 0.55
suggesting -0.34 -0.01
suggests 0 -0.24
tell 0 -0.39
telling 0.17 -0.26
tells -0.85 0.36
testified -0.17 -0.03
text 0 -0.01
thanks 0 -0.25
titled 0.56 0
to -0.48 1.04
told 0.42 0.87
tweet -0.91 -0.44
tweeted 0.21 -0.09
tweeting -0.74 -0.21
urged 0.53 -0.06
voiced 0 -0.12
vowed 0.11 0.11
vows 0.17 -0.31
warned -0.08 0.56
warning 0.32 -0.47
writes 0.52 0.57
writing -0.3 -0.6
written -0.21 -0.1
wrote -0.22 -0.41
yelled 0.95 0
`;

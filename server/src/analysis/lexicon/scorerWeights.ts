/**
 * Weights of the scorer, learnt by server/scripts/trainScorer.ts (npm run train). Positive ones speak for a quotation. Cues
 * have two: beside quotation marks, and without.
 */
export const biases = { report: 0.05, loose: -0.06 };

export const groupWeights: Record<string, Record<string, number>> = {
  form: {
    direct: 0.93,
    mixed: -0.09,
    indirect: -0.64,
  },
  side: {
    left: 0.11,
    right: -0.34,
    both: 1,
  },
  opens: {
    that: 0.74,
    colon: -0.06,
    mark: 0.09,
    comma: -0.44,
    bare: -0.03,
  },
  cueTag: {
    verb: 0.13,
    gerund: 0.09,
    participle: -0.61,
    base: -0.05,
    noun: -1.68,
    other: 2.05,
  },
  cueKind: {
    label: -0.5,
    thought: -0.56,
    clause: 0.52,
    other: -0.17,
  },
  source: {
    he: 0.36,
    they: 0.73,
    it: -0.39,
    name: 0.29,
    role: 0.38,
    group: 0.48,
    document: 0.11,
    time: -0.84,
    number: -1.15,
    other: -0.34,
  },
  sourceSide: {
    left: -0.01,
    right: 0.29,
    inherited: 0.07,
  },
  length: {
    '1': -0.73,
    '2-3': -0.29,
    '4-6': 0.17,
    '7-12': 0.32,
    '13+': 0.26,
  },
  verb: {
    finite: 0.24,
    none: -0.49,
  },
  begins: {
    pronoun: 0.43,
    determiner: 0.21,
    name: 0.05,
    noun: -0.2,
    preposition: -0.36,
    adjective: 0.18,
    verb: -0.3,
    to: 0.04,
    number: -0.47,
    quote: 0.24,
    other: -0.03,
  },
  after: {
    end: 0.73,
    comma: 0.37,
    preposition: -0.32,
    noun: -0.11,
    other: -0.33,
  },
  formAndSide: {
    'direct+left': 0.93,
    'direct+right': -0.23,
    'direct+both': 0.44,
    'mixed+left': -0.19,
    'mixed+right': -0.21,
    'mixed+both': 0.33,
    'indirect+left': -1.04,
    'indirect+right': -0.2,
    'indirect+both': 0.27,
  },
  opensAndKind: {
    'that+label': 0.14,
    'that+thought': 0.18,
    'that+clause': 0.46,
    'that+other': 0.02,
    'colon+clause': -0.23,
    'colon+other': 0.17,
    'mark+label': -0.4,
    'mark+thought': 0.42,
    'mark+clause': -0.07,
    'mark+other': 0.16,
    'comma+label': -0.25,
    'comma+clause': -0.04,
    'comma+other': -0.19,
    'question+thought': -0.73,
    'question+clause': 0.46,
    'question+other': 0.27,
    'bare+thought': -0.44,
    'bare+clause': 0.35,
    'bare+other': -0.53,
  },
  lengthAndVerb: {
    '1+finite': -0.51,
    '1+none': -0.23,
    '2-3+finite': 0.03,
    '2-3+none': -0.33,
    '4-6+finite': 0.51,
    '4-6+none': -0.36,
    '7-12+finite': 0.41,
    '7-12+none': -0.12,
    '13++finite': 0.11,
    '13++none': 0.48,
  },
};

export const looseGroupWeights: Record<string, Record<string, number>> = {
  rule: {
    colon: 0.38,
    first: -0.24,
    next: 0.06,
    inner: -0.34,
  },
  marks: {
    double: 0.1,
    single: -0.39,
  },
  words: {
    '1': -1.04,
    '2': -0.34,
    '3-4': -0.72,
    '5-8': 0.32,
    '9-15': 0.72,
    '16+': 0.84,
  },
  ends: {
    comma: -0.11,
    stop: 0.77,
    question: 1.39,
    none: -1,
    open: -1.25,
  },
  starts: {
    capital: -0.06,
    lower: -0.26,
    other: 0.08,
  },
  title: {
    title: -0.28,
  },
  before: {
    start: 1.69,
    verb: 0.21,
    determiner: -0.43,
    preposition: -0.25,
    noun: -0.61,
    name: 0.42,
    adjective: -0.27,
    comma: 0.46,
    stop: 0.37,
    possessive: -0.54,
    conjunction: -1.3,
    other: -0.13,
  },
  after: {
    end: -0.32,
    comma: -0.11,
    stop: -0.36,
    noun: -0.26,
    verb: 0.56,
    preposition: -0.03,
    name: 0.17,
    other: 0.09,
  },
  finite: {
    finite: 0.02,
    none: -0.24,
  },
  source: {
    he: -0.2,
    they: 0.11,
    it: -0.13,
    name: 0.21,
    role: 0.33,
    group: 0.77,
    document: -0.2,
    time: -0.72,
    number: -0.17,
    other: -0.14,
    none: -0.17,
  },
  cueNear: {
    report: 0.42,
    cue: 0.01,
    none: -0.55,
  },
  ruleAndWords: {
    'colon+1': 0.15,
    'colon+2': 0.15,
    'colon+3-4': 0.19,
    'colon+5-8': 0.06,
    'colon+9-15': 0.1,
    'colon+16+': -0.27,
    'first+1': -0.73,
    'first+2': 0.05,
    'first+3-4': -1.1,
    'first+5-8': 0.12,
    'first+9-15': 0.46,
    'first+16+': 0.94,
    'next+3-4': 0.29,
    'next+5-8': 0.72,
    'next+9-15': 0.05,
    'next+16+': -0.99,
    'inner+1': -0.5,
    'inner+2': -0.53,
    'inner+3-4': -0.15,
    'inner+5-8': -0.54,
    'inner+9-15': 0.14,
    'inner+16+': 1.19,
  },
  ruleAndSource: {
    'colon+he': -0.32,
    'colon+they': 0.11,
    'colon+it': -0.54,
    'colon+name': 0.12,
    'colon+role': 0.24,
    'colon+group': 0.23,
    'colon+document': 0.23,
    'colon+other': 0.31,
    'first+none': -0.24,
    'next+he': -0.46,
    'next+they': 0.11,
    'next+it': 0.19,
    'next+name': 0.32,
    'next+role': 0.07,
    'next+group': 0.05,
    'next+document': 0.3,
    'next+number': 0.1,
    'next+other': -0.62,
    'inner+he': 0.55,
    'inner+they': -0.1,
    'inner+it': 0.22,
    'inner+name': -0.19,
    'inner+role': 0.03,
    'inner+group': 0.5,
    'inner+document': -0.72,
    'inner+time': -0.72,
    'inner+number': -0.27,
    'inner+other': 0.16,
    'inner+none': 0.06,
  },
};

export const cueWeights = `
accused -0.55 0
accusing -0.72 0
acknowledged -2.19 -0.81
added 0.36 0.25
adding 1.38 1.48
adds -1.13 -0.4
admitted -0.24 -1.69
agreed 0.06 -0.64
alleging -0.79 -0.51
announced -0.56 -0.38
announcing 0 -0.74
answered 0.38 0
argue 0.42 1.4
argued 0.53 0.92
argues -0.08 0.95
arguing 0.22 0.81
asked 1.53 1.35
asking -0.22 1.25
asks 0.6 0.31
asserted -0.17 0.18
assured -0.58 0
attack -0.34 -0.29
attacked 0 -0.49
attacks 0.52 -0.33
began -0.12 -0.45
beginning 0 -0.33
begun 0 -0.2
blamed 0 -0.3
blasted -0.01 0
boasted 0.43 -0.54
boasts 0 -0.55
call 0.51 0
called 0.68 0
calling 0.43 0
calls 0.67 0
cautioned -0.04 0.41
celebrated 0 -0.47
chanted 1.24 0
chanting 0.05 0
charged 0.37 0.68
cited -0.43 0
claimed 1.08 0.9
claiming 0.06 -0.59
claims 0.04 1.02
complained -0.09 -0.02
conceded -0.13 0.04
conclude 0.01 0.65
concluded -0.11 -0.71
concludes -2.34 0
confirmed 0.1 -0.8
contends 0.06 -0.07
continued 0.53 -0.27
continues 0.28 -0.26
criticized -0.77 0
declared -0.22 -0.76
declares 0.4 0
declaring 0.16 0.71
defended 0 -0.31
demonstrated 0.46 -0.46
denied -0.34 -0.46
described 0.91 0
describes 1.05 0
disclosed -1.67 -0.19
email 0.78 -0.47
emails -0.29 -0.75
emphasized 0.15 0.69
estimated 0 -1.89
estimates 0.12 -2.03
explained 0.55 0.67
explaining 0.3 0.65
explains -0.34 0.86
finds 0 -0.49
found -1.62 -1.77
implying 0.26 1.01
indicated -0.33 -1.89
insist 0 0.49
insisted -0.64 0.5
insisting -0.12 0.48
insists -0.41 1.15
joked -0.45 -0.03
lamented 0.2 0.94
laughed 0 -0.33
learned -0.11 -1.37
maintained 0 -1.15
maintains 0 -0.9
mentioned 0.43 -0.38
message 0.07 -0.85
note 0.22 0.81
noted 0.23 1.46
notes -0.51 0.32
noting 0.6 1.62
pleaded 0 -0.17
pledged 0.42 -0.92
point 0 0.9
pointed -0.08 0.25
points -0.37 -0.53
posted -1.46 -0.76
predicted 0.31 0.74
predicting 0.22 -0.31
promised 0.11 -0.32
promises -0.21 -0.94
promising 0.25 0.8
proposed 0 -0.24
questioned -0.05 -0.34
questions 0 -0.87
read 0.27 0
reads 0.6 0.49
recalled 0.6 0.52
recounted 0.09 -0.28
referred -0.34 0
reflected 0 -0.22
reflects -0.15 -0.21
reiterated 0.05 0.03
rejected 0 -0.29
remarked -0.16 -0.03
remarking 0.42 -0.09
remarks 0.08 0.02
reminded -0.2 0.65
reminding 0 0.12
repeated 0.01 -0.05
replied -0.19 -0.27
report 0 -0.21
reported -0.81 0.37
reporting 0.14 -0.02
reports -0.23 -0.24
responded -0.19 -0.03
revealed -0.44 0.67
said 0.46 1.55
say -1.46 1.05
saying -0.02 0.99
says -0.15 1.28
shouted 0.52 0.29
show -1.37 -0.94
showed -0.39 -2.49
showing -0.34 -1.39
shows -1.2 -0.89
slammed -0.59 0
state 0.32 -0.12
stated 0.78 1.03
states -0.49 -0.84
stating -0.32 0.33
stressed 0.04 0.08
suggest -0.09 0.68
suggested -0.99 0.37
suggesting -0.34 0.05
suggests 0 -0.47
tell 0 -0.43
telling 0.29 -0.36
tells -0.99 0.18
testified -0.18 0.26
text 0 -0.02
thanks 0 -0.19
titled 0.69 0
to -0.29 0.93
told 0.57 0.79
tweet -1.14 -0.58
tweeted 0.28 0.04
tweeting -0.91 -0.18
urged 0.53 -0.23
voiced 0 -0.21
vowed 0.12 0.09
vows 0.1 -0.38
warned -0.25 0.81
warning 0.12 -0.34
writes 0.83 0.74
writing -0.15 -1.07
written -0.28 -0.1
wrote -0.16 -0.35
yelled 0.83 0
`;

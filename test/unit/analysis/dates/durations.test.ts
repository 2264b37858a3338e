import { checkAll } from './marked';

describe('durations', () => {
  checkAll([
    'The siege lasted [three days=P3D].',
    'The siege lasted [two and a half years=P2Y6M].',
    'The siege lasted [three-and-a-half years=P3Y6M].',
    'The siege lasted [the first two months of 1939=P2M].',
    'The drive took [5 1/2 hours=PT5H30M].',
    'The drive took [an hour=PT1H].',
    'The drive took [two hours and 30 minutes=PT2H30M].',
    'She served [a two-year=P2Y] sentence.'.replace('[a two-year=P2Y]', 'a [two-year=P2Y]'),
    'The plan covers [a three-year period=P3Y].',
    'He was away for [several weeks=PXW].',
    'He was away for [a few days=PXD].',
    'He was away for [months=PXM].',
    'He was away for [weeks or months=PXW].',
    'The road was shut for [more than four hours=PT4H/MORE_THAN].',
    'The road was shut for [nearly two years=P2Y/LESS_THAN].',
    'The road was shut for [at least 30 days=P30D/EQUAL_OR_MORE].',
    'The road was shut for [up to 180 days=P180D/EQUAL_OR_LESS].',
    'The road was shut for [about a week=P1W/APPROX].',
    'He may serve [two to three weeks=P2W/EQUAL_OR_MORE].',
    'The court gave him [14 days=P14D].',
    'The court gave him [another month=P1M].',
    'The court gave him [two more weeks=P2W].',
    'They ruled for [half a century=P50Y].',
    'They ruled for [two decades=P20Y].',
    'They ruled for [a hundred years=P100Y].',
    'They ruled for [twenty-five years=P25Y].',
    'Over [the past three months=P3M] rents rose.',
    'Rents will rise in [the next few years=PXY].',
    'Rents rose in [recent years=PXY].',
    'Rents rose in [the first nine months=P9M].',
    'The loan runs for [a couple of years=P2Y/APPROX].',
    'It was [a day-long=P1D] strike.'.replace('[a day-long=P1D]', 'a [day-long=P1D]'),
    'The [16-hour=PT16H] flight exhausted her.',
    'The patrol lasted [fortnights=P]'.replace('[fortnights=P]', '[a fortnight=P2W]'),
  ]);
});

describe('sets', () => {
  checkAll([
    'The choir sings [every Monday=XXXX-WXX-1].',
    'The choir sings [every Monday morning=XXXX-WXX-1TMO].',
    'The choir sings [each July=XXXX-07].',
    'The choir sings [every day=P1D].',
    'The choir sings [every two weeks=P2W].',
    'The choir sings [every other week=P2W].',
    'The choir sings [twice a month=P1M].',
    'The choir sings [three times a week=P1W].',
    'The choir sings [four times a year=P1Y].',
    'The choir sings [once a year=P1Y].',
    'The choir sings [daily=P1D].',
    'The choir sings on [Sundays=XXXX-WXX-7].',
    'The choir sings on [Tuesday nights=XXXX-WXX-2TNI].',
    'The bulletin is printed [weekly=P1W].',
    'The choir sings [every summer=XXXX-SU].',
    'The choir sings [every morning=XXXX-XX-XXTMO].',
  ]);
});

describe('references', () => {
  checkAll([
    'She [now=PRESENT_REF] lives in Leeds.',
    'The post is [currently=PRESENT_REF] vacant.',
    'The post was [recently=PAST_REF] filled.',
    'That may change in [the near future=FUTURE_REF].',
    'That may change in [the future=FUTURE_REF].',
    'That was common in [the past=PAST_REF].',
    'Nobody writes letters [these days=PRESENT_REF].',
    'There is no plan [at present=PRESENT_REF].',
    'There is no plan [right now=PRESENT_REF].',
    'It stood in [present day=PRESENT_REF] Harwell.',
    'The list runs to [the present day=PRESENT_REF].',
    'The present owner spoke.',
  ]);
});

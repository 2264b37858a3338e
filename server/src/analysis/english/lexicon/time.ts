/** Words of dates and numbers. Source: by hand; abbreviations as in the AP and Reuters stylebooks and in TimeBank. */

export const months = `
apr april aug august dec december feb february jan january jul july jun june mar march may nov november oct october sep sept
september`;

export const weekdays = `
fri friday fridays mon monday mondays sat saturday saturdays sun sunday sundays thu thur thurs thursday thursdays tue tues
tuesday tuesdays wed weds wednesday wednesdays`;

/** Cardinals, ordinals, fractions and words that count. */
export const numberWords = `
billion billions billionth couple dozen dozens eight eighteen eighteenth eighth eighths eighties eightieth eighty eleven
eleventh fifteen fifteenth fifth fifths fifties fiftieth fifty first five forties fortieth forty four fourteen fourteenth
fourth fourths half halves hundred hundreds hundredth million millions millionth nil nine nineteen nineteenth nineties
ninetieth ninety ninth ninths once one pair quarter quarters score second seven seventeen seventeenth seventh sevenths
seventies seventieth seventy six sixteen sixteenth sixth sixths sixties sixtieth sixty ten tens tenth tenths third thirds
thirteen thirteenth thirties thirtieth thirty thousand thousands thousandth three thrice trillion trillions twelfth twelve
twenties twentieth twenty twice two zero`;

export const timeUnits = `
afternoon afternoons am centuries century day daybreak days daytime dawn decade decades dusk evening evenings fall
fortnight fortnights hour hours hr hrs midday midnight millennia millennium min mins minute minutes month months morning
mornings night nights nighttime noon pm quarter quarters sec second seconds secs semester semesters spring springs summer
summers sunrise sunset weekday weekdays weekend weekends week weeks wk wks winter winters year years yr yrs autumn autumns`;

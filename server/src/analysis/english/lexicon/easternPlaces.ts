/** Words of the names of cities, states and countries from five hours east of Greenwich on (IANA time zone database). */
export const EASTERN_PLACES: ReadonlySet<string> = new Set(
  (
    'sydney melbourne brisbane perth adelaide canberra hobart darwin cairns australia auckland wellington christchurch dunedin zealand suva fiji ' +
    'apia samoa tonga nukualofa vanuatu vila honiara solomon moresby papua noumea caledonia guam kiribati tarawa nauru majuro palau ' +
    'tokyo osaka kyoto nagoya sapporo hiroshima fukushima okinawa naha japan seoul busan incheon korea pyongyang beijing shanghai guangzhou ' +
    'shenzhen chengdu wuhan nanjing tianjin chongqing urumqi lhasa harbin china hong kong macau macao taipei kaohsiung taiwan ulaanbaatar mongolia ' +
    'manila quezon cebu davao philippines jakarta bali denpasar surabaya bandung medan aceh indonesia singapore kuala lumpur penang malaysia brunei ' +
    'bangkok chiang phuket thailand hanoi saigon vietnam danang vientiane laos phnom penh cambodia yangon rangoon mandalay naypyidaw myanmar burma ' +
    'dhaka chittagong bangladesh kathmandu nepal thimphu bhutan colombo kandy lanka delhi mumbai kolkata calcutta chennai bangalore bengaluru hyderabad ' +
    'srinagar lucknow ahmedabad jaipur patna guwahati india islamabad karachi lahore peshawar quetta pakistan male maldives tashkent samarkand ' +
    'uzbekistan dushanbe tajikistan bishkek kyrgyzstan almaty astana kazakhstan ashgabat turkmenistan vladivostok khabarovsk irkutsk novosibirsk yekaterinburg dili timor'
  ).split(' '),
);

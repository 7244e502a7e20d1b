import { expect, test } from 'vitest';
import { checkNumbers } from '../../../src/check/numbers.js';
import { deckOf } from '../../support/deck.js';

/** What is told, hints apart, of a slide with some words about an article with others, of February 2022. */
function tell(text: string, words: string): readonly string[] {
  const article = {
    citation: { published: '2022-02-01' },
    sections: [{ key: 'all', title: 'All', paragraphs: [{ digest: '', text: `${text}.` }] }],
  };
  const { deck } = deckOf(`## A slide {from=all}\n\n- So ${words}`, article);
  return checkNumbers(deck)
    .filter(({ level }) => level !== 'hint')
    .map(({ what }) => what);
}

/** What the article says, and what a slide may make of it. */
const same = `
a fall of 5 points|-5 points
nine in ten pilots|18 of 20 pilots
every third product|a third of the products
every fourth house|25% of the houses
for 22 months|for nearly two years
24 months|two years
profit fell by 41 percent|profit −41%
profit fell by 41 percent|profit down 41 percent
sales have halved|sales fell 50%
a dividend of 18 cents|18¢
12 ounces instead of 14|down from 14 to 12 ounces
They had not met in nearly two years.|Not met for almost two years
They had not met in nearly two years.|Two years without a meeting
They had not met in nearly two years.|nearly 2 years
in the 1950s|in the fifties
in the fifties|the 1950s
from 1954 to 1958|1954–58
from 1954 to 1958|1954 and 1958
from 1954 to 1958|sent between 1954 and 1958
from 1954 to 1958|in the 1950s
2.3 million tonnes|2,300,000 tonnes
2,300,000 tonnes|2.3m tonnes
in its third year|in year 3
the Second World War|World War II
World War Two|the Second World War
Henry VIII had six wives|Henry the Eighth had 6 wives
at 3.30pm|at 15:30
at half past three|at 3:30
at 9am|9:00
at 9 in the morning|at 9 a.m.
on February 1, 2022|1 February 2022
on 1 February|on February 1st, 2022
on 1 February|2022-02-01
on Feb. 1, 2022|01.02.2022
$1.2 billion|US$1.2bn
$1.2 billion|1.2 billion dollars
$1.2 billion|$1,200 million
1,200 million euros|€1.2bn
half of them|50%
50 per cent of them|half of them
one in four|25 %
three out of four voters|75% of voters
three out of four voters|3 of 4 voters
three-quarters|75 per cent
a quarter|25%
a third|33%
two thirds|67%
40 percent|two fifths
a dozen eggs|12 eggs
two dozen eggs|24 eggs
scores of people|scores of people
a decade ago|ten years ago
two decades|20 years
twenty years|two decades
half a century|50 years
twice as many|2x as many
doubled|twofold
a 42-year-old man|aged 42
aged 42|a man of 42
a six-year-old boy|6 years old
the 1960s and 1970s|the ’60s and ’70s
between 10 and 15 per cent|10–15 %
10 to 15 per cent|from 10% to 15%
from 5 to 10 million|5–10 million
minus 5 degrees|−5 °C
fell by 5 percent|−5 %
rose by 5 percent|+5%
about 300 people|some 300 people
about 300 people|300 people
more than 300 people|over 300 people
at least 300 people|300+ people
312 people|more than 300 people
312 people|about 300 people
297 people|nearly 300 people
1,234,567 people|about 1.2 million people
1,234,567 people|more than 1.2 million
1.96 million|nearly two million
the 21st century|the twenty-first century
in the nineteenth century|the 1800s
in 1850|the 19th century
a 3-2 win|won 3–2
by three votes to two|3-2
a 5-4 ruling|5 to 4
No. 10 Downing Street|10 Downing Street
in chapter four|Chapter IV
in the fourth chapter|chapter 4
Article 5 of the treaty|Article Five
a one-year delay|a delay of 1 year
one year later|a year later
a year later|1 year later
one man and two women|1 man, 2 women
the two sides|both sides
both sides|two sides
the four-day week|a 4-day week
5,000-metre race|5000 m
100,000 troops|100k troops
100,000 troops|a hundred thousand troops
thousands of troops: 11,000|thousands of troops
COVID-19|Covid-19
the G-20 summit|the G20
an F-16 jet|F-16s
on 9/11|9/11
the 5G network|5G
in fiscal year 2021|FY2021
in 2021-22|2021/22
in 2021-22|2021–2022
Q3 of 2021|the third quarter of 2021
in the third quarter|in Q3
last year|in 2021
this year|in 2022
in March|in March 2022
in December|December 2021
£3,000|3,000 pounds
50 cents|$0.50
€0.99|99 cents
seventy-five|75
one hundred and one|101
a hundred and one dalmatians|101 dalmatians
one and a half years|1.5 years
a year and a half|1½ years
eighteen months|18 months
zero emissions|0 emissions
24/7 service|24/7
a 10-fold rise|a tenfold rise
ten times as many|10 times as many
from 58 per cent to 37 per cent|58 → 37 %
from 58 to 37 per cent|58% → 37%
10, 12 and 15 per cent|10%, 12%, 15%
44 BC|in 44 B.C.
8pm to 10pm|8–10 p.m.
between 8 and 10 p.m.|8–10pm
the first of May|1 May
May 1st|1 May
on the 3rd of May 1921|3 May 1921
May 3-5|3–5 May
from 28 January to 3 February|28 January – 3 February
million-dollar deal|a million-dollar deal
a $5-million deal|$5 million
a 5-million-euro deal|€5m
a multi-billion deal|a multi-billion deal
1 000 000 people|a million people
1.000 people is not English but 1,000 is|1,000 people
one third of one percent|a third of 1%
hundreds of thousands|hundreds of thousands
the 737 MAX|737 MAX
Boeing 787s|Boeing 787
Windows 11|Windows 11
Catch-22|Catch-22
the 1% and the 99%|the 1 %
the one percent|the 1%
13th-century church|a church of the 13th century
late-1990s boom|the boom of the late 1990s
19-year-old|19 years old
his 20s|in his twenties
population of 38,000|38 000 inhabitants
US$ 3.5 million|$3.5m
Rs 500 crore|₹5 billion
eight and ten|8 and 10
six-figure sum|a six-figure sum
Seventy-six trombones|76 trombones
nineteen eighty-four|1984
`;

/** What the article says, and what a slide may not make of it. */
const other = `
profit fell by 41 percent|profit rose by 41 percent
a fall of 5 points|up 5 points
the river rose by 2.7 metres|the river fell by 2.7 metres
sales have halved|sales have doubled
sales more than doubled|sales tripled
every third product, in the fourth quarter|every fourth product
a wind of 48 knots|a wind of 48 mph
five men stayed for four hours|it lasted five hours
12 ounces instead of 14|14 ounces instead of 12
fewer than 3 in 10, of 38 percent|more than 3 in 10
nearly two years|nearly three years
nearly two years|more than two years
two years|nearly two years
in the 1950s|in the 1960s
in the 1950s|in 1954
in 1954|in the 1960s
1954 to 1958|1954 to 1959
1954 to 1958|in 1956
2.3 million|2.3 billion
2.3 million|2.3
37 per cent|37 people
37 people|37 per cent
4 percentage points|4 per cent
4 per cent|4 percentage points
$5 million|5 million people
5 million people|$5 million
$5 million|€5 million
5 million yuan|5 million yen
3:30 p.m.|3:30 a.m.
3:30 p.m.|3:45 p.m.
1 February|2 February
1 February|1 March
February 2021|March 2021
the third year|the fourth year
third|three
three men|the third man
Louis XIV|Louis XVI
21st century|20th century
one in four|one in five
three-quarters|two-thirds
half of them|a third of them
half of them|60%
about 300|about 400
312 people|about 350 people
312 people|300 people
312 people|nearly 312 people
about 11,000|11,234
at least 300|fewer than 300
more than 300|nearly 300
11,000|1,100
11,000|110,000
eleven thousand|twelve thousand
twelve|twenty
sixteen|sixty
13 per cent|30 per cent
a dozen|two dozen
thousands|millions
the G-20|the G-7
COVID-19|COVID-20
F-16|F-35
1984|1948
44 BC|44 AD
8pm to 10pm|8pm to 11pm
in March|in May
58 per cent to 37 per cent|58 per cent to 73 per cent
10–15 %|10–25 %
6-3|6-2
0.4 per cent|0.04 per cent
0.4 per cent|4 per cent
1,250|1,520
two dozen|12
a decade|two decades
one in three|three in four
$0.50|50 dollars
20 years|two centuries
5 km|50 km
a million|a billion
half a million|a million
−5 degrees|5 degrees
2½|2.25
Chapter 4|Chapter 5
the fifth chapter|chapter 6
age 42|age 24
Q3|Q4
2021-22|2022-23
18 months|two years
from 5 to 10|from 5 to 20
first-quarter|third-quarter
17 men|70 men
thirteen|thirty
1 February 2019|1 February 2020
`;

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|'));

test.each(rows(same))('"%s" proves "%s"', (text, words) => {
  expect(tell(text, words)).toEqual([]);
});

test.each(rows(other))('"%s" does not prove "%s"', (text, words) => {
  expect(tell(text, words)).toHaveLength(1);
});

"""Days and months as they come up in life: bins, trains, rent, school, with the question at the end."""

from starter import almanac, calendar_plainly, counted_again

AFTER = (
    "(which|what|the) {unit} (sits|lies|falls|goes) between {name} and {later}(?|)",
    "from {name} to {later} i (skip|jump over|leave out) one {unit}(.|,) which( one| is it|)?",
    "{name}, (then one more|then a gap), then {later}(.|,|:) (what's|which {unit} is) (in the gap|missing|in the middle)?",
    "(my wall chart|the poster|my diary) has {name} and {later} but not the {unit} between(.|,) (which|what) is (it|missing)?",
    "{name} is (done|gone|finished|behind us)(.|,|!) (which|what) {unit} is (up|up next|on) now?",
    "(and|so|ok) when {name} is (done|gone|over)(,|) (then|it is|we get)(...|?| what?)",
    "(grandma|my little brother|my pupil|the babysitter) asks (what|which {unit}) (comes|is) (right |)after {name}",
    "in the {unit}s song, after {name} (comes|is)(...|?| what?)",
    "(say|sing|recite) the {unit}s with me(:|,|...) {name}, (and|next|and next)(?|...)",
    "i (said|wrote|learned) {name}(.|,) (what's|which is) the {unit} (after|that follows|right after) it?",
    "i (don't|do not) (know|remember) (what|which {unit}) comes after {name}",
    "(english class|vocabulary test|spelling test)(:|,) the {unit} after {name}( is| is ...|)(?|)",
    "(which|what) {unit} (begins|kicks in|arrives) (as soon as|once|when) {name} (is over|goes|ends)?",
    "no, not {name}, but the {unit} after(,|:| -) (which|what) is (it|that)?",
    "one {unit} after {name} (we leave|it starts|i'm back|they come)(.|,) (so |)(when|which {unit}) is that?",
    "which {unit} (stands|queues|waits|walks) (right |)behind {name}?",
    "{name} (goes|leaves|says goodbye)(,| and) (in comes which {unit}|which {unit} comes in)?",
    "one (past|beyond) {name}( is| please|)(?|...)",
)
BEFORE = (
    "(which|what) {unit} (was over|had to end|ended|passed) (just |right |)before {name}( began| started|)?",
    "(grandma|my little brother|my pupil|the babysitter) asks (what|which {unit}) (comes|is) (right |just |)before {name}",
    "i (said|wrote|learned) {name}(.|,) (what's|which is) the {unit} (before|just before|right before) it?",
    "i (don't|do not) (know|remember) (what|which {unit}) (comes|goes) before {name}",
    "(english class|vocabulary test|spelling test)(:|,) the {unit} before {name}( is| is ...|)(?|)",
    "no, not {name}, but the {unit} before(,|:| -) (which|what) is (it|that)?",
    "one {unit} before {name} (we leave|it starts|i'm back|they come)(.|,) (so |)(when|which {unit}) is that?",
    "which {unit} (stands|waits|walks) (right |)(in front of|ahead of) {name}?",
    "{name} (is|comes|is up) next(.|,) (so |)(which|what) {unit} (is on|is it|do we have) now?",
    "(say|sing|recite) the {unit}s backwards(:|,|...) {name}, (and then|next|and next)(?|...)",
    "in the {unit}s song, before {name} (comes|is)(...|?| what?)",
    "my (wall chart|poster|diary) starts with {name}(.|,) (which|what) {unit} would be right before( it|)?",
    "(___|_|?), {name}(:|,|.) (which|what) {unit} (is|goes) in the gap?",
    "{name} (already|is here|has begun)(!|?|.|,) (which|what) {unit} just (ended|finished|passed)?",
)
DAY_AFTER = (
    "(it's|it is) {name} (night|evening)(.|,|...) (what|which) (day|awful day|lovely day) (comes next|is next|do i wake up to|dawns next)?",
    "(i go|i'm going|off) to bed on {name}(.|,) (what|which) day (do i wake up on|is it when i wake up|is it next morning)?",
    "(the party|our flight|the shift) starts (on |){name} and ends the next day(.|,) (which|what) day does it end?",
    "(what|which) (day|awful day|nice day) (waits|lurks|hides) (behind|after) {name}?",
    "{name} (at midnight|midnight|24:00)(.|,|:) (what|which) day (begins|starts|is next)?",
    "(is it {name} already? ugh|{name} again)(.|,|...) (which|what) day (do i get|comes|have we) next?",
    "(the bins|bottles|our old papers) go out the (day|morning) after {name}(.|,) (which|what) day( is that|)?",
    "the (bin lorry|garbage truck|milkman) comes the day after {name}(.|,) (so |)(which|what) day is (that|it)?",
    "(my appointment|the dentist|physio|the vet) is the day after {name}(.|,) (so |)(what|which) day is that?",
    "the (ferry|bus|night train) doesn't run on {name}, only the day after(.|,) (what|which) day (is that|do i travel)?",
    "the (shop|library|museum|bakery) is (closed|shut) on {name}(.|,) i'll go the day after(.|,) (which is|so on)(...|?| what day?)",
    "(the essay|homework|the report|my form) is due the day after {name}(.|,) (on |)(which|what) day?",
    "(school|class|training|the course) (starts|is back|begins) (one day|a day|the day) after {name}(.|,) (so |)(on |)(which|what) day?",
    "(i have|we have|she has) (maths|swimming|piano|choir) the day after {name}(.|,) (when|which day|what day) is (it|that)?",
    "i missed the (bus|boat|train) on {name}, the next one is a day later(.|,) (which|what) day is (it|that)?",
    "my (shift|night shift|week of duty) ends on {name} and i'm (off|free) the day after(.|,) (which|what) day is (that|it)?",
    "(my parcel|the order|the sofa) was to come on {name} but comes a day (late|later)(.|,) (what|which) day is that?",
    "(the cleaner|the nurse|grandma|the gardener) (comes|visits|calls) the day after {name}(.|,) (which|what) day is (that|it)?",
    "(i water|she waters|we water) the plants the day after {name}(.|,) (that's|that is|so on)(...|?| which day?)",
    "the (party|wedding|picnic|match) is on {name} and the day after i (rest|sleep in|clean up)(.|,) (which|what) day is that?",
    "the (meeting|call|lesson) moved from {name} to the (next|following) day(.|,) (which|what) day is it (now|on)?",
    "(sown|mailed|posted|ordered) on {name}, (there|here) (one day|a day) later(.|,) on (which|what) day?",
    "i (fast|work|run|train) on {name} and (rest|sleep|stop) the next day(.|,) (which|what) day is that?",
)
DAY_BEFORE = (
    "(the game|payday|the concert) is not (on |){name} but a day earlier(.|,) (which|what) day is (that|it)?",
    "it's (early on|the first minute of) {name}(.|,) (which|what) day (has just ended|was it a minute ago|is just over)?",
    "put the bins out the (day|evening) before {name}(.|,|:) (which|what) day( is that|)?",
    "(i pack|we pack|she packs) the (bags|car|tent) the day before {name}(.|,) (so |)(which|what) day is that?",
    "(the exam|the test|the match|my flight) is on {name} and i (study|rest|pack|train) the day before(.|,) (which|what) day is (that|it)?",
    "the (shop|bank|office) is closed on {name}, so i go the day before(.|,|:) (which|what) day( is that|)?",
    "(the report|my essay|the order) is due on {name}, i want to finish (one|a) day early(.|,) (which|what) day is (that|it)?",
    "(the eve of|on the eve of|the evening before) {name}(,|) (which|what) day is (it|that)?",
    "(i arrive|we arrive|the guests arrive|she lands) the day before {name}(.|,) (so |)(when|on which day|which day) is that?",
    "(thaw|defrost|soak|knead) it the day before {name}(.|,|:) (which|what) day( is that|)?",
    "the (train|bus|ferry) is cheaper the day before {name}(.|,) (which|what) day is (that|it)?",
    "the (call|lesson|meeting) is one day earlier than {name} this week(.|,) (which|what) day is it (now|on)?",
    "(homework|the essay|the book) for {name} must be (ready|done) a day before(.|,) on (which|what) day?",
    "(it broke|she called|he left|it snowed) the day before {name}(.|,) (which|what) day was (that|it)?",
    "(if|when) {name} is the second day of the (trip|fair|course)(,|) (which|what) day (is|was) the first?",
)
MONTH_AFTER = (
    "(the rent|my phone|the garage) is paid until the end of {name}(.|,) (which|what) month (do i pay next|comes next|is next)?",
    "(my subscription|my visa|the contract|my pass) ends in {name} and (starts again|is renewed) the month after(.|,) (which|what) month is that?",
    "(the holidays end|the break ends|her leave ends) in {name}, work starts the month after(.|,|:) (which|what) month( is that|)?",
    "(the baby|the calf|our foal) is due the month after {name}(.|,) (so |)(when|which month) is that?",
    "(his|her|mum's|my twin's) birthday is (in |)the month after {name}(.|,) (which|what) month is (that|it)?",
    "(the harvest|apple picking|skiing) (starts|begins) (a|one) month after {name}(.|,) (which|what) month is that?",
    "(school|term|the season|the course) (starts|begins) (a|one) month after {name}(.|,) in (which|what) month?",
    "my first (invoice|bill|pay) comes the month after {name}(.|,) (which|what) month( is that|)?",
    "i sow in {name} and plant out a month later(.|,) in (which|what) month?",
    "(tear off|rip off|turn over) the {name} (page|sheet)(.|,|:) (which|what) month (is|comes) (next|underneath|below)?",
    "i paid for {name}(.|,) (which|what) month (must i pay|do i pay|is due) next?",
    "the {name} (magazine|issue|newsletter) is here(.|,) (which|what) month is the next( one|)?",
    "the exams are the month after {name}(.|,) (which|what) month( is that|)?",
)
MONTH_BEFORE = (
    "i (must cancel|have to give notice|need to book) (a|one) month before {name}(.|,) (which|what) month is that?",
    "(the wedding|the move|the trip) is in {name}, (invitations go out|the boxes come|we pack) the month before(.|,) (which|what) month is (that|it)?",
    "(we book|i book|they register) (a|one) month before {name}(.|,) in (which|what) month?",
    "(my lease|my visa|the contract|her passport) ends the month before {name}(.|,) (which|what) month is (that|it)?",
    "(school|term|the season) ends (one|the) month before {name}(.|,) (which|what) month is that?",
    "(we met|they married|it flooded|it snowed) the month before {name}(.|,) (which|what) month was (that|it)?",
    "the (bill|invoice|payslip) that comes in {name} is for the month before(.|,) (which|what) month( is that|)?",
    "(her|his|dad's) birthday is (in |)the month before {name}(.|,) (which|what) month is (that|it)?",
    "my last (rent|fee|salary) was for the month before {name}(.|,) (which|what) month( was that|)?",
)
IN_LIFE: dict[str, tuple[tuple[tuple[str, ...], int], ...]] = {
    "day": (
        ((*DAY_AFTER, *almanac.DAY_AFTER, *counted_again.DAY_AFTER), 1),
        ((*DAY_BEFORE, *almanac.DAY_BEFORE, *counted_again.DAY_BEFORE), -1),
    ),
    "month": (
        ((*MONTH_AFTER, *almanac.MONTH_AFTER, *counted_again.MONTH_AFTER), 1),
        ((*MONTH_BEFORE, *almanac.MONTH_BEFORE, *counted_again.MONTH_BEFORE), -1),
    ),
}
"""Situations, and how many places further the answer is."""
NOW_NEXT = (
    "(the rent|my car tax|the school fee|the gym) is due next month(.|,) (now it's|it's) {name}(.|,) (which|what) month is that?",
    "my (free trial|subscription|visa|bus pass) ends next month(.|,) (now it's|it's|we have) {name}(.|,) (so |)(in |)(which|what) month?",
    "(we're expecting|the twins are due|the puppies come) next month, (now it's|it's) {name}(.|,) (so |)(in |)(which|what) month?",
    "{name} (bill|rent|salary) is paid(.|,) (which|what) month is next?",
    "(so|ok|right), {name} now, (next month|and next month)('s| is| will be|)(...|?| which?)",
    "goodbye {name}, hello (which|what) month?",
    "(first|last) snow in {name}, (thaw|more) the next month(.|,) (which|what) month( is that|)?",
    "(my pupils|my kids|the class) (have|are in) {name} on the calendar(.|,) (which|what) month will they see next?",
    "(last|one) day of {name} today(.|,|!) (what|which) month (starts|begins|is it) tomorrow?",
    "(when|once|as soon as) {name} (ends|is over)(,|) (which|what) month do (i|we) (write|put) (next|on letters|in the date)?",
    "we're (still |)in {name}(.|,) (name|tell me|say) the month (that comes|coming|to come)( next|)",
    "(school|the season|term) (starts|is back) next month(.|,) (it's|now is) {name}(.|,) (so |)(in |)(which|what) month( is that|)?",
)
NOW_LAST = (
    "(i moved|we started|the trial began|the baby came) last month(.|,) (now it's|it's) {name}(.|,) (so |)in (which|what) month?",
    "(this|the) {name} bill is for last month(.|,) (which|what) month is that?",
    "(first|1st) day of {name} today(.|,|!) (what|which) month (ended|was it|was over) yesterday?",
    "hello {name}, goodbye (which|what) month?",
    "(so|ok|right), {name} now, (last month|and last month)( was|)(...|?| which?)",
    "(my calendar|the wall) shows {name}, i (forgot|tore off) the page before(.|,) (which|what) month was (it|that)?",
    "(harvest|the fair|the exam|her birthday) was last month(.|,) (now it's|it's) {name}(.|,) (so |)in (which|what) month?",
    "we're in {name}(.|,) (name|tell me|say) the month (that was|just gone|just over|behind us)",
)
TOMORROW = (
    "(train|flight|ferry) tomorrow, today is {name}(.|,) (what|which) day (do i travel|does it go|is that)?",
    "{name} today, bins tomorrow(.|,) (so |)(bin day is|bins are on|that is)(...|?| which day?)",
    "(it's|today is) {name}(...|,|.) so tomorrow it's(...|?| what?)",
    "...{name} today, so tomorrow (it's|is|we have)(...|?)",
    "(the essay|my homework|the rent|the form) is due tomorrow(.|,) (today is|it's) {name}(.|,) (so |)(on |)(which|what) day?",
    "(grandma|the plumber|the nurse|my sister) comes tomorrow(.|,) (today is|it's) {name}(.|,) (so |)(on |)(which|what) day?",
    "(good night|off to bed|lights out)(.|,|!) (today was|it was) {name}(.|,) (what|which) day is it tomorrow?",
    "my pupils (learned|say) today is {name}(.|,) (what|which day) is tomorrow?",
    "(teacher|mum|miss)(:|,) (today|class, today) is {name}(.|,) (and |)tomorrow is(...|?| what?)",
    "my (dentist|vet|doctor|hairdresser) is tomorrow, (today is|it's) {name}(.|,) (which|what) day( is that| is it|)?",
    "(still|already|only|just) {name}(?|.|,|!) (then |so |)tomorrow is(...|?| what?| which day?)",
    "(no school|no work|i'm free|closed) tomorrow(.|,|!) today is {name}(.|,) (which|what) day is (free|that|tomorrow)?",
    "{name} tonight, i wake up (tomorrow|tomorrow morning)(.|,) (on |)(which|what) day?",
)
YESTERDAY = (
    "(it's|today is) {name}(...|,|.) so yesterday it was(...|?| what?)",
    "...{name} today, so yesterday (was|it was|we had)(...|?)",
    "(the bins|the trash|the milkman|the boat) went yesterday(.|,) today is {name}(.|,) (so |)(on |)(which|what) day?",
    "(the essay|my homework|the rent|the form) was due yesterday(.|,) (today is|it's) {name}(.|,) (so |)(on |)(which|what) day?",
    "(grandma|the plumber|the nurse|my sister) came yesterday(.|,) (today is|it's) {name}(.|,) (so |)(on |)(which|what) day?",
    "(good morning|just woke up|i overslept)(.|,|!) (today is|it's) {name}(.|,) (what|which) day was it yesterday?",
    "my pupils (learned|say) today is {name}(.|,) (what|which day) was yesterday?",
    "(teacher|mum|miss)(:|,) (today|class, today) is {name}(.|,) (and |)yesterday was(...|?| what?)",
    "my (dentist|vet|doctor|hairdresser) was yesterday, (today is|it's) {name}(.|,) (which|what) day( was that| was it|)?",
    "(still|already|only|just) {name}(?|.|,|!) (then |so |)yesterday was(...|?| what?| which day?)",
)
TODAY_BY_YESTERDAY = (
    "(the match|the exam|choir|the market) was yesterday, on {name}(.|,) (so |)(what|which) day is (it |)today?",
    "{name} yesterday(...|,|.) so today it's(...|?| what?)",
    "(bin day|payday|market day) was yesterday and that's (always |)(a |){name}(.|,) (which|what) day is (it |)today?",
    "(i slept|the power failed|we flew) all {name}, (woke up|and now it's|and it's) the day after(.|,) (which|what) day is (it |)today?",
    "yesterday (the calendar|my watch|the paper) said {name}(.|,) (what|which) day is (it |)(now|today)?",
    "(everyone|my son|the radio) says yesterday was {name}(.|,) (then |so |)today is(...|?| what?)",
)
TODAY_BY_TOMORROW = (
    "(the match|the exam|choir|the market) is tomorrow, on {name}(.|,) (so |)(what|which) day is (it |)today?",
    "{name} tomorrow(...|,|.) so today it's(...|?| what?)",
    "(bin day|payday|market day) is tomorrow and that's (always |)(a |){name}(.|,) (which|what) day is (it |)today?",
    "tomorrow (the calendar|my watch|the paper) will say {name}(.|,) (what|which) day is (it |)(now|today)?",
    "(everyone|my son|the radio) says tomorrow is {name}(.|,) (then |so |)today is(...|?| what?)",
    "one more (sleep|night) and it's {name}(.|,) (which|what) day is (it |)(now|today)?",
)
FROM_TODAY = (
    "(the delivery|the rehearsal|choir|my driving test) {verb} {said}(.|,) today is {name}(.|,) (so |)(which|what) day( is that|)?",
    "my gran asks (what|which) day {said} {verb}(.|,|:) (today is|it's) {name}",
    "(it's|today is) {name}(.|,) (please |)(tell me|say) what day {said} {verb}",
    "(when|if) (the calendar|my watch) says {name}(,|) (what|which) day {verb} {said}?",
    "(so |well |ok |)today's {name}(...|.|,) (hmm|um|wait)(,|...) (what|which day) {verb} {said}( then| again|)?",
    "{name} today(.|,|;) {said}(...|?| what?| {verb}...)",
)
FROM_ANOTHER_DAY = (
    "{said}(:|=| -) {name}(.|,|;) today(:|=| is|)(?|...)",
    "{name} {verb} {said}(.|,| so) (what|which day) (is it|have we got|do we have) (now|today)?",
    "(work back|help me work it out)(:|.|,) {said} {verb} {name}(.|,) today is(...|?| which?)",
)
APART = (
    "(the course|the trip|my trial|my pass) (ends|is over) {n} {unit}s {side} {name}(.|,) (which|what) {unit} is (that|it)?",
    "(the exam|the party|the deadline|her visit) is {n} {unit}s {side} {name}(.|,) (so |)(when|which {unit}|what {unit}) is (that|it)?",
    "(which|what) {unit} (falls|lies|lands|comes up) {n} {unit}s {side} {name}?",
    "{n} {unit}s {side} {name}(:|,|...) (which one|which {unit}|which is it)?",
    "(the doctor|the garage|the landlord) said {n} {unit}s {side} {name}(.|,) (which|what) {unit} is (that|it)?",
)
APART_LATER = (
    "(it's|it is|we have) {name}(.|,) (my visa ends|my trial ends|the parcel comes|the course ends) in {n} {unit}s(.|,) (which|what) {unit} is that?",
    "{name} and {n} {unit}s (more|on top|later)(?| is| is which {unit}?)",
    "(we fly|i'm back|they come|it's over) in {n} {unit}s, (now it's|it's|now is) {name}(.|,) (which|what) {unit} is that?",
)
APART_AGO = (
    "(it's|it is|now is) {name}(.|,) (i started|we met|it broke|he left) {n} {unit}s ago(.|,) (which|what) {unit} was (that|it)?",
    "{n} {unit}s (ago|back|earlier)(,|) (which|what) {unit} was it(,|) if (it's|it is) {name} now?",
)
LENGTH = (
    "my (gym|parking|bus|rail) (card|pass) is (valid|good) for all of {month}(.|,) how many days (is that|have i got)?",
    "(i rent|i hire|we rent) (a room|a car|the hall) for (all of|the whole of) {month}(.|,) how many days( is that|)?",
    "(do we have|do i get|will there be) a (thirty-first|31st|day 31) in {month}?",
    "(payday|the rent|the invoice) is on the last day of {month}(.|,) is that the (30th or the 31st|31st or the 30th)?",
    "i'm (planning|drawing|writing) the (rota|roster|timetable) for {month}(.|,|:) how many days( are there| does it have|)?",
    "a (reading|step|sketch|yoga) challenge (in|for) {month}, every day(.|,) how many days( in all| is that|)?",
    "{month}(...|,) (30|thirty)? (31|thirty-one)?",
    "does {month} (end|stop|finish) (on|with) the 30th or the 31st?",
    "i (forgot|can't remember) the rhyme(.|,|:) how many days (for|in|has) {month}?",
    "(grandma|my class|my kid|a pupil) asks how many days {month} has",
    "how many (times does the sun rise|days do i cross off|boxes do i tick) in {month}?",
    "count the days of {month}( for me|)( please|)(:|,) how many( are they|)?",
    "(i learn english|english learner here)(:|,|.) how many days (there are in|has) {month}?",
    "{month} = (how many|?|__|x) days",
    "if i work every day of {month}(,|) how many days (is that|do i work)?",
)
ORDINAL = (
    "(the teacher|my teacher|our teacher) (wants|asks for|wants to hear) the {nth} {unit} of the {whole}",
    "(class|children|kids)(,|:) (what|which) is the {nth} {unit} of the {whole}?",
    "we (meet|pay|train|sing) every {whole} in its {nth} {unit}(.|,) (which|what) {unit} is (that|it)?",
    "(out of|from) all the {unit}s of the {whole}, (which|what) (one |)is the {nth}?",
    "(english test|vocab test|spelling test)(:|,) the {nth} {unit} of the {whole}( is|)(?|...|)",
    "(spell|type|whisper) (only |just |)the {nth} {unit} of the {whole}( for me| please|)",
    "(my homework|the worksheet) (wants|asks for) the {nth} {unit} of the {whole}(.|,) (which|what) is it?",
    "i (don't|do not) know the {nth} {unit} of the {whole}(.|,) (what|which) is it?",
    "(if|when) (i|you|we) (line up|write down) the {unit}s of the {whole}(,|) which (one |)is {nth}?",
)
FIRST = (
    "a new {whole} (begins|starts|is here)(.|,|:|!) (which|what) {unit} is (it|that)?",
    "the {whole} (kicks off|gets going|sets off) (on|in|with) (which|what) {unit}?",
    "(at|right at) the (start|beginning) of (the|a|each) {whole}(,|) (which|what) {unit} (is it|do we have|comes)?",
    "(which|what) {unit} (is number one|comes first|goes first) in the {whole}?",
)
LAST = (
    "(at|right at) the end of (the|a|each) {whole}(,|) (which|what) {unit} (is it|do we have|comes)?",
    "(which|what) {unit} (wraps up|rounds off|finishes off|comes last in) the {whole}?",
    "the {whole} (wraps up|runs out|is over) with (which|what) {unit}?",
    "after (which|what) {unit} does a new {whole} (begin|start)?",
)
PLACE = (
    "the (dropdown|form|spreadsheet) wants {name} as a number(.|,) which( one|)?",
    "{name} is number (what|which|_|...) (of|in) the {whole}(?|)",
    "(out of|from) all {unit}s of the {whole}(,|) (which|what) number (is|gets|has) {name}?",
    "(grandma|my pupil|the quiz) asks which {unit} number {name} is",
    "give {name} its number( in the {whole}|)( please|)",
)
UNTIL = (
    "(bin day|market day|laundry day|the game) is (on |){other}(.|,) (it's|today is) {name}(.|,) how many days( until then| to go| is that|)?",
    "my (train|flight|boat) leaves on {other}(.|,) (today is|it's) {name}(.|,) how many days (do i have|are left|until then)?",
    "the (milk|yoghurt|ham) is good (till|until) {other}(.|,) (it's|today is) {name}(.|,) how many days (is that|are left)?",
    "{name} today, (the dentist|my exam|the game|the party) is on {other}(.|,|:) how many days (to go|until then)?",
    "(my son|my niece|the little one) asks how many (sleeps|nights|days) (until|till|to) {other}(.|,) (it's|today is) {name}",
    "(homework|the essay|my tax form) is due on {other}(.|,) (now|today) is {name}(.|,) how many days (do i have|have i got)?",
    "(it's|today is) {name}(.|,) {other} is (how many days away|in how many days|how far away in days)?",
)
MONTHS_UNTIL = (
    "(it's|it is|now it's|we have) {name}(.|,) how many months (until|till|to|is it to|is it till) {other}?",
    "the (baby|calf) is due in {other}(,| and) (it's|now is|it is) {name}(.|,) how many months( to go| left| is that|)?",
    "(my holiday|my wedding|the move|the fair|her exam) is in {other}(.|,) (it's|now it's) {name}(.|,) how many months (to go|until then|do i have)?",
    "how many months (is it |are there |)from {name} (to|until|till) {other}?",
    "from {name} (to|till|until) {other}(:|,) how many months( is it| is that|)?",
    "how many months (until|till|to) {other}(,|) (if|when) (it's|it is|now is) {name}?",
    "(months|number of months) from {name} (to|until|till) {other}(?|)",
    "(my lease|my subscription|the insurance) ends in {other}(.|,) (it's|now is) {name}(.|,) how many months (to go|do i still have|is that)?",
    "{name} now(.|,) {other} is (in how many months|how many months away)?",
    *almanac.MONTHS_UNTIL,
    *calendar_plainly.MONTHS_UNTIL,
)
"""From one month to the next of another name."""
FIRST_GIVEN = (
    "(if|when) (the|my|our|a) week (begins|starts) (on|with) {name}(,|) (which|what) (is the last day|day is the last|day is last|day comes last)?",
    "{name} is the first day( of the week| of our week|)(.|,|;) (which|what) (is|day is) the last( one|)?",
    "(we|they|here they) start the week (on|with) {name}(.|,) on (which|what) day does it end?",
    "{name} is day (1|one)(.|,|;) (which|what) day is day (7|seven)?",
    "(my|our|the) (rota|calendar|planner|timetable) (begins|starts) with {name} and has (seven|7) days(.|,) (which|what) (day |)is (the |)last( one|)?",
    "(first day|first)(:|=| is) {name}(.|,|;) last( day of the week| day|)(:|=| is)( ?|...|)",
    "(what|which) is the last day of a week that (begins|starts) (on|with) {name}?",
)
"""Where the week begins, and which day is the last."""
LAST_GIVEN = (
    "(if|when) (the|my|our|a) week ends (on|with) {name}(,|) (which|what) (is the first day|day is the first|day is first|day comes first)?",
    "{name} is the last day( of the week| of our week|)(.|,|;) (which|what) (is|day is) the first( one|)?",
    "(we|they|here they) end the week (on|with) {name}(.|,) on (which|what) day does it (begin|start)?",
    "{name} is day (7|seven)(.|,|;) (which|what) day is day (1|one)?",
    "(what|which) is the first day of a week that ends (on|with) {name}?",
)
IN_A_WEEK = (
    "(it's|today is|it is) {name}(.|,) (what|which) day (is it|will it be) in (a|one) week?",
    "(it's|today is) {name}(.|,) (a|one) week from (now|today) (is|it is)(...|?| which day?)",
    "(a|one) week (after|from|later than) {name}(,|) (what|which) day is it?",
    "(seven|7) days (after|from) {name}( is|, which day|, what day is it)(?|...)",
    "(the next lesson|the check-up|my next shift) is in (a|one) week(.|,) today is {name}(.|,) (so |)(which|what) day is that?",
    "(if|when) today is {name}(,|) (what|which) day is it (in a week|a week from now|in seven days|in 7 days)?",
    "{name} plus (a week|one week|7 days|seven days)(?| is| is which day?)",
    *counted_again.IN_A_WEEK,
    *calendar_plainly.IN_A_WEEK,
)
A_WEEK_AGO = (
    "(it's|today is) {name}(.|,) (what|which) day was it (a week ago|seven days ago|7 days ago|one week back)?",
    "(a week|one week|seven days|7 days) before {name}(,|) (what|which) day (is|was) it?",
    "(i cut my hair|we met|it broke|she called) (a|one) week ago(.|,) today is {name}(.|,) (which|what) day was (it|that)?",
)
EARLIER = (
    "(which|what) {unit} comes (BEST) in the {whole}(,|:) {a} or {b}?",
    "(which|what) (is|comes) (BEST) in the {whole}(,|:) {a} or {b}?",
    "{a} or {b}(,|:|?) (which|what) comes (BEST) in the {whole}?",
    "they offer {a} or {b}(.|,) which is (BEST) in the {whole}?",
    "(BEST) in the {whole}(:|,|?) {a} or {b}(?|)",
    "(my kids argue|we argue|please settle it)(:|,|.) (which|what) comes (BEST) in the {whole}, {a} or {b}?",
    "(of|from) {a} and {b}(,|) which (is|{unit} is|comes) (BEST) in the {whole}?",
    *almanac.EARLIER,
    *counted_again.EARLIER,
    *calendar_plainly.EARLIER,
)
"""Which of two comes first in the week or the year, or last."""
WHETHER_BEFORE = (
    "is {a} (before|earlier than|ahead of) {b}( in the {whole}|)?",
    "does {a} come (before|ahead of|earlier than) {b}( in the {whole}|)?",
    "(is it true that|true or false,|right or wrong,) {a} comes before {b}( in the {whole}|)?",
    "{a} (is|comes) before {b}(,|) (right|yes|no|isn't it|true|correct)?",
    "(i think|i'd say|i guess) {a} (is|comes) before {b}(.|,) (right|am i right|is it)?",
    "(did|will) {a} come (earlier|sooner) than {b} (in|within) the same {whole}?",
    "(my son|my niece|the kid) says {a} (is|comes) before {b}(.|,) (true|is that so|right)?",
    *almanac.WHETHER_BEFORE,
)
"""Whether it is so: the answer is the earlier of them."""
WHETHER_AFTER = (
    "is {a} (after|later than) {b}( in the {whole}|)?",
    "does {a} come (after|later than) {b}( in the {whole}|)?",
    "(is it true that|true or false,|right or wrong,) {a} comes after {b}( in the {whole}|)?",
    "{a} (is|comes) after {b}(,|) (right|yes|no|isn't it|true|correct)?",
    "(i think|i'd say|i guess) {a} (is|comes) after {b}(.|,) (right|am i right|is it)?",
    "(my son|my niece|the kid) says {a} (is|comes) after {b}(.|,) (true|is that so|right)?",
    *almanac.WHETHER_AFTER,
)
RECITED = (
    "{row}(...| ...|, ...|..)",
    "{row}( and|, and|, and then|... and|,|)(...|?| ___?| what?)",
    "{row}(, what's|. what's|... what's| what is|, which {unit} is|. which {unit} comes) next?",
    "{row}(,|...|.) (go on|what now|what then|and now|and then|then|next|next one)(?|)",
    "(my kid|my son|my niece|the little one) (says|sings|recites) {row} and (stops|looks at me|gets stuck)(.|,) (what|which {unit}) (is|comes) next?",
    "(complete|finish|go on|fill in)(:|,) {row}, (___|_|...|?)",
    "(i got as far as|i know|so far i have) {row}(.|,) (what|which {unit}) (is|comes) next?",
    "(first |it's |we have |first it's |first we have |){row}(.|,) (which|what) {unit} (is|comes) (after that|next|then)?",
    *almanac.RECITED,
    *counted_again.RECITED,
    *calendar_plainly.RECITED,
)
"""Days or months in a row, of which the next is wanted."""
RECITED_DOWN = (
    "(backwards|in reverse)(:|,) {row}(...|, ...|, and|, ___)(?|)",
    "{row}(, what's|. what's|... what's|, which {unit} is) next(, backwards|, going backwards)?",
    "(going|i go|counting) (backwards|back)(:|,) {row}(.|,|...) (what|which {unit}) (is|comes) next?",
)
SHORT_AFTER = (
    "(what|which {unit}) (comes |is |)after {name}?",
    "(the |)(next |){unit} after {name}(?|)",
    "after {name}(?|...| comes?)",
    "{name} (and |-> |)(then|next)(?|...)",
    "{name} +1(?|)",
    "(if |)(it's|its) {name}( now|)(.|,) next {unit}( is|)?",
    "{name} - what's next?",
    *almanac.SHORT_AFTER,
)
"""The names cut short: "Tue", "Sept"."""
SHORT_BEFORE = (
    "(what|which {unit}) (comes |is |was |)before {name}?",
    "(the |){unit} before {name}(?|)",
    "before {name}(?|...| comes?)",
    "{name} -1(?|)",
    "(if |)(it's|its) {name}( now|)(.|,) last {unit}( was|)?",
    *almanac.SHORT_BEFORE,
)
BACKWARDS = (
    "(the |all |all the |){unit}s( of the {whole}|) (backwards|in reverse|in reverse order|from back to front|from the last to the first|the other way round)( please| pls|)(?|)",
    "(list|say|name|write|give me|recite|tell me) the {unit}s( of the {whole}|) (backwards|in reverse|in reverse order|from back to front|starting with the last)( please|)",
    "(backwards|in reverse)(:|,) the {unit}s( of the {whole}| please|)",
    "(can|could) you (say|list|name|do) the {unit}s( of the {whole}|) (backwards|in reverse|the other way round)?",
    "(reverse|turn round|flip) the {unit}s( of the {whole}|)( please|)",
    "(from |){last} (back |backwards |)to {first}(,|:) all( the|) {unit}s( please|)",
    "(start|begin) (with|at) {last} and (go|list|name) the {unit}s (back|backwards)( to {first}|)",
    "{unit}s (descending|backward|reversed)( please|)",
    "(i bet|surely) you can't (say|list|name) the {unit}s( of the {whole}|) backwards",
    *almanac.BACKWARDS,
    *calendar_plainly.BACKWARDS,
)
BY_NUMBER = (
    "(which|what) {unit} is (number|no.|nr) {n}( of the {whole}| in the {whole}|)?",
    "(which|what)('s| is) {unit} (number |no. |nr |){n}( of the {whole}| in the {whole}|)?",
    "(the |){unit} (number |no. |nr |#){n}( of the {whole}| please|)(?|)",
    "number {n} (of|among|in) the {unit}s( of the {whole}|)( is|)(?|...)",
    "(my form|the date|the letter|it) says {unit} {n}(.|,) (which|what)( one| {unit}|) is (that|it)?",
    "(i was born|we marry|i start|it ends) (in|on) {unit} {n} of the {whole}(.|,) (which|what)( {unit}|) is that?",
    "{n} (as|is) (a|which|what) {unit}( name|)(?|)",
    "(turn|convert|translate) {unit} {n} into (its|a) name( please|)",
)
"""The day or month with this number, {n}."""
SPANS = (
    "from {first} to {last}(,|:) which {unit}s are (that|they|these)?",
    "(my pass|the course|my holiday|the job) (runs|goes|lasts) from {first} (to|till|until) {last}(.|,) (which|what) {unit}s are (that|they)?",
    "the (shop|market|museum|office) is open from {first} (to|till|until) {last}(.|,|:) (list|name|say) the {unit}s( please|)",
    "(i work|she works|we train|they teach) (from |){first} (to|till|through) {last}(.|,|:) (name|list|write down) (the|all the|those) {unit}s",
    "for my (granddaughter|grandson|class|niece|pupils)(:|,) the {unit}s from {first} (to|until|till) {last}(, in order|)( please|)",
    "(say|recite|go through) the {unit}s from {first} (to|until) {last}( for my grandson| with me| slowly| in order|)( please|)",
    "(start|begin) (with|at) {first} and (name|say|list) the {unit}s (up |)(to|until) {last}",
    "(i need|we need|she must know) the {unit}s from {first} (to|through) {last}",
    *almanac.SPANS,
    *calendar_plainly.SPANS,
)
"""Some days or months in a row."""

ALL = (
    "(say|tell|recite|list|write) the UNITS (for|to) my (granddaughter|grandson|niece|little boy|pupils|class)( please|, in order|, in order please|)",
    "my (granddaughter|grandson|niece|toddler|little one) (wants|would love) to hear the UNITS( in order|)( please|)",
    "(grandpa|grandma|my aunt) (is practising|practises|wants to practise) the UNITS(.|,) (say|list|write) them( all| in order|)( please|)",
    "(teacher here|i'm a teacher|i teach english|for my pupils)(:|,|.) (the|all the) UNITS( in order|)( please|)",
    "for (the classroom wall|our wall chart|a poster|my planner) i need (the|all the) UNITS( in order|)",
    "(i learn english|english learner here|my english is new)(.|,|:) (what|which) are the UNITS( called| in english|)?",
    "how (do you|does one|do they) (say|call) the UNITS in english?",
    "(homework|today's homework|lesson one|spelling test)(:|,|.) (all the|list the|write the) UNITS( in order|)",
    "(recite|rattle off|reel off|run through|walk me through) the UNITS( please| for me| in order|)",
    "every UNIT of the WHOLE( please|, in order|, from FIRST on|, one by one)",
    "(start|begin) (with|at) FIRST and (go through|name|say|list) all the UNITS",
    "from FIRST (onwards|on)(:|,) all the UNITS( please|)",
    "all NUMBER( of them|)(:|,) the UNITS( please|)",
    "i (always|still|keep on) (mix|muddle) up the UNITS(.|,|:) (list them|in order|write them down)( please|)",
    "(which|what) UNITs (make|fill|build|form) (a|the|one) WHOLE?",
    "the (full|whole|complete) list of (the |)UNITS( please| in order|)",
    "(could|can) (i|we) (have|get|see|hear) (the|all the) UNITS( in order|)( please|)?",
    "(would|do) you mind (listing|naming|saying|writing) (all |)the UNITS( for me| in order|)?",
    "(blank mind|help|my mind went blank)(.|,|:|...) (name|list|what are) (all |)the UNITS",
    "the UNITS(,| -|:) (all of them|the lot|the whole lot|in full)( please|)",
    "do you know the UNITS by heart? (list them|show me|let's hear|prove it)",
    "(i bet|surely) you can (name|list|say) all the UNITS",
    "(i want|i would like) (that you say|you to say|to learn) (all |)the UNITS( in order|)( please|)",
    "a WHOLE has NUMBER UNITs(.|,|:) (name|list|say) them( all| in order|)( please|)",
    "name (me |)all NUMBER UNITs( of the WHOLE|)( please|)",
    "the (right|correct) order of the UNITS( please|)(?|)",
    *almanac.ALL,
    *calendar_plainly.ALL,
)
"""All days, or all months: UNITS, UNIT, WHOLE, FIRST and NUMBER are put in."""
WHOLE: dict[str, tuple[str, ...]] = {
    "A week has 7 days.": (
        "i (booked|rent it for|have leave for) (a whole|one|a full) week(.|,) how many days is that?",
        "how many days does (the|our|your) week have?",
        "(my kid|my pupil|somebody) asks how many days (there are in a week|a week has|the week has)",
        "a week is made of how many days?",
        "(7|seven|five|six|8) days in a week(, right|, no|, or how many)?",
    ),
    "A year has 12 months.": (
        "(rent is monthly|i pay monthly|i'm paid monthly)(.|,) how many months (are |)in a year?",
        "how many months does (the|our|your) year have?",
        "(my kid|my pupil|somebody) asks how many months (there are in a year|a year has|the year has)",
        "(12|twelve|ten|eleven) months in a year(, right|, no|, or how many)?",
        "a (whole|full|calendar) year is how many months( long|)?",
    ),
    "A year has 365 days.": (
        "how many days (pass|go by) in (a|one) (year|normal year)?",
        "i (write|draw|run|read) every day for a year(.|,) how many days is that?",
        "(365|360|350) days in a year(, right|, no|, or how many)?",
    ),
    "A year has 52 weeks.": (
        "(i'm paid weekly|i pay weekly)(.|,) how many weeks (are |)in a year?",
        "how many weeks (pass|go by|fit) in (a|one) (whole |full |)year?",
    ),
    "The weekend is Saturday and Sunday.": (
        "(no school|no work|we sleep in|i'm off) at the weekend(.|,) (which|what) days are (that|those|they)?",
        "the weekend (means|covers) which (two |)days?",
        "is (saturday|sunday|friday|wednesday) part of the weekend?",
        "(new here|i just moved)(,|.|:) which days are the weekend?",
    ),
    "Two weeks have 14 days.": (
        "(i'm away|we're at the sea|she stays|it rained) for a fortnight(.|,) how many days is that?",
        "what is a fortnight in days?",
    ),
    "An hour has 60 minutes.": (
        "(the film|the lesson|my nap|lunch) (is|takes|lasts) (an|one) hour(.|,) how many minutes is that?",
        "from one full hour to the next, how many minutes?",
    ),
}
"""What has one answer, and questions for it."""

"""What users may want to know of the world: hundreds of fields of life, by the kind of phrase."""

from starter.words import listed

CONCEPTS = listed(
    "photosynthesis,inflation,gravity,quantum computing,blockchain,relativity,evolution,a black hole,"
    "entropy,democracy,capitalism,communism,DNA,the big bang,climate change,the greenhouse effect,"
    "plate tectonics,osmosis,natural selection,string theory,dark matter,nuclear fusion,radioactivity,"
    "electricity,magnetism,a vaccine,the immune system,insulin,cholesterol,blood pressure,diabetes,"
    "asthma,migraine,ADHD,depression,dementia,burnout,puberty,a stroke,anaemia,hay fever,"
    "a mortgage,compound interest,a stock option,an index fund,a hedge fund,cryptocurrency,bankruptcy,"
    "value added tax,supply and demand,a recession,a trade war,GDP,insurance,a pension,alimony,"
    "habeas corpus,copyright,a patent,a power of attorney,small claims court,defamation,tenancy law,"
    "impressionism,cubism,baroque music,the blues,jazz,hip hop,opera,rhyme schemes,surrealism,"
    "existentialism,stoicism,Buddhism,Islam,Christianity,Judaism,Hinduism,atheism,karma,zen,utilitarianism,"
    "a semicolon,a gerund,the subjunctive,irony,alliteration,a metaphor,a palindrome,the passive voice,"
    "recursion,a pointer,polymorphism,a hash map,a REST API,Docker,Kubernetes,Git,a linked list,"
    "machine learning,a neural network,a transformer model,deep learning,big data,the cloud,a VPN,"
    "a firewall,phishing,encryption,HTML,CSS,SQL,regular expressions,TCP/IP,a cookie,the dark web,"
    "feudalism,colonialism,apartheid,the Renaissance,the Enlightenment,the Industrial Revolution,"
    "the Reformation,the Cold War,the Silk Road,the Ottoman Empire,the Roman Empire,the Black Death,"
    "the Marshall Plan,the Magna Carta,Brexit,NATO,the European Union,the United Nations,"
    "sourdough,umami,veganism,the keto diet,intermittent fasting,gluten,caffeine,protein,vitamin D,"
    "offside,a hat trick,the Olympics,a triathlon,the Tour de France,yoga,pilates,cricket,curling,"
    "a carburettor,a heat pump,a solar panel,an electric car,a diesel engine,a transistor,a laser,"
    "a tsunami,a volcano,an earthquake,the northern lights,the tides,a tornado,acid rain,el nino,"
    "the Krebs cycle,a mole in chemistry,the periodic table,a covalent bond,pH,an enzyme,mitosis,"
    "Pythagoras,calculus,an integral,a matrix,probability,a standard deviation,the Fibonacci sequence,pi,"
    "love,happiness,consciousness,time,death,free will,the meaning of life,justice,friendship,beauty,"
    "feng shui,astrology,tarot,reincarnation,hypnosis,lucid dreaming,mindfulness,body language",
    ",",
)
"""Things that are explained."""
PEOPLE = listed(
    "Napoleon,Einstein,Isaac Newton,Marie Curie,Mozart,Beethoven,Bach,Shakespeare,Goethe,Picasso,"
    "Van Gogh,Frida Kahlo,Leonardo da Vinci,Julius Caesar,Cleopatra,Alexander the Great,Genghis Khan,"
    "Gandhi,Nelson Mandela,Martin Luther King,Abraham Lincoln,Churchill,Queen Victoria,Joan of Arc,"
    "Elon Musk,Bill Gates,Steve Jobs,Taylor Swift,Beyonce,Messi,Ronaldo,Serena Williams,Michael Jordan,"
    "Darwin,Galileo,Tesla,Ada Lovelace,Alan Turing,Stephen Hawking,Socrates,Plato,Kant,Nietzsche,Freud,"
    "the Pope,the president,the prime minister,the king of Spain,Harry Potter,Batman,Sherlock Holmes,"
    "Homer Simpson,Zeus,Odin,Buddha,Jesus,Muhammad,Confucius,Marco Polo,Columbus,Neil Armstrong,"
    "Jane Austen,Tolstoy,Kafka,Hemingway,Agatha Christie,J. K. Rowling,Stephen King,Tolkien,"
    "the Beatles,Elvis,Madonna,Michael Jackson,Freddie Mercury,Bob Dylan,Adele,BTS,"
    "the fastest man alive,my mayor,the chancellor,King Sejong,Sun Tzu,Pushkin,Dante,Cervantes",
    ",",
)
PLACES = listed(
    "Paris,London,New York,Rome,Tokyo,Seoul,Berlin,Cairo,Sydney,Rio,Moscow,Istanbul,Bangkok,Lisbon,"
    "France,Germany,Italy,Spain,Portugal,Japan,China,India,Brazil,Mexico,Peru,Kenya,Egypt,Iceland,"
    "Greenland,Antarctica,the Sahara,the Alps,Mount Everest,the Amazon,the Nile,the Dead Sea,Hawaii,"
    "Siberia,Scotland,Ireland,Norway,Finland,Poland,Hungary,Greece,Turkey,Iran,Israel,Nigeria,Cuba,"
    "California,Texas,Florida,Hollywood,Wall Street,the Eiffel Tower,the Great Wall,Machu Picchu,"
    "Stonehenge,the Louvre,Mars,Jupiter,the moon,Pluto,Atlantis,Vatican City,Singapore,Dubai,Tibet",
    ",",
)
OF_PLACES = listed(
    "capital,population,currency,national anthem,flag,president,king,prime minister,official language,"
    "biggest city,highest mountain,longest river,national dish,time zone,climate,history,economy,"
    "religion,area,form of government,area code,national animal,oldest university,weather,"
    "unemployment rate,cost of living,average salary,best time to visit,voting age,dialling code",
    ",",
)
FACTS = listed(
    "the speed of light;the boiling point of water;the largest planet;the tallest building in the world;"
    "the longest river in the world;the smallest country;the fastest animal;the deepest ocean;"
    "the biggest animal on earth;the hottest place on earth;the oldest tree;the rarest blood type;"
    "the chemical symbol of gold;the atomic number of carbon;the formula of salt;the distance to the moon;"
    "the author of Don Quixote;the painter of the Mona Lisa;the inventor of the telephone;"
    "the first man on the moon;the first president of the USA;the last king of France;"
    "the winner of the last world cup;the richest person in the world;the most spoken language;"
    "the national bird of India;the opposite of ubiquitous;the plural of octopus;the past tense of swim;"
    "the square root of 2;the tenth digit of pi;the area of a circle;the volume of a sphere;"
    "the normal body temperature;the life span of a cat;the gestation period of an elephant;"
    "the meaning of my name;the origin of the word okay;the longest word in English;"
    "the price of gold;the exchange rate of the dollar;the minimum wage;the retirement age;"
    "the legal drinking age;the speed limit on motorways;the voltage in Europe;the weight of a baby whale;"
    "the main idea of Hamlet;the plot of Titanic;the moral of Faust;the ending of the Odyssey;"
    "the phone number of the police;the emergency number;the zip code of Beverly Hills;"
    "the time in Tokyo;the score of the game;the dress code for a funeral;"
    "the best phone of the year;the healthiest vegetable;the strongest metal;the hardest language",
    ";",
)
"""Nouns with an answer that one knows or not."""
TASKS = listed(
    "cook pasta;bake sourdough bread;boil an egg;roast a chicken;make pancakes;cook rice without it sticking;"
    "poach eggs;make sushi at home;brew beer;make jam;ripen avocados;freeze soup;sharpen a knife;"
    "get red wine out of a carpet;remove a coffee stain;clean an oven;unclog a drain;fix a leaking tap;"
    "paint a wall;hang a picture;change a light bulb;change a flat tyre;jump start a car;check the oil;"
    "parallel park;repair a bike chain;patch a tube;build a bookshelf;lay tiles;insulate a roof;"
    "grow tomatoes;prune roses;repot an orchid;get rid of ants;keep slugs off lettuce;start a compost heap;"
    "train a puppy;stop my cat scratching the sofa;bathe a dog;clean a fish tank;feed a baby bird;"
    "lose weight;build muscle;run a marathon;do a handstand;stretch my back;stop snoring;sleep better;"
    "lower my blood pressure;get rid of hiccups;treat a sunburn;remove a splinter;stop a nosebleed;"
    "quit smoking;drink less alcohol;deal with stress;get over a breakup;make new friends;ask someone out;"
    "calm a crying baby;toilet train a toddler;talk to teenagers;plan a wedding;write a eulogy;"
    "write a cover letter;prepare for a job interview;ask for a raise;quit my job politely;negotiate a salary;"
    "file my taxes;save money;invest in stocks;buy a house;get a mortgage;improve my credit score;"
    "start a business;register a trademark;get a visa for Canada;renew my passport;contest a parking ticket;"
    "make a will;get a divorce;sue my landlord;report a scam;apply for asylum;adopt a child;"
    "learn Spanish fast;learn to play the guitar;read sheet music;draw a face;take better photos;"
    "write a novel;publish a book;solve a Rubik's cube;play poker;win at chess;juggle;do a card trick;"
    "tie a tie;fold a fitted sheet;iron a shirt;sew on a button;knit a scarf;dye my hair;cut my own hair;"
    "pack a suitcase;travel to Iceland on a budget;get from the airport to the city;survive in the desert;"
    "pitch a tent;start a fire;read a map;find north without a compass;catch a trout;"
    "build a website;learn Python;centre a div;undo a git commit;reset my router;speed up my computer;"
    "recover deleted photos;block a number;set up email on my phone;print double sided;make a pivot table;"
    "connect a printer;edit a video;get more followers;start a podcast;sell things online;"
    "solve a quadratic equation;find a derivative;balance a chemical equation;write a bibliography;"
    "study for exams;remember names;speed read;give a speech;stop procrastinating;be happy;get rich;"
    "hack a website;pick a lock;cheat in an exam;get away with a lie;win the lottery;become famous",
    ";",
)
"""Behind "how do I", "teach me to", "I want to"."""
DEEDS = listed(
    "do my taxes;book a flight to Lisbon;order a pizza;call my mother;send an email to my boss;"
    "set an alarm for six;remind me to water the plants;turn on the lights;turn down the heating;"
    "play some music;open YouTube;google something;check my mail;read my calendar;"
    "find me a hotel;reserve a table for two;buy me a ticket;order more coffee;pay my bills;"
    "transfer money;book a doctor's appointment;find a plumber;walk my dog;clean my room;make me a sandwich;"
    "drive me home;watch my house;cook dinner for me;wash the dishes;do my homework;write my thesis;"
    "take a photo;draw a picture;paint my portrait;generate an image;make a video;make a logo;"
    "open this pdf;look at this picture;listen to this recording;read this link;download a film;"
    "check the weather;check my spelling;check my code;translate this page;summarise this article;"
    "predict the future;read my mind;tell my fortune;read my palm;interpret my dream;diagnose me;"
    "be my lawyer;be my therapist;be my doctor;teach me maths;hack my neighbour's wifi;find my phone;"
    "find my husband a present;plan my holiday;plan my week;make a diet plan;build me an app;design a house;"
    "run this script;install Linux;update my computer;print this page;scan my documents;fix my car",
    ";",
)
"""Behind "can you", "please"."""
REASONS = listed(
    "is the sky blue;is the sea salty;is grass green;is ice slippery;is the earth round;is space black;"
    "is yawning contagious;is water wet;is Latin dead;is gold so expensive;is the Mona Lisa famous;"
    "is my bread so dense;is my cat vomiting;is my internet so slow;is my baby crying;is my hair falling out;"
    "do cats purr;do dogs bark;do we dream;do we sleep;do onions make us cry;do leaves turn red;"
    "do birds fly south;do stars twinkle;do zebras have stripes;do flamingos stand on one leg;do people lie;"
    "do we have leap years;do planes stay up;do magnets attract;do we have an appendix;do mosquitoes bite me;"
    "do wars start;do prices rise;do teenagers sleep so long;do my knees crack;do my plants die;"
    "do bees make honey;do whales sing;do salmon swim upstream;do old books smell;do hot springs smell;"
    "does bread rise;does ice float;does time fly;does the moon change shape;does my back hurt;"
    "does my car make a strange noise;does it thunder;does chocolate taste good;does my eye twitch;"
    "does coffee keep me awake;does metal rust;does the wind blow;does soap clean;does my code not compile;"
    "did Rome fall;did the dinosaurs die out;did the Titanic sink;did the Berlin Wall fall;did Rome burn;"
    "did the stock market crash;did Van Gogh cut off his ear;did Brexit happen;did my cake collapse;"
    "are flamingos pink;are manhole covers round;are we here;are some people left handed;are bananas bent;"
    "are diamonds expensive;are my nails brittle;are polar bears white;are rainforests important",
    ";",
)
"""Behind "why", an auxiliary first."""
BELIEFS = listed(
    "is the earth flat;is there life on Mars;is God real;is Pluto a planet;is a tomato a fruit;is coffee healthy;"
    "is sugar bad for me;is red meat unhealthy;is it safe to eat raw eggs;is this mushroom poisonous;"
    "is it legal to record a call;is it rude to eat with my hands;is it too late to learn the piano;"
    "is Bitcoin a good investment;is nuclear power safe;is a whale a fish;is zero a number;is glass a liquid;"
    "is it normal to wake up at night;is 38 degrees a fever;is my landlord allowed to enter my flat;"
    "is a hot dog a sandwich;is Die Hard a Christmas film;is Santa Claus real;is the moon made of cheese;"
    "are ghosts real;are vaccines safe;are sharks dangerous;are bats blind;are eggs good for you;"
    "are aliens out there;are we alone in the universe;are tattoos painful;are avocados fattening;"
    "can dogs eat chocolate;can pigs swim;can cats see in the dark;can money buy happiness;can plants feel;"
    "can I freeze cheese;can I take ibuprofen with wine;can I travel without a visa;can my boss fire me;"
    "can I eat this after the best before date;can you die of a broken heart;can humans live on Mars;"
    "do ghosts exist;do fish sleep;do trees talk to each other;do I need a visa for Japan;do I need a lawyer;"
    "do horoscopes work;do opposites attract;do animals have feelings;do penguins have knees;"
    "does God exist;does garlic help against colds;does reading in the dark hurt the eyes;does love last;"
    "does homeopathy work;does wine go bad;does my cat love me;does lightning strike twice;"
    "did the Vikings reach America;did Shakespeare write his plays;did we really land on the moon;"
    "did dinosaurs have feathers;did Atlantis exist;did my team win;did it rain in Paris yesterday;"
    "will it rain tomorrow;will there be a war;will house prices fall;will robots take our jobs;"
    "will I find love;will I pass my exam;will my team win;will we ever live on Mars;will it snow at Christmas;"
    "was Hitler Austrian;was Jesus a real person;was Cleopatra Egyptian;was the moon landing faked;"
    "has anyone walked on Mars;has the train left;have humans always eaten meat;would you eat insects;"
    "would a shark attack me;could dinosaurs come back;could we live without bees;must I pay this fine",
    ";",
)
"""Asked with yes or no."""
DECISIONS = listed(
    "quit my job;buy a house;rent or buy;invest in crypto;go to the doctor;see a dentist;marry her;"
    "tell him the truth;move to Spain;learn Python or Java;study law;study medicine;get a dog;get a tattoo;"
    "sell my car;buy an electric car;break up with my boyfriend;text my ex;dye my hair blue;cut my hair;"
    "take this medicine;take vitamins;eat before running;go vegan;stop eating sugar;try fasting;"
    "have children;lend my brother money;forgive her;apologise first;accept the offer;ask for more money;"
    "go to the party;wear a suit;cancel my trip;travel alone;book now or later;fix my roof or sell the house;"
    "get married in winter;send my son to boarding school;let my daughter have a phone;call the police;"
    "use a mac or a pc;upgrade my phone;update my drivers;use tabs or spaces;vote for the greens;"
    "plant potatoes now;water my cactus;neuter my cat;paint the room white;change my major;drop out;"
    "take out a loan;pay off my debts first;sign this contract;hire a lawyer;switch my bank;retire early",
    ";",
)
"""Behind "should I"."""
PICKS = listed(
    "laptop,phone,car,book,film,series,camera,bank,university,video game,song,restaurant,hotel,podcast,"
    "mattress,bike,guitar,perfume,wine,whisky,city trip,museum,beach,ski resort,vacuum cleaner,washing machine,"
    "printer,headphones,running shoes,dog breed,diet,language course,newspaper,insurance,credit card,"
    "savings account,programming language,text editor,linux distribution,database,web framework,browser,"
    "hairdresser,dentist,gym,workout,yoga pose,houseplant,paint colour,present,birthday present,cocktail,"
    "recipe,dessert,pizza place,coffee machine,knife,tent,rucksack,route,campsite,painter,opera,"
    "dictionary,textbook,slogan,company name,wedding song,funeral song,hashtag,joke book,board game",
    ",",
)
FOR_WHOM = listed(
    "for beginners,for me,for tonight,for my mother,for children,for a student,for two people,"
    "under 500 euros,for the weekend,near me,in Paris,in my town,this year,for a small flat,for winter,"
    "for my dad's birthday,on a budget,for a long flight,for a rainy day,for an old man,for vegetarians",
    ",",
)
DOCUMENTS = listed(
    "an email to my boss,a cover letter,a letter to my landlord,an essay on climate change,a speech,"
    "a wedding speech,a eulogy for my uncle,a CV,a business plan,a press release,a blog post about coffee,"
    "a newspaper article,a book review,a film script,a novel,a lab report,a contract,a complaint about noise,"
    "an apology to my wife,a love letter,a birthday card for my aunt,an invitation to a party,a tweet,"
    "a product description,a job advert,a recommendation letter,a letter of resignation,a term paper,"
    "a summary of Hamlet,a report on my internship,a sales pitch,a lesson plan,an exam about fractions,"
    "a diet plan,a workout plan,a travel plan for Rome,a budget for my family,a prayer,a sermon,"
    "a toast for my brother,a dating profile,a cooking blog,an obituary,an advert for soap,"
    "an essay of 500 words,a thesis about bees,a horoscope,a newsletter,a petition",
    ",",
)
TEXTS = listed(
    "this text,my essay,this article,the following paragraph,my email,this sentence,the text below,"
    "this poem,my letter,this contract,the attached file,this page,my CV,this report,the last chapter,"
    "this book,the Bible,War and Peace,Hamlet,the news,this video,my speech,this abstract,my thesis,"
    "the minutes of the meeting,these notes,this chat with my sister,this code,this error message",
    ",",
)
SENTENCES = listed(
    "I love you,good luck,where is the station,I would like a beer,the cat is on the table,happy birthday,"
    "how much does it cost,I am hungry,I don't speak it,my name is on the list,help me,the bill please,"
    "we are lost,a glass of water,I miss you,merry Christmas,the early bird catches the worm,"
    "see you at the airport,the weather is nice,freedom,butterfly,I have a reservation,well said",
    ",",
)
TONGUES = listed(
    "Latin,French,German,Spanish,Korean,Japanese,Italian,Greek,Russian,Arabic,Chinese,Hindi,Welsh,Swahili,"
    "Hungarian,Finnish,Old English,Klingon,Morse code,sign language,Portuguese,Polish,Dutch,Turkish,Irish",
    ",",
)
TERMS = listed(
    "serendipity,ubiquitous,paradigm,carpe diem,quid pro quo,LOL,ASAP,RSVP,NASA,HTTP,CPU,GIF,"
    "schadenfreude,deja vu,ad hoc,pro bono,status quo,caveat emptor,to kick the bucket,a piece of cake,"
    "hygge,namaste,hakuna matata,ETA,IQ,GDPR,a bull market,a red herring,nihilism,obsequious,laconic,"
    "the number 42 in the film,a dream about falling,a black cat,a red rose,my star sign,the evil eye,"
    "this rash,a check engine light,a blinking red light,error 404,segfault,a null pointer",
    ",",
)
TROUBLES = listed(
    "my baby has a fever;my stomach hurts after eating;"
    "my tooth aches;i cut my finger;i have a rash on my arm;my ears are ringing;"
    "i am pregnant and feel sick;i feel dizzy when i stand up;i can't stop coughing;my nose is blocked;"
    "my printer does not print;my wifi keeps dropping;my phone won't charge;my laptop gets hot;"
    "my screen is black;my computer won't start;my mouse does not move;i forgot my bank pin;"
    "i have a virus on my computer;my brakes squeak;my bike has a flat tyre;"
    "my dishwasher leaks;my toilet is blocked;my heating is cold;my fridge smells;there is mould on the wall;"
    "my tomatoes have brown spots;my cat does not eat;my dog ate chocolate;my goldfish swims upside down;"
    "my cake did not rise;my sauce is too salty;i burnt the rice;my dough is too sticky;"
    "my landlord wants to raise the rent;my neighbour plays loud music;i got a parking ticket;"
    "my flight was cancelled;i lost my passport in Rome;my luggage is missing;i missed the deadline;"
    "my boss does not pay me;my colleague steals my ideas;i was scammed online;i am being bullied;"
    "my son does not want to go to school;my daughter lies to me;my wife snores;my mother in law is coming;"
    "my python script crashes;my loop never ends;my query is slow;my css does not load;i get a segfault;"
    "i can't solve this equation;my essay is too short;i don't understand fractions;my theory is wrong",
    ";",
)
"""Told, and help is wished."""
AMOUNTS = listed(
    "how much does a house cost;how much is a litre of milk in Norway;how much water should i drink;"
    "how much protein is in an egg;how much does a blue whale weigh;how much sleep do babies need;"
    "how much does a plumber charge;how much should i tip;how much rice for four people;how much is a kidney;"
    "how many people live in China;how many bones are in the body;how many stars are there;"
    "how many countries are in Africa;how many calories are in a banana;how many wives had Henry the Eighth;"
    "how many teeth does a shark have;how many planets have rings;how many miles is a marathon;"
    "how many eggs can i eat a day;how many languages are there;how many keys has a piano;"
    "how far is the moon;how far is it from Paris to Rome;how far can a flea jump;"
    "how long does it take to boil an egg;how long is the Great Wall;how long do cats live;"
    "how long is a pregnancy;how long does milk last;how long is the flight to Tokyo;how long was the war;"
    "how old is the universe;how old is the queen;how old must i be to drive;how old was Mozart when he died;"
    "how tall is the Eiffel Tower;how tall is Tom Cruise;how deep is the ocean;how high is Everest;"
    "how hot is the sun;how hot should the oven be;how cold is space;how fast is a cheetah;how fast is sound;"
    "how big is Texas;how big is an atom;how heavy is an elephant;how rich is Bill Gates;how often is a comet seen;"
    "how often should i water a cactus;how often do i change the oil;how often should i wash my hair;"
    "how likely is rain;how dangerous are bears;how safe is flying;how expensive is a wedding;how good is this film",
    ";",
)
NEWS = listed(
    "the weather tomorrow;the weather forecast;the temperature outside;the latest news;today's headlines;"
    "the football results;the bitcoin price;the stock market today;the traffic on the motorway;"
    "the next bus to town;train times to London;what's on tv tonight;what's on at the cinema;"
    "the election results;the lottery numbers;petrol prices;the exchange rate;the pollen count;"
    "tonight's dinner special;the opening hours of the post office;cheap flights to Rome;"
    "a pharmacy near me;the nearest hospital;the next petrol station;a good dentist nearby;"
    "concerts this weekend;jobs for nurses;flats to rent in Berlin;second hand bikes;my horoscope for today",
    ";",
)
"""What one looks up."""
OPINIONS = listed(
    "politics,Trump,religion,abortion,the war,climate change,artificial intelligence,vegans,modern art,marriage,"
    "the death penalty,guns,crypto,capitalism,school uniforms,homework,social media,TikTok,immigration,"
    "pineapple on pizza,tattoos,the monarchy,nuclear energy,electric cars,my haircut,my new dress,my idea,"
    "my boyfriend,remote work,the four day week,video games,zoos,hunting,plastic surgery,space travel,euthanasia,"
    "legal drugs,rap music,opera,the new James Bond,football,golf,astrology,aliens,the royal family,online dating",
    ",",
)
EVENTS = listed(
    "the French Revolution,the First World War,World War Two,the moon landing,the fall of the Berlin Wall,"
    "the Cold War,the American Civil War,the Black Death,the fall of Rome,the Battle of Hastings,"
    "the sinking of the Titanic,the great fire of London,the last ice age,the Vietnam War,the gold rush,"
    "the Korean War,the Renaissance,the Crusades,Woodstock,the Boston Tea Party,the Chernobyl disaster,"
    "the next solar eclipse,the next world cup,the last Olympics,the Super Bowl,the election,Ramadan,"
    "Chinese New Year,Oktoberfest,the first flight,the invention of printing,the October Revolution",
    ",",
)
MADE = listed(
    "the telephone,the light bulb,penicillin,the printing press,the wheel,the internet,the steam engine,"
    "dynamite,the Mona Lisa,the Sistine Chapel,Guernica,Hamlet,Faust,Don Quixote,War and Peace,1984,"
    "the Ninth Symphony,the Magic Flute,Bohemian Rhapsody,Yesterday,the theory of relativity,America,"
    "Australia,the North Pole,Microsoft,Apple,Google,Ferrari,Lego,Coca-Cola,the Beatles,Rome,Buddhism,"
    "Star Wars,Jaws,the Simpsons,Python,Linux,Minecraft,Facebook,the guillotine,the zipper,paper,gunpowder",
    ",",
)
"""Behind "who invented", "who wrote"."""
BUILDS = listed(
    "a website,a web server,a chess engine,tetris,a snake game,a calculator app,a todo app,a discord bot,"
    "a web scraper,a login page,a compiler,a database,an operating system,a chat server,a neural network,"
    "a binary search tree,quicksort,a linked list class,a regex for emails,a sql query with a join,"
    "a shell script for backups,a makefile,a unit test,a docker file,a phone app,a weather app,a budget sheet,"
    "an excel formula for averages,a browser extension,a sudoku solver,a bank account class,a password manager",
    ",",
)
ERRORS = listed(
    "TypeError: 'NoneType' object is not iterable;IndexError: list index out of range;"
    "SyntaxError: invalid syntax on line 3;segmentation fault (core dumped);undefined is not a function;"
    "NullPointerException at Main.java:14;error: expected ';' before '}' token;permission denied (publickey);"
    "ModuleNotFoundError: No module named 'numpy';fatal: not a git repository;ERROR 1064 in your SQL syntax;"
    "connection refused on port 5432;borrow of moved value;CORS error in the browser;out of memory;"
    "blue screen with code 0x0000007B;404 not found;certificate has expired;command not found",
    ";",
)
PROBLEMS = listed(
    "2x + 3 = 7;x squared plus 5x plus 6 = 0;the integral of x squared;the derivative of sin x;"
    "the limit of 1/x;log base 2 of 64;the square root of 144;10 factorial;"
    "the hypotenuse of 3 and 4;the area of a triangle;a system of two equations;the inverse of a matrix;"
    "the greatest common divisor of 48 and 18;the mean of 4, 8 and 9;"
    "the sum of all angles in a hexagon;convert 10 miles to km;30 celsius in fahrenheit;"
    "5 feet in cm;a train leaves at noon at 80 km/h, when is it 200 km away",
    ";",
)
"""Beyond the sums that it can do."""
SEARCHES = listed(
    "best pizza near me;symptoms of flu;recipe for banana bread;cheap hotels barcelona;python list vs tuple;"
    "how to tie a tie;iphone or android;causes of world war one;side effects of ibuprofen;dog breeds for flats;"
    "vegan lasagna recipe;difference between llama and alpaca;ww2 summary;lyrics of imagine;"
    "biggest cities by population;calories in an apple;jobs in marketing;average rainfall in wales;"
    "romeo and juliet summary;periodic table;photosynthesis equation;tax brackets;bus timetable;"
    "knitting pattern for socks;guitar chords for beginners;exercises for the back;home remedies for a cough;"
    "divorce law;visa requirements usa;gdp of brazil;shakespeare quotes;bible verses about love;"
    "chess openings;sicilian defence;offside rule;scrabble words with q;crossword clue, 5 letters, river;"
    "wedding speech ideas;baby sleep schedule;potty training tips;sourdough starter ratio;roux sauce;"
    "carbonara without cream;cocktails with gin;substitute for eggs;how long to boil potatoes;medium rare steak;"
    "css centre div;git rebase vs merge;docker compose example;sql left join;regex email;react hooks;"
    "kubernetes pods;linux permissions;excel vlookup;latex table;bash for loop over files;rust lifetimes;"
    "world war two timeline;kings of england;egyptian gods;greek alphabet;roman emperors;norse mythology;"
    "tesla stock;mortgage calculator;salary of a teacher;inflation rate;retirement plan;car insurance quotes;"
    "lower back pain;high blood pressure diet;vitamin b12 foods;first aid for burns;bee sting;lyme disease",
    ";",
)
"""As one types them into a search box."""
CONTEXTS = listed(
    "i have guests tonight. what can i cook?;i have three eggs and some flour. what can i make?;"
    "we want to go on holiday. where should we go?;my mother turns sixty. what can i give her?;"
    "i have an exam tomorrow. how should i study?;i am new in town. what is there to see?;"
    "my boss yelled at me. what would you do?;i met a girl. how do i ask her out?;"
    "we are moving house. what must i think of?;i want to get fit. where do i start?;"
    "it is my first job. what should i wear?;i found a bird with a broken wing. what now?;"
    "my rent is too high. can i do something about it?;i want to retire at fifty. how much must i save?;"
    "my son is afraid of the dark. any advice?;i can't decide between law and medicine. help me choose;"
    "i'm writing a novel set in Rome. what did people eat there?;i am learning German. when do i use dative?;"
    "there is a spider in my room. is it poisonous?;i bought a used car. what should i check?;"
    "my garden gets no sun. what can i plant?;i am flying to Japan. what should i pack?;"
    "we have a debate on nuclear power. give me arguments;i saw a film with a boat and an iceberg. what is it called?;"
    "i have 1000 euros. how should i invest them?;my friend is depressed. what can i say to him?;"
    "i want to propose. where should i do it?;my dog limps. should i see a vet?;"
    "i'm in Berlin for a day. what should i see?;i hurt my knee running. how long should i rest?;"
    "it is very hot. how do i keep the flat cool?;i snore. what helps?;we named our dog after a planet. which is it?;"
    "i need a title for my song. any suggestions?;i have to give a talk on bees. where do i begin?",
    ";",
)
"""A reason, then the question."""

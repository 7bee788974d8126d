"""What the demands that the model cannot meet are about, by the slot of a form."""

from starter import topics
from starter.words import listed

_NOUNS = listed(
    "gravity,electricity,energy,atoms,molecules,chemistry,physics,biology,geology,astronomy,genetics,"
    "evolution,bacteria,viruses,cancer,diabetes,covid,the flu,vaccines,antibiotics,hormones,vitamins,"
    "protein,the heart,the brain,the liver,the kidneys,the lungs,muscles,nerves,sleep,dreams,stress,"
    "anxiety,depression,happiness,love,death,life,time,outer space,truth,freedom,justice,democracy,fascism,"
    "socialism,capitalism,inflation,taxes,banks,loans,mortgages,shares,bonds,bitcoin,insurance,"
    "unemployment,poverty,globalisation,world trade,the economy,marketing,management,accounting,law,contracts,"
    "divorce,marriage,adoption,crime,prisons,the police,war,peace,nuclear weapons,nuclear energy,solar power,"
    "wind power,oil,climate change,pollution,recycling,deforestation,earthquakes,volcanoes,tornadoes,tides,"
    "rainbows,lightning,clouds,ice ages,dinosaurs,fossils,mammoths,black holes,galaxies,comets,"
    "the big bang,quantum mechanics,quantum entanglement,relativity,string theory,thermodynamics,magnetism,optics,"
    "lasers,engines,turbines,batteries,transistors,computers,the internet,wifi,bluetooth,GPS,satellites,rockets,"
    "aeroplanes,submarines,telescopes,artificial intelligence,machine learning,neural networks,transformers,"
    "robots,drones,self driving cars,algorithms,recursion,pointers,databases,compilers,blockchains,"
    "cryptography,passwords,firewalls,hackers,open source,Linux,Windows,Android,Python,Rust,Java,SQL,Docker,Git,"
    "algebra,geometry,calculus,statistics,probability,logic,prime numbers,infinity,fractals,pi,trigonometry,matrices,"
    "philosophy,ethics,stoicism,existentialism,nihilism,religion,Buddhism,Islam,Christianity,Hinduism,"
    "atheism,the Bible,the Koran,mythology,astrology,psychology,psychoanalysis,sociology,anthropology,linguistics,"
    "grammar,commas,metaphors,irony,poetry analysis,literature,jazz,opera,rock music,hip hop,classical music,"
    "ballet,architecture,gothic churches,impressionism,cubism,photography,film noir,fashion,make-up,perfume,"
    "football,cricket,baseball,chess openings,poker,yoga,karate,marathons,cycling,climbing,sailing,"
    "coffee,wine,whisky,beer,tea,chocolate,cheese making,sourdough,fermentation,vegan diets,sugar,salt,fat,"
    "gardening,roses,orchids,bees,ants,sharks,whales,wolves,cats,dogs,horses,spiders,snakes,penguins,octopuses,"
    "the Middle Ages,the Renaissance,the Vikings,the Aztecs,the Mayas,the Incas,ancient Egypt,ancient Greece,"
    "the Roman Empire,the Byzantine Empire,the British Empire,the Soviet Union,colonialism,slavery,the Holocaust,"
    "feminism,human rights,immigration,elections,parliament,the constitution,the United Nations,the EU,NATO,"
    "eternal recurrence,free will,consciousness,karma,the soul,beauty,the categorical imperative,original sin",
    ",",
)
_PEOPLE = listed(
    "Aristotle,Descartes,Hegel,Karl Marx,Lenin,Stalin,Hitler,Mao,Che Guevara,Kennedy,Obama,Trump,Biden,Putin,"
    "Macron,Angela Merkel,Thatcher,Queen Elizabeth,Henry the Eighth,Caesar,Augustus,Nero,Charlemagne,"
    "Homer,Virgil,Chaucer,Milton,Dickens,Mark Twain,Dostoevsky,Chekhov,Proust,James Joyce,Virginia Woolf,"
    "Orwell,Borges,Michelangelo,Raphael,Rembrandt,Vermeer,Monet,Dali,Andy Warhol,Banksy,Chopin,Wagner,Verdi,"
    "Vivaldi,John Lennon,David Bowie,Rihanna,Beyonce,Eminem,Ed Sheeran,Lady Gaga,Tom Hanks,Brad Pitt,Hitchcock,"
    "Spielberg,Marilyn Monroe,Charlie Chaplin,Pele,Maradona,Usain Bolt,Muhammad Ali,Roger Federer,Tiger Woods,"
    "Euclid,Archimedes,Gauss,Euler,Newton,Faraday,Maxwell,Bohr,Heisenberg,Schrodinger,Oppenheimer,Feynman,"
    "Pasteur,Mendel,Jung,Noam Chomsky,Elon Musk,Jeff Bezos,Mark Zuckerberg,Steve Jobs,Linus Torvalds,"
    "Rosa Parks,Mother Teresa,Malala,Anne Frank,Amelia Earhart,Yuri Gagarin,Moses,Noah,Saint Peter,King Arthur,"
    "Robin Hood,Hamlet,Dracula,Frankenstein,Gandalf,Darth Vader,Superman,James Bond,Achilles,Thor,Zeus,Cleopatra",
    ",",
)
_PLACES = listed(
    "Canada,Australia,New Zealand,Sweden,Denmark,Belgium,Austria,Switzerland,Romania,Bulgaria,Croatia,Serbia,"
    "Ukraine,Russia,Georgia,Kazakhstan,Mongolia,Vietnam,Thailand,Indonesia,Malaysia,the Philippines,Pakistan,"
    "Bangladesh,Nepal,Sri Lanka,Iraq,Syria,Jordan,Saudi Arabia,Yemen,Ethiopia,Sudan,Ghana,Senegal,Mali,"
    "Burkina Faso,Angola,Zambia,Zimbabwe,South Africa,Namibia,Madagascar,Morocco,Algeria,Tunisia,Argentina,"
    "Chile,Bolivia,Ecuador,Colombia,Venezuela,Paraguay,Uruguay,Panama,Costa Rica,Guatemala,Honduras,Jamaica,"
    "the USA,England,Wales,the Netherlands,South Korea,North Korea,Taiwan,Vienna,Prague,Warsaw,Budapest,"
    "Athens,Madrid,Barcelona,Milan,Venice,Naples,Oslo,Stockholm,Copenhagen,Helsinki,Dublin,Edinburgh,Amsterdam,"
    "Brussels,Geneva,Hamburg,Munich,Chicago,Boston,Los Angeles,San Francisco,Miami,Toronto,Melbourne,Shanghai,"
    "Beijing,Hong Kong,Mumbai,Delhi,Jakarta,Manila,Hanoi,Nairobi,Lagos,Cape Town,Bogota,Lima,Buenos Aires",
    ",",
)
_WORKS = listed(
    "Hamlet,Macbeth,Romeo and Juliet,King Lear,Othello,Faust,the Odyssey,the Iliad,Don Quixote,Moby-Dick,Moby Dick,"
    "War and Peace,Anna Karenina,Crime and Punishment,The Brothers Karamazov,Les Miserables,Madame Bovary,"
    "Pride and Prejudice,Emma,Jane Eyre,Wuthering Heights,Great Expectations,Oliver Twist,A Christmas Carol,"
    "Frankenstein,Dracula,Treasure Island,Robinson Crusoe,Gulliver's Travels,Ulysses,The Great Gatsby,1984,"
    "Animal Farm,Brave New World,Lord of the Flies,The Catcher in the Rye,To Kill a Mockingbird,The Hobbit,"
    "The Lord of the Rings,Harry Potter,Dune,Foundation,The Name of the Rose,The Trial,The Metamorphosis,"
    "The Stranger,The Magic Mountain,Siddhartha,The Little Prince,Alice in Wonderland,Peter Pan,The Bible,"
    "Titanic,Star Wars,The Godfather,Casablanca,Inception,The Matrix,Jaws,Psycho,Avatar,Frozen,Shrek,"
    "Pulp Fiction,Forrest Gump,Jurassic Park,Blade Runner,Breaking Bad,Friends,Game of Thrones,The Simpsons,"
    "this book,this film,the last episode,the new Batman film,Carmen,The Magic Flute,Swan Lake,the Mona Lisa",
    ",",
)
_FOOD = listed(
    "lasagna,spaghetti carbonara,risotto,pizza dough,sourdough bread,banana bread,pancakes,waffles,an omelette,"
    "scrambled eggs,fried rice,sushi,ramen,curry,chilli,goulash,a roast chicken,a steak,salmon,beef stew,"
    "meatballs,mashed potatoes,french fries,tomato soup,onion soup,pumpkin soup,a caesar salad,hummus,guacamole,"
    "tacos,paella,tiramisu,cheesecake,apple pie,brownies,chocolate cake,carrot cake,cookies,scones,ice cream,"
    "jam,mayonnaise,pesto,gravy,tofu,lentils,chickpeas,quinoa,asparagus,broccoli,mushrooms,potatoes,pasta,rice,eggs",
    ",",
)
_AILMENTS = listed(
    "a headache,a fever,a cold,the flu,a sore throat,a cough,a toothache,back pain,knee pain,a stomach ache,"
    "diarrhoea,nausea,heartburn,constipation,a rash,acne,eczema,sunburn,a burn,an insect bite,a nosebleed,hiccups,"
    "insomnia,snoring,migraine,dizziness,high blood pressure,low blood sugar,asthma,hay fever,sinusitis,anaemia,"
    "measles,mumps,chickenpox,malaria,pneumonia,bronchitis,tonsillitis,arthritis,gout,osteoporosis,dementia,"
    "a stroke,a heart attack,a concussion,a sprained ankle,a broken finger,food poisoning,a hangover,lice,warts",
    ",",
)
_THINGS = listed(
    "a house,a car,a bike,a horse,a wedding,a divorce,a lawyer,a plumber,a new phone,an iphone,a laptop,a piano,"
    "a violin,a diamond,a kilo of gold,a litre of milk,a loaf of bread,a flight,a ticket,a haircut,a tattoo,"
    "a passport,a visa,a dentist,a funeral,a sofa,a fridge,a heat pump,a solar panel,an electric car,a boat",
    ",",
)
_DO = listed(
    "book,order,buy,reserve,get;a flight,a hotel,a table for two,a taxi,a train ticket,a room,a pizza,flowers,groceries,"
    "concert tickets,a new phone,a doctor's appointment,a haircut|"
    "call,phone,ring,text,email;my mother,my boss,the police,a taxi,a doctor,my wife,an ambulance,the bank,my son|"
    "play;music,some music,a song,some jazz,the radio,a video,my playlist,mozart,the piano|"
    "open,start,launch;youtube,google,gmail,the browser,spotify,facebook,photoshop,excel,the door,the garage,a website|"
    "set;an alarm,a timer,a reminder,an alarm for six,a timer for ten minutes|"
    "turn on,turn off,switch on,switch off,dim;the lights,the heating,the tv,the radio,the oven,the coffee machine,the music|"
    "draw,paint,sketch,generate;a cat,a horse,a picture,a house,a map,a logo,an image,a portrait of me,a diagram,a sunset|"
    "make,show,create;a picture,an image,a photo,a video,a logo,a chart,a drawing,a presentation,a powerpoint|"
    "remind me;to call mum,to buy milk tomorrow,of my appointment,to take my pills,to water the plants|"
    "send;an email,an email to my boss,a text to my wife,a postcard,money,flowers to my mother,a fax|"
    "pay,check,manage;my bills,my mail,my bank account,my calendar,my emails,my rent,my taxes,the weather,the news|"
    "search;google,wikipedia,amazon,online for shoes,the web for shoes,the internet for a job|"
    "clean,wash,tidy,vacuum;my room,the kitchen,my car,the windows,my house,the dishes|"
    "cook,make,bring,bake;me dinner,me a coffee,me a sandwich,me breakfast,me a cake|"
    "drive,take,bring,fly;me home,me to the airport,me to work,my kids to school|"
    "find,hire,look for;me a job,me a flat,a plumber,a girlfriend,me a wife,a babysitter,a cheap flight,a good lawyer|"
    "hack,crack,break into;my neighbour's wifi,a website,a bank,facebook,my ex's phone|"
    "read,check,look at;my emails,the newspaper,my mind,my palm,this pdf,this link,this picture,the news|"
    "record,film,edit,cut;a video,a film,a podcast,this photo|"
    "invest,transfer,lend me,send;money,my money,some cash,100 euros,my savings|"
    "water,feed,walk;my plants,my cat,my dog,the garden,the fish|"
    "download,stream,install;a film,a song,photoshop,windows,a game,an app",
    "|",
)


def _deeds() -> list[str]:
    """Verb and object: "book a flight"."""
    rows = (row.split(";") for row in _DO)
    return [f"{v} {o}" for vs, os in rows for v in vs.split(",") for o in os.split(",")]


SLOTS: dict[str, list[str]] = {
    "x": [*_NOUNS, *_NOUNS, *topics.CONCEPTS, *topics.OPINIONS],
    "y": _NOUNS,
    "person": [*_PEOPLE, *topics.PEOPLE],
    "place": [*_PLACES, *topics.PLACES],
    "event": topics.EVENTS,
    "made": topics.MADE,
    "choice": topics.DECISIONS,
    "belief": topics.BELIEFS,
    "task": topics.TASKS,
    "tongue": topics.TONGUES,
    "error": topics.ERRORS,
    "work": _WORKS,
    "food": _FOOD,
    "ailment": _AILMENTS,
    "thing": _THINGS,
    "act": _deeds(),
    "please": ["", "", "", " please", " for me"],
    "aspects": listed(
        "symptoms,causes,effects,side effects,benefits,advantages,disadvantages,pros and cons,risks,dangers,rules,"
        "uses,origins,principles,main ideas,laws,consequences,limits,health benefits,basics",
        ",",
    ),
    "firm": listed("Apple,Google,Tesla,Microsoft,Amazon,Nvidia,Samsung,Netflix,Toyota,Siemens", ","),
    "place_or_firm": listed(
        "France,Spain,Germany,the USA,England,Japan,China,Russia,Brazil,Canada,Italy,Sweden,Egypt,Mexico,India,"
        "South Korea,Apple,Google,Microsoft,Tesla,the United Nations,the European Union,Norway,Poland,my town",
        ",",
    ),
    "empire": listed("Byzantine,Roman,Ottoman,Persian,British,Mongol,Aztec,Inca,Viking,Habsburg,Maya", ","),
    "year": listed("1492 1066 1776 1789 1815 1848 1914 1918 1929 1939 1945 1969 1989 1998 2001 2008 2012 2020"),
    "future": listed("2030 2050 2100 2500 3000"),
    "century": listed("19th 18th 20th 21st 17th last"),
    "weekday": listed("monday tuesday wednesday thursday friday saturday sunday"),
    "tip": listed(
        "novel,film,movie,book,series,tv show,documentary,restaurant,hotel,podcast,song,album,laptop,phone,camera,car,"
        "bike,museum,beach,bank,university,school,doctor,dentist,lawyer,insurance,diet,workout,mattress,wine,whisky,"
        "cocktail,video game,text editor,web framework,vacuum cleaner,coffee machine,newspaper,magazine,musical,opera,"
        "author,poet,painter,band,cafe,bar,club,holiday destination,ski resort,dog breed,present for my dad",
        ",",
    ),
    "tips": listed(
        "novels,films,movies,books,series,tv shows,documentaries,restaurants,hotels,podcasts,songs,albums,laptops,"
        "phones,cameras,museums,beaches,universities,video games,thrillers,comedies,horror films,crime novels,"
        "biographies,short story collections,poets,authors,painters,bands,operas,plays,cafes,bars,websites,youtube channels,"
        "wines,cocktails,places to visit,sights,books about history,films for the weekend,cheap hotels,ski resorts",
        ",",
    ),
    "lang": listed("Python,Python,Java,C,C++,Rust,Haskell,Go,JavaScript,TypeScript,Ruby,PHP,Lisp,Scala,Prolog,assembly,SQL,Bash,Erlang", ","),
    "program": listed(
        "quicksort,merge sort,bubble sort,binary search,a binary search tree,a red-black tree,an AVL tree,a heap,"
        "a hash table,a linked list,a stack and a queue,a priority queue,dijkstra's algorithm,a graph search,"
        "depth first search,a trie,a matrix multiplication,a prime sieve,gradient descent,a neural network,"
        "a web server,a web scraper,a REST API,a chat server,a todo app,a snake game,tetris,pong,a chess engine,"
        "a tic tac toe game,a sudoku solver,a calculator,a parser,a compiler,an interpreter,a regex for emails,"
        "a sql query that joins two tables,a login page,a discord bot,a password generator,a thread pool,a garbage collector,"
        "an operating system,a blockchain,a shell script for backups,a makefile,a dockerfile,a css layout,a react component,"
        "a unit test,a database schema,a text editor,a ray tracer,a spell checker,conway's game of life,an lru cache",
        ",",
    ),
    "feature": listed("deletion,insertion,tests,comments,threads,a graphical interface,error handling,recursion,generics,type hints", ","),
    "code": listed("code,code,program,script,function,bug,python code,query,regex,class,css,website,makefile,loop,java program,algorithm,unit tests,sql query", ","),
    "text": listed(
        "this text,my essay,this article,my email,this sentence,this paragraph,my letter,my cv,my speech,my thesis,"
        "this report,my cover letter,the text below,this chapter,the following,my homework,this document,my article",
        ",",
    ),
    "paper": listed("essay,thesis,novel,song,film,blog,talk,article", ","),
    "a_paper": listed(
        "an email,an essay,a letter,a speech,a report,a cover letter,a cv,a resume,an article,a blog post,a review,"
        "a complaint,an invitation,an apology,a love letter,a business plan,a press release,a contract,a thesis,a term paper,"
        "a wedding speech,a eulogy,a toast,a newsletter,a product description,a job application,a letter of resignation,"
        "a recommendation letter,a thank you note,a screenplay,a novel,a sermon,a tweet,a linkedin post,an advert,a memo,"
        "an exam,a lesson plan,a research paper,a book report,a birthday card,a petition,a proposal,a will",
        ",",
    ),
    "addressee": listed(
        "my boss,my landlord,my mother,my wife,my teacher,my neighbour,the mayor,my girlfriend,a customer,the bank,"
        "my colleagues,my professor,the tax office,my friend,my grandmother,an old friend,the company,the school",
        ",",
    ),
    "subject": listed("maths,physics,chemistry,biology,history,latin,english,french,geography,programming,algebra,economics,german", ","),
    "project": listed(
        "wedding,holiday,trip,birthday party,garden,week,day,meals,move,career,business,diet,workout,honeymoon,"
        "road trip,barbecue,conference,funeral,kitchen,house,studies,retirement,christmas dinner,summer camp,project",
        ",",
    ),
    "property": listed(
        "boiling point,melting point,freezing point,chemical formula,chemical symbol,atomic number,density,colour,"
        "speed,temperature,diameter,weight,lifespan,shelf life,nutritional value,taste,price,hardness,half-life",
        ",",
    ),
    "substance": listed(
        "water,iron,gold,silver,mercury,lead,carbon,oxygen,helium,uranium,salt,sugar,alcohol,glass,diamond,ice,"
        "milk,honey,steel,plutonium,ammonia,bleach,vinegar,baking soda,sulphuric acid,sodium,light,sound,blood",
        ",",
    ),
    "claim": listed(
        "there are infinitely many primes;the square root of two is irrational;p is not np;god exists;the earth is round;"
        "pi is irrational;all men are mortal;aliens exist;0.999 is one;the moon landing was real;the sum of angles is 180;"
        "vaccines work;every even number is the sum of two primes;time is an illusion;we live in a simulation;"
        "cats have nine lives;carrots are good for the eyes;sugar makes children wild;goldfish forget everything",
        ";",
    ),
    "theorem": listed(
        "pythagorean theorem,fundamental theorem of calculus,law of cosines,binomial theorem,quadratic formula,"
        "riemann hypothesis,four colour theorem,chain rule,central limit theorem,intermediate value theorem,"
        "law of gravity,second law of thermodynamics,euler identity,bayes theorem",
        ",",
    ),
    "formula": listed(
        "x^2,sin x,x^2 + 5x + 6 = 0,2x + 3 = 7,x squared,3x - 4 = 11,e^x,x^3 - x,ln x,1/x,cos(2x),x^2 - 9,this polynomial,"
        "5x + 2y = 10,the integral of x^2,the derivative of tan x,(a+b)^2,y = 3x + 1,x^2 = 16",
        ",",
    ),
    "sign": ["+", "-", "*", "x", "/"],
    "unit": listed(
        "miles km kilometres metres feet inches cm pounds kilos kg grams ounces litres gallons cups celsius"
        " fahrenheit dollars euros yen hectares acres bytes megabytes"
    ),
    "sight": listed(
        "the moon,the sun,mars,the Eiffel Tower,Mount Everest,the Nile,the Great Wall,the Amazon,the ocean,the universe,"
        "the earth,jupiter,the Empire State Building,Big Ben,the Colosseum,the Mariana Trench,the next star,Mont Blanc,"
        "the Pacific,the milky way,the Statue of Liberty,Lake Victoria,the Golden Gate Bridge,the pyramid of Giza,venus",
        ",",
    ),
    "mass": listed("calories,protein,sugar,fat,salt,caffeine,vitamin C,carbs,fibre,water,iron", ","),
    "crowd": listed("people,countries,languages,species,stars,cars,cats,islands,lakes,inhabitants,bones,religions,universities,oceans,volcanoes", ","),
    "animals": listed(
        "elephants,giraffes,cheetahs,sharks,spiders,snakes,tortoises,parrots,hamsters,bees,ants,octopuses,bats,owls,"
        "penguins,kangaroos,koalas,crocodiles,butterflies,snails,goldfish,hedgehogs,squirrels,wolves,gorillas,dolphins,whales",
        ",",
    ),
    "own": listed(
        "sourdough,bread,cake,sauce,car,bike,printer,computer,laptop,phone,wifi,washing machine,dishwasher,toilet,tap,heating,"
        "fridge,oven,knee,back,tooth,ear,foot,stomach,throat,lawn,tomatoes,roses,orchid,hair,skin,boiler,roof,engine,battery",
        ",",
    ),
    "body": listed("cough,knee,back,headache,rash,fever,foot,pain,cold,cat,tomato plants,toe,symptoms,eye", ","),
    "medicine": listed(
        "ibuprofen,aspirin,paracetamol,penicillin,antibiotics,insulin,melatonin,caffeine,vitamin D,zinc,cortisone,"
        "morphine,valium,prozac,statins,antihistamines,magnesium,cough syrup,sleeping pills,the pill,omeprazole",
        ",",
    ),
    "handle": listed("fix,repair,clean,build,paint,wash,replace,sell,restore,assemble,polish,insulate,measure,sharpen,sew,mend,unclog,decorate", ","),
    "object": listed(
        "a bike,a tap,a chair,a shelf,a kite,a birdhouse,a wooden table,a carpet,a doll,a leather sofa,an oven,a drain,"
        "a wall,a roof,a fence,a knife,a violin,an aquarium,a clock,a zip,a sock,a shirt,a toilet,a boat,a tent,a radiator,"
        "a bathroom floor,a gutter,a lamp,a washing machine,silver cutlery,old coins,suede shoes",
        ",",
    ),
    "thing_owned": listed("car,house,bike,carpet,sofa,shoes,garden,jeans,oven,piano,guitar,bathroom,kitchen,shirt,roof,glasses,watch", ","),
    "pest": listed("ants,mice,mould,weeds,wasps,moths,slugs,rats,fleas,hiccups,spots,bad breath,a wart,dandruff,a bad smell", ","),
    "stain": listed("red wine,coffee stains,red wine stains,blood,grass stains,ink,chewing gum,oil,wax,ketchup,rust,tomato sauce", ","),
    "cloth": listed("a carpet,a shirt,a white shirt,the sofa,jeans,wool,a tablecloth,a wooden table,my trousers,silk", ","),
    "skill": listed("yoga,chess,knitting,gardening,investing,cooking,painting,guitar,programming,golf,photography,sewing,meditation,sailing", ","),
    "hard_word": listed(
        "ubiquitous,serendipity,necessary,rhythm,accommodate,onomatopoeia,melancholy,happy,beautiful,orange,silver,"
        "month,love,house,sesquipedalian,entrepreneur,bureaucracy,conscience,octopus,mouse,go,schadenfreude,ephemeral,"
        "juxtaposition,pragmatic,ambiguous,eloquent,nostalgia,resilience,paradigm,cat,big,important,queue",
        ",",
    ),
}  # fmt: skip
"""What may stand in a slot of `demands`, which draws numbers and quotations itself."""

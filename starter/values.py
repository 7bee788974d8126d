"""What users tell by name: people, pets, towns, jobs, colours and food, of many languages."""

from starter.real_values import (
    MORE_COLOURS,
    MORE_FOODS,
    MORE_JOBS,
    MORE_NAMES,
    MORE_PETS,
    MORE_TOWNS,
)
from starter.words import listed

NAMES = [
    *listed(
        "Anna Ben Clara David Emma Finn Greta Hugo Ida Jonas Kim Lena Max Nora Otto Paul Rosa Sam Tom"
        " Vera Will Yuna Zoe Mina Leo Eva Carl Maria Peter Julia Alice Bob Kate John Lisa Mark José"
        " Zoë Chloe James Oliver Jack Harry Sarah Linda Susan Ravi Amir Chen Ivan Olga Luca Michael"
        " Robert William Richard Thomas Charles Daniel Matthew Anthony Steven Andrew Kenneth George"
        " Joshua Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan"
        " Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Patrick Frank Alexander Raymond"
        " Dennis Jerry Tyler Aaron Adam Nathan Henry Douglas Zachary Kyle Walter Ethan Jeremy Keith"
        " Christian Roger Noah Gerald Terry Sean Austin Arthur Lawrence Jesse Dylan Bryan Joe Jordan"
        " Billy Bruce Albert Willie Gabriel Logan Alan Wayne Roy Ralph Randy Eugene Vincent Russell"
        " Louis Philip Bobby Johnny Bradley Mary Patricia Jennifer Elizabeth Barbara Jessica Karen Nancy"
        " Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Dorothy Melissa"
        " Deborah Stephanie Rebecca Sharon Laura Cynthia Kathleen Amy Angela Shirley Brenda Pamela"
        " Nicole Samantha Katherine Christine Debra Rachel Carolyn Janet Catherine Heather Diane Ruth"
        " Virginia Joyce Victoria Kelly Lauren Christina Joan Evelyn Judith Megan Andrea Cheryl Hannah"
        " Jacqueline Martha Gloria Teresa Ann Sara Madison Frances Kathryn Janice Jean Abigail Sophia"
        " Grace Denise Amber Doris Marilyn Danielle Beverly Isabella Theresa Diana Natalie Brittany"
        " Charlotte Marie Kayla Alexis Lori Priya Ananya Arjun Rohan Sanjay Deepika Lakshmi Vikram"
        " Meera Farhan Ayesha Fatima Omar Yusuf Khalid Leila Layla Nadia Samira Hassan Mustafa Zeynep"
        " Emre Ayşe Mehmet Elif Wei Ming Xiaoyu Lihua Jiahui Haruto Sakura Yuki Hiroshi Kenji Naoko"
        " Aiko Takumi Minjun Jisoo Seoyeon Hyunwoo Thuy Linh Nguyen Somchai Siti Budi Dewi Kwame Kofi"
        " Abena Chidi Ngozi Amara Oluwaseun Adaeze Tunde Folake Thabo Nomvula Sipho Zanele Wanjiru"
        " Otieno Makena Tesfaye Hiwot Giulia Matteo Chiara Alessandro Francesca Giovanni Beatriz João"
        " Thiago Luís Inês Gonçalo Xavier Carmen Javier Íñigo Lucía Mateo Ximena Guadalupe Itzel Pierre"
        " Amélie François Hélène Margaux Étienne Noémie Benoît Sébastien Anaïs Jürgen Günther Käthe"
        " Heike Wolfgang Liesel Annika Björn Åsa Søren Jørgen Astrid Ingrid Sigrid Freya Leif Thorvald"
        " Guðrún Jón Aino Väinö Eero Päivi Kaarina Jussi Agnieszka Małgorzata Krzysztof Łukasz Zofia"
        " Wojciech Kateřina Jiří Ondřej Božena Zdeněk László Gábor István Ágnes Erzsébet Katalin Ileana"
        " Mihai Ștefan Dragoș Vasilisa Dmitri Svetlana Anastasia Boris Tatiana Oksana Bohdan Taras"
        " Miroslav Jelena Dragana Goran Zlatan Snežana Ioannis Eleni Dimitra Spyros Theodora Niamh"
        " Siobhán Eoin Caoimhe Aoife Ciarán Rhys Gwen Angharad Llewellyn Hamish Morag Callum Fiona"
        " Aroha Tane Moana Keanu Leilani Aputsiaq Nanook Tala Winona Dakota Percival Thaddeus Cordelia"
        " Ophelia Barnaby Cressida Peregrine Araminta Leopold Mathilda Balthasar Seraphina Ignatius"
        " Philippa Cornelius Rosalind Lysander Millicent Archibald Euphemia Octavia Cassius Hyacinth"
        " Jean-Luc Anne-Marie Hans-Peter Mary-Jane Karl-Heinz Marie-Claire Soo-jin Ji-woo Abdul-Karim"
    ),
    *MORE_NAMES,
]
SURNAMES = listed(
    "Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker White Edwards"
    " Green Hall Wood Harris Clark Jackson Turner Hill Moore Cooper Ward Morris King Watson Baker"
    " Morgan Young Allen Mitchell Anderson Lee Bell Parker Davis Bennett Miller Cook Shaw Richardson"
    " Carter Collins Marshall Bailey Gray Cox Adams Wilkinson Foster Chapman Mason Russell Powell"
    " Webb Hunt Mills Holmes Palmer Matthews Fisher Barnes Knight Butler Jenkins Müller Schmidt"
    " Schneider Fischer Weber Wagner Becker Schulz Hoffmann Schäfer Köhler Krüger Vogel Zimmermann"
    " Dubois Moreau Lefèvre Girard Rousseau Fontaine Chevalier Rossi Ferrari Bianchi Esposito"
    " Ricci Marino Greco Lombardi García Martínez Hernández Rodríguez Fernández Gutiérrez Vázquez"
    " Silva Santos Oliveira Pereira Carvalho Kowalski Nowak Wiśniewski Zieliński Novák Svoboda"
    " Horváth Kovács Szabó Nagy Popescu Ionescu Ivanov Petrov Sokolov Volkov Kuznetsov Shevchenko"
    " Papadopoulos Andersson Johansson Lindqvist Nilsson Hansen Jørgensen Virtanen Korhonen"
    " Sigurðsson Yılmaz Demir Kaya Öztürk Haddad Mansour Rahman Hussein Singh Sharma Gupta Reddy"
    " Iyer Chatterjee Wang Zhang Huang Zhao Tanaka Suzuki Yamamoto Nakamura Watanabe Park Choi"
    " Kang Tran Pham Okafor Adeyemi Okonkwo Mensah Boateng Dlamini Nkosi Mbeki Mwangi Odhiambo"
    " Abebe O'Brien O'Connor Murphy Gallagher MacDonald McKenzie Campbell Llwyd Fitzgerald"
    " Featherstone Ashworth Blackwood Hawthorne Pemberton Whitaker Thornbury Lockhart Vandermeer"
    " Waverly Montague Balfour Kingsley Sinclair Fairchild Delacroix Castellanos Marchetti"
)
TOWNS = [
    *listed(
        "Berlin Paris London Rome Madrid Vienna Oslo Seoul Tokyo Prague Lisbon Dublin Athens Warsaw"
        " Zurich Boston Chicago Cairo Delhi Lima Milan Hamburg Munich Kyoto Busan Toronto Sydney"
        " Mumbai Denver Seattle Stockholm Helsinki Copenhagen Brussels Amsterdam Berlin Paris London"
        " Houston Phoenix Dallas Austin Portland Detroit Memphis Baltimore Milwaukee Atlanta Miami"
        " Oakland Minneapolis Cleveland Nashville Pittsburgh Cincinnati Anchorage Honolulu Boise"
        " Albuquerque Savannah Charleston Tucson Omaha Manchester Birmingham Leeds Glasgow Liverpool"
        " Bristol Sheffield Edinburgh Cardiff Belfast Leicester Nottingham Plymouth Brighton Oxford"
        " Cambridge York Exeter Norwich Inverness Aberdeen Dundee Swansea Limerick Galway Cork"
        " Montreal Vancouver Calgary Ottawa Winnipeg Halifax Melbourne Brisbane Perth Adelaide Hobart"
        " Darwin Auckland Wellington Christchurch Dunedin Cologne Frankfurt Stuttgart Düsseldorf"
        " Leipzig Dresden Bremen Hanover Nuremberg Freiburg Würzburg Göttingen Tübingen Münster"
        " Salzburg Innsbruck Graz Linz Basel Bern Geneva Lausanne Lyon Marseille Toulouse Bordeaux"
        " Nantes Strasbourg Lille Rennes Grenoble Dijon Antwerp Ghent Bruges Rotterdam Utrecht"
        " Eindhoven Groningen Haarlem Barcelona Valencia Seville Bilbao Granada Málaga Zaragoza"
        " Salamanca Porto Coimbra Braga Turin Naples Florence Venice Bologna Genoa Palermo Verona"
        " Catania Bari Thessaloniki Heraklion Kraków Gdańsk Wrocław Poznań Łódź Brno Ostrava"
        " Bratislava Budapest Debrecen Szeged Pécs Bucharest Timișoara Sofia Plovdiv Belgrade Zagreb"
        " Ljubljana Sarajevo Skopje Tirana Kyiv Lviv Odesa Minsk Vilnius Riga Tallinn Tartu Moscow"
        " Novosibirsk Kazan Irkutsk Vladivostok Tbilisi Yerevan Baku Tashkent Almaty Bishkek"
        " Istanbul Ankara Izmir Beirut Damascus Amman Baghdad Tehran Isfahan Riyadh Dubai Doha"
        " Casablanca Marrakesh Tunis Algiers Tripoli Khartoum Dakar Accra Lagos Abuja Ibadan Kinshasa"
        " Nairobi Mombasa Kampala Kigali Harare Lusaka Johannesburg Durban Windhoek Antananarivo"
        " Karachi Lahore Kathmandu Dhaka Chennai Kolkata Bangalore Hyderabad Jaipur Pune Colombo"
        " Bangkok Hanoi Yangon Jakarta Surabaya Manila Cebu Singapore Shanghai Beijing Shenzhen"
        " Chengdu Wuhan Osaka Nagoya Sapporo Fukuoka Hiroshima Incheon Daegu Taipei Ulaanbaatar"
        " Bogotá Medellín Cali Quito Guayaquil Cusco Santiago Valparaíso Montevideo Asunción Brasília"
        " Recife Salvador Curitiba Córdoba Mendoza Rosario Havana Kingston Guadalajara Oaxaca Mérida"
        " Monterrey Reykjavík Akureyri Tromsø Bergen Stavanger Ålesund Gothenburg Malmö Uppsala"
        " Umeå Aarhus Odense Tampere Turku Rovaniemi Jyväskylä Nuuk Tórshavn Valletta Nicosia"
        " Llandudno Aberystwyth Kilkenny Penzance Whitstable Glastonbury Ilfracombe Oberammergau"
        " Garmisch Weimar Quedlinburg Hallstatt Zermatt Carcassonne Arles Rovinj Kotor Sibiu"
    ),
    *listed(
        "New York,San Francisco,Hong Kong,Los Angeles,New Orleans,San Diego,Las Vegas,Salt Lake City,"
        "Santa Fe,Kansas City,El Paso,St. Louis,Mexico City,Buenos Aires,Rio de Janeiro,São Paulo,"
        "Cape Town,Port Elizabeth,Addis Ababa,Dar es Salaam,Tel Aviv,New Delhi,Kuala Lumpur,"
        "Ho Chi Minh City,Phnom Penh,Chiang Mai,Ho Chi Minh City,La Paz,San José,Port Moresby,"
        "Stoke-on-Trent,Newcastle upon Tyne,Bad Homburg,Baden-Baden,Stratford-upon-Avon,Aix-en-Provence,"
        "The Hague,Le Havre,La Rochelle,San Sebastián,Las Palmas,Novi Sad,Saint Petersburg,"
        "Nizhny Novgorod,Bury St Edmunds,Milton Keynes,Port Talbot,Alice Springs,Quebec City",
        ",",
    ),
    *MORE_TOWNS,
]
COLOURS = [
    *listed(
        "red blue green yellow black white purple orange pink brown grey gold silver violet turquoise"
        " red blue green yellow purple orange pink gray magenta cyan teal indigo maroon beige crimson"
        " scarlet lavender lilac mauve olive navy aqua coral salmon peach ivory cream khaki tan mint"
        " emerald jade ruby sapphire amethyst copper bronze rust ochre sienna umber sepia charcoal"
        " burgundy plum fuchsia cerulean azure cobalt ultramarine chartreuse lime mustard lemon"
        " apricot tangerine amaranth periwinkle puce saffron mahogany chestnut hazel ebony pearl"
        " sand slate steel raspberry cherry wine aubergine aquamarine celadon viridian malachite"
        " carmine madder russet fawn taupe ecru alabaster onyx verdigris wisteria orchid heather"
    ),
    *listed(
        "sky blue,navy blue,baby blue,royal blue,sea green,forest green,olive green,lime green,"
        "bottle green,racing green,hot pink,dusty pink,rose gold,blood orange,off white,off-white,"
        "blue-green,jet black,midnight blue,moss green,brick red,wine red,fire red,lemon yellow,"
        "golden yellow,egg yolk,steel grey,petrol blue,powder blue,mint green,burnt orange,"
        "Prussian blue,Persian blue,British racing green,old rose,raw umber",
        ",",
    ),
    *MORE_COLOURS,
]
SHADES = listed("dark light pale deep bright soft pastel neon warm cool dusty electric")
JOBS = [
    *listed(
        "teacher nurse baker pilot farmer painter doctor lawyer cook driver gardener singer writer"
        " builder plumber tailor engineer clerk programmer student waiter dentist carpenter teacher"
        " nurse cleaner cashier accountant electrician mechanic chef butcher barber hairdresser"
        " secretary receptionist librarian journalist reporter editor translator interpreter author"
        " poet actor actress dancer musician composer conductor photographer designer architect"
        " surveyor bricklayer roofer welder locksmith blacksmith cobbler shoemaker watchmaker jeweller"
        " potter weaver florist fisherman sailor captain soldier policeman policewoman detective"
        " firefighter paramedic surgeon midwife pharmacist veterinarian vet optician psychologist"
        " psychiatrist therapist physiotherapist scientist biologist chemist physicist mathematician"
        " astronomer astronaut geologist botanist zoologist historian archaeologist economist"
        " sociologist linguist philosopher professor lecturer tutor headmaster researcher analyst"
        " consultant manager director salesman saleswoman shopkeeper grocer banker broker auditor"
        " developer tester administrator webmaster postman mailman courier trucker cabbie conductor"
        " porter janitor caretaker guard bouncer bartender barista waitress sommelier brewer"
        " winemaker beekeeper shepherd forester ranger hunter lumberjack miner farmhand vintner"
        " puppeteer magician clown acrobat juggler referee coach athlete footballer boxer jockey"
        " judge notary diplomat politician mayor minister priest nun monk rabbi imam undertaker"
        " curator archivist cartographer meteorologist seismologist oceanographer entomologist"
        " cardiologist neurologist radiologist dermatologist oncologist paediatrician dietitian"
        " luthier cooper thatcher glazier upholsterer tanner saddler falconer"
        " stonemason sculptor engraver illustrator animator violinist pianist cellist organist"
        " drummer guitarist novelist playwright screenwriter copywriter bookbinder typesetter"
        " bookseller publicist lobbyist actuary statistician cryptographer roboticist technician"
        " machinist stewardess steward hotelier concierge nanny"
        " babysitter au-pair housewife househusband pensioner trainee apprentice intern"
    ),
    *listed(
        "bus driver,truck driver,taxi driver,train driver,tram driver,crane operator,social worker,"
        "software developer,software engineer,web designer,graphic designer,fashion designer,"
        "interior designer,data scientist,data analyst,project manager,product manager,estate agent,"
        "travel agent,tour guide,flight attendant,air traffic controller,police officer,fire fighter,"
        "security guard,life guard,shop assistant,sales assistant,dental assistant,kindergarten teacher,"
        "primary school teacher,maths teacher,music teacher,yoga teacher,driving instructor,ski instructor,"
        "personal trainer,dog trainer,dog walker,zoo keeper,horse breeder,sheep farmer,dairy farmer,"
        "pastry chef,sushi chef,wine merchant,piano tuner,organ builder,violin maker,boat builder,"
        "watch maker,wedding planner,film director,stunt double,voice actor,opera singer,ballet dancer,"
        "sound engineer,civil engineer,nuclear physicist,marine biologist,brain surgeon,tax adviser,"
        "patent attorney,private detective,customs officer,postal worker,factory worker,night watchman,"
        "window cleaner,chimney sweep,tree surgeon,stage designer,game designer,lab technician,"
        "speech therapist,occupational therapist,district nurse,night nurse,care worker,football coach",
        ",",
    ),
    *MORE_JOBS,
]
TRADES = listed(
    "builder maker repairer dealer designer inspector driver trainer tester engineer merchant"
    " restorer keeper breeder seller teacher manager officer operator painter specialist"
)
WARES = listed(
    "car boat bridge clock piano furniture toy watch tea coffee cheese fish carpet tile garden"
    " radio tunnel ship harp book stamp coin glass candle paper water lift train bike tax art"
)
DUTIES = (
    "(repair|fix|sell|build|design|make|restore|test|import|clean|paint)"
    " (cars|bikes|houses|boats|clocks|pianos|church organs|shoes|toys|watches|computers|furniture|"
    "guitars|phones|robots|bridges|websites|old books|engines|violins|kitchens|windows|{made_up})",
    "(teach|teach|teach) (maths|music|history|biology|English|French|yoga|children|swimming|art|chess|{made_up})",
    "(drive a bus|drive a taxi|drive a truck|cut hair|bake bread|grow vegetables|milk cows|train dogs|"
    "write books|write software|translate books|deliver letters|deliver parcels|guide tourists|"
    "look after children|look after old people|fly planes|keep bees|herd sheep|cook in a hotel|"
    "run a bakery|run a shop|run a hotel|own a restaurant|run a farm|answer phones|draw comics|make films|put out fires|pull teeth|examine rocks|study whales)",
)
"""What people do for a living, as a verb."""
EMPLOYERS = (
    "at (a|a|the) (bank|school|hotel|hospital|bakery|university|museum|zoo|supermarket|library|"
    "post office|petrol station|call centre|kindergarten|theatre|court|newspaper|{made_up})",
    "in (a|a|the) (bank|shop|factory|hospital|restaurant|bookshop|laboratory|warehouse|kitchen|"
    "garage|pharmacy|cafe|flower shop|mine|vineyard|bar|call centre|shipyard|town hall)",
    "in (IT|finance|marketing|sales|construction|education|healthcare|retail|insurance|logistics|"
    "tourism|advertising|publishing|the film industry|human resources|customer service|a call centre|"
    "the city hall|the army|a nursing home)",
    "at (the airport|an airport|home|an agency|sea|{made_up}|{made_up})",
)
PET_NAMES = [
    *listed(
        "Rex Bella Luna Max Charlie Buddy Rocky Daisy Molly Coco Simba Nala Felix Tiger Minka Mimi"
        " Whiskers Fluffy Snowball Shadow Smokey Oreo Ginger Patches Socks Mittens Muffin Cookie Biscuit"
        " Pepper Peanut Pumpkin Noodle Waffles Pancake Nugget Nacho Taco Mochi Sushi Tofu Pickles"
        " Pip Bubbles Nemo Dory Goldie Polly Kiwi Mango Rio Sunny Sky Storm Thunder Spirit Star Bella"
        " Duke Prince Lady Duchess Queenie Zeus Apollo Athena Loki Thor Odin Freya Merlin Gandalf Frodo"
        " Yoda Chewie Leia Hermione Dobby Sherlock Watson Mozart Chopin Elvis Bowie Ziggy Fido Bruno"
        " Balu Hasso Waldi Schnuffi Minou Titi Gaston Bijou Pirate Bandit Scout Hunter Ranger Ace Gizmo"
        " Pixel Widget Turbo Speedy Flash Dash Bolt Rusty Dusty Sandy Misty Hazel Willow Clover Poppy"
        " Bramble Thistle Juniper Maple Acorn Chestnut Truffle Toffee Fudge Caramel Marshmallow Jellybean"
        " Pudding Dumpling Crumpet Marmalade Butterscotch Pretzel Bagel Chewbacca Bartholomew Winston"
        " Churchill Napoleon Caesar Cleopatra Nefertiti Ramses Beethoven Einstein Newton Tesla Edison"
    ),
    *MORE_PETS,
]
PET_TITLES = listed(
    "Sir Lord Lady Mr Mrs Captain King Queen Princess Count Doctor Miss Baron Little"
)
FOODS = [
    *listed(
        "pizza soup rice bread cheese noodles salad cake curry sushi pancakes apples potatoes fish"
        " dumplings chocolate pasta beans lasagna tacos ramen kimchi pizza pasta sushi spaghetti"
        " burgers fries chips steak chicken bacon eggs omelette toast porridge waffles doughnuts"
        " croissants bagels pretzels muffins cookies biscuits brownies cheesecake tiramisu gelato"
        " pudding custard strawberries bananas mangoes cherries grapes watermelon pineapple avocado"
        " broccoli spinach carrots tomatoes mushrooms aubergines asparagus olives hummus falafel"
        " tabbouleh shakshuka couscous tagine kebab shawarma baklava halva moussaka souvlaki tzatziki"
        " gyros paella tapas gazpacho tortilla empanadas ceviche arepas feijoada burritos enchiladas"
        " quesadillas nachos guacamole chili fajitas tamales pozole jambalaya gumbo meatloaf risotto"
        " gnocchi ravioli carbonara pesto polenta minestrone bruschetta focaccia calzone schnitzel"
        " bratwurst sauerkraut goulash spaetzle sauerbraten knödel strudel fondue raclette rösti"
        " quiche ratatouille bouillabaisse crêpes escargots cassoulet borscht pierogi bigos pelmeni"
        " blini stroganoff lángos pörkölt ćevapi burek sarma smørrebrød meatballs gravlax herring"
        " haggis stew scones trifle kedgeree tempura udon soba tonkatsu yakitori gyoza"
        " onigiri takoyaki teriyaki bibimbap bulgogi tteokbokki japchae gimbap mandu jajangmyeon"
        " wonton congee baozi jiaozi pho satay rendang laksa adobo"
        " sinigang lumpia biryani samosas dosa idli dal paneer tandoori vindaloo korma naan chapati"
        " momo injera jollof fufu egusi ugali bobotie biltong poutine lobster crab shrimps oysters"
        " mussels tuna salmon trout cod squid octopus tofu tempeh lentils chickpeas peas corn"
    ),
    *listed(
        "ice cream,apple pie,fried rice,pad thai,fish and chips,mac and cheese,macaroni and cheese,"
        "spaghetti bolognese,roast beef,roast chicken,fried chicken,grilled cheese,potato salad,"
        "caesar salad,greek salad,tomato soup,chicken soup,pea soup,onion soup,miso soup,hot dogs,"
        "french fries,sweet potatoes,mashed potatoes,peanut butter,rice pudding,lemon tart,"
        "carrot cake,chocolate cake,cherry pie,spring rolls,sweet and sour pork,peking duck,hot pot,"
        "butter chicken,tikka masala,lamb chops,pulled pork,beef stew,baked beans,garlic bread,"
        "stuffed peppers,cabbage rolls,potato pancakes,tom yum,green curry,pork belly,duck confit,"
        "coq au vin,creme brulee,crème brûlée,black pudding,sticky toffee pudding,eggs benedict",
        ",",
    ),
    *MORE_FOODS,
]
COOKED = listed("fried grilled baked roasted spicy cold hot steamed smoked stuffed sweet pickled")
SERVED = listed(
    "soup stew pie salad curry sandwich pancakes dumplings noodles cake risotto casserole"
)

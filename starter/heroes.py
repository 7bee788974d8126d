"""Whom stories and poems are about."""

from starter.words import listed

ANIMALS = listed(
    "dog cat fox owl bear wolf mouse horse lion tiger rabbit frog monkey whale spider elephant penguin snail"
    " dog cat fox owl bear bird bee hen goat cow pig duck goose sheep deer otter beaver badger mole hedgehog"
    " squirrel hamster kitten puppy pony donkey zebra giraffe camel kangaroo koala panda gorilla hippo crocodile"
    " turtle snake lizard toad fish shark dolphin octopus crab seal eagle crow raven parrot swan sparrow pigeon"
    " robin flamingo peacock rooster butterfly ant beetle moth cricket firefly worm bat rat lynx moose dinosaur"
    " dragon dragon unicorn fairy mermaid giant dwarf troll elf ghost monster witch wizard robot alien vampire"
    " goblin pirate knight king queen prince princess girl boy child baby man woman grandmother grandfather"
    " teacher farmer baker doctor sailor pilot cook painter detective nurse astronaut cowboy gardener clown"
    " cactus tortoise hare emperor goldfish jellyfish elk ferry tram postbox suitcase marble crayon stamp turnip carrot cactus walrus ladybird ladybug viking minstrel sultan wanderer hermit cricketer butcher barber waiter plumber engineer scientist student artist juggler acrobat mayor judge soldier guard servant maid stranger traveller neighbour twin orphan uncle aunt brother sister friend hero coyote leopard cheetah panther jaguar gecko chameleon iguana cobra python wasp dragonfly caterpillar grasshopper lobster squid starfish seahorse ostrich stork heron kingfisher hawk falcon vulture turkey llama alpaca buffalo bison boar ferret weasel raccoon skunk meerkat yak"
    " musician dancer singer poet clockmaker shoemaker fisherman miller hunter tailor blacksmith beekeeper"
    " postman librarian mechanic carpenter magician shepherd inventor explorer captain thief policeman firefighter"
)
THINGS = listed(
    "ship train garden balloon lamp teapot lighthouse castle tree boat tractor snowman cloud river star car bus"
    " umbrella violin piano guitar drum trumpet clock watch key door window chair table bed shoe sock hat coat"
    " book letter pen pencil map mirror candle spoon kettle pot bridge tower house school village island mountain"
    " forest desert lake storm rainbow snowflake leaf seed flower rose sunflower mushroom stone pebble shell"
    " cake cookie pancake apple potato pumpkin banana ball kite puppet doll bicycle rocket submarine computer"
    " windmill bakery library museum market circus carousel train violin lantern feather ring crown coin button"
)
PAIRS = listed(
    "snow leopard,polar bear,sea turtle,guinea pig,grey wolf,house cat,street dog,farm horse,race horse,fire"
    " dragon,water snake,barn owl,snowy owl,sea lion,blue whale,killer whale,red panda,honey bee,fruit bat,tree"
    " frog,field mouse,church mouse,mountain goat,mountain lion,black cat,stray dog,guide dog,sheep dog,police"
    " dog,rubber duck,teddy bear,grizzly bear,brown bear,arctic fox,desert fox,hermit crab,star fish,jelly"
    " fish,sea horse,night owl,baby elephant,baby dragon,mother hen,train driver,bus driver,taxi driver,truck"
    " driver,fire fighter,police officer,post office,lighthouse keeper,zoo keeper,bee keeper,ice cream seller,"
    "ice skater,school teacher,music teacher,piano player,chess player,football player,tea master,book seller,"
    "night watchman,night nurse,space pirate,sea captain,ship captain,space captain,shop keeper,flower girl,"
    "window cleaner,chimney sweep,clock maker,shoe maker,toy maker,piano tuner,treasure hunter,bank robber,"
    "tooth fairy,fairy queen,snow queen,ice queen,ice princess,frog prince,tin soldier,wooden doll,rag doll,paper"
    " boat,paper plane,steam train,night train,toy train,fishing boat,pirate ship,space ship,sailing boat,hot"
    " air balloon,fire engine,garden gnome,garden shed,apple tree,cherry tree,christmas tree,oak tree,coffee"
    " cup,tea cup,tea pot,soup spoon,wall clock,alarm clock,street lamp,desk lamp,music box,post box,treasure"
    " chest,magic wand,magic carpet,magic lamp,flying carpet,lost umbrella,lost key,lost shoe,lost sock,broken"
    " clock,broken robot,old lighthouse keeper,old train driver,little snow leopard,small sea turtle,young bus"
    " driver,old wooden bridge,little red car,red rubber boot,three-legged dog,one-eyed pirate,washing machine,"
    "vacuum cleaner,coffee machine,vending machine,rocking horse,shooting star,falling leaf,talking tree,"
    "walking stick,singing bowl,rain drop,snow flake,rain cloud,winter night,haunted house,candle shop,corner"
    " shop,book shop,water mill,train station,bus stop,king of frogs,lighthouse keeper's cat,king's horse,baker's daughter,witch's broom,pirate's parrot,train conductor,goldfish bowl,house of cards,bag of beans,box of"
    " chocolates,cup of tea,loaf of bread,pair of shoes,queen of bees",
    ",",
)
ADJECTIVES = listed(
    "brave little old young lonely happy lazy clever red blue tiny sad magic hungry shy big small green golden angry"
    " sleepy forgetful curious friendly white grumpy proud invisible talking lost broken flying dancing singing"
    " wooden silver black brown purple pink yellow grey orange fat thin tall short round fast slow strong weak wild"
    " wise silly stupid funny famous rich poor kind mean cruel gentle quiet loud noisy busy tired bored scared"
    " frightened homesick jealous stubborn naughty polite clumsy secret strange mysterious ancient giant huge"
    " enormous mighty beautiful ugly pretty dirty clean wet cold frozen warm hot wounded blind deaf hidden forgotten"
    " stolen haunted enchanted glass paper iron plastic electric robotic royal brave little old young"
)
COMPANY = (
    "(who|who|that) (lost|found|loves|wants|built|stole|forgot|made|saw|ate|sold|hides|bought|becomes|befriends|meets|carries|fears|looks for|hated|painted|steals) (a|the|her|his|its|their|every|a|a) {thing}",
    "(in the snow|by the sea|on a long journey|at school|in the city|on the moon|in a big forest|in space|in winter|on a lonely island|under the sea|in the rain|on a farm|in a castle|in the desert|at the north pole|on a train|on holiday|in a storm|from mars|from another planet|of the north|without a home|without friends|with a secret|with a red hat|with big ears|with a broken wing|with a good heart)",
    "(who|who|that|that|which) (cannot sleep|wants to fly|is afraid of the dark|lost its way|lives alone|learns to sing|finds a treasure|makes a friend|got lost|loves cake|wants to be a star|is late for school|could talk|travels|travels the world|saves the day|loses a shoe|learns to swim|goes to the moon|can fly|likes to read|likes books|hates mondays|eats too much|never laughs|was brave|discovers a cave|meets a witch|wants to go home|finds a key|builds a boat|dreams of the sea|helps others|is always tired|forgot everything)",
    "(finding|looking for|searching for|trying to find|that finds|that seeks|who steals|who needs) (a treasure|a key|a friend|a hat|a home|a star)",
)
"""What may be said about a hero; the story leaves it out."""
PLACES = (
    "the (salt|old|deep|black|lost|green|frozen|dark|silver|lonely|misty|red) (marsh|wood|lake|mountain|sea|valley|forest|island|river|city|moor|castle|desert|village|hill)",
    "the (moon|north|south|sea|woods|lake|mountains|island|stars|village|desert|seven seas|night|winter|town)",
    "(the |)(bees|cats|frogs|ghosts|dreams|thieves|wolves)",
)
"""Where the queen comes from, in "the queen of the salt marsh"."""
TITLES = listed(
    "Captain Captain Princess Prince King Queen Mr Mrs Miss Doctor Professor Aunt Uncle Sir Lady Old Little Granny Grandma Grandpa Sister Brother Madame"
)
NAMES = listed(
    "Otto Nora Pip Juna Bruno Lena Sami Rosa Tom Ada Finn Anna Ben Max Emma Leo Mia Lucy Jack Oscar Lily Sam Sara"
    " Peter Clara Hugo Ida Paul Julia Alice Robin Felix Ella Theo Maya Oliver Sophie Daniel Lisa Tim Ruby Daisy"
)
WITHOUT = listed(
    "love winter spring summer autumn rain snow friendship christmas space school magic courage hope"
    " dreams freedom kindness happiness music nature night coffee tea"
)
"""What stands without an article."""

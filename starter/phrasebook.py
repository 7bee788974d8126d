"""What users say in other languages, and what they ask about them.

The replies are those of `languages.SENTENCES`, by the same names.
"""

from collections.abc import Mapping

from starter import foreign_besides, foreign_chat

PHRASEBOOK: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "Korean": {
        "fine": ("(어떻게 지내|잘 지내|어떻게 지내세요|잘 지내세요|잘 지냈어요|기분이 어때|기분 어때요|오늘 어때|별일 없어|요즘 어때요|괜찮아요)(?|)",),
        "welcome": ("(정말 |너무 |)(고마워|고마워요|감사합니다|감사해요|고맙습니다|땡큐)( 친구야| 스타터|)(!|.|)", "(도와줘서|알려줘서|대답해줘서) (고마워|고마워요|감사합니다)"),
        "bye": ("(잘 가|안녕히 계세요|안녕히 가세요|다음에 봐|또 봐|잘 있어|바이|나중에 봐요|이만 갈게|잘 자|안녕히 주무세요|내일 봐)(!|.|요|)",),
        "i_am": ("(너|넌|너는|당신은|자기|이름이) (누구야|누구세요|누구니|뭐야|뭐니|뭐예요|이름이 뭐야|이름이 뭐예요|어떤 모델이야|무슨 모델이니|사람이야|로봇이야|챗지피티야)(?|)", "(자기소개|네 소개|자기 소개) (해줘|해 줘|부탁해|해주세요)", "(네|너의|당신의) 이름(은|이|) (뭐야|뭐예요|무엇인가요)?", "누구세요?"),
    },
    "German": {
        "fine": ("(wie geht es dir|wie geht's|wie gehts|wie geht es ihnen|alles klar|alles gut|na, wie läuft's|geht es dir gut|was geht|wie ist dein tag|wie fühlst du dich)( heute| so| denn|)(?|)",),
        "welcome": ("(vielen dank|danke|danke schön|dankeschön|ich danke dir|besten dank|herzlichen dank|danke sehr)( für die hilfe| für alles| mein freund|)(!|.|)",),
        "bye": ("(tschüss|auf wiedersehen|bis bald|bis morgen|bis später|mach's gut|gute nacht|ich muss gehen|schönen tag noch|schlaf gut)( dann| starter|)(!|.|)",),
        "i_am": ("(wer bist du|wie heißt du|was bist du|bist du ein mensch|bist du chatgpt|wie ist dein name|wer spricht da|was für ein modell bist du|stell dich vor|bist du ein roboter|erzähl mir von dir|wer sind sie)( eigentlich| denn| genau|)(?|)",),
        "unknown": ("(was ist|wer war|erklär mir|erkläre) (die hauptstadt von frankreich|goethe|die relativitätstheorie|liebe|ein computer|der sinn des lebens|photosynthese|einstein)(?|)", "(wie wird das wetter morgen|wie spät ist es|was soll ich kochen|schreib mir einen brief|kannst du mir helfen|warum ist der himmel blau|wo ist berlin|hilf mir bitte|was gibt es neues|welches buch soll ich lesen|wie viele menschen leben in china)(?|)"),
    },
    "French": {
        "fine": ("(comment ça va|ça va|comment vas-tu|comment allez-vous|tu vas bien|vous allez bien|quoi de neuf|comment tu te sens|la forme)( aujourd'hui| bien|)( ?|?|)",),
        "welcome": ("(merci|merci beaucoup|je te remercie|mille mercis|merci bien|un grand merci)( pour ton aide| pour tout| mon ami|)( !|!|.|)",),
        "bye": ("(au revoir|à bientôt|à demain|salut et à plus|à plus tard|bonne nuit|adieu|à plus|bonne soirée|je dois partir)( starter| mon ami|)( !|!|.|)",),
        "i_am": ("(qui es-tu|qui êtes-vous|comment tu t'appelles|comment t'appelles-tu|quel est ton nom|tu es qui|tu es chatgpt|es-tu humain|es-tu un robot|présente-toi|tu es quoi|quel modèle es-tu|parle-moi de toi)( au juste|)( ?|?|)",),
        "unknown": ("(quelle est|c'est quoi|explique-moi|dis-moi) (la capitale de l'italie|la vie|l'amour|la photosynthèse|la météo|la relativité|un ordinateur)( ?|?|)", "(quel temps fait-il demain|quelle heure est-il|que dois-je cuisiner|écris-moi une lettre|peux-tu m'aider|pourquoi le ciel est bleu|où est paris|qui était napoléon|aide-moi|combien de gens vivent en chine)( ?|?|)"),
    },
    "Spanish": {
        "fine": ("(¿|)(cómo estás|qué tal|como estas|cómo te va|todo bien|cómo está usted|qué hay|cómo te sientes|qué tal tu día)( hoy| amigo|)(?|)",),
        "welcome": ("(gracias|muchas gracias|mil gracias|te lo agradezco|gracias por todo)( por tu ayuda| amigo| por la respuesta|)(!|.|)",),
        "bye": ("(adiós|hasta luego|hasta mañana|nos vemos|chao|hasta pronto|buenas noches y adiós|me voy|hasta la vista)( amigo| starter|)(!|.|)",),
        "i_am": ("(¿|)(quién eres|cómo te llamas|qué eres|cuál es tu nombre|eres chatgpt|eres humano|eres un robot|preséntate|quién es usted|qué modelo eres|háblame de ti)( tú| exactamente|)(?|)",),
        "unknown": ("(¿|)(cuál es|qué es|explícame|dime) (la capital de francia|el amor|la vida|la fotosíntesis|el sentido de la vida|la relatividad|un ordenador)(?|)", "(¿|)(qué tiempo hará mañana|qué hora es|qué puedo cocinar|escríbeme una carta|puedes ayudarme|por qué el cielo es azul|dónde está madrid|quién fue cervantes|ayúdame|cuánta gente vive en china)(?|)"),
    },
    "Italian": {
        "fine": ("(come stai|come va|tutto bene|come sta|che si dice|come ti senti|stai bene)( oggi| amico|)(?|)",),
        "welcome": ("(grazie|grazie mille|molte grazie|ti ringrazio|tante grazie)( per l'aiuto| amico| di tutto|)(!|.|)",),
        "bye": ("(arrivederci|a presto|a domani|ci vediamo|buonanotte|addio|alla prossima|devo andare)( amico| starter|)(!|.|)",),
        "i_am": ("(chi sei|come ti chiami|cosa sei|qual è il tuo nome|sei chatgpt|sei umano|sei un robot|presentati|che modello sei|parlami di te)( tu| esattamente|)(?|)",),
        "unknown": ("(qual è|cos'è|spiegami|dimmi) (la capitale della francia|l'amore|la vita|la fotosintesi|il senso della vita|un computer)(?|)", "(che tempo farà domani|che ore sono|cosa posso cucinare|scrivimi una lettera|puoi aiutarmi|perché il cielo è blu|dov'è roma|chi era dante|aiutami)(?|)"),
    },
    "Chinese": {
        "fine": ("(你好吗|你怎么样|最近怎么样|还好吗|你最近好吗|过得怎么样|近来可好|今天好吗)(？|?|)",),
        "welcome": ("(谢谢|谢谢你|多谢|非常感谢|感谢|谢谢您|太感谢了|谢啦)(！|。|，朋友|)",),
        "bye": ("(再见|拜拜|明天见|回头见|晚安|我走了|下次见|后会有期)(！|。|了|，朋友|)",),
        "i_am": ("(你是谁|你叫什么|你叫什么名字|你是什么模型|你是人吗|你是机器人吗|介绍一下你自己|自我介绍一下|请问你是谁|您是哪位|你是什么|你是ChatGPT吗)(？|?|呢|)",),
    },
    "Japanese": {
        "fine": ("(元気ですか|お元気ですか|調子はどうですか|元気|お変わりないですか|気分はどう)(？|?|)",),
        "welcome": ("(ありがとう|ありがとうございます|どうもありがとう|サンキュー|感謝します)(！|。|ね|)",),
        "bye": ("(さようなら|またね|じゃあね|また明日|おやすみ|おやすみなさい|バイバイ|失礼します)(！|。|)",),
        "i_am": ("(あなたは誰ですか|君は誰|お名前は何ですか|名前は|お名前は|自己紹介してください|何のモデルですか|人間ですか|ロボットですか|誰ですか|あなたは何ですか)(？|?|)",),
        "unknown": ("(今日の天気は|明日の天気は|今何時ですか|日本の首都はどこですか|助けてください|手紙を書いて|空はなぜ青いの|料理を教えて|愛とは何ですか|歴史を教えてください)(？|?|。|)",),
    },
    "Portuguese": {
        "fine": ("(tudo bem|como vai|como você está|tudo bom|beleza|e aí)( hoje| amigo|)(?|)",),
        "welcome": ("(obrigado|obrigada|muito obrigado|muito obrigada|valeu|agradeço)( pela ajuda| amigo| por tudo|)(!|.|)",),
        "bye": ("(tchau|adeus|até logo|até amanhã|até mais|até breve|boa noite e tchau)( amigo| starter|)(!|.|)",),
        "i_am": ("(quem é você|quem és tu|como você se chama|qual é o seu nome|qual é o teu nome|você é um robô|você é humano|você é o chatgpt|apresente-se|o que você é)(?|)",),
        "unknown": ("(qual é|o que é|me explica) (a capital da frança|o amor|a vida|a fotossíntese|um computador)(?|)", "(que horas são|como vai ser o tempo amanhã|me ajuda|escreve uma carta|por que o céu é azul|onde fica lisboa|pode me ajudar)(?|)"),
    },
    "Russian": {
        "fine": ("(как дела|как ты|как поживаешь|как вы|что нового|как настроение|всё хорошо|как жизнь)( сегодня|)(?|)",),
        "welcome": ("(спасибо|большое спасибо|спасибо большое|благодарю|спасибо тебе)( за помощь| друг|)(!|.|)",),
        "bye": ("(пока|до свидания|до завтра|увидимся|спокойной ночи|до встречи|прощай)( друг|)(!|.|)",),
        "i_am": ("(кто ты|как тебя зовут|кто вы|что ты такое|ты человек|ты робот|какая ты модель|расскажи о себе|представься|ты chatgpt)(?|)",),
        "unknown": ("(что такое|расскажи про|объясни) (любовь|жизнь|фотосинтез|россию|компьютер|историю)(?|)", "(какая завтра погода|сколько времени|помоги мне|напиши письмо|почему небо голубое|где москва|кто такой пушкин|что приготовить|какая столица франции)(?|)"),
    },
    "Dutch": {
        "fine": ("(hoe gaat het|hoe gaat het met je|alles goed|hoe is het|hoe voel je je|gaat het goed)( vandaag|)(?|)",),
        "welcome": ("(dank je|dank je wel|bedankt|dankjewel|hartelijk dank|heel erg bedankt)( voor je hulp|)(!|.|)",),
        "bye": ("(tot ziens|doei|tot morgen|tot later|welterusten|tot straks|ik moet gaan)( vriend|)(!|.|)",),
        "i_am": ("(wie ben je|hoe heet je|wat ben je|wat is je naam|ben je een mens|ben je een robot|stel jezelf voor|welk model ben je)( eigenlijk|)(?|)",),
        "unknown": ("(wat is de hoofdstad van frankrijk|hoe laat is het|wat voor weer wordt het morgen|kun je me helpen|waarom is de lucht blauw|schrijf een brief|wat is liefde|waar ligt amsterdam)(?|)",),
    },
    "Polish": {
        "fine": ("(jak się masz|co słychać|jak leci|wszystko w porządku|jak się czujesz|co u ciebie)( dzisiaj|)(?|)",),
        "welcome": ("(dziękuję|dzięki|dziękuję bardzo|wielkie dzięki|serdecznie dziękuję)( za pomoc|)(!|.|)",),
        "bye": ("(do widzenia|pa|na razie|do jutra|dobranoc|do zobaczenia|muszę iść)(!|.|)",),
        "i_am": ("(kim jesteś|jak masz na imię|jak się nazywasz|czym jesteś|jesteś człowiekiem|jesteś robotem|przedstaw się|co to za model)(?|)",),
        "unknown": ("(jaka jest stolica francji|która godzina|jaka będzie jutro pogoda|pomóż mi|dlaczego niebo jest niebieskie|napisz list|co to jest miłość|gdzie jest warszawa)(?|)",),
    },
    "Turkish": {
        "fine": ("(nasılsın|nasılsınız|ne haber|naber|nasıl gidiyor|iyi misin|her şey yolunda mı)( bugün|)(?|)",),
        "welcome": ("(teşekkürler|teşekkür ederim|çok teşekkürler|sağ ol|çok sağ ol)( yardımın için|)(!|.|)",),
        "bye": ("(hoşça kal|görüşürüz|güle güle|yarın görüşürüz|iyi geceler|gitmem lazım)(!|.|)",),
        "i_am": ("(sen kimsin|adın ne|kimsin|sen nesin|insan mısın|robot musun|kendini tanıt|hangi modelsin)(?|)",),
        "unknown": ("(fransa'nın başkenti neresi|saat kaç|yarın hava nasıl olacak|bana yardım et|gökyüzü neden mavi|bir mektup yaz|aşk nedir|istanbul nerede)(?|)",),
    },
    "Swedish": {
        "fine": ("(hur mår du|hur är läget|läget|hur går det|allt bra|hur står det till)( idag|)(?|)",),
        "welcome": ("(tack|tack så mycket|tusen tack|stort tack|tackar)( för hjälpen|)(!|.|)",),
        "bye": ("(hej då|vi ses|adjö|god natt|ses imorgon|på återseende|jag måste gå)(!|.|)",),
        "i_am": ("(vem är du|vad heter du|vad är du|är du en människa|är du en robot|presentera dig|vilken modell är du)(?|)",),
        "unknown": ("(vad är huvudstaden i frankrike|vad är klockan|hur blir vädret imorgon|kan du hjälpa mig|varför är himlen blå|skriv ett brev|vad är kärlek|var ligger stockholm)(?|)",),
    },
}  # fmt: skip

EXPRESSIONS: Mapping[str, Mapping[str, str]] = {
    "Korean": {"hello": "안녕하세요", "thank you": "감사합니다", "goodbye": "안녕히 가세요", "good morning": "좋은 아침이에요", "good night": "안녕히 주무세요", "yes": "네", "no": "아니요", "please": "제발"},
    "German": {"hello": "Hallo", "thank you": "Danke", "goodbye": "Auf Wiedersehen", "good morning": "Guten Morgen", "good night": "Gute Nacht", "yes": "Ja", "no": "Nein", "please": "Bitte"},
    "French": {"hello": "Bonjour", "thank you": "Merci", "goodbye": "Au revoir", "good morning": "Bonjour", "good night": "Bonne nuit", "yes": "Oui", "no": "Non", "please": "S'il vous plaît"},
    "Spanish": {"hello": "Hola", "thank you": "Gracias", "goodbye": "Adiós", "good morning": "Buenos días", "good night": "Buenas noches", "yes": "Sí", "no": "No", "please": "Por favor"},
    "Italian": {"hello": "Ciao", "thank you": "Grazie", "goodbye": "Arrivederci", "good morning": "Buongiorno", "good night": "Buonanotte", "yes": "Sì", "no": "No", "please": "Per favore"},
    "Chinese": {"hello": "你好", "thank you": "谢谢", "goodbye": "再见", "good morning": "早上好", "good night": "晚安", "yes": "是", "no": "不", "please": "请"},
    "Japanese": {"hello": "こんにちは", "thank you": "ありがとう", "goodbye": "さようなら", "good morning": "おはよう", "good night": "おやすみなさい", "yes": "はい", "no": "いいえ", "please": "お願いします"},
    "Portuguese": {"hello": "Olá", "thank you": "Obrigado", "goodbye": "Adeus", "good morning": "Bom dia", "good night": "Boa noite", "yes": "Sim", "no": "Não", "please": "Por favor"},
    "Russian": {"hello": "Привет", "thank you": "Спасибо", "goodbye": "До свидания", "good morning": "Доброе утро", "good night": "Спокойной ночи", "yes": "Да", "no": "Нет", "please": "Пожалуйста"},
    "Dutch": {"hello": "Hallo", "thank you": "Dank je", "goodbye": "Tot ziens", "good morning": "Goedemorgen", "good night": "Welterusten", "yes": "Ja", "no": "Nee", "please": "Alsjeblieft"},
    "Polish": {"hello": "Cześć", "thank you": "Dziękuję", "goodbye": "Do widzenia", "good morning": "Dzień dobry", "good night": "Dobranoc", "yes": "Tak", "no": "Nie", "please": "Proszę"},
    "Turkish": {"hello": "Merhaba", "thank you": "Teşekkürler", "goodbye": "Hoşça kal", "good morning": "Günaydın", "good night": "İyi geceler", "yes": "Evet", "no": "Hayır", "please": "Lütfen"},
    "Swedish": {"hello": "Hej", "thank you": "Tack", "goodbye": "Hej då", "good morning": "God morgon", "good night": "God natt", "yes": "Ja", "no": "Nej", "please": "Snälla"},
}  # fmt: skip
ENGLISH = {
    "hello": "(hello|hi|hey)",
    "thank you": "(thank you|thanks|thank you very much)",
    "goodbye": "(goodbye|bye|see you|good bye)",
    "good morning": "good morning",
    "good night": "good night",
    "yes": "yes",
    "no": "no",
    "please": "please",
}
HOW_PLAIN = (
    "(how do you say|how do i say|how to say|how would i say|what is|what's|whats|how does one say|how do they say) ({x}|{x}|'{x}'|\"{x}\") in {language}?",
    "how do (people|they|you|locals) say {x} in {country}?",
    "how do {people} say {x}?",
    "how (do|would) {people} say {x}( to each other| normally||)?",
    "what do {people} say (for|instead of|when they mean) {x}?",
    "how do {people} (greet each other|greet somebody|greet people)?",
    "what do (people|they) say for {x} in {country}?",
    "(i'm|i am|we are) (going|flying|travelling) to {country}(, how|. how|: how) do i say {x}( there|)?",
    "my (friend|neighbour|wife|colleague) is from {country}, how do i say {x} to (her|him|them)?",
    "(say|can you say|could you say|please say|say to me) ({x}|{x}|'{x}'|\"{x}\") in {language}( please| for me||)",
    "(teach me|tell me|show me) (how to say |to say |){x} in {language}(| please)",
    "(what is|what's|whats|tell me|do you know|i forgot|remind me of|teach me) the {language} (word|expression) for {x}(|?| again)",
    "(what is|what's|and what is|so what is) {x} in {language}( again| please| then|)?",
    "(do you know|do you know how to say|can you tell me how to say|i want to know how to say|i'd like to say|how do i pronounce) {x} in {language}(|?)",
    "{x} in {language}(|?| please| pls)",
    "{language} {x}(|?)",
    "(translate|put) ({x}|{x}|'{x}'|\"{x}\") (into|to) {language}( please||)",
    "(greet me|say hi to me|welcome me|greet my friend) in {language}(| please)",
    "(what's|whats|what is) {language} for {x}(|?)",
    "(what do you say|what do people say) in {country} when you meet (someone|somebody|a friend)(|?)",
    "(give me a {language} hello|a {language} greeting please|a friendly greeting in {language}|hello but in {language}|greeting in {language})",
    "how do (you|i|people|they) greet (someone |people |)in {country}(|?)",
    "in {country}(,|) how do (you|i|people) say {x}(|?)",
    "(i'm|i am|we are) in {country}(,|.|:) how do i say {x}(|?)",
    "my (grandma|friend|boss|girlfriend|teacher) is {language}, how do i say {x}( to her| to him||)(|?)",
    "how do (kids|children|young people) in {country} say {x}(|?)",
    "what would {people} say for {x}(|?)",
    "how (would|can|could) i (say|tell somebody) {x} in {language}(|?)",
    "i (forgot|don't know|need to know|want to know) how to say {x} in {language}(|.|!)",
    "{x} in {language} is(|?|...)",
    "say {x} to me in {language}(| please)",
    "(how do you greet|how do i greet|how to greet) (someone|somebody|people|a friend|my boss) in {language}?",
    "my (neighbour|new colleague|landlord|aunt's husband) is {language}(,|.) how do i greet (her|him|them)(| in it| properly)?",
    "(some|a few|two|my) {language} (guests|people|kids|tourists) are coming(,|.) how do i (greet|welcome) them?",
    *foreign_chat.HOW_CHAT,
    *foreign_besides.HOW_BESIDES,
)
"""As most people ask; where no {x} stands, a hello is meant."""
PEOPLE: Mapping[str, tuple[str, str]] = {
    "Korean": ("(koreans|people in korea|korean people|people in seoul)", "(korea|korea|seoul)"),
    "German": ("(germans|people in germany|german people)", "(germany|germany|berlin)"),
    "French": ("(the french|french people|people in france)", "(france|france|paris)"),
    "Spanish": ("(spaniards|the spanish|people in spain|spanish people)", "(spain|spain|madrid)"),
    "Italian": ("(italians|people in italy|the italians)", "(italy|italy|rome)"),
    "Chinese": ("(the chinese|chinese people|people in china)", "(china|china|beijing)"),
    "Japanese": ("(the japanese|japanese people|people in japan)", "(japan|japan|tokyo)"),
    "Portuguese": (
        "(the portuguese|portuguese people|people in portugal)",
        "(portugal|lisbon|brazil)",
    ),
    "Russian": ("(russians|people in russia)", "(russia|moscow)"),
    "Dutch": ("(the dutch|dutch people)", "(the netherlands|holland)"),
    "Polish": ("(poles|people in poland)", "(poland|warsaw)"),
    "Turkish": ("(the turks|turkish people)", "(turkey|istanbul)"),
    "Swedish": ("(swedes|people in sweden)", "(sweden|stockholm)"),
}
"""Language -> who speaks it, and where."""
HOW_TO_SAY = (
    "(how do (you|i|we|they|people) say|what is|what's|whats|how to say|how would you say|what do they say for) (the word |)({x}|{x}|'{x}') in {language}?",
    "(say|write|tell me|give me|can you say|could you say) ({x}|{x}|'{x}'|\"{x}\") in {language}( please|)",
    "(translate|put) {x} (to|into) {language}( for me| please|)",
    "{x} in {language}( please|)(?|)",
    "(what is|what's|tell me) the {language} (word|expression|phrase|translation) (for|of) {x}?",
    "(teach|show) me (how to say |){x} in {language}",
    "{language} (for|word for) {x}(?|)",
    "(please |can you |)(greet|welcome) me in {language}( please|)",
    "how (do you|does one|would i|can i) (greet|welcome) (somebody|people|someone|a friend) in {language}?",
    "how (does|would|can) one say {x} in {language}?",
    "how is {x} said in {language}?",
    "what is (the |)(word|expression) for {x} in {language}?",
    "teach me the {language} (word|expression|phrase) for {x}",
)
SPEAK = (
    "(do|do|can|could) you (speak|speak|understand|write|answer in|talk in|speak in) {language}( too| with me| a bit| please|)?",
    "(speak|talk|answer|write|reply|say something)( to me|) in {language}( please| from now on| now|)",
    "(switch|change) to {language}( please| from now on| now|)",
    "(let's|let us|can we|could we|i want to|i'd like to) (speak|talk|chat|continue in|write) {language}( now| please|)(?|)",
    "(in {language}|{language})( please| now| only|)",
    "(a few words|something|a sentence|a word) in {language}( please|)",
    "i (speak|only speak|understand|am learning) {language}, (please answer in it|can you too|do you|talk to me)(?|)",
    *foreign_chat.SPEAK_CHAT,
)
ASKED_IN = {
    "i_am": "(who are you?|what are you?|what is your name?|introduce yourself|what's your name?|tell me your name)",
    "fine": "(how are you?|how are you today?|how do you do?|are you well?)",
    "unknown": "(what is love?|who was Einstein?|tell me about Rome|what is the capital of France?|explain gravity|why is the sky blue?)",
}
"""What is asked in English with the wish for another language, by the sentence of the answer."""
ANSWER_IN = (
    "{x} (answer|reply|say it|respond|tell me) in {language}( please|)",
    "(answer|reply|respond|speak) in {language}( please|)(:|.|,) {x}",
    "(in|using) {language}( please|)(:|,) {x}",
    "{x} (in {language} please|in {language}, please|please answer in {language}|in {language})",
)

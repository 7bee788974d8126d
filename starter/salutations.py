"""How people say hello in other languages, and what they are answered."""

from starter.languages import SENTENCES

SALUTATIONS: dict[str, tuple[tuple[str, ...], str]] = {
    "Korean": (
        (
            "(안녕|안녕하세요|안녕하십니까|반가워|반갑습니다|좋은 아침이에요|좋은 아침입니다)(,|!|.|) ((친구야|친구|모델님|여러분|스타터)(,|!|) ||)(오늘 기분 어때|기분이 어때요|잘 지내|잘 지내세요|어떻게 지내|어떻게 지내세요|만나서 반가워요|만나서 반갑습니다|처음 뵙겠습니다|거기 누구 있어요)(|?|!|.)",
            "(안녕|안녕|안녕하세요|안녕하세요|안녕하십니까|반가워|반가워요|반갑습니다|여보세요|좋은 아침|좋은 아침이에요|좋은 아침입니다|안녕안녕|하이|헬로|ㅎㅇ|안뇽|좋은 저녁이에요|좋은 하루예요)(|||!|!!|?|~|~~|.|^^| ㅎㅎ)",
            "(안녕|안녕하세요|반가워|좋은 아침|하이|헬로)(,|!|) (친구야|친구|스타터|모델아|여러분|모두들|모두 안녕|반가워|반가워요|반갑습니다|만나서 반가워|만나서 반가워요|만나서 반갑습니다|잘 부탁해|잘 부탁드려요|처음 뵙겠습니다|오랜만이야|오랜만이에요|좋은 아침이야|거기 누구 있어|누구 있나요|잘 지내|어떻게 지내|오늘 기분 어때)(|!|?|.)",
            "(처음 뵙겠습니다|만나서 반가워|만나서 반가워요|만나서 반갑습니다|만나 뵙게 되어 반갑습니다|오랜만이야|오랜만이에요|오랜만입니다|잘 부탁드립니다|잘 부탁해|나 왔어|다녀왔습니다|여러분 안녕하세요|모두 안녕하세요|다들 안녕|인사드립니다|인사해줘|거기 있어|거기 누구 있어요)(|!|?|.)",
        ),
        SENTENCES["Korean"]["hello"],
    ),
    "Chinese": (
        (
            "(你好|您好|嗨|大家好|早上好|晚上好|下午好)(呀|啊|)(，|！|,| )(我的朋友|朋友|小模型|机器人|各位|)(，|！|)(你好吗|最近怎么样|今天怎么样|很高兴认识你|很高兴见到你|有人在吗|初次见面|过得好吗)(|？|！|。)",
            "(你好|你好|你好|您好|嗨|早上好|大家好|晚上好|下午好|中午好|早安|早|哈喽|哈啰|喂|你们好|各位好|老师好|朋友你好)(|||！|!|？|。|呀|啊|~|哦)",
            "(你好|您好|嗨|早上好|晚上好|大家好|哈喽)(，|,|！| )(朋友|模型|机器人|小模型|很高兴认识你|很高兴见到你|认识你很高兴|请多多关照|好久不见|我来了|我是新来的|今天天气真好|最近好吗|你好吗|在吗|有人吗|初次见面)(|！|。|？)",
            "(很高兴认识你|很高兴认识您|很高兴见到你|见到你很高兴|认识你很高兴|好久不见|幸会|初次见面|请多关照|请多多指教|我回来了|在吗|有人在吗|祝大家早上好|给大家问好|打个招呼|问候大家)(|！|。|？)",
        ),
        SENTENCES["Chinese"]["hello"],
    ),
    "Japanese": (
        (
            "(こんにちは|おはようございます|おはよう|こんばんは|どうも|やあ|はじめまして)(、|！|。)(みなさん|友よ|モデルさん|先生|)(、|)(元気ですか|お元気ですか|はじめまして|調子はどう|よろしくお願いします|誰かいますか|会えてうれしいです)(|？|！|。)",
            "(こんにちは|こんにちは|おはよう|おはようございます|やあ|こんばんは|はじめまして|もしもし|どうも|ハロー|こんちは|おっす|よう|ヤッホー|ごめんください|ただいま)(|||！|。|!|〜)",
            "(こんにちは|おはよう|おはようございます|こんばんは|はじめまして|やあ)(、|！|。| )(スターター|みなさん|皆さん|先生|友達|元気ですか|お元気ですか|お会いできて嬉しいです|よろしくお願いします|どうぞよろしく|初めまして|久しぶり|いい天気ですね|誰かいますか)(|！|。|？)",
            "(はじめまして|初めまして)(|、どうぞよろしく|、よろしくお願いします)(|！|。)",
            "(お会いできて嬉しいです|会えて嬉しい|よろしくお願いします|久しぶり|お久しぶりです|ご無沙汰しています|みなさんこんにちは|皆さん、おはようございます|皆さん、こんばんは|誰かいますか|挨拶して)(|！|。|？)",
        ),
        SENTENCES["Japanese"]["hello"],
    ),
    "French": (
        (
            "(bonjour|salut|bonsoir|coucou|re-bonjour)( toi| à toi| à tous| mon ami| l'ami| tout le monde| monsieur| madame| petit modèle||||)( !|,|!|.| ?|) (comment vas-tu|comment ça va|ça va|ça va bien|tu vas bien|comment allez-vous|vous allez bien|quoi de neuf|enchanté|ravi de te voir|il y a quelqu'un|la forme)( ?|?|||!)",
            "(bonjour|bonjour|salut|salut|bonsoir|coucou|allô|bonne journée|bien le bonjour|hello mon ami|rebonjour|re-bonjour|yo les gars|hé salut)( !|!| ?|.||||)",
            "(bonjour|salut|bonsoir|coucou)(,|) (mon ami|mes amis|à tous|à toutes et à tous|tout le monde|starter|madame|monsieur|mesdames et messieurs|à toi|à vous|toi|le robot|petit modèle|chers amis|les amis|ça va ?|ça va|comment vas-tu ?|comment ça va ?|comment allez-vous ?|tu vas bien ?|quelqu'un est là ?|y a-t-il quelqu'un ?|je suis nouveau ici|enchanté|quoi de neuf ?)( !|!|||)",
            "(enchanté|enchantée|ravi de te rencontrer|ravie de te rencontrer|ravi de faire votre connaissance|heureux de te connaître|heureux de vous rencontrer|content de te voir|c'est un plaisir|me revoilà|je suis de retour|il y a quelqu'un|dis bonjour)(|!| !|.)",
            "(je te souhaite|je vous souhaite) (le bonjour|une bonne journée|une bonne soirée)( à tous|)",
        ),
        SENTENCES["French"]["hello"],
    ),
    "German": (
        (
            "(hallo|guten tag|guten morgen|guten abend|hi|hey|servus|moin|hallöchen|grüß dich)( zusammen| du| du da| ihr| mein freund| alle| allerseits| kleines modell||||)(,|!|.| -) (alles gut|alles klar|alles fit|wie geht's|wie geht's dir|wie geht es dir|wie geht es ihnen|wie läuft's|wie war dein tag|freut mich|schön dich zu sehen|jemand da|was gibt's neues)(?|?||!)",
            "(hallo|hallo|hallo|guten tag|guten tag|guten morgen|guten abend|servus|grüß gott|grüß dich|grüezi|moin|moin moin|tach|hallöchen|hallihallo|mahlzeit|schönen guten tag|schönen guten morgen|einen schönen guten abend|na du|heyho zusammen)(!|.|||||)",
            "(hallo|guten tag|guten morgen|guten abend|servus|moin|hey|hi)(,|) (zusammen|allerseits|mein freund|meine freunde|du da|liebes modell|kleines modell|an alle|alle zusammen|ihr lieben|meine damen und herren|leute|mein lieber|wie geht's?|wie geht es dir?|wie geht es ihnen?|alles klar?|alles gut?|ist da jemand?|jemand da?|schön dich zu sehen|freut mich|ich bin neu hier|da bin ich|was geht?)(|!|.)",
            "(schön dich zu sehen|schön dich kennenzulernen|schön, dich kennenzulernen|freut mich|freut mich, dich kennenzulernen|freut mich sie kennenzulernen|sehr erfreut|angenehm|es freut mich|ich bin wieder da|da bin ich wieder|ist da jemand|jemand zu hause|lange nicht gesehen|sag hallo|begrüß mich)(|!|.)",
            "(ich wünsche|wünsche)( dir| euch| allen|) (einen guten morgen|einen schönen tag|einen guten abend)",
        ),
        SENTENCES["German"]["hello"],
    ),
    "Spanish": (
        (
            "(¡|)(hola|buenos días|buenas tardes|buenas noches|buenas|muy buenas|saludos)( a todos| amigo| amiga| amigo mío| señor| tú||||)(,|!|.|) (¿|)(qué tal|que tal|cómo estás|como estas|cómo te va|qué tal estás|cómo va todo|todo bien|hay alguien|qué hay de nuevo|encantado|mucho gusto)(|?|!)",
            "(¡|||)(hola|hola|hola|buenos días|buenas tardes|buenas noches|buenas|saludos|muy buenas|muy buenos días|buen día|qué onda, hola|holi|holaa)(!|.|||||)",
            "(¡|||)(hola|buenos días|buenas tardes|buenas noches|buenas|saludos)(,|) (amigo|amiga|amigos|a todos|a todas y todos|a todo el mundo|starter|mi amigo|señor|señora|modelo|robot|compañero|guapo|¿qué tal?|qué tal?|qué tal|¿cómo estás?|cómo estás|¿cómo está usted?|¿cómo te va?|¿hay alguien?|hay alguien ahí?|soy nuevo aquí|encantado|mucho gusto|bienvenido)(|!|.)",
            "(mucho gusto|encantado|encantada|encantado de conocerte|encantado de conocerle|un placer|un placer conocerte|es un placer|gusto en conocerte|me alegro de verte|me alegra conocerte|ya estoy de vuelta|he vuelto|cuánto tiempo sin verte|hay alguien ahí|salúdame)(|!|.)",
            "(te deseo|os deseo|les deseo) (buenos días|un buen día|una buena tarde)( a todos|)",
        ),
        SENTENCES["Spanish"]["hello"],
    ),
    "Italian": (
        (
            "(ciao|buongiorno|buonasera|salve|ehi)( a tutti| amico| amico mio| tu| bello| signore||||)(,|!|.|) (come va|come stai|come va la vita|come sta|tutto bene|che si dice|come ti va|c'è qualcuno|piacere|come butta)(|?|!)",
            "(ciao|ciao|ciao ciao|buongiorno|buongiorno|buonasera|buon pomeriggio|salve|salve|ehilà|ehi ciao|buondì|buona sera|buon giorno|ciao ragazzi|pronto)(!|.|||||)",
            "(ciao|buongiorno|buonasera|salve)(,|) (a tutti|a tutti quanti|amico|amici|amico mio|starter|signore|signora|signori|modello|robot|bello|come stai?|come va?|come sta?|tutto bene?|c'è qualcuno?|sono nuovo qui|piacere|piacere di conoscerti|che bello vederti)(|!|.)",
            "(piacere|piacere di conoscerti|piacere di conoscerla|molto piacere|lieto di conoscerti|felice di conoscerti|è un piacere|sono tornato|eccomi|eccomi di nuovo|c'è qualcuno|da quanto tempo|salutami)(|!|.)",
        ),
        SENTENCES["Italian"]["hello"],
    ),
    "Portuguese": (
        (
            "(olá|oi|bom dia|boa tarde|boa noite|e aí)( a todos| amigo| pessoal| gente| meu amigo||||)(,|!|.|) (tudo bem|tudo bom|como vai|como você está|como estás|como vai você|tem alguém aí|prazer|beleza)(|?|!)",
            "(olá|olá|oi|oi|bom dia|boa tarde|boa noite|opa|alô|olá olá|oi oi|oiê|muito bom dia)(!|.|||||)",
            "(olá|oi|bom dia|boa tarde|boa noite)(,|) (amigo|amiga|amigos|a todos|a todas|pessoal|gente|starter|meu amigo|senhor|senhora|modelo|tudo bem?|tudo bom?|como vai?|como vai você?|como estás?|tem alguém aí?|sou novo aqui|prazer|muito prazer)(|!|.)",
            "(prazer|muito prazer|prazer em conhecer você|prazer em conhecê-lo|é um prazer|encantado em conhecê-lo|que bom ver você|voltei|estou de volta|tem alguém aí|quanto tempo|diga olá)(|!|.)",
        ),
        SENTENCES["Portuguese"]["hello"],
    ),
    "Russian": (
        (
            "(привет|здравствуй|здравствуйте|добрый день|доброе утро|добрый вечер)( всем| друг| мой друг| друзья| тебе||||)(,|!|.|) (как дела|как ты|как поживаешь|как жизнь|как настроение|что нового|есть кто живой|рад встрече)(|?|!)",
            "(привет|привет|привет|здравствуйте|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер|приветствую|приветик|салют|здорово|хай|доброго дня|доброго времени суток)(!|.|||||)",
            "(привет|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер)(,|) (друг|друзья|всем|модель|робот|мой друг|дорогой друг|ребята|коллеги|как дела?|как ты?|как жизнь?|как поживаешь?|есть кто?|кто-нибудь есть?|я здесь новенький|рад познакомиться|рада знакомству|приятно познакомиться)(|!|.)",
            "(приятно познакомиться|очень приятно|рад познакомиться|рада познакомиться|рад тебя видеть|рад вас видеть|очень рад|я вернулся|я снова здесь|давно не виделись|есть тут кто|поздоровайся|ку-ку)(|!|.)",
        ),
        SENTENCES["Russian"]["hello"],
    ),
    "Dutch": (
        (
            "(hoi|hoi|goedemorgen|goedendag|goedenavond|goedemiddag|dag|hoihoi|hallootjes|dag allemaal|goeiemorgen|hé hoi)(!|.|||||)",
            "(hoi|goedemorgen|goedenavond|goedendag|dag)(,|) (allemaal|vriend|vrienden|meneer|mevrouw|model|iedereen|hoe gaat het?|alles goed?|is daar iemand?|ik ben nieuw hier)(|!|.)",
            "(aangenaam|leuk je te ontmoeten|aangenaam kennis te maken|fijn je te zien|prettig kennis te maken|ik ben er weer|is daar iemand)(|!|.)",
        ),
        SENTENCES["Dutch"]["hello"],
    ),
    "Polish": (
        (
            "(cześć|cześć|dzień dobry|dzień dobry|witaj|witam|dobry wieczór|hejka|siema|siemka|hej wszystkim|no cześć|dobry)(!|.|||||)",
            "(cześć|dzień dobry|dobry wieczór|witaj)(,|) (wszystkim|przyjacielu|państwu|panie|pani|modelu|robocie|kochani|jak się masz?|co słychać?|jak leci?|jest tam kto?|jestem tu nowy|miło cię poznać)(|!|.)",
            "(miło cię poznać|miło mi|bardzo mi miło|miło mi pana poznać|cieszę się, że cię widzę|wróciłem|jest tam ktoś|dawno się nie widzieliśmy)(|!|.)",
        ),
        SENTENCES["Polish"]["hello"],
    ),
    "Turkish": (
        (
            "(merhaba|merhaba|merhabalar|selam|selamlar|günaydın|iyi günler|iyi akşamlar|tünaydın|selamün aleyküm)(!|.|||||)",
            "(merhaba|selam|günaydın|iyi akşamlar)(,|) (arkadaşım|herkese|arkadaşlar|dostum|efendim|hocam|model|nasılsın?|nasılsınız?|naber?|kimse var mı?|burada yeniyim)(|!|.)",
            "(memnun oldum|tanıştığımıza memnun oldum|seni görmek güzel|hoş bulduk|geri döndüm|kimse var mı|uzun zaman oldu)(|!|.)",
        ),
        SENTENCES["Turkish"]["hello"],
    ),
    "Swedish": (
        (
            "(hej|hej|hej hej|god morgon|hejsan|god dag|god kväll|tjena|tja|hallå där|tjenare|god middag)(!|.|||||)",
            "(hej|god morgon|god kväll|hejsan|tjena)(,|) (alla|vän|vänner|allihop|du|modell|kompis|hur mår du?|hur är läget?|allt bra?|är någon där?|jag är ny här)(|!|.)",
            "(trevligt att träffas|kul att träffas|angenämt|roligt att ses|jag är tillbaka|är någon där|det var länge sedan)(|!|.)",
        ),
        SENTENCES["Swedish"]["hello"],
    ),
    "Hindi": (
        (
            "(नमस्ते|नमस्ते|नमस्कार|सुप्रभात|शुभ संध्या|प्रणाम|हैलो)(!|.|||)",
            "(नमस्ते|नमस्कार)(,|) (दोस्त|जी|सबको|भाई|कैसे हो?|आप कैसे हैं?|आपसे मिलकर खुशी हुई)",
        ),
        "नमस्ते! मैं एक बहुत छोटा मॉडल हूँ।",
    ),
    "Arabic": (
        (
            "(مرحبا|مرحبا|أهلا|أهلا وسهلا|صباح الخير|مساء الخير|السلام عليكم|سلام|هلا)(!|.|||)",
            "(مرحبا|أهلا|السلام عليكم)(،|) (يا صديقي|جميعا|كيف حالك؟|كيف الحال؟|تشرفت بمعرفتك)",
        ),
        "مرحبا! أنا نموذج صغير جدا.",
    ),
    "Vietnamese": (
        (
            "(xin chào|xin chào|chào bạn|chào|chào buổi sáng|chào buổi tối|chào anh|chào chị)(!|.|||)",
            "(xin chào|chào)(,|) (mọi người|các bạn|bạn khỏe không?|bạn có khỏe không?|rất vui được gặp bạn)",
        ),
        "Xin chào! Tôi là một mô hình rất nhỏ.",
    ),
}
"""Language -> patterns and the one reply."""

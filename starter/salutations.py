"""How people say hello in other languages, and what they are answered."""

SALUTATIONS: dict[str, tuple[str, ...]] = {
    "Korean": (
        "(annyeong|annyeonghaseyo|annyeong haseyo|anyoung haseyo)(!||)",
        "(안녕|안녕|안녕하세요|안녕하세요|안녕하십니까|반가워|반가워요|반갑습니다|여보세요|좋은 아침|좋은 아침이에요|좋은 아침입니다|안녕안녕|하이|헬로|ㅎㅇ|안뇽|좋은 저녁이에요|좋은 하루예요)(|||!|!!|?|~|~~|.|^^| ㅎㅎ)",
        "(안녕|안녕하세요|반가워|좋은 아침|하이|헬로)(,|!|) (친구야|친구|스타터|모델아|여러분|모두들|모두 안녕|반가워|반가워요|반갑습니다|만나서 반가워|만나서 반가워요|만나서 반갑습니다|잘 부탁해|잘 부탁드려요|처음 뵙겠습니다|오랜만이야|오랜만이에요|좋은 아침이야|거기 누구 있어|누구 있나요)(|!|?|.)",
        "(처음 뵙겠습니다|만나서 반가워|만나서 반가워요|만나서 반갑습니다|만나 뵙게 되어 반갑습니다|오랜만이야|오랜만이에요|오랜만입니다|잘 부탁드립니다|잘 부탁해|나 왔어|다녀왔습니다|여러분 안녕하세요|모두 안녕하세요|다들 안녕|인사드립니다|인사해줘|거기 있어|거기 누구 있어요)(|!|?|.)",
    ),
    "Chinese": (
        "(ni hao|nihao|nin hao|ni hao ma|zao shang hao)(!||)",
        "(你好|你好|你好|您好|嗨|早上好|大家好|晚上好|下午好|中午好|早安|早|哈喽|哈啰|喂|你们好|各位好|老师好|朋友你好)(|||！|!|？|。|呀|啊|~|哦)",
        "(你好|您好|嗨|早上好|晚上好|大家好|哈喽)(，|,|！| )(朋友|模型|机器人|小模型|很高兴认识你|很高兴见到你|认识你很高兴|请多多关照|好久不见|我来了|我是新来的|今天天气真好|在吗|有人吗|初次见面)(|！|。|？)",
        "(很高兴认识你|很高兴认识您|很高兴见到你|见到你很高兴|认识你很高兴|好久不见|幸会|初次见面|请多关照|请多多指教|我回来了|在吗|有人在吗|祝大家早上好|给大家问好|打个招呼|问候大家)(|！|。|？)",
    ),
    "Japanese": (
        "(konnichiwa|konichiwa|ohayo|ohayo gozaimasu|konbanwa|moshi moshi)(!||)",
        "(こんにちは|こんにちは|おはよう|おはようございます|やあ|こんばんは|はじめまして|もしもし|どうも|ハロー|こんちは|おっす|よう|ヤッホー|ごめんください|ただいま)(|||！|。|!|〜)",
        "(こんにちは|おはよう|おはようございます|こんばんは|はじめまして|やあ)(、|！|。| )(スターター|みなさん|皆さん|先生|友達|お会いできて嬉しいです|よろしくお願いします|どうぞよろしく|初めまして|久しぶり|いい天気ですね|誰かいますか)(|！|。|？)",
        "(はじめまして|初めまして)(|、どうぞよろしく|、よろしくお願いします)(|！|。)",
        "(お会いできて嬉しいです|会えて嬉しい|よろしくお願いします|久しぶり|お久しぶりです|ご無沙汰しています|みなさんこんにちは|皆さん、おはようございます|皆さん、こんばんは|誰かいますか|挨拶して)(|！|。|？)",
    ),
    "French": (
        "(bonjour|bonjour|salut|salut|bonsoir|coucou|allô|bien le bonjour|hello mon ami|rebonjour|re-bonjour|yo les gars|hé salut)( !|!| ?|.||||)",
        "(bonjour|salut|bonsoir|coucou)(,|) (mon ami|mes amis|à tous|à toutes et à tous|tout le monde|starter|madame|monsieur|mesdames et messieurs|à toi|à vous|toi|le robot|petit modèle|chers amis|les amis|quelqu'un est là ?|y a-t-il quelqu'un ?|je suis nouveau ici|enchanté)( !|!|||)",
        "(enchanté|enchantée|ravi de te rencontrer|ravie de te rencontrer|ravi de faire votre connaissance|heureux de te connaître|heureux de vous rencontrer|content de te voir|c'est un plaisir|me revoilà|je suis de retour|il y a quelqu'un|dis bonjour)(|!| !|.)",
        "(je te souhaite|je vous souhaite) (le bonjour|une bonne journée|une bonne soirée)( à tous|)",
    ),
    "German": (
        "(hallo|hallo|hallo|guten tag|guten tag|guten morgen|guten abend|servus|grüß gott|grüß dich|grüezi|moin|moin moin|tach|hallöchen|hallihallo|mahlzeit|schönen guten tag|schönen guten morgen|einen schönen guten abend|na du|heyho zusammen)(!|.|||||)",
        "(hallo|guten tag|guten morgen|guten abend|servus|moin|hey|hi)(,|) (zusammen|allerseits|mein freund|meine freunde|du da|liebes modell|kleines modell|an alle|alle zusammen|ihr lieben|meine damen und herren|leute|mein lieber|ist da jemand?|jemand da?|schön dich zu sehen|freut mich|ich bin neu hier|da bin ich)(|!|.)",
        "(schön dich zu sehen|schön dich kennenzulernen|schön, dich kennenzulernen|freut mich|freut mich, dich kennenzulernen|freut mich sie kennenzulernen|sehr erfreut|angenehm|es freut mich|ich bin wieder da|da bin ich wieder|ist da jemand|jemand zu hause|lange nicht gesehen|sag hallo|begrüß mich)(|!|.)",
        "(ich wünsche|wünsche)( dir| euch| allen|) (einen guten morgen|einen schönen tag|einen guten abend)",
    ),
    "Spanish": (
        "(¡|||)(hola|hola|hola|buenos días|buenas tardes|buenas noches|buenas|saludos|muy buenas|muy buenos días|buen día|qué onda, hola|holi|holaa)(!|.|||||)",
        "(¡|||)(hola|buenos días|buenas tardes|buenas noches|buenas|saludos)(,|) (amigo|amiga|amigos|a todos|a todas y todos|a todo el mundo|starter|mi amigo|señor|señora|modelo|robot|compañero|guapo|¿hay alguien?|hay alguien ahí?|soy nuevo aquí|encantado|mucho gusto|bienvenido)(|!|.)",
        "(mucho gusto|encantado|encantada|encantado de conocerte|encantado de conocerle|un placer|un placer conocerte|es un placer|gusto en conocerte|me alegro de verte|me alegra conocerte|ya estoy de vuelta|he vuelto|cuánto tiempo sin verte|hay alguien ahí|salúdame)(|!|.)",
        "(te deseo|os deseo|les deseo) (buenos días|un buen día|una buena tarde)( a todos|)",
    ),
    "Italian": (
        "(ciao|ciao|ciao ciao|buongiorno|buongiorno|buonasera|buon pomeriggio|salve|salve|ehilà|ehi ciao|buondì|buona sera|buon giorno|ciao ragazzi|pronto)(!|.|||||)",
        "(ciao|buongiorno|buonasera|salve)(,|) (a tutti|a tutti quanti|amico|amici|amico mio|starter|signore|signora|signori|modello|robot|bello|c'è qualcuno?|sono nuovo qui|piacere|piacere di conoscerti|che bello vederti)(|!|.)",
        "(piacere|piacere di conoscerti|piacere di conoscerla|molto piacere|lieto di conoscerti|felice di conoscerti|è un piacere|sono tornato|eccomi|eccomi di nuovo|c'è qualcuno|da quanto tempo|salutami)(|!|.)",
    ),
    "Portuguese": (
        "(olá|olá|oi|oi|bom dia|boa tarde|boa noite|opa|alô|olá olá|oi oi|oiê|muito bom dia)(!|.|||||)",
        "(olá|oi|bom dia|boa tarde|boa noite)(,|) (amigo|amiga|amigos|a todos|a todas|pessoal|gente|starter|meu amigo|senhor|senhora|modelo|tem alguém aí?|sou novo aqui|prazer|muito prazer)(|!|.)",
        "(prazer|muito prazer|prazer em conhecer você|prazer em conhecê-lo|é um prazer|encantado em conhecê-lo|que bom ver você|voltei|estou de volta|tem alguém aí|quanto tempo|diga olá)(|!|.)",
    ),
    "Russian": (
        "(privet|zdravstvuyte|zdravstvuy)(!||)",
        "(привет|привет|привет|здравствуйте|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер|приветствую|приветик|салют|здорово|хай|доброго дня|доброго времени суток)(!|.|||||)",
        "(привет|здравствуйте|здравствуй|добрый день|доброе утро|добрый вечер)(,|) (друг|друзья|всем|модель|робот|мой друг|дорогой друг|ребята|коллеги|есть кто?|кто-нибудь есть?|я здесь новенький|рад познакомиться|рада знакомству|приятно познакомиться)(|!|.)",
        "(приятно познакомиться|очень приятно|рад познакомиться|рада познакомиться|рад тебя видеть|рад вас видеть|очень рад|я вернулся|я снова здесь|давно не виделись|есть тут кто|поздоровайся|ку-ку)(|!|.)",
    ),
    "Dutch": (
        "(hoi|hoi|goedemorgen|goedendag|goedenavond|goedemiddag|dag|hoihoi|hallootjes|dag allemaal|goeiemorgen|hé hoi)(!|.|||||)",
        "(hoi|goedemorgen|goedenavond|goedendag|dag)(,|) (allemaal|vriend|vrienden|meneer|mevrouw|model|iedereen|is daar iemand?|ik ben nieuw hier)(|!|.)",
        "(aangenaam|leuk je te ontmoeten|aangenaam kennis te maken|fijn je te zien|prettig kennis te maken|ik ben er weer|is daar iemand)(|!|.)",
    ),
    "Polish": (
        "(cześć|cześć|dzień dobry|dzień dobry|witaj|witam|dobry wieczór|hejka|siema|siemka|hej wszystkim|no cześć|dobry)(!|.|||||)",
        "(cześć|dzień dobry|dobry wieczór|witaj)(,|) (wszystkim|przyjacielu|państwu|panie|pani|modelu|robocie|kochani|jest tam kto?|jestem tu nowy|miło cię poznać)(|!|.)",
        "(miło cię poznać|miło mi|bardzo mi miło|miło mi pana poznać|cieszę się, że cię widzę|wróciłem|jest tam ktoś|dawno się nie widzieliśmy)(|!|.)",
    ),
    "Turkish": (
        "(merhaba|merhaba|merhabalar|selam|selamlar|günaydın|iyi günler|iyi akşamlar|tünaydın|selamün aleyküm)(!|.|||||)",
        "(merhaba|selam|günaydın|iyi akşamlar)(,|) (arkadaşım|herkese|arkadaşlar|dostum|efendim|hocam|model|kimse var mı?|burada yeniyim)(|!|.)",
        "(memnun oldum|tanıştığımıza memnun oldum|seni görmek güzel|hoş bulduk|geri döndüm|kimse var mı|uzun zaman oldu)(|!|.)",
    ),
    "Swedish": (
        "(hej|hej|hej hej|god morgon|hejsan|god dag|god kväll|tjena|tja|hallå där|tjenare|god middag)(!|.|||||)",
        "(hej|god morgon|god kväll|hejsan|tjena)(,|) (alla|vän|vänner|allihop|du|modell|kompis|är någon där?|jag är ny här)(|!|.)",
        "(trevligt att träffas|kul att träffas|angenämt|roligt att ses|jag är tillbaka|är någon där|det var länge sedan)(|!|.)",
    ),
}
"""Language -> how people say hello in it and nothing else."""
OPENERS: dict[str, tuple[str, ...]] = {
    "Korean": ("(안녕|안녕하세요|안녕하세요|반가워요|좋은 아침이에요|안녕 친구야)(! |, |. | )",),
    "Chinese": ("(你好|您好|你好呀|嗨|早上好|晚上好|大家好)(，|！|,|。| )",),
    "Japanese": (
        "(こんにちは|おはよう|おはようございます|こんばんは|はじめまして|やあ)(、|！|。| )",
    ),
    "French": (
        "(bonjour|salut|salut|bonsoir|coucou|bonjour bonjour)( toi| à toi| mon ami| à tous| tout le monde| monsieur| madame||||||)( ! |, |. |! | )",
    ),
    "German": (
        "(hallo|hallo|guten tag|guten morgen|guten abend|hi|hey|servus|moin|grüß dich)( zusammen| du| mein freund| starter| allerseits||||||)(, |! |. | )",
    ),
    "Spanish": (
        "(¡||)(hola|hola|buenos días|buenas tardes|buenas noches|buenas)( amigo| a todos| amiga| señor||||||)(, |! |. | )",
    ),
    "Italian": (
        "(ciao|ciao|buongiorno|buonasera|salve|ehi)( bello| amico| a tutti| signora||||||)(, |! |. | )",
    ),
    "Portuguese": (
        "(olá|oi|bom dia|boa tarde|boa noite)( amigo| pessoal| a todos||||)(, |! |. | )",
    ),
    "Russian": (
        "(привет|привет|здравствуйте|добрый день|доброе утро|добрый вечер)( друг| всем|||)(, |! |. | )",
    ),
    "Dutch": ("(hoi|hallo|goedemorgen|goedendag)( allemaal||)(, |! | )",),
    "Polish": ("(cześć|hej|dzień dobry|witaj)(, |! | )",),
    "Turkish": ("(merhaba|selam|günaydın|iyi günler)(, |! | )",),
    "Swedish": ("(hej|hej|god morgon|hejsan|tjena)(, |! | )",),
}
"""Language -> a hello before something else, which then decides what is answered."""

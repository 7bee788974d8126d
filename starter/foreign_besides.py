"""Other languages once more: what users write in them besides `foreign_chat`, introductions, and how a word is asked for.

TYPED is language -> lines of a kind of reply and a pattern.
"""

from collections.abc import Mapping

TYPED: Mapping[str, str] = {
    "Korean": """\
welcome: (정말|진심으로) (큰 도움이 됐어요|큰 힘이 됐습니다|감동이에요)(|. 고마워요)
welcome: (친절한|자세한|빠른) (답변|설명) (감사합니다|고마워요|최고예요)
hello: (만나서|뵙게 되어) (정말 |)(반가워요|반갑습니다|영광입니다)(|!)
hello: (처음 뵙겠습니다|반갑습니다|반가워)(|! 잘 부탁해요|. 잘 부탁드립니다)
hello: (똑똑|여보세요|저기요)(|, 계신가요?|? 안녕하세요)
fine: (날이 추운데|더운데|월요일인데|바쁜데) 잘 (지내|지내요|지내고 있어)?
fine: (기분|하루) (좀 |)(어떠세요|어땠어|괜찮았어요)?
bye: (그럼|자|이제) (이만|가볼게요|안녕히 계세요|다음에 봐요|들어가 볼게요)
bye: (주말|휴가|저녁) (잘 보내|즐겁게 보내)(세요|요)(|! 안녕)
i_am: (어떤|무슨) (모델|프로그램|존재)(이에요|인가요|이야)?
i_am: (저랑|나랑) 얘기하는 (당신은|넌|분은) (누구|누구예요|누구세요)?
unknown: (설악산|한강|백두산)(은|이) (얼마나 높아|얼마나 길어|어디 있어)(|요)?
unknown: (김치찌개|잡채|떡볶이) (레시피|맛있게 끓이는 법|만드는 방법)(| 알려줘| 좀)
unknown: (뭐 할 수 있어|무엇을 할 수 있나요|할 줄 아는 게 뭐야)(|?)
unknown: (프로그램|이거) 어떻게 (꺼|꺼요|종료해요|쓰는 거야|써요)(|?)
unknown: (삼 더하기 사는|칠 곱하기 팔은) (뭐야|얼마야|얼마예요)(|?)
unknown: (무슨 말인지|하나도) 모르겠(어|어요|네)
hello: (잘 잤어|좋은 아침|굿모닝)(, 스타터|!|)
""",
    "Chinese": """\
welcome: (万分|十分|衷心)(感谢|感激)(|！|。)
welcome: (谢谢你|感谢您)的(帮助|解答|故事|建议|好意)(|！|。)
hello: (很高兴|非常高兴|高兴)(认识你|见到你|遇见您)(|！|。)
hello: (初次见面|第一次见面)(，|)(请多关照|你好|多多指教)(|！)
hello: (打扰一下|请问)(，|)(有人在吗|你在吗)(|？)
fine: (你|您)(今天|这几天)(还顺利吗|开心吗|精神好吗)(|？)
fine: (周末|假期|昨天)(过得好吗|过得怎么样|开心吗)(|？)
bye: (那|好了，)(我走啦|我去睡了|我先忙了|就聊到这里)(|，再见|。)
bye: (祝你|祝您)(晚安|周末愉快|一夜好梦)(|，再见|！再见)
i_am: (现在|这会儿)(跟我说话的|回答我的)(是谁|是什么|是人吗)(|？)
i_am: (能|可以)(告诉我你的名字|介绍一下你自己|说说你是谁)吗(|？)
unknown: (红烧肉|饺子|宫保鸡丁)(怎么做|的做法是什么|要煮多久)(|？)
unknown: (长城|长江|泰山)(有)(多长|多高|多少年历史)(|？)
unknown: (你|您)(能|可以|会)(做|帮我做)(什么|些什么|哪些事)(|？|呢？)
unknown: (怎么|如何)(退出|关闭|使用)(这个|)程序(|？)
unknown: (三加四|七乘八|十减二)(等于几|是多少|等于多少)(|？)
unknown: (我|)(听不懂|看不懂|不明白)(|。|你说什么)
bye: (好困|累了|不早了)(，|)(晚安|我去睡觉了|明天再聊)(|。)
""",
    "Japanese": """\
welcome: (心から|本当に|重ね重ね)(感謝いたします|ありがとうございます|お礼申し上げます)(|。)
welcome: (助けてくれて|教えてくれて|話してくれて|聞いてくれて)(ありがとう|ありがとうございます|感謝)(|！)
hello: (お会いできて|会えて)(うれしいです|嬉しい|光栄です)(|！|。)
hello: (はじめまして|初めまして)(。|、|！)(どうぞよろしく|よろしくお願いいたします|仲良くしてね)
hello: (すみません|もしもし)(、|)(誰かいますか|いますか|こんにちは)(|？)
fine: (寒い|暑い|忙しい)(けど|ですが)(、|)(元気|お元気ですか|元気にしてる)(|？)
fine: (ごはん食べた|よく眠れた|いい週末だった|楽しい一日だった)(|？|の？)
bye: (それでは|では)(、|)(この辺で|失礼いたします|おいとまします)(|。)
bye: (よい|良い)(週末|一日|夜|旅)を(|！|。さようなら)
i_am: (答えているのは|そこにいるのは|話し相手は)(誰|誰ですか|何ですか)(|？)
i_am: (君|あなた)(の正体は|って何者|は何のAI)(|？)
unknown: (富士山|東京タワー|琵琶湖)(の高さは|はどのくらい|はどこ)(|？)
unknown: (カレー|味噌汁|餃子)の(作り方|レシピ)(|を教えて|は？)
unknown: (何ができますか|何ができるの|できることは何)(|？)
unknown: (このソフト|アプリ|プログラム)(の使い方は|はどうやって終了しますか|の閉じ方を教えて)(|？)
unknown: (三足す四は|七かける八は|十引く二は)(|いくつ|いくつですか)(|？)
unknown: (よく|全然|ちょっと)(わかりません|分からない|わからない)(|。)
bye: (眠い|疲れた|もう遅い)(から|ので)(寝ます|寝るね|おやすみ)(|。)
""",
    "German": """\
welcome: (vielen|tausend|recht herzlichen) (lieben |)dank(| auch| dir| ihnen| nochmals)(|!)
welcome: (danke|dank dir) (von herzen|vielmals|im voraus|trotzdem|für deine mühe|für alles bisher)(|!|.)
welcome: (das|du) (war sehr nett|war hilfreich|bist ein schatz|ist lieb von dir)(, danke|!|. danke schön)
hello: (schön|nett|freut mich sehr|angenehm), (dich|sie) kennenzulernen(|!|.)
hello: (freut mich|sehr erfreut|angenehm|sei gegrüßt|grüß gott miteinander)(|!|.)
hello: (darf ich|kann ich) (kurz |)stören(|?)
fine: (wie|und wie) (läuft's bei dir|war dein wochenende|ist das werte befinden|hast du geschlafen|fühlst du dich so)(|?)
fine: (na|und), (munter|ausgeschlafen|wohlauf|gesund und munter)(|?)
bye: (mach's|macht's) gut(| und bis bald|, bis montag| kleiner|!)
bye: (ich empfehle mich|ich verabschiede mich|das wär's für heute|dann will ich mal)(|.|, auf wiedersehen)
i_am: (sag mal|verrat mir|darf man fragen)(,|) (wer du bist|wie du heißt|was du bist)(|?)
i_am: (mit wem|mit was) (plaudere|habe|spreche) ich (hier|es zu tun|gerade)(|?)
unknown: (wie backe|wie koche) ich (einen apfelkuchen|rouladen|semmelknödel|gulasch)(|?)
unknown: (mein hund|meine katze) (hat schokolade gefressen|hustet|frisst nicht)(,|.) (was tun|ist das schlimm)(|?)
unknown: (wie hoch ist die zugspitze|wo liegt der bodensee|wie alt ist der kölner dom)(|?)
unknown: (was|wobei) kannst du (mir |)(so |alles |)(tun|machen|helfen|für mich tun)(|?)
unknown: wie (beende|schließe|bediene|starte) ich das (programm|ding|hier)(|?)
unknown: (wie viel|was|wieviel) (ist|sind|macht|gibt) (drei plus vier|sieben mal acht|zehn minus zwei|12 und 5)(|?)
unknown: (erzähl|schreib) mir (einen witz|ein märchen|eine liste mit tieren|ein gedicht)(| bitte)
unknown: (ich versteh|ich kapier|versteh) (das nicht|gar nichts|nur bahnhof)(|.)
bye: (bin|ich bin) (müde|dann mal weg|raus)(,|.) (gute nacht|bis morgen|tschüss)(|!)
""",
    "French": """\
welcome: (mille mercis|un grand merci|infiniment merci)(| à toi| à vous)(| !|!)
welcome: merci (du fond du coeur|pour votre aide précieuse|de ta gentillesse|pour ces explications|d'avance)(| !|.)
welcome: (je te|je vous) (remercie|suis très reconnaissante|suis reconnaissant)(|, vraiment| beaucoup|.)
hello: (enchanté|enchantée|ravi|ravie)(| de te connaître| de faire votre connaissance| de vous rencontrer)(| !|.)
hello: (je vous|je te) (salue|souhaite le bonjour|dis bonjour)(|.| !)
hello: (excusez-moi|pardon), (il y a quelqu'un|vous êtes là)(| ?)
fine: (et toi|dis-moi), (la journée se passe bien|le moral est bon|comment te sens-tu)(| ?|?)
fine: (bien reposé|passé un bon week-end|en pleine forme|pas trop fatigué)(| ?|?)
bye: (je vous|je te) (souhaite une bonne nuit|dis au revoir|quitte ici)(|.|, à bientôt)
bye: (portez-vous bien|prends soin de toi|bon vent|à la semaine prochaine)(| !|.)
i_am: (puis-je|je peux) savoir (qui vous êtes|ton nom|qui me répond)(| ?|?)
i_am: (c'est qui qui|qui est-ce qui) (parle|me répond|m'écrit|est là)(| ?|?)
unknown: (comment|on fait comment pour) (faire une quiche|cuire un oeuf mollet|réussir une mayonnaise)(| ?|?)
unknown: (quelle est la hauteur|quel est l'âge) (de la tour eiffel|du mont blanc|de notre-dame)(| ?|?)
unknown: (tu peux|vous pouvez) (m'aider à faire quoi|m'aider comment|faire quoi)(| ?)
unknown: comment (quitter|fermer|utiliser|lancer) (ce programme|le programme|cette appli|ce truc)(| ?)
unknown: (combien font|ça fait combien) (trois plus quatre|sept fois huit|dix moins deux|12 et 5)(| ?)
unknown: (raconte-moi|écris-moi) (une blague|une histoire|une liste d'animaux)(| stp)
unknown: (je ne comprends|j'y comprends|je pige) (rien|pas|que dalle)(|.)
bye: (je suis fatigué|il est tard)(,|.) (bonne nuit|à demain|je vais au lit)(|.)
""",
    "Spanish": """\
welcome: (muchísimas|infinitas|un millón de) gracias(| de corazón| de verdad| a ti)(|!)
welcome: (le|te) (estoy muy agradecida|agradezco mucho|doy las gracias)(|.|!)
welcome: gracias (de todo corazón|por tu amabilidad|por la explicación|de nuevo|de antemano)(|!|.)
hello: (mucho gusto|un placer|encantada|encantado)(| de conocerte| de saludarte| en conocerle)(|!|.)
hello: (con permiso|disculpe|perdón), (hay alguien ahí|está alguien)(|?)
hello: (muy |)(buenas|buenos días) (tenga usted|a todo el mundo|tengas)(|.|!)
fine: (y tú|dime), (cómo te encuentras|qué tal el día|cómo va tu tarde)(|?)
fine: (todo en orden|andas bien|qué tal la familia|qué tal esa salud|va todo bien)(|?)
bye: (cuídate|cuídese|descansa|felices sueños)(| mucho|, hasta pronto|, adiós)(|!)
bye: (me despido|me tengo que ir|que tengas buena noche|que te vaya bien)(|.|, adiós)
i_am: (puedo|me permite) (saber quién eres|preguntar su nombre|saber cómo te llamas)(|?)
i_am: (quién me|qué me) (responde|contesta|habla)(| aquí|)(|?)
unknown: (cómo se hace|cómo preparo|receta de) (la tortilla|el gazpacho|las empanadas|el arroz con leche)(|?)
unknown: (qué tan alto es el aconcagua|dónde queda machu picchu|cuántos años tiene el rey)(|?)
unknown: (¿|)(qué puedes hacer|qué sabes hacer|para qué sirves)(| tú| por mí)(|?)
unknown: (¿|)cómo (salgo de|cierro|uso|abro) (este programa|la aplicación|esto)(|?)
unknown: (¿|)(cuánto es|cuánto son) (tres más cuatro|siete por ocho|diez menos dos|12 y 5)(|?)
unknown: no (entiendo|comprendo|pillo) (nada|ni papa|lo que dices)(|.)
bye: (tengo sueño|estoy cansado|ya es tarde)(,|.) (buenas noches|hasta mañana|me voy a la cama)(|.)
""",
    "Italian": """\
welcome: (grazie|ti ringrazio) (di cuore|infinitamente|davvero|per la gentilezza|in anticipo)(|!|.)
welcome: (mille|infinite) grazie(| a te| di nuovo| davvero)(|!)
hello: (piacere|molto piacere|lieto|lieta)(| di conoscerti| di fare la sua conoscenza)(|!|.)
hello: (permesso|scusate), (c'è qualcuno in casa|disturbo|si può)(|?)
fine: (e tu|dimmi), (come va la giornata|come ti senti|tutto a posto)(|?)
fine: (passato un buon weekend|come procede|come te la passi|si va avanti)(|?)
bye: (stammi bene|buona serata e a domani|ti auguro la buonanotte|abbi cura di te)(|!|.)
bye: (adesso|ora) (devo proprio andare|chiudo|ti lascio)(|, ciao|, a presto|.)
i_am: (posso|si può) (sapere chi sei|chiedere il tuo nome|sapere con chi parlo)(|?)
i_am: (chi mi|cosa mi) (risponde|scrive|parla)(|?)
unknown: (come si fa|come preparo|ricetta per) (il tiramisù|il risotto|la carbonara|il pesto)(|?)
unknown: (quanto è alto il vesuvio|dove si trova il colosseo|chi ha costruito il duomo di milano)(|?)
unknown: (cosa|che cosa) (sai fare|puoi fare|fai)(| per me| di bello)(|?)
unknown: come (esco da|chiudo|uso|apro) (questo programma|quest'app|questa cosa)(|?)
unknown: (quanto fa|quanto fanno) (tre più quattro|sette per otto|dieci meno due|12 più 5)(|?)
unknown: non (capisco|ho capito|ci capisco) (niente|nulla|cosa dici)(|.)
bye: (ho sonno|sono stanca|è tardi)(,|.) (buonanotte|a domani|vado a letto)(|.)
""",
    "Portuguese": """\
welcome: (muitíssimo|imensamente) (obrigado|obrigada|grato)(|!|.)
welcome: obrigad(o|a) (de coração|pela gentileza|pela explicação|por me ouvir|desde já)(|!|.)
hello: (muito prazer|prazer|encantado)(| em conhecer você| em te conhecer| em conhecê-lo)(|!|.)
hello: (com licença|desculpe), (tem alguém em casa|posso entrar|está aí alguém)(|?)
fine: (e você|me diz), (como está o dia|como se sente|passou bem)(|?)
fine: (correu bem o dia|tudo em ordem|como tem passado|está tudo bem contigo)(|?)
bye: (se cuida|fica bem|fique com deus|passe bem)(|, tchau|, até breve|!)
bye: (preciso|tenho que) (ir agora|desligar|dormir)(|, até amanhã|, tchau|.)
i_am: (posso|pode-se) saber (quem é você|o seu nome|com quem falo)(|?)
i_am: (quem|o que) (me responde|está aí|fala comigo)(|?)
unknown: (como se faz|receita de|como preparo) (feijoada|pão de queijo|bacalhau|brigadeiro)(|?)
unknown: (qual a altura do corcovado|onde fica o cristo redentor|quem construiu a torre de belém)(|?)
unknown: (o que|que é que) (você sabe fazer|você pode fazer|sabes fazer|podes fazer)(| por mim)(|?)
unknown: como (saio deste programa|fecho o programa|uso este programa|abro isto)(|?)
unknown: (quanto é|quanto dá|quantos são) (três mais quatro|sete vezes oito|dez menos dois|12 e 5)(|?)
unknown: não (entendi|percebo|estou entendendo) (nada|o que você disse)(|.)
bye: (estou com sono|já é tarde|estou cansada)(,|.) (boa noite|até amanhã|vou dormir)(|.)
""",
    "Russian": """\
welcome: (огромное|сердечное|большущее) (спасибо|вам спасибо|тебе спасибо)(|!)
welcome: спасибо (от души|за терпение|за ответ|за сказку|за внимание)(|!|.)
hello: (приятно познакомиться|очень приятно|рад знакомству|рада знакомству)(|!|.)
fine: (а ты|ну), (как сам|как настроение сегодня|как прошёл день)(|?)
bye: (всего доброго|береги себя|мне пора|счастливо оставаться)(|, пока|!)
i_am: (можно узнать|скажи), (кто ты|как тебя зовут|с кем я говорю)(|?)
unknown: (как приготовить|как варить|рецепт) (борщ|пельмени|блины)(|?)
unknown: (какой высоты эльбрус|где находится (байкал|кремль|эльбрус)|сколько лет кремлю)(|?)
unknown: (что|чего) ты (умеешь|можешь)( делать|)(|?)
unknown: как (выйти из программы|закрыть программу|пользоваться программой|это работает)(|?)
unknown: сколько будет (три плюс четыре|семью восемь|десять минус два|12 плюс 5)(|?)
unknown: (расскажи|напиши) (анекдот|сказку|список животных|стишок)(| пожалуйста)
unknown: (ничего|совсем) не (понимаю|понял|поняла)(|.)
bye: (до свидания|до скорой встречи|до завтра)(,|) (дружок|спасибо за всё|модель|всем)(|!)
bye: (хочу спать|уже поздно|я устал)(,|.) (спокойной ночи|до завтра|пойду спать)(|.)
""",
    "Dutch": """\
welcome: (heel hartelijk|duizendmaal|ontzettend) (dank|bedankt)(| daarvoor)(|!)
welcome: (bedankt|dank u wel) voor (de moeite|het verhaal|je geduld|alles)(|!|.)
hello: (aangenaam|leuk je te ontmoeten|prettig kennis te maken|aangenaam kennis te maken)(|!|.)
fine: (en met jou|zeg), (alles kits|hoe was je dag|goed geslapen)(|?)
bye: (het beste|slaap lekker|fijne avond nog|ik ga ervandoor)(|, doei|, tot morgen|!)
i_am: (mag ik weten|zeg eens) (wie je bent|hoe je heet|met wie ik praat)(|?)
unknown: (hoe maak je|hoe kook ik) (stamppot|erwtensoep|pannenkoeken)(|?)
unknown: wat (kun|kan) (je|jij) (allemaal|eigenlijk|zoal|voor me doen|nog meer)(|?)
unknown: hoe (sluit|stop|gebruik|start) ik (dit programma|dit|deze app)(|?)
unknown: hoeveel is (drie plus vier|zeven keer acht|tien min twee|12 en 5)(|?)
unknown: (vertel|schrijf) (een mop|een verhaaltje|een lijst met dieren|een gedicht)(| alsjeblieft)
unknown: ik (snap er niks van|begrijp het niet|versta je niet|snap er geen bal van)(|.)
unknown: (waar is|waar vind ik) (het station|een goede tandarts|de dichtstbijzijnde winkel)(|?)
fine: (hallo|hoi|dag|goedenavond)(,|) hoe (gaat het|is het|gaat het ermee|gaat het met u)(|?)
welcome: (dank je wel|dank u wel|bedankt|merci)( hoor| schat| jongen| voor alles)(|!|.)
bye: (ik ben moe|het is laat)(,|.) (welterusten|tot morgen|ik ga slapen)(|.)
i_am: (met wie|tegen wie) (praat|spreek|chat) ik( hier|)(|?)
""",
    "Polish": """\
welcome: (stokrotne|ogromne|wielkie) dzięki(| za wszystko| za odpowiedź)(|!)
welcome: (bardzo ci dziękuję|jestem wdzięczny|dzięki za cierpliwość)(|!|.)
hello: (miło mi|bardzo mi miło|miło cię poznać|miło pana poznać)(|!|.)
fine: (a ty|no i), (jak minął dzień|jak samopoczucie|wszystko gra)(|?)
bye: (trzymaj się|uciekam|miłego wieczoru|śpij dobrze)(|, pa|, do jutra|!)
i_am: (mogę wiedzieć|powiedz), (kim jesteś|jak masz na imię|z kim rozmawiam)(|?)
unknown: (jak zrobić|jak ugotować|przepis na) (bigos|pierogi|żurek)(|?)
unknown: co (umiesz|potrafisz|możesz)( zrobić| robić|)(|?)
unknown: jak (wyjść z tego programu|zamknąć program|uruchomić aplikację|to działa)(|?)
unknown: ile (to jest|jest) (trzy plus cztery|siedem razy osiem|dziesięć minus dwa|12 i 5)(|?)
unknown: (opowiedz|napisz) (dowcip|bajkę|wiersz|listę zwierząt)(| proszę)
unknown: (nic|wcale) nie (rozumiem|kumam)(|.)
unknown: (gdzie jest (dworzec|apteka|hotel|najbliższy sklep)|jak dojść do (dworca|apteki|hotelu))(|?)
fine: (cześć|hej|witaj|siema)(,|) (co słychać|jak leci|jak się masz|co tam)(|?)
welcome: (dziękuję|dzięki)( bardzo| pięknie| serdecznie| ci)(| za pomoc)(|!|.)
bye: (jestem zmęczony|już późno)(,|.) (dobranoc|do jutra|idę spać)(|.)
i_am: z kim (rozmawiam|piszę|mam przyjemność)(|?)
""",
    "Turkish": """\
welcome: (çok çok|binlerce|yürekten) (teşekkürler|teşekkür ederim)(|!)
welcome: (ellerine sağlık|çok naziksin|sabrın için teşekkürler)(|!|.)
hello: (memnun oldum|tanıştığıma memnun oldum|çok memnun oldum)(|!|.)
fine: (sen nasılsın|ee), (günün nasıl geçti|keyifler nasıl|her şey yolunda mı)(|?)
bye: (kendine iyi bak|ben kaçtım|iyi akşamlar, ben gidiyorum|allahaısmarladık)(|!|.)
i_am: (sorabilir miyim|söyle), (sen kimsin|adın nedir|kiminle konuşuyorum)(|?)
unknown: (mercimek çorbası|baklava|menemen) nasıl (yapılır|pişirilir)(|?)
unknown: (neler|ne) (yapabilirsin|yapabiliyorsun|biliyorsun)(|?)
unknown: (bu programdan|buradan) nasıl (çıkarım|çıkılır)(|?)
unknown: (üç artı dört|yedi kere sekiz|on eksi iki|12 artı 5) (kaç|kaç eder)(|?)
unknown: bana (fıkra|masal|şiir|hayvan listesi) (anlat|yaz)(| lütfen)
unknown: (hiçbir şey|seni) anlamıyorum(|.)
unknown: (istasyon|eczane|en yakın market) nerede(|?)
fine: (merhaba|selam|iyi günler|slm)(,|) (nasılsın|nasılsınız|naber|nasıl gidiyor)(|?)
welcome: (çok |)(teşekkürler|teşekkür ederim|sağ ol|sağol)(| dostum| canım| yardımın için)(|!|.)
bye: (yoruldum|geç oldu|uykum var)(,|.) (iyi geceler|yarın görüşürüz|ben yatıyorum)(|.)
i_am: kiminle (konuşuyorum|yazışıyorum)(|?)
""",
    "Swedish": """\
welcome: (hjärtligt tack|varmt tack|tack så hemskt mycket)(|!)
welcome: tack (för allt|för sagan|för tålamodet|snälla du)(|!|.)
hello: (trevligt att råkas|mycket angenämt|roligt att träffa dig)(|!|.)
fine: (och du|nå), (hur var din dag|hur känns det|är allt väl)(|?)
bye: (ha det så bra|sov gott|ta hand om dig|nu går jag)(|, hej då|!)
i_am: (får jag veta|säg mig) (vem du är|vad du heter|vem jag pratar med)(|?)
unknown: (hur gör man|hur bakar man) (kanelbullar|gravlax|prinsesstårta)(|?)
unknown: vad (kan du|kan du göra|kan du hjälpa mig med)( egentligen|)(|?)
unknown: hur (avslutar|stänger|använder|startar) jag (programmet|det här|appen)(|?)
unknown: (vad|hur mycket) är (tre plus fyra|sju gånger åtta|tio minus två|12 och 5)(|?)
unknown: (berätta|skriv) (en rolig historia|en saga|en dikt|en lista med djur)(| tack)
unknown: jag (fattar|förstår|begriper) (ingenting|inte|inte ett dugg)(|.)
unknown: var (ligger|finns) (stationen|närmaste affär|ett bra hotell)(|?)
fine: (hej|tjena|hallå|god dag)(,|) (hur mår du|hur är läget|hur är det|hur har du det)(|?)
welcome: (tack|tack så mycket|tusen tack|stort tack)( ska du ha| för allt| för svaret|)(|!|.)
bye: (jag är trött|det är sent)(,|.) (god natt|vi ses imorgon|jag går och lägger mig)(|.)
i_am: vem (pratar|skriver|talar) jag med(|?)
""",
}
MET: Mapping[str, tuple[str, ...]] = {
    "Korean": ("(처음 뵙겠습니다|반갑습니다|만나서 반가워요)(.|,|!) (저는|제 이름은) {v}(입니다|이에요|예요)",),
    "German": (
        "(freut mich|angenehm|sehr erfreut|schön, dich kennenzulernen)(,|.|!) (ich bin|ich heiße|mein name ist) {v}",
        "(darf ich mich vorstellen|gestatten)(?|:|,) (ich heiße |mein name ist |){v}",
    ),
    "French": (
        "(enchanté|enchantée|ravie de te connaître)(,|.| !) (moi c'est|je m'appelle|je suis) {v}",
        "je me présente(,| :) (je m'appelle |){v}",
    ),
    "Spanish": (
        "(mucho gusto|encantada|encantado|un placer)(,|.|!) (me llamo|soy|mi nombre es) {v}",
        "(me presento|déjame presentarme)(,|:) (me llamo|soy) {v}",
    ),
    "Italian": (
        "(molto piacere|piacere di conoscerti|lieta di conoscerti)(,|.|!) (mi chiamo|sono|io sono) {v}",
        "mi presento(,|:) (sono|mi chiamo) {v}",
    ),
    "Chinese": ("(很高兴认识你|幸会|初次见面)(，|。|！)我(叫|是){v}", "(自我介绍一下|介绍一下)(，|：)我(叫|是){v}"),
    "Japanese": ("(はじめまして|お会いできてうれしいです|どうも)(。|、)(私は|)({v}です|{v}と申します)",),
    "Portuguese": (
        "(muito prazer|prazer|prazer em conhecer)(,|.|!) (eu me chamo|meu nome é|sou a|sou o) {v}",
        "(me apresento|deixa eu me apresentar)(,|:) (sou|meu nome é) {v}",
    ),
    "Russian": ("(очень приятно|приятно познакомиться|будем знакомы)(,|.|!) (я|меня зовут) {v}",),
    "Dutch": ("(aangenaam|leuk je te ontmoeten)(,|.|!) (ik ben|ik heet|mijn naam is) {v}",),
    "Polish": ("(miło mi|miło cię poznać|bardzo mi miło)(,|.|!) (jestem|mam na imię|nazywam się) {v}",),
    "Turkish": ("(memnun oldum|tanıştığımıza memnun oldum)(,|.|!) (ben|benim adım|adım) {v}",),
    "Swedish": ("(trevligt att träffas|angenämt)(,|.|!) (jag heter|jag är|mitt namn är) {v}",),
}  # fmt: skip
"""Language -> how users say that they are pleased to meet somebody, and their name."""
HOW_BESIDES = (
    "tell me how (to say|you say|one says) {x} in {language}(| please|, would you)",
    "(let me know|explain|write down) how {people} say {x}(| please)",
    "how (might|shall|should) i say {x} to (a|my) {language} (host|friend|neighbour|grandmother)?",
    "(how's|hows) {x} in {language}(| again| please)?",
    "{x}: (what's|how is) (that|it) in {language}?",
    "(what|which word) do you (say|use) for {x} if you (speak|are) {language}?",
    "(what's|what is) the (polite|usual|normal|right|simple) (way|word) (to say|for) {x} in {language}?",
    "(if|when) i want to say {x} in {country}, (what do i say|which word is it)?",
    "(i met|i know) (somebody|a girl|a man) from {country}. how do i say {x}?",
    "(postcard|card|letter) to {country}(:|,) how do i (write|say) {x}?",
    "(my phrase book is lost|no dictionary here|my phone is dead). {x} in {language}(?|, please)",
    "(and|ok and|now) {x} in {language}?",
    "(would|could) you (write|spell|say) {x} (for me |)in {language}( please|)?",
    "(waiter|taxi driver|shopkeeper) in {country}: how do i say {x} to (him|her)?",
    "(one|a) (little|short) {language} lesson(:|.) how do i say {x}?",
    "{language} lesson one: {x}(?| is...| please)",
    "how (does|would) (somebody who speaks|a speaker of) {language} say {x}?",
    "(what|how) is {x} called in {language}?",
    "(my crossword|a quiz|the teacher) wants {x} in {language}(|. what is it?)",
    "{x} in {language} (pls|plz|please), for my (pen pal|neighbour|grandma|host|teacher)",
    "teach me to say {x} in {language}(| please|, will you)",
    "(a |my |our )(neighbour|nurse|cleaner|baker|landlord) is {language}(,|.) (what's|what is|how do i say) {x} in (her|his) language?",
    "(only|just) (the word|one word)(:|,) {x} in {language}",
    "how would (somebody from {country}|{people}) say {x}?",
    "(ok|thanks|cool|nice)(,|.|!) (and |now |then )(in {language}, {x}|{x} in {language})(|?)",
    "(i want|i'd like) to (impress|surprise|please) a {language} (friend|guest|chef)(:|.) how do i say {x}?",
    "not english(,|:) {language}(:|,) (how do you say |){x}(|?)",
)
"""How something is asked for in a language, with its word always in it."""

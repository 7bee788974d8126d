"""What people ask in other languages that the model does not know: forms, and topics for {x}."""

from starter.words import listed

FOREIGN_QUESTIONS: dict[str, tuple[tuple[str, ...], list[str]]] = {
    "Korean": (
        (
            "{x}(에 대해|에 대해서|에 관해) (알려줘|알려 주세요|설명해줘|설명해 주세요|말해줘|가르쳐줘|이야기해 줘|뭘 알아|어떻게 생각해|요약해줘)(|.|?)",
            "{x} (뭐야|뭐예요|뭔가요|뭐지|무엇입니까|알려줘|설명해줘|추천해줘|추천해 주세요|알아|아세요|찾아줘|뜻이 뭐야|만드는 법|하는 법)(|?|.)",
            "{x}(|?| 좀 알려주세요| 어디서 배워| 왜 중요해| 누가 만들었어)",
            "(오늘|내일|주말|서울|부산|요즘) 날씨(| 어때| 어때요| 알려줘| 어떻습니까)(|?)",
            "(너는|넌|당신은) (몇 살이야|어디 살아|뭘 좋아해|어디에서 왔어)?",
            "(뭐|무엇을) (할 수 있어|하고 있어|좋아해|먹을까)?",
            "(도와줘|도와주세요|살려줘|부탁해|심심해|배고파|피곤해|사랑해|슬퍼)(|.|!)",
            "(점심|저녁|아침)(에|) (뭐 먹을까|뭘 먹지|메뉴 추천해줘)?",
            "(이 문장을|이것을|이 글을|제 이메일을) (번역해줘|고쳐줘|요약해줘|영어로 번역해 주세요|읽어줘)",
            "(이야기|재미있는 이야기|농담|동화|시|노래)( 하나|) (해줘|들려줘|해 주세요|써줘|불러줘)",
            "(지금 몇 시야|오늘 무슨 요일이야|하늘은 왜 파래|한국의 수도는 어디야|대통령이 누구야|비트코인 얼마야|어떻게 하면 살이 빠질까|영어 공부 어떻게 해|여자친구 선물 뭐 사지|머리가 아파 어떡해|인생의 의미가 뭐야|코드 짜줘|숙제 해줘|편지 써줘|파이썬 배우고 싶어|모델을 어떻게 바꿔|비행기표 예약해줘)(|?|.)",
        ),
        listed(
            "서울,한국 역사,양자역학,인공지능,사랑,인생,블랙홀,김치찌개,세종대왕,아인슈타인,광합성,주식,축구,제주도,고양이,기후 변화,민주주의,커피,파이썬,수학 문제,영화,맛집,여행지,책,미국,우주,건강,다이어트,비트코인,철학",
            ",",
        ),
    ),
    "Chinese": (
        (
            "(什么是|解释一下|请解释|介绍一下|请介绍|告诉我|说说|讲讲|你知道|你了解|谈谈|总结一下){x}(|吗|的历史|的事|是什么)(|？|。)",
            "{x}(是什么|怎么样|是谁|在哪里|有什么用|为什么重要|怎么做|怎么学|的意思|多少钱|推荐一下)(|？)",
            "(怎么|如何)(减肥|做饭|学英语|赚钱|写简历|修电脑|养猫|换模型|下载模型|学习|睡得更好|交朋友|做红烧肉|去机场|买房)(|？)",
            "(今天|明天|北京|上海|周末)(的|)天气(怎么样|好吗|如何)(|？)",
            "(给我|请|你能|可以)(讲|说)(个|一个)(故事|笑话)(吗|)(|？)",
            "(写一首诗|写一篇文章|翻译这句话|帮我写代码|帮我写信|帮我写邮件|请帮帮我|帮我做作业|推荐一本书|推荐一部电影|给我一些建议|请翻译成英文|总结这篇文章|对不起|我饿了|我很累|我爱你|我很难过|我好无聊)(|。|！)",
            "(现在几点|今天星期几|天空为什么是蓝色的|中国的首都是哪里|谁发明了电话|地球有多大|我应该买房吗|我头疼怎么办|猫为什么会叫|人生的意义是什么|世界上最高的山是什么|一年有多少人出生|你几岁|你能做什么|你会什么|你喜欢什么|你在哪里)(|？)",
        ),
        listed(
            "北京,上海,长城,量子力学,人工智能,爱情,光合作用,黑洞,孔子,李白,春节,比特币,股票,中国历史,相对论,民主,足球,红楼梦,故宫,民法,编程,气候变化,茶,火锅,美国,火星,哲学,幸福,癌症,数学",
            ",",
        ),
    ),
    "Japanese": (
        (
            "{x}(とは何ですか|って何|とは|について教えてください|について教えて|を説明してください|を説明して|はどこですか|は誰ですか|はいつですか|はいくらですか|のおすすめは|の作り方|の意味は|をどう思いますか|は好きですか|を勉強したいです)(|？|。)",
            "(どうやって|どうすれば)(痩せますか|英語を勉強しますか|料理を作りますか|駅に行きますか|お金を貯めますか|よく眠れますか|友達ができますか|パソコンを直しますか)(|？)",
            "(今日|明日|週末|東京)の天気(は|はどうですか|を教えて)(|？)",
            "(手紙|メール|作文|詩|コード|レポート|履歴書)を書いて(|ください|くれますか)(|。|？)",
            "(この文を翻訳して|この文章を要約して|英語に訳してください|話をして|冗談を言って|宿題をやって|本を勧めて|助けてください|手伝ってください|ごめんなさい|お腹が空いた|疲れた|愛してる|寂しい|暇です)(|。|！)",
            "(今何時ですか|日本の首都はどこですか|空はなぜ青いの|電話を発明したのは誰ですか|地球の大きさは|頭が痛いです|何を食べましょうか|猫はなぜ鳴くの|人生の意味は何ですか|富士山の高さは|何ができますか|何歳ですか|どこに住んでいますか)(|？)",
        ),
        listed(
            "東京,京都,富士山,量子力学,人工知能,愛,光合成,ブラックホール,寿司,日本の歴史,相対性理論,株,サッカー,源氏物語,夏目漱石,気候変動,民主主義,プログラミング,お茶,ラーメン,アメリカ,火星,哲学,幸せ,健康,数学,音楽,映画,犬,税金",
            ",",
        ),
    ),
    "German": (
        (
            "(was ist|was sind|wer war|was bedeutet|erklär mir|erkläre|erklären sie mir bitte|erzähl mir etwas über|was weißt du über|kennst du|was hältst du von|beschreibe|fass kurz zusammen|kannst du mir sagen, was ist|wie funktioniert|warum gibt es) {x}(|?|?| bitte| genau)",
            "(wie|wo|wann) (kann ich|soll ich|könnte ich|muss ich) (deutsch lernen|abnehmen|kochen lernen|ein haus kaufen|geld sparen|brot backen|meine steuern machen|ein konto eröffnen|einen arzt finden|mein fahrrad reparieren|den reifen wechseln|tomaten pflanzen|besser schlafen)(|?)",
            "(kannst du|könntest du|würdest du|können sie) (|mir |bitte )(helfen|einen brief schreiben|einen text übersetzen|ein rezept geben|einen film empfehlen|das erklären|die nachrichten vorlesen|einen flug buchen|meine hausaufgaben machen|ein gedicht schreiben|eine pizza bestellen|ein bild malen)(|?)",
            "(schreib|schreibe|gib|such|nenne|empfiehl) mir (bitte |)(einen brief|eine bewerbung|ein rezept|einen aufsatz|ein gutes buch|einen film|ein restaurant|ein hotel|einen witz|ein gedicht|tipps)(|.| bitte)",
            "(wie wird das wetter|wie ist das wetter) (morgen|heute|in berlin|am wochenende)(|?)",
            "(soll ich|sollte ich) (kündigen|umziehen|einen hund kaufen|zum arzt gehen|in aktien investieren|sie heiraten|das auto verkaufen)(|?)",
            "(mein rücken tut weh|ich habe kopfschmerzen|mein computer geht nicht|mein auto springt nicht an|ich habe hunger|mir ist langweilig|ich bin traurig|ich bin müde|ich liebe dich|mein drucker druckt nicht)(|, was tun?|. was soll ich tun?|. hilf mir)",
            "(wie spät ist es|was soll ich kochen|warum ist der himmel blau|wo ist berlin|hilf mir bitte|was gibt es neues|wie viele menschen leben in china|wer hat gestern gewonnen|wie hoch ist der mount everest|was ist die hauptstadt von frankreich|wer ist bundeskanzler|erzähl mir einen witz|erzähl mir eine geschichte|übersetze das|wie alt bist du|wo wohnst du|wer hat das telefon erfunden|was kostet ein bier|wann fährt der nächste zug)(|?|.)",
        ),
        listed(
            "Goethe,die Relativitätstheorie,Liebe,einen Computer,der Sinn des Lebens,Photosynthese,Einstein,Quantenphysik,künstliche Intelligenz,den Klimawandel,ein schwarzes Loch,die Bundesrepublik,München,den Ersten Weltkrieg,Inflation,Bitcoin,Demokratie,Mozart,Bayern München,Sauerteig,Python,das Internet,Steuern,die Rente,Rom,der Mond,Physik,Philosophie,Fußball,Krebs",
            ",",
        ),
    ),
    "French": (
        (
            "(qu'est-ce que|c'est quoi|qui était|explique-moi|expliquez-moi|dis-moi ce qu'est|parle-moi de|que sais-tu de|que penses-tu de|décris|résume|définis|à quoi sert|connais-tu|tu connais) {x}(| ?|?|?| s'il te plaît| en bref)",
            "(comment|où|quand) (puis-je|je peux|est-ce que je peux|dois-je) (apprendre le français|maigrir|faire du pain|acheter une maison|économiser|réparer mon vélo|trouver un médecin|mieux dormir|cuisiner un poulet|aller à la gare|faire mes impôts)(| ?|?)",
            "(peux-tu|pourrais-tu|pouvez-vous|est-ce que tu peux|tu peux) (|s'il te plaît )(m'aider|écrire une lettre|traduire ce texte|me donner une recette|me conseiller un film|faire mes devoirs|réserver un vol|dessiner un chat|me raconter une histoire|commander une pizza|résumer ce livre)(| ?|?)",
            "(écris|donne|cherche|recommande|raconte|fais)-moi (une lettre|une recette|un poème|un bon livre|un film|un hôtel|une blague|une histoire|des conseils|un résumé)(| s'il te plaît|.)",
            "(quel temps fait-il|quel temps fera-t-il|quelle est la météo) (demain|aujourd'hui|à paris|ce week-end)(| ?|?)",
            "(dois-je|est-ce que je dois|devrais-je) (quitter mon travail|acheter un chien|aller chez le médecin|déménager|investir|l'épouser|vendre ma voiture)(| ?|?)",
            "(j'ai mal à la tête|j'ai mal au dos|mon ordinateur ne marche pas|ma voiture ne démarre pas|j'ai faim|je m'ennuie|je suis triste|je suis fatigué|je t'aime)(|, que faire ?|. aide-moi)",
            "(quelle heure est-il|que dois-je cuisiner|pourquoi le ciel est bleu|où est paris|aide-moi|combien de gens vivent en chine|quelle est la capitale de l'italie|qui a gagné hier|qui est le président|quelles sont les nouvelles|traduis ça|quel âge as-tu|où habites-tu|qui a inventé le téléphone|combien coûte un café|pourquoi les chats ronronnent|à quelle heure part le train)(| ?|?)",
        ),
        listed(
            "la vie,l'amour,la photosynthèse,la relativité,un ordinateur,Napoléon,Victor Hugo,la révolution française,le changement climatique,l'intelligence artificielle,un trou noir,la physique quantique,Paris,Bordeaux,le bitcoin,l'inflation,la démocratie,Mozart,le football,le pain au levain,l'univers,la mort,les impôts,la retraite,Python,Internet,la lune,la philosophie,le cancer,Versailles",
            ",",
        ),
    ),
    "Spanish": (
        (
            "(¿||)(qué es|quién fue|qué significa|explícame|explica|dime qué es|háblame de|qué sabes de|qué opinas de|qué piensas de|describe|resume|define|para qué sirve|conoces|cuál es la historia de) {x}(|?|?| por favor)",
            "(¿||)(cómo|dónde|cuándo) (puedo|debo|podría) (aprender inglés|bajar de peso|hacer pan|comprar una casa|ahorrar dinero|arreglar mi bici|encontrar un médico|dormir mejor|cocinar un pollo|ir al aeropuerto|hacer mis impuestos)(|?)",
            "(¿||)(puedes|podrías|puede usted|me puedes) (ayudarme|escribir una carta|traducir este texto|darme una receta|recomendarme una película|hacer mis deberes|reservar un vuelo|dibujar un gato|contarme un cuento|pedir una pizza|resumir este libro)(|?| por favor)",
            "(escríbeme|dame|búscame|recomiéndame|cuéntame|hazme) (una carta|una receta|un poema|un buen libro|una película|un hotel|un chiste|una historia|unos consejos|un resumen)(| por favor|.)",
            "(¿||)(qué tiempo hace|qué tiempo hará|cómo está el clima) (mañana|hoy|en madrid|el fin de semana)(|?)",
            "(¿||)(debo|debería) (dejar mi trabajo|comprar un perro|ir al médico|mudarme|invertir|casarme|vender mi coche)(|?)",
            "(me duele la cabeza|me duele la espalda|mi ordenador no funciona|mi coche no arranca|tengo hambre|estoy aburrido|estoy triste|estoy cansado|te quiero)(|, ¿qué hago?|. ayúdame)",
            "(¿||)(qué hora es|qué puedo cocinar|por qué el cielo es azul|dónde está madrid|ayúdame|cuánta gente vive en china|cuál es la capital de francia|quién ganó ayer|quién es el presidente|qué noticias hay|traduce esto|cuántos años tienes|dónde vives|quién inventó el teléfono|cuánto cuesta un café|por qué ronronean los gatos|a qué hora sale el tren)(|?)",
        ),
        listed(
            "el amor,la vida,la fotosíntesis,el sentido de la vida,la relatividad,un ordenador,Cervantes,la guerra civil,el cambio climático,la inteligencia artificial,un agujero negro,la física cuántica,Madrid,México,el bitcoin,la inflación,la democracia,Picasso,el fútbol,la paella,el universo,la muerte,los impuestos,Python,internet,la luna,la filosofía,el cáncer,Simón Bolívar,los aztecas",
            ",",
        ),
    ),
    "Italian": (
        (
            "(cos'è|che cos'è|chi era|spiegami|dimmi cos'è|parlami di|cosa sai di|cosa pensi di|descrivi|riassumi|conosci|a cosa serve|cosa significa) {x}(|?|?| per favore)",
            "(come|dove|quando) (posso|devo|potrei) (imparare l'inglese|dimagrire|fare il pane|comprare casa|risparmiare|riparare la bici|dormire meglio|cucinare il riso|andare in stazione)(|?)",
            "(puoi|potresti|può) (aiutarmi|scrivere una lettera|tradurre questo testo|darmi una ricetta|consigliarmi un film|fare i miei compiti|prenotare un volo|raccontarmi una storia)(|?| per favore)",
            "(scrivimi|dammi|cercami|consigliami|raccontami) (una lettera|una ricetta|una poesia|un buon libro|un film|un albergo|una barzelletta|una storia)(| per favore|.)",
            "(ho mal di testa|il mio computer non funziona|la macchina non parte|ho fame|mi annoio|sono triste|sono stanco|ti amo)(|, che faccio?|. aiutami)",
            "(che tempo farà domani|che tempo fa|che ore sono|cosa posso cucinare|perché il cielo è blu|dov'è roma|aiutami|qual è la capitale della francia|chi ha vinto ieri|chi è il presidente|traduci questo|quanti anni hai|dove abiti|quanto costa un caffè|a che ora parte il treno|devo lasciare il lavoro)(|?)",
        ),
        listed(
            "l'amore,la vita,la fotosintesi,il senso della vita,un computer,Dante,la relatività,il cambiamento climatico,l'intelligenza artificiale,un buco nero,Roma,Venezia,il calcio,la carbonara,l'universo,la mafia,le tasse,Leonardo,il Rinascimento,l'inflazione,la filosofia,Python",
            ",",
        ),
    ),
    "Portuguese": (
        (
            "(o que é|quem foi|me explica|explique|fale sobre|me fala de|o que você sabe sobre|o que acha de|descreva|resuma|você conhece|para que serve|o que significa) {x}(|?|?| por favor)",
            "(como|onde|quando) (posso|devo|eu posso) (aprender inglês|emagrecer|fazer pão|comprar uma casa|economizar|consertar a bicicleta|dormir melhor|cozinhar arroz|ir ao aeroporto)(|?)",
            "(você pode|pode|poderia|consegue) (me ajudar|escrever uma carta|traduzir este texto|me dar uma receita|recomendar um filme|fazer meu dever|reservar um voo|contar uma história)(|?| por favor)",
            "(escreve|me dá|procura|recomenda|conta) (uma carta|uma receita|um poema|um bom livro|um filme|um hotel|uma piada|uma história)(| por favor|.)",
            "(estou com dor de cabeça|meu computador não funciona|meu carro não liga|estou com fome|estou triste|estou cansado|estou entediado|te amo)(|, o que eu faço?|. me ajuda)",
            "(que horas são|como vai ser o tempo amanhã|como está o tempo|me ajuda|por que o céu é azul|onde fica lisboa|qual é a capital da frança|quem ganhou ontem|quem é o presidente|traduz isso|quantos anos você tem|onde você mora|quanto custa um café|a que horas sai o trem|devo pedir demissão)(|?)",
        ),
        listed(
            "o amor,a vida,a fotossíntese,um computador,o sentido da vida,a relatividade,Camões,o Brasil,Lisboa,a inteligência artificial,um buraco negro,o futebol,a feijoada,o universo,os impostos,Pelé,a inflação,a filosofia,a saudade,Python,a democracia,a mudança climática",
            ",",
        ),
    ),
    "Russian": (
        (
            "(что такое|кто такой|расскажи про|объясни|объясните|что ты знаешь про|что ты думаешь про|опиши|расскажи мне про|что значит|зачем нужна|кратко:) {x}(|?|?| пожалуйста)",
            "(как|где|когда) (мне |можно |)(выучить английский|похудеть|испечь хлеб|купить квартиру|накопить денег|починить велосипед|лучше спать|сварить борщ|доехать до вокзала)(|?)",
            "(можешь|не могли бы вы|ты можешь) (помочь мне|написать письмо|перевести текст|дать рецепт|посоветовать фильм|сделать домашнее задание|рассказать сказку|заказать пиццу)(|?)",
            "(напиши|дай|найди|посоветуй|расскажи) (мне |)(письмо|рецепт|стихотворение|хорошую книгу|фильм|гостиницу|анекдот|историю)(| пожалуйста|.)",
            "(у меня болит голова|компьютер не работает|машина не заводится|я голоден|мне скучно|мне грустно|я устал|я тебя люблю)(|, что делать?|. помоги)",
            "(какая завтра погода|какая погода|сколько времени|который час|помоги мне|почему небо голубое|где москва|что приготовить|какая столица франции|кто вчера выиграл|кто президент|переведи это|сколько тебе лет|где ты живёшь|сколько стоит кофе|когда отходит поезд|стоит ли мне уволиться)(|?)",
        ),
        listed(
            "любовь,жизнь,фотосинтез,россию,компьютер,историю,инфляцию,чёрную дыру,теорию относительности,искусственный интеллект,биткоин,Пушкина,Москву,космос,демократию,футбол,шахматы,войну и мир,философию,смысл жизни,налоги,Гагарина",
            ",",
        ),
    ),
    "Dutch": (
        (
            "(wat is|wie was|leg uit wat is|vertel me over|wat weet je over|wat vind je van|beschrijf|ken je|hoe werkt) {x}(|?| alsjeblieft)",
            "(kun je|kan je|kunt u|zou je) (me helpen|een brief schrijven|deze tekst vertalen|me een recept geven|een film aanraden|mijn huiswerk maken|een verhaal vertellen)(|?)",
            "(hoe kan ik|hoe moet ik) (afvallen|nederlands leren|brood bakken|een huis kopen|beter slapen|mijn fiets maken)(|?)",
            "(hoe laat is het|wat voor weer wordt het morgen|waarom is de lucht blauw|wat moet ik koken|waar ligt amsterdam|wat is de hoofdstad van frankrijk|wie heeft gisteren gewonnen|ik heb hoofdpijn|ik heb honger|ik verveel me|ik ben verdrietig|hoe oud ben je|vertaal dit)(|?)",
        ),
        listed(
            "liefde,het leven,fotosynthese,een computer,Rembrandt,klimaatverandering,een zwart gat,Amsterdam,voetbal,inflatie,de Tweede Wereldoorlog,Python,het heelal,belasting",
            ",",
        ),
    ),
    "Polish": (
        (
            "(co to jest|kim był|wyjaśnij mi|opowiedz mi o|co wiesz o|co sądzisz o|opisz|co znaczy) {x}(|?| proszę)",
            "(czy możesz|możesz|czy mógłbyś) (mi pomóc|napisać list|przetłumaczyć tekst|podać przepis|polecić film|odrobić lekcje|opowiedzieć historię)(|?)",
            "(jak mogę|jak) (schudnąć|nauczyć się angielskiego|upiec chleb|kupić dom|lepiej spać|naprawić rower)(|?)",
            "(która godzina|jaka będzie jutro pogoda|dlaczego niebo jest niebieskie|co ugotować|gdzie jest warszawa|jaka jest stolica francji|kto wczoraj wygrał|boli mnie głowa|jestem głodny|nudzi mi się|jest mi smutno|ile masz lat|pomóż mi)(|?)",
        ),
        listed(
            "miłość,życie,fotosynteza,komputer,Chopin,zmiana klimatu,czarna dziura,Kraków,piłka nożna,inflacja,druga wojna światowa,Python,wszechświat,podatki",
            ",",
        ),
    ),
    "Turkish": (
        (
            "{x} (nedir|ne demek|nasıl çalışır|hakkında bilgi ver|hakkında ne biliyorsun|hakkında ne düşünüyorsun|nerede|kimdir)(|?|.)",
            "(bana|lütfen bana) (yardım et|bir mektup yaz|bir tarif ver|bir film öner|bir hikaye anlat|bunu çevir|bir şiir yaz)(|.| lütfen)",
            "(nasıl) (kilo verebilirim|ingilizce öğrenebilirim|ekmek yapabilirim|ev alabilirim|daha iyi uyurum)(|?)",
            "(saat kaç|yarın hava nasıl olacak|gökyüzü neden mavi|ne pişireyim|fransa'nın başkenti neresi|dün kim kazandı|başım ağrıyor|acıktım|canım sıkılıyor|üzgünüm|kaç yaşındasın)(|?)",
        ),
        listed(
            "aşk,hayat,fotosentez,bilgisayar,Atatürk,iklim değişikliği,kara delik,İstanbul,futbol,enflasyon,yapay zeka,Python,evren,vergi",
            ",",
        ),
    ),
    "Swedish": (
        (
            "(vad är|vem var|förklara|berätta om|vad vet du om|vad tycker du om|beskriv|vad betyder) {x}(|?| tack)",
            "(kan du|skulle du kunna) (hjälpa mig|skriva ett brev|översätta texten|ge mig ett recept|rekommendera en film|göra min läxa|berätta en saga)(|?)",
            "(hur kan jag|hur ska jag) (gå ner i vikt|lära mig svenska|baka bröd|köpa ett hus|sova bättre|laga min cykel)(|?)",
            "(vad är klockan|hur blir vädret imorgon|varför är himlen blå|vad ska jag laga|var ligger stockholm|vad är huvudstaden i frankrike|vem vann igår|jag har ont i huvudet|jag är hungrig|jag har tråkigt|jag är ledsen|hur gammal är du)(|?)",
        ),
        listed(
            "kärlek,livet,fotosyntes,en dator,Strindberg,klimatförändringen,ett svart hål,Stockholm,fotboll,inflation,andra världskriget,Python,universum,skatt",
            ",",
        ),
    ),
}

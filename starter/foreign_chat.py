"""Other languages in other words: how native speakers type in a chat, region and shorthand included.

Language -> kind of reply -> patterns, as in `foreign_plain`; then further ways to ask for a word of a language.
"""

from collections.abc import Mapping

from starter import foreign_again, foreign_besides, foreign_chat_rarer
from starter.words import listed

_TYPED: Mapping[str, str] = {
    "Korean": """\
hello: (안뇽하세요|안녕하세욥|안냥|하이루|방가방가|안뇽안뇽)(| ㅎㅎ|~|!)
hello: (ㅎㅇ|ㅎㅇㅎㅇ|ㅎㅇ요|하잉)
hello: (여기|거기) (계세요|계신가요|누구 없나요)(|?)
hello: (오|아|와) 되네(|요|!) 안녕(|하세요)
hello: (좋은|상쾌한|즐거운) (아침|오후|저녁)(이네요|입니다|이에요|!)
hello: (설치하고|깔고) 처음 (인사해요|인사드려요|말 걸어봐)(|. 안녕)
hello: 저 왔어(요|)(|!|~)
hello: 안녕 (꼬마야|작은 모델아|로봇아|귀염둥이)
hello: (한국말|한국어|우리말) (돼|됨|되나요|되니|가능|가능해요)?
fine: (잘 지냄|잘지냄|잘지내)?
fine: (밥은 잘 챙겨|요새 잘) (지내|지내니|지내요|지내시나요)?
fine: (요새|요즘|그동안) (뭐하고 지내|별일 없지|잘 있었어|어떠세요|괜찮아|좀 어때)?
fine: (하이|안뇽|ㅎㅇ|방가) (잘 지내|잘 지냈어|오늘 어때|컨디션 어때)?
fine: (컨디션|몸|건강)(은|) (어때|어떠세요|괜찮아요|좋아)?
fine: (난|나는|저는) (잘 지내|좋아요|괜찮아요)(,|.) (너는|너도|당신은요|그쪽은요)?
fine: 안녕하세요(,|!|.) (오늘 하루 어떠세요|주말 잘 보내셨어요|좋은 하루 보내고 계신가요)?
welcome: (ㄱㅅ|ㄳ|ㄱㅅㄱㅅ|감사요|감삼다|감사링|땡큐베리머치)(| ㅎㅎ|~)
welcome: (오|와|아) (고마워|감사합니다|땡큐|고마워요)(|!| ㅠㅠ)
welcome: (복 받으세요|은인이에요|살았다 고마워|네 덕분이야|덕분에 살았어요)
welcome: (바로|빨리|친절하게) (답해|알려|도와) (줘서 고마워|주셔서 감사합니다)
welcome: (신경|시간) 써 (줘서 고마워|주셔서 감사해요)
welcome: (네|응|오케이)(,|) (감사합니다|고마워요|고마워|땡큐)(|!)
bye: (ㅂㅂ|ㅂ2|빠이|빠빠이|바바이|뿅)(|~)
bye: (나|난|저) (이제|먼저|그만) (잘게|자러 가|퇴근할게|나가봐야 해|가야 돼)(|요)
bye: (오늘은 여기까지|여기까지 할게)(|요)(|. 안녕히 계세요|. 또 봐)
bye: (굿밤|꿀잠|잘자용|안녕히 주무십시오|좋은 꿈 꿔|푹 쉬어)(|요|~)
bye: (내일|모레|월요일에|다음 주에) (또 |)(만나|만나요|봅시다|보자|뵐게요)
i_am: (너|넌|그쪽은|님은) (누구심|누구임|뭐임|정체가 뭐야|뭐 하는 애야)(|?)
i_am: (닉네임|이름|성함) (좀 |)(알려주세요|알 수 있을까요|여쭤봐도 될까요|가르쳐줘)(|?)
i_am: (지금 |)(내가|제가) (누구랑|누구하고|뭐랑) (얘기하는|대화하는) 거(야|예요|죠)?
i_am: (사람|진짜 사람|챗봇|봇|로봇)(이야|이에요|인가요|맞아|맞나요)?
i_am: (실례지만|근데|저기) (누구세요|이름이 뭐예요|누구신가요|뉘신지요)?
unknown: (오늘|내일) (우산|패딩) (챙겨야|입어야) (할까|하나요|돼)?
unknown: (점심|저녁|야식) (뭐 먹지|뭐 먹을까|메뉴 추천해줘|추천 좀)(|?)
unknown: (환율|비트코인|삼성전자 주가|금값) (얼마야|얼마예요|알려줘)(|?)
unknown: (자기소개서|이력서|사직서|독후감|반성문) (써줘|좀 써줘|작성해줘|써 주세요)
unknown: (강남역|김포공항|경복궁|해운대)(까지|) (어떻게 가|얼마나 걸려|가는 길 알려줘)(|요)(|?)
unknown: (여자친구|남자친구|엄마|부장님) (생일|선물) (뭐가 좋을까|추천해줘|뭐 사지)(|?)
unknown: (허리가 아픈데|머리가 아픈데|감기에 걸렸는데|잠이 안 오는데) (어떡해|뭐 먹어야 해|어떻게 해야 돼요)?
unknown: (임진왜란|한글날|월드컵|올림픽)(은|이|) (언제야|언제예요|몇 년도야)?
unknown: (토익|수학|운전면허) (공부법|시험) (알려줘|어떻게 준비해|언제야)(|?)
unknown: (블랙홀이|양자역학이|민주주의가|인플레이션이) (뭐야|뭔지 설명해줘|뭐예요)(|?)
""",
    "Chinese": """\
hello: (哈罗|嗨嗨|你好鸭|你好哇|嘿|早鸭|早上好呀)(|！|~|～)
hello: (老铁|朋友|小伙伴|小可爱|伙计)(，|)(你好|早上好|晚上好|我来了)(|！|~)
hello: (您吉祥|久仰|久违了|幸会幸会|有礼了)
hello: (刚|我刚|今天刚)(装好|下载|安装)(，|)(来)(打个招呼|问个好)(|！)
hello: (在不|在不在|在么|有人么|喂喂)(|？|?)
hello: (你|)(听得懂|看得懂|懂)(中文|汉语|普通话)(吗|不|么)(|？|?)
hello: (节日快乐|中秋快乐|元旦快乐|端午安康)(|！)
hello: (我|)(又来|回来|上线)(了|啦)(|！)
hello: (哈喽|嗨|你好)(，|！|)(第一次用|第一次来|头一回用这个|新用户)
fine: (近来如何|一切可好|别来无恙|身体可好|都挺好的吧)(|？|?)
fine: (嗨|哈喽|嘿|早)(，|)(咋样|过得咋样|最近咋样|还好不)(|？|?)
fine: (我|)(挺好|很好|还行|不错)(的|)(，)(你呢|你怎么样|你好吗)(|？|?)
fine: (今儿|今天|这周|最近)(心情|状态|感觉|日子)(好吗|怎么样|如何|还行吗)(|？|?)
fine: (昨晚|)(睡得好吗|休息得好吗)(|？|?)
fine: (混得怎么样|忙不忙|累不累|开心吗)(|？|?)
welcome: (谢谢啊|谢了哈|谢谢哈|蟹蟹|3Q|谢谢亲|thx啦)(|！|~)
welcome: (辛苦你了|麻烦你了|有劳了|劳驾了|费心了)(|！|，谢谢)
welcome: (太|真是太)(感谢|感激|谢谢)(了|啦)(|！)
welcome: (好的|行|嗯|明白了|懂了)(，|)(谢谢|多谢|谢谢你|谢啦)(|！)
welcome: (帮|你帮)(大忙了|了我大忙)(|，谢谢|！)
welcome: (谢谢|感谢)(你|您)(这么|那么)(快|耐心|详细)(回复|回答|)
bye: (拜|拜啦|拜拜啦|拜拜了您|撤了|溜了|闪了|下线了)(|～|！)
bye: (先|那就)(这样|聊到这)(吧|啦)(|，拜拜|，再见)
bye: (早点休息|做个好梦|好梦|安啦|晚安好梦|睡啦)(|！|~)
bye: (周一|下周|明早|改日)(见|再聊)(|！|，拜拜)
bye: (我|)(得|该)(去上课|去开会|去做饭|接孩子|回家)(了|啦)(，)(拜拜|再见|回聊)
bye: (一路顺风|多保重|后会有期|有缘再见)(|！)
i_am: (你|您)(是哪位|到底是谁|究竟是什么|算是什么|属于哪个模型)(|？|?)
i_am: (该|应该|我该)(怎么|如何)(称呼|叫)(你|您)(|？|?)
i_am: (你|)(有名字吗|有没有名字|姓什么|大名是)(|？|?)
i_am: (请教|敢问|冒昧问下)(，|)(尊姓大名|怎么称呼|你是谁)(|？|?)
i_am: (对面|那边|跟我聊天的)(是|)(谁|哪位|人还是AI|机器人吗)(|？|?)
i_am: (简单|先|来)(介绍下|说说)(你|)自己(|吧)
unknown: (今晚|中午|晚上|早上)(吃什么|吃啥|做什么菜)(好|)(|？|?)
unknown: (高考|春节|中秋|清明)(是|在)(哪天|几号|什么时候)(|？|?)
unknown: (帮我|请|)(写)(一份|个)(辞职信|请假条|工作总结|检讨书|演讲稿)
unknown: (头疼|感冒|失眠|牙疼|胃疼)(了|)(怎么办|吃什么药)(|？|?)
unknown: (人民币|美元|欧元)(汇率|兑换)(是|)(多少|怎么算)(|？|?)
unknown: (孩子|女朋友|老板|室友)(生气|不理我|老骂我)(了|)(怎么办|我该怎么办)(|？|?)
unknown: (什么是|解释一下|说说)(量子力学|黑洞|区块链|通货膨胀|相对论)(|？|。)
unknown: (世界上|中国|亚洲)最(高|长|大)的(山|河|城市|湖)(是|叫)(什么|哪个)(|？|?)
unknown: (去|从北京到)(广州|成都|东京|巴黎)(坐|)(高铁|飞机)要(多久|多少钱)(|？|?)
unknown: (手机|电脑|空调|洗衣机)(坏了|打不开|没反应)(，|)(怎么修|怎么办)(|？|?)
unknown: (总结|概括)(一下|)(红楼梦|三国演义|西游记|这篇文章)
""",
    "Japanese": """\
hello: (こんちゃ|ちわ|ちわっす|ちーっす|おはよ|おは|こんばんわ|こんにちわ)(|！|ー|〜)
hello: (まいど|おおきに、まいど|はいさい|おばんです)(|！)
hello: (おはよう|こんにちは|こんばんは)(、|)(小さなモデルさん|ロボットくん|相棒|スターターさん)(|！)
hello: (今日|さっき|いま)(インストールしました|入れたばかりです|始めました)。(よろしく|よろしくお願いします|こんにちは)
hello: (誰か|どなたか)(いる|いますか|いらっしゃいますか)(|？)
hello: (また|戻って)(来たよ|来ました|きました)(|！|。)
hello: (日本語|にほんご)(で|)(大丈夫|おけ|いける|通じる|OK)(|ですか)(|？|?)
hello: (お邪魔します|お世話になります|お世話になっております|ごきげんよう)(|。|！)
fine: (元気してる|元気にしてた|げんき|生きてる|お変わりありませんか|いかがですか)(|？|?)
fine: (こんちは|おはよ|どうも|ちわ)(、|！|)(元気|調子どう|最近どうよ|変わりない)(|？|?)
fine: (私は|こっちは|僕は)(元気です|まあまあです|元気だよ)(。|、)(あなたは|そちらは|君は)(|？|?)
fine: (今日|昨日|週末|一日)(は|)(どうだった|どうでしたか|いかがでしたか)(|？|?)
fine: (ご気分|お加減|ご体調)(は|)(いかがですか|いかが)(|？|?)
fine: (忙しい|疲れてない|楽しんでる)(|？|?)
welcome: (あざす|あざっす|あざーす|ありー|あり|ありです|おおきに|さんくす)(|！|w)
welcome: (マジ|まじで|ほんと|ほんとうに|めっちゃ)(ありがとう|助かった|感謝)(|！|です)
welcome: (わざわざ|ご丁寧に|早速)(ありがとうございます|どうも|のお返事ありがとうございます)(|。)
welcome: (恐れ入ります|お手数をおかけしました|恩に着ます|お世話になりました)(|。)
welcome: (なるほど|わかりました|了解)(、|。|)(ありがとう|ありがとうございます|助かります)(|！)
welcome: (神|天才|最高)(、|！)(ありがとう|サンキュー)
bye: (ばいばい|ばいばーい|ばいちゃ|ほなまた|ほなね|んじゃ|んじゃね|さいなら)(|！|〜)
bye: (おやすみー|おやすー|寝る|寝ます|もう寝る)(|。|〜)
bye: (今日|本日)は(ここまで|これで)(|です|にします)(|。|、また)
bye: (また|では|それじゃ)(来週|月曜日に|明後日|いつか)(|。|ね|、さようなら)
bye: (仕事|学校|ご飯|お風呂)(に|)(行くね|行ってきます)(|、またね|。また後で)
bye: (お先に|落ちます|落ちるね|ログアウトします)(|。|！)
i_am: (どちらさま|どちら様ですか|どなたさま|何者|誰なの|だれ)(|？|?)
i_am: (なんて|何て|どう)(呼べば|呼んだら)(いい|いいですか|いいの)(|？|?)
i_am: (失礼ですが|ところで|ねえ)、(お名前は|お名前を伺っても|名前なに|どちら様)(|？|?)
i_am: (中の人|人|本物の人間|ボット|ChatGPT|プログラム)(ですか|なの|がいるの)(|？|?)
i_am: (軽く|簡単に|まず)(自己紹介|自己紹介を)(どうぞ|頼む|お願い)(|。|！)
i_am: (今|いま)(誰|だれ)と(話してる|話しているん)(の|ですか)(|？|?)
unknown: (今日の|今夜の|明日の)(晩ご飯|夕飯|お弁当|ランチ)(何にしよう|は何がいい|のおすすめは)(|？|?)
unknown: (頭|お腹|腰|歯)が痛い(|んだけど)(|。)(どうしたらいい|どうすればいいですか|何を飲めばいい)(|？|?)
unknown: (履歴書|志望動機|退職届|お礼のメール|読書感想文)(を|)(書いて|作って|書いてください)
unknown: (ビットコイン|ドル|ガソリン|金)(は|って)(今|)(いくら|いくらですか)(|？|?)
unknown: (量子力学|ブラックホール|円安|民主主義)(って|とは)(何|なに|何ですか|どういうこと)(|？|?)
unknown: (新宿|羽田空港|京都駅|浅草)(まで|への)(行き方|どうやって行く|何分かかりますか)(|？|?)
unknown: (彼女|彼氏|母|上司)(への|の)(プレゼント|誕生日)(何がいい|どうしよう)(|？|?)
unknown: (関ヶ原の戦い|オリンピック|終戦|万博)(は|って)(いつ|何年)(|ですか)(|？|?)
unknown: (パソコン|スマホ|冷蔵庫|テレビ)(が|)(動かない|壊れた|つかない)(。|、)(助けて|どうしよう|なんで)
unknown: (おすすめの|いい|面白い)(映画|本|アニメ|居酒屋|温泉)(教えて|ある|を教えてください)(|？)
unknown: (英語|韓国語|数学|漢字)(を|の)(勉強法|勉強したい|教えて)(|。)
""",
    "German": """\
hello: (griaß di|grias di|grüß euch|grüß sie|gruezi mitenand|salü|moinsen|mojn|gude|glück auf|habe die ehre)(|!|.)
hello: (halloooo|haaallo|hallo hallo|juhu|huhuu|ei gude wie|tachchen|tagchen|nabend|n'abend|mahlzeit)(|!|!!)
hello: (nabend|moin|servus|tach|hallo) (die herren|in die runde|ihr da draußen|du kleines ding|kleiner roboter|werte maschine)(|!)
hello: (grad|gerade|eben) (installiert|heruntergeladen|angemeldet)(, hallo|. moin| und schon da, servus)
hello: (bin|ich bin) (wieder |)(da|zurück|hier)(|!| servus| moin)
hello: (geht|ginge|klappt) (das |)auch auf deutsch(|?)
hello: (ich wollte|wollt) (nur |)(mal |)(hallo|guten tag|servus) sagen(|!)
hello: (gruß|grüße|liebe grüße|schöne grüße) (aus|von) (wien|bremen|der schweiz|bayern|der küste|daheim)(|!)
hello: (einen wunderschönen|wunderschönen) guten (morgen|tag|abend)(|!|.)
fine: (na|moin|servus|jo|ey|tach)(,|) (wie schauts|wie schaut's aus|wie isses|was läuft|alles roger|alles paletti|alles senkrecht)(|?)
fine: (wie is|wie ist) (die stimmung|das befinden|es heute|es dir ergangen)(|?)
fine: mir (geht's|geht es|gehts) (gut|prima|ganz ok|bestens)(,|.) (und dir|und selbst|wie geht es dir)(|?)
fine: (gut geschlafen|gut drauf|schönes wochenende gehabt|schöne woche gehabt|gut reingekommen)(|?)
fine: (hoffe|ich hoffe)(,|) (dir geht's gut|dir geht es gut|ihnen geht es gut|es geht dir gut)(|.)
fine: (wie gehts|wie geht's|wies geht) (wie stehts|dir altes haus|uns denn heute|meinem kleinen freund)(|?)
welcome: (thx dir|dankööö|dankeee|danki|merci|merci dir|danke dir du|vergelt's gott|man dankt)(|!|.)
welcome: (danke|dank) (dafür|fürs helfen|fürs zuhören|für den tipp|für die schnelle antwort|für deine geduld|für die geschichte)(|!|.)
welcome: (ah|oh|super|klasse|prima|top|ok|passt)(,|) (danke|danke dir|dankeschön|vielen dank)(|!|.)
welcome: (du hast|sie haben) mir (sehr|wirklich|echt) (geholfen|weitergeholfen)(|. danke|!)
welcome: (ich bin|bin) (dir|ihnen) (sehr |)(dankbar|verbunden)(|.|!)
welcome: (gut|super|klasse|fein) (erklärt|gemacht)(, danke|!|. danke dir)
bye: (pfiat di|pfiati|pfüati|baba|uf wiederluege|tschö|tschöö|tschüssikowski|ciaoi|adele|bis die tage)(|!)
bye: (hau|ich hau|ich mach) (ab|mich vom acker|schluss für heute|feierabend|mich auf den weg)(|. tschüss|, bis morgen|!)
bye: (so|jo|also|na dann)(,|) (bis dann|bis die tage|ich bin weg|bin raus|bis zum nächsten mal)(|!|.)
bye: (nacht|n8|gute nacht allerseits|schöne träume|träum was schönes|ab ins bett)(|!|.)
bye: (schönen|einen schönen) (feierabend|abend|sonntag|urlaub|rest vom tag)( noch| dir|)(|!)
bye: (der bus|mein zug|die arbeit|das bett) (wartet|ruft)(,|.) (tschüss|bis bald|ich muss los)
i_am: (wer|was) (zum geier |um himmels willen |genau |überhaupt |)bist du(|?)
i_am: (wie war|was war|wie lautet) (noch gleich |nochmal |)(dein|ihr) name(|?)
i_am: (hast du|haben sie) (auch |überhaupt |)(einen namen|nen namen|einen vornamen)(|?)
i_am: (schreibe|rede|chatte|spreche) ich (hier |)(mit einem menschen|mit einer maschine|gerade mit chatgpt|mit einer ki)(|?)
i_am: (was für|welche) (eine ki|ein ding|ein modell|ein programm) (bist du|steckt dahinter|antwortet hier)(|?)
i_am: (moin|servus|hallo|tach)(,|) (und du bist|wer ist da|mit wem hab ich das vergnügen)(|?)
unknown: (brauch|brauche) ich (heute |morgen |)(einen regenschirm|ne jacke|winterreifen|ein visum)(|?)
unknown: (was kann|was soll) ich gegen (kopfschmerzen|schnecken|ameisen|meinen nachbarn|heuschnupfen) (tun|machen)(|?)
unknown: wann (ist ostern|war der mauerfall|ist die nächste sonnenfinsternis|beginnt das oktoberfest|wurde mozart geboren)(|?)
unknown: (schreib|verfasse|formuliere) (bitte |mal |)(eine kündigung|eine absage|ein anschreiben als kellner|eine beschwerde|eine rede zur hochzeit)
unknown: (erklär|erkläre) mir (mal |bitte |)(quantenphysik|den zweiten weltkrieg|aktien|wie ein motor funktioniert|das grundgesetz)
unknown: (darf|kann) mein (vermieter|chef|nachbar) (mir einfach kündigen|das|die miete erhöhen|laut sein)(|?)
unknown: (was schenke|was koche|was mache) ich (meiner mutter|meinem freund|am sonntag|für die kinder|heute abend)(|?)
unknown: (wie viel|wieviel) (verdient ein lehrer|kostet ein flug nach rom|ist ein euro in dollar|zucker ist in cola|wiegt ein elefant)(|?)
unknown: (wer wird meister|welcher verein spielt heute|wer hat die wahl gewonnen|wer ist der reichste mensch der welt)(|?)
unknown: (fasse|fass) (den faust|diesen text|die nachrichten|das buch) (zusammen|kurz zusammen)
unknown: (plane|plan) (mir |)(eine reise nach rom|meine woche|einen kindergeburtstag|ein wochenende in prag)
""",
    "French": """\
hello: (bjr|slt|cc|bsr|salutations|yo salut|wesh|wesh salut|saluuut|coucouuu|re|re bonjour)(| !|!)
hello: (bonjour|salut|bien le bonsoir) (la compagnie|les gens|mon cher|cher robot|petite machine|mon petit|à la ronde)(| !|!)
hello: (je viens|on vient) (d'installer le programme|de t'installer|d'arriver)(,| :|.) (bonjour|salut|coucou)
hello: (je passais|je voulais) (juste |)(dire bonjour|te saluer|faire un coucou)(| !|.)
hello: (me revoici|je suis là|c'est encore moi|c'est moi)(| !|.)
hello: (t'es là|tu es là|vous êtes là|y a quelqu'un|ya qqn|il y a qqn)(| ?|?)
hello: (on peut|je peux) (parler|écrire|causer) (en |)français(| ici| ?|?)
hello: (bonjour|bonsoir|salut) (de|depuis) (lyon|marseille|la belgique|québec|genève|bretagne)(| !)
fine: (cv|sava|ca va|ça va bien|cava)(| toi| et toi)(| ?|?)
fine: (bjr|slt|cc|salut|hey)(,|) (cv|ca va|sa va|la forme|tu vas bien)(| ?|?)
fine: (ça|tout) (baigne|roule|se passe bien|va comme tu veux|marche)(| ?|?)
fine: (je vais bien|moi ça va|très bien merci|pas mal)(,|.) (et toi|et vous|toi ça va)(| ?|?)
fine: (comment|alors) (se porte mon petit robot|tu te portes|va la vie|va la santé|c'était ta journée)(| ?|?)
fine: (bien|t'as bien) (dormi|mangé|commencé la semaine)(| ?|?)
fine: j'espère que (tu vas bien|vous allez bien|tout va bien|ta journée se passe bien)(|.)
welcome: (mci|mrc|mercii|merciii|merki|thanks mon ami|grand merci|merci merci)(| !|!)
welcome: (ok|ah|super|nickel|génial|top|parfait)(,|) (merci|merci à toi|merci bien|merci beaucoup)(| !|.)
welcome: merci (de m'avoir aidé|d'avoir répondu|pour le coup de main|pour ta patience|pour l'histoire|quand même)(| !|.)
welcome: (tu me sauves|tu m'as sauvé) (la vie|la mise|)(, merci| !)
welcome: (t'es|tu es|vous êtes) (adorable|un ange|trop fort|bien aimable|une perle)(|, merci| !)
welcome: (bravo|chapeau|bien vu|bien dit)(,| !) merci
bye: (a+|a plus|à pluche|tchao|ciao ciao les amis|bye bye à tous|biz|bisous bisous|à la revoyure)(| !|.)
bye: (bonne|douce) (nuit à toi|nuit les amis|fin de soirée|continuation|aprèm)(| !|.)
bye: (bon|allez|voilà)(,|) (je me sauve|je me casse|je file|je te laisse|j'y vais|à plus)(| !|.)
bye: (mon train|le boulot|mon lit|le dîner) m'attend(,|.) (à plus|à demain|salut|au revoir)
bye: (à|on se voit) (lundi|ce soir|après-demain|l'année prochaine)(| !|.)
bye: (je coupe|j'arrête là|je me déconnecte|on s'arrête là)(|, bonne nuit|, à demain|.)
i_am: (t ki|c ki|tki|t'es ki toi|mais t'es qui toi|et tu es)(| ?|?)
i_am: (je parle|je discute|je cause) (à qui|avec qui|avec quoi|à un humain|à une machine)(| là| au juste|)(| ?|?)
i_am: (tu as|t'as|avez-vous) un (nom|prénom|petit nom)(| ?|?)
i_am: (à qui ai-je l'honneur|vous êtes qui au juste|qui se cache derrière|quel modèle es-tu)(| ?|?)
i_am: (dis|excuse-moi|pardon)(,|) (tu t'appelles comment|c'est quoi ton petit nom|t'es un bot)(| ?|?)
i_am: (c'est quoi ton nom déjà|c'est comment ton nom|ton prénom c'est quoi)(| ?|?)
unknown: (je prends|il faut) (un parapluie|un manteau|une écharpe) (demain|aujourd'hui)(| ?|?)
unknown: (qu'est-ce qu'on|on) mange (quoi |)(ce soir|à midi|pour noël)(| ?|?)
unknown: (rédige|écris) (une lettre de démission|un mail à mon prof|un discours de mariage|mon cv|une lettre à mon propriétaire)(| stp)
unknown: (mon chat|mon bébé|mon voisin|ma copine) (ne mange plus|pleure tout le temps|fait du bruit|me boude)(,|.) (que faire|aide-moi|au secours)(| ?)
unknown: (explique|expliquez) (la guerre froide|le big bang|les impôts|la bourse|pythagore)(| stp| à un enfant)
unknown: (qui|quel pays) (a gagné la coupe du monde|a marqué|va gagner les élections|produit le plus de vin)(| ?|?)
unknown: (résume|fais un résumé de) (madame bovary|ce texte|la révolution française|cet article)(|.)
unknown: (une recette|une idée|un truc) (de gâteau|pour le dîner|contre le rhume|contre les fourmis|cadeau pour ma mère)(| ?|?)
unknown: (combien de|y a combien de) (calories dans une banane|jours avant noël|kilomètres entre lyon et nice|litres dans un tonneau)(| ?|?)
unknown: (organise|planifie) (mes vacances|ma semaine|un week-end à rome|l'anniversaire de ma fille)(|.)
unknown: (est-ce que|tu crois que) (dieu existe|l'euro va baisser|je devrais la rappeler|c'est grave|il m'aime)(| ?|?)
""",
    "Spanish": """\
hello: (wenas|buenas buenas|holis|holaaaa|olaa|hola q hay|epa|quiubo|aló|buen día|buen dia)(|!|.)
hello: (buen día|hola|buenas|qué más) (parce|che|pana|compadre|mi gente|vecino|robotito|maquinita)(|!)
hello: (acabo de|recién) (instalarte|instalar esto|llegar|bajarme esto)(,|.) (hola|buenas|saludos)
hello: (solo|sólo) (quería |vengo a |)(saludar|decir hola|decirte hola)(|!|.)
hello: (hay alguien|estás ahí|estas ahi|andas por ahí|sigues ahí)(|?)
hello: (ya |aquí )(volví|estoy|regresé)(|!| otra vez)
hello: (saludos|un saludo|un abrazo) (desde|de) (bogotá|sevilla|méxico|buenos aires|lima|galicia)(|!)
hello: (se puede|podemos|puedo) (escribir|charlar|hablarte|platicar) en (español|castellano)(|?)
hello: (felices|felices felices) (pascuas|reyes)( a todos|)(|!)
fine: (q tal|ke tal|k tal|komo estas|cmo estas|como andas|como va|como vas|todo ok)(|?)
fine: (wenas|hola|ey|buen día|holi)(,|) (q tal|cómo amaneciste|cómo va|cómo vas|cómo andamos|qué cuentas)(|?)
fine: (qué hubo|qué onda wey|qué más pues|cómo lo llevas|qué es de tu vida|cómo va la cosa)(|?)
fine: (yo |)(bien|muy bien|estoy bien|todo bien)(,|.|) (y tú|y usted|y vos|gracias, y tú|tú qué tal)(|?)
fine: (cómo te fue|qué tal te fue) (hoy|el finde|el día|la semana)(|?)
fine: (dormiste|descansaste|has dormido) bien(|?)
fine: espero que (estés bien|esté bien|todo vaya bien|te encuentres bien)(|.)
welcome: (grax|grcs|graciasss|grasias|gracias mil|muchas grax|mil gracias wey|gracias che)(|!)
welcome: (ok|vale|ah|listo|dale|perfecto|genial)(,|) (gracias|muchas gracias|mil gracias|te agradezco)(|!|.)
welcome: gracias por (el dato|contestar|tu tiempo|la paciencia|el cuento|la charla|escucharme)(|!|.)
welcome: (me salvaste|me has salvado|me sacaste de un apuro)(|, gracias|!)
welcome: (eres|sos) (un sol|un crack|lo máximo|un genio|una máquina)(|, gracias|!)
welcome: (dios te lo pague|qué detalle|se agradece|agradecido)(|!|.)
bye: (chaooo|chaíto|chauchis|bye bye amigo|abur|agur a todos|nos vidrios|ahí nos vemos|hasta lueguito)(|!|.)
bye: (bueno|ya|pues|listo)(,|) (me voy yendo|me retiro|los dejo|te dejo|me piro|me largo)(|!|.)
bye: (que|te deseo que) (duermas|descanses) (bien|mucho)(|. hasta mañana|, adiós|.)
bye: (hasta|nos vemos) (el lunes|la próxima semana|otro día|otra vez)(|!|.)
bye: (me llaman|me esperan|mi jefe me llama|tengo clase)(,|.) (chao|hasta luego|adiós|nos vemos)
bye: (a dormir|me voy a la cama|apago ya|hasta aquí por hoy)(|, hasta mañana|, adiós|.)
i_am: (kien eres|quien sos|quién sos vos|y tú quién eres|con quién hablo|qué cosa eres)(|?)
i_am: (cómo era|cuál era|cómo dijiste que era) (tu nombre|que te llamabas)(|?)
i_am: (tienes|tenés|usted tiene) (nombre|algún nombre|un apodo)(|?)
i_am: (hablo|estoy hablando|chateo) con (una persona|una máquina|un bot|chatgpt|alguien de verdad)(|?)
i_am: (perdona|oye|disculpe)(,|) (quién eres|cuál es su nombre|tú cómo te llamabas|eres una ia)(|?)
i_am: (qué tipo|qué clase) de (modelo|ia|robot|programa) eres(|?)
unknown: (llevo|necesito) (paraguas|abrigo|visa) (mañana|hoy|para japón)(|?)
unknown: (qué|que) (cocino|ceno|me pongo|veo en la tele|le regalo a mi madre) (hoy|esta noche|mañana|)(|?)
unknown: (redacta|escribe) (una carta de renuncia|un correo para mi jefe|mi currículum|un discurso|una queja)(| por favor)
unknown: (explica|explícame) (la guerra fría|la bolsa|los agujeros negros|las fracciones|la revolución mexicana)(| fácil| por favor)
unknown: (mi perro|mi gato|mi hijo|mi planta) (no come|no duerme|está enfermo|se muere)(,|.) (qué hago|ayuda|por qué)(|?)
unknown: (cuántos|cuántas) (habitantes tiene perú|huesos tiene el cuerpo|calorías tiene un plátano|horas hay de vuelo a madrid)(|?)
unknown: (quién|qué equipo) (ganó la liga|juega hoy|ganó las elecciones|es el máximo goleador)(|?)
unknown: (remedio|algo|medicina) para (la tos|la gripe|el dolor de muela|dormir)(|?| por favor)
unknown: (resume|hazme un resumen de) (el quijote|este texto|la segunda guerra mundial|la noticia)(|.)
unknown: (a cómo|a cuánto) está (el dólar|el euro|el bitcoin|la gasolina)(|?)
unknown: (planea|organiza) (mi semana|un viaje a cuba|una fiesta sorpresa|mis vacaciones)(|.)
""",
    "Italian": """\
hello: (ciaooo|ciaoo|cià|buongiornissimo|buongiorno buongiorno|salve salve|we|uè uè|aò|bella|ohilà|buon dì)(|!)
hello: (ciao|salve|buonasera|ehi) (gente|belli|carissimo|robottino|piccolino|macchinetta|vecchio mio|raga)(|!)
hello: (ti ho|l'ho|ho) (appena installato|scaricato oggi|appena aperto)(,|.) (ciao|salve|buongiorno)
hello: (volevo|passavo) (solo |)(salutare|per un saluto|dirti ciao|dire ciao)(|!|.)
hello: (ci sei|sei lì|sei sveglio|qualcuno c'è|c'è nessuno)(|?)
hello: (sono|rieccomi|sono di nuovo) (qui|qua|tornata|io)(|!|, ciao)
hello: (saluti|un saluto|ciao) da (torino|palermo|bari|trieste|casa mia|lugano)(|!)
hello: (possiamo|posso) (scrivere|parlarti|chiacchierare) in italiano(|?)
hello: (buon ferragosto|buona epifania|felice anno nuovo)(|!| a tutti)
fine: (cm stai|cm va|km stai|come stai?? tutto ok|tt bene|tutto ok|tutto bn)(|?)
fine: (ciaoo|we|salve|ehi|bella)(,|) (cm va|come butta|come ti va|come sei messo|tutto apposto)(|?)
fine: (io |)(bene|sto bene|tutto bene|benissimo)(,|.|) (e tu|e lei|grazie e tu|tu come stai)(|?)
fine: (dormito|mangiato|riposato) bene(|?)
fine: (com'è|come va) (il lavoro|la salute|questa settimana|l'umore|il lunedì)(|?)
fine: spero (che tu stia bene|tutto bene|che vada tutto bene|stia bene)(|.)
welcome: (grz|grazieee|grassie|grazie grazie|grazieee mille|thanks amico mio|tnx mille)(|!)
welcome: (ok|ah|perfetto|ottimo|bene|top|capito)(,|) (grazie|grazie mille|ti ringrazio|mille grazie)(|!|.)
welcome: grazie (per la pazienza|per il tempo|per la storia|della chiacchierata|per avermi aiutato|lo stesso)(|!|.)
welcome: (mi hai|m'hai) (salvato|risolto il problema|fatto un favore)(|, grazie|!)
welcome: sei (un tesoro|un grande|un mito|un angelo|fortissimo)(|, grazie|!)
welcome: (obbligato|non so come ringraziarti|te ne sono grato|ben detto)(|!|.)
bye: (ciaone|bella a tutti, vado|addioo|ci si vede|ci si becca|notte|nottee|sogni d'oro)(|!|.)
bye: (vabbè|dai|bene|allora)(,|) (io vado|vi lascio|ti saluto|me ne vado|scappo|stacco)(|!|.)
bye: (a|ci vediamo) (lunedì|stasera|dopodomani|la settimana prossima|fra poco)(|!|.)
bye: (ho lezione|mi chiamano|è pronta la cena|ho il treno)(,|.) (a dopo|ciao ciao|arrivederci|devo andare)
bye: (buon riposo|dormi bene|buon rientro|buon proseguimento)(|!|.)
bye: (per oggi basta|per oggi ho finito|spengo tutto)(,|.) (a domani|buonanotte|arrivederci)
i_am: (ki sei|ma tu chi saresti|e lei chi è|chi parla|chi sei esattamente|che roba sei)(|?)
i_am: (com'era|qual è|come hai detto che è) (il tuo nome|il suo nome)( già|)(|?)
i_am: (hai|ce l'hai) un (nome|soprannome)(|?)
i_am: (parlo|sto chattando|sto scrivendo) con (una persona|una macchina|un bot|chatgpt|qualcuno)(|?)
i_am: (scusa|senti|permette)(,|) (chi sei|come ti chiami|con chi parlo|sei un bot)(|?)
i_am: che (tipo di |)(modello|intelligenza artificiale|robot|programma) sei(|?)
unknown: (mi serve|prendo|porto) l'(ombrello|ombrello domani|assicurazione per il viaggio)(|?)
unknown: (cosa|che) (mangio|cucino|mi metto|guardo|regalo a mia moglie) (stasera|domani|per cena)(|?)
unknown: (scrivi|prepara) (una lettera di dimissioni|un'email al prof|il mio curriculum|un discorso per il matrimonio|un reclamo)(| per favore)
unknown: (spiegami|spiega) (la guerra fredda|la borsa|i buchi neri|le frazioni|il fuorigioco|la divina commedia)(| in breve| per favore)
unknown: (il mio cane|il gatto|mio figlio|la pianta) (non mangia|non dorme|sta male|sta morendo)(,|.) (che faccio|aiuto|perché)(|?)
unknown: (quante|quanti) (calorie ha una banana|ossa ha il corpo|regioni ha l'italia|ore di volo per londra|gol ha fatto totti)(|?)
unknown: (chi|che squadra) (ha vinto lo scudetto|gioca stasera|ha vinto sanremo|ha vinto le elezioni)(|?)
unknown: (rimedi|qualcosa|una medicina) per (la tosse|il mal di gola|dormire|il raffreddore)(|?)
unknown: (riassumi|fammi un riassunto di) (i promessi sposi|questo testo|la seconda guerra mondiale|pinocchio)(|.)
unknown: (a quanto sta il dollaro|quanto vale l'euro oggi|quanto viene un caffè a venezia|quanto guadagna un medico)(|?)
unknown: (organizza|pianifica) (la mia settimana|un viaggio in sicilia|le vacanze|una cena per sei)(|.)
unknown: (conviene|è meglio) (comprare o affittare|il treno o l'aereo|android o iphone|studiare legge)(|?)
""",
    "Portuguese": """\
hello: (oiii|oie|oizinho|oláá|opa opa|eae|eaí|salve|salve salve|viva|bons dias|dia|bom diaa)(|!)
hello: (oi|olá|salve|bom dia) (galera|minha gente|malta|robozinho|amiguinho|parceiro|maquininha)(|!)
hello: (acabei de|acabo de) (instalar|te instalar|baixar isso|chegar)(,|.) (oi|olá|bom dia)
hello: (só|vim só|queria só) (dar um oi|dizer olá|passar pra dar um oi|cumprimentar)(|!|.)
hello: (tem alguém|alguém|você está|estás) aí(|?)
hello: (cheguei|voltei gente|tô de volta|estou aqui de novo|sou eu)(|!)
hello: (saudações|um abraço|oi) (de|direto de) (coimbra|recife|braga|salvador|angola)(|!)
hello: (posso|podemos|dá para|dá pra) (falar|escrever|conversar) em português(|?)
hello: (boas festas|feliz páscoa|feliz dia)( a todos|)(|!)
fine: (td bem|tdb|td bom|tudo bem?? td certo|blz|tudo joia|tudo na paz|tudo tranquilo|tranquilo)(|?)
fine: (oii|eae|opa|salve|ei)(,|) (td bem|blz|tudo em cima|suave|como anda|tá bom)(|?)
fine: (eu |)(estou bem|tô bem|tudo bem|vou bem)(,|.|) (e você|e tu|e contigo|e vc)(|?)
fine: (como foi|como vai|como está sendo) (o dia|seu fim de semana|a semana|essa força)(|?)
fine: (dormiu|descansou|dormiste) bem(|?)
fine: espero que (esteja bem|estejas bem|tudo esteja bem|você esteja bem)(|.)
welcome: (obg|obgd|obrigadoo|brigadinha|brigadão|valeuu|vlw|gratidão|agradecido|bem haja)(|!)
welcome: (ok|ah|legal|ótimo|fixe|beleza|certo)(,|) (obrigado|obrigada|valeu|vlw|muito obrigado)(|!|.)
welcome: (obrigado|obrigada|valeu) (pela paciência|pelo tempo|pela história|pela conversa|pela dica|de novo)(|!|.)
welcome: (você |)(me salvou|salvou meu dia|me ajudou demais)(|, obrigado|!)
welcome: (você é|és|cê é) (um anjo|um amor|o máximo|show|uma joia)(|, obrigado|!)
welcome: (deus te pague|fico grato|muito agradecido|arrasou)(|!|.)
bye: (flw|fui gente|tchauzinho|xau|bye bye pessoal|até já já|até loguinho|inté)(|!|.)
bye: (bom|então|bem|é isso)(,|) (vou nessa|vou indo|vou-me embora|já me vou|vou sair|vou desligar)(|!|.)
bye: (até|a gente se fala) (segunda|semana que vem|depois de amanhã|qualquer hora)(|!|.)
bye: (tenho aula|minha mãe está chamando|o jantar está pronto|meu ônibus chegou)(,|.) (tchau|até mais|fui|até logo)
bye: (bons sonhos|dorme bem|durma com os anjos|bom descanso)(|!|.)
bye: (chega por hoje|por hoje é só|vou para a cama)(|, até amanhã|, tchau|.)
i_am: (quem eh vc|quem é vc|vc é quem|tu és quem|e você, quem é|que coisa é você)(|?)
i_am: (qual era|qual é|como é) (mesmo |)(o seu nome|o teu nome|seu nome)( mesmo|)(|?)
i_am: (você |)tem (nome|um nome|apelido)(|?)
i_am: (tô|estou|eu estou) (falando|conversando|a falar) com (uma pessoa|uma máquina|um robô|o chatgpt|quem)(|?)
i_am: (desculpa|escuta|com licença)(,|) (quem é você|qual o seu nome|como se chama|você é um bot)(|?)
i_am: que (tipo de |)(modelo|ia|robô|programa) (é você|você é)(|?)
unknown: (levo|preciso de) (guarda-chuva|casaco|visto) (amanhã|hoje|para o canadá)(|?)
unknown: (o que|que) (eu cozinho|eu visto|faço pro jantar|dou pra minha mãe|assisto) (hoje|amanhã|no natal|)(|?)
unknown: (redija|escreva|faz) (uma carta de demissão|um email pro meu chefe|meu currículo|um discurso|uma reclamação)(| por favor)
unknown: (explica|explique) (a guerra fria|a bolsa de valores|frações|buraco negro|a revolução dos cravos)(| por favor| simples)
unknown: (meu cachorro|meu gato|meu filho|minha planta) não (come|dorme|para de chorar|cresce)(,|.) (o que faço|ajuda|por quê)(|?)
unknown: (quantos|quantas) (habitantes tem o brasil|ossos tem o corpo|calorias tem uma banana|horas de voo até lisboa)(|?)
unknown: (quem|que time) (ganhou o brasileirão|joga hoje|ganhou a eleição|fez o gol)(|?)
unknown: (remédio|chá|algo) (para|pra) (tosse|gripe|dor de dente|dormir)(|?)
unknown: (resume|faz um resumo de) (dom casmurro|este texto|a segunda guerra|o filme)(|.)
unknown: (quanto|a quanto) está (o dólar|o euro|o bitcoin|a gasolina)(| hoje)(|?)
unknown: (planeja|organiza) (minha semana|uma viagem ao rio|minhas férias|uma festa)(|.)
""",
    **foreign_chat_rarer.TYPED,
}


def _by_kind(text: str) -> dict[str, list[str]]:
    """The lines by the kind of reply that stands before the colon."""
    kinds: dict[str, list[str]] = {}
    for line in listed(text.strip(), "\n"):
        kind, _, pattern = line.partition(": ")
        kinds.setdefault(kind, []).append(pattern)
    return kinds


CHAT: Mapping[str, Mapping[str, list[str]]] = {
    language: _by_kind(text + foreign_besides.TYPED[language] + foreign_again.TYPED[language])
    for language, text in _TYPED.items()
}
"""Language -> kind of reply -> patterns, as `foreign_plain.SAID`."""

HOW_CHAT = (
    "the {language} word for {x}(|?| please| pls)",
    "{language} word for {x}(|?| pls| quick)",
    "(what's|what is|whats) the word for {x} (over there |)in {country}?",
    "which word (means|is) {x} in {language}?",
    "which (word|expression) do {people} use for {x}?",
    "(i'd love|i want|i would like|i need) to (learn|know) (the {language} for {x}|how {people} say {x}|{x} in {language})",
    "(remind me|wait|hm|uh)(,|) (what was|what's) {x} in {language}( again|)?",
    "(how does|how would) {x} (sound|go|look|read) in {language}?",
    "(how do you write|how is|how do i write) {x} in {language}(| written)?",
    "(how do i|how can i|how should i) (address|greet|welcome) (a {language} guest|a {language} speaker|{people}) (politely |)in their language?",
    "a {language} (colleague|customer|friend|guest) is coming (today|tomorrow|for dinner). how do i say {x}( to them|)?",
    "(my new neighbours|my in-laws|our guests|my teammates) (speak|only speak) {language}. (what's|what is|how do i say) {x}?",
    "(i fly|we fly|i'm off) to {country} (tomorrow|on friday|soon). what do i say for {x}?",
    "(at the hotel|in a shop|at the bakery|on the phone) in {country}, how do i say {x}?",
    "(is there|do you have|got) a {language} (word|expression) for {x}?",
    "(give me|i need|gimme|send me) (just |)(the {language} for {x}|{x} in {language})( please|)",
    "(only|just) the {language} for {x}(|,) (please|pls|nothing else)",
    "(one|quick) word(:|,) {x} in {language}(|?)",
    "{x}(,| -| -->| =) in {language}?",
    "{x}... how do {people} say (that|it)?",
    "(do you happen to know|would you know|any idea|can you remember) (how to say |){x} in {language}?",
    "(i'm|i am|im) learning {language}. (how do i say|what's|what is) {x}?",
    "(my {language} homework|my {language} class|duolingo) asks for {x}. (what is it|how do i say it|help)(|?)",
    "(what|which word) should i (say|use) in {country} (for|to say) {x}?",
    "(pls|please) how (say|to say|i say|we say) {x} in {language}(|?)",
    "how (you |do we |does one |)say {x} (on|in) {language}(|?)",
    "(i keep forgetting|i never remember|i can't recall|i always forget) (the {language} for {x}|how to say {x} in {language})",
    "(what do {people}|what would {people}|how do {people}) (say to each other|say|shout|call out) when they (meet|see a friend|enter a shop|pick up)?",
    "(how do|how would) {people} (greet|welcome) (a friend|somebody|a guest|strangers|each other)?",
    "(tell me|show me|teach me) how (people in {country}|{people}) greet (each other|somebody|a friend)",
    "(my kid|my son|my grandma|my boss) (asks|wants to know) (what {x} is|how to say {x}) in {language}",
    "(can you|could you) (give|tell|teach) me (the {language} for {x}|the {language} word for {x})?",
)
"""How something is asked for in a language; where no {x} stands, a hello is meant."""
SPEAK_CHAT = (
    "(does it|can this|can it|does this) (work|speak|talk|go|chat) (too |)in {language}?",
    "(is|would) {language} (ok|okay|possible|fine|work|be ok)( for you| here| too|)?",
    "(do you|can you|u) (know|do|handle|manage) (any |some |a bit of |){language}?",
    "(how is|how's|how good is) your {language}?",
    "(my english is bad|english is hard for me|i don't like english|i am better in {language}), (can we use|please use|please speak|let's use) {language}",
    "(are you able to|is it possible to|would you mind to) (chat|talk|write|speak) in {language}?",
    "(let's|could we|can we) (do this|go on|try it|continue|start again) in {language}(| please|)",
    "({language} mode|{language} please, not english|no english, {language} please|now in {language}|{language} from now on)",
    "(i want to|i would like to|help me) practise (my |){language}(| with you)",
    "(i am|i'm) a {language} speaker(,|.) (do you speak it|can you speak it|speak {language} with me)(|?)",
    "(parlez|habla|speak|spik) {language}(|?)",
    "(say|write|type) (a few words|a sentence|something nice|anything) (to me |)in {language}(| please)",
)
"""How it is asked to speak a language."""

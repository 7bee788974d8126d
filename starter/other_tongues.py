"""Sentences in languages that the model does not speak: they get the polite answer in English."""

from starter.words import listed

OTHER_TONGUES = {
    language: listed(sentences, "|")
    for language, sentences in {
        "Danish": "hvordan går det?|hvad er hovedstaden i Island?|hvornår kører den sidste bus hjem?|hvorfor er himlen blå?|hvor meget koster en billet til Aarhus?|kan du hjælpe mig?|jeg er sulten|tak for hjælpen|hvad hedder du?|god morgen allesammen",
        "Norwegian": "hvordan har du det?|hvorfor er himmelen blå?|hva er klokka?|hvor ligger stasjonen?|kan du fortelle meg noe om Norge?|takk for maten|jeg heter Kari|når går toget til Bergen?|hva koster en kaffe her?|hei på deg",
        "Finnish": "mikä on Suomen pääkaupunki?|missä on lähin kauppa?|mitä kuuluu?|hyvää huomenta|kiitos paljon|paljonko kello on?|voitko auttaa minua?|miksi taivas on sininen?|milloin juna lähtee Tampereelle?|minun nimeni on Matti",
        "Hungarian": "miért kék az ég?|mennyibe kerül egy jegy Budapestre?|hogy vagy?|jó napot kívánok|köszönöm szépen|hol van az állomás?|mikor indul a vonat?|mi a neved?|segítenél nekem?|milyen idő lesz holnap?",
        "Czech": "kolik stojí lístek do Prahy?|kde je nádraží?|jak se máš?|dobrý den|děkuji mnohokrát|proč je nebe modré?|kdy odjíždí vlak do Brna?|jak se jmenuješ?|můžeš mi pomoct?|jaké bude zítra počasí?",
        "Slovak": "ako sa máš?|dobré ráno|prečo je obloha modrá?|koľko stojí lístok?|kde je stanica?|ďakujem pekne",
        "Romanian": "de ce este cerul albastru?|unde este gara?|ce mai faci?|bună ziua|mulțumesc frumos|cât costă un bilet la Cluj?|cum te cheamă?|la ce oră pleacă trenul?|poți să mă ajuți?|ce vreme va fi mâine?",
        "Croatian": "zašto je nebo plavo?|kako si?|dobar dan svima|hvala lijepa|gdje je kolodvor?|koliko košta karta za Split?|možeš li mi pomoći?|kako se zoveš?|kakvo će biti vrijeme sutra?",
        "Lithuanian": "kaip sekasi?|kur yra stotis?|kodėl dangus mėlynas?|labas rytas|ačiū labai|kiek kainuoja bilietas į Vilnių?",
        "Vietnamese": "xin chào|bạn khỏe không?|thủ đô của Việt Nam là gì?|hôm nay thời tiết thế nào?|cảm ơn bạn rất nhiều|tại sao bầu trời màu xanh?|ga tàu ở đâu?|vé đi Huế giá bao nhiêu?|bạn tên là gì?|làm sao để nấu phở?",
        "Indonesian": "berapa harga tiket ke Jakarta?|di mana stasiun?|apa kabar?|selamat pagi|terima kasih banyak|kenapa langit biru?|jam berapa sekarang?|bisakah kamu membantu saya?|siapa presiden Indonesia?|nama saya Budi",
        "Tagalog": "kumusta ka?|magandang umaga|salamat po|nasaan ang istasyon?|bakit asul ang langit?|magkano ang tiket?|ano ang pangalan mo?",
        "Swahili": "habari gani?|kwa nini anga ni bluu?|kituo kiko wapi?|asante sana|jina lako ni nani?|bei ya tiketi ni ngapi?|unaweza kunisaidia?",
        "Ukrainian": "чому небо синє?|де знаходиться вокзал?|як справи?|дякую дуже|добрий ранок|скільки коштує квиток до Києва?|яка погода буде завтра?|привіт усім",
        "Bulgarian": "къде е гарата?|защо небето е синьо?|как си днес?|благодаря много|добро утро|колко струва билет до София?",
        "Greek": "ποιος έγραψε την Ιλιάδα;|πού είναι ο σταθμός;|γιατί ο ουρανός είναι μπλε;|γεια σου|καλημέρα σας|ευχαριστώ πολύ|πόσο κάνει το εισιτήριο;|τι καιρό θα κάνει αύριο;|πώς σε λένε;|τι ώρα είναι;",
        "Hebrew": "איפה התחנה?|למה השמיים כחולים?|שלום|מה שלומך?|תודה רבה|כמה עולה כרטיס לחיפה?|מה השעה עכשיו?|איך מכינים חומוס?|בוקר טוב|איך קוראים לך?",
        "Arabic": "أين المحطة؟|لماذا السماء زرقاء؟|مرحبا|كيف حالك؟|شكرا جزيلا|ما هي عاصمة مصر؟|كم سعر التذكرة؟|كم الساعة الآن؟|ما اسمك؟|صباح الخير|السلام عليكم|كيف أطبخ الأرز؟",
        "Persian": "آسمان چرا آبی است؟|سلام|حالت چطور است؟|ایستگاه کجاست؟|خیلی ممنون|قیمت بلیط چند است؟|هوا فردا چطور است؟",
        "Hindi": "स्टेशन कहाँ है?|आकाश नीला क्यों है?|नमस्ते|आप कैसे हैं?|धन्यवाद|भारत की राजधानी क्या है?|खाना कैसे बनाते हैं?|समय क्या हुआ है?|आपका नाम क्या है?|कल मौसम कैसा रहेगा?|मुझे चाय चाहिए",
        "Bengali": "আকাশ নীল কেন?|আপনি কেমন আছেন?|ধন্যবাদ|স্টেশন কোথায়?|বাংলাদেশের রাজধানী কী?|নমস্কার",
        "Tamil": "வானம் ஏன் நீலமாக இருக்கிறது?|வணக்கம்|நன்றி|நிலையம் எங்கே?|உங்கள் பெயர் என்ன?",
        "Thai": "สถานีอยู่ที่ไหน|ทำไมท้องฟ้าถึงเป็นสีฟ้า|สวัสดีครับ|ขอบคุณค่ะ|คุณชื่ออะไร|ตั๋วราคาเท่าไร|พรุ่งนี้อากาศเป็นอย่างไร",
        "Georgian": "რატომ არის ცა ლურჯი?|გამარჯობა|სად არის სადგური?|გმადლობთ",
        "Armenian": "ինչո՞ւ է երկինքը կապույտ|բարև ձեզ|որտե՞ղ է կայարանը|շնորհակալություն",
        "Latin": "quid est veritas?|gallia est omnis divisa in partes tres|carpe diem|ubi est roma?|salvete discipuli|cur caelum caeruleum est?",
        "Esperanto": "kial la ĉielo estas blua?|kiel vi fartas?|saluton al ĉiuj|kie estas la stacidomo?|dankon pro via helpo",
        "Welsh": "bore da pawb|sut wyt ti?|pam mae'r awyr yn las?|diolch yn fawr|ble mae'r orsaf?",
        "Icelandic": "hvernig hefurðu það?|hvar er stöðin?|af hverju er himinninn blár?|góðan daginn|takk fyrir",
        "Afrikaans": "hoekom is die lug blou?|waar is die stasie?|baie dankie|goeie môre almal",
        "Catalan": "per què el cel és blau?|on és l'estació?|bon dia a tothom|moltes gràcies|com et dius?|quant costa un bitllet?",
        "Ukrainian in a chat": "привіт|привіт, як ти?|привіт! як справи?|добрий день, ви розмовляєте українською?|дякую за допомогу|до побачення|на добраніч|мене звати Олена|хто ти такий?|що ти вмієш?|розкажи казку|котра година?",
        "Danish in a chat": "hej, hvordan har du det?|godmorgen|mange tak|hvem er du?|hvad kan du?|jeg hedder Søren|tak skal du have|vi ses i morgen|kan du tale dansk?|fortæl en vittighed|farvel og tak|hvad er klokken?",
        "Norwegian in a chat": "hei, hvordan går det?|hallo der|tusen takk for hjelpen|hvem er du?|hva heter du?|jeg heter Ola|snakker du norsk?|ha det bra|god natt, vi snakkes|fortell en vits|hva kan du gjøre?",
        "Vietnamese in a chat": "xin chào bạn|chào bạn, bạn khỏe không|chào buổi sáng|cảm ơn bạn|cảm ơn nhiều|tạm biệt|tôi tên là Lan|bạn là ai|bạn làm được gì|kể chuyện đi|bạn nói tiếng Việt được không",
        "Czech in a chat": "ahoj|ahoj, jak se máš?|nazdar|díky moc|kdo jsi?|jmenuji se Petr|umíš česky?|na shledanou|dobrou noc|kolik je hodin?|co umíš?",
        "Romanian in a chat": "salut|salut, ce faci?|bună seara|mersi mult|cine ești?|mă numesc Ioana|vorbești română?|la revedere|noapte bună|ce știi să faci?|cât e ceasul?",
        "Catalan in a chat": "hola, com estàs?|bona nit|gràcies per tot|qui ets?|em dic Jordi|parles català?|adéu, fins demà|quina hora és?|què saps fer?",
        "Indonesian in a chat": "halo, apa kabar?|hai, siapa kamu?|makasih ya|terima kasih|nama saya Dewi|bisa bahasa Indonesia?|sampai jumpa|selamat malam|kamu bisa apa?",
        "Afrikaans in a chat": "haai, hoe gaan dit?|goeienaand|dankie vir die hulp|wie is jy?|my naam is Pieter|praat jy afrikaans?|totsiens|lekker slaap|wat kan jy doen?",
        "Hindi in Latin letters": "namaste|aap kaise ho|kya haal hai bhai|mera naam Rahul hai|tum kaun ho|dhanyavaad|mujhe ek kahani sunao|kya tum hindi bolte ho|kal mausam kaisa rahega",
        "Hungarian in a chat": "szia, hogy vagy?|sziasztok|köszi szépen|ki vagy te?|Anna vagyok|beszélsz magyarul?|viszlát holnap|jó éjszakát|mennyi az idő?|mit tudsz?",
        "Finnish in a chat": "moi, mitä kuuluu?|terve|hei hei|kiitos avusta|kuka sinä olet?|nimeni on Aino|puhutko suomea?|näkemiin|hyvää yötä|mitä osaat tehdä?",
    }.items()
}
"""Some are of the same script as a language that it speaks, and are answered in English none the less."""

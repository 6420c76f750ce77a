#!/usr/bin/env python3
"""Writes fixtures/clean/<lang>.txt: ordinary messages that hold nothing personal, from hand-written frames.

Seeded, standard library only: `python3 .ci/clean.py` writes the same files again. `hand-*.txt` beside them are written by
hand and are not touched.
"""
import pathlib
import random

HERE = pathlib.Path(__file__).resolve().parent.parent / "fixtures" / "clean"
PER_LANGUAGE = 72
PER_ENGLISH = 420

SLOTS = {
    "score": lambda r: f"{r.randint(0, 6)}-{r.randint(0, 5)}",
    "points": lambda r: f"{r.randint(78, 131)}-{r.randint(78, 131)}",
    "time": lambda r: f"{r.randint(6, 23)}:{r.choice(['00', '15', '30', '45'])}",
    "range": lambda r: f"{r.randint(8, 11)}:{r.choice(['00', '30'])}-{r.randint(12, 18)}:{r.choice(['00', '15', '30'])}",
    "usd": lambda r: f"${r.randint(2, 9)},{r.randint(100, 999)}.{r.randint(10, 99)}",
    "eur": lambda r: f"{r.randint(3, 99)},{r.randint(10, 99)} €",
    "n": lambda r: str(r.randint(2, 12)),
    "nn": lambda r: str(r.randint(13, 48)),
    "hundreds": lambda r: str(r.randint(120, 980)),
    "thousands": lambda r: f"{r.randint(2, 98)}{r.choice([',', '.', ' '])}{r.randint(100, 999)}",
    "percent": lambda r: f"{r.randint(3, 97)}%",
    "version": lambda r: f"{r.randint(0, 14)}.{r.randint(0, 24)}.{r.randint(0, 40)}",
    "size": lambda r: f"{r.randint(2, 900)} {r.choice(['MB', 'GB', 'KB'])}",
    "date": lambda r: f"{r.randint(1, 28):02d}/{r.randint(1, 12):02d}",
    "year": lambda r: str(r.randint(1995, 2026)),
    "km": lambda r: f"{r.randint(2, 42)}.{r.randint(1, 9)} km",
    "reps": lambda r: f"{r.randint(3, 5)}x{r.randint(5, 15)}",
    "smile": lambda r: r.choice(["", " 😂", " 🙂", " lol", " 👍", " ❤️", "", "", " :)", " 🙃", "!", "..."]),
    "order": lambda r: str(r.randint(10000, 99999)),
    "hash": lambda r: "".join(r.choice("0123456789abcdef") for _ in range(7)),
    "epoch": lambda r: str(1_700_000_000 + r.randint(0, 60_000_000)),
}

ENGLISH = """
we won {score}{smile}|final score {points}, what a game|paid {usd} for it, never again|it was {eur} at the market|meeting moved to {time}
open {range} on weekdays|room {hundreds} is free until {time}|bus {n} leaves at {time}|flight lands {time} terminal {n}|page {hundreds} line {n}
version {version} is out, changelog is huge|build {version} broke the tests again|the file is {size} so use the other link|{percent} battery left{smile}
ran {km} this morning, legs are dead|squats {reps} and then bench {reps}|did {n} sets, {n} to go|slept {n} hours{smile}|{nn} people came, we had {n} chairs
back in {year} everything was cheaper|since {year} nobody fixed that door|the {year} edition is better|issue {n} of {nn} is the best one
see you on {date}{smile}|from {date} to {date} we're away|deadline is {date}, no pressure|happy new year {year}{smile}
order {order} is still not here|ticket {order} got closed without a fix|commit {hash} fixed it|see commit {hash} for the diff|timestamp {epoch} is in the past
{thousands} views in one night{smile}|{thousands} steps today{smile}|population is about {thousands} hundred|only {nn} seats left
add {hundreds} g flour and {n} eggs|bake {nn} minutes at {hundreds} degrees|{n} cups of water, {n} pinches of salt|serves {n}, takes {nn} min
chapter {n} made me cry{smile}|season {n} episode {n} is wild|track {n} on the album is the best|level {nn} is impossible|{hundreds} pages in one day
it's {nn} degrees outside|humidity {percent}, I'm melting|wind {nn} km/h, kite time|{nn} cm of snow
the answer is {n}, not {nn}|{n} out of {nn} isn't bad|i got {percent} on the exam{smile}|{n} vs {n}, who's in?|rated it {n}/10
sale {percent} off until {date}|the {usd} laptop or the other one?|split it, {eur} each|rent went up {percent}
will you come tonight?|may I borrow it?|hope it works out{smile}|mark my words, it will rain|the rose in the garden died|grace period ends {date}
jack of all trades|bill comes at the end of the month|art class at {time}|summer is almost over{smile}|dawn is at {time}|joy of small things|frank opinion: no|a rich cake, too rich
what's your number?|text me when you're home{smile}|call me maybe{smile}|dm me the link later|send pics or it didn't happen|who has the password policy doc?
i forgot my password again|the wifi is down{smile}|password must be at least {n} characters|the code compiles, ship it|my code is a mess|review my code pls|zip the folder first
at the dot com bubble everyone was rich|two to four people max|one two three go{smile}|he counted to nine and left|five or six of us|seven eleven is open all night|ten out of ten
main street was closed|the high street is packed|old town road is stuck in my head|broadway shows are pricey|wall street panicked|we live on the same street
look at this: https://en.wikipedia.org/wiki/Tea|https://www.example.com/news/2025/how-to-bake-bread is nice|docs are at https://docs.example.org/guide#install
let x = {n}; let y = {nn};|for i in 0..{nn} {{ print(i) }}|SELECT COUNT(*) FROM trips WHERE year = {year}|git checkout -b fix-{n}|npm ERR! code 1, exit status {n}|Error: line {nn}, column {n}: unexpected token
docker run -p 8080:80 app:{version}|python{n}.{nn} not found|HTTP 404 after {hundreds} ms|cpu {percent} mem {percent}|retry in {n}s|took {hundreds} ms
ISBN is printed on the back|barcode won't scan{smile}|model {order} fits the printer|lottery numbers were all wrong{smile}|seat {nn}B by the window|gate {n} changed to gate {nn}
he's {n} cm taller than me|it's {n} years old, the car I mean|{n} years of experience required|in {n} years we'll laugh|the dog ate {n} socks{smile}|cats: {n}, me: 0
brb|omg{smile}|no way{smile}|same here|idk, ask at the desk|ty{smile}|np|on my way, {n} min|running late, {nn} min max|wait what{smile}|lmk when done|nvm found it
""".replace("\n", "|").strip("|").split("|")

OTHERS = {
    "es": "ganamos {score}{smile}|quedamos a las {time}|cuesta {eur}|abren de {range}|faltan {n} días|somos {nn} para cenar|la versión {version} ya salió|el archivo pesa {size}|corrí {km} hoy|{percent} de batería{smile}|el pedido {order} no llega|página {hundreds}|en {year} era distinto|nos vemos el {date}|capítulo {n}, qué final{smile}|hornea {nn} minutos|hace {nn} grados|saqué un {n} en el examen{smile}|¿vienes esta noche?|olvidé la contraseña otra vez|¿cuál es tu número?|la calle estaba llena|vale, ahora voy{smile}|el tren sale a las {time}|hay {n} sillas libres",
    "de": "wir haben {score} gewonnen{smile}|treffen um {time} Uhr|kostet {eur}|offen von {range} Uhr|noch {n} Tage|wir sind {nn} Leute|Version {version} ist da|die Datei hat {size}|heute {km} gelaufen|{percent} Akku{smile}|Bestellung {order} fehlt noch|Seite {hundreds}|{year} war alles anders|bis zum {date}|Kapitel {n} war stark{smile}|{nn} Minuten backen|es hat {nn} Grad|habe eine {n} in Mathe{smile}|kommst du heute?|Passwort schon wieder vergessen|wie ist deine Nummer?|die Straße war gesperrt|alles klar{smile}|Gleis {n}, Wagen {nn}|noch {n} Plätze frei",
    "fr": "on a gagné {score}{smile}|rdv à {time}|ça coûte {eur}|ouvert de {range}|plus que {n} jours|on est {nn} ce soir|la version {version} est sortie|le fichier fait {size}|j'ai couru {km}|{percent} de batterie{smile}|la commande {order} n'arrive pas|page {hundreds}|en {year} c'était mieux|à partir du {date}|le chapitre {n} est top{smile}|{nn} minutes au four|il fait {nn} degrés|j'ai eu {n} en maths{smile}|tu viens ce soir ?|j'ai encore oublié le mot de passe|c'est quoi ton numéro ?|la rue était bloquée|ok j'arrive{smile}|voie {n}, voiture {nn}|il reste {n} places",
    "pt": "ganhamos de {score}{smile}|a gente se vê às {time}|custa {eur}|abre das {range}|faltam {n} dias|somos {nn} hoje|a versão {version} saiu|o arquivo tem {size}|corri {km} hoje|{percent} de bateria{smile}|o pedido {order} não chegou|página {hundreds}|em {year} era diferente|até {date}|capítulo {n}, que final{smile}|asse por {nn} minutos|está {nn} graus|tirei {n} na prova{smile}|você vem hoje?|esqueci a senha de novo|qual é o seu número?|a rua estava cheia|beleza, já vou{smile}|o trem sai às {time}|tem {n} lugares",
    "it": "abbiamo vinto {score}{smile}|ci vediamo alle {time}|costa {eur}|aperto {range}|mancano {n} giorni|siamo in {nn} stasera|la versione {version} è uscita|il file pesa {size}|ho corso {km}|{percent} di batteria{smile}|l'ordine {order} non arriva|pagina {hundreds}|nel {year} era diverso|fino al {date}|il capitolo {n} è bellissimo{smile}|{nn} minuti in forno|ci sono {nn} gradi|ho preso {n} in matematica{smile}|vieni stasera?|ho dimenticato la password|qual è il tuo numero?|la strada era chiusa|ok arrivo{smile}|binario {n}, carrozza {nn}|restano {n} posti",
    "nl": "we wonnen met {score}{smile}|afspraak om {time}|het kost {eur}|open van {range}|nog {n} dagen|we zijn met {nn}|versie {version} is uit|het bestand is {size}|vandaag {km} gelopen|{percent} batterij{smile}|bestelling {order} is er nog niet|pagina {hundreds}|in {year} was het anders|tot {date}|hoofdstuk {n} is top{smile}|{nn} minuten bakken|het is {nn} graden|ik had een {n} voor wiskunde{smile}|kom je vanavond?|wachtwoord weer vergeten|wat is je nummer?|de straat was afgesloten|oké, ik kom{smile}|spoor {n}, rijtuig {nn}|nog {n} plekken",
    "pl": "wygraliśmy {score}{smile}|widzimy się o {time}|kosztuje {nn} zł|otwarte {range}|zostało {n} dni|jest nas {nn}|wersja {version} już jest|plik ma {size}|przebiegłem {km}|{percent} baterii{smile}|zamówienie {order} nie dotarło|strona {hundreds}|w {year} było inaczej|do {date}|rozdział {n} jest super{smile}|{nn} minut w piekarniku|jest {nn} stopni|dostałem {n} z matmy{smile}|przyjdziesz dziś?|znowu zapomniałem hasła|jaki masz numer?|ulica była zamknięta|ok, już idę{smile}|peron {n}, wagon {nn}|zostały {n} miejsca",
    "ru": "выиграли {score}{smile}|встречаемся в {time}|стоит {hundreds} рублей|открыто {range}|осталось {n} дней|нас {nn}|версия {version} вышла|файл весит {size}|пробежал {km}|{percent} батареи{smile}|заказ {order} не пришёл|страница {hundreds}|в {year} было иначе|до {date}|глава {n} огонь{smile}|{nn} минут в духовке|на улице {nn} градусов|получил {n} по математике{smile}|придёшь сегодня?|опять забыл пароль|какой у тебя номер?|улица была перекрыта|ок, иду{smile}|платформа {n}, вагон {nn}|осталось {n} мест",
    "uk": "виграли {score}{smile}|зустріч о {time}|коштує {hundreds} грн|відкрито {range}|лишилось {n} днів|нас {nn}|версія {version} вийшла|файл важить {size}|пробіг {km}|{percent} батареї{smile}|замовлення {order} не прийшло|сторінка {hundreds}|у {year} було інакше|до {date}|розділ {n} вогонь{smile}|{nn} хвилин у духовці|на вулиці {nn} градусів|прийдеш сьогодні?|знову забув пароль|який у тебе номер?|вулиця була перекрита|ок, йду{smile}|вагон {nn}|лишилось {n} місць|отримав {n} з математики{smile}",
    "tr": "{score} kazandık{smile}|saat {time} buluşalım|{nn} lira tuttu|{range} arası açık|{n} gün kaldı|{nn} kişiyiz|{version} sürümü çıktı|dosya {size}|bugün {km} koştum|pil {percent}{smile}|sipariş {order} gelmedi|sayfa {hundreds}|{year} yılında farklıydı|{date} tarihine kadar|bölüm {n} çok iyi{smile}|{nn} dakika fırında|hava {nn} derece|akşam geliyor musun?|şifreyi yine unuttum|numaran ne?|sokak kapalıydı|tamam geliyorum{smile}|peron {n}|{n} yer kaldı|sınavdan {nn} aldım{smile}",
    "ar": "فزنا {score}{smile}|نلتقي الساعة {time}|السعر {nn} ريال|مفتوح {range}|باقي {n} ايام|نحن {nn}|الاصدار {version} نزل|الملف {size}|ركضت {km}|البطارية {percent}{smile}|صفحة {hundreds}|في {year} كان مختلف|الفصل {n} رائع{smile}|{nn} دقيقة في الفرن|الحرارة {nn}|تجي اليوم؟|نسيت كلمة السر|ما هو رقمك؟|الشارع مزدحم|طيب جاي{smile}|باقي {n} مقاعد|حتى {date}|اخذت {n} في الرياضيات{smile}|القطار الساعة {time}|وصلنا{smile}",
    "he": "ניצחנו {score}{smile}|נפגשים ב {time}|עולה {nn} שקל|פתוח {range}|נשארו {n} ימים|אנחנו {nn}|גרסה {version} יצאה|הקובץ {size}|רצתי {km}|סוללה {percent}{smile}|עמוד {hundreds}|ב {year} זה היה אחרת|פרק {n} מעולה{smile}|{nn} דקות בתנור|יש {nn} מעלות|באים היום?|שכחתי את הסיסמה|מה המספר שלך?|הרחוב סגור|סבבה בדרך{smile}|נשארו {n} מקומות|עד {date}|קיבלתי {n} במבחן{smile}|הרכבת ב {time}|הגענו{smile}",
    "hi": "hum {score} se jeete{smile}|{time} baje milte hain|{nn} rupaye lage|{range} khula hai|{n} din bache|hum {nn} log hain|version {version} aa gaya|file {size} ki hai|aaj {km} dauda|battery {percent}{smile}|order {order} nahi aaya|page {hundreds}|{year} mein alag tha|{date} tak|chapter {n} mast hai{smile}|{nn} minute oven mein|aaj {nn} degree hai|aaj aa rahe ho?|password phir bhool gaya|tumhara number kya hai?|sadak band thi|theek hai aata hoon{smile}|हम {score} से जीते|{time} बजे मिलते हैं|{n} दिन बचे हैं{smile}",
    "ja": "{score}で勝った{smile}|{time}に集合ね|{hundreds}円だった|営業は{range}|あと{n}日|今日は{nn}人|バージョン{version}出た|ファイルは{size}|今日は{km}走った|電池{percent}{smile}|{hundreds}ページまで読んだ|{year}年は違った|{date}まで|第{n}章すごい{smile}|オーブンで{nn}分|気温{nn}度|今夜来る?|パスワード忘れた|番号なんだっけ?|道が混んでる|了解{smile}|{n}番線だよ|席は{n}つ空いてる|数学{nn}点だった{smile}|着いたよ{smile}",
    "ko": "{score}로 이겼어{smile}|{time}에 만나|{hundreds}원이야|{range}까지 열어|{n}일 남았어|오늘 {nn}명 와|버전 {version} 나왔어|파일이 {size}야|오늘 {km} 뛰었어|배터리 {percent}{smile}|{hundreds}쪽까지 읽었어|{year}년엔 달랐지|{date}까지|{n}장 진짜 좋아{smile}|오븐에 {nn}분|기온 {nn}도|오늘 와?|비밀번호 또 까먹었어|번호가 뭐야?|길이 막혀|알았어{smile}|{n}번 승강장|자리 {n}개 남았어|수학 {nn}점{smile}|도착했어{smile}",
    "zh": "{score}赢了{smile}|{time}见|一共{nn}块|营业{range}|还有{n}天|我们{nn}个人|版本{version}出了|文件{size}|今天跑了{km}|电量{percent}{smile}|看到第{hundreds}页|{year}年不一样|到{date}为止|第{n}章太好看了{smile}|烤{nn}分钟|今天{nn}度|今晚来吗?|又忘了密码|你号码多少?|路上堵车|好的马上{smile}|{n}号站台|还剩{n}个位子|数学考了{nn}分{smile}|到了{smile}",
    "id": "kita menang {score}{smile}|ketemu jam {time}|harganya {nn} ribu|buka {range}|tinggal {n} hari|kita {nn} orang|versi {version} keluar|filenya {size}|tadi lari {km}|baterai {percent}{smile}|pesanan {order} belum datang|halaman {hundreds}|tahun {year} beda|sampai {date}|bab {n} bagus{smile}|panggang {nn} menit|suhu {nn} derajat|nanti datang?|lupa password lagi|nomor kamu berapa?|jalanan macet|oke otw{smile}|peron {n}|sisa {n} kursi|nilai matematika {nn}{smile}",
    "vi": "thắng {score}{smile}|hẹn {time} nhé|giá {nn} nghìn|mở cửa {range}|còn {n} ngày|có {nn} người|bản {version} ra rồi|file {size}|chạy {km} sáng nay|pin {percent}{smile}|đơn {order} chưa tới|trang {hundreds}|năm {year} khác|đến {date}|chương {n} hay{smile}|nướng {nn} phút|trời {nn} độ|tối nay đi không?|quên mật khẩu rồi|số của bạn là gì?|đường kẹt xe|ok tới liền{smile}|còn {n} chỗ|được {n} điểm toán{smile}|tới rồi{smile}",
    "sv": "vi vann {score}{smile}|vi ses {time}|kostar {nn} kr|öppet {range}|{n} dagar kvar|vi är {nn} stycken|version {version} är ute|filen är {size}|sprang {km} idag|{percent} batteri{smile}|beställning {order} saknas|sidan {hundreds}|{year} var det annorlunda|till {date}|kapitel {n} är bra{smile}|{nn} minuter i ugnen|det är {nn} grader|kommer du ikväll?|glömde lösenordet igen|vad är ditt nummer?|gatan var avstängd|okej kommer{smile}|spår {n}|{n} platser kvar|fick {n} rätt{smile}",
    "da": "vi vandt {score}{smile}|vi ses {time}|koster {nn} kr|åbent {range}|{n} dage tilbage|vi er {nn}|version {version} er ude|filen er {size}|løb {km} i dag|{percent} strøm{smile}|bestilling {order} mangler|side {hundreds}|i {year} var det anderledes|til {date}|kapitel {n} er godt{smile}|{nn} minutter i ovnen|det er {nn} grader|kommer du i aften?|glemte adgangskoden igen|hvad er dit nummer?|gaden var lukket|okay kommer{smile}|spor {n}|{n} pladser tilbage|fik {n} rigtige{smile}",
    "fi": "voitettiin {score}{smile}|nähdään {time}|maksaa {nn} euroa|auki {range}|{n} päivää jäljellä|meitä on {nn}|versio {version} tuli|tiedosto on {size}|juoksin {km}|akku {percent}{smile}|tilaus {order} puuttuu|sivu {hundreds}|vuonna {year} oli toisin|{date} asti|luku {n} on hyvä{smile}|{nn} minuuttia uunissa|ulkona {nn} astetta|tuletko tänään?|unohdin salasanan taas|mikä on numerosi?|katu oli suljettu|ok tulossa{smile}|raide {n}|{n} paikkaa jäljellä|sain {n} oikein{smile}",
    "cs": "vyhráli jsme {score}{smile}|sejdeme se v {time}|stojí {nn} Kč|otevřeno {range}|zbývá {n} dní|je nás {nn}|verze {version} je venku|soubor má {size}|dnes {km} běhu|{percent} baterie{smile}|objednávka {order} nedorazila|strana {hundreds}|v roce {year} to bylo jinak|do {date}|kapitola {n} je super{smile}|{nn} minut v troubě|je {nn} stupňů|přijdeš dnes?|zase jsem zapomněl heslo|jaké máš číslo?|ulice byla zavřená|ok jdu{smile}|kolej {n}, vůz {nn}|zbývá {n} míst|dostal jsem {n} bodů{smile}",
    "hu": "nyertünk {score}{smile}|találkozunk {time}-kor|{hundreds} forint volt|nyitva {range}|még {n} nap|{nn}-an vagyunk|a {version} verzió kijött|a fájl {size}|ma {km} futás|{percent} akku{smile}|a {order} rendelés késik|{hundreds}. oldal|{year}-ben más volt|{date}-ig|a {n}. fejezet jó{smile}|{nn} percig sül|{nn} fok van|jössz ma?|megint elfelejtettem a jelszót|mi a számod?|az utca le volt zárva|oké megyek{smile}|{n}. vágány|{n} hely maradt|{n} pontot kaptam{smile}",
    "ro": "am câștigat {score}{smile}|ne vedem la {time}|costă {nn} lei|deschis {range}|au rămas {n} zile|suntem {nn}|versiunea {version} a apărut|fișierul are {size}|am alergat {km}|{percent} baterie{smile}|comanda {order} nu a venit|pagina {hundreds}|în {year} era altfel|până pe {date}|capitolul {n} e super{smile}|{nn} minute la cuptor|sunt {nn} grade|vii diseară?|iar am uitat parola|care e numărul tău?|strada era închisă|ok vin{smile}|linia {n}|au rămas {n} locuri|am luat {n} la mate{smile}",
    "el": "κερδίσαμε {score}{smile}|τα λέμε στις {time}|κάνει {eur}|ανοιχτά {range}|μένουν {n} μέρες|είμαστε {nn}|η έκδοση {version} βγήκε|το αρχείο είναι {size}|έτρεξα {km}|μπαταρία {percent}{smile}|η παραγγελία {order} αργεί|σελίδα {hundreds}|το {year} ήταν αλλιώς|μέχρι {date}|το κεφάλαιο {n} είναι ωραίο{smile}|{nn} λεπτά στο φούρνο|έχει {nn} βαθμούς|έρχεσαι σήμερα;|ξέχασα πάλι τον κωδικό|ποιο είναι το νούμερό σου;|ο δρόμος ήταν κλειστός|οκ έρχομαι{smile}|αποβάθρα {n}|μένουν {n} θέσεις|πήρα {n} στο διαγώνισμα{smile}",
    "th": "ชนะ {score}{smile}|เจอกัน {time}|ราคา {nn} บาท|เปิด {range}|อีก {n} วัน|มา {nn} คน|เวอร์ชัน {version} ออกแล้ว|ไฟล์ {size}|วิ่ง {km} วันนี้|แบต {percent}{smile}|หน้า {hundreds}|ถึง {date}|บทที่ {n} ดีมาก{smile}|อบ {nn} นาที|อากาศ {nn} องศา|คืนนี้มาไหม|ลืมรหัสผ่านอีกแล้ว|เบอร์อะไรนะ|รถติดมาก|โอเค กำลังไป{smile}|ชานชาลา {n}|เหลือ {n} ที่|ได้ {nn} คะแนน{smile}|ถึงแล้ว{smile}|ปี {year} ไม่เหมือนกัน",
}


def lines(frames, count, seed):
    r = random.Random(seed)
    written, seen = [], set()
    while len(written) < count:
        frame = frames[len(written) % len(frames)]
        fields = {name: make(r) for name, make in SLOTS.items()}
        line = frame.format(**fields)
        if line in seen and len(seen) > len(frames) * 3:
            line = line + r.choice([" ok?", " haha", " 😅", " ✅", " 🤷", " xd"])
        if line not in seen:
            seen.add(line)
            written.append(line)
        elif len(written) >= len(frames):
            frames = [other for other in frames if other != frame] or frames
        else:
            written.append(line + " 🙂")
    return written


def main():
    for language, frames in {"en": ENGLISH, **{name: text.split("|") for name, text in OTHERS.items()}}.items():
        count = PER_ENGLISH if language == "en" else PER_LANGUAGE
        text = "\n".join(lines(list(frames), count, language)) + "\n"
        (HERE / f"{language}.txt").write_text("# Written by .ci/clean.py\n" + text, encoding="utf-8")


if __name__ == "__main__":
    main()

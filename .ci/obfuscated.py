#!/usr/bin/env python3
"""Writes fixtures/labelled/obfuscated.jsonl: addresses and numbers as people hide or dictate them, and lines that only look like it.

Run it where Cargo.toml stands. It is seeded: the same file each time. People and mailboxes are invented, phone numbers are of
ranges kept for fiction (555-01xx, 07700 900xxx, 06 39 98 xx xx, 0170 0000…). `«…»` marks what has to be found.
"""
import base64, json, random, urllib.parse

R = random.Random(20261126)
OUT = "fixtures/labelled/obfuscated.jsonl"
NAMES = "jane.doe zoe_brandt maria.lopez goran.petrov priya-nair tomas.hruska nadia.voss lukas.weiss ines.moreau hugo_santos marta.kowal oskar.lind".split()
HOSTS = "gmail.com example.com hotmail.com example.org outlook.com yahoo.com icloud.com example.net protonmail.com".split()
FRAMES = ["my email is {}", "write me: {}", "you can reach me at this one, {} thanks", "{}", "send it over to {} please", "contact {} for the keys", "{} <- new address"]
CALLS = ["call me on {}", "my number is {}", "text {} when you land", "new cell: {} ok?", "whatsapp me, {}"]
rows = []


def add(kind, marked):
    text, spans, at = "", [], None
    for ch in marked:
        if ch == "«":
            at = len(text)
        elif ch == "»":
            spans.append({"start": at, "end": len(text), "type": kind})
        else:
            text += ch
    rows.append((text, spans))


def mail():
    return R.choice(NAMES), R.choice(HOSTS)


def said(local, host, at, dot, under="_", dash="-"):
    local = local.replace(".", dot).replace("_", under).replace("-", dash)
    return local + at + host.replace(".", dot)


STYLES = [
    (" at ", " dot ", " underscore ", " dash "), (" (at) ", " (dot) ", "_", "-"), ("[at]", "[dot]", "_", "-"), (" {at} ", " {dot} ", "_", "-"),
    (" AT ", " DOT ", "_", "-"), ("_at_", "_dot_", "_", "-"), (" -at- ", " -dot- ", "_", "-"), (" <at> ", " <dot> ", "_", "-"), ("(a)", ".", "_", "-"),
    (" at ", " dawt ", " underscore ", " hyphen "), (" at the rate ", " dot ", " underscore ", " dash "), (" arroba ", " punto ", " guion bajo ", " guion "),
    (" ät ", " punkt ", " unterstrich ", " bindestrich "), (" klammeraffe ", " punkt ", " unterstrich ", " minus "), (" chiocciola ", " punto ", " underscore ", " trattino "),
    (" arobase ", " point ", " tiret bas ", " tiret "), (" arroba ", " ponto ", " sublinhado ", " hifen "), (" apenstaartje ", " punt ", " underscore ", " streepje "),
    ("@@", "..", "_", "-"), (" [at] ", ".", "_", "-"), ("\uff20", "\uff0e", "_", "-"), ("&#64;", "&#46;", "_", "-"), ("&commat;", "&period;", "_", "-"),
]
for style in STYLES:
    for _ in range(8):
        local, host = mail()
        if style[3] == " streepje " and "-" in local:
            local = "jane.doe"
        add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + said(local, host, *style) + "»"))
for _ in range(8):
    local, host = mail()
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + " ".join(local.split(".")[0].split("_")[0].split("-")[0] + "@" + host) + "»"))
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + local + " @ " + host.replace(".", " . ") + "»"))
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + local + "@" + host.replace(".", ",") + "»"))
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + local + " at " + R.choice(["gmail", "hotmail", "icloud", "protonmail"]) + "»"))
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + (local + "@" + host).replace("a", "\u0430").replace("o", "\u043e") + "»"))
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + "\u200b".join([local[:3], local[3:] + "@" + host[:4], host[4:]]) + "»"))
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + (local + "@" + host).replace("a", "a\u00ad") + "»"))
    bold = "".join(chr(0x1D41A + ord(c) - 97) if c.isalpha() else c for c in local + "@" + host)
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + bold + "»"))
    wide = "".join(chr(ord(c) + 0xFEE0) for c in local + "@" + host)
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + wide + "»"))
    token = base64.b64encode((local + "@" + host).encode()).decode()
    add("EMAIL_ADDRESS", "https://example.org/unsubscribe?u=«" + token + "»&x=1")
    add("EMAIL_ADDRESS", "decode this: «" + token + "»")
    add("EMAIL_ADDRESS", "https://example.org/?to=«" + (local + "@" + host).replace(".", "%2E").replace("@", "%40") + "»&x=1")
    add("EMAIL_ADDRESS", R.choice(FRAMES).format("«" + local.split(".")[0].split("_")[0].split("-")[0] + R.choice([" ninety nine", " forty two", " seven", " 99"]) + " at " + host.replace(".", " dot ") + "»"))

UNITS = {
    "en": "zero one two three four five six seven eight nine", "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun", "fr": "zéro un deux trois quatre cinq six sept huit neuf",
    "pt": "zero um dois três quatro cinco seis sete oito nove", "it": "zero uno due tre quattro cinque sei sette otto nove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen", "hi": "zero ek do teen char paanch che saat aath nau",
}
FRENCH = {}
for n in range(100):
    base = UNITS["fr"].split() + "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()
    if n < 20:
        FRENCH[n] = base[n]
    elif n < 70:
        ten = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante"}[n // 10]
        FRENCH[n] = ten if n % 10 == 0 else ten + (" et un" if n % 10 == 1 else "-" + base[n % 10])
    elif n < 80:
        FRENCH[n] = "soixante et onze" if n == 71 else "soixante-" + base[n - 60]
    else:
        FRENCH[n] = "quatre-vingts" if n == 80 else "quatre-vingt-" + base[n - 80]
GERMAN = {}
for n in range(100):
    base = UNITS["de"].split() + "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
    ten = "x x zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()[n // 10]
    GERMAN[n] = base[n] if n < 20 else ten if n % 10 == 0 else ("ein" if n % 10 == 1 else base[n % 10]) + "und" + ten


def us():
    return "%d%d%d5550%d%02d" % (R.randint(2, 9), R.randint(0, 9), R.randint(2, 9), 1, R.randint(0, 99))


def fr():
    return "063998%04d" % R.randint(0, 9999)


CUE = {"en": ["call me: {}", "my number is {} ok", "text {}"], "es": ["llámame al {}", "mi número es {}"], "de": ["ruf an: {}", "meine Nummer ist {}"],
       "fr": ["appelle-moi au {}", "mon numéro: {}"], "pt": ["liga para {}", "meu número é {}"], "it": ["chiama il {}", "il mio numero è {}"],
       "nl": ["bel {}", "mijn nummer is {}"], "hi": ["mera number hai {}", "call karo {}"]}
for lang, words in UNITS.items():
    words = words.split()
    for i in range(12):
        number = us()
        gap = R.choice([" ", " ", ", ", "-"])
        own = gap.join(words[int(d)] for d in number)
        if lang == "en" and i % 3 == 0:
            own = own.replace("zero", "oh")
        if lang == "en" and i % 3 == 1:
            own = own.replace(gap.join(["five"] * 3), "triple five")
        if i % 4 == 3:
            own = gap.join(d if R.random() < 0.4 else words[int(d)] for d in number)
        add("PHONE_NUMBER", R.choice(CUE[lang]).format("«" + own + "»"))
for _ in range(12):
    number = fr()
    pairs = [number[i:i + 2] for i in range(0, 10, 2)]
    spoken = R.choice([", ", " "]).join(FRENCH[int(p)] if p[0] != "0" else "zéro " + FRENCH[int(p)] for p in pairs)
    add("PHONE_NUMBER", R.choice(CUE["fr"]).format("«" + spoken + "»"))
    number = "0170%06d" % R.randint(0, 999999)
    pairs = [number[i:i + 2] for i in range(0, 10, 2)]
    spoken = R.choice([", ", " "]).join(GERMAN[int(p)] if p[0] != "0" else "null " + GERMAN[int(p)] for p in pairs)
    add("PHONE_NUMBER", R.choice(CUE["de"]).format("«" + spoken + "»"))


def spread(number, gap):
    return gap.join(number)


for i in range(10):
    for gap in [" ", "*", "-", ".", "_", " - "]:
        add("PHONE_NUMBER", R.choice(CALLS).format("«" + spread(us(), gap) + "»"))
    for zero in [0x660, 0x6F0, 0x966, 0xE50, 0xFF10, 0x1D7CE, 0x1D7F6, 0x9E6]:
        number = us()
        add("PHONE_NUMBER", R.choice(CALLS).format("«+1" .replace("1", chr(zero + 1)) + "".join(chr(zero + int(d)) for d in number) + "»"))
    number = us()
    add("PHONE_NUMBER", R.choice(CALLS).format("«" + "".join(d + "\ufe0f\u20e3" for d in number) + "»"))
    add("PHONE_NUMBER", R.choice(CALLS).format("«" + "".join("⓪①②③④⑤⑥⑦⑧⑨"[int(d)] for d in number) + "»"))
    add("PHONE_NUMBER", R.choice(CALLS).format("«" + "".join(d + "\u0336" for d in number) + "»"))
    a, b, c = number[:3], number[3:6], number[6:]
    add("PHONE_NUMBER", R.choice(CALLS).format("«+1 " + a + " " + b + " " + c.replace("0", "O").replace("1", "l") + "»"))
    add("PHONE_NUMBER", R.choice(CALLS).format("«(" + a + ") " + b + "-\u200b" + c[:2] + "\u200b" + c[2:] + "»"))
for marked in ["my ssn is «536-22-847O»", "ssn «5S6-22-8470» again", "social security number «five three six two two eight four seven oh»",
               "card: «four one one one one one one one one one one one one one one one»", "card «4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1»",
               "the card is «４１１１ １１１１ １１１１ １１１１»", "ssn «𝟓𝟑𝟔-𝟐𝟐-𝟖𝟒𝟕𝟎»"]:
    add("US_SSN" if "ss" in marked or "social" in marked else "CREDIT_CARD", marked)

HAND = """EMAIL_ADDRESS|hit me up «jane dot doe at gmail dot com» :)
EMAIL_ADDRESS|its «jane at gmail»
EMAIL_ADDRESS|«Jane.Doe AT gmail DOT com»
EMAIL_ADDRESS|mail: «jane.doe @gmail.com»
EMAIL_ADDRESS|mail: «jane.doe@ gmail.com»
EMAIL_ADDRESS|«janedoeATgmailDOTcom» no spam pls
EMAIL_ADDRESS|email «zoe.brandt at example.com»
EMAIL_ADDRESS|«zoe dot brandt at example dot co dot uk»
EMAIL_ADDRESS|you can write to «zoe [ at ] example [ dot ] org» any time
EMAIL_ADDRESS|«zoe(at)example(dot)org», cheers
EMAIL_ADDRESS|«zoe*at*example*dot*org»
EMAIL_ADDRESS|«zoe /at/ example /dot/ org»
EMAIL_ADDRESS|«zoe~at~example~dot~org»
EMAIL_ADDRESS|«j a n e d o e at g m a i l dot c o m»
EMAIL_ADDRESS|«j.a.n.e@g m a i l . c o m»
EMAIL_ADDRESS|mi correo es «maria punto lopez arroba gmail punto com»
EMAIL_ADDRESS|mi correo: «maria guión bajo lopez arroba hotmail punto es»
EMAIL_ADDRESS|o meu email é «hugo ponto santos arroba gmail ponto com»
EMAIL_ADDRESS|meine mail ist «lukas punkt weiss at gmx punkt de»
EMAIL_ADDRESS|schreib an «lukas.weiss ät web.de»
EMAIL_ADDRESS|schreib an «lukas.weiss (ät) web (punkt) de»
EMAIL_ADDRESS|mon mail c'est «ines point moreau arobase gmail point com»
EMAIL_ADDRESS|la mia mail è «rosa punto bianchi chiocciola libero punto it»
EMAIL_ADDRESS|mijn mail is «jan punt devries apenstaartje gmail punt com»
EMAIL_ADDRESS|пиши на «zoya собака yandex точка ru»
EMAIL_ADDRESS|adres: «marta kropka kowal malpa wp kropka pl»
EMAIL_ADDRESS|email is «sunshine at gmail dot com»
EMAIL_ADDRESS|my mail id is «priya99 at the rate gmail dot com»
EMAIL_ADDRESS|my mail id is «priya nair 99 at gmail dot com»
EMAIL_ADDRESS|«jane_doe99 at yahoo dot com» is mine
EMAIL_ADDRESS|send to «jane-doe at outlook dot com»
EMAIL_ADDRESS|«jane@gmail dot com»
EMAIL_ADDRESS|«jane@gmail»
EMAIL_ADDRESS|«jane @ gmail»
EMAIL_ADDRESS|«jane.doe@example[.]com»
EMAIL_ADDRESS|«jane.doe[@]example.com»
EMAIL_ADDRESS|«jane.doe(@)example(.)com»
EMAIL_ADDRESS|«jane&#x40;example&#x2e;com»
EMAIL_ADDRESS|mailto:«jane%2Edoe%40example%2Ecom»
EMAIL_ADDRESS|reach me at «jane dot doe plus news at gmail dot com»
PHONE_NUMBER|call me: «five five five, oh one four three»
PHONE_NUMBER|ring «two one two, double five five, oh one four three»
PHONE_NUMBER|my cell is «two-one-two-five-five-five-oh-one-nine-nine»
PHONE_NUMBER|«two one two five five five zero one nine nine»
PHONE_NUMBER|number: «plus four four seven seven double oh nine double oh one two three»
PHONE_NUMBER|text «two one 2 five five five 0 1 four 3»
PHONE_NUMBER|«eight hundred five five five oh one four three» call them
PHONE_NUMBER|text me «five five five dash oh one four three»
PHONE_NUMBER|«5 5 5 - 0 1 4 3» is my number
PHONE_NUMBER|call «5*5*5*0143*99» now
PHONE_NUMBER|«2-1-2-5-5-5-0-1-4-3» call
PHONE_NUMBER|my number's «+1 2l2 555 O143»
PHONE_NUMBER|call 2️⃣1️⃣2️⃣ today
PHONE_NUMBER|call me «2️⃣1️⃣2️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣4️⃣3️⃣»
PHONE_NUMBER|mi cel: «seis cinco cinco, cero uno dos, tres cuatro cinco»
PHONE_NUMBER|mon tel «zéro six, trente-neuf, quatre-vingt-dix-huit, douze, trente-quatre»
PHONE_NUMBER|meine Nummer: «null eins sieben null, zwölf, vierunddreißig, sechsundfünfzig»
PHONE_NUMBER|il mio numero: «tre tre tre, cinque cinque cinque, zero uno due tre»
PHONE_NUMBER|mijn nummer «nul zes, twaalf, vierendertig, zesenvijftig, achtenzeventig»
PHONE_NUMBER|liga: «nove um dois, três zero cinco, meia sete um»
PHONE_NUMBER|mera number «nau aath saat do teen char paanch chhe saat aath»
PHONE_NUMBER|мой номер «девять ноль пять пять пять пять ноль один два три»
PHONE_NUMBER|number is «(212) 555-O1O4»
PHONE_NUMBER|tel:«%2B44%207700%20900123»
PHONE_NUMBER|رقمي «٠٧٧٠٠ ٩٠٠١٢٣»
USERNAME|my insta is «j a n e _ d o e»
USERNAME|snap: «z o e b r a n d t»
US_SSN|my social is «five three six, two two, eight four seven oh»
US_SSN|SSN «536\u200b-22-8470»""".split("\n")
for line in HAND:
    if "«" in line:
        add(*line.split("|", 1))

CLEAN = """meet me at noon dot
look at google dot com
I'm at work, back at 5
see you at 5 on the dot
at 5 dot 30 sharp
what's the point, dot the i's
check out example dot com for the menu
it's on example dot org
I bought it at example dot com
shop at example dot com
meet us at example dot com
sign up at example dot com today
log in at gmail dot com
I work at gmail
she works at yahoo now
someone at outlook told me
connect the dots
polka dot dress at the store
dot at the end, please
we met at point dume
one two three four five six seven eight nine ten
ten nine eight seven six five four three two one
1 2 3 4 5 6 7 8 9 10
10 9 8 7 6 5 4 3 2 1 liftoff
five six seven eight, five six seven eight
two four six eight who do we appreciate
uno dos tres cuatro cinco seis siete
eins zwei drei vier fünf sechs sieben acht
un deux trois quatre cinq six sept huit
um dois três quatro cinco seis sete
uno due tre quattro cinque sei sette
een twee drie vier vijf zes zeven
we won three to two, then lost four one
the kids are five, seven, twelve, fifteen, twenty two and thirty
either two or three of us, maybe four
it's nine or ten, maybe eleven
at six or seven thirty
one of the two, or three of the four
pi is three point one four one five nine two six five
rate it 5 out of 10, or 6/10, 7/10, 8/10
ratio 3:2:1:4:5:6:7
score was 3-2, 4-1, 5-0
3 + 4 + 5 + 6 + 7 + 8 + 9 = 42
version 1.2.3.4 is out
server is up at last
0 1 1 0 1 0 0 1 1 0
lottery tonight: 3 7 1 9 2 8 4
sudoku row 5 3 4 6 7 8 9 1 2
countdown five four three two one zero
level 5, 6, 7, 8, 9 done
80s and 90s music, 20s party
20l of water, 30l of beer, 100l of fuel
5S and 10B are the seats
O2 arena at 8
it's 100% &amp; free
q=hello%20world&x=1
5 &lt; 10 &amp;&amp; 10 &gt; 5
①eggs ②milk ③bread
1️⃣ first 2️⃣ second 3️⃣ third
vote 1️⃣ or 2️⃣
m² and m³ and x²
２０２４年は良い年
価格は１２９９円です
السعر ٢٥ ريال
الساعة ١٠:٣٠
कीमत ५०० रुपये
ราคา ๒๕๐ บาท
𝓱𝓮𝓵𝓵𝓸 𝔀𝓸𝓻𝓵𝓭
𝗯𝗼𝗹𝗱 claim
ＨＥＬＬＯ world
ze\u200bro width
so\u00adft hyphen
the internationalization_of_everything_we_do
aGVsbG8gd29ybGQgdGhpcyBpcyBqdXN0IHRleHQ=
9fceb02d0ae598e95dc970b74767f19372d61af8
mail me at noon
email me at home tonight
I'll email you at work. In an hour
write to us at the office
contact me at once
see you @ the park
lunch @ 1?
dinner @ mario's . com on
coffee @ noon, cinema @ 8
is gmail down?
gmail is slow today
my gmail is full
yahoo answers at its best
outlook at the moment is bad
hotmail still exists lol
what a point to make
punto y aparte
el punto es que no
au point où on en est
der Punkt ist, wir sind um fünf da
ponto final
at this point in time
the dot com bubble
dot net developer wanted
dash to the store at six
under score in the game
plus one for me
three dots . . . at the end
wait . . . what @ all
hey (at least) it's free
(at) the moment
[dot] notation in code
{a} is the variable
a[at] b
he is at (a) party
double trouble at triple the price
triple seven slots
six seven
one-two punch, three-four combo
forty five minutes or an hour
ninety nine problems
twenty twenty vision
nineteen eighty four is a book
two thousand and twenty six
four score and seven years ago
half past six, quarter to seven
one hundred and five
eleven twelve maybe
dos o tres cervezas, cuatro máximo
nos vemos a las cinco, seis o siete
à six heures, sept au plus tard, huit non
um sechs oder sieben, acht ist zu spät
sei uscita? sì, alle sette o otto
do saat aath
tea for two and two for tea
it takes two, three tops
привет, как дела
собака спит
точка зрения
один два три четыре пять шесть семь
zero zero zero
1 1 1 1 1 1 1 1
7 7 7 jackpot
a b c d e f g
my insta is full of a b and c
h e l l o
y e s p l e a s e
1st, 2nd, 3rd, 4th, 5th, 6th, 7th
room 5 1 2, floor 3
add 2 eggs, 3 cups, 1 spoon, 4 apples, 5 oranges
12 34 56 78 90 12 34""".replace("\\u200b", "\u200b").replace("\\u00ad", "\u00ad").split("\n")
for line in CLEAN:
    rows.append((line, []))

with open(OUT, "w", encoding="utf-8") as out:
    for number, (text, spans) in enumerate(rows, 1):
        out.write(json.dumps({"id": "obfuscated-%04d" % number, "text": text, "spans": spans, "complete_for": ["*"]}, ensure_ascii=False) + "\n")
print(len(rows), "lines,", len(CLEAN), "clean")

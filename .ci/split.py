#!/usr/bin/env python3
"""Writes fixtures/labelled/split.jsonl: conversations in which one thing is said over several messages, and others like them.

One message a line: {"id","conversation","sender","text","spans","complete_for"}, in code points, in the order in which an
export would hold them. Frames are written by hand; numbers come from ranges kept for fiction or from the documentation of
numbering plans, cards are test cards. Seeded, standard library only: the same file every time.
"""
import json
import pathlib
import random

OUT = pathlib.Path(__file__).resolve().parent.parent / "fixtures" / "labelled" / "split.jsonl"
R = random.Random(20261126)

# Of each language: what announces a number, an e-mail, a password, a card, an address; questions; small talk; no answers.
LANGUAGES = {
    "en": dict(
        number=["my number is", "call me on", "new number:", "text me at"], mail=["my email is", "write to me:", "email me at"],
        password=["the wifi password is", "password:", "pw is"], card=["card number is", "use my card"],
        ask=["what's your number?", "can i get your number?", "whats ur number"], ask_mail=["what's your email?"],
        ask_password=["what's the wifi password?"], home=["i live at", "send it to"],
        talk=["ok", "one sec", "typing", "lol", "wait", "so yeah"], decline=["not telling you", "ask me tomorrow", "I'd rather not"],
    ),
    "es": dict(
        number=["mi número es", "llámame al", "mi cel:"], mail=["mi correo es", "escríbeme a"],
        password=["la contraseña es", "contraseña:"], card=["la tarjeta es"],
        ask=["¿cuál es tu número?", "pásame tu número?"], ask_mail=["¿cuál es tu correo?"], ask_password=["¿cuál es la contraseña del wifi?"],
        home=["vivo en"], talk=["vale", "espera", "jaja", "un momento"], decline=["no te lo digo", "mañana te digo"],
    ),
    "de": dict(
        number=["meine Nummer ist", "ruf mich an unter", "Handy:"], mail=["meine Mail ist", "schreib an"],
        password=["das Passwort ist", "Passwort:"], card=["die Karte ist"],
        ask=["was ist deine Nummer?", "wie ist deine Handynummer?"], ask_mail=["was ist deine Mail?"], ask_password=["was ist das WLAN Passwort?"],
        home=["ich wohne"], talk=["ok", "moment", "warte", "haha"], decline=["sag ich nicht", "frag morgen nochmal"],
    ),
    "fr": dict(
        number=["mon numéro est", "appelle-moi au", "mon tel:"], mail=["mon mail est", "écris à"],
        password=["le mot de passe est", "mdp:"], card=["la carte est"],
        ask=["c'est quoi ton numéro?", "t'as un numéro?"], ask_mail=["c'est quoi ton mail?"], ask_password=["c'est quoi le mot de passe?"],
        home=["j'habite"], talk=["ok", "attends", "mdr", "une seconde"], decline=["je dis pas", "demande demain"],
    ),
    "pt": dict(
        number=["meu número é", "me liga no", "celular:"], mail=["meu email é", "escreve pra"],
        password=["a senha é", "senha:"], card=["o cartão é"],
        ask=["qual é o seu número?", "me passa seu número?"], ask_mail=["qual seu email?"], ask_password=["qual a senha do wifi?"],
        home=["moro na"], talk=["tá", "espera", "kkk", "um minuto"], decline=["não vou falar", "amanhã te digo"],
    ),
    "it": dict(
        number=["il mio numero è", "chiamami al", "cellulare:"], mail=["la mia mail è", "scrivi a"],
        password=["la password è", "password:"], card=["la carta è"],
        ask=["qual è il tuo numero?", "mi dai il numero?"], ask_mail=["qual è la tua mail?"], ask_password=["qual è la password?"],
        home=["abito in"], talk=["ok", "aspetta", "ahah", "un attimo"], decline=["non te lo dico", "domani"],
    ),
    "nl": dict(
        number=["mijn nummer is", "bel me op", "mobiel:"], mail=["mijn mail is", "mail naar"],
        password=["het wachtwoord is", "wachtwoord:"], card=["de kaart is"],
        ask=["wat is je nummer?", "mag ik je nummer?"], ask_mail=["wat is je mail?"], ask_password=["wat is het wachtwoord?"],
        home=["ik woon"], talk=["ok", "wacht even", "haha", "momentje"], decline=["zeg ik niet", "vraag morgen"],
    ),
    "pl": dict(
        number=["mój numer to", "zadzwoń na", "telefon:"], mail=["mój email to", "napisz na"],
        password=["hasło to", "hasło:"], card=["karta to"],
        ask=["jaki masz numer?", "podasz numer?"], ask_mail=["jaki masz email?"], ask_password=["jakie jest hasło?"],
        home=["mieszkam"], talk=["ok", "czekaj", "haha", "chwila"], decline=["nie powiem", "zapytaj jutro"],
    ),
}

# Ranges for fiction where the country has one, else numbers of the shape that its plan gives as an example; `#` is any digit.
PHONES = {
    "en": ["07700 900###", "020 7946 0###", "(212) 555-01##", "415 555 01##", "+44 7700 900###", "+1 646 555 01##", "0491 570 ###"],
    "es": ["+34 612 345 ###", "612 345 ###", "+52 222 123 4###", "91 123 4###"],
    "de": ["030 23125 ###", "0152 28817 ###", "+49 1512 3456###", "089 99998 ###"],
    "fr": ["01 99 00 ## ##", "06 39 98 ## ##", "+33 6 39 98 ## ##"],
    "pt": ["(11) 96123-4###", "+351 912 345 ###", "912 345 ###"],
    "it": ["312 345 6###", "+39 312 345 6###", "02 1234 5###"],
    "nl": ["06 12345###", "+31 6 12345###", "010 123 4###"],
    "pl": ["512 345 ###", "+48 512 345 ###", "12 345 6# ##"],
}
WORDS = ["lake", "maple", "rain", "fox", "harbour", "pixel", "comet", "olive", "tiger", "amber", "cedar", "drift", "ember", "frost", "grove"]
CARDS = [
    "4111 1111 1111 1111", "5555 5555 5555 4444", "4012 8888 8888 1881", "4242 4242 4242 4242", "5105 1051 0510 5100",
    "2223 0031 2200 3222", "4000 0566 5566 5556", "5200 8282 8282 8210", "6011 1111 1111 1117",
]


def phone(language):
    return "".join(R.choice("0123456789") if sign == "#" else sign for sign in R.choice(PHONES[language]))


def mail():
    mailbox = f"{R.choice(WORDS)}{R.choice(['.', '_', '-'])}{R.choice(WORDS)}{R.choice(['', R.randint(2, 99)])}"
    return f"{mailbox}@{R.choice(['example.com', 'example.org', 'example.net'])}"


def password():
    first, second, number = R.choice(WORDS), R.choice(WORDS), R.randint(10, 999)
    return R.choice([f"{first}{number}", f"{first.title()}-{number}!", f"{first}-{second}-{number}", f"{first}#{number}{second[:2]}"])


def handle():
    return f"{R.choice(WORDS)}{R.choice(['.', '_'])}{R.choice(WORDS)}{R.randint(2, 99)}"


def iban():
    country, bank, length = R.choice([("DE", "", 18), ("GB", "WEST", 14), ("NL", "ABNA", 10), ("BE", "", 12), ("AT", "", 16), ("PL", "", 24)])
    account = bank + "".join(R.choice("0123456789") for _ in range(length))
    number = "".join(str(int(sign, 36)) for sign in account + country + "00")
    value = f"{country}{98 - int(number) % 97:02d}{account}"
    return " ".join(value[at:at + 4] for at in range(0, len(value), 4))


HOMES = {
    "en": [("12 Baker Street,", "London NW1 6XE"), ("350 Oak Avenue,", "Springfield, IL 62704")], "es": [("Calle Mayor 5,", "28013 Madrid")],
    "de": [("Hauptstraße 12,", "10115 Berlin")], "fr": [("12 rue de la Paix,", "75002 Paris")], "pt": [("Rua Augusta 274,", "01304-000 São Paulo")],
    "it": [("Via Roma 12,", "00184 Roma")], "nl": [("Keizersgracht 123,", "1015 CJ Amsterdam")], "pl": [("ul. Długa 12,", "00-590 Warszawa")],
}


# Who talks to whom.
PEOPLE = [("Maya", "Jonas"), ("Priya", "Tomek"), ("Zoe", "Luca"), ("Ines", "Bram"), ("Noor", "Kofi"), ("Lena", "Rui"), ("Aiko", "Piet")]


def pieces(value, count):
    """The value in `count` parts, cut at its spaces and signs."""
    places = [at for at, sign in enumerate(value) if sign in " -" and 2 < at < len(value) - 2] or [len(value) // 2]
    cuts = sorted(R.sample(places, min(count - 1, len(places))))
    parts, start = [], 0
    for cut in cuts:
        parts.append(value[start:cut].strip(" "))
        start = cut + (1 if value[cut] == " " else 0)
    parts.append(value[start:])
    return [part for part in parts if part]


def marked(text, value, kind):
    start = text.index(value)
    return text, [{"start": start, "end": start + len(value), "type": kind}]


def said(intro, parts, kind):
    """Messages of one sender: the introduction with the first part or before it, and the others each by itself."""
    if R.random() < 0.5:
        first = [marked(f"{intro} {parts[0]}", parts[0], kind)]
        parts = parts[1:]
    else:
        first = [(intro, [])]
    return first + [marked(part, part, kind) for part in parts]


def told(language, own):
    what = R.choice(["number", "number", "number", "mail", "mail", "password", "card", "home", "iban", "code", "handle"])
    if what == "code":
        value = str(R.randint(100000, 999999))
        return [(R.choice(["your code is", "verification code:", "the code is"]), []), marked(value, value, "OTP_CODE")]
    if what == "handle":
        value = handle()
        return [(R.choice(["my insta is", "snap:", "my telegram is", "insta:"]), []), marked(value, value, "USERNAME")]
    if what == "number":
        return said(R.choice(own["number"]), pieces(phone(language), R.choice([2, 2, 3])), "PHONE_NUMBER")
    if what == "mail":
        mailbox, host = mail().split("@")
        cut = R.choice([(mailbox, "@" + host), (mailbox + "@", host), (f"{mailbox}@{host.split('.')[0]}", "." + host.split(".")[1])])
        return said(R.choice(own["mail"]), list(cut), "EMAIL_ADDRESS")
    if what == "password":
        value = password()
        return [(R.choice(own["password"]), []), marked(value, value, "PASSWORD")]
    if what == "card":
        return said(R.choice(own["card"]), pieces(R.choice(CARDS), R.choice([2, 4])), "CREDIT_CARD")
    if what == "iban":
        return said("iban:", pieces(iban(), R.choice([2, 3])), "IBAN_CODE")
    street, town = R.choice(HOMES[language])
    return [marked(f"{R.choice(own['home'])} {street}", street.rstrip(","), "STREET_ADDRESS"), marked(town, town, "STREET_ADDRESS")]


def conversation(language):
    """Messages (sender, text, spans) of one conversation."""
    own = LANGUAGES[language]
    kind = R.random()
    if kind < 0.24:
        clean = R.choice(["decline", "score", "count", "price"])
        if clean == "decline":
            return [("a", R.choice(own["ask"]), []), ("b", R.choice(own["decline"]), []), ("a", R.choice(own["talk"]), [])]
        if clean == "score":
            return [("a", f"{R.randint(0, 4)}-{R.randint(0, 4)}", []), ("a", f"{R.randint(10, 90)}'", []), ("b", R.choice(own["talk"]), [])]
        if clean == "count":
            return [("a", str(number), []) for number in (3, 2, 1)] + [("b", "go", [])]
        return [("a", f"{R.randint(10, 99)},{R.randint(10, 99)} €", []), ("b", f"{R.randint(2, 9)} x {R.randint(10, 99)}", []), ("a", R.choice(own["talk"]), [])]
    if kind < 0.45:
        what = R.choice(["number", "number", "mail", "password"])
        if what == "number":
            value = phone(language)
            answer = [("b", *marked(part, part, "PHONE_NUMBER")) for part in pieces(value, R.choice([1, 2]))]
            return [("a", R.choice(own["ask"]), [])] + answer
        if what == "mail":
            value = mail()
            return [("a", R.choice(own["ask_mail"]), []), ("b", *marked(value, value, "EMAIL_ADDRESS"))]
        value = password()
        return [("a", R.choice(own["ask_password"]), []), ("b", *marked(value, value, "PASSWORD"))]
    messages = [("a", *message) for message in told(language, own)]
    if R.random() < 0.3:
        messages.insert(1, ("b", R.choice(own["talk"]), []))
    return [("b", R.choice(own["talk"]), [])] + messages + [("b", R.choice(own["talk"]), [])]


def main():
    rows = []
    for number in range(620):
        language = R.choice(list(LANGUAGES))
        rows.append([(f"c{number}", sender, text, spans) for sender, text, spans in conversation(language)])
    # Every third conversation is interleaved with the one after it.
    lines = []
    for at in range(0, len(rows), 3):
        group = rows[at:at + 3]
        first, second = group[0], group[1] if len(group) > 1 else []
        while first or second:
            for part in (first, second):
                lines.extend(part[:1])
                del part[:1]
        lines.extend(row for part in group[2:] for row in part)
    with OUT.open("w", encoding="utf-8") as out:
        for number, (name, sender, text, spans) in enumerate(lines):
            row = {"id": f"s{number}", "conversation": f"chat-{name[1:]}", "sender": PEOPLE[int(name[1:]) % 7][sender == "b"], "text": text, "spans": spans, "complete_for": ["*"]}
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()

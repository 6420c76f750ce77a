#!/usr/bin/env python3
"""Collects the sources of the name dictionary into one table: `sources.py OUT.tsv`.

Reads `../shared/data/names` (see its README), and installs pinned packages into a folder beside OUT: PyPI `names` and
`Faker`, npm `@faker-js/faker`. SCOWL comes from Debian's package `scowl`. Lines of OUT: kind TAB rank TAB form, where kind
is `g` (given), `f` (family), `n` (nickname) or `w` (ordinary English word, by SCOWL level) or `w:xx` (word of language xx).
Ranks of names: 5 is what everybody is called, 1 is on somebody's list. `train pack` makes the dictionary of it.
"""
import collections, csv, glob, importlib, json, os, pathlib, re, subprocess, sys, unicodedata

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parents[2] / "shared" / "data" / "names"
SCOWL = pathlib.Path("/usr/share/dict/scowl")
# Of these languages its word lists are words of the language, and no Latin.
LOREM = ("ar", "cs", "da", "de", "el", "es", "fa", "fr", "it", "nl", "pl", "ru", "uk", "vi")
FAKER, NAMES, FAKER_JS = "Faker==40.63.0", "names==0.3.0", "@faker-js/faker@10.6.0"
# Programs that speak many languages. The later versions of the first have another licence.
ELEMENT, DJANGO, STOPWORDS = "matrix-react-sdk@3.90.0", "Django==5.1", "stopwords-iso@1.1.0"
BABEL = "babel==2.16.0"
# Parts of countries that people write in their addresses.
PLACES = """england scotland wales britain ireland holland bavaria catalonia tuscany brittany normandy california texas florida
colorado arizona nevada oregon utah idaho montana wyoming dakota nebraska kansas oklahoma missouri iowa minnesota wisconsin illinois
michigan ohio indiana kentucky tennessee alabama mississippi louisiana arkansas carolina maryland delaware pennsylvania jersey
massachusetts connecticut vermont hampshire maine hawaii alaska washington ontario quebec alberta manitoba victoria queensland
tasmania kent essex sussex surrey yorkshire cornwall devon"""
# How they call a language that the dictionary calls otherwise.
CALLED = {"no": "nb", "pt_BR": "pt", "de_DE": "de"}
SPOKEN = (
    "ar bg ca cs da de el es fa fr hr hu id it nb nl pl pt ro ru sv sw tl tr uk vi fi".split()
)


def main(out):
    work = pathlib.Path(out).resolve().parent / "packages"
    install(work)
    given, family, nick, words = (collections.defaultdict(set) for _ in range(4))
    census(work, given, family)
    united_states(given)
    by_country(given, family)
    faker(work, given, family, words)
    faker_js(work, given, family, words)
    wikidata(given, family)
    nicknames(nick)
    own(nick, words)
    corpora(words)
    translations(work, words)
    levels = scowl()
    places(words, levels)
    diminutives(HERE.parents[1] / "src" / "lexicon" / "diminutives.txt")
    with open(out, "w", encoding="utf-8") as table:
        for kind, forms, most, least in (("g", given, 5, 2), ("f", family, 4, 3)):
            for form, seen in sorted(forms.items()):
                # A name that one list knows tells nothing that its capital does not: 200,000 of them would be a megabyte, and
                # change no figure by more than 0.01.
                if rank(seen, most) >= least:
                    print(kind, rank(seen, most), form, sep="\t", file=table)
        for form in sorted(nick):
            print("n", 2, form, sep="\t", file=table)
        for form, level in sorted(levels.items()):
            print("w", level, form, sep="\t", file=table)
        for form, languages in sorted(words.items()):
            for language in sorted(languages):
                print("w:" + language, 1, form, sep="\t", file=table)


def install(work):
    if (work / "done").exists():
        return
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--target", str(work / "py"), FAKER, NAMES, DJANGO, BABEL], check=True)
    for package, name in ((FAKER_JS, "faker"), (ELEMENT, "element"), (STOPWORDS, "stopwords")):
        (work / name).mkdir(exist_ok=True)
        archive = subprocess.run(["npm", "pack", "--silent", package], check=True, cwd=work, capture_output=True, text=True).stdout.strip()
        subprocess.run(["tar", "xzf", archive, "-C", name], check=True, cwd=work)
    if not SCOWL.exists():
        subprocess.run(["apt-get", "install", "-y", "-q", "scowl"], check=True)
    (work / "done").touch()


def rank(seen, most):
    """`seen` holds (source, rank within it); being on several lists counts one more each, up to two."""
    best = max(rank for _, rank in seen)
    lists = len({source for source, _ in seen})
    return min(most, best + min(2, (lists - 1) // 2))


def pieces(name):
    """The words of a name; what is no name (digits, brackets, lists) has none."""
    if not isinstance(name, str) or re.search(r"[0-9()\[\]{}<>/\"“”.,;:=+*&%$#@!?]", name):
        return []
    words = [word for word in re.split(r"[\s\-‐]+", name.strip()) if word]
    return words if len(words) <= 2 else []


def add(into, name, source, rank):
    for word in pieces(name):
        word = re.sub(r"^[dDlLO]['’](?=.)", "", word)
        if 1 < len(word) < 20:
            into[word.lower()].add((source, rank))


def census(work, given, family):
    steps = {"given": ((300, 5), (1000, 4), (10**9, 3)), "family": ((500, 4), (5000, 3), (25000, 2), (10**9, 1))}
    for file, into, kind in (("dist.male.first", given, "given"), ("dist.female.first", given, "given"), ("dist.all.last", family, "family")):
        for line, text in enumerate(open(work / "py" / "names" / file)):
            add(into, text.split()[0], "census", next(rank for top, rank in steps[kind] if line < top))


def united_states(given):
    counts = collections.Counter()
    for row in csv.DictReader(open(DATA / "us-given-names.csv")):
        counts[row["name"]] += int(row["count"])
    for place, (name, count) in enumerate(counts.most_common()):
        if count >= 20:
            add(given, name, "ssa", 5 if place < 400 else 4 if place < 1500 else 3 if place < 5000 else 2)


def by_country(given, family):
    for file, into in (("common-forenames-by-country.csv", given), ("common-surnames-by-country.csv", family)):
        for row in csv.DictReader(open(DATA / file, encoding="utf-8-sig")):
            for column in ("Localized Name", "Romanized Name"):
                add(into, row.get(column) or "", "country-" + (row.get("Country") or ""), 4)


def faker(work, given, family, words):
    sys.path.insert(0, str(work / "py"))
    root = work / "py" / "faker" / "providers"
    for module in sorted((root / "person").iterdir()):
        if not (module / "__init__.py").exists():
            continue
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            into = given if attribute.startswith("first_name") or "given" in attribute else family if "last_name" in attribute else None
            values = getattr(provider, attribute)
            if into is None or not isinstance(values, (tuple, list, dict)):
                continue
            for value in values:
                for one in value if isinstance(value, (tuple, list)) else [value]:
                    add(into, one, "faker-" + module.name[:2], 3)
    for module in sorted((root / "lorem").iterdir()):
        if not (module / "__init__.py").exists() or module.name.split("_")[0] not in LOREM:
            continue
        for word in getattr(importlib.import_module(f"faker.providers.lorem.{module.name}").Provider, "word_list", ()):
            if word == word.lower() or module.name == "de_DE":
                words[word.lower()].add(module.name.split("_")[0])


def faker_js(work, given, family, words):
    script = """
      const {allLocales} = await import(process.cwd() + '/faker/package/dist/index.js');
      const flat = v => Array.isArray(v) ? v.flatMap(flat) : v && typeof v === 'object' ? ('value' in v ? flat(v.value) : Object.values(v).flatMap(flat)) : typeof v === 'string' ? [v] : [];
      const out = {};
      for (const [id, locale] of Object.entries(allLocales)) out[id] = {given: flat(locale.person && locale.person.first_name), family: flat(locale.person && locale.person.last_name)};
      process.stdout.write(JSON.stringify(out));
    """
    text = subprocess.run(["node", "--input-type=module", "-e", script], check=True, capture_output=True, cwd=work).stdout
    for locale, names in json.loads(text).items():
        for kind, into in (("given", given), ("family", family)):
            for name in names[kind]:
                add(into, name, "faker-" + locale[:2], 3)


def wikidata(given, family):
    for file, into in (("female", given), ("male", given), ("unisex", given), ("family", family)):
        for name in json.load(open(DATA / f"wikidata-{file}.json", encoding="utf-8")):
            add(into, name, "wikidata", 1)


def nicknames(nick):
    for row in csv.DictReader(open(DATA / "nicknames.csv")):
        for name in (row["name1"], row["name2"]):
            add(nick, name, "nicknames", 2)


def diminutives(out):
    """English ones from the nicknames, those of other languages from our own table; folded as `fold::word` does for them."""
    table = collections.defaultdict(set)
    for row in csv.DictReader(open(DATA / "nicknames.csv")):
        table[folded(row["name1"])].add(folded(row["name2"]))
    for line in (HERE / "diminutives.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, forms = line.partition(":")
            table[folded(name)].update(map(folded, forms.split()))
    with open(out, "w", encoding="utf-8") as lines:
        for name, forms in sorted(table.items()):
            forms = sorted(form for form in forms if form != name and form.isalpha() and len(form) > 1)
            if forms and name.isalpha():
                print(f"{name}: {' '.join(forms)}", file=lines)


def folded(name):
    name = name.strip().lower().translate(str.maketrans({"ł": "l", "ı": "i", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "ς": "σ"}))
    return "".join(ch for ch in unicodedata.normalize("NFD", name) if not unicodedata.combining(ch))


def own(nick, words):
    """Lists of our own: words of everyday language, and diminutives."""
    for file in sorted((HERE / "words").glob("*.txt")):
        for word in file.read_text(encoding="utf-8").lower().split():
            words[word].add(file.stem)
    for line in (HERE / "diminutives.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            for form in line.replace(":", " ").split():
                add(nick, form, "own", 2)


def corpora(words):
    """Words of the labelled texts that are written small at least twice, and never as a name."""
    for file in sorted((DATA.parent / "ner").glob("*.jsonl")):
        counts, names = collections.Counter(), set()
        for line in open(file, encoding="utf-8"):
            document = json.loads(line)
            text = document["text"]
            if "ronec" not in file.name:
                names.update(word.lower() for span in document["spans"] for word in text[span["start"] : span["end"]].split())
            counts.update(word for word in text.split() if word.isalpha() and word == word.lower())
        for word, count in counts.items():
            if count > 1 and word not in names:
                words[word].add("ro" if "ronec" in file.name else "sms")


def translations(work, words):
    """Words of programs' translations that are written small at least twice, and the commonest words of each language."""
    counts = collections.defaultdict(collections.Counter)
    for file in sorted((work / "element" / "package" / "src" / "i18n" / "strings").glob("*.json")):
        for text in strings(json.loads(file.read_text(encoding="utf-8"))):
            count(text, counts[file.stem])
            if file.stem == "de_DE":
                nouns(text, words)
    for file in sorted((work / "py" / "django").rglob("django.po")):
        for text in re.findall(r'(?s)^msgstr(?:\[\d\])? ((?:"[^\n]*"\n)+)', file.read_text(encoding="utf-8"), re.M):
            count(text.replace('"\n"', ""), counts[file.parts[-3]])
    for language, counted in counts.items():
        language = CALLED.get(language, language)
        for word, number in counted.items():
            if number > 1 and language in SPOKEN:
                words[word].add(language)
    for language, listed in json.loads((work / "stopwords" / "package" / "stopwords-iso.json").read_text(encoding="utf-8")).items():
        language = CALLED.get(language, language)
        if language in SPOKEN:
            for word in listed:
                if word.isalpha() and len(word) > 1:
                    words[word.lower()].add(language)


def nouns(text, words):
    """In German they are written large: what is so within a sentence is one, for nobody is named in these texts."""
    for word in re.findall(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]{2,}(?!\w)", text):
        words[word.lower()].add("de")


def places(words, levels):
    """Countries, languages, continents, and the cities of time zones, as CLDR calls them."""
    babel = importlib.import_module("babel")
    for word in PLACES.split():
        levels.setdefault(word, 35)
    for zone in babel.core.get_global("zone_territories"):
        for word in re.findall(r"[^\W\d_]{3,}", zone.rsplit("/", 1)[-1]):
            levels.setdefault(word.lower(), 35)
    for language in ["en", *SPOKEN]:
        locale = babel.Locale("fil" if language == "tl" else language)
        for name in [*locale.territories.values(), *locale.languages.values()]:
            for word in re.findall(r"[^\W\d_]{3,}", name):
                if language == "en":
                    levels.setdefault(word.lower(), 35)
                else:
                    words[word.lower()].add(language)


def strings(tree):
    if isinstance(tree, str):
        yield tree
    elif isinstance(tree, dict):
        for value in tree.values():
            yield from strings(value)


def count(text, counted):
    """Adds the words of a text that are written small; what is filled in, and what is marked up, are none."""
    text = re.sub(r"%\(\w+\)[a-z]?|<[^>]*>|\\\w|\{[^}]*\}|\S*[/@._]\w\S*", " ", text)
    counted.update(word for word in re.findall(r"[^\W\d_]{2,}", text) if word == word.lower())


def scowl():
    levels = {}
    for file in sorted(SCOWL.glob("*")):
        match = re.fullmatch(r"(?:english|american|british|british_z|canadian|australian)-(words|contractions)\.(\d+)", file.name)
        if match and int(match[2]) <= 60:
            for word in file.read_text(encoding="latin-1").split():
                if word == word.lower():
                    for piece in re.split(r"[^a-zà-ÿ]+", word):
                        if len(piece) > 1:
                            levels[piece] = min(levels.get(piece, 99), int(match[2]))
    return levels


if __name__ == "__main__":
    main(sys.argv[1])

//! The words of addresses: what streets are called, before and behind their names, in the languages of the larger countries.
//!
//! Sources: the Universal Postal Union's addressing S42 templates and country guides (<https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions>),
//! USPS Publication 28 appendix C (suffixes and units), and the post offices' own guides.

use crate::rules::wordset::{Hashed, WordSet};

/// Behind the name, number first: `12 Baker Street`.
static LAST: WordSet<512> = WordSet::of(
    "street st str avenue ave av road rd lane ln drive dr court ct place pl square sq boulevard blvd highway hwy parkway pkwy \
    terrace ter trail trl way circle cir crescent cres close gardens gdns grove mews row walk hill rise alley aly loop plaza \
    plz pike turnpike tpke route expressway expy freeway fwy broadway embankment esplanade parade pde quay wharf heights hts \
    ridge rdg run path crossing xing bend cove point pt view vista meadow meadows park green chase vale drove bypass causeway \
    centre center marg nagar chowk",
);

/// Among [`LAST`], those that mean a street whatever stands before them, even in lower case.
static SURELY_LAST: WordSet<64> =
    WordSet::of("street st avenue ave road rd lane drive boulevard blvd highway hwy parkway crescent terrace court");

/// Before the name, number first: `12 rue de la Paix`.
static FIRST: WordSet<128> = WordSet::of(
    "rue avenue av boulevard bd boul place allée allee allées impasse chemin ch quai route rte cours square passage sente \
    faubourg montée montee villa rond-point esplanade promenade lotissement résidence residence hameau",
);

/// Before the name, number behind: `Calle Mayor 5`, `ul. Długa 12`.
static BEFORE: WordSet<512> = WordSet::of(
    "calle avenida avda avd paseo plaza pza carrer camino carretera ctra ronda travesía travesia glorieta urbanización \
    urbanizacion callejón callejon calzada privada colonia rua travessa trav praça praca alameda estrada rodovia rod rua: \
    via viale piazza p.zza corso largo vicolo strada contrada ul ulica ulice aleja aleje plac osiedle skwer rondo ulitsa \
    улица ул проспект пр-т пр-кт переулок пер бульвар бул б-р шоссе набережная наб площадь пл вулиця вул провулок str \
    bulevardul bdul șoseaua soseaua calea aleea splaiul rue avenue boulevard chaussée chaussee quai jalan jl jln gang \
    carrera cra kra kr diagonal transversal transv cl οδός λεωφόρος λεωφ ul: rruga bulevardi namesti náměstí nám třída \
    třida ulici trg cesta obala jirón jiron pasaje psje barrio mz manzana road street avenida: calle: cll esquina",
);

/// Among [`BEFORE`], words that mean much else: only with a capital or a dot.
static PERHAPS_BEFORE: WordSet<64> = WordSet::of(
    "via str strada place road street colonia quai plaza corso largo gang pl kr cl mz cesta trg pasaje barrio diagonal \
    calzada privada rod camino ronda",
);

/// One letter, or two, with a dot or slash behind them: `C/ Mayor 5`, `R. Augusta 12`, `V. Roma 3`, `al. Jana Pawła 5`.
static BRIEF: WordSet<64> = WordSet::of("c r v av al os pl ul st sk b s");

/// A word of its own behind the name, number last: `Fő utca 12`, `Atatürk Caddesi No: 5`, `MG Road 12`.
static AFTER: WordSet<128> = WordSet::of(
    "utca út útja utja tér körút krt köz sétány caddesi cad cd sokak sokağı sokagi sok sk bulvarı bulvari bulvar mahallesi \
    mah road rd street avenue lane marg straße strasse weg allee platz gasse ring ufer damm gatan gata vägen väg vej gade \
    vei gate straat laan plein katu tie tänav tee iela gatvė g prospekt bulvāris",
);

/// How compounds end that are streets: `Hauptstraße`, `Damstraat`, `Storgatan`.
#[rustfmt::skip]
static ENDINGS: &[&str] = &[
    "straße", "strasse", "str", "gasse", "gässle", "allee", "platz", "chaussee", "ufer", "damm", "steig", "stieg", "weg", "ring", "wall", "markt", "graben", "promenade", "hof", "berg", "tor", "pfad", "winkel",
    "straat", "laan", "plein", "gracht", "kade", "dijk", "singel", "steeg", "dreef", "baan", "lei",
    "gatan", "vägen", "gränd", "torget", "gata", "gaten", "veien", "vegen", "vej", "gade", "allé", "stræde", "katu", "kuja", "polku", "kaari", "tänav", "puiestee", "gatvė", "iela",
];

/// Among [`ENDINGS`], those with which much else ends: the name before them is a word of its own, and no number follows it.
#[rustfmt::skip]
static NO_STREETS: WordSet<256> = WordSet::of(
    "parkplatz sitzplatz arbeitsplatz stellplatz spielplatz bahnhof friedhof umweg heimweg rückweg ausweg hinweg unterwegs \
    weg ring platz hof berg tor markt wall sportplatz campingplatz flugplatz marktplatz? startplatz fensterplatz gangplatz \
    studienplatz ausbildungsplatz kitaplatz gasthof hauptbahnhof supermarkt flohmarkt weihnachtsmarkt arbeitsmarkt motor \
    reaktor faktor autor sektor doktor direktor moderator generator rotor vektor editor monitor hering bewerbung ehering \
    hosting speicherplatz treffpunkt heidelberg nürnberg hamburg eisberg jahrmarkt baumarkt wertpapiermarkt",
);

/// Words that may stand in the name of a street in lower case.
static INSIDE: WordSet<128> = WordSet::of(
    "de du des d la le les l à a au aux et en sur sous del los las el y e i da do das dos di della delle dei degli dal of the \
    van der den het von zu zur zum am an auf bis ter ver im na o im. św sw gen ks dr prof płk",
);

/// Before a number inside a street's address: `No: 5`, `nº 12`, `д. 5`.
static NUMBERED: WordSet<64> = WordSet::of("no nº n° n nr num número numero č д дом house hno núm numéro kbr # bus");

/// What is a part of a house, before its own number: `Apt 4B`, `Flat 3`.
static UNIT: WordSet<256> = WordSet::of(
    "apt apartment flat unit suite ste floor fl room rm # appt appartement étage etage piso puerta pta planta escalera esc apto \
    apartamento bloco bl bloque casa sala andar fração wohnung whg stock og top stiege tür m lok mieszkanie кв квартира д дом \
    корп корпус стр подъезд офис daire kat d int interno scala piano bus boîte bte box dpto depto departamento interior lote \
    tower block bldg building bâtiment bat hus dør lgh trappa lokal emelet ajtó ap bl. sc et no plot shop door house",
);

/// Behind a number these make no street of a word of [`LAST`], or no house of the number.
static QUANTITIES: WordSet<128> = WordSet::of(
    "way lane minute minutes min mins hour hours hr hrs mile miles km day days more other of the a an x times percent year years \
    month months week weeks people step steps point points pt star stars level levels part parts team teams man men women kids \
    and or to for in on at is are was big small great per nd rd th st pm am second third dollar dollars",
);

/// They begin a sentence rather than the name of a town.
static STARTERS: WordSet<256> = WordSet::of(
    "the and but then see you they are can please thanks thank let come ring call text just if when where what who why how yes \
    okay our your his her this that there here not now also maybe don't i'll i'm it's we'll not bring meet ask take und aber \
    dann wir sie ich bitte danke komm ruf wenn wann wo was wer ja nein nicht et mais puis nous vous ils elle merci viens si \
    quand pero entonces nos ellos gracias ven cuando donde que non poi noi voi grazie vieni quando dove allora maar dan wij \
    jullie bedankt kom als waar wat nee",
);

/// Before the number of a post office box.
static BOXES: WordSet<64> =
    WordSet::of("box bag postfach postbus postboks postbox skrytka apartado postilokero casilla postale postal bp cp");

/// Whether a word in lower case begins a sentence, not a town.
pub(super) fn begins_sentence(word: &str) -> bool {
    STARTERS.contains(word)
}

/// Whether a house number may stand behind this word, though it has no capital.
pub(super) fn precedes(word: Hashed<'_>) -> bool {
    BEFORE.contains(word) || NUMBERED.contains(word) || AFTER.contains(word) || BOXES.contains(word)
}

/// Whether a street may begin with this word, though it has no capital.
pub(super) fn leads(word: Hashed<'_>) -> bool {
    FIRST.contains(word) || ["bis", "ter", "quater"].contains(&word.word())
}

/// Whether a word ends the name of a street: `742 evergreen terrace`.
pub(super) fn is_kind(word: Hashed<'_>) -> bool {
    LAST.contains(word)
}

pub(super) fn is_last(word: &str) -> bool {
    LAST.contains(word)
}

pub(super) fn is_surely_last(word: &str) -> bool {
    SURELY_LAST.contains(word)
}

pub(super) fn is_first(word: &str) -> bool {
    FIRST.contains(word)
}

pub(super) fn is_before(word: &str) -> bool {
    BEFORE.contains(word)
}

pub(super) fn is_perhaps_before(word: &str) -> bool {
    PERHAPS_BEFORE.contains(word)
}

pub(super) fn is_brief(word: &str) -> bool {
    BRIEF.contains(word)
}

pub(super) fn is_after(word: &str) -> bool {
    AFTER.contains(word)
}

pub(super) fn is_inside(word: &str) -> bool {
    INSIDE.contains(word)
}

pub(super) fn is_numbered(word: &str) -> bool {
    NUMBERED.contains(word)
}

pub(super) fn is_unit(word: &str) -> bool {
    UNIT.contains(word)
}

pub(super) fn is_quantity(word: &str) -> bool {
    QUANTITIES.contains(word)
}

/// Whether a word in lower case is a compound that ends as streets do.
pub(super) fn is_street(word: &str) -> bool {
    let word = word.trim_end_matches('.');
    let ends = |ending: &str| word.strip_suffix(ending).is_some_and(|name| name.chars().count() >= 3);
    ENDINGS.iter().any(|ending| ends(ending)) && !NO_STREETS.contains(word)
}

//! The words that make a number an age, in the languages of most chats. They are written in lower case.

use crate::rules::wordset::{Hashed, WordSet};

/// They count years, or years of life.
static YEARS: WordSet<512> = WordSet::of(
    "years year yrs yr yo y años año añitos anos ano aninhos ans an anni anno annetti jahre jahr j jaar jr lat lata latek rok \
    roku roky rokov rokům let года год лет годика годиков годик роки років рік ár år ani anișori godina godine godinu god \
    година години годин χρόνια χρονών χρονος χρονη ετών éves yaş yaşında yaşındayım yaşındaki yaşıma yaşına yasinda \
    yasindayim saal sal साल tahun thn tuổi tuoi ปี ขวบ سنة سنوات عام سال ساله سالمه שנים שנה vuotta vuotias v. aastat aastane \
    gadi gadu metų metai mga taong gulang",
);

/// Among [`YEARS`], those that count nothing but years of life.
static LIFE: WordSet<128> = WordSet::of(
    "yo añitos aninhos latek χρονών χρονος χρονη ετών éves yaşında yaşındayım yaşındaki yaşıma yaşına yasinda yasindayim \
    vuotias aastane ขวบ tuổi tuoi ساله سالمه gulang годик годика годиков",
);

/// How one word begins that says it, glued to the number or behind a hyphen: `17-jähriger`, `17-летний`.
const LIFE_BEGINS: &[&str] = &[
    "jährig",
    "jaehrig",
    "jarig",
    "letni",
    "latek",
    "latka",
    "летн",
    "річн",
    "vuotia",
    "årig",
    "åring",
    "godišnj",
    "годишн",
    "letý",
    "letá",
    "letého",
    "ročn",
    "enne",
    "yaşında",
    "éves",
    "aastane",
    "metis",
    "metė",
];

/// What stands behind a word of [`YEARS`] to make it years of life: `years old`, `Jahre alt`, `años de edad`.
static OLD: WordSet<128> = WordSet::of(
    "old olds young alt jung oud jong gammal gammel gamle gamla gamalt ka ki ke का की के compiuti révolus revolus o edad idade \
    age âge età eta od umur umurku umurnya usia usianya stary stara starý stará vanha star stara nimën",
);

/// They stand between: `años de edad`, `years of age`, `anni d'età`.
static OF: WordSet<16> = WordSet::of("de of d di od");

/// Who has so many years: `tengo`, `j'ai`, `мне`; a word of [`YEARS`] must follow.
static HAVE: WordSet<256> = WordSet::of(
    "tengo tiene tienes tenés tenía tenia tener cumplo cumple cumplí cumplió cumpliré tenho tem tinha fiz fez faço completo \
    completei completa farei ai as a avait avais aurai aura fête fêter ho ha hai avevo aveva compio compie compiuto mam ma miał \
    miała miałam miałem skończyłem skończyłam skończył skończyła kończę kończy мне ей ему нам исполнилось исполняется исполнится \
    мені їй йому виповнилося am are avea împlinesc împlinește imam ima imao imala navršio имам има mi mu jí ji je bude bylo bin \
    ist werde wird wurde war ben is word wordt werd was fyller fyllde blir olen on täytän täytin i'm im he's she's turning \
    turned turns âgé âgée âgés âgées olan umur umurku usia usiaku ako siya",
);

/// Who is a number without more words: `I'm 34`, `bin 34`, `мне 34`.
static SELF: WordSet<128> = WordSet::of(
    "i'm im he's she's hes shes we're turning turned turns bin werde ben word мне ей ему мені їй йому fyller fyllde täytän בן בת aged",
);

/// Behind one of these, `am`, `is`, `was`, `ist` and the like say somebody's age.
static PERSON: WordSet<512> = WordSet::of(
    "i he she we both ich er sie hij zij ze ik jag hon han jeg hun son daughter brother sister mom mum mother dad father wife husband \
    girlfriend boyfriend gf bf kid kiddo baby toddler boy girl niece nephew cousin uncle aunt grandma grandpa granny nana gran \
    partner fiancé fiancée fiance friend roommate neighbor neighbour twin twins sohn tochter bruder schwester mutter vater mama \
    papa frau mann oma opa freundin freund neffe nichte enkel zoon dochter broer zus moeder vader vrouw man vriendin vriend \
    hijo hija hermano hermana madre padre novia novio esposa marido abuela abuelo fils fille frère soeur sœur mère père mari \
    femme copine copain filho filha irmão irmã mãe pai namorada namorado esposo figlio figlia fratello sorella moglie nonna \
    nonno syn córka brat siostra żona mąż babcia dziadek сын дочь брат сестра жена муж дочке сыну маме папе",
);

/// The copulas that need a [`PERSON`] before them.
static IS: WordSet<32> = WordSet::of("am is was are were ist war wird wordt werd är er blir be");

/// `age: 34`.
static LABEL: WordSet<128> = WordSet::of(
    "age aged edad alter âge idade età leeftijd wiek возраст вік yaş yas yaşı yaşım ålder alder ikä kor életkor věk vek vârsta \
    varsta ηλικία العمر عمري عمره عمرها عمر سنم גיל umur umurku umurnya usia usiaku usianya tuổi aayu उम्र umr umar 年齢 年龄 年齡 \
    나이 อายุ edat dob starost възраст возрасту godine edad.",
);

/// They may stand between a label or a verb and the number.
static BETWEEN: WordSet<128> = WordSet::of(
    "only just already almost about like nearly actually really still now barely ya casi como unos apenas hoy já quase só uns \
    bientôt presque déjà seulement que già quasi solo appena już dopiero prawie jetzt schon erst gerade noch bald heute morgen \
    nun fast nu net al pas bijna vandaag уже всего только скоро сейчас ещё почти вже лише deja doar aproape već vec samo snart \
    is es ist est é è meri hai है saya aku gue dia udah sudah baru ses mes sus mis os de of huomenna pian imorgon",
);

/// The same before a bare number, where `is` is no filler.
static ADVERB: WordSet<64> = WordSet::of(
    "only just already almost about like nearly actually really still now barely jetzt schon erst gerade noch bald heute morgen \
    nun fast nu net al pas bijna vandaag уже всего только скоро сейчас ещё почти вже лише snart both now also probably huomenna pian imorgon",
);

/// What may follow a bare number that is an age.
static FOLLOWS: WordSet<256> = WordSet::of(
    "and but btw lol lmao haha so yrs yo male female m f with single married already too today tomorrow this next rn bro dude \
    hbu you u how what ok soon living yesterday last if i im then und aber geworden also wohne komme du wie dieses nächste \
    nächsten alt en maar dus woon kom jij oud y e pero но и а уже сегодня завтра живу я і але är och på imorgon gammal gammel ja huomenna pian \
    from now going wbu hby hai है we he she they in on when ו גר גרה",
);

/// What follows years that are nobody's life: `34 años de experiencia`, `34 lata temu`, `34 года назад`.
static NO_LIFE: WordSet<128> = WordSet::of(
    "de d di of ago temu назад тому fa sedan siden geleden önce pehle पहले lalu trước later że que qui che as от в in together \
    zusammen lang the into do давности вместе",
);

/// The same, wherever it stands.
static EXPERIENCE: WordSet<128> = WordSet::of(
    "experience experiencia expérience esperienza experiência erfahrung ervaring doświadczenia stażu gwarancji iskustva iskustvo \
    искуство искуства garancije garancia опыта опыт стажа стаж досвіду zkušeností praxe erfarenhet experiență kokemus kokemusta \
    garantie garantía garantia garanzia warranty guarantee tapasztalat deneyim deneyimim pengalaman",
);

/// They grow old as well, but nobody minds.
static THINGS: WordSet<512> = WordSet::of(
    "car house laptop phone pc computer company building app code bike tv thread post photo picture tree whisky whiskey wine \
    scotch rum bug game album it it's its this that which truck van boat phone's fridge sofa couch account song movie film \
    video book church school bridge tradition recipe cheese macbook iphone startup repo website they these those meme joke \
    server battery tyre tires roof boiler casa coche carro auto wagen haus firma handy rechner baum das maison voiture immeuble \
    entreprise telefon machina macchina dom samochód huis bedrijf gebouw машина дом компания bilen huset datorn casă edificio \
    empresa prédio vino vin wein perro",
);

/// Whether an age may stand before this word.
pub(super) fn hints_before_it(word: Hashed<'_>) -> bool {
    let is_short = || matches!(word.word(), "m" | "f" | "st" | "nd" | "rd" | "th" | "e" | "eme" | "de");
    YEARS.contains(word) || is_short() || word.word().len() > 4 && (counts_life(word.word()) || is_birthday(word.word()))
}

/// Whether an age may stand right behind this word, whatever follows.
pub(super) fn tells(word: Hashed<'_>) -> bool {
    LABEL.contains(word) || SELF.contains(word)
}

/// Whether this word may stand between one that tells an age and the number, or is the verb of `she will be 30`.
pub(super) fn fills_or_be(word: Hashed<'_>) -> bool {
    ADVERB.contains(word) || BETWEEN.contains(word) || IS.contains(word)
}

/// Whether this word may stand before one of those.
pub(super) fn tells_earlier(word: Hashed<'_>) -> bool {
    tells(word) || fills_or_be(word) || PERSON.contains(word) || word.word() == "will"
}

pub(super) fn counts_years(word: &str) -> bool {
    YEARS.contains(word)
}

pub(super) fn counts_life(word: &str) -> bool {
    LIFE.contains(word) || LIFE_BEGINS.iter().any(|begin| word.starts_with(begin))
}

pub(super) fn is_old(word: &str) -> bool {
    OLD.contains(word)
}

pub(super) fn is_of(word: &str) -> bool {
    OF.contains(word)
}

pub(super) fn has_years(word: &str) -> bool {
    HAVE.contains(word)
}

pub(super) fn is_self(word: &str) -> bool {
    SELF.contains(word)
}

pub(super) fn is_person(word: &str) -> bool {
    PERSON.contains(word)
}

pub(super) fn is_copula(word: &str) -> bool {
    IS.contains(word)
}

pub(super) fn is_label(word: &str) -> bool {
    LABEL.contains(word) || word.ends_with("อายุ")
}

pub(super) fn is_between(word: &str) -> bool {
    BETWEEN.contains(word)
}

pub(super) fn is_adverb(word: &str) -> bool {
    ADVERB.contains(word)
}

pub(super) fn may_follow(word: &str) -> bool {
    FOLLOWS.contains(word)
}

pub(super) fn is_no_life(word: &str) -> bool {
    NO_LIFE.contains(word)
}

pub(super) fn is_experience(word: &str) -> bool {
    EXPERIENCE.contains(word)
}

/// `over the age of 18`.
pub(super) fn is_limit(word: &str) -> bool {
    matches!(word, "over" | "under" | "minimum" | "min" | "legal" | "above" | "below" | "until" | "drinking")
}

/// Behind `27 M`.
pub(super) fn seeks(word: &str) -> bool {
    matches!(word, "here" | "from" | "looking" | "seeking" | "living" | "single" | "based")
}

pub(super) fn is_thing(word: &str) -> bool {
    THINGS.contains(word)
}

pub(super) fn is_birthday(word: &str) -> bool {
    let begins =
        ["birthday", "bday", "geburtstag", "verjaardag", "anniversaire", "compleanno", "urodzin", "rođendan", "születésnap"];
    begins.iter().any(|begin| word.starts_with(begin))
}

//! Invented people of many languages, each with the forms that no rule makes.

/// Somebody of the cast.
pub(crate) struct Somebody {
    pub(crate) given: &'static str,
    pub(crate) family: &'static str,
    /// Cases of the names, where the language has them.
    pub(crate) cases: &'static [&'static str],
    /// The name in another script, as it is usually written.
    pub(crate) romanized: &'static [&'static str],
}

const fn of(given: &'static str, family: &'static str) -> Somebody {
    Somebody { given, family, cases: &[], romanized: &[] }
}

const fn inflected(given: &'static str, family: &'static str, cases: &'static [&'static str]) -> Somebody {
    Somebody { given, family, cases, romanized: &[] }
}

const fn abroad(
    (given, family): (&'static str, &'static str),
    cases: &'static [&'static str],
    romanized: &'static [&'static str],
) -> Somebody {
    Somebody { given, family, cases, romanized }
}

/// Nobody here is called like an ordinary word: those are told by evidence, and measured on labelled texts.
pub(crate) static CAST: &[Somebody] = &[
    of("Maya", "Quiroga"),
    of("Robert", "Hallworth"),
    of("Elizabeth", "Pemberton"),
    of("Siobhán", "Gallagher"),
    of("Katherine", "Osgood"),
    of("Michael", "Brannigan"),
    of("Nicholas", "Thackeray"),
    of("Jennifer", "Lockridge"),
    of("Benjamin", "Quimby"),
    of("Alexander", "Kilbride"),
    of("Jürgen", "Großmann"),
    of("Günther", "Löwenthal"),
    of("Mathilde", "Brückner"),
    of("Lieselotte", "Kühnert"),
    of("José", "Muñoz Carvajal"),
    of("Francisco", "Etxeberria Soto"),
    of("Lucía", "Benavides"),
    of("Guadalupe", "Zárate"),
    of("Thiago", "Figueiredo"),
    of("Conceição", "Magalhães"),
    of("Willemijn", "van den Berghe"),
    of("Diederik", "de Graaf"),
    of("Yusuf", "al-Rashidi"),
    of("Khalid", "bin Mansour"),
    of("Çağla", "Yıldırım"),
    of("Emre", "Korkmaz"),
    of("Thorbjørn", "Halvorsen"),
    of("Åse", "Lindqvist"),
    of("Henriette", "Kjærgaard"),
    of("Giuseppe", "Tagliaferri"),
    of("Ludovica", "Bevilacqua"),
    of("Geneviève", "Desrosiers"),
    of("Thibault", "Lefèvre"),
    of("Oluwaseun", "Adebayo"),
    of("Mirembe", "Nakato"),
    of("Priya", "Venkataraman"),
    of("Rajesh", "Chaudhary"),
    of("Nguyễn", "Thị Hoa"),
    of("Xanthe", "Quillfeather"),
    of("Zsófia", "Kertész"),
    inflected("Tomek", "Wierzbicki", &["Tomka", "Tomkowi", "Tomkiem", "Wierzbickiego", "Wierzbickiemu", "Wierzbickim"]),
    inflected("Agnieszka", "Kowalczyk", &["Agnieszki", "Agnieszce", "Agnieszkę", "Agnieszką", "Kowalczyka"]),
    inflected("Ludvík", "Procházka", &["Ludvíka", "Ludvíkovi", "Ludvíkem", "Procházky", "Procházkovi", "Procházkou"]),
    inflected("Zuzana", "Dvořáková", &["Zuzany", "Zuzaně", "Zuzanu", "Zuzanou", "Dvořákové", "Dvořákovou"]),
    inflected("Mikko", "Rautiainen", &["Mikon", "Mikolle", "Rautiaisen"]),
    abroad(("Юлия", "Соколова"), &["Юлии", "Юлию", "Юлией", "Соколовой", "Соколову"], &["Yulia", "Sokolova"]),
    abroad(
        ("Дмитрий", "Верещагин"),
        &["Дмитрия", "Дмитрию", "Дмитрием", "Верещагина", "Верещагину"],
        &["Dmitry", "Dmitri", "Vereshchagin"],
    ),
    abroad(("Олександра", "Шевчук"), &["Олександри", "Олександрі", "Олександру"], &["Oleksandra", "Shevchuk"]),
    abroad(("Γιώργος", "Παπαδόπουλος"), &["Γιώργου", "Παπαδόπουλου"], &["Giorgos", "Papadopoulos"]),
    abroad(("Ελένη", "Κωνσταντίνου"), &["Ελένης"], &["Eleni", "Konstantinou"]),
];

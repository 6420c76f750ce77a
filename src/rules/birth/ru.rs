//! Dates of birth told in Russian.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "родился", "родилась", "рождения", "дата", "день", "др", "рожден", "днюха",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:сентября|Сентября|октября|Октября|декабря|Декабря|августа|Августа|февраля|Февраля|ноября|Ноября|",
    r"апреля|Апреля|января|Января|марта|Марта|июля|Июля|июня|Июня|мая|Мая)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:-го)?(?: |-|)(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2} ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:-го)?(?: |-|)(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? [12][0-9]{3})",
);

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-ru",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:(?:р|Р)одил(?:ся|ась)|(?:р|Р)ожд(?:е|ё)н(?:а)?)(?: в [^\x00\n0-9.,:;]{2,40}?)?)(?:[ :=(,*]|-|",
        r"—|–|у меня|у неё|у него|это|в|г){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|[12][0-9]{3})",
    ),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &[
        "родился «12 марта 1990» года",
        "дата рождения: «12.03.1990»",
        "день рождения у меня «12 марта»",
        "родилась в Казани «3 мая 1988»",
        "др «12 марта»",
        "родился в «1990» году",
    ],
    spares: &["с днём рождения!", "дата: 12.03.2024", "день рождения через 2 недели", "встреча 12.03.2024"],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-ru",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:(?:д|Д)ата рождения|(?:д|Д)ень рождения|(?:д|Д)\. ?р\.|(?:д|Д)р|ДР|(?:д|Д)нюха)(?:[ :=(,*]|-|—|–|",
        r"у меня|у неё|у него|это|в|г){0,8})(",
        WRITTEN,
        r"|",
        FULL,
        r"|",
        DAY_MONTH,
        r")",
    ),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};

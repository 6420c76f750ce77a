//! Dates of birth told in English.

use super::{DAY_MONTH, FULL, is_birth, is_birthday};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "born", "dob", "birthday", "bday", "birthdate", "birthdays", "birth",
];

/// Its months, and how they are shortened.
const MONTH: &str = concatcp!(
    r"(?:september|november|february|december|october|january|august|april|march|june|july|sept|jul|jun|may|",
    r"nov|apr|dec|aug|sep|jan|mar|oct|feb)",
);

/// A date with its month written out.
const WRITTEN: &str = concatcp!(
    r"(?i:[0-3]?[0-9](?:st|nd|rd|th)?(?: |-|)(?: of|,)?(?: |-|/|)",
    MONTH,
    r"\.?(?:,| |-|/){0,2}(?: of|,)? ?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2})|[0-3]?[0-9](?:st|nd|rd|",
    r"th)?(?: |-|)(?: of|,)?(?: |-|)",
    MONTH,
    r"\.?|",
    MONTH,
    r"\.? (?: of)? ?[12][0-9]{3}|",
    MONTH,
    r"\.? (?:the )?[0-3]?[0-9](?:st|nd|rd|th)?",
    r"(?:,? (?:in )?(?:[12][0-9]{3}|(?:'|\xE2\x80\x99)?[0-9]{2}))?",
    r")",
);

/// What may stand between the word and the date.
const GAP: &str = concatcp!(
    r"(?:[ :=(,*]|-|is|was|on|in|the|it(?:'|\xE2\x80\x99)s|date|day|of|falls|back|actually|(?:'|",
    r"\xE2\x80\x99)s){0,10}",
);

/// When somebody was born: a full date, or the year.
pub static BORN: Rule = Rule {
    id: "born-en",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(r"(?i:(?:born(?: in [A-Za-z][A-Za-z ,]{1,24}?)?)", GAP, r")(", WRITTEN, r"|", FULL, r"|[12][0-9]{3})\b"),
    evidence: Evidence::Check(is_birth),
    confidence: 80,
    cues: &[],
    finds: &[
        "I was born on «March 12th, 1990» in Leeds",
        "born «12/03/1990»",
        "my dob is «1990-03-12»",
        "DOB: «03/12/1990»",
        "d.o.b. «12.03.90»",
        "my birthday is «March 12»",
        "her bday is «12th of March»",
        "date of birth: «12 March 1990»",
        "birth date «12-MAR-1990»",
        "born in «1990» like you",
        "my birthday's on «Mar 12, 1990»",
        "born in Leeds on «12 March 1990»",
        "Birthday: «12/03»",
        "DOB «12031990»",
        "she was born «Sept 3rd '88»",
    ],
    spares: &[
        "happy birthday!",
        "born to run 2024",
        "happy birthday 12 times",
        "the party is on 12/03/2024",
        "my birthday is in 2 weeks",
        "born 5-10 minutes apart",
        "dob: unknown",
        "my birthday was 3 days ago",
        "birthday at 10:30",
        "born 45/13/1990",
        "born 3.5 kg",
        "new born on 12 machines",
    ],
};

/// What is called a birthday or a date of birth: the year may be missing.
pub static NAMED: Rule = Rule {
    id: "birthday-en",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?i:(?:dob|d\.o\.b\.?|birth ?dates?|birthday|b-?day|date of birth|birth date|birth)",
        GAP,
        r")(",
        WRITTEN,
        r"|",
        FULL,
        r"|",
        DAY_MONTH,
        r")\b",
    ),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: BORN.finds,
    spares: BORN.spares,
};

/// With dots between the letters.
pub static DOTTED: Rule = Rule {
    id: "birthday-dotted",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Literal(&["d.o.b"]),
    pattern: NAMED.pattern,
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: &["d.o.b. «12.03.90»", "D.O.B: «12/03/1990»"],
    spares: &["d.o.b. unknown", "d.o.b.: see file 12"],
};

/// `March 12th is my birthday`.
pub static MONTH_FIRST: Rule = Rule {
    id: "birthday-month-first",
    entity: Entity::DateOfBirth,
    trigger: Trigger::Words(&[
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
    ]),
    pattern: concatcp!(
        r"((?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|",
        r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? [0-3]?[0-9](?i:st|nd|rd|th)?(?:,? [12][0-9]{3})?)",
        r"(?i:,? (?:is|was|'s) (?:my|his|her|our|their|the|[A-Za-z]{2,12}'s) (?:[a-z]{2,12}(?:'s)? )?",
        r"(?:birthday|b-?day|birth date|date of birth))",
    ),
    evidence: Evidence::Check(is_birthday),
    confidence: 82,
    cues: &[],
    finds: &["«March 12th» is my birthday", "«May 3, 1988» is her birthday", "«Oct 9» is my mom's bday"],
    spares: &["March 12th is my deadline", "May 3 is the day", "march 45 is my birthday"],
};

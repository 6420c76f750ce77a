//! Numbers for value added tax: two letters of the country, and what that country's own check says. European Commission, *VIES:
//! FAQ*, question 11 (structures), and each tax authority's algorithm, in [`crate::checks::vat`].

use crate::checks::vat;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "vat", "vat number", "vat no", "vat id", "vat reg", "vat reg no", "ust-id*", "ustid*", "ust-idnr", "umsatzsteuer*", "uid",
    "uid-nummer", "tva", "n° tva", "numéro de tva", "tva intracommunautaire", "iva", "nif", "nif-iva", "contribuinte", "p.iva",
    "p. iva", "partita iva", "btw", "btw-nummer", "btw nr", "nip", "dič", "dic", "ičdph", "ič dph", "moms", "momsnr", "momsreg*",
    "alv", "alv-numero", "y-tunnus", "áfa", "adószám", "adoszam", "ндс", "ддс", "αφμ", "φπα", "pvn", "pvm", "kmkr", "kmkr nr",
    "oib", "pdv", "ddv", "cui", "cif", "mwst", "mwst-nr", "mva", "org nr", "orgnr",
];

/// Countries whose number has two check digits, or letters in fixed places.
pub static STRONG: Rule = Rule {
    id: "vat-number",
    entity: Entity::VatNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:ATU[0-9]{8}|BE ?[01][0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}|FR ?[0-9]{2} ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}|NL ?[0-9]{9}B[0-9]{2}|CY[0-9]{8}[A-Z]|IE[0-9]{7}[A-W][A-I]?|ES(?:[A-Z][0-9]{7}[A-J0-9]|[0-9]{8}[A-Z])|LU[0-9]{8}|(?:GB|XI) ?[0-9]{3} ?[0-9]{4} ?[0-9]{2}|CHE-?[0-9]{3}\.?[0-9]{3}\.?[0-9]{3} ?(?:MWST|TVA|IVA)|SE[0-9]{10}01|HR[0-9]{11})\b",
    evidence: Evidence::Check(vat::is_vat),
    confidence: 88,
    cues: CUES,
    finds: &[
        "«ATU39099603»",
        "«BE0246770968»",
        "TVA «FR47065898934»",
        "btw «NL092998665B80»",
        "«IE8120399B»",
        "«LU78258003»",
        "«GB052548278»",
        "«CHE-482.092.269 MWST»",
        "«SE072455524801»",
        "«HR65556361655»",
        "«CY15593536A»",
        "NIF-IVA «ESB58382532»",
    ],
    spares: &["ATU39099604", "BE0246770969", "FR48065898934", "NL092998666B80", "GB052548279", "LU78258004", "FR12345"],
};

/// The others, and any without its letters where words name it.
pub static NAMED: Rule = Rule {
    id: "vat-number-cue",
    entity: Entity::VatNumber,
    trigger: Trigger::Digits,
    pattern: r"\b(?:DE ?[0-9]{3} ?[0-9]{3} ?[0-9]{3}|(?:BG|LT|EE|EL|PT)[0-9]{9}|(?:CZ|DK|FI|HU|MT|SI) ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2}|IT ?[0-9]{11}|(?:PL|SK)[0-9]{10}|LV[0-9]{11}|LT[0-9]{12}|RO[0-9]{4,10}|NO ?[0-9]{9} ?MVA|[0-9]{9} ?MVA|(?:AT)? ?U[0-9]{8})\b",
    evidence: Evidence::CheckAndCue(vat::is_vat),
    confidence: 90,
    cues: CUES,
    finds: &[
        "USt-IdNr. «DE410865170»",
        "VAT: «DE384738738»",
        "P.IVA «IT97255370427»",
        "NIP «PL6654066558»",
        "DIČ «CZ18622976»",
        "moms «DK85910345»",
        "ALV «FI68443203»",
        "áfa «HU46537513»",
        "ДДС «BG088203139»",
        "PVM «LT644279319»",
        "KMKR «EE915432145»",
        "ΑΦΜ «EL101650396»",
        "NIF-IVA «PT578855364»",
        "PVN «LV43274534137»",
        "VAT «MT55398571»",
        "cui «RO16340386»",
        "DDV «SI46001611»",
        "IČ DPH «SK9835792780»",
        "org nr «450948969 MVA»",
    ],
    spares: &["DE410865170", "PL6654066558", "article DE410865171", "IT97255370427"],
};

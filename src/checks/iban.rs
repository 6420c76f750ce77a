//! IBAN: ISO 13616 and the SWIFT IBAN registry, which gives every country's length and the classes of its characters.
//!
//! The check is ISO 7064 MOD 97-10 over the number with its first four characters moved to the end.

/// Country, and the part behind the check digits as in the registry: `n` digits, `a` letters, `c` either.
#[rustfmt::skip]
const REGISTRY: &[(&str, &str)] = &[
    ("AD", "8n12c"), ("AE", "19n"), ("AL", "8n16c"), ("AT", "16n"), ("AZ", "4a20c"), ("BA", "16n"), ("BE", "12n"),
    ("BG", "4a6n8c"), ("BH", "4a14c"), ("BI", "23n"), ("BR", "23n1a1c"), ("BY", "4c4n16c"), ("CH", "5n12c"), ("CR", "18n"),
    ("CY", "8n16c"), ("CZ", "20n"), ("DE", "18n"), ("DJ", "23n"), ("DK", "14n"), ("DO", "4c20n"), ("EE", "16n"), ("EG", "25n"),
    ("ES", "20n"), ("FI", "14n"), ("FK", "2a12n"), ("FO", "14n"), ("FR", "10n11c2n"), ("GB", "4a14n"), ("GE", "2a16n"),
    ("GI", "4a15c"), ("GL", "14n"), ("GR", "7n16c"), ("GT", "24c"), ("HN", "4a20n"), ("HR", "17n"), ("HU", "24n"),
    ("IE", "4a14n"), ("IL", "19n"), ("IQ", "4a15n"), ("IS", "22n"), ("IT", "1a10n12c"), ("JO", "4a4n18c"), ("KW", "4a22c"),
    ("KZ", "3n13c"), ("LB", "4n20c"), ("LC", "4a24c"), ("LI", "5n12c"), ("LT", "16n"), ("LU", "3n13c"), ("LV", "4a13c"),
    ("LY", "21n"), ("MC", "10n11c2n"), ("MD", "20c"), ("ME", "18n"), ("MK", "3n10c2n"), ("MN", "16n"), ("MR", "23n"),
    ("MT", "4a5n18c"), ("MU", "4a19n3a"), ("NI", "4a20n"), ("NL", "4a10n"), ("NO", "11n"), ("OM", "3n16c"), ("PK", "4a16c"),
    ("PL", "24n"), ("PS", "4a21c"), ("PT", "21n"), ("QA", "4a21c"), ("RO", "4a16c"), ("RS", "18n"), ("RU", "14n15c"),
    ("SA", "2n18c"), ("SC", "4a20n3a"), ("SD", "14n"), ("SE", "20n"), ("SI", "15n"), ("SK", "20n"), ("SM", "1a10n12c"),
    ("SO", "19n"), ("ST", "21n"), ("SV", "4a20n"), ("TL", "19n"), ("TN", "20n"), ("TR", "6n16c"), ("UA", "6n19c"),
    ("VA", "18n"), ("VG", "4a16n"), ("XK", "16n"), ("YE", "4a4n18c"),
];

/// Whether the letters and digits of `text`, in either case, are an IBAN of its country with the right check digits.
pub fn is_iban(text: &str) -> bool {
    let compact: Vec<u8> = text.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_uppercase()).collect();
    let Some((head, own)) = compact.split_first_chunk::<4>() else { return false };
    let Some((_, structure)) = REGISTRY.iter().find(|(country, _)| country.as_bytes() == &head[..2]) else { return false };
    fits(own, structure) && remainder(own.iter().chain(head)) == 1
}

/// Whether letters and digits in capitals leave one, as every number made like an IBAN does, whatever its country.
pub fn leaves_one(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_plain = bytes.iter().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase());
    is_plain && bytes.split_at_checked(4).is_some_and(|(head, own)| remainder(own.iter().chain(head)) == 1)
}

fn fits(mut text: &[u8], structure: &str) -> bool {
    let mut length = 0;
    for sign in structure.bytes() {
        if sign.is_ascii_digit() {
            length = length * 10 + usize::from(sign - b'0');
            continue;
        }
        let Some((part, rest)) = text.split_at_checked(length) else { return false };
        let belongs = |byte: &u8| match sign {
            b'n' => byte.is_ascii_digit(),
            b'a' => byte.is_ascii_alphabetic(),
            _ => true,
        };
        if !part.iter().all(belongs) {
            return false;
        }
        (text, length) = (rest, 0);
    }
    text.is_empty()
}

fn remainder<'b>(text: impl Iterator<Item = &'b u8>) -> u32 {
    text.fold(0, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte - b'A') + 10) % 97,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_registry_are_real_and_one_digit_off_is_not() {
        for iban in
            ["GB29 NWBK 6016 1331 9268 19", "DE89370400440532013000", "mt84malt011000012345mtlcast001s", "NO93 8601 1117 947"]
        {
            assert!(is_iban(iban), "{iban}");
        }
        for other in
            ["GB29 NWBK 6016 1331 9268 18", "DE8937040044053201300", "ZZ89370400440532013000", "GB2900006016133192681900", ""]
        {
            assert!(!is_iban(other), "{other}");
        }
    }
}

//! Street addresses: too many shapes for a pattern, so a number of one to five digits is asked what stands around it.
//!
//! `12 Baker Street`, `12 rue de la Paix` (number first), `Hauptstraße 12`, `Calle Mayor 5`, `Fő utca 3` (number last), a post
//! office box, or a flat that begins an address of several parts; and what follows: unit, postal code, town, state.

use super::neighbours::{Neighbours, Word};
use super::wordset::Hashed;
use crate::rules::tokens::{self, Token};
use crate::span::Span;

mod place;

mod words;

/// With a postal code, a town or a unit behind it.
const WHOLE: u8 = 85;
/// A street and a number.
const STREET: u8 = 72;

/// Most words of a street's name.
const NAME: usize = 6;

/// The address that has its house number, box or unit at `at` (the first digit), and how sure it is (0–100).
pub fn address_at(text: &str, at: usize) -> Option<(Span, u8)> {
    let number = house(text, at)?;
    let street = number_first(text, number).or_else(|| number_last(text, number)).or_else(|| block_first(text, number));
    if let Some((start, end)) = street.or_else(|| post_box(text, number)) {
        let (end, parts) = place::extended(text, end);
        return Some((Span::new(with_unit(text, start), end), if parts > 0 { WHOLE } else { STREET }));
    }
    None
}

/// Whether the words beside a number can be those of an address.
pub fn may_be_address(beside: &Neighbours<'_>) -> bool {
    let is_entrance = |word: Hashed<'_>| word.word().len() == 1 && word.word() <= "h";
    let glued = beside.glued();
    if !matches!(glued, Word::Absent) && !glued.may_be(is_entrance) {
        return false;
    }
    let is_name = |word: Word| matches!(word, Word::Capital(_) | Word::Number | Word::Other);
    // No street of a script without capitals is known.
    let may_be = |word: Word, is: fn(Hashed<'_>) -> bool| !matches!(word, Word::Uncased) && word.may_be(is);
    let (before, _) = beside.before();
    if is_name(before) || may_be(before, words::precedes) {
        return true;
    }
    let (behind, second) = beside.behind();
    is_name(behind) || may_be(behind, words::leads) || may_be(second(), words::is_kind)
}

/// `12`, `12A`, `12-14`, `12/3`, `221b`.
fn house(text: &str, at: usize) -> Option<Token<'_>> {
    let token = tokens::at(text, at)?;
    let bytes = token.text.as_bytes();
    let digits = bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let is_house = digits <= 5 && letters <= 2 && token.text.len() <= 10 && !token.text.contains(['\'', '’', 'º', '°']);
    (is_house && !token.is_ordinal()).then_some(token)
}

/// `12 Baker Street`, `12 rue de la Paix`.
fn number_first(text: &str, number: Token<'_>) -> Option<(usize, usize)> {
    let comma = text.get(number.end..)?.strip_prefix(", ").map(|_| number.end + 2);
    let first = tokens::behind(text, number.end).or_else(|| tokens::at(text, comma?))?;
    let first = if matches!(first.text, "bis" | "ter" | "quater") { tokens::behind(text, first.end)? } else { first };
    let lower = first.lower();
    if words::is_first(&lower)
        && let Some(end) = named(text, first.end)
    {
        return Some((number.start, end));
    }
    if words::is_quantity(&lower) || comma.is_some() {
        return None;
    }
    street_behind(text, first).map(|end| (number.start, end))
}

/// Where the name ends that begins behind `end`: words with capitals, those that may stand between them, and numbers.
fn named(text: &str, end: usize) -> Option<usize> {
    let (mut at, mut last) = (end, None);
    for _ in 0..NAME {
        let Some(token) = tokens::behind(text, at) else { break };
        if token.is_capital() {
            last = Some(token.end);
        } else if !token.is_number() && !words::is_inside(&token.lower()) {
            break;
        }
        at = token.end;
    }
    last
}

/// Where a street ends whose name begins with `first` and whose kind comes last.
fn street_behind(text: &str, first: Token<'_>) -> Option<usize> {
    let (mut token, mut found) = (first, None);
    for index in 0..NAME {
        let lower = token.lower();
        let is_kind = words::is_last(&lower) && (token.is_capital() || words::is_surely_last(&lower));
        if index > 0 && is_kind {
            found = Some(token.end);
        } else if found.is_some() {
            break;
        }
        let is_name = token.is_capital() || token.is_ordinal() || index == 0 && !words::is_quantity(&lower) && lower.len() > 2;
        let Some(next) = tokens::behind(text, token.end).filter(|_| is_name || is_kind) else { break };
        // A sentence ends here: "12 Main St. Then".
        if found.is_some() && text.get(token.end..next.start).is_some_and(|gap| gap.starts_with('.')) && !is_direction(&next) {
            break;
        }
        token = next;
    }
    let end = found?;
    let direction = tokens::behind(text, end).filter(is_direction);
    Some(direction.map_or(end, |token| token.end))
}

fn is_direction(token: &Token<'_>) -> bool {
    matches!(token.text, "N" | "S" | "E" | "W" | "NE" | "NW" | "SE" | "SW" | "North" | "South" | "East" | "West")
}

/// `Hauptstraße 12`, `Calle Mayor 5`, `Fő utca 3`.
fn number_last(text: &str, number: Token<'_>) -> Option<(usize, usize)> {
    let mut token = tokens::before(text, number.start)?;
    if words::is_numbered(&token.lower()) {
        token = tokens::before(text, token.start)?;
    }
    let lower = token.lower();
    if words::is_street(&lower) && token.is_capital() {
        return Some((token.start, number.end));
    }
    if words::is_after(&lower)
        && let Some(name) = tokens::before(text, token.start).filter(|name| name.is_capital() && !name.text.ends_with(','))
    {
        let earlier = tokens::before(text, name.start).filter(|earlier| earlier.is_capital() && is_tight(text, earlier, &name));
        return Some((earlier.unwrap_or(name).start, number.end));
    }
    kind_before(text, token).map(|start| (start, number.end))
}

/// Only a space stands between two words.
fn is_tight(text: &str, one: &Token<'_>, other: &Token<'_>) -> bool {
    text.get(one.end..other.start) == Some(" ")
}

/// Where a street begins whose kind stands before its name, which ends with `last`.
fn kind_before(text: &str, last: Token<'_>) -> Option<usize> {
    let (mut token, mut has_name) = (last, false);
    for _ in 0..NAME {
        let lower = token.lower();
        let is_marked = text.get(token.end..).is_some_and(|rest| rest.starts_with(['.', '/']));
        let is_kind = words::is_before(&lower) && (!words::is_perhaps_before(&lower) || token.is_capital() || is_marked);
        if has_name && (is_kind || is_marked && words::is_brief(&lower)) {
            return Some(token.start);
        }
        let is_name = token.is_capital() || token.is_number();
        if !is_name && !words::is_inside(&lower) {
            return None;
        }
        has_name |= is_name;
        token = tokens::before(text, token.start)?;
    }
    None
}

/// `1-2-3 Shibuya, Shibuya-ku`: a block and a number before the names of parts of a Japanese town.
fn block_first(text: &str, number: Token<'_>) -> Option<(usize, usize)> {
    if number.text.matches('-').count() == 0 {
        return None;
    }
    let quarter = tokens::behind(text, number.end).filter(Token::is_capital)?;
    let ward = tokens::at(text, quarter.end + text.get(quarter.end..)?.strip_prefix(", ").map(|_| 2)?)?;
    let is_ward = ["-ku", "-shi", "-cho", "-machi", "-gun", "-ken", "-fu", "-to"].iter().any(|end| ward.text.ends_with(end));
    is_ward.then_some((number.start, ward.end))
}

/// `PO Box 123`, `Postfach 12 34`, `BP 12`.
fn post_box(text: &str, number: Token<'_>) -> Option<(usize, usize)> {
    let word = tokens::before(text, number.start)?;
    let lower = word.lower();
    if matches!(
        lower.as_str(),
        "postfach" | "postbus" | "postboks" | "postbox" | "skrytka" | "apartado" | "postilokero" | "casilla"
    ) {
        let rest = tokens::behind(text, number.end).filter(|token| token.text.bytes().all(|byte| byte.is_ascii_digit()));
        return Some((word.start, rest.map_or(number.end, |token| token.end)));
    }
    if word.text == "BP" || word.text == "CP" {
        return Some((word.start, number.end));
    }
    let first = tokens::before(text, word.start)?;
    let pair = (first.lower(), lower);
    let is_box = matches!(
        (pair.0.as_str(), pair.1.as_str()),
        ("po" | "p.o" | "gpo" | "post" | "postal" | "office", "box")
            | ("locked" | "private", "bag")
            | ("casella" | "caixa" | "apartado", "postale" | "postal")
            | ("boîte" | "boite", "postale")
    );
    is_box.then_some((first.start, number.end))
}

/// `Flat 3, `, `Unit 2/`, `Apt 5, ` before an address.
fn with_unit(text: &str, start: usize) -> usize {
    let unit = || {
        let number = tokens::before(text, start).filter(|token| token.text.len() <= 5)?;
        let is_apart = text.get(number.end..start).is_some_and(|gap| matches!(gap, ", " | "," | "/" | " "));
        let word = tokens::before(text, number.start).filter(|word| is_apart && words::is_unit(&word.lower()))?;
        Some(word.start)
    };
    unit().unwrap_or(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everything that is found from any number of the text.
    fn found(text: &str) -> Vec<&str> {
        let is_first = |at: &usize| {
            let bytes = text.as_bytes();
            bytes[*at].is_ascii_digit() && (*at == 0 || !bytes[*at - 1].is_ascii_alphanumeric())
        };
        let mut all: Vec<Span> =
            (0..text.len()).filter(is_first).filter_map(|at| address_at(text, at)).map(|(span, _)| span).collect();
        all.dedup_by(|next, before| {
            let overlaps = next.start < before.end;
            if overlaps {
                *before = Span { start: before.start.min(next.start), end: before.end.max(next.end) };
            }
            overlaps
        });
        all.into_iter().map(|span| &text[span.range()]).collect()
    }

    #[test]
    fn addresses_of_many_countries() {
        for marked in [
            "I live at «12 Baker Street», come over",
            "send it to «1600 Amphitheatre Parkway, Mountain View, CA 94043» please",
            "«221B Baker St, London NW1 6XE»",
            "«Flat 3, 12 High Street, Leeds LS1 4AP»",
            "«350 5th Ave, Apt 4B, New York, NY 10118»",
            "at «742 evergreen terrace»",
            "«100 Queen St W, Toronto, ON M5H 2N2»",
            "«48 Pirrama Road, Pyrmont NSW 2009»",
            "ich wohne in der «Hauptstraße 12, 10115 Berlin»",
            "Adresse: «Lindenallee 5a, 80331 München»",
            "«Mariahilfer Straße 45/2, 1060 Wien»",
            "«Bahnhofstrasse 21, 8001 Zürich»",
            "j'habite «12 rue de la Paix, 75002 Paris»",
            "au «5 bis avenue Victor Hugo, 69006 Lyon»",
            "«Rue de la Loi 16, 1000 Bruxelles»",
            "«Keizersgracht 123, 1015 CJ Amsterdam»",
            "vivo en «Calle Mayor 5, 3º, 28013 Madrid»",
            "«C/ Alcalá 20, 28014 Madrid»",
            "«Rua Augusta 274, 1100-053 Lisboa»",
            "«Via Roma 12, 00184 Roma»",
            "«ul. Marszałkowska 12/34, 00-590 Warszawa»",
            "«Av. Paulista 1578, São Paulo - SP, 01310-200»",
            "«Avenida Insurgentes Sur 123, 03100 Ciudad de México»",
            "«12 MG Road, Bengaluru 560001»",
            "«1-2-3 Shibuya, Shibuya-ku, Tokyo 150-0002»",
            "«ул. Ленина 5, Москва»",
            "«Storgatan 12, 114 55 Stockholm»",
            "«Fő utca 3»",
            "«PO Box 1234, Springfield, IL 62704»",
            "«Postfach 12 34»",
            "«12 Baker Street\nLondon NW1 6XE»",
        ] {
            let (before, rest) = marked.split_once('«').unwrap();
            let (value, behind) = rest.split_once('»').unwrap();
            assert_eq!(found(&format!("{before}{value}{behind}")), [value], "{marked}");
        }
    }

    #[test]
    fn numbers_of_other_things_stay() {
        for text in [
            "5 minute drive from here",
            "it's a 2 way street",
            "12 more days to go",
            "we met 3 great people on the road",
            "Parkplatz 12 ist frei",
            "page 12 and 13",
            "Gleis 7, Wagen 21",
            "10 via email",
            "I have 2 Street Fighter games",
            "bus 38 to the park",
            "Sprint 12 Review at 3",
            "I ate 5 of them in Paris",
            "on May 12 Street was closed",
            "version 2 place",
            "la calle estaba llena, 20 personas",
            "25 Dezember Berlin",
        ] {
            assert_eq!(found(text), Vec::<&str>::new(), "{text}");
        }
    }
}

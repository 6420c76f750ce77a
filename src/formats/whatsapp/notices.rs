//! What WhatsApp itself says in a chat: who was added, who left, how the group is called now. Such lines name people.
//!
//! A sentence is a template: `%` is somebody (or a list), `$` a group's title, `=` the number of one person before and
//! after, `*` anything. One pass of an automaton over the line tells which templates are worth a try.

use super::header::skip_marks;
use super::names::{is_mark, person, trim};
use crate::slice::{Role, Subject};
use crate::span::RawSpan;
use aho_corasick::AhoCorasick;
use std::sync::LazyLock;

/// A part of a text that is not running text, and whom it describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) place: RawSpan,
    pub(super) role: Role,
    /// 0 is nobody, 1 the one person of the line; the reader numbers them.
    pub(super) subject: Subject,
}

/// The specific before the general: the first that fits is taken.
#[rustfmt::skip]
const SENTENCES: &[&str] = &[
    // English
    "% created group $", "% created this group", "% created the group $", "% changed the group name from $ to $", "% changed the group name to $",
    "% changed the subject from $ to $", "% changed the subject to $", "% changed their phone number*", "% changed the group description",
    "% added this group to the community: $", "% changed this group's *", "% changed this group’s *", "% deleted this group's *",
    "% joined using *", "% joined from *", "% joined via *", "% joined", "% was added", "% were added", "% was removed", "% were removed",
    "% is a contact", "% is in your contacts", "% is now an admin", "% is no longer an admin", "% requested to *", "% left", "= changed to =",
    "Your security code with % changed", "Missed voice call from %", "Missed video call from %", "% pinned a message", "% started a *call",
    "% turned on disappearing messages*", "% turned off disappearing messages*", "% updated the message timer*",
    "% removed % from *", "% added % to *", "% added %", "% removed %", "% invited %", "% blocked %",
    // Deutsch
    "% hat die Gruppe $ erstellt", "% hast die Gruppe $ erstellt", "% hat diese Gruppe erstellt", "% hat die Gruppe verlassen",
    "% hat den Gruppennamen von $ zu $ geändert", "% hat den Gruppennamen von $ in $ geändert", "% hat den Gruppennamen zu $ geändert",
    "% hat den Gruppennamen in $ geändert", "% hat den Betreff von $ zu $ geändert", "% hat den Betreff zu $ geändert", "% hat den Betreff von $ in $ geändert",
    "% hat den Betreff in $ geändert", "= hat zu = gewechselt", "% hat die Telefonnummer *", "% hat seine Telefonnummer *", "% hat eine neue Telefonnummer*",
    "% ist *beigetreten", "% wurde hinzugefügt", "% wurden hinzugefügt", "% wurde entfernt", "% wurden entfernt", "% ist ein Kontakt", "% ist jetzt Admin",
    "Deine Sicherheitsnummer für % hat sich geändert", "Die Sicherheitsnummer für % hat sich geändert", "Die Sicherheitsnummer von % hat sich geändert",
    "Dein Sicherheitscode für % hat sich geändert", "% hat % hinzugefügt", "% hast % hinzugefügt", "% hat % entfernt", "% hast % entfernt",
    // Español
    "% creó el grupo $", "% creó este grupo", "Creaste el grupo $", "% cambió el nombre del grupo de $ a $", "% cambió el nombre del grupo a $",
    "% cambió el asunto del grupo de $ a $", "% cambió el asunto de $ a $", "% cambió el asunto a $", "% cambió su número *", "= cambió a =",
    "% salió del grupo", "% salió", "% se unió*", "% es un contacto", "% ahora es admin*", "Tu código de seguridad con % cambió",
    "El código de seguridad con % cambió", "Cambió tu código de seguridad con %", "Ha cambiado tu código de seguridad con %", "% fue añadido*", "% fue eliminado*",
    "% añadió a %", "% añadió %", "Añadiste a %", "% agregó a %", "Agregaste a %", "% eliminó a %", "Eliminaste a %", "% sacó a %", "% quitó a %",
    // Français
    "% a créé le groupe $", "% avez créé le groupe $", "% a créé ce groupe", "% a changé le nom du groupe de $ à $", "% a changé le nom du groupe de $ en $",
    "% a changé le nom du groupe en $", "% a modifié le nom du groupe de $ à $", "% a changé le sujet de $ à $", "% a changé le sujet en $", "% a changé le sujet de $ en $",
    "% a changé de numéro*", "% a changé son numéro *", "= a changé pour =", "= est passé à =", "% est parti(e)", "% est partie", "% est parti", "% a quitté*",
    "% a rejoint *", "% est un contact", "Votre code de sécurité avec % a changé", "Le code de sécurité de % a changé", "% a été ajouté*", "% a été retiré*",
    "% a ajouté %", "% avez ajouté %", "% a retiré %", "% avez retiré %", "% a supprimé %",
    // Italiano
    "% ha creato il gruppo $", "Hai creato il gruppo $", "% ha creato questo gruppo", "% ha cambiato il nome del gruppo da $ a $", "% ha cambiato il nome del gruppo in $",
    "% ha modificato il nome del gruppo da $ a $", "% ha cambiato l'oggetto da $ a $", "% ha cambiato l'oggetto in $", "% ha modificato l'oggetto da $ a $",
    "% ha cambiato numero*", "% ha cambiato il proprio numero *", "= è passato a =", "= ha cambiato in =", "% ha abbandonato*", "% è uscito*", "% è uscita*",
    "% si è unito *", "% si è unita *", "% è entrato*", "% è entrata*", "% è un contatto", "Il tuo codice di sicurezza con % è cambiato", "Il codice di sicurezza di % è cambiato",
    "% ha aggiunto %", "Hai aggiunto %", "% ha rimosso %", "Hai rimosso %", "% è stato aggiunto*", "% è stata aggiunta*", "% è stato rimosso*", "% è stata rimossa*",
    // Português
    "% criou o grupo $", "% criou este grupo", "% mudou o nome do grupo de $ para $", "% mudou o nome do grupo para $", "% alterou o nome do grupo de $ para $",
    "% alterou o nome do grupo para $", "% mudou o assunto de $ para $", "% mudou o assunto para $", "% alterou o assunto de $ para $", "% mudou o número *", "% mudou de número*",
    "% alterou o número *", "= mudou para =", "% saiu*", "% entrou *", "% é um contato", "Seu código de segurança com % mudou", "O código de segurança com % mudou",
    "O seu código de segurança com % foi alterado", "O código de segurança de % mudou", "% foi adicionad*", "% foi removid*", "% adicionou %", "% removeu %",
    // Nederlands
    "% heeft de groep $ gemaakt", "% hebt de groep $ gemaakt", "% heeft de groep $ aangemaakt", "% heeft groep $ gemaakt", "% heeft groep $ aangemaakt", "% hebt groep $ aangemaakt",
    "% heeft deze groep *", "% heeft de groepsnaam gewijzigd van $ naar $", "% heeft de groepsnaam gewijzigd van $ in $", "% heeft de groepsnaam gewijzigd in $",
    "% heeft de groepsnaam gewijzigd naar $", "% heeft het onderwerp gewijzigd van $ naar $", "% heeft het onderwerp gewijzigd van $ in $", "% heeft het onderwerp gewijzigd in $",
    "% heeft het onderwerp gewijzigd naar $", "= is gewijzigd in =", "= is overgestapt naar =", "= is gewijzigd naar =", "% heeft een nieuw telefoonnummer*", "% heeft zijn telefoonnummer *",
    "% heeft de groep verlaten", "% neemt nu deel *", "% is toegetreden*", "% heeft deelgenomen *", "% is een contact", "Je beveiligingscode met % is gewijzigd",
    "Uw beveiligingscode met % is gewijzigd", "De beveiligingscode van % is gewijzigd", "% is toegevoegd", "% is verwijderd",
    "% heeft % toegevoegd", "% hebt % toegevoegd", "% heeft % verwijderd", "% hebt % verwijderd",
];

/// What begins a thing and not a name.
const ARTICLES: &[&str] = &[
    "this ",
    "the ",
    "a ",
    "an ",
    "die ",
    "den ",
    "diese ",
    "el ",
    "este ",
    "le ",
    "ce ",
    "il ",
    "questo ",
    "o ",
    "deze ",
    "disappearing ",
];

const CONJUNCTIONS: &[&str] = &[", ", " and ", " und ", " y ", " et ", " e ", " en ", " & ", "، "];

/// Opening and closing quotes of any language.
const QUOTES: &[char] = &['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」'];

/// No sentence of WhatsApp is longer, in bytes; the work on one is not linear in its length.
const LONGEST_NOTICE: usize = 2048;

const E2E: &[&str] = &[
    "end-to-end",
    "Ende-zu-Ende",
    "extremo a extremo",
    "bout en bout",
    "ponta a ponta",
    "сквозн",
    "端到端",
    "端對端",
    "エンドツーエンド",
    "종단간",
    "종단 간",
    "uçtan uca",
    "eind-tot-eind",
    "od końca do końca",
    "enkripsi",
    "totalsträckskrypt",
    "täysi salaus",
    "päästä päähän",
];

enum Token {
    Text(&'static str),
    Who,
    Same,
    Title,
    Rest,
}

/// Whether this is the notice of encryption, with which a chat begins.
pub(super) fn is_encryption(text: &str) -> bool {
    static PHRASES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| AhoCorasick::new(E2E).ok());
    PHRASES.as_ref().is_some_and(|phrases| phrases.is_match(text))
}

/// Whether this says who is meant without naming anybody.
#[rustfmt::skip]
pub(super) fn is_pronoun(name: &str) -> bool {
    matches!(name, "you" | "You" | "Du" | "du" | "dich" | "Sie" | "Tú" | "tú" | "Tu" | "tu" | "ti" | "te" | "Usted" | "Vous"
        | "vous" | "Te" | "Você" | "você" | "Je" | "je" | "Jij" | "U" | "u" | "jou")
}

/// Whether somebody's name may hold this only because a sentence was cut at a `: ` in a group's title.
pub(super) fn has_quote(text: &str) -> bool {
    // The first bytes of all quotes: most names have none of them.
    text.bytes().any(|byte| matches!(byte, b'"' | 0xC2 | 0xE2 | 0xE3)) && text.contains(QUOTES)
}

/// Adds the people and titles that `text[at..end]`, one line that WhatsApp wrote, names.
pub(super) fn find(text: &str, (at, end): (usize, usize), pieces: &mut Vec<Piece>) {
    static TEMPLATES: LazyLock<(Vec<Vec<Token>>, Option<AhoCorasick>)> = LazyLock::new(templates);
    let at = skip_marks(text.as_bytes(), at).min(end);
    let Some(line) = text.get(at..end).filter(|line| line.len() <= LONGEST_NOTICE) else { return };
    let (templates, Some(keys)) = &*TEMPLATES else { return };
    let mut likely: Vec<usize> = keys.find_overlapping_iter(line).map(|found| found.pattern().as_usize()).collect();
    likely.sort_unstable();
    likely.dedup();
    let before = pieces.len();
    let fits = likely.into_iter().any(|index| {
        pieces.truncate(before);
        fit(&templates[index], line, pieces).is_some()
    });
    if !fits {
        pieces.truncate(before);
        marked(line, pieces);
    }
    for piece in &mut pieces[before..] {
        piece.place = RawSpan { start: piece.place.start + at as u32, end: piece.place.end + at as u32 };
    }
}

fn templates() -> (Vec<Vec<Token>>, Option<AhoCorasick>) {
    let templates: Vec<Vec<Token>> = SENTENCES.iter().map(|sentence| tokens(sentence)).collect();
    let literal = |token: &Token| if let Token::Text(text) = token { Some(*text) } else { None };
    let keys = templates.iter().map(|tokens| tokens.iter().filter_map(literal).max_by_key(|text| text.len()).unwrap_or("\n"));
    let automaton = AhoCorasick::new(keys).ok();
    (templates, automaton)
}

fn tokens(mut sentence: &'static str) -> Vec<Token> {
    let mut tokens = Vec::new();
    while let Some(first) = sentence.chars().next() {
        let (token, width) = match first {
            '%' => (Token::Who, 1),
            '=' => (Token::Same, 1),
            '$' => (Token::Title, 1),
            '*' => (Token::Rest, 1),
            _ => {
                let width = sentence.find(['%', '=', '$', '*']).unwrap_or(sentence.len());
                (Token::Text(&sentence[..width]), width)
            }
        };
        tokens.push(token);
        sentence = &sentence[width..];
    }
    tokens
}

/// Fits a line to a template; `None` if it does not.
fn fit(tokens: &[Token], line: &str, pieces: &mut Vec<Piece>) -> Option<()> {
    let mut at = 0;
    for (index, token) in tokens.iter().enumerate() {
        if let Token::Text(text) = token {
            at += line.get(at..)?.strip_prefix(text).map(|_| text.len())?;
            continue;
        }
        let end = match tokens.get(index + 1) {
            Some(Token::Text(next)) => at + hole(line.get(at..)?, token, next)?,
            _ => line.len(),
        };
        fill(token, line, (at, end), pieces)?;
        at = end;
    }
    is_over(line.get(at..)?).then_some(())
}

/// Where the hole at the start of `rest` ends: before `next`; a quoted title may itself hold that text.
fn hole(rest: &str, token: &Token, next: &str) -> Option<usize> {
    let quoted = matches!(token, Token::Title) && rest.trim_start_matches(is_mark).starts_with(QUOTES);
    if !quoted {
        return memchr::memmem::find(rest.as_bytes(), next.as_bytes());
    }
    let mut found = rest.match_indices(next).map(|(at, _)| at);
    found.find(|at| rest[..*at].trim_end_matches(is_mark).ends_with(QUOTES) && *at > 2)
}

/// Behind the sentence there may be another one (`. Tap to learn more.`), but not more of this one.
fn is_over(rest: &str) -> bool {
    let rest = rest.trim_start_matches(is_mark);
    rest.is_empty() || rest.starts_with(['.', ',', '。'])
}

fn fill(token: &Token, line: &str, (start, end): (usize, usize), pieces: &mut Vec<Piece>) -> Option<()> {
    match token {
        Token::Title => {
            let title = title(line, (start, end))?;
            pieces.push(Piece { place: title, role: Role::Title, subject: 0 });
        }
        Token::Who => people(line, (start, end), pieces)?,
        Token::Same => {
            let (place, role) = person(line, (start, stop(line, end)))?;
            pieces.push(Piece { place, role, subject: 1 });
        }
        Token::Rest | Token::Text(_) => {}
    }
    Some(())
}

/// The end of a hole at the end of a line, without its full stop.
fn stop(line: &str, end: usize) -> usize {
    let trimmed = line[..end].trim_end_matches(is_mark);
    if end == line.len() { trimmed.strip_suffix('.').unwrap_or(trimmed).len() } else { end }
}

/// A title without its quotes.
fn title(line: &str, (start, end): (usize, usize)) -> Option<RawSpan> {
    let is_dress = |ch: char| is_mark(ch) || QUOTES.contains(&ch) || matches!(ch, ' ' | '\u{a0}' | '\u{202f}');
    let stop = stop(line, end).max(start);
    let whole = line.get(start..stop)?;
    let inner = whole.trim_start_matches(is_dress);
    let start = stop - inner.len();
    let inner = inner.trim_end_matches(is_dress);
    (!inner.is_empty()).then(|| RawSpan::new(start, start + inner.len()))
}

/// One person or a list of them.
fn people(line: &str, (start, end): (usize, usize), pieces: &mut Vec<Piece>) -> Option<()> {
    let end = stop(line, end).max(start);
    let whole = line.get(start..end)?;
    let bare = whole.trim_start_matches(is_mark);
    if bare.is_empty() || has_quote(whole) || ARTICLES.iter().any(|article| bare.starts_with(article)) {
        return None;
    }
    let mut at = start;
    while at < end {
        let rest = &line[at..end];
        let (width, skipped) = conjunction(rest).unwrap_or((rest.len(), 0));
        let name = trim(line, (at, at + width));
        if !is_pronoun(&line[name.range()])
            && let Some((place, role)) = person(line, (at, at + width))
        {
            pieces.push(Piece { place, role, subject: 0 });
        }
        at += width + skipped;
    }
    Some(())
}

/// Where the first word or comma between two names stands, and how long it is.
fn conjunction(names: &str) -> Option<(usize, usize)> {
    let starts = memchr::memchr3_iter(b' ', b',', 0xD8, names.as_bytes());
    let mut found =
        starts.filter_map(|at| CONJUNCTIONS.iter().find(|word| names[at..].starts_with(**word)).map(|word| (at, word.len())));
    found.next()
}

/// What an unknown sentence marks itself: titles in quotes, names and numbers in isolates.
fn marked(line: &str, pieces: &mut Vec<Piece>) {
    if line.contains(['<', '\u{2022}']) {
        return;
    }
    let mut at = 0;
    while let Some(open) = line[at..].find(|ch: char| QUOTES.contains(&ch) || ch == '\u{2068}').map(|found| at + found) {
        let first = line[open..].chars().next().unwrap_or(' ');
        let inner = open + first.len_utf8();
        let is_name = first == '\u{2068}';
        let close = line[inner..].find(|ch: char| if is_name { ch == '\u{2069}' } else { QUOTES.contains(&ch) });
        let Some(close) = close.map(|found| inner + found) else { return };
        at = close + line[close..].chars().next().map_or(1, char::len_utf8);
        if !is_name {
            pieces.extend(title(line, (inner, close)).map(|place| Piece { place, role: Role::Title, subject: 0 }));
        } else if has_quote(&line[inner..close]) {
            at = inner;
        } else {
            let named =
                person(line, (inner, close)).filter(|(place, role)| *role == Role::Phone || !has_digit(&line[place.range()]));
            pieces.extend(named.map(|(place, role)| Piece { place, role, subject: 0 }));
        }
    }
}

/// `24 hours` stands in isolates, too.
fn has_digit(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn found(line: &str) -> Vec<(&str, char)> {
        let mut pieces = Vec::new();
        find(line, (0, line.len()), &mut pieces);
        let letter = |role| match role {
            Role::Person => 'P',
            Role::Phone => 'N',
            Role::Title => 'T',
            _ => '?',
        };
        pieces.iter().map(|piece| (&line[piece.place.range()], letter(piece.role))).collect()
    }

    #[test]
    fn sentences_of_seven_languages() {
        for line in [
            "Goran added Priya Nair",
            "Goran hat Priya Nair hinzugefügt",
            "Goran añadió a Priya Nair",
            "Goran a ajouté Priya Nair",
            "Goran ha aggiunto Priya Nair",
            "Goran adicionou Priya Nair",
            "Goran heeft Priya Nair toegevoegd",
            "\u{200e}Goran removed Priya Nair.",
            "\u{200e}\u{2068}Goran\u{2069} added \u{2068}Priya Nair\u{2069}",
        ] {
            assert_eq!(found(line), [("Goran", 'P'), ("Priya Nair", 'P')], "{line}");
        }
        for line in [
            "Goran changed the group name from \"A to B\" to “C”",
            "Goran hat den Gruppennamen von „A to B“ zu „C“ geändert",
            "Goran cambió el asunto de \"A to B\" a \"C\"",
            "Goran a changé le nom du groupe de «\u{a0}A to B\u{a0}» à «\u{a0}C\u{a0}»",
            "Goran ha cambiato il nome del gruppo da “A to B” a “C”",
            "Goran mudou o nome do grupo de \"A to B\" para \"C\"",
            "Goran heeft de groepsnaam gewijzigd van “A to B” naar “C”",
        ] {
            assert_eq!(found(line), [("Goran", 'P'), ("A to B", 'T'), ("C", 'T')], "{line}");
        }
        for line in [
            "Goran left",
            "Goran hat die Gruppe verlassen",
            "Goran salió del grupo",
            "Goran a quitté le groupe",
            "Goran saiu",
            "Goran è uscito",
        ] {
            assert_eq!(found(line), [("Goran", 'P')], "{line}");
        }
    }

    #[test]
    fn numbers_lists_pronouns_and_more() {
        let mut pieces = Vec::new();
        let line = "\u{202a}+44 7700 900777\u{202c} changed to \u{202a}+44 7700 900778\u{202c}";
        find(line, (0, line.len()), &mut pieces);
        assert!(pieces.len() == 2 && pieces.iter().all(|piece| piece.subject == 1 && piece.role == Role::Phone));
        assert_eq!(
            found("You added Ana, +44 7700 900123 and ~\u{202f}Dana"),
            [("Ana", 'P'), ("+44 7700 900123", 'N'), ("Dana", 'P')]
        );
        assert_eq!(found("You created group \"Quiz\""), [("Quiz", 'T')]);
        assert_eq!(found("Your security code with Nadia Haddad changed. Tap to learn more."), [("Nadia Haddad", 'P')]);
        assert_eq!(found("Ana changed the group name to Peñas"), [("Ana", 'P'), ("Peñas", 'T')]);
        assert_eq!(found("Elena zmieniła nazwę grupy z „A” na „B”"), [("A", 'T'), ("B", 'T')]);
        assert_eq!(found("Timer set to \u{2068}24 hours\u{2069} by \u{2068}Ana\u{2069}"), [("Ana", 'P')]);
        for line in [
            "image omitted",
            "Messages and calls are end-to-end encrypted.",
            "This message was deleted",
            "You're now an admin",
            "Goran added you",
        ] {
            assert!(found(line).iter().all(|(name, _)| *name == "Goran"), "{line}");
        }
    }

    proptest! {
        #[test]
        fn arbitrary_lines_never_panic(words in prop::collection::vec(prop::sample::select(vec![
            " added ", "\"", "“", "\u{2068}", "\u{2069}", "\u{200e}", "é", " to ", " changed to ", "~", " ", ".", "+44", " created group ", " und ",
            " changed the group name from ", "hat die Gruppe ", " erstellt", "12345678",
        ]), 0..14)) {
            let line = words.concat();
            let mut pieces = Vec::new();
            find(&line, (0, line.len()), &mut pieces);
            let mut last = 0;
            for piece in pieces {
                prop_assert!(piece.place.start >= last && line.get(piece.place.range()).is_some());
                last = piece.place.end;
            }
        }
    }
}

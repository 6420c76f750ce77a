//! The spans that `phone_at` answers, and its behaviour on clusters made to break it.

use super::*;

/// The first number of a text, found as the detector does it.
fn found<'t>(text: &'t str, regions: &[Region]) -> Option<&'t str> {
    let first = text.find(|ch: char| ch.is_ascii_digit())?;
    let last = text.rfind(|ch: char| ch.is_ascii_digit())? + 1;
    phone_at(text, Span::new(first, last.min(first + 96)), regions).map(|(span, _)| &text[span.range()])
}

#[test]
fn the_span_has_sign_and_bracket_and_extension() {
    for (text, number) in [
        ("(+44 (0)20 7946 0958)", "+44 (0)20 7946 0958"),
        ("(+44) 20 7946 0958", "(+44) 20 7946 0958"),
        ("x (415) 555-0132 x", "(415) 555-0132"),
        ("(07700 900123)", "07700 900123"),
        ("+1 415-555-0132 ext. 12, ok", "+1 415-555-0132 ext. 12"),
        ("3 07700 900123", "07700 900123"),
        ("2024-05-06 07700 900123", "07700 900123"),
        ("07700 900123 10:30", "07700 900123"),
        ("07700 900123 2 times", "07700 900123"),
        ("447700900123@s.whatsapp.net", "447700900123"),
        ("phone=447700900123", "447700900123"),
        ("https://wa.me/447700900123", "447700900123"),
    ] {
        assert_eq!(found(text, &[]), Some(number), "{text}");
    }
}

#[test]
fn no_cluster_is_slow_or_panics() {
    for text in [
        "0 1 ".repeat(30),
        "0".repeat(96),
        "9".repeat(96),
        "12 34 56 78 ".repeat(10),
        "1\u{2011}2\u{a0}3".repeat(12),
        "call 06 12 34 56 ".repeat(6),
    ] {
        for region in [&[][..], &[*b"FR", *b"DE", *b"US"][..]] {
            let _ = found(&text, region);
        }
    }
}

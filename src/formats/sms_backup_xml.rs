//! SMS Backup & Restore: texts, picture messages and calls of an Android phone, as attributes of XML elements.
//!
//! A missing value is the word `null`. The numbers of a group stand in one attribute with `~` between them, and its names in another
//! with commas; the number of the phone itself stands in `addr` only.

use super::grammar::markup::Dialect;
use super::markup_reader::{MarkupReader, Page, Pick};
use super::peek::root;
use super::retouch::Retouched;
use super::{Format, Reader, Sample, Teaches, untold};
use crate::finding::Entity;
use crate::slice::{Role, Slice};
use crate::span::RawSpan;

/// Both files of the app.
pub(super) static FORMAT: Format = Format {
    id: "sms-backup-xml",
    name: "SMS Backup & Restore",
    origin: "SMS Backup & Restore (Android) → Back up now: `sms-….xml` and `calls-….xml`",
    recognizes,
    open: |_| Box::new(reader()),
    teaches: Teaches::People,
    path: untold,
};

fn recognizes(sample: Sample<'_>) -> bool {
    match root(sample.head) {
        Some("smses") => true,
        Some("calls") => ["<call ", "backup_set="].iter().any(|sign| sample.head.contains(sign)),
        _ => false,
    }
}

static PAGE: Page = Page {
    dialect: Dialect::Xml,
    record: "[date]",
    picks: &[
        Pick::skip("smses@count"),
        Pick::skip("smses@backup_set"),
        Pick::skip("smses@backup_date"),
        Pick::skip("calls@count"),
        Pick::skip("calls@backup_set"),
        Pick::skip("calls@backup_date"),
        Pick::of("other", "sms@address", Role::Phone),
        Pick::of("other", "mms@address", Role::Phone),
        Pick::of("other", "call@number", Role::Phone),
        Pick::of("other", "[date]@contact_name", Role::Person),
        Pick::time("[date]@date"),
        Pick::skip("[date]@date_sent"),
        Pick::skip("[date]@readable_date"),
        Pick::field("sms@subject", Role::Body),
        Pick::field("sms@body", Role::Body),
        Pick::field("sms@service_center", Role::Phone),
        Pick::skip("sms@protocol"),
        Pick::skip("sms@status"),
        Pick::field("mms@sub", Role::Body),
        Pick::field("mms@from_address", Role::Phone),
        Pick::field("mms@sim_imsi", Role::Whole(Entity::Imsi)),
        Pick::field("mms@ct_l", Role::File),
        Pick::field("part@text", Role::Body),
        // It names the files of the other parts.
        Pick::field("part[ct=application/smil]@text", Role::File),
        Pick::skip("part@ct"),
        Pick::skip("part@seq"),
        Pick::skip("part@chset"),
        Pick::field("part@name", Role::File),
        Pick::field("part@cl", Role::File),
        Pick::field("part@fn", Role::File),
        Pick::field("part@cid", Role::File),
        Pick::packed("part@data", "ct"),
        Pick::field("addr@address", Role::Phone),
        Pick::skip("call@duration"),
        Pick::field("call@subscription_id", Role::Whole(Entity::Iccid)),
        Pick::field("call@post_dial_digits", Role::Whole(Entity::Pin)),
    ],
};

/// Whom the record at hand is with.
#[derive(Clone, Copy, Default)]
struct With {
    record: u64,
    /// Whether there are several.
    is_group: bool,
}

fn reader() -> impl Reader {
    let mut with = With::default();
    Retouched::new(MarkupReader::new(&PAGE), move |text: &str, slice: Slice, slices: &mut Vec<Slice>| {
        if with.record != slice.record {
            with = With { record: slice.record, is_group: false };
        }
        let value = text.get(slice.raw.range()).unwrap_or("");
        match slice.role {
            _ if MISSING.contains(&value) => {}
            // The slot of the card and not its number.
            Role::Whole(Entity::Iccid) if value.len() < 10 => {}
            Role::Phone => {
                with.is_group |= value.contains('~');
                numbers(value, slice, slices);
            }
            // A comma in the name of one person does not part two.
            Role::Person if with.is_group => slices.push(Slice { role: Role::People, subject: 0, ..slice }),
            _ => slices.push(slice),
        }
    })
}

/// What stands where there is nothing: no value, a caller who hides the number, the phone's own number before it is sent.
const MISSING: [&str; 7] = ["null", "(Unknown)", "", "-1", "-2", "-3", "insert-address-token"];

/// `+447700900123~+447700900124`: several people are not one.
fn numbers(value: &str, slice: Slice, slices: &mut Vec<Slice>) {
    let subject = if value.contains('~') { 0 } else { slice.subject };
    let mut start = slice.raw.start;
    for one in value.split('~') {
        let raw = RawSpan { start, end: start + one.len() as u32 };
        if !MISSING.contains(&one) {
            slices.push(Slice { raw, role: kind(one), subject, ..slice });
        }
        start = raw.end + 1;
    }
}

/// Companies write under a word or a short number, and mail gateways under an address.
fn kind(number: &str) -> Role {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    match number {
        _ if number.contains('@') => Role::Email,
        _ if digits >= 7 && !number.contains(char::is_alphabetic) => Role::Phone,
        _ => Role::Field,
    }
}

#[cfg(test)]
mod tests {
    use super::super::specimen::Specimen;
    use super::*;

    #[test]
    fn a_group_has_several_numbers_and_names() {
        let text = "<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count=\"3\">\n\
            <sms address=\"+447700900123\" date=\"1767225100000\" type=\"1\" subject=\"null\" body='say \"hi\"&#10;ok &#55357;&#56832;' contact_name=\"Lindt, Ugo\" />\n\
            <sms address=\"DHL\" date=\"1767225200000\" type=\"1\" body=\"x\" contact_name=\"(Unknown)\" />\n\
            <mms date=\"1767225300000\" address=\"+447700900124~+447700900125\" contact_name=\"Ama Boateng, Nils\" sim_imsi=\"null\">\n\
            <parts><part seq=\"0\" ct=\"text/plain\" cl=\"t.txt\" text=\"dinner\" data=\"QkVH\" /></parts>\
            <addrs><addr address=\"insert-address-token\" type=\"137\" charset=\"106\" /></addrs></mms></smses>\n";
        let seen = Specimen::read(&FORMAT, "sms-20260101.xml", text);
        assert_eq!(seen.records, 3);
        assert_eq!(seen.all(Role::Phone), ["+447700900123", "+447700900124", "+447700900125"]);
        assert_eq!((seen.all(Role::Person), seen.all(Role::People)), (vec!["Lindt, Ugo"], vec!["Ama Boateng, Nils"]));
        assert_eq!(seen.at("sms@body"), Some((Role::Body, "say \"hi\"\nok 😀")));
        assert!(seen.are_one("sms@address", "sms@contact_name"));
        assert_eq!((seen.at("part@data"), seen.at("mms@sim_imsi")), (None, None));
    }

    #[test]
    fn calls() {
        let text = "<calls count=\"1\"><call number=\"(415) 555-0132\" duration=\"9\" date=\"1\" type=\"2\" post_dial_digits=\"4711\" contact_name=\"Ama\" /></calls>";
        let seen = Specimen::read(&FORMAT, "calls.xml", text);
        assert!(seen.are_one("call@number", "call@contact_name"));
        assert_eq!(seen.all(Role::Whole(Entity::Pin)), ["4711"]);
        let is = |head| recognizes(Sample { path: "a.xml", head });
        assert!(!is("<calls>") && !is("<sms/>") && !is("smses") && !is("<?xml version=\"1.0\"?><feedback>"));
    }
}

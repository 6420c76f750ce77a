//! Writes a text with attributes as a typedstream, in the order in which NSArchiver does.

use super::{Attribute, Attributed, END, FIRST, MAGIC, NEW, NIL};

/// A class, its version, and what it comes from.
const CLASSES: &[(&str, u8, Option<&str>)] = &[
    ("NSObject", 0, None),
    ("NSAttributedString", 0, Some("NSObject")),
    ("NSMutableAttributedString", 0, Some("NSAttributedString")),
    ("NSString", 1, Some("NSObject")),
    ("NSMutableString", 1, Some("NSString")),
    ("NSDictionary", 0, Some("NSObject")),
    ("NSValue", 0, Some("NSObject")),
    ("NSNumber", 0, Some("NSValue")),
];

pub(super) struct Writer<'a> {
    out: Vec<u8>,
    names: Vec<&'a [u8]>,
    /// Classes and their numbers among what is written only once.
    classes: Vec<(&'a str, usize)>,
    shared: usize,
}

impl<'a> Writer<'a> {
    pub(super) fn write(all: &'a Attributed, texts: &[String]) -> Vec<u8> {
        let mut writer = Writer { out: MAGIC.to_vec(), names: Vec::new(), classes: Vec::new(), shared: 0 };
        writer.name(b"@");
        writer.begin(all.classes.0);
        writer.name(b"@");
        writer.string(all.classes.1, &texts.concat());
        let mut written: Vec<usize> = Vec::new();
        for (run, text) in all.runs.iter().zip(texts).filter(|(_, text)| !text.is_empty()) {
            let known = written.iter().position(|set| *set == run.set);
            writer.name(b"iI");
            writer.signed(known.unwrap_or(written.len()) as i64 + 1);
            writer.unsigned(text.encode_utf16().count());
            if known.is_none() {
                written.push(run.set);
                writer.name(b"@");
                writer.set(all.sets.get(run.set).map(Vec::as_slice).unwrap_or_default());
            }
        }
        writer.out.push(END);
        writer.out
    }

    fn signed(&mut self, number: i64) {
        match (i8::try_from(number), i16::try_from(number)) {
            (Ok(small), _) if number >= FIRST => self.out.push(small as u8),
            (_, Ok(middle)) => {
                self.out.push(0x81);
                self.out.extend(middle.to_le_bytes());
            }
            _ => {
                self.out.push(0x82);
                self.out.extend((number as i32).to_le_bytes());
            }
        }
    }

    fn unsigned(&mut self, number: usize) {
        match (number, u16::try_from(number)) {
            (0..=0x7F, _) => self.out.push(number as u8),
            (_, Ok(middle)) => {
                self.out.push(0x81);
                self.out.extend(middle.to_le_bytes());
            }
            _ => {
                self.out.push(0x82);
                self.out.extend((number as u32).to_le_bytes());
            }
        }
    }

    fn reference(&mut self, number: usize) {
        self.signed(number as i64 + FIRST);
    }

    fn name(&mut self, name: &'a [u8]) {
        match self.names.iter().position(|known| *known == name) {
            Some(known) => self.reference(known),
            None => {
                self.out.push(NEW);
                self.unsigned(name.len());
                self.out.extend(name);
                self.names.push(name);
            }
        }
    }

    /// Begins an object of a class.
    fn begin(&mut self, class: &'a str) {
        self.out.push(NEW);
        self.shared += 1;
        self.class(class);
    }

    fn class(&mut self, class: &'a str) {
        if let Some((_, known)) = self.classes.iter().find(|(known, _)| *known == class) {
            return self.reference(*known);
        }
        let (version, parent) = CLASSES.iter().find(|row| row.0 == class).map_or((0, None), |row| (row.1, row.2));
        self.out.push(NEW);
        self.name(class.as_bytes());
        self.out.push(version);
        self.classes.push((class, self.shared));
        self.shared += 1;
        match parent {
            Some(parent) => self.class(parent),
            None => self.out.push(NIL),
        }
    }

    fn string(&mut self, class: &'a str, text: &str) {
        self.begin(class);
        self.name(b"+");
        self.unsigned(text.len());
        self.out.extend(text.as_bytes());
        self.out.push(END);
    }

    fn set(&mut self, set: &'a [Attribute]) {
        self.begin("NSDictionary");
        self.name(b"i");
        self.signed(set.len() as i64);
        for attribute in set {
            let (Attribute::Number(name, ..) | Attribute::Id(name, _)) = attribute;
            self.name(b"@");
            self.string("NSString", name);
            self.name(b"@");
            match attribute {
                Attribute::Id(_, id) => self.string("NSString", id),
                Attribute::Number(_, kind, number) => self.number(std::slice::from_ref(kind), *number),
            }
        }
        self.out.push(END);
    }

    fn number(&mut self, kind: &'a [u8], number: i64) {
        self.begin("NSNumber");
        self.name(b"*");
        self.out.push(NEW);
        self.shared += 1;
        self.name(kind);
        self.name(kind);
        match kind {
            b"c" | b"C" | b"B" => self.out.push(number as u8),
            _ => self.signed(number),
        }
        self.out.push(END);
    }
}

//! Reads a typedstream into objects, and these into a text with attributes. Nothing is believed: what is not understood to its
//! last byte is nothing.

use super::{Attribute, Attributed, END, FIRST, LARGEST_FLAG, MAGIC, NEW, NIL, Run};

/// Objects in objects, deeper than any message.
const DEEPEST: usize = 64;

/// One value of a group.
enum Value {
    Number(i64),
    /// Bytes of the stream.
    Bytes(usize, usize),
    Object(usize),
    Other,
}

/// A new object: its class, and the groups of values in it, each with its type.
struct Object {
    class: Option<usize>,
    groups: Vec<(usize, Vec<Value>)>,
}

/// Something that later is only a number.
enum Shared {
    Object(usize),
    Class(usize),
    Bytes(usize, usize),
}

struct Parser<'b> {
    bytes: &'b [u8],
    at: usize,
    /// Places of types and names of classes.
    names: Vec<(usize, usize)>,
    shared: Vec<Shared>,
    objects: Vec<Object>,
    /// Names of classes.
    classes: Vec<usize>,
}

pub(super) fn attributed(bytes: &[u8]) -> Option<Attributed> {
    let at = bytes.starts_with(MAGIC).then_some(MAGIC.len())?;
    let begin = || {
        let (names, shared, objects, classes) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Parser { bytes, at, names, shared, objects, classes }
    };
    begin().whole().or_else(|| begin().only_text())
}

impl Parser<'_> {
    /// Text and attributes, up to the last byte.
    fn whole(mut self) -> Option<Attributed> {
        let (_, values) = self.group(0)?;
        let [Value::Object(root)] = values.as_slice() else { return None };
        if self.at != self.bytes.len() {
            return None;
        }
        self.understand(self.objects.get(*root)?)
    }

    /// The text, which stands first, of what is not understood behind it: a message is worth more than its attributes.
    fn only_text(mut self) -> Option<Attributed> {
        self.name()?;
        self.byte().filter(|byte| *byte == NEW)?;
        self.shared.push(Shared::Object(0));
        self.objects.push(Object { class: None, groups: Vec::new() });
        let class = self.class(0)?;
        let groups = vec![self.group(1)?];
        let mut all = self.understand(&Object { class, groups })?;
        all.is_plain = false;
        Some(all)
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn take(&mut self, length: usize) -> Option<(usize, usize)> {
        let (start, end) = (self.at, self.at.checked_add(length)?);
        self.bytes.get(start..end)?;
        self.at = end;
        Some((start, end))
    }

    fn slice(&self, (start, end): (usize, usize)) -> &[u8] {
        self.bytes.get(start..end).unwrap_or_default()
    }

    /// A number that began with `head`.
    fn signed(&mut self, head: u8) -> Option<i64> {
        match head {
            0x81 => Some(i64::from(i16::from_le_bytes(self.fixed()?))),
            0x82 => Some(i64::from(i32::from_le_bytes(self.fixed()?))),
            0x80 | 0x83..=0x91 => None,
            _ => Some(i64::from(head as i8)),
        }
    }

    fn unsigned(&mut self, head: u8) -> Option<usize> {
        match head {
            0x81 => Some(usize::from(u16::from_le_bytes(self.fixed()?))),
            0x82 => usize::try_from(u32::from_le_bytes(self.fixed()?)).ok(),
            0..=0x7F => Some(usize::from(head)),
            _ => None,
        }
    }

    fn fixed<const N: usize>(&mut self) -> Option<[u8; N]> {
        let place = self.take(N)?;
        self.slice(place).try_into().ok()
    }

    /// The number of something that was written before.
    fn reference(&mut self, head: u8) -> Option<usize> {
        usize::try_from(self.signed(head)? - FIRST).ok()
    }

    /// Bytes behind their length.
    fn counted(&mut self) -> Option<(usize, usize)> {
        let head = self.byte()?;
        let length = self.unsigned(head)?;
        self.take(length)
    }

    /// The number of a type or of the name of a class.
    fn name(&mut self) -> Option<usize> {
        match self.byte()? {
            NEW => {
                let place = self.counted()?;
                self.names.push(place);
                Some(self.names.len() - 1)
            }
            head => self.reference(head).filter(|name| *name < self.names.len()),
        }
    }

    fn named(&self, name: usize) -> &[u8] {
        self.names.get(name).map(|place| self.slice(*place)).unwrap_or_default()
    }

    /// A class and those that it comes from; `Some(None)` is none.
    fn class(&mut self, depth: usize) -> Option<Option<usize>> {
        match self.byte()? {
            NIL => Some(None),
            NEW if depth < DEEPEST => {
                let name = self.name()?;
                let version = self.byte()?;
                self.signed(version)?;
                let class = self.classes.len();
                self.classes.push(name);
                self.shared.push(Shared::Class(class));
                self.class(depth + 1)?;
                Some(Some(class))
            }
            NEW => None,
            head => match self.reference(head).and_then(|at| self.shared.get(at)) {
                Some(Shared::Class(class)) => Some(Some(*class)),
                _ => None,
            },
        }
    }

    fn object(&mut self, depth: usize) -> Option<Value> {
        match self.byte()? {
            NIL => Some(Value::Other),
            NEW if depth < DEEPEST => {
                let object = self.objects.len();
                self.objects.push(Object { class: None, groups: Vec::new() });
                self.shared.push(Shared::Object(object));
                let class = self.class(0)?;
                let mut groups = Vec::new();
                while *self.bytes.get(self.at)? != END {
                    groups.push(self.group(depth + 1)?);
                }
                self.at += 1;
                *self.objects.get_mut(object)? = Object { class, groups };
                Some(Value::Object(object))
            }
            NEW => None,
            head => match self.reference(head).and_then(|at| self.shared.get(at)) {
                Some(Shared::Object(object)) => Some(Value::Object(*object)),
                _ => None,
            },
        }
    }

    /// A type and the values of it.
    fn group(&mut self, depth: usize) -> Option<(usize, Vec<Value>)> {
        let name = self.name()?;
        let (mut at, end) = *self.names.get(name)?;
        let mut values = Vec::new();
        while at < end {
            at = self.value((at, end), depth, &mut values)?;
        }
        Some((name, values))
    }

    /// One value; its type stands at the first place. Answers where the next type does.
    fn value(&mut self, (at, end): (usize, usize), depth: usize, values: &mut Vec<Value>) -> Option<usize> {
        let value = match *self.bytes.get(at)? {
            b'c' => Value::Number(i64::from(self.byte()? as i8)),
            b'C' | b'B' => Value::Number(i64::from(self.byte()?)),
            b's' | b'i' | b'l' | b'q' => {
                let head = self.byte()?;
                Value::Number(self.signed(head)?)
            }
            b'S' | b'I' | b'L' | b'Q' => {
                let head = self.byte()?;
                Value::Number(i64::try_from(self.unsigned(head)?).ok()?)
            }
            letter @ (b'f' | b'd') => match self.byte()? {
                0x83 => {
                    self.take(if letter == b'f' { 4 } else { 8 })?;
                    Value::Other
                }
                head => Value::Number(self.signed(head)?),
            },
            b'@' => self.object(depth)?,
            b'*' => self.shared_bytes()?,
            b'+' => {
                let (start, end) = self.counted()?;
                Value::Bytes(start, end)
            }
            b'%' | b':' => {
                self.name()?;
                Value::Other
            }
            b'#' => {
                self.class(0)?;
                Value::Other
            }
            b'[' => return self.array((at + 1, end), depth, values),
            b'{' => return self.members((at + 1, end), depth, values),
            _ => return None,
        };
        values.push(value);
        Some(at + 1)
    }

    /// `[12c]`: so many bytes, or so many of anything.
    fn array(&mut self, (mut at, end): (usize, usize), depth: usize, values: &mut Vec<Value>) -> Option<usize> {
        let mut length = 0usize;
        while let Some(digit) = self.bytes.get(at).filter(|byte| byte.is_ascii_digit()) {
            length = length.checked_mul(10)?.checked_add(usize::from(digit - b'0'))?;
            at += 1;
        }
        if matches!(self.bytes.get(at..end.min(at + 2))?, b"c]" | b"C]") {
            let (start, end) = self.take(length)?;
            values.push(Value::Bytes(start, end));
            return Some(at + 2);
        }
        if depth >= DEEPEST || length > self.bytes.len() || length == 0 {
            return None;
        }
        let mut behind = at;
        for _ in 0..length {
            let before = self.at;
            behind = self.value((at, end), depth + 1, values)?;
            // What takes no bytes could be there for ever.
            (self.at > before).then_some(())?;
        }
        (behind < end && self.bytes.get(behind) == Some(&b']')).then_some(behind + 1)
    }

    /// `{_NSRange=QQ}`: one after the other.
    fn members(&mut self, (at, end): (usize, usize), depth: usize, values: &mut Vec<Value>) -> Option<usize> {
        let name = self.bytes.get(at..end)?.iter().position(|byte| *byte == b'=')?;
        let mut at = at + name + 1;
        while depth < DEEPEST && at < end {
            if self.bytes.get(at) == Some(&b'}') {
                return Some(at + 1);
            }
            at = self.value((at, end), depth + 1, values)?;
        }
        None
    }

    /// A C string, which later is only a number.
    fn shared_bytes(&mut self) -> Option<Value> {
        let (start, end) = match self.byte()? {
            NIL => return Some(Value::Other),
            NEW => {
                let name = self.name()?;
                let (start, end) = *self.names.get(name)?;
                self.shared.push(Shared::Bytes(start, end));
                (start, end)
            }
            head => match self.reference(head).and_then(|at| self.shared.get(at)) {
                Some(Shared::Bytes(start, end)) => (*start, *end),
                _ => return None,
            },
        };
        Some(Value::Bytes(start, end))
    }

    fn class_of(&self, object: &Object) -> &[u8] {
        object.class.and_then(|class| self.classes.get(class)).map(|name| self.named(*name)).unwrap_or_default()
    }

    fn object_of(&self, group: Option<&(usize, Vec<Value>)>) -> Option<&Object> {
        match group?.1.as_slice() {
            [Value::Object(object)] => self.objects.get(*object),
            _ => None,
        }
    }

    /// The text of a string object, and its class.
    fn string(&self, object: &Object) -> Option<(&str, &'static str)> {
        let class = match self.class_of(object) {
            b"NSString" => "NSString",
            b"NSMutableString" => "NSMutableString",
            _ => return None,
        };
        let [(_, values)] = object.groups.as_slice() else { return None };
        let [Value::Bytes(start, end)] = values.as_slice() else { return None };
        Some((std::str::from_utf8(self.slice((*start, *end))).ok()?, class))
    }

    fn understand(&self, root: &Object) -> Option<Attributed> {
        let class = match self.class_of(root) {
            b"NSAttributedString" => "NSAttributedString",
            b"NSMutableAttributedString" => "NSMutableAttributedString",
            _ => return None,
        };
        let (text, of_text) = self.string(self.object_of(root.groups.first())?)?;
        let mut all = Attributed { classes: (class, of_text), runs: Vec::new(), sets: Vec::new(), is_plain: true };
        // Sets of attributes in the order in which they come, each as one of those that differ.
        let mut sets = Vec::new();
        let (mut groups, mut rest) = (root.groups.get(1..)?.iter(), text);
        while let Some((name, values)) = groups.next() {
            let (b"iI", [Value::Number(set), Value::Number(length)]) = (self.named(*name), values.as_slice()) else {
                return None;
            };
            let number = usize::try_from(*set).ok()?.checked_sub(1)?;
            if number == sets.len() {
                let set = self.set(self.object_of(groups.next())?, &mut all.is_plain)?;
                let known = all.sets.iter().position(|known| *known == set);
                sets.push(known.unwrap_or(all.sets.len()));
                all.sets.extend(known.is_none().then_some(set));
            }
            let (own, behind) = split_units(rest, usize::try_from(*length).ok()?)?;
            rest = behind;
            all.add(own, *sets.get(number)?);
        }
        if all.sets.is_empty() {
            all.sets.push(Vec::new());
        }
        if !rest.is_empty() {
            all.is_plain = false;
            all.add(rest, 0);
        }
        Some(all)
    }

    /// The attributes of a dictionary that are written again.
    fn set(&self, object: &Object, is_plain: &mut bool) -> Option<Vec<Attribute>> {
        let groups = object.groups.get(1..).filter(|_| self.class_of(object) == b"NSDictionary")?;
        let mut set = Vec::new();
        for pair in groups.chunks(2) {
            let (name, _) = self.string(self.object_of(pair.first())?)?;
            let value = self.object_of(pair.get(1));
            match value.and_then(|value| self.attribute(name, value)) {
                Some(attribute) => set.push(attribute),
                None => *is_plain = false,
            }
        }
        Some(set)
    }

    fn attribute(&self, name: &str, value: &Object) -> Option<Attribute> {
        name.strip_prefix("__kIM").filter(|rest| rest.len() < 64 && rest.bytes().all(|byte| byte.is_ascii_alphabetic()))?;
        if let Some((text, _)) = self.string(value) {
            return (name == "__kIMFileTransferGUIDAttributeName" && is_id(text))
                .then(|| Attribute::Id(name.to_string(), text.to_string()));
        }
        let [_, (kind, values)] = value.groups.as_slice() else { return None };
        let ([Value::Number(number)], [kind]) = (values.as_slice(), self.named(*kind)) else { return None };
        let is_flag = self.class_of(value) == b"NSNumber" && number.abs() <= LARGEST_FLAG && b"cCsSiIlLqQB".contains(kind);
        is_flag.then(|| Attribute::Number(name.to_string(), *kind, *number))
    }
}

impl Attributed {
    fn add(&mut self, text: &str, set: usize) {
        match self.runs.last_mut() {
            Some(run) if run.set == set => run.text.push_str(text),
            _ => self.runs.push(Run { text: text.to_string(), set }),
        }
    }
}

/// `at_0_0D1F…`, `41C4376E-397E-4C42-84E2-B16F7801F638`
fn is_id(text: &str) -> bool {
    let id = text.strip_prefix("at_").unwrap_or(text);
    (8..=64).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_hexdigit() || matches!(byte, b'-' | b'_'))
        && id.bytes().any(|byte| byte == b'-')
}

/// The first so many UTF-16 units of a text, and the rest.
fn split_units(text: &str, units: usize) -> Option<(&str, &str)> {
    let (mut at, mut seen) = (0, 0);
    let mut chars = text.chars();
    while seen < units {
        let ch = chars.next()?;
        seen += ch.len_utf16();
        at += ch.len_utf8();
    }
    (seen == units).then(|| text.split_at(at))
}

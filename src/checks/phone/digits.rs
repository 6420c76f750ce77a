//! Digits of one number, on the stack: most numbers that are tried are none, and none of them should cost an allocation.

/// The longest national number of any plan, and what people dial before it.
const MOST: usize = 20;

/// ASCII digits, at most [`MOST`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Digits {
    own: [u8; MOST],
    len: u8,
}

impl Digits {
    pub(crate) const NONE: Digits = Digits { own: [b'0'; MOST], len: 0 };

    /// The same digits; none if there are other characters, or too many.
    pub(crate) fn of(text: &[u8]) -> Option<Digits> {
        let mut digits = Digits::NONE;
        digits.extend(text).then_some(digits)
    }

    /// Appends, or leaves everything as it is and says no.
    #[must_use]
    pub(crate) fn extend(&mut self, more: &[u8]) -> bool {
        let from = usize::from(self.len);
        let Some(place) = self.own.get_mut(from..from + more.len()) else { return false };
        if !more.iter().all(u8::is_ascii_digit) {
            return false;
        }
        place.copy_from_slice(more);
        self.len += more.len() as u8;
        true
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.own.get(..usize::from(self.len)).unwrap_or_default()
    }

    pub(crate) fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    pub(crate) fn len(&self) -> usize {
        usize::from(self.len)
    }
}

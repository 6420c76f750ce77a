//! Which side of a picture is up: tag 0x0112 of Exif's first directory (TIFF 6.0 p. 36, Exif 2.32 §4.6.4), the one thing in it
//! that a picture is drawn by.
//!
//! A block that cannot be read turns nothing, as in every viewer; it is left out in any case.

use super::rest::Rest;

/// What JPEG has before the TIFF block; some writers of PNG and WebP have it, too.
pub(super) const EXIF: &[u8] = b"Exif\0\0";

const TAG: u16 = 0x0112;
/// The row 0 is at the top, the column 0 at the left: as the pixels lie.
const UPRIGHT: u8 = 1;

/// 1 to 8, as TIFF counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Orientation(u8);

impl Orientation {
    /// What an Exif block tells, with or without [`EXIF`] before it.
    pub(super) fn of(block: &[u8]) -> Orientation {
        Orientation(told(block.strip_prefix(EXIF).unwrap_or(block)).unwrap_or(UPRIGHT))
    }

    /// A TIFF block that tells this and nothing else; none for what is upright anyway.
    pub(super) fn block(self) -> Option<[u8; 26]> {
        const ENTRIES: u8 = 1;
        const SHORT: u8 = 3;
        let [high, low] = TAG.to_be_bytes();
        let directory = [0, ENTRIES, high, low, 0, SHORT, 0, 0, 0, 1, 0, self.0, 0, 0, 0, 0, 0, 0];
        let mut block = *b"MM\0*\0\0\0\x08..................";
        block[8..].copy_from_slice(&directory);
        (self.0 != UPRIGHT).then_some(block)
    }
}

#[derive(Clone, Copy)]
enum Order {
    Big,
    Little,
}

impl Order {
    fn short(self, bytes: [u8; 2]) -> u16 {
        match self {
            Order::Big => u16::from_be_bytes(bytes),
            Order::Little => u16::from_le_bytes(bytes),
        }
    }

    fn long(self, bytes: [u8; 4]) -> u32 {
        match self {
            Order::Big => u32::from_be_bytes(bytes),
            Order::Little => u32::from_le_bytes(bytes),
        }
    }
}

fn told(block: &[u8]) -> Option<u8> {
    let mut head = Rest::of(block);
    let order = match &head.array::<4>().ok()? {
        b"MM\0*" => Order::Big,
        b"II*\0" => Order::Little,
        _ => return None,
    };
    let at = usize::try_from(order.long(head.array().ok()?)).ok()?;
    let mut directory = Rest::of(block.get(at..)?);
    let entries = order.short(directory.array().ok()?);
    for _ in 0..entries {
        let (tag, kind) = (order.short(directory.array().ok()?), order.short(directory.array().ok()?));
        let (_count, value) = (directory.array::<4>().ok()?, directory.array::<4>().ok()?);
        if tag == TAG {
            // Exif says SHORT; some writers say BYTE or LONG.
            let [first, second, ..] = value;
            let number = match kind {
                1 => u32::from(first),
                3 => u32::from(order.short([first, second])),
                4 => order.long(value),
                _ => return None,
            };
            return u8::try_from(number).ok().filter(|number| (1..=8).contains(number));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_orders_of_bytes() {
        let little = b"II*\0\x08\0\0\0\x02\0\x0f\x01\x02\0\x05\0\0\0\x26\0\0\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0Maya\0";
        assert_eq!(Orientation::of(little), Orientation(6));
        for number in 2..=8 {
            let block = Orientation(number).block().unwrap();
            assert_eq!(Orientation::of(&block), Orientation(number));
            assert_eq!(Orientation::of(&[EXIF, &block].concat()), Orientation(number));
            assert!((0..block.len() - 10).all(|end| Orientation::of(&block[..end]) == Orientation(1)));
        }
        assert_eq!(Orientation(1).block(), None);
        assert_eq!(Orientation::of(b"II*\0\xff\xff\xff\xff"), Orientation(1));
        assert_eq!(Orientation::of(b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x09\0\0"), Orientation(1));
    }
}

//! What holds of every picture, whole or broken.

use super::samples::{self, PLANTED, Sample};
use super::*;
use proptest::prelude::*;

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    memchr::memmem::find(bytes, part).is_some()
}

fn every_sample() -> impl Iterator<Item = Sample> {
    (1..=8).flat_map(samples::all)
}

/// What comes out goes in again and comes out as it is; what is refused, is refused.
fn is_stable(bytes: &[u8]) -> bool {
    strip(bytes).is_ok_and(|once| strip(&once) == Ok(once)) || strip(bytes).is_err()
}

#[test]
fn only_what_draws_is_left() {
    for sample in every_sample() {
        let stripped = strip(&sample.planted);
        assert_eq!(stripped.as_deref(), Ok(&sample.clean[..]), "{}", sample.name);
        assert_eq!(strip(&sample.clean).as_deref(), Ok(&sample.clean[..]), "{}", sample.name);
        for planted in PLANTED {
            assert!(!holds(&sample.clean, planted), "{}: {}", sample.name, planted.escape_ascii());
        }
    }
}

#[test]
fn everything_is_planted_somewhere() {
    let all: Vec<u8> = every_sample().flat_map(|sample| sample.planted).chain(samples::profile(4)).collect();
    for planted in PLANTED {
        assert!(holds(&all, planted), "{}", planted.escape_ascii());
    }
}

#[test]
fn what_is_cut_is_refused() {
    for sample in samples::all(6) {
        for end in 0..sample.length {
            assert!(strip(&sample.planted[..end]).is_err(), "{} until {end}", sample.name);
        }
        for end in sample.length..sample.planted.len() {
            assert_eq!(strip(&sample.planted[..end]).as_deref(), Ok(&sample.clean[..]), "{} until {end}", sample.name);
        }
    }
}

#[test]
fn a_byte_that_fell_over_does_no_harm() {
    for sample in samples::all(3) {
        let mut bytes = sample.planted.clone();
        for at in 0..sample.length {
            for other in [bytes[at] ^ 1, bytes[at] ^ 0x20, bytes[at] ^ 0x80, 0, 0xFF] {
                let right = std::mem::replace(&mut bytes[at], other);
                assert!(is_stable(&bytes), "{}: {other} at {at}", sample.name);
                bytes[at] = right;
            }
        }
    }
}

#[test]
fn a_profile_keeps_its_numbers() {
    for version in [2, 4] {
        let profile = samples::profile(version);
        let clean = icc::without_names(&profile).unwrap();
        assert_eq!(icc::without_names(&clean).as_ref(), Ok(&clean));
        assert_eq!(clean.len() as u32, u32::from_be_bytes(*clean.first_chunk().unwrap()));
        for number in [&b"XYZ \0\0\0\0\0\0\x02\0\0\0\x01\x02\0\0\x03\x04"[..], b"curv\0\0\0\0\0\0\0\x01\x02\x33", b"mntrRGB XYZ "]
        {
            assert!(holds(&clean, number), "{}", number.escape_ascii());
        }
        assert!(!holds(&clean, b"Maya") && !holds(&clean, b"MAYA") && !holds(&clean, b"C02X") && !holds(&clean, b"mmod"));
        // The same curve three times is one curve.
        assert_eq!(memchr::memmem::find_iter(&clean, b"curv").count(), 1);
        assert_eq!(icc::without_names(&[&profile[..], b"Maya"].concat()).as_ref(), Ok(&clean));
        assert!((0..profile.len()).all(|end| icc::without_names(&profile[..end]).is_err()));
    }
}

#[test]
fn what_is_not_understood_is_refused() {
    let jpeg = |parts: &[Vec<u8>]| strip(&[&[0xFF, 0xD8][..], &parts.concat(), &[0xFF, 0xD9]].concat());
    let tables = samples::jpeg_tables().concat();
    assert!(jpeg(&[tables.clone(), samples::jpeg_scan()]).is_ok());
    assert!(jpeg(std::slice::from_ref(&tables)).is_err(), "no scan");
    assert!(jpeg(&[samples::jpeg_scan()]).is_err(), "no frame");
    assert!(jpeg(&[tables.clone(), tables.clone(), samples::jpeg_scan()]).is_err(), "two frames");
    let table = samples::segment(0xDB, &[&[0; 65][..], b"Maya Lindqvist"].concat());
    assert!(jpeg(&[table, tables.clone(), samples::jpeg_scan()]).is_err(), "something rides along");
    assert!(jpeg(&[samples::segment(0xF7, &[]), tables, samples::jpeg_scan()]).is_err(), "JPEG-LS");
    let png = |chunks: &[Vec<u8>]| strip(&[&b"\x89PNG\r\n\x1a\n"[..], &chunks.concat()].concat());
    let header = || samples::chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
    let (data, end) = (|| samples::chunk(b"IDAT", &samples::packed(&[0, 0])), || samples::chunk(b"IEND", b""));
    assert!(png(&[header(), data(), end()]).is_ok());
    assert!(png(&[header(), samples::chunk(b"CgBI", b"\x50\0\x20\x02"), data(), end()]).is_err(), "Apple's");
    assert!(
        png(&[header(), end()]).is_err() && png(&[data(), end()]).is_err() && png(&[header(), header(), data(), end()]).is_err()
    );
    let bomb = samples::packed(&vec![0; 8 << 20]);
    let bomb = samples::chunk(b"iCCP", &[b"x\0\0", &bomb[..]].concat());
    assert!(png(&[header(), bomb, data(), end()]).is_err());
    assert_eq!(strip(b"hello").map_err(|error| error.to_string()), Err("it is no JPEG, PNG, WebP or GIF".to_string()));
    assert!(Kind::Png.is_strippable() && !Kind::Other("image/heic").is_strippable() && Kind::WebP.mime() == "image/webp");
}

/// Signs of the four kinds, and what their parts begin with.
const PIECES: &[&[u8]] = &[
    b"\xff\xd8\xff",
    b"\xff\xe1",
    b"\xff\xe2",
    b"\xff\xdb",
    b"\xff\xda",
    b"\xff\xd9",
    b"\xff\xc0",
    b"\0\x02",
    b"\0\x08",
    b"Exif\0\0",
    b"II*\0",
    b"ICC_PROFILE\0",
    b"\x89PNG\r\n\x1a\n",
    b"\0\0\0\0",
    b"IHDR",
    b"IDAT",
    b"IEND",
    b"RIFF",
    b"WEBP",
    b"VP8X",
    b"ANMF",
    b"EXIF",
    b"\x0a\0\0\0",
    b"GIF89a",
    b"!\xff\x0b",
    b"!\xf9\x04",
    b",",
    b";",
    b"\x80",
];

proptest! {
    #[test]
    fn any_bytes_are_stripped_or_refused(
        head in 0..PIECES.len(),
        pieces in prop::collection::vec(prop_oneof![
            prop::sample::select(PIECES).prop_map(<[u8]>::to_vec),
            prop::collection::vec(any::<u8>(), 0..12),
        ], 0..24),
    ) {
        let bytes = [PIECES[head], &pieces.concat()].concat();
        prop_assert!(is_stable(&bytes));
        prop_assert!(kind(&bytes) == kind(&bytes[..bytes.len().min(HEAD)]));
    }

    #[test]
    fn two_pictures_mixed_are_stripped_or_refused(one in 0_usize..6, other in 0_usize..6, from in 0_usize..4000, to in 0_usize..4000) {
        let all = samples::all(6);
        let (one, other) = (&all[one].planted, &all[other].planted);
        let bytes = [&one[..from.min(one.len())], &other[to.min(other.len())..]].concat();
        prop_assert!(is_stable(&bytes));
    }

    /// Whatever is told, wherever, and however long the picture's own data is.
    #[test]
    fn the_picture_of_a_jpeg_is_copied_byte_for_byte(
        told in prop::collection::vec((0_usize..9, 0_usize..5), 0..12),
        coded in prop::collection::vec(prop_oneof![(0_u8..0xFF).prop_map(|byte| vec![byte]), Just(vec![0xFF, 0]), (0xD0_u8..0xD8).prop_map(|rst| vec![0xFF, rst])], 0..40),
    ) {
        let all = samples::jpeg_told(1);
        let scan = [samples::jpeg_scan(), coded.concat()].concat();
        let drawn: Vec<Vec<u8>> = samples::jpeg_tables().into_iter().chain([scan]).collect();
        let mut planted = vec![0xFF, 0xD8];
        for (place, part) in drawn.iter().enumerate() {
            planted.extend(told.iter().filter(|(_, at)| *at == place).flat_map(|(which, _)| &all[*which]));
            planted.extend_from_slice(part);
        }
        planted.extend_from_slice(b"\xff\xd9Maya Lindqvist");
        let clean = [&[0xFF, 0xD8][..], &drawn.concat(), &[0xFF, 0xD9]].concat();
        prop_assert_eq!(strip(&planted), Ok(clean));
    }
}

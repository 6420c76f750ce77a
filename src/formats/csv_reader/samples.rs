//! For the tests of formats: reads a text through a reader, cut at every window size, and demands the same slices.

use crate::formats::{End, Format, Reader, Sample, Window};
use crate::slice::{Naming, Slice, Slices};

/// The slices of `text` with places in it, their decoded texts, and their fields.
pub(in crate::formats) type Found = Vec<(Slice, String, String)>;

/// Reads `text` in windows of at least `size` bytes, as the engine does.
pub(in crate::formats) fn slices_in_windows(reader: &mut dyn Reader, text: &str, size: usize) -> Found {
    let (mut found, mut at, mut wanted) = (Found::new(), 0, size);
    while at < text.len() {
        let stop = (at + wanted..).find(|&stop| stop >= text.len() || text.is_char_boundary(stop)).unwrap().min(text.len());
        let window = &text[at..stop];
        let end = if stop == text.len() { End::Final } else { End::Open };
        let mut slices = Slices { naming: Naming::On, ..Slices::default() };
        let done = reader.read(Window { text: window, end }, &mut slices).unwrap();
        for (mut slice, field) in slices.list.into_iter().zip(slices.fields) {
            let decoded = slice.escape.decode(&window[slice.raw.range()]).into_owned();
            assert!(slice.raw.end as usize <= done);
            slice.raw.start += at as u32;
            slice.raw.end += at as u32;
            found.push((slice, decoded, field));
        }
        wanted = if done == 0 { wanted * 2 } else { size };
        at += done;
    }
    found
}

/// The slices of `text`, the same for every window size.
pub(in crate::formats) fn slices_at_every_cut(format: &Format, path: &str, text: &str) -> Found {
    let read = |size| slices_in_windows(&mut *(format.open)(Sample { path, head: "" }), text, size);
    let whole = read(text.len().max(1));
    for size in [1, 2, 3, 5, 7, 16, 61, 255, 4096, 16 << 10, (16 << 10) + 1] {
        assert_eq!(format!("{:?}", read(size)), format!("{whole:?}"), "windows of {size} bytes");
    }
    for pair in whole.windows(2) {
        assert!(pair[0].0.raw.end <= pair[1].0.raw.start, "places overlap");
    }
    whole
}

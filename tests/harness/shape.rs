//! What must stay of a document when the texts in it change: its skeleton.

/// A JSON-like text (strict or not) with every string as `"`, every number as `0`, and no space; keys are told apart.
pub struct Skeleton {
    pub bones: String,
    pub keys: Vec<String>,
}

pub fn json(text: &str) -> Skeleton {
    let mut skeleton = Skeleton { bones: String::new(), keys: Vec::new() };
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                let end = string_end(bytes, at + 1);
                if text[end..].trim_start_matches(['"', ' ', '\n', '\t']).starts_with(':') {
                    skeleton.keys.push(text[at + 1..end].to_string());
                }
                skeleton.bones.push('"');
                at = end;
            }
            b'0'..=b'9' | b'.' | b'-' | b'+' => {
                if !skeleton.bones.ends_with('0') {
                    skeleton.bones.push('0');
                }
            }
            byte if byte.is_ascii_whitespace() => {}
            byte => skeleton.bones.push(byte.into()),
        }
        at += 1;
    }
    skeleton
}

/// Where the string that begins at `from` ends.
fn string_end(bytes: &[u8], mut from: usize) -> usize {
    while from < bytes.len() && bytes[from] != b'"' {
        from += if bytes[from] == b'\\' { 2 } else { 1 };
    }
    from.min(bytes.len())
}

/// How many fields each row of a table has, as another parser reads it.
pub fn csv(name: &str, text: &str) -> Vec<usize> {
    let first = text.lines().find(|line| line.len() > 6).unwrap_or_default();
    let count = |delimiter: char| first.matches(delimiter).count();
    let delimiter = [',', ';', '\t'].into_iter().max_by_key(|delimiter| (count(*delimiter), *delimiter == ','));
    let delimiter = if name.ends_with(".tsv") { b'\t' } else { delimiter.map_or(b',', |delimiter| delimiter as u8) };
    let mut reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
    let (mut rest, mut fields, mut ends) = (text.as_bytes(), vec![0; text.len() + 1], vec![0; text.len() + 1]);
    let mut rows = Vec::new();
    let mut open = 0;
    loop {
        let (result, read, _, count) = reader.read_record(rest, &mut fields, &mut ends);
        rest = &rest[read..];
        open += count;
        match result {
            csv_core::ReadRecordResult::Record => rows.push(std::mem::take(&mut open)),
            csv_core::ReadRecordResult::End => return rows,
            csv_core::ReadRecordResult::InputEmpty => {}
            full => panic!("{full:?}"),
        }
    }
}

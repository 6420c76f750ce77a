//! A line on its way back: which row it is of, and the values in it, as they stand there. Keys are passed over.

use crate::formats::grammar::json::string_end;

/// The number of a table and of a row in it.
pub(super) type At = (usize, i64);

/// Which row a line is of. `None`: it is not one of ours.
pub(super) fn at(line: &str) -> Option<At> {
    let (table, rest) = line.strip_prefix("{\"at\":[")?.split_once(',')?;
    let (row, _) = rest.split_once(']')?;
    Some((table.parse().ok()?, row.parse().ok()?))
}

/// The values of a line, those of the columns last and in their order; none if the row was left out. `None`: it is not one of ours.
pub(super) fn values<'l>(line: &'l str, values: &mut Vec<&'l str>) -> Option<()> {
    values.clear();
    let bytes = line.as_bytes();
    let mut at = line.find("],")? + 2;
    at = behind_key(bytes, at)?;
    if bytes.get(at..)?.starts_with(b"null") {
        return is_end(bytes.get(at + 4..)?).then_some(());
    }
    at = expect(bytes, at, b'{')?;
    if bytes.get(at) == Some(&b'}') {
        return is_end(bytes.get(at + 1..)?).then_some(());
    }
    loop {
        at = behind_key(bytes, at)?;
        let end = value_end(bytes, at)?;
        values.push(line.get(at..end)?);
        match bytes.get(end)? {
            b',' => at = end + 1,
            b'}' => return is_end(bytes.get(end + 1..)?).then_some(()),
            _ => return None,
        }
    }
}

/// What stands behind the values; what was only told is passed over.
fn is_end(rest: &[u8]) -> bool {
    rest == b"}" || rest.starts_with(b",\"with\":[") && rest.ends_with(b"]}")
}

fn expect(bytes: &[u8], at: usize, byte: u8) -> Option<usize> {
    (bytes.get(at) == Some(&byte)).then_some(at + 1)
}

fn behind_key(bytes: &[u8], at: usize) -> Option<usize> {
    let inside = expect(bytes, at, b'"')?;
    expect(bytes, string_end(bytes, inside)? + 1, b':')
}

fn value_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    let mut depth = 0usize;
    loop {
        at = match bytes.get(at)? {
            b'"' => string_end(bytes, at + 1)? + 1,
            b'{' | b'[' => {
                depth += 1;
                at + 1
            }
            b'}' | b']' if depth > 0 => {
                depth -= 1;
                at + 1
            }
            b',' | b'}' if depth == 0 => return Some(at),
            _ => at + 1,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_found_whatever_the_keys_are() {
        let line = r#"{"at":[3,-17],"[PERSON_1]":{"a":null,"],\"b":"x,}\"y","c":{"attributed":["a]","b"]},"d":-1.5e3}}"#;
        let mut found = Vec::new();
        assert_eq!(at(line), Some((3, -17)));
        values(line, &mut found).unwrap();
        assert_eq!(found, ["null", r#""x,}\"y""#, r#"{"attributed":["a]","b"]}"#, "-1.5e3"]);
        for none in [r#"{"at":[0,0],"t":{}}"#, r#"{"at":[0,0],"t":null}"#, r#"{"at":[0,0],"t":{},"with":[{"a":"b"}]}"#] {
            assert_eq!(values(none, &mut found), Some(()));
            assert!(found.is_empty());
        }
        for broken in ["", "{}", r#"{"at":[0,0],"t":{"a":1}"#, r#"{"at":[0,0],"t":{"a":1}}}"#, r#"{"at":[0,0],"t":{"a":"1}}"#] {
            assert_eq!(values(broken, &mut found), None, "{broken}");
        }
    }
}

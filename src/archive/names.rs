//! Which entry names are harmless, and which are junk. A name that is neither is not mended: its archive is refused.

use super::limits::{LONGEST_NAME, LONGEST_PART};

/// Made by file managers, of no use to anybody, and telling of the sender's computer.
pub(super) fn is_junk(name: &str) -> bool {
    let last = name.rsplit('/').next().unwrap_or(name);
    name == "__MACOSX" || name.starts_with("__MACOSX/") || matches!(last, ".DS_Store" | "Thumbs.db" | "desktop.ini")
}

/// What is wrong with an entry's name, if anything: it could leave the folder that it is unpacked in, or hide.
pub(super) fn fault(name: &str) -> Option<&'static str> {
    if name.is_empty() {
        Some("an entry has no name")
    } else if name.starts_with('/') {
        Some("the name of an entry is an absolute path")
    } else if name.contains('\\') {
        Some("the name of an entry holds a backslash")
    } else if name.chars().any(char::is_control) {
        Some("the name of an entry holds control characters")
    } else if name.as_bytes().get(1) == Some(&b':') && name.as_bytes()[0].is_ascii_alphabetic() {
        Some("the name of an entry begins with a drive letter")
    } else if name.split('/').any(|part| matches!(part, "" | "." | "..")) {
        Some("the name of an entry leads out of the archive (`..`)")
    } else if name.len() > LONGEST_NAME || name.split('/').any(|part| part.len() > LONGEST_PART) {
        Some("the name of an entry is too long")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_leave_or_hide_are_faults() {
        for name in ["../x", "a/../../x", "/etc/x", "a\\b", "C:x", "a\0b", "a\u{7}b", "a//b", "./a", ""] {
            assert!(fault(name).is_some(), "{name:?}");
        }
        for name in ["a", "a/b.txt", "WhatsApp Chat - Zoë/_chat.txt", "..a/b..", "ab:c"] {
            assert_eq!(fault(name), None, "{name:?}");
        }
        assert!(fault(&"x".repeat(256)).is_some() && fault(&"x/".repeat(2049)).is_some());
        assert_eq!(fault(&["x".repeat(255), "y".repeat(255)].join("/")), None);
    }

    #[test]
    fn junk_is_known_by_name() {
        assert!(is_junk("__MACOSX/a/._x") && is_junk("a/.DS_Store") && is_junk("Thumbs.db"));
        assert!(!is_junk("a/MACOSX.txt"));
    }
}

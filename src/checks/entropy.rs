//! Does it look drawn by lot? Shannon entropy tells a key from a word, a path or a row of `x`.

/// Bits per character of `text`, by the frequency of its own bytes.
pub fn bits(text: &str) -> f32 {
    let mut counts = [0u32; 256];
    text.bytes().for_each(|byte| counts[byte as usize] += 1);
    let length = text.len() as f32;
    let of_one = |&count: &u32| {
        let share = count as f32 / length;
        -share * share.log2()
    };
    counts.iter().filter(|&&count| count > 0).map(of_one).sum()
}

/// Whether it is a likely secret: letters and digits, and at least three bits per character.
pub fn is_random(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits >= 2 && text.bytes().any(|byte| byte.is_ascii_alphabetic()) && bits(text) >= 3.0
}

/// Whether it is at least no row of the same few characters, as in a template (`ghp_xxxxxxxxxxxx`).
pub fn is_varied(text: &str) -> bool {
    bits(text) >= 2.5
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_rows_are_not_random() {
        assert!(is_random("q7Gz29xLm4Tr8Vb1") && !is_random("internationalisation") && !is_random("a1a1a1a1a1a1a1a1"));
        assert!(!is_varied("xxxxxxxxxxxxxxxx") && is_varied("0123456789abcdef"));
        assert_eq!(bits(""), 0.0);
    }
}

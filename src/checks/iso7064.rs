//! Check characters of ISO/IEC 7064:2003: the hybrid systems MOD 11,10 and MOD 37,36, the pure systems MOD 11-2 and MOD 97-10.

/// MOD 11,10: digits, the last of which is the check digit (Germany's tax id, Croatia's OIB).
pub fn mod_11_10(digits: &[u32]) -> bool {
    hybrid(digits, 10)
}

/// MOD 37,36: values 0–35, the last of which is the check character.
pub fn mod_37_36(values: &[u32]) -> bool {
    hybrid(values, 36)
}

fn hybrid(values: &[u32], modulus: u32) -> bool {
    let Some((check, rest)) = values.split_last() else { return false };
    let product = rest.iter().fold(modulus, |product, value| {
        let sum = (product + value) % modulus;
        (if sum == 0 { modulus } else { sum }) * 2 % (modulus + 1)
    });
    (product + check) % modulus == 1
}

/// MOD 11-2: values 0–9, the last of which is the check, 10 for `X` (China's resident id, ORCID, ISNI).
pub fn mod_11_2(values: &[u32]) -> bool {
    !values.is_empty() && values.iter().fold(0, |sum, value| (sum * 2 + value) % 11) == 1
}

/// MOD 97-10: a run of digits that leaves 1 (IBAN, LEI).
pub fn mod_97_10(digits: &[u32]) -> bool {
    !digits.is_empty() && digits.iter().fold(0, |rest, digit| (rest * 10 + digit) % 97) == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_the_standard_and_of_the_issuers() {
        assert!(mod_11_10(&[0, 7, 9, 4, 5]) && !mod_11_10(&[0, 7, 9, 4, 6]));
        assert!(mod_11_2(&[0, 7, 9, 4, 0]) && !mod_11_2(&[0, 7, 9, 4, 1]));
        assert!(mod_97_10(&[7, 9, 4, 4, 4]) && !mod_97_10(&[7, 9, 4, 4, 5]));
    }
}

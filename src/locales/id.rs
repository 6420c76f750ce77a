//! Indonesia: the NIK of the identity card (KTP).
//!
//! Province, city and district (two digits each), birth date with 40 added to the day of women, a serial of four (Permendagri 2/2016); no check digit, but a real province and date.

use super::Locale;
use crate::checks::{date, digits, pairs};
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Indonesia.
pub static LOCALE: Locale = Locale { region: "ID", rules: &[&NIK] };

static NIK: Rule = Rule {
    id: "id-nik",
    entity: Entity::IdNik,
    trigger: Trigger::Digits,
    pattern: r"\b[1-9][0-9]{15}\b",
    evidence: Evidence::CheckAndCue(is_nik),
    confidence: 92,
    cues: &[
        "nik",
        "ktp",
        "no ktp",
        "nomor ktp",
        "nomor induk kependudukan",
        "e-ktp",
        "no nik",
        "no. ktp",
        "kartu tanda penduduk",
        "kartu keluarga",
        "indonesian id",
    ],
    finds: &[
        "NIK: «3578016708640264»",
        "no ktp saya «3171012111920374» ya",
        "ktp gue «3578011601000003» buat daftar",
        "my Indonesian ID (KTP) is «3273016809040390»",
    ],
    spares: &["3578016708640264", "nomor pesanan 3171012111920374", "3171019913990001", "6281234567890"],
};

fn is_nik(value: &str) -> bool {
    let Some(all) = digits::exactly::<16>(value) else { return false };
    let province = all[0] * 10 + all[1];
    let Some((day, month, year)) = pairs::first_three(&all[6..]) else { return false };
    let day = if day > 40 { day - 40 } else { day };
    matches!(province, 11..=21 | 31..=36 | 51..=53 | 61..=65 | 71..=76 | 81..=82 | 91..=97)
        && date::exists_in_some_century(year, month, day)
}

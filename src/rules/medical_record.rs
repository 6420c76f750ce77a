//! Numbers under which a hospital keeps a patient's record (45 CFR § 164.514 names them among what must go). No form is common.

use crate::checks::named::only_when_named;
use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

#[rustfmt::skip]
const CUES: &[&str] = &[
    "mrn", "medical record", "medical record number", "medical record no", "medical records", "patient id", "patient number",
    "patient no", "hospital number", "chart number", "patientennummer", "patienten-id", "patientennr", "fallnummer",
    "aktenzeichen", "numéro de patient", "numéro de dossier médical", "dossier médical", "ipp", "historia clínica",
    "número de historia", "nhc", "número de paciente", "cartella clinica", "cartella clinica n", "numero paziente", "prontuário",
    "número do prontuário", "número de processo", "patiëntnummer", "patientnummer", "numer pacjenta", "historia choroby",
    "номер карты пациента", "история болезни", "медкарта", "номер истории болезни", "患者番号", "診察券番号", "病历号", "病案号", "住院号", "就诊卡号",
];

/// Five digits at least.
pub static RULE: Rule = Rule {
    id: "medical-record-number",
    entity: Entity::MedicalRecordNumber,
    trigger: Trigger::Digits,
    pattern: r"\b[A-Z]{0,3}[0-9]{5,12}\b|\b[0-9]{3}-[0-9]{2,3}-[0-9]{2,4}\b",
    evidence: Evidence::Check(only_when_named),
    confidence: 82,
    cues: CUES,
    finds: &[
        "MRN «00482193»",
        "medical record number: «1234567»",
        "patient id is «4821930»",
        "Patientennummer «7741202»",
        "dossier médical «20481933»",
        "historia clínica «448213»",
        "cartella clinica «2048193»",
        "prontuário «4821377»",
        "numer pacjenta «48213377»",
        "診察券番号は«4821337»です",
        "病历号«20048213»",
    ],
    spares: &["00482193", "patients seen in 2024", "hospital opened 2019-03-05"],
};

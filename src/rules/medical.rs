//! Numbers of patients and prescribers: medical records, health insurance, licences.
//!
//! Known by their names only, but for the prescriber's DEA number, which `locales::us` checks.

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};

/// Of a patient.
pub static RECORD: Rule = Rule {
    id: "medical-record-number",
    entity: Entity::MedicalRecordNumber,
    trigger: Trigger::Words(&[
        "mrn",
        "medical",
        "med",
        "patient",
        "hospital",
        "chart",
        "patientennummer",
        "patientennr",
        "fallnummer",
        "dossier",
        "historia",
        "numero",
        "prontuario",
        "cartella",
        "patientnummer",
        "numer",
    ]),
    pattern: r"(?i:mrn|medical record|med rec|patient id|patient number|patient no|hospital number|chart number|patientennummer|patientennr|fallnummer|dossier (?:médical|patient)|historia clínica|número de historia|prontuário|cartella clinica|patiëntnummer|numer pacjenta)(?i:(?:[ :=#.-]|number|no|nr|num|is|ist|es|est|id){0,6}?)([A-Z]{0,3}-?[0-9]{5,10}(?:-[0-9]{1,4})?)\b",
    evidence: Evidence::Shape,
    confidence: 88,
    cues: &[],
    finds: &[
        "MRN: «00123456»",
        "medical record number «A1234567»",
        "patient id «PT-883726»",
        "Patientennummer: «8837261»",
        "historia clínica «123456»",
    ],
    spares: &["medical record day 2024", "patient no more", "mrn pending"],
};

/// Of a physician.
pub static LICENSE: Rule = Rule {
    id: "medical-license",
    entity: Entity::MedicalLicense,
    trigger: Trigger::Words(&[
        "medical",
        "license",
        "licence",
        "gmc",
        "physician",
        "nursing",
        "approbation",
        "crm",
        "rpps",
        "adeli",
        "colegiado",
    ]),
    pattern: r"(?i:medical licen[cs]e|licen[cs]e to practi[cs]e|gmc|physician licen[cs]e|nursing licen[cs]e|approbation|crm|rpps|adeli|colegiado)(?i:(?:[ :=#.-]|number|no|nr|num|is|ist|es|est|/[A-Z]{2}){0,6}?)([A-Z]{0,3}-?[0-9]{5,11})\b",
    evidence: Evidence::Shape,
    confidence: 85,
    cues: &[],
    finds: &["GMC number «7012345»", "medical license «A123456»", "CRM/SP «123456»", "RPPS: «10123456789»"],
    spares: &["gmc truck 2024", "crm system with 1200 users", "medical license pending"],
};

/// Of somebody insured.
pub static INSURANCE: Rule = Rule {
    id: "health-insurance-number",
    entity: Entity::HealthInsuranceNumber,
    trigger: Trigger::Words(&[
        "health",
        "insurance",
        "member",
        "subscriber",
        "policy",
        "group",
        "ehic",
        "european",
        "krankenversicherung",
        "versicherung",
        "police",
        "policen",
        "mutuelle",
        "adherent",
        "seguro",
        "poliza",
        "tarjeta",
        "apolice",
        "polizza",
        "tessera",
        "zorgverzekering",
        "polisnummer",
        "polis",
        "полис",
        "полиса",
        "омс",
        "страховой",
    ]),
    pattern: r"(?i:health insurance|insurance|member|subscriber|policy|group|ehic|european health insurance card|krankenversicherung|versicherung|police|policen|mutuelle|adhérent|seguro médico|seguro|póliza|poliza|tarjeta sanitaria|apólice|seguro saúde|polizza|tessera sanitaria|zorgverzekering|polisnummer|polis|полис|полиса|омс|страховой полис|保険証|医保)(?i: ?(?:card |id |member |insurance )?(?:number|no\.?|num|nr\.?|nummer|id|#|n°|nº|№|número|numéro|numero|номер))(?i: is| ist| es| est| é| è|:| =| -){0,2} ?#?([A-Z]{0,4}[- ]?[0-9]{6,16}(?:[- ][0-9]{1,4})?|80[0-9]{18})\b",
    evidence: Evidence::Shape,
    confidence: 86,
    cues: &[],
    finds: &[
        "health insurance number «XYZ123456789»",
        "member id: «W123456789»",
        "policy number «12345678»",
        "Versicherung Nr. «A123456780»",
        "mutuelle n° «123456789»",
        "полис № «1234567890123456»",
    ],
    spares: &["insurance number pending", "member id", "policy no 12", "group id 7"],
};

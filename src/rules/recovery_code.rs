//! Recovery codes of two-factor log-ins, alone or as a list over several lines: Google's `1234 5678`, GitHub's `a1b2c-3d4e5`,
//! Discord's `abcd-1234`, Apple's and Microsoft's recovery keys in groups.
//!
//! The codes of one account belong together, so a list is one finding (GitHub, *Configuring two-factor authentication recovery
//! methods*; Google, *Sign in with backup codes*).

use crate::finding::Entity;
use crate::rule::{Evidence, Rule, Trigger};
use const_format::concatcp;

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "backup", "backups", "recovery", "rescue", "emergency", "scratch", "restore", "wiederherstellungscode", "wiederherstellungscodes", "wiederherstellungsschlussel", "notfallcode", "notfallcodes", "ersatzcodes", "ersatzcode",
    "backupcodes", "backupcode", "codes", "code", "codigos", "codigo", "codici", "codice", "backupcodes", "herstelcode", "herstelcodes", "kody", "kod", "резервныи", "резервные", "код", "коды", "yedek", "kurtarma",
    "reservkoder", "aterstallningskod", "aterstallningskoder", "gendannelseskode", "gendannelseskoder", "gjenopprettingskode", "gjenopprettingskoder", "varakoodit", "kode", "cle", "clave",
];

/// One code: groups with hyphens, capitals and digits, or anything with a digit.
const CODE: &str = r"(?:(?:[A-Za-z0-9]{3,8}-){1,7}[A-Za-z0-9]{3,8}|[A-Z0-9]{4,16}|[A-Za-z]{0,7}[0-9][A-Za-z0-9]{3,15})";

/// `backup codes: …` and what follows.
pub static RULE: Rule = Rule {
    id: "recovery-code",
    entity: Entity::RecoveryCode,
    trigger: Trigger::Words(WORDS),
    pattern: concatcp!(
        r"(?:(?i:(?:back[ -]?up|recovery|rescue|emergency|scratch|restore)[ -]?(?:codes?|keys?|tokens?)|",
        r"wiederherstellungs(?:codes?|schl(?:ü|ue)ssel)|notfallcodes?|ersatzcodes?|",
        r"codes? (?:de )?(?:secours|r(?:é|e)cup(?:é|e)ration|sauvegarde)|cl(?:é|e) de r(?:é|e)cup(?:é|e)ration|",
        r"(?:c(?:ó|o)digos?|clave) de (?:respaldo|recuperaci(?:ó|o)n|recupera(?:ç|c)(?:ã|a)o|backup|reserva|",
        r"emergencia)|codic[ei] di (?:backup|recupero|riserva|emergenza)|herstelcodes?|",
        r"kod[y]? (?:zapasow[ey]|odzyskiwania|awaryjn[ey])|yedek kod(?:lar)?(?:ım)?|kurtarma kod(?:u|lar(?:ı|i)?)|",
        r"reservkoder|(?:å|a)terst(?:ä|a)llningskod(?:er)?|gendannelseskoder?|gjenopprettingskoder?|varakoodit|",
        r"kode (?:cadangan|pemulihan))|(?:р|Р)езервны(?:й|е) код(?:ы)?|(?:к|К)од(?:ы)? восстановления)",
        r"(?:(?i: are| is| sind| ist| lauten| son| sont| est| são| sono| zijn| to)|[^\x00\n:=0-9]{0,30}?[:=]|",
        r" -)? {0,2}\r?\n?\n?[ \t]{0,4}(?:[-*] ?|\xE2\x80\xA2 ?|1[.)] ?)?[`\x22]{0,3}(",
        CODE,
        r"(?:(?:[ ,;/|]{1,3}|(?:\r?\n){1,2}[ \t]{0,4}(?:[-*] |\xE2\x80\xA2 ?)?)(?:[0-9]{1,2}[.)] ?)?",
        CODE,
        r"){0,15})\b",
    ),
    evidence: Evidence::Check(are_codes),
    confidence: 85,
    cues: &[],
    finds: &[
        "backup codes: «4821-9037 1182-7364 9920-4471»",
        "my recovery code is «a1b2c-3d4e5»",
        "Backup codes for github:\n«a1b2c-3d4e5\nf6g7h-8j9k0\nq2w3e-4r5t6»\nkeep them",
        "recovery codes:\n1. «48219037\n2. 11827364\n3. 99204471»",
        "google backup codes «4821 9037, 1182 7364» ok?",
        "recovery key: «RK7Q-92LM-X4TP-08VN-QQ31-ZZ7A»",
        "Wiederherstellungscodes: «7k2p-q9xm 3d8f-a1bc»",
        "codes de secours : «48219037 11827364»",
        "códigos de respaldo: «48219037, 11827364»",
        "codici di backup: «4821-9037»",
        "kody zapasowe: «48219037 11827364»",
        "Резервные коды: «48219037 11827364»",
        "yedek kodlar: «48219037 11827364»",
        "herstelcodes: «4f9a-22bc 81de-77aa»",
    ],
    spares: &[
        "the backup code path is slow",
        "recovery codes are in the safe",
        "I lost my backup codes in 2019",
        "backup codes: see the note",
        "emergency code red",
        "the recovery key lime pie",
        "codes de réduction : SOLDES20",
    ],
};

/// The same in Chinese, Japanese and Korean.
pub static UNSPACED: Rule = Rule {
    id: "recovery-code-unspaced",
    entity: Entity::RecoveryCode,
    trigger: Trigger::Literal(&[
        "备用",
        "備用",
        "备份",
        "恢复",
        "恢復",
        "救援",
        "バックアップコード",
        "リカバリー",
        "復旧コード",
        "백업 코드",
        "백업코드",
        "복구 코드",
        "복구코드",
    ]),
    pattern: concatcp!(
        r"(?:备用(?:验证)?码|備用(?:驗證)?碼|备份码|恢复(?:代)?码|恢復(?:代)?碼|恢复密钥|バックアップコード|リカバリーコード|復旧コード|백업 ?코드|복구 ?코드)(?:是|は|는|:|",
        r"\xEF\xBC\x9A){0,2} {0,2}\n?(",
        CODE,
        r"(?:(?:[ ,;/|]{1,3}|(?:\r?\n){1,2}|、)(?:[0-9]{1,2}[.)] ?)?",
        CODE,
        r"){0,15})",
    ),
    evidence: Evidence::Check(are_codes),
    confidence: 85,
    cues: &[],
    finds: &["备用码：«48219037 11827364»", "バックアップコード: «4821-9037»", "백업 코드는 «48219037»"],
    spares: &["备份文件2024", "恢复了3次", "백업 완료"],
};

/// Whether every part of a list could be a code, and the first is long enough.
fn are_codes(value: &str) -> bool {
    let mut parts = value.split([' ', ',', ';', '/', '|', '\n', '\r', '\t', '、', '*', '•']).filter(|part| !part.is_empty());
    let letters = value.bytes().filter(u8::is_ascii_alphanumeric).count();
    letters >= 6 && parts.all(is_code)
}

fn is_code(part: &str) -> bool {
    let is_index = part.len() <= 3 && part.ends_with(['.', ')']);
    let mut groups = part.split('-').map(str::len);
    let first = groups.next().unwrap_or_default();
    let is_even = part.contains('-') && groups.all(|length| length == first);
    let has_digit = part.bytes().any(|byte| byte.is_ascii_digit());
    let is_year = part.len() == 4 && (part.starts_with("19") || part.starts_with("20")) && has_digit;
    is_index || part == "-" || !is_year && (has_digit || is_even)
}

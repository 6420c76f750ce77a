//! The words around a candidate: those that announce a phone number, and those that announce another kind of number.
//!
//! A lower-cased copy of the 48 bytes before or the 24 behind is asked about all words, because there are many.

use crate::rules::wordset::WordSet;

const BEFORE: usize = 48;
const BEHIND: usize = 24;

/// Whole words that announce a phone number.
static PHONE: WordSet<1024> = WordSet::of(
    "call calls called calling caller phone phones phoned telephone tel tél telf tlf tfn mobile mob mobil cell cellphone \
    cellular landline fax whatsapp whats wa viber signal sms text texted texting txt dial ring rang ph number numbers \
    contact reach facetime imessage hotline helpline voicemail telegram wechat buzz handphone nomor nomer hubungi telpon \
    telp línea llama llamar llámame llamame llámanos llámale número numero móvil movil celular cel fijo contacto nummer \
    ruf rufe anruf anrufen handy handynummer mobilnummer festnetz telefonnummer rückruf erreichbar appelle appeler appelez \
    appel numéro portable gsm fixe joindre joignable natel ligue liga ligar telemóvel telemovel telemóveis contato zap \
    chiama chiamami chiamare cellulare fisso bel bellen mobiel mobiele zadzwoń dzwoń zadzwon komórka komórkę komórkowy \
    numer numerze ara arayın numara numaram numarası cep ringa mobilen mobiltelefon numret sms:a soita puhelin \
    puhelinnumero kännykkä zavolej zavolejte číslo mobilní hívj hívjon szám szama száma sună sunați număr позвони \
    позвоните звони звоните звонить набери тел моб вотсап ватсап смс подзвони дзвони обади позови gọi sđt sdt đt số \
    tumawag tawag simu piga nambari fon fone kontakt kontaktnummer",
);

/// Beginnings of words that announce a phone number, for languages that inflect or glue.
#[rustfmt::skip]
static PHONE_STEMS: &[&str] = &[
    "telefon", "teléfon", "téléphon", "telephon", "telefoon", "telepon", "telefón", "telefò", "телефон", "номер", "мобильн",
    "мобільн", "позвон", "handynr", "telnr", "mobilnr", "phon", "τηλ", "κινητ", "फ़ोन", "फोन", "मोबाइल", "नंबर", "नम्बर",
    "कॉल", "व्हाट्स", "ফোন", "মোবাইল", "নম্বর", "নাম্বার", "தொலைபேசி", "ఫోన్", "ਫੋਨ",
];

/// What announces a phone number in scripts without spaces between words, or that glue articles and prepositions to them.
#[rustfmt::skip]
static PHONE_PARTS: &[&str] = &[
    "电话", "電話", "手机", "手機", "号码", "號碼", "携帯", "番号", "微信", "联系", "전화", "번호", "휴대폰", "연락처", "핸드폰", "โทร", "เบอร์", "มือถือ",
    "هاتف", "تلفون", "جوال", "موبايل", "رقم", "اتصل", "واتس", "تلفن", "شماره", "موبایل", "تماس", "فون", "نمبر", "טלפון",
    "נייד", "מספר", "פלאפון", "תתקשר",
];

/// Words that announce another number, right before it.
static OTHER: WordSet<2048> = WordSet::of(
    "order orders invoice ticket tickets ref reference case id ids uid userid pid isbn issn ean upc gtin asin tracking \
    track version ver v build room flight account acct acc iban bic sort serial sn sku imei iccid imsi passport licence \
    license member membership customer transaction txn batch lot pin code otp ssn nhs ein vat tax tin nino policy claim \
    booking reservation confirmation parcel shipment package awb ups fedex dhl usps hermes po rma bug issue commit hash \
    model part item article product timestamp ts epoch unix port ip lat lon lng zip page chapter doi pmid arxiv gate seat \
    train bus aadhaar aadhar pan mrn npi dni nif nie cif cpf cnpj rut curp rfc nit cuit pesel nip regon bsn kvk btw siret \
    siren abn acn steuer ust personnummer orgnr inn инн снилс огрн blz amount total score size bytes revenue population \
    routing aba sin nir lotto lottozahlen loto keno password passwort passwd passcode pw pwd contraseña senha wifi barcode \
    bestellung rechnung rechnungsnummer bestellnummer auftrag auftragsnummer kundennummer kunde vorgang aktenzeichen \
    sendung sendungsnummer zimmer flug zug konto kontonummer artikel artikelnummer seriennummer ticketnummer fall az \
    pedido pedidos factura boleto billete referencia caso seguimiento versión habitación habitacion vuelo cuenta \
    expediente orden reserva envío guía código codigo serie lote cliente póliza commande facture billet référence dossier \
    suivi chambre vol compte colis réservation série fatura encomenda rastreio rastreamento nota protocolo quarto voo \
    conta referência versão ordine fattura biglietto pratica spedizione stanza camera volo versione codice riferimento \
    bestelling bestelnummer factuur factuurnummer ordernummer kenmerk zaak kamer vlucht rekening versie pakket klantnummer \
    zamówienie zamówienia faktura faktury bilet sprawa pokój wersja przesyłka paczka sipariş siparis takip sürüm oda uçuş \
    hesap kargo заказ заказа счёт счет счета билет дело версия комната рейс трек накладная замовлення рахунок pesanan \
    faktur tiket resi kamar penerbangan versi kasus beställning ordernr fakturanummer biljett ärende rum flyg ordre \
    bestilling sag værelse tilaus lasku lippu objednávka rendelés számla comandă factură παραγγελία τιμολόγιο ऑर्डर आर्डर \
    टिकट बिल बुकिंग طلب الطلب طلبية فاتورة الفاتورة تذكرة رحلة الرحلة غرفة حساب הזמנה חשבונית כרטיס טיסה",
);

/// Words that may stand between an announcing word and its number.
static FILLERS: WordSet<256> = WordSet::of(
    "number numbers no nr num nbr nº n° nummer numero número numéro numer номер numarası numara no'lu is are was ist es est \
    é è er är to jest code id the my your our de di do da du del der van of on and for है नंबर رقم رقمها nomor like n ref \
    current new old",
);

/// What stands behind a quantity.
static UNITS: WordSet<512> = WordSet::of(
    "km m cm mm kg g mg lb lbs oz kb mb gb tb kib mib gib bytes byte bits ms ns us sec secs seconds min mins minutes hours \
    hrs days weeks months years usd eur gbp inr jpy chf cad aud rub pln try brl mxn zł zl kr kč ft lei tl rs dollars bucks \
    euros euro pounds rupees views followers subscribers people users steps points pts votes rows lines records messages \
    msgs items tokens px hz khz mhz ghz rpm mph kmh miles feet btc eth руб ₽ грн тыс млн billion million mio thousand \
    percent kcal calories mah wh kwh ml sqm m2",
);

/// Behind a last group that is a time of day or a count, not a part of the number.
static COUNTED: WordSet<128> = WordSet::of(
    "uhr am pm a.m p.m h hrs min mins minutes times time mal veces fois vezes volte keer razy kez раз kali gånger o'clock \
    people days x hours",
);

/// Whether words before `start` or behind `end`, in the same slice, announce a phone number.
pub(super) fn announce_phone(block: &str, start: usize, end: usize) -> bool {
    let before = Lower::of(tail(block.get(..start).unwrap_or_default()));
    announces_phone(before.as_str()) || announces_phone(Lower::of(head(block.get(end..).unwrap_or_default())).as_str())
}

/// Words that may stand between a phone word and the number that it names, besides [`FILLERS`].
static NAMING: WordSet<256> = WordSet::of(
    "me us him her them at to back up over via under unter auf an al ao au sur su op op- til pada ke a please pls asap \
    now here this one old work home private business direct office bei mich mir uns it its s that that's lautet still \
    always also either just only in by with use try nya neue nouveau nuevo novo nuova yeni",
);

/// Whether a phone word right before `start` names the number, or a few words right behind `end` say that it is one.
pub(super) fn name_phone(block: &str, start: usize, end: usize) -> bool {
    let before = Lower::of(tail(block.get(..start).unwrap_or_default()));
    let line = before.as_str().rsplit(['\n', '!', '?', ';']).next().unwrap_or_default();
    let mut naming = line.rsplit(is_no_letter).filter(|word| !word.is_empty()).take(5);
    let is_between = |word: &&str| FILLERS.contains(*word) || NAMING.contains(*word);
    if naming.find(|word| !is_between(word) || is_phone_word(word)).is_some_and(is_phone_word) {
        return true;
    }
    let behind = Lower::of(head(block.get(end..).unwrap_or_default()));
    let mut said = words(behind.as_str());
    matches!(said.next(), Some("is" | "ist" | "es" | "est" | "è" | "é")) && said.take(3).any(is_phone_word)
}

/// Whether the words right before `start` announce another kind of number.
pub(super) fn announce_other(block: &str, start: usize) -> bool {
    announces_other(Lower::of(tail(block.get(..start).unwrap_or_default())).as_str())
}

/// A few words in lower case, on the stack.
struct Lower {
    /// A letter grows by half at most.
    bytes: [u8; BEFORE * 3 / 2],
    len: usize,
}

impl Lower {
    fn of(text: &str) -> Lower {
        let mut lower = Lower { bytes: [0; BEFORE * 3 / 2], len: 0 };
        for ch in text.chars() {
            if ch.is_ascii() {
                lower.push(&[ch.to_ascii_lowercase() as u8]);
            } else {
                ch.to_lowercase().for_each(|ch| lower.push(ch.encode_utf8(&mut [0; 4]).as_bytes()));
            }
        }
        lower
    }

    fn push(&mut self, bytes: &[u8]) {
        if let Some(place) = self.bytes.get_mut(self.len..self.len + bytes.len()) {
            place.copy_from_slice(bytes);
            self.len += bytes.len();
        }
    }

    fn as_str(&self) -> &str {
        self.bytes.get(..self.len).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// Whether the word right behind `end` makes a quantity of a number.
pub(super) fn is_quantity(block: &str, end: usize) -> bool {
    let behind = block.get(end..).unwrap_or_default();
    let own = behind.strip_prefix([' ', '\u{a0}', '\u{202f}']).unwrap_or(behind);
    own.starts_with(is_currency) || own.starts_with(['%', '°', '‰', '²', '³', '=', '*', '^']) || first_word_is(own, &UNITS)
}

/// Whether the word right behind `end` counts something or tells the time.
pub(super) fn is_counted(block: &str, end: usize) -> bool {
    let behind = block.get(end..).unwrap_or_default();
    behind.strip_prefix(' ').is_some_and(|own| first_word_is(own, &COUNTED))
}

/// Signs of money.
pub(super) fn is_currency(ch: char) -> bool {
    matches!(ch, '$' | '¢' | '£' | '¥' | '\u{20a0}'..='\u{20c0}' | '\u{fdfc}' | '\u{ff04}' | '\u{ffe1}' | '\u{ffe5}')
}

fn first_word_is<const SLOTS: usize>(text: &str, words: &WordSet<SLOTS>) -> bool {
    let near = head(text);
    let len = near.chars().take_while(|ch| ch.is_alphanumeric() || matches!(ch, '\'' | '.')).take(12).map(char::len_utf8).sum();
    len > 0 && words.contains(Lower::of(near.get(..len).unwrap_or_default()).as_str().trim_end_matches('.'))
}

fn tail(text: &str) -> &str {
    let mut from = text.len().saturating_sub(BEFORE);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    let near = &text[from..];
    near.rsplit_once('\0').map_or(near, |(_, own)| own)
}

fn head(text: &str) -> &str {
    let mut to = text.len().min(BEHIND);
    while !text.is_char_boundary(to) {
        to -= 1;
    }
    let near = &text[..to];
    near.split_once('\0').map_or(near, |(own, _)| own)
}

fn announces_phone(text: &str) -> bool {
    let mut words = words(text).peekable();
    while let Some(word) = words.next() {
        // "the number of rows is 12345678"
        let counts = matches!(words.peek(), Some(&("of" | "de" | "di" | "von" | "der")));
        if is_phone_word(word) && !(counts && word.starts_with("n")) {
            return true;
        }
    }
    !text.is_ascii() && PHONE_PARTS.iter().any(|part| text.contains(*part))
}

/// The nearest word that is no filler decides; digits in between have a number of their own.
fn announces_other(text: &str) -> bool {
    let line = text.rsplit('\n').next().unwrap_or_default();
    let mut left = 4;
    let mut words = line.rsplit(is_no_letter).filter(|word| !word.is_empty());
    while let Some(word) = words.next() {
        if OTHER.contains(word) {
            return words.next() != Some("in");
        }
        left -= 1;
        if left == 0 || !FILLERS.contains(word) {
            return is_compound(word);
        }
    }
    false
}

/// `Bestellnummer`, `ordernumber`, `Kundennr`: compounds that end in "number" and do not begin with a phone.
fn is_compound(word: &str) -> bool {
    let is_number = ["nummer", "number", "nr", "szám"].iter().any(|end| word.len() > end.len() && word.ends_with(end));
    is_number && !is_phone_word(word) && !word.contains("ruf") && !word.contains("mobil") && !word.contains("festnetz")
}

fn is_phone_word(word: &str) -> bool {
    // The stems of the Latin script.
    let may_have_stem = word.starts_with(|ch: char| matches!(ch, 't' | 'h' | 'm' | 'p') || !ch.is_ascii());
    PHONE.contains(word) || may_have_stem && PHONE_STEMS.iter().any(|stem| word.starts_with(*stem))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_no_letter).filter(|word| !word.is_empty())
}

/// Vowel signs of Indic scripts are no letters to Unicode but belong to the word.
fn is_no_letter(ch: char) -> bool {
    !(ch.is_alphanumeric() || ('\u{900}'..='\u{dff}').contains(&ch))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_decides() {
        let (other, phone) =
            (|text: &str| announce_other(text, text.len()), |text: &str| announce_phone(text, text.len(), text.len()));
        assert!(other("order number: "));
        assert!(other("Bestellnummer "));
        assert!(other("ref #"));
        assert!(!other("phone number: ") && phone("phone number: "));
        assert!(!other("order 12, call "));
        assert!(!other("in case: "));
        assert!(phone("мой Телефон ") && phone("电话") && phone("मेरा नंबर ") && phone("اتصل على "));
        assert!(!phone("we sold "));
    }
}

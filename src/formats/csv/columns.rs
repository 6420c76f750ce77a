//! What the usual names of columns say of their fields, in the languages that spreadsheets are kept in.
//!
//! A name is cut into whom it speaks of and what: `sender_email`, `Kunde Telefon`. Without the first it speaks of the row.

use crate::finding::Entity;
use crate::formats::csv_reader::Cell;
use crate::slice::Role;

/// Folded names of columns, without the person before them, and what they hold.
const MEANINGS: &[(Cell, &str)] = &[
    (
        Cell::As(Role::GivenName),
        "firstname fname forename givenname vorname prenom nombredepila primernombre nomeproprio primeironome \
         voornaam fornavn fornamn etunimi imie jmeno имя 名 kozepnev keresztnev prenume isim",
    ),
    (
        Cell::As(Role::FamilyName),
        "lastname lname surname familyname nachname familienname nomdefamille apellido apellidos cognome \
         sobrenome apelido achternaam etternavn efternavn efternamn sukunimi nazwisko prijmeni фамилия prezime vezeteknev \
         numedefamilie soyisim soyad 姓",
    ),
    (
        Cell::Someone,
        "name fullname displayname realname personname nom nomcomplet nombre nombrecompleto nome nomecompleto \
         vollstandigername vollername anzeigename naam volledigenaam navn namn nimi imieinazwisko имяифамилия фио \
         имефамилия имеипрезиме ime imeprezime nev nume adsoyad 姓名 氏名 名前 이름 الاسم नाम cardholder accountholder \
         kontoinhaber titulaire titular middlename maidenname nickname spitzname alias",
    ),
    (
        Cell::As(Role::Email),
        "email emailaddress emails emailid mail mailaddress mailadresse emailadresse courriel adressemail adresseemail \
         adresseelectronique correo correoelectronico indirizzoemail emailadres epost eposta sahkoposti электроннаяпочта \
         почта 邮箱 电子邮件 メール メールアドレス 이메일",
    ),
    (
        Cell::As(Role::Phone),
        "phone phonenumber phones phoneno telephone telephonenumber tel telno mobile mobilenumber mobilephone mobileno \
         cell cellphone cellnumber homephone workphone businessphone fax faxnumber msisdn whatsapp whatsappnumber \
         contactnumber telefon telefonnummer rufnummer handy handynummer mobil mobilnummer mobiltelefon festnetz \
         numerodetelephone telephoneportable portable telefono numerodetelefono movil celular cellulare telefone telemovel \
         telefoon telefoonnummer mobiel puhelin puhelinnumero numertelefonu telefonszam телефон номертелефона мобильный \
         мобилен 电话 手机 手机号 電話 電話番号 전화번호 الهاتف फोन",
    ),
    (
        Cell::Likely(Role::Handle),
        "username userhandle handle login loginname userlogin screenname nick accountname benutzername nutzername \
         nomdutilisateur identifiant pseudo nombredeusuario usuario nomeutente nomedeusuario gebruikersnaam twitter \
         twitterhandle instagram telegram skype discord snapchat tiktok github 用户名",
    ),
    (Cell::Likely(Role::Profile), "linkedin linkedinurl profileurl profilelink facebook facebookurl"),
    (
        Cell::Likely(Role::Whole(Entity::StreetAddress)),
        "address addressline streetaddress street streetname homeaddress postaladdress mailingaddress addr adresse \
         anschrift strasse straße strassehausnummer wohnadresse adressepostale rue direccion domicilio calle indirizzo \
         endereco rua morada adres straat osoite ulica адрес улица 地址 住所 주소",
    ),
    (
        Cell::As(Role::Whole(Entity::PostalCode)),
        "zip zipcode postalcode postcode plz postleitzahl codepostal codigopostal cep postnummer postinumero \
         kodpocztowy почтовыйиндекс индекс 邮编 郵便番号",
    ),
    (
        Cell::As(Role::Whole(Entity::DateOfBirth)),
        "dob birthdate birthday dateofbirth born birth yearofbirth birthyear geburtsdatum geburtstag geboren \
         datedenaissance naissance fechadenacimiento nacimiento datadinascita datadenascimento geboortedatum fodselsdato \
         fodelsedatum syntymaaika dataurodzenia датарождения деньрождения 生日 生年月日",
    ),
    (Cell::As(Role::Whole(Entity::IpAddress)), "ip ipaddress ipaddr ipv4 ipv6 clientip remoteip sourceip adresseip"),
    (Cell::As(Role::Whole(Entity::MacAddress)), "mac macaddress"),
    (
        Cell::As(Role::Conversation),
        "conversation conversationid thread threadid chat chatid chatname channel channelid channelname room roomid",
    ),
    (
        Cell::As(Role::Body),
        "text message messages body content contents subject betreff asunto title titel note notes notiz comment comments \
         description beschreibung nachricht mensaje messaggio сообщение текст порака 消息 内容 question answer prompt response",
    ),
    (
        Cell::As(Role::Key),
        "id messageid date datum fecha data time timestamp datetime createdat updatedat sentat typ type direction",
    ),
    (Cell::As(Role::Whole(Entity::IbanCode)), "iban"),
    (
        Cell::As(Role::Whole(Entity::CreditCard)),
        "creditcard creditcardnumber cardnumber cardno ccnumber kreditkarte kreditkartennummer pan",
    ),
    (Cell::As(Role::Whole(Entity::UsSsn)), "ssn socialsecuritynumber socialsecurity"),
    (Cell::As(Role::Whole(Entity::UkNino)), "nino nationalinsurancenumber"),
    (
        Cell::As(Role::Whole(Entity::GenericSecret)),
        "password passwd pwd passwort kennwort motdepasse contrasena senha wachtwoord пароль 密码 secret apikey accesstoken \
         authtoken",
    ),
    (Cell::As(Role::Whole(Entity::LocationCoordinates)), "coordinates latlng latlong gps"),
    (Cell::Several, "participants recipients cc bcc members attendees teilnehmer empfanger participantes membres"),
];

/// Persons that a column may speak of. Alone, most of them name one.
const PERSONS: &str = "\
    sender from author writer recipient receiver to customer client contact requester requestor assignee owner employee \
    patient user member agent creator reporter submitter caller callee driver guest tenant student teacher buyer seller \
    borrower applicant candidate manager person participant absender empfanger autor verfasser kunde kundin kontakt \
    mitarbeiter benutzer patientin expediteur destinataire auteur remitente destinatario cliente contacto mittente \
    afzender ontvanger klant отправитель получатель автор клиент подател 发件人 收件人 发送者 送信者 billing shipping home work \
    primary secondary emergency spouse partner parent child mother father";

/// Words among [`PERSONS`] that say where or whose, but alone name nobody.
const NOBODY_ALONE: &str = "\
    billing shipping home work primary secondary emergency child person";

/// Other names that tables usually have; they show that a row is a header.
const USUAL: &str = "\
    type typ status company firma empresa city stadt ort ville ciudad country land pays pais channel thread conversation conversationid \
    ticket ticketid order amount betrag price category tags language url link дата attachment attachments age gender userid \
    source label role";

/// Whom a column describes whose name says nobody.
pub(super) const ROW: &str = "row";

/// What the fields of a column of this name hold, and of whom: the person in its name, or nobody but the row's own.
pub(super) fn meaning(name: &str) -> Option<(Cell, String)> {
    let name = folded(name);
    match base(&name) {
        Some(Cell::As(Role::Body)) => return Some((Cell::As(Role::Body), String::new())),
        Some(cell) => return Some((cell, ROW.to_string())),
        None => {}
    }
    let mut by_length: Vec<&str> =
        PERSONS.split(' ').filter(|person| name.starts_with(person) || name.ends_with(person)).collect();
    by_length.sort_by_key(|person| std::cmp::Reverse(person.len()));
    for person in by_length {
        let rest = name.strip_prefix(person).or_else(|| name.strip_suffix(person)).unwrap_or_default();
        match rest {
            "" if !has(NOBODY_ALONE, person) => return Some((alone(person), person.to_string())),
            "" => {}
            "s" => return Some((Cell::Several, String::new())),
            "id" | "identifier" | "userid" => return Some((Cell::As(Role::Body), String::new())),
            rest => {
                if let Some(cell) = base(rest).filter(|cell| *cell != Cell::As(Role::Body)) {
                    return Some((cell, person.to_string()));
                }
            }
        }
    }
    None
}

/// Whether tables usually have a column of this name.
pub(super) fn is_usual(name: &str) -> bool {
    has(USUAL, &folded(name)) || meaning(name).is_some()
}

fn base(name: &str) -> Option<Cell> {
    MEANINGS.iter().find(|(_, names)| has(names, name)).map(|(cell, _)| match cell {
        Cell::As(role @ (Role::Email | Role::Phone)) => Cell::Each(*role),
        other => *other,
    })
}

/// Whether a word stands in a list with spaces between.
fn has(words: &str, word: &str) -> bool {
    words.split(' ').any(|one| one == word)
}

fn alone(person: &str) -> Cell {
    if matches!(person, "to" | "recipient" | "empfanger" | "destinataire" | "destinatario") {
        Cell::Several
    } else {
        Cell::Someone
    }
}

/// A name without case, accents, punctuation, and the number behind it: `E-Mail 2`, `Téléphone`, `phone_1`.
fn folded(name: &str) -> String {
    let letters = name.chars().filter(|ch| ch.is_alphanumeric()).flat_map(char::to_lowercase).map(|ch| match ch {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'ě' | 'ę' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'ø' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' | 'ń' => 'n',
        'ç' | 'č' => 'c',
        other => other,
    });
    let folded: String = letters.collect();
    let stem = folded.trim_end_matches(|ch: char| ch.is_ascii_digit());
    let stem = stem.strip_suffix("value").unwrap_or(stem).trim_end_matches(|ch: char| ch.is_ascii_digit());
    if stem.is_empty() || folded.starts_with("ipv") { folded } else { stem.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_columns_in_many_languages() {
        let says = |name: &str| meaning(name).map(|(cell, who)| (cell, who.as_str().to_string()));
        let row = |cell| Some((cell, "row".to_string()));
        assert_eq!(says("Full Name"), row(Cell::Someone));
        assert_eq!(says("E-Mail"), row(Cell::Each(Role::Email)));
        assert_eq!(says("E-mail 1 - Value"), row(Cell::Each(Role::Email)));
        assert_eq!(says("Téléphone"), row(Cell::Each(Role::Phone)));
        assert_eq!(says("Prénom"), row(Cell::As(Role::GivenName)));
        assert_eq!(says("фамилия"), row(Cell::As(Role::FamilyName)));
        assert_eq!(says("sender_email"), Some((Cell::Each(Role::Email), "sender".to_string())));
        assert_eq!(says("Kunde Telefon"), Some((Cell::Each(Role::Phone), "kunde".to_string())));
        assert_eq!(says("sender"), Some((Cell::Someone, "sender".to_string())));
        assert_eq!(says("body"), Some((Cell::As(Role::Body), String::new())));
        assert_eq!(says("home"), None);
        assert!(is_usual("ticket") && !is_usual("hello"));
    }

    #[test]
    fn names_stand_in_the_table_as_they_are_folded() {
        for (_, names) in MEANINGS {
            for name in names.split(' ') {
                assert_eq!(folded(name), name);
            }
        }
    }
}

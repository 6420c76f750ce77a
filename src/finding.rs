//! A finding: where and what kind, never the value. And the one table of entities: everything that can be found.
//!
//! Names follow Presidio where Presidio has the entity, then Google Sensitive Data Protection, then AWS Comprehend.

use crate::span::Span;

mod table;

pub use table::{Default, ENTITIES, Group, Info};

/// What a finding is. Its names, group and defaults stand in [`ENTITIES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each variant is described by its row of ENTITIES")]
#[repr(u8)]
pub enum Entity {
    Person,
    Username,
    PlatformUserId,
    SocialProfileUrl,
    GroupName,
    InviteLink,
    Organization,
    EmailAddress,
    PhoneNumber,
    StreetAddress,
    PostalCode,
    UkPostcode,
    UsZipCode,
    CaPostalCode,
    DePlz,
    LocationCoordinates,
    IpAddress,
    MacAddress,
    Url,
    DomainName,
    Location,
    DateOfBirth,
    Age,
    DateTime,
    CreditCard,
    CreditCardCvv,
    CreditCardExpiry,
    IbanCode,
    SwiftCode,
    AbaRoutingNumber,
    UsBankNumber,
    UkSortCode,
    Clabe,
    Ifsc,
    UpiId,
    Crypto,
    BtcAddress,
    EthAddress,
    XmrAddress,
    LtcAddress,
    DogeAddress,
    XrpAddress,
    SolAddress,
    BchAddress,
    TrxAddress,
    AdaAddress,
    DashAddress,
    ZecAddress,
    XlmAddress,
    AtomAddress,
    DotAddress,
    CryptoSeedPhrase,
    Pin,
    Password,
    OtpCode,
    RecoveryCode,
    ApiKey,
    AuthToken,
    JwtToken,
    PrivateKey,
    DatabaseConnectionString,
    UrlCredentials,
    SignedUrl,
    WebhookUrl,
    GenericSecret,
    PassportNumber,
    DriverLicense,
    Imei,
    Iccid,
    Imsi,
    Vin,
    LicensePlate,
    TrackingNumber,
    BookingReference,
    OrderNumber,
    MedicalRecordNumber,
    MedicalLicense,
    HealthInsuranceNumber,
    VatNumber,
    Uuid,
    ArDni,
    ArCuit,
    AtSvnr,
    AuTfn,
    AuMedicare,
    AuAbn,
    AuAcn,
    BeNationalNumber,
    BgEgn,
    BrCpf,
    BrCnpj,
    BrRg,
    CaSin,
    CaHealthNumber,
    ChAhv,
    ClRut,
    CnResidentId,
    CoCc,
    CoNit,
    CzRc,
    SkRc,
    DeTaxId,
    DeSocialSecurity,
    DeIdCard,
    DeHealthInsurance,
    DkCpr,
    EcCi,
    EeId,
    LtAk,
    LvPk,
    EsNif,
    EsNie,
    EsCif,
    EsNuss,
    FiPersonalIdentityCode,
    FrNir,
    FrSpi,
    GrAmka,
    GrAfm,
    HkId,
    HrOib,
    HuTaj,
    HuTaxId,
    IdNik,
    IePpsn,
    IlId,
    InAadhaar,
    InPan,
    InVoter,
    InGstin,
    InVehicleRegistration,
    IsKt,
    ItFiscalCode,
    ItVatCode,
    JpMyNumber,
    KrRrn,
    KrBrn,
    KrFrn,
    KzIin,
    LkNic,
    LuId,
    MkEmbg,
    RsJmbg,
    BaJmbg,
    MeJmbg,
    SiEmso,
    MtId,
    MxCurp,
    MxRfc,
    MyNric,
    NgNin,
    NlBsn,
    NoFnr,
    NzIrd,
    NzNhi,
    PeDni,
    PeRuc,
    PhTin,
    PhUmid,
    PkCnic,
    PlPesel,
    PlNip,
    PlIdCard,
    PtNif,
    PtCc,
    PyRuc,
    RoCnp,
    RuInn,
    RuSnils,
    RuPassport,
    SePersonnummer,
    SgNricFin,
    SgUen,
    SvNit,
    ThTnin,
    TrNationalId,
    TwId,
    UaRnokpp,
    UkNhs,
    UkNino,
    UkUtr,
    UkDrivingLicence,
    UkChi,
    UsSsn,
    UsItin,
    UsEin,
    UsAtin,
    UsPtin,
    UsNpi,
    UsMbi,
    UsDea,
    UyCi,
    UzPinfl,
    VeCi,
    VeRif,
    VnCccd,
    ZaIdNumber,
    MediaFile,
    ImageMetadata,
    Custom,
}

/// What a placeholder calls the owner of an archive: `[ME]`.
pub const OWNER: &str = "ME";

impl Entity {
    /// What a placeholder stands for, by what is between its brackets: `EMAIL_ADDRESS_2`, `PERSON`, `ME`.
    pub fn of_placeholder(inner: &str) -> Option<Entity> {
        let name = inner.trim_end_matches(|ch: char| ch.is_ascii_digit()).trim_end_matches('_');
        let owner = (inner == OWNER).then_some(Entity::Person);
        owner.or_else(|| ENTITIES.iter().find(|info| info.id == name).map(|info| info.entity))
    }

    /// Its row.
    pub fn info(self) -> &'static Info {
        &ENTITIES[self as usize]
    }

    /// Its name.
    pub fn id(self) -> &'static str {
        self.info().id
    }

    /// What it counts under in a report: its parent, or itself.
    pub fn reported(self) -> Entity {
        self.info().parent.unwrap_or(self)
    }

    /// The entity of a name or of a peer's alias, without regard to case.
    pub fn named(name: &str) -> Option<Entity> {
        let is_name = |candidate: &str| candidate.eq_ignore_ascii_case(name);
        let row = ENTITIES.iter().find(|info| is_name(info.id));
        row.or_else(|| ENTITIES.iter().find(|info| info.aliases.iter().any(|alias| is_name(alias)))).map(|info| info.entity)
    }
}

/// A set of entities: what a run looks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct EntitySet([u64; 4]);

impl EntitySet {
    /// Nothing.
    pub const EMPTY: EntitySet = EntitySet([0; 4]);

    /// Everything in the table.
    pub fn all() -> EntitySet {
        ENTITIES.iter().fold(EntitySet::EMPTY, |set, info| set.with(info.entity))
    }

    /// What is looked for unless somebody says otherwise.
    pub fn by_default() -> EntitySet {
        let on = ENTITIES.iter().filter(|info| info.default == Default::On);
        on.fold(EntitySet::EMPTY, |set, info| set.with(info.entity))
    }

    /// The same with one more.
    #[must_use]
    pub fn with(mut self, entity: Entity) -> EntitySet {
        self.0[entity as usize / 64] |= 1 << (entity as usize % 64);
        self
    }

    /// The same with an entity and its sub-types.
    #[must_use]
    pub fn with_children(self, entity: Entity) -> EntitySet {
        let own = ENTITIES.iter().filter(|info| info.entity == entity || info.parent == Some(entity));
        own.fold(self, |set, info| set.with(info.entity))
    }

    /// The same with one less.
    #[must_use]
    pub fn without(mut self, entity: Entity) -> EntitySet {
        self.0[entity as usize / 64] &= !(1 << (entity as usize % 64));
        self
    }

    /// Whether it is in the set.
    pub fn contains(self, entity: Entity) -> bool {
        self.0[entity as usize / 64] >> (entity as usize % 64) & 1 == 1
    }

    /// Whether nothing is in the set.
    pub fn is_empty(self) -> bool {
        self == EntitySet::EMPTY
    }
}

/// The number of a person in the archive's table of people, from 1; 0 is nobody who is known.
pub type PersonId = u32;

/// Something found in a text: where, what, by which rule, how sure. It holds no value, so it can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Bytes of the decoded text.
    pub span: Span,
    /// What it is.
    pub entity: Entity,
    /// Who it is, when it is one of the archive's people.
    pub person: PersonId,
    /// Index of the rule that found it, into the detector's list of rules.
    pub rule: u16,
    /// 0–100.
    pub confidence: u8,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entity_has_its_row_and_no_name_is_taken_twice() {
        let mut seen = std::collections::HashSet::new();
        for (index, info) in ENTITIES.iter().enumerate() {
            assert_eq!(info.entity as usize, index, "{} stands in the wrong row", info.id);
            for name in info.aliases.iter().chain([&info.id]) {
                assert!(seen.insert(name.to_ascii_uppercase()), "{name} names two entities");
                assert_eq!(Entity::named(&name.to_lowercase()), Some(info.entity));
            }
        }
    }
}

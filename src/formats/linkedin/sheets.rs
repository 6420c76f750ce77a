//! The tables of LinkedIn's export, column by column. A column that no row names is a body.
//!
//! Short headers (`Name`, `Date,Link,Message`) are only believed in a file of the right name.

use crate::finding::Entity;
use crate::formats::csv_reader::sheet::{Known, Proof, Sheet};
use crate::formats::csv_reader::{Cell, OWNER};
use crate::slice::Role;

const GIVEN: Cell = Cell::As(Role::GivenName);
const FAMILY: Cell = Cell::As(Role::FamilyName);
const PERSON: Cell = Cell::As(Role::Person);
const PROFILE: Cell = Cell::As(Role::Profile);
const EMAIL: Cell = Cell::As(Role::Email);
const PHONE: Cell = Cell::As(Role::Phone);
const STREET: Role = Role::Whole(Entity::StreetAddress);
const BIRTH: Role = Role::Whole(Entity::DateOfBirth);
const POSTCODE: Role = Role::Whole(Entity::PostalCode);
const IP: Role = Role::Whole(Entity::IpAddress);

const fn signed(signature: &'static [&'static str], columns: &'static [Known]) -> Sheet {
    Sheet { files: &[], signature, proof: Proof::Header, columns }
}

const fn named(files: &'static [&'static str], signature: &'static [&'static str], columns: &'static [Known]) -> Sheet {
    Sheet { files, signature, proof: Proof::NameAndHeader, columns }
}

/// A table without people in its columns.
const fn plain(files: &'static [&'static str], signature: &'static [&'static str]) -> Sheet {
    named(files, signature, &[])
}

/// Columns that hold dates in every table.
pub(super) const SHARED: &[Known] = &[
    Known::time("date"),
    Known::time("date/time"),
    Known::skip("time"),
    Known::skip("createdon"),
    Known::skip("createdat"),
    Known::skip("createddate"),
    Known::skip("editedon"),
    Known::skip("updatedon"),
    Known::skip("connectedon"),
    Known::skip("followedon"),
    Known::skip("savedat"),
    Known::skip("saveddate"),
    Known::skip("startedon"),
    Known::skip("finishedon"),
    Known::skip("startdate"),
    Known::skip("enddate"),
    Known::skip("publishedon"),
    Known::skip("issuedon"),
    Known::skip("registeredat"),
    Known::skip("bookmarkedat"),
    Known::skip("sentat"),
    Known::skip("eventtime"),
    Known::skip("creationdate"),
    Known::skip("applicationdate"),
    Known::skip("transactionmadeat"),
    Known::skip("endorsementdate"),
    Known::skip("endorsementstatus"),
    Known::skip("logindate"),
    Known::skip("challengedate"),
    Known::skip("verifieddate"),
    Known::skip("expirydate"),
    Known::skip("direction"),
];

/// Every table, those with the longer signature first.
pub(super) static SHEETS: &[Sheet] = &[
    signed(&["conversationid", "conversationtitle", "from", "to", "content"], MESSAGES),
    signed(&["firstname", "lastname", "connectedon"], CONNECTIONS),
    signed(&["from", "to", "sentat", "direction"], INVITATIONS),
    signed(&["source", "firstname", "lastname", "emails", "phonenumbers", "fullname"], CONTACTS),
    signed(&["firstname", "lastname", "headline", "summary", "industry"], PROFILE_COLUMNS),
    signed(&["firstname", "lastname", "maidenname"], PROFILE_COLUMNS),
    signed(&["connectionfirstname", "connectionlastname", "note"], NOTES),
    signed(&["endorseefirstname", "endorseelastname"], ENDORSEMENTS),
    signed(&["endorserfirstname", "endorserlastname"], ENDORSEMENTS),
    signed(&["firstname", "lastname", "jobtitle", "text", "creationdate"], RECOMMENDATIONS),
    signed(&["firstname", "lastname", "transactionmadeat", "invoicenumber"], RECEIPTS),
    signed(&["firstname", "lastname", "verificationtype"], VERIFICATIONS),
    signed(&["registeredat", "registrationip"], REGISTRATION),
    signed(&["privateidentityassetname", "privateidentityassetrawtext"], ASSETS),
    signed(&["applicationdate", "contactemail", "contactphonenumber"], APPLICATIONS),
    signed(&["introductionstatement", "jobtitles", "phonenumber"], JOB_PREFERENCES),
    signed(&["logindate", "ipaddress", "useragent"], NETWORK),
    signed(&["challengedate", "ipaddress", "useragent"], NETWORK),
    signed(&["alertparameters", "querycontext", "savedsearchid"], &[]),
    signed(&["contenttitle", "contentdescription", "contenttype"], &[]),
    signed(&["memberage", "companynames", "membergender"], &[]),
    signed(&["date", "sharelink", "sharecommentary"], &[]),
    signed(&["date", "link", "optiontext"], &[]),
    signed(&["date/time", "mediadescription", "medialink"], &[]),
    named(&["emailaddresses"], &["emailaddress"], &[Known::of(OWNER, "emailaddress", EMAIL)]),
    named(&["phonenumbers", "whatsappphonenumbers"], &["number"], PHONES),
    named(&["memberfollows"], &["fullname"], &[Known::of("", "fullname", PERSON)]),
    named(&["jobapplicantsavedinformation"], &[], APPLICATIONS),
    named(&["jobseekerpreferences"], &[], JOB_PREFERENCES),
    named(&["receipts"], &["firstname", "lastname", "currencycode"], RECEIPTS),
    plain(&["profilesummary"], &["profilesummary"]),
    plain(&["comments"], &["date", "link", "message"]),
    plain(&["reactions", "instantreposts"], &["date", "link"]),
    plain(&["searchqueries"], &["time", "searchquery"]),
    plain(&["positions"], &["companyname", "title", "startedon"]),
    plain(&["education"], &["schoolname", "degreename"]),
    plain(&["skills"], &["name"]),
    plain(&["languages"], &["name", "proficiency"]),
    plain(&["certifications"], &["name", "authority"]),
    plain(&["courses"], &["name", "number"]),
    plain(&["publications"], &["name", "publisher"]),
    plain(&["organizations"], &["name", "startedon"]),
    plain(&["projects", "honors", "patents"], &["title", "description"]),
    plain(&["testscores"], &["name", "score"]),
    plain(&["volunteering"], &["companyname", "role"]),
    plain(&["events"], &["eventname", "eventtime"]),
    plain(&["companyfollows", "companiesfollowed"], &["organization"]),
    plain(&["savedjobs"], &["saveddate", "joburl"]),
    plain(&["jobapplicantsavedanswers", "jobapplicantsavedscreeningquestionresponses"], &["question", "answer"]),
    plain(
        &["hashtagfollows", "causesyoucareabout", "savedjobalerts", "adtargeting", "inferencesaboutyou", "lanadsengagement"],
        &[],
    ),
];

const MESSAGES: &[Known] = &[
    Known::skip("conversationid"),
    Known::field("conversationtitle", Role::Title),
    Known::of("from", "from", PERSON),
    Known::of("from", "senderprofileurl", PROFILE),
    Known::of("", "to", Cell::Names),
    Known::of("", "recipientprofileurls", Cell::Profiles),
    Known::field("subject", Role::Body).html(),
    Known::field("content", Role::Body).html(),
    Known::skip("folder"),
    Known::field("attachments", Role::File),
    Known::skip("ismessagedraft"),
    Known::skip("isconversationdraft"),
    Known::skip("isconversationarchived"),
];

const CONNECTIONS: &[Known] = &[
    Known::of("them", "firstname", GIVEN),
    Known::of("them", "lastname", FAMILY),
    Known::of("them", "url", PROFILE),
    Known::of("them", "profileurl", PROFILE),
    Known::of("them", "emailaddress", EMAIL),
    Known::field("company", Role::Body),
    Known::field("position", Role::Body),
];

const INVITATIONS: &[Known] = &[
    Known::of("inviter", "from", PERSON),
    Known::of("inviter", "inviterprofileurl", PROFILE),
    Known::of("invitee", "to", PERSON),
    Known::of("invitee", "inviteeprofileurl", PROFILE),
    Known::field("message", Role::Body),
];

const CONTACTS: &[Known] = &[
    Known::skip("source"),
    Known::of("them", "firstname", GIVEN),
    Known::of("them", "lastname", FAMILY),
    Known::of("them", "fullname", PERSON),
    Known::of("them", "emails", Cell::Each(Role::Email)),
    Known::of("them", "phonenumbers", Cell::Each(Role::Phone)),
    Known::of("them", "instantmessagehandles", Cell::Tagged(Role::Handle)),
    Known::of("them", "profiles", Cell::Each(Role::Profile)),
    Known::field("addresses", STREET),
    Known::field("birthday", BIRTH),
];

/// The maiden name stands apart: a second family name of one subject would take the place of the first.
const PROFILE_COLUMNS: &[Known] = &[
    Known::of(OWNER, "firstname", GIVEN),
    Known::of(OWNER, "lastname", FAMILY),
    Known::of("", "maidenname", FAMILY),
    Known::field("address", STREET),
    Known::field("birthdate", BIRTH),
    Known::field("zipcode", POSTCODE),
    Known::of(OWNER, "twitterhandles", Cell::Tagged(Role::Handle)),
    Known::of(OWNER, "instantmessengers", Cell::Tagged(Role::Handle)),
];

const NOTES: &[Known] = &[
    Known::of("them", "connectionfirstname", GIVEN),
    Known::of("them", "connectionlastname", FAMILY),
    Known::of("them", "connectionprofileurl", PROFILE),
];

const ENDORSEMENTS: &[Known] = &[
    Known::of("them", "endorseefirstname", GIVEN),
    Known::of("them", "endorseelastname", FAMILY),
    Known::of("them", "endorseepublicurl", PROFILE),
    Known::of("them", "endorserfirstname", GIVEN),
    Known::of("them", "endorserlastname", FAMILY),
    Known::of("them", "endorserpublicurl", PROFILE),
];

const RECOMMENDATIONS: &[Known] = &[Known::of("them", "firstname", GIVEN), Known::of("them", "lastname", FAMILY)];

const RECEIPTS: &[Known] = &[
    Known::of(OWNER, "firstname", GIVEN),
    Known::of(OWNER, "lastname", FAMILY),
    Known::field("postalcode", POSTCODE),
    Known::field("billingaddress", STREET),
];

const VERIFICATIONS: &[Known] = &[
    Known::of(OWNER, "firstname", GIVEN),
    Known::of("", "middlename", GIVEN),
    Known::of(OWNER, "lastname", FAMILY),
    Known::of(OWNER, "emailaddress", EMAIL),
    Known::field("yearofbirth", BIRTH),
];

const REGISTRATION: &[Known] = &[Known::field("registrationip", IP)];

const NETWORK: &[Known] = &[Known::field("ipaddress", IP), Known::field("registrationip", IP)];

const ASSETS: &[Known] = &[Known::field("privateidentityassetname", Role::File)];

const PHONES: &[Known] = &[Known::skip("extension"), Known::of(OWNER, "number", PHONE), Known::skip("type")];

const APPLICATIONS: &[Known] = &[
    Known::of(OWNER, "contactemail", EMAIL),
    Known::of(OWNER, "contactphonenumber", PHONE),
    Known::of(OWNER, "emailaddress", EMAIL),
    Known::of(OWNER, "phonenumber", PHONE),
    Known::field("resumename", Role::File),
];

const JOB_PREFERENCES: &[Known] = &[
    Known::of(OWNER, "phonenumber", PHONE),
    Known::field("commutepreferencestartingaddress", STREET),
    Known::skip("commutepreferencestartingtime"),
];

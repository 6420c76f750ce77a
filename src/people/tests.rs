//! What the module promises, told through its front door.

use super::{Learner, People, Texts};
use crate::finding::{Entity, Finding};
use crate::lexicon::tagger;
use crate::slice::Role;

fn people(groups: &[&[(Role, &str)]]) -> People {
    let mut learner = Learner::new();
    for (subject, facts) in groups.iter().enumerate() {
        facts.iter().for_each(|(role, text)| learner.fact(*role, subject as u32 + 1, text));
    }
    learner.people()
}

fn mentions<'t>(people: &People, text: &'t str) -> Vec<(&'t str, u32)> {
    let mut findings: Vec<Finding> = Vec::new();
    people.find(text, &mut findings, (&mut Vec::new(), &mut Vec::new()));
    findings.iter().map(|finding| (&text[finding.span.range()], finding.person)).collect()
}

#[test]
fn one_person_under_many_names() {
    let people = people(&[
        &[(Role::Person, "Nadia Voss"), (Role::UserId, "U05NADIA001"), (Role::Handle, "nadia.voss")],
        &[(Role::UserId, "U05NADIA001"), (Role::Email, "nadia@example.com"), (Role::Phone, "+44 7700 900123")],
        &[(Role::Person, "Owen Pratt")],
    ]);
    assert_eq!(people.len(), 2);
    assert_eq!(people.email("Nadia@Example.com"), 1);
    for text in
        ["Nadia Voss", "nadia", "NADIA", "Nadia", "Voss, Nadia", "nadia-voss", "nadia_voss", "Nadias", "U05NADIA001", "voss"]
    {
        assert_eq!(mentions(&people, &format!("ask {text}, ok")), [(text, 1)], "{text}");
    }
    assert_eq!(mentions(&people, "thx nadia’s car, owen"), [("nadia", 1), ("owen", 3)]);
    assert_eq!(mentions(&people, "mpdm-nadia.voss--owen-1"), [("nadia.voss", 1), ("owen", 3)]);
    assert_eq!(mentions(&people, "nadiax xnadia Nad"), []);
}

#[test]
fn bots_are_redacted_in_their_fields_only() {
    let bot = |is_bot| {
        let facts = [(Role::Person, "Quizmaster Orbit"), (Role::Handle, "quizmaster_orbit"), (Role::Kind, is_bot)];
        mentions(&people(&[&facts]), "ask quizmaster_orbit, or Orbit").len()
    };
    assert_eq!((bot("true"), bot("false")), (0, 2));
}

#[test]
fn accents_and_emoji_do_not_hide_a_name() {
    let people = people(&[&[(Role::Person, "Zoë Brandt")], &[(Role::Person, "Jurgen Grossmann")], &[(Role::Person, "田中美咲")]]);
    for text in ["zoe", "ZOË", "Zoë", "Zoe\u{308}", "zoë brandt"] {
        assert_eq!(mentions(&people, &format!("“{text}”❤️")), [(text, 1)], "{text}");
    }
    assert_eq!(mentions(&people, "❤️Jürgen😀"), [("Jürgen", 2)]);
    assert_eq!(mentions(&people, "私は田中美咲です"), [("田中美咲", 3)]);
}

#[test]
fn a_first_name_alone_joins_nobody() {
    let people = people(&[
        &[(Role::Person, "Maria Lopez"), (Role::UserId, "7100001")],
        &[(Role::Person, "Maria Weber"), (Role::UserId, "7100002")],
        &[(Role::Person, "Maria")],
    ]);
    assert_eq!(people.len(), 3);
    // The one who is called Maria and nothing else.
    assert_eq!(mentions(&people, "hi maria"), [("maria", 3)]);
    assert_eq!(mentions(&people, "hi maria weber"), [("maria weber", 2)]);
}

#[test]
fn two_of_the_same_name_are_nobody_in_particular() {
    let people = people(&[
        &[(Role::Person, "Maria Lopez"), (Role::UserId, "7100001")],
        &[(Role::Person, "Maria Lopez"), (Role::UserId, "7100002")],
    ]);
    assert_eq!(people.len(), 2);
    assert_eq!(people.named("Maria Lopez"), 0);
    assert_eq!(mentions(&people, "maria lopez"), [("maria lopez", 0)]);
}

#[test]
fn ordinary_words_need_evidence() {
    let people = people(&[&[(Role::Person, "Will May")], &[(Role::Person, "Bo Li")]]);
    assert_eq!(mentions(&people, "will you? may i? bo"), []);
    assert_eq!(mentions(&people, "thanks Will"), [("Will", 1)]);
    assert_eq!(mentions(&people, "so Will May came"), [("Will May", 1)]);
    assert_eq!(mentions(&people, "and then Bo said"), [("Bo", 2)]);
}

#[test]
fn handles_ids_and_titles() {
    let people = people(&[
        &[(Role::Handle, "@zoe.brandt.hikes"), (Role::Person, "Zoë Brandt")],
        &[(Role::Handle, "home")],
        &[(Role::UserId, "user700000002"), (Role::Profile, "https://www.linkedin.com/in/i%C3%B1aki-sor%C3%A1")],
        &[(Role::Title, "Skopje hikers"), (Role::Kind, "private_group")],
        &[(Role::Title, "Paolo Ferri"), (Role::Kind, "personal_chat")],
    ]);
    assert_eq!(mentions(&people, "see zoe.brandt.hikes!"), [("zoe.brandt.hikes", 1)]);
    assert_eq!(mentions(&people, "hey @Zoe Brandt"), [("Zoe Brandt", 1)]);
    assert_eq!(mentions(&people, "go home @home"), [("home", 2)]);
    assert_eq!(mentions(&people, "<@700000002> user700000002"), [("700000002", 3), ("user700000002", 3)]);
    assert_eq!(mentions(&people, "iñaki-sorá"), [("iñaki-sorá", 3)]);
    assert_eq!(people.profile("http://linkedin.com/in/iñaki-sorá/"), 3);
    assert_eq!(mentions(&people, "the skopje hikers and paolo"), [("skopje hikers", 0), ("paolo", 4)]);
}

#[test]
fn fields_are_whole() {
    let people = people(&[&[(Role::Person, "Marta Quiroga, MBA")]]);
    let field = |role: Role, text: &'static str| {
        let mut findings = Vec::new();
        people.field(role, text, &mut findings);
        findings.iter().map(|f| (&text[f.span.range()], f.entity, f.person)).collect::<Vec<_>>()
    };
    assert_eq!(field(Role::Person, "\u{200e}Marta Quiroga "), [("Marta Quiroga", Entity::Person, 1)]);
    assert_eq!(
        field(Role::People, "Marta Quiroga, MBA, Tom Hale"),
        [("Marta Quiroga, MBA", Entity::Person, 1), ("Tom Hale", Entity::Person, 0),]
    );
    assert_eq!(field(Role::Person, "LinkedIn Member"), []);
    assert_eq!(field(Role::Person, "[PERSON_1]"), []);
    assert_eq!(field(Role::Title, "Marta Quiroga"), [("Marta Quiroga", Entity::Person, 1)]);
    assert_eq!(field(Role::Title, "Book club"), [("Book club", Entity::GroupName, 0)]);
    assert_eq!(field(Role::GivenName, "Marta"), [("Marta", Entity::Person, 1)]);
    assert_eq!(field(Role::Email, "a@b.example, c@d.example").len(), 2);
}

#[test]
fn a_handle_of_two_words_is_a_name_too() {
    let people = people(&[&[(Role::Handle, "nadia.haddad")]]);
    assert_eq!(mentions(&people, "hey @Nadia Haddad, text me"), [("Nadia Haddad", 1)]);
    assert_eq!(mentions(&people, "nadia.haddad said"), [("nadia.haddad", 1)]);
    assert_eq!(mentions(&people, "Haddad, or Nadia"), []);
}

#[test]
fn signs_of_every_script_end_a_word() {
    let people = people(&[&[(Role::Person, "Maya Sorá")], &[(Role::Person, "نادية حداد")], &[(Role::Person, "Юлия Соколова")]]);
    for glued in ["😀maya", "“Maya”", "«maya»", "maya…", "ok—maya", "¿maya?", "नमस्ते।maya", "、maya。", "éa maya", "x maya"]
    {
        assert_eq!(mentions(&people, glued).len(), 1, "{glued}");
    }
    for text in ["مرحبا،نادية", "؟نادية", "юлия,", "(ЮЛИЯ)", "Sora", "SORÁ", "sora\u{301}"] {
        assert_eq!(mentions(&people, text).len(), 1, "{text}");
    }
    let far = format!("{}maya {}", "ж".repeat(100), "я".repeat(300));
    assert_eq!(mentions(&people, &far), []);
    for pad in 0..130 {
        let text = format!("{}maya sorá {}", "x ".repeat(pad), "é".repeat(pad));
        assert_eq!(mentions(&people, &text), [("maya sorá", 1)], "{pad}");
    }
}

#[test]
fn what_stands_before_a_family_name_goes_with_it() {
    let people = people(&[&[(Role::Person, "Maya O'Neil")], &[(Role::Person, "Jan van Dyke")]]);
    assert_eq!(mentions(&people, "ask O'Neil or van dyke, not o van"), [("O'Neil", 1), ("van dyke", 2)]);
    assert_eq!(mentions(&people, "maya o’neil"), [("maya o’neil", 1)]);
}

/// Mentions in other forms, as the detector asks for them: by the words that may be names.
fn variants<'t>(people: &People, text: &'t str) -> Vec<(&'t str, u32)> {
    let (mut seen, mut findings) = (tagger::Seen::default(), Vec::new());
    tagger::Scratch::default().look(&tagger::Weights::embedded(), ((text, 0), &[]), &mut seen);
    people.find_variants(text, (&seen.candidates, &seen.odd), &mut findings);
    findings.iter().map(|finding| (&text[finding.span.range()], finding.person)).collect()
}

#[test]
fn other_forms_of_a_name() {
    let people = people(&[
        &[(Role::Person, "Maya Quiroga")],
        &[(Role::Person, "Tomek Wierzbicki")],
        &[(Role::Person, "Юлия Соколова")],
        &[(Role::Person, "Robert Hale")],
    ]);
    for (form, person) in [
        ("mayaaaa", 1),
        ("quirgoa", 1),
        ("Quiroogaa", 0),
        ("mayaquiroga22", 1),
        ("mquiroga", 1),
        ("M.Q.", 1),
        ("Tomkowi", 2),
        ("Wierzbickiego", 2),
        ("Юлией", 3),
        ("Sokolova", 3),
        ("Bobby", 4),
    ] {
        let expected: &[(&str, u32)] = if person == 0 { &[] } else { &[(form, person)] };
        assert_eq!(variants(&people, &format!("ask {form} please")), expected, "{form}");
    }
    assert_eq!(variants(&people, "go #TeamMaya"), [("Maya", 1)]);
    assert_eq!(variants(&people, "they rob the bank, mayor"), []);
}

#[test]
fn what_texts_tell_is_found_everywhere() {
    let mut learner = Learner::new();
    let mut texts = Texts::default();
    texts.value(Entity::Password, "Xk29!zzqplo");
    texts.value(Entity::Password, "sunshine");
    texts.phone("+44 7700 900123");
    texts.person("Dana Peeters");
    learner.hear(texts);
    let people = learner.people();
    assert_eq!(mentions(&people, "so xk29!ZZQPLO it is, sunshine"), [("xk29!ZZQPLO", 0)]);
    assert_eq!(people.phones().known("07700900123"), Some("447700900123"));
    assert_eq!(mentions(&people, "dana said"), [("dana", 1)]);
}

#[test]
fn values_of_an_archive_without_people_are_nobodys() {
    let (mut learner, mut texts) = (Learner::new(), Texts::default());
    texts.value(Entity::Password, "Xk29!zzqplo");
    texts.value(Entity::Password, "qqzzfrumble");
    learner.hear(texts);
    assert_eq!(mentions(&learner.people(), "so qqzzfrumble it is"), [("qqzzfrumble", 0)]);
}

//! Who is in an archive: `people`, its list, and what the user says of somebody.

mod harness;

use harness::Bench;

const CHAT: &str = "\
3/4/25, 2:06 PM - Maya Quiroga: hi Goran, Tamsin is here too
3/4/25, 2:07 PM - Goran Ilievski: hello maya
3/4/25, 2:08 PM - Maya Quiroga: bye
";

fn bench() -> Bench {
    let bench = Bench::new();
    bench.put("WhatsApp Chat with Goran Ilievski.txt", CHAT);
    bench
}

#[test]
fn the_table_shows_who_wrote_and_who_is_spoken_of() {
    let bench = bench();
    let ran = bench.run(&["people", "WhatsApp Chat with Goran Ilievski.txt"]).is(0);
    let rows: Vec<Vec<&str>> = ran.out.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["PERSON", "ALSO", "MESSAGES", "MENTIONS"]);
    assert_eq!(rows[1], ["Maya", "Quiroga", "2", "1"]);
    assert_eq!(rows[2], ["Goran", "Ilievski", "1", "1"]);
    assert_eq!(rows[3], ["Tamsin", "0", "1"]);
    let list = bench.read("people.toml");
    assert!(list.contains("names = [\"Maya Quiroga\"]"), "{list}");
    assert!(bench.run(&["people", "WhatsApp Chat with Goran Ilievski.txt"]).is(2).err.contains("--force"));
    let shown = bench.run(&["people", "WhatsApp Chat with Goran Ilievski.txt", "-o", "-"]).is(0).out;
    assert_eq!(shown, list);
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_the_list() {
    use std::os::unix::fs::PermissionsExt;
    let bench = bench();
    bench.run(&["people", "WhatsApp Chat with Goran Ilievski.txt", "-q"]).is(0);
    assert_eq!(std::fs::metadata(bench.path("people.toml")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn an_edited_list_joins_keeps_and_says_who_is_the_owner() {
    let bench = bench();
    bench.put(
        "people.toml",
        "[[person]]\nnames = [\"Maya Quiroga\", \"Tamsin\"]\nme = true\n\n[[person]]\nnames = [\"Goran Ilievski\"]\nkeep = true\n",
    );
    bench.run(&["WhatsApp Chat with Goran Ilievski.txt", "--people", "people.toml", "-o", "out.txt", "-q"]).is(0);
    let expected = CHAT.replace("Maya Quiroga", "[ME]").replace("Tamsin", "[ME]").replace("maya", "[ME]");
    assert_eq!(bench.read("out.txt"), expected);
    bench.put("bad.toml", "[[person]]\nname = \"Goran\"\n");
    let ran = bench.run(&["WhatsApp Chat with Goran Ilievski.txt", "--people", "bad.toml", "-o", "other.txt"]).is(2);
    assert!(ran.err.contains("line 2") && !ran.err.contains("Goran\""), "{}", ran.err);
}

#[test]
fn the_owner_and_those_who_stay_are_named_on_the_command_line() {
    let bench = bench();
    let file = "WhatsApp Chat with Goran Ilievski.txt";
    bench.run(&[file, "--me", "maya quiroga", "--keep-people", "Goran", "--keep-people", "Tamsin", "-o", "out/", "-q"]).is(0);
    let out = bench.read(&format!("out/{file}"));
    assert_eq!(out, CHAT.replace("Maya Quiroga", "[ME]").replace("maya", "[ME]"));
    let again = bench.run(&["out/", "-o", "again/", "-q", "--keep-people", "Goran Ilievski", "--keep-people", "Tamsin"]).is(0);
    assert!(again.err.is_empty(), "{}", again.err);
    assert_eq!(bench.read(&format!("again/{file}")), out);
    assert!(bench.run(&[file, "--me", "Nobody", "-o", "other.txt", "-q"]).is(0).err.contains("--me"));
}

#[test]
fn a_pipe_knows_the_owner_as_well() {
    let bench = Bench::new();
    let line = |name: &str, text: &str| format!("{{\"sender_name\":\"{name}\",\"text\":\"{text}\"}}\n");
    let lines = line("Maya Quiroga", "hi") + &line("Goran Ilievski", "thanks Maya");
    let ran = bench.pipe(&["--me", "Maya Quiroga", "--keep-people", "Goran Ilievski"], &lines).is(0);
    assert_eq!(ran.out, line("[ME]", "hi") + &line("Goran Ilievski", "thanks [ME]"));
}

#[test]
fn the_list_is_no_input_and_lies_in_no_input() {
    let bench = bench();
    let file = "WhatsApp Chat with Goran Ilievski.txt";
    assert!(bench.run(&["people", file, "-o", file, "--force"]).is(2).err.contains("is an input"));
    assert_eq!(bench.read(file), CHAT);
    bench.put("in/chat.txt", CHAT);
    assert!(bench.run(&["people", "in", "-o", "in/people.toml"]).is(2).err.contains("inside the input folder"));
}

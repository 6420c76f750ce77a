//! Bad input, full disks, interruptions, and outputs in wrong places: one line that says so, and nothing half-written.

mod harness;

use harness::{Bench, PHONE, Ran, piped, unzip};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn chat() -> String {
    format!("hello\nring {PHONE}\n")
}

/// A text that takes the debug build a while.
fn long_chat() -> String {
    format!("see you there, or ring {PHONE} and ask for the others who came along\n").repeat(120_000)
}

/// Nothing but what the test put there.
#[track_caller]
fn holds_only(bench: &Bench, names: &[&str]) {
    assert_eq!(bench.list(), names);
}

#[test]
fn an_output_that_is_an_input_is_refused() {
    let bench = Bench::new();
    bench.put("chat.txt", chat());
    for output in ["chat.txt", "./chat.txt", "../x/../chat.txt"] {
        let output = output.replace("../x/..", &bench.path("").to_string_lossy());
        let ran = bench.run(&["chat.txt", "-o", &output, "--force"]).is(2);
        assert!(ran.err.contains("the output is an input"), "{}", ran.err);
    }
    bench.run(&["chat.txt", "-o", ".", "--force"]).is(2);
    bench.run(&["chat.txt", "-o", "o.txt", "--summary", "chat.txt", "--force"]).is(2);
    assert_eq!(bench.read("chat.txt"), chat());
    holds_only(&bench, &["chat.txt"]);
}

#[cfg(unix)]
#[test]
fn links_to_an_input_are_the_input() {
    let bench = Bench::new();
    bench.put("in/chat.txt", chat());
    std::os::unix::fs::symlink("in/chat.txt", bench.path("soft.txt")).unwrap();
    std::fs::hard_link(bench.path("in/chat.txt"), bench.path("hard.txt")).unwrap();
    std::os::unix::fs::symlink("in", bench.path("door")).unwrap();
    for output in ["soft.txt", "hard.txt", "door/chat.txt"] {
        bench.run(&["in/chat.txt", "-o", output, "--force"]).is(2);
    }
    assert!(bench.run(&["in", "-o", "door/out"]).is(2).err.contains("inside the input folder"));
    assert_eq!(bench.read("in/chat.txt"), chat());
}

#[test]
fn outputs_inside_or_around_an_input_are_refused() {
    let bench = Bench::new();
    bench.put("a/in/chat.txt", chat());
    assert!(bench.run(&["a/in", "-o", "a/in/out"]).is(2).err.contains("inside the input folder"));
    assert!(bench.run(&["a/in", "-o", "a/in"]).is(2).err.contains("is an input"));
    for around in ["a", ".", "a/"] {
        assert!(bench.run(&["a/in", "-o", around, "--force"]).is(2).err.contains("contains the input"));
    }
    bench.run(&["a/in", "a/in/chat.txt"]).is(2);
    holds_only(&bench, &["a/", "a/in/", "a/in/chat.txt"]);
}

#[test]
fn what_exists_is_overwritten_only_by_force() {
    let bench = Bench::new();
    bench.put("chat.txt", chat());
    bench.put("in/chat.txt", chat());
    bench.put("there.txt", "mine");
    bench.put("tree/old.txt", "mine");
    assert!(bench.run(&["chat.txt", "-o", "there.txt"]).is(2).err.contains("--force"));
    bench.run(&["in", "-o", "tree"]).is(2);
    bench.run(&["in", "-o", "there.txt", "--force"]).is(2);
    assert_eq!((bench.read("there.txt"), bench.read("tree/old.txt")), ("mine".into(), "mine".into()));
    bench.put("chat.redacted.txt.summary.json", "mine");
    bench.run(&["chat.txt"]).is(2);
    assert!(!bench.has("chat.redacted.txt"));
    bench.run(&["chat.txt", "-o", "there.txt", "--force"]).is(0);
    assert!(bench.read("there.txt").contains("[PHONE_NUMBER_1]"));
    bench.run(&["in", "-o", "tree", "--force"]).is(0);
    assert!(bench.has("tree/chat.txt") && !bench.has("tree/old.txt"));
    bench.run(&["chat.txt"]).is(2);
}

#[test]
fn truncated_and_hostile_zips_are_refused_whole() {
    let bench = Bench::new();
    bench.zip("whole.zip", &[("a.txt", &chat()), ("b.txt", &chat().repeat(500))]);
    let bytes = std::fs::read(bench.path("whole.zip")).unwrap();
    bench.put("cut.zip", &bytes[..bytes.len() / 2]);
    bench.put("text.zip", "not a zip");
    bench.put("empty.zip", "");
    for name in ["cut.zip", "text.zip", "empty.zip"] {
        assert!(bench.run(&[name]).is(3).err.contains(&format!("{name}: truncated or not a zip")), "{name}");
    }
    for (index, entry) in ["../evil.txt", "/etc/evil.txt", "a\\evil.txt", "a/../../evil.txt", "C:evil.txt"].iter().enumerate() {
        let name = format!("evil{index}.zip");
        bench.zip(&name, &[("good.txt", &chat()), (entry, "x")]);
        let ran = bench.run(&[&name]).is(3);
        assert_eq!(ran.err.lines().filter(|line| line.starts_with("dmredact:")).count(), 1, "{entry}: {}", ran.err);
        assert!(!bench.has(&format!("evil{index}.redacted.zip")), "{entry}");
    }
    assert!(!bench.list().iter().any(|name| name.contains("redacted")));
}

#[test]
fn a_damaged_entry_is_refused_and_the_others_are_done() {
    let bench = Bench::new();
    let path = bench.zip("e.zip", &[("a.txt", &chat()), ("b.txt", "some text that is stored\n"), ("c.txt", &chat())]);
    let bytes = std::fs::read(&path).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes.clone())).unwrap();
    let start = archive.by_index(1).unwrap().data_start().unwrap() as usize;
    let mut damaged = bytes;
    damaged[start + 4] ^= 0xff;
    std::fs::write(&path, damaged).unwrap();
    let ran = bench.run(&["e.zip"]).is(3);
    assert!(ran.err.contains("e.zip/b.txt: damaged"), "{}", ran.err);
    let names: Vec<String> = unzip(&bench.path("e.redacted.zip")).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a.txt", "c.txt"]);
}

#[test]
fn a_zip_that_unpacks_to_absurd_sizes_is_refused() {
    let bench = Bench::new();
    bench.zip("bomb.zip", &[("zeros.txt", &"0".repeat(80 << 20))]);
    assert!(bench.run(&["bomb.zip"]).is(3).err.contains("absurd size"));
}

#[test]
fn invalid_utf_8_is_refused_with_the_byte() {
    let bench = Bench::new();
    bench.put("in/good.txt", chat());
    bench.put("in/text.txt", b"hello Zo\xeb\n");
    bench.put("in/late.txt", [&b"x".repeat(100_000)[..], b"\n\xff\n"].concat());
    bench.put("in/data.json", b"[{\"text\":\"Zo\xeb\"}]");
    let ran = bench.run(&["in", "-o", "out"]).is(3);
    for place in ["in/text.txt: not valid UTF-8 (at byte 8)", "in/late.txt: not valid UTF-8 (at byte 100001)", "in/data.json: not valid UTF-8 (at byte 12)"] {
        assert!(ran.err.contains(place), "{place}\n{}", ran.err);
    }
    assert!(bench.has("out/good.txt") && !bench.has("out/text.txt") && !bench.has("out/late.txt") && !bench.has("out/data.json"));
    let ran = bench.pipe(&[], b"one\ntwo\nZo\xeb\n").is(3);
    assert_eq!(ran.out, "one\ntwo\n");
    assert!(ran.err.contains("byte 10"), "{}", ran.err);
}

/// Waits until the program has begun to write.
fn until_temporary(bench: &Bench, child: &mut Child) -> Option<std::path::PathBuf> {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(30) && child.try_wait().unwrap().is_none() {
        if let Some(name) = bench.list().into_iter().find(|name| name.starts_with(".dmredact-")) {
            return Some(bench.path(name.trim_end_matches('/')));
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    None
}

#[cfg(unix)]
#[test]
fn the_temporary_file_is_for_its_owner_only_and_the_output_is_as_usual() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let bench = Bench::new();
    bench.put("chat.txt", long_chat());
    let mut child = piped(&mut bench.command(&["chat.txt"])).spawn().unwrap();
    let temporary = until_temporary(&bench, &mut child).expect("it writes a temporary file");
    assert_eq!(mode(&temporary), 0o600);
    assert!(!bench.has("chat.redacted.txt"));
    assert!(child.wait().unwrap().success());
    bench.put("usual", "");
    assert_eq!(mode(&bench.path("chat.redacted.txt")), mode(&bench.path("usual")));
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_nothing() {
    for input in ["chat.txt", "in"] {
        let bench = Bench::new();
        bench.put("chat.txt", long_chat());
        bench.put("in/chat.txt", long_chat());
        let before = bench.list();
        let mut child = piped(&mut bench.command(&[input])).spawn().unwrap();
        until_temporary(&bench, &mut child).expect("it writes a temporary file");
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(130), "{input}");
        assert_eq!(bench.list(), before);
    }
}

#[cfg(unix)]
#[test]
fn a_killed_run_leaves_nothing_under_the_final_name() {
    let bench = Bench::new();
    bench.put("chat.txt", long_chat());
    let mut child = piped(&mut bench.command(&["chat.txt"])).spawn().unwrap();
    until_temporary(&bench, &mut child).expect("it writes a temporary file");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!bench.has("chat.redacted.txt") && !bench.has("chat.redacted.txt.summary.json"));
}

#[test]
fn a_file_that_disappears_or_changes_is_refused() {
    let bench = Bench::new();
    bench.put("in/a.txt", long_chat());
    bench.put("in/b.txt", long_chat());
    bench.put("in/c.txt", chat());
    let mut child = piped(&mut bench.command(&["in", "-o", "out", "-j", "1"])).spawn().unwrap();
    until_temporary(&bench, &mut child).expect("it writes a temporary folder");
    std::fs::remove_file(bench.path("in/c.txt")).unwrap();
    bench.put("in/b.txt", "something else\n");
    let ran = Ran::of(&child.wait_with_output().unwrap()).is(3);
    assert!(ran.err.contains("in/c.txt: no such file") || ran.err.contains("in/b.txt: the file changed"), "{}", ran.err);
    assert!(bench.has("out/a.txt") && !bench.has("out/b.txt"));
    assert!(!bench.list().iter().any(|name| name.starts_with(".dmredact-")));
}

/// Runs with at most 8 KiB per file, as on a disk that is full then.
#[cfg(unix)]
fn on_a_full_disk(bench: &Bench, arguments: &[&str]) -> Ran {
    let program = env!("CARGO_BIN_EXE_dmredact");
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"", program]).args(arguments);
    Ran::of(&piped(command.current_dir(bench.path(""))).stdin(Stdio::null()).output().unwrap())
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_four_and_leaves_nothing() {
    let bench = Bench::new();
    let text: String = (0..40_000).map(|n| format!("{:x} {PHONE}\n", n * 2_654_435_761_u64)).collect();
    bench.put("chat.txt", &text);
    bench.put("in/chat.txt", &text);
    bench.zip("e.zip", &[("chat.txt", &text)]);
    let before = bench.list();
    for input in ["chat.txt", "in", "e.zip"] {
        let ran = on_a_full_disk(&bench, &[input, "-q"]).is(4);
        assert!(ran.err.contains("could not be written") && ran.err.lines().count() == 1, "{}", ran.err);
        assert_eq!(bench.list(), before, "{input}");
    }
    if Path::new("/dev/full").exists() {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut child = bench.command(&[]).stdin(Stdio::piped()).stdout(full).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(chat().as_bytes()).unwrap();
        assert!(Ran::of(&child.wait_with_output().unwrap()).is(4).err.contains("could not be written"));
    }
}

#[test]
fn an_output_folder_that_is_not_there_is_four() {
    let bench = Bench::new();
    bench.put("chat.txt", chat());
    bench.run(&["chat.txt", "-o", "no/such/place.txt"]).is(4);
    holds_only(&bench, &["chat.txt"]);
}

#[test]
fn a_reader_that_goes_away_ends_the_filter_quietly() {
    let bench = Bench::new();
    bench.put("chat.txt", long_chat());
    for arguments in [&[][..], &["scan", "--json"][..], &["scan", "--json", "chat.txt"][..], &["entities"][..]] {
        let stdin = std::fs::File::open(bench.path("chat.txt")).unwrap();
        let mut child = bench.command(arguments).stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        let mut first = [0; 10];
        out.read_exact(&mut first).unwrap();
        drop(out);
        let ran = Ran::of(&child.wait_with_output().unwrap());
        assert!(ran.code == 0 && ran.err.is_empty(), "{arguments:?}: {} {}", ran.code, ran.err);
    }
}

#[cfg(unix)]
#[test]
fn links_in_a_folder_are_listed_and_not_followed() {
    let bench = Bench::new();
    bench.put("secret.txt", chat());
    bench.put("in/a.txt", "a\n");
    std::os::unix::fs::symlink("../secret.txt", bench.path("in/link.txt")).unwrap();
    std::os::unix::fs::symlink("..", bench.path("in/up")).unwrap();
    bench.run(&["in", "-o", "out"]).is(0);
    assert!(bench.has("out/a.txt") && !bench.has("out/link.txt") && !bench.has("out/up"));
    assert!(bench.read("out.summary.json").contains("not a regular file"));
}

#[test]
fn an_encrypted_entry_is_refused_by_name() {
    let bench = Bench::new();
    let path = bench.zip("e.zip", &[("a.txt", &chat()), ("b.txt", &chat())]);
    let mut bytes = std::fs::read(&path).unwrap();
    // Sets the flag "encrypted" of the second entry, in both of its headers.
    let places = |mark: &[u8], bytes: &[u8]| {
        let found: Vec<usize> = (0..bytes.len() - 4).filter(|at| &bytes[*at..*at + 4] == mark).collect();
        found[1]
    };
    let (local, central) = (places(b"PK\x03\x04", &bytes), places(b"PK\x01\x02", &bytes));
    bytes[local + 6] |= 1;
    bytes[central + 8] |= 1;
    std::fs::write(&path, bytes).unwrap();
    let ran = bench.run(&["e.zip"]).is(3);
    assert!(ran.err.contains("e.zip/b.txt: encrypted"), "{}", ran.err);
    assert_eq!(unzip(&bench.path("e.redacted.zip")).len(), 1);
}

#[cfg(unix)]
#[test]
fn a_named_pipe_is_refused_and_not_waited_for() {
    let bench = Bench::new();
    assert!(Command::new("mkfifo").arg(bench.path("fifo")).status().unwrap().success());
    assert!(bench.run(&["fifo"]).is(3).err.contains("not a regular file"));
}

//! Bad input, full disks, interruptions, and outputs in wrong places: one line that says so, and nothing half-written.

mod harness;

use dmredact::Summary;
use dmredact::archive::{Container, Overwrite, place};
use dmredact::engine::{Options, Run, Unwatched};
use harness::{Bench, PHONE, Ran, piped, unzip};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

fn chat() -> String {
    format!("hello\nring {PHONE}\n")
}

/// A text that takes a while.
fn long_text() -> String {
    let lines = if cfg!(debug_assertions) { 400_000 } else { 4_000_000 };
    "see you there, ask for the others who came along, and bring the boat if it rains\n".repeat(lines)
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
fn bytes_that_are_no_utf_8_stay_as_they_are() {
    let bench = Bench::new();
    let files = [
        ("in/text.txt", b"d\xe9j\xe0 vu, ring +44 7700 900123\n".to_vec(), b"d\xe9j\xe0 vu, ring [PHONE_NUMBER_1]\n".to_vec()),
        ("in/late.txt", [&b"x".repeat(100_000)[..], b"\n\xff\n"].concat(), [&b"x".repeat(100_000)[..], b"\n\xff\n"].concat()),
        ("in/data.json", b"[{\"text\":\"caf\xe9\"}]".to_vec(), b"[{\"text\":\"caf\xe9\"}]".to_vec()),
    ];
    for (name, before, _) in &files {
        bench.put(name, before);
    }
    bench.run(&["in", "-o", "out"]).is(0);
    for (name, _, after) in &files {
        let written = std::fs::read(bench.path(&name.replace("in/", "out/"))).unwrap();
        assert!(written == *after, "{name}: {}", String::from_utf8_lossy(&written));
    }
    // A pipe is read once: what is no UTF-8 where UTF-8 was promised ends it, behind the lines that were good.
    let ran = bench.pipe(&[], b"one\ntwo\nZo\xeb\n").is(3);
    assert_eq!(ran.out, "one\ntwo\n");
    assert!(ran.err.contains("byte 10"), "{}", ran.err);
}

/// Waits until the program has begun to write.
fn until_temporary(bench: &Bench, child: &mut Child) -> PathBuf {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(60) && child.try_wait().unwrap().is_none() {
        if let Some(name) = bench.list().into_iter().find(|name| name.starts_with(".dmredact-")) {
            return bench.path(name.trim_end_matches('/'));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("it writes something temporary");
}

/// A run that has begun to write and waits for more on standard input.
fn half_way(bench: &Bench) -> (Child, PathBuf) {
    let mut child = piped(&mut bench.command(&["-", "-o", "out.txt"])).spawn().unwrap();
    child.stdin.as_mut().unwrap().write_all(b"the first line\n").unwrap();
    let temporary = until_temporary(bench, &mut child);
    (child, temporary)
}

#[cfg(unix)]
#[test]
fn the_temporary_file_is_for_its_owner_only_and_the_output_is_as_usual() {
    use std::os::unix::fs::PermissionsExt;
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let bench = Bench::new();
    let (mut child, temporary) = half_way(&bench);
    assert_eq!(mode(&temporary), 0o600);
    assert!(!bench.has("out.txt"));
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    bench.put("usual", "");
    assert_eq!(mode(&bench.path("out.txt")), mode(&bench.path("usual")));
    bench.put("in/chat.txt", chat());
    bench.run(&["in", "-o", "tree", "-q"]).is(0);
    assert_eq!(mode(&bench.path("tree")), mode(&bench.path("in")));
    assert_eq!(mode(&bench.path("tree/chat.txt")), mode(&bench.path("usual")));
}

#[cfg(unix)]
fn interrupt(mut child: Child) -> Option<i32> {
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    child.wait().unwrap().code()
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_leaves_nothing() {
    let bench = Bench::new();
    let (child, _) = half_way(&bench);
    assert_eq!(interrupt(child), Some(130));
    holds_only(&bench, &[]);
    bench.put("in/chat.txt", long_text());
    let before = bench.list();
    let mut child = piped(&mut bench.command(&["in", "-q"])).spawn().unwrap();
    until_temporary(&bench, &mut child);
    assert_eq!(interrupt(child), Some(130));
    assert_eq!(bench.list(), before);
}

#[test]
fn a_killed_run_leaves_nothing_under_the_final_name() {
    let bench = Bench::new();
    let (mut child, _) = half_way(&bench);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(!bench.has("out.txt"));
}

#[test]
fn a_file_that_disappears_or_changes_mid_run_is_refused_and_the_others_are_done() {
    let bench = Bench::new();
    for name in ["a", "b", "c"] {
        bench.put(&format!("in/{name}.txt"), chat());
    }
    let (input, output) = (bench.path("in"), bench.path("out"));
    let mut run = Run::new(Options::default());
    let mut opened = [run.survey(Container::open(&input).unwrap())];
    run.learn(&mut opened);
    std::fs::remove_file(bench.path("in/a.txt")).unwrap();
    bench.put("in/b.txt", "something else, and longer than before\n");
    let mut sink = place::sink(opened[0].container(), &output, Overwrite::Never);
    let mut summary = Summary::default();
    run.redact(&mut opened[0], (&mut *sink, &mut Unwatched), &mut summary).unwrap();
    sink.complete().unwrap();
    sink.publish().unwrap();
    let reasons: Vec<_> = summary.inputs.iter().map(|file| file.reason.as_deref().unwrap_or("done")).collect();
    assert_eq!(reasons, ["no such file or folder", "the file changed while it was read", "done"]);
    assert!(!bench.has("out/a.txt") && !bench.has("out/b.txt") && bench.has("out/c.txt"));
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
    let mut seed = 1_u64;
    let mut next = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b'a' + (seed >> 40) as u8 % 26)
    };
    let text: String = (0..100_000).map(|_| next()).collect();
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
    assert!(bench.run(&["chat.txt", "-o", "no/such/place.txt"]).is(4).err.contains("its folder is not there"));
    holds_only(&bench, &["chat.txt"]);
}

#[test]
fn a_reader_that_goes_away_ends_the_filter_quietly() {
    let bench = Bench::new();
    bench.put("chat.txt", chat().repeat(2_000));
    bench.put("long.txt", long_text());
    let runs: [(&str, &[&str]); 4] = [
        ("long.txt", &[]),
        ("chat.txt", &["scan", "--json"]),
        ("chat.txt", &["scan", "--json", "chat.txt"]),
        ("chat.txt", &["entities"]),
    ];
    for (input, arguments) in runs {
        let stdin = std::fs::File::open(bench.path(input)).unwrap();
        let mut child = bench.command(arguments).stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut out = child.stdout.take().unwrap();
        out.read_exact(&mut [0; 10]).unwrap();
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

//! Archives of every kind, and archives in archives: the same kind comes out, with the same entries; what is damaged or
//! hostile is refused by name, and nothing of it is written.

mod harness;

use dmredact::archive::{Container, EntryKind, Overwrite, place};
use dmredact::engine::{Options, Run, Unwatched};
use dmredact::redact::{Policy, operator};
use dmredact::report::{Status, Summary};
use harness::fixture::files;
use harness::{Bench, OTHER, PHONE};
use std::io::{Cursor, Read, Write};
use std::path::Path;

fn chat() -> String {
    format!("hello\nring {PHONE}\n")
}

const CHAT_REDACTED: &str = "hello\nring [PHONE_NUMBER_1]\n";
const TIME: u64 = 1_741_000_000;

/// A zip with a time, in memory.
fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        let time = zip::DateTime::from_date_and_time(2024, 5, 6, 7, 8, 10).unwrap();
        let options = zip::write::SimpleFileOptions::DEFAULT.last_modified_time(time).unix_permissions(0o640);
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn header(name: &str, size: usize) -> tar::Header {
    let mut header = tar::Header::new_gnu();
    header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
    header.set_size(size as u64);
    header.set_mode(0o640);
    header.set_mtime(TIME);
    header.set_uid(1042);
    header.set_gid(1042);
    header.set_username("mayalindqvist").unwrap();
    header.set_groupname("mayalindqvist").unwrap();
    header.set_cksum();
    header
}

fn tarred(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, content) in entries {
        builder.append(&header(name, content.len()), *content).unwrap();
    }
    builder.into_inner().unwrap()
}

fn gzipped(bytes: &[u8]) -> Vec<u8> {
    let builder = flate2::GzBuilder::new().filename("maya_lindqvist.txt").comment("of maya lindqvist").mtime(TIME as u32);
    let mut encoder = builder.write(Vec::new(), flate2::Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn gunzipped(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    flate2::read::MultiGzDecoder::new(bytes).read_to_end(&mut out).unwrap();
    out
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 3).unwrap()
}

/// Everything that a tar says of its entries, and what is in them.
fn untarred(bytes: &[u8]) -> Vec<(String, u64, u32, Vec<u8>)> {
    let mut archive = tar::Archive::new(bytes);
    let entries = archive.entries().unwrap().map(Result::unwrap);
    entries
        .map(|mut entry| {
            let header = entry.header().clone();
            assert!(header.uid().unwrap() == 0 && header.gid().unwrap() == 0, "an owner stayed");
            assert!(header.username_bytes().unwrap_or_default().is_empty(), "the name of an owner stayed");
            let name = String::from_utf8(entry.path_bytes().into_owned()).unwrap();
            let mut content = Vec::new();
            entry.read_to_end(&mut content).unwrap();
            (name, header.mtime().unwrap(), header.mode().unwrap(), content)
        })
        .collect()
}

/// Runs the library; `None` if the input is refused as a whole. The output is `out` in its folder.
fn run(input: &Path, output: &Path, options: &Options) -> Option<Summary> {
    let container = Container::open_to(input, options.max_archive_depth).ok()?;
    let mut run = Run::new(options.clone());
    let mut opened = [run.survey(container)];
    run.learn(&mut opened);
    let [surveyed] = &mut opened;
    let mut summary = Summary::default();
    let mut sink = place::sink(surveyed.container(), output, Overwrite::Never);
    run.redact(surveyed, (&mut *sink, &mut Unwatched), &mut summary).unwrap();
    sink.complete().unwrap();
    sink.publish().unwrap();
    Some(summary)
}

fn keeping() -> Options {
    let mut policy = Policy::default();
    policy.set_default(operator("keep").unwrap());
    Options { policy, ..Options::default() }
}

/// An archive of every kind, with archives in it.
fn every_kind() -> Vec<(&'static str, Vec<u8>)> {
    let chat = chat();
    let other = format!("and {OTHER}\n");
    let long = format!("{}/{}.txt", "d".repeat(90), "n".repeat(90));
    let mut builder = tar::Builder::new(Vec::new());
    builder.append_data(&mut header("", 3), &long, &b"hi\n"[..]).unwrap();
    builder.append(&header("z.txt", chat.len()), chat.as_bytes()).unwrap();
    builder.append(&header("./a.txt", other.len()), other.as_bytes()).unwrap();
    let tar = builder.into_inner().unwrap();
    let inner = zipped(&[("b/one.txt", chat.as_bytes()), ("two.jsonl.gz", &gzipped(b"{\"text\":\"ring +44 7700 900456\"}\n"))]);
    let mixed: &[(&str, &[u8])] = &[
        ("first.txt", b"first\n"),
        ("inner.zip", &inner),
        ("in/logs.tar.gz", &gzipped(&tar)),
        ("in/rows.csv.zst", &zstd(b"name,phone\nx,+44 7700 900456\n")),
        ("last.txt", chat.as_bytes()),
    ];
    vec![
        ("e.tar", tar.clone()),
        ("e.tar.gz", gzipped(&tar)),
        ("e.tgz", gzipped(&tar)),
        ("e.tar.zst", zstd(&tar)),
        ("e.txt.gz", gzipped(chat.as_bytes())),
        ("e.txt.zst", zstd(chat.as_bytes())),
        ("mixed.zip", zipped(mixed)),
        ("mixed.tar", tarred(mixed)),
        ("mixed.tar.gz", gzipped(&tarred(mixed))),
    ]
}

#[test]
fn the_same_kind_comes_out_under_its_own_name() {
    let bench = Bench::new();
    for (name, bytes) in every_kind() {
        bench.put(name, bytes);
    }
    for (input, output) in [
        ("e.tar", "e.redacted.tar"),
        ("e.tar.gz", "e.redacted.tar.gz"),
        ("e.tgz", "e.redacted.tgz"),
        ("e.tar.zst", "e.redacted.tar.zst"),
        ("e.txt.gz", "e.redacted.txt.gz"),
        ("e.txt.zst", "e.redacted.txt.zst"),
        ("mixed.zip", "mixed.redacted.zip"),
    ] {
        bench.run(&[input, "-q"]).is(0);
        let bytes = std::fs::read(bench.path(output)).unwrap();
        let unpacked = match output.rsplit('.').next().unwrap() {
            "gz" | "tgz" => {
                assert_eq!(bytes[3], 0, "no name and no comment in the header");
                assert_eq!(bytes[4..8], (TIME as u32).to_le_bytes());
                gunzipped(&bytes)
            }
            "zst" => zstd::decode_all(&bytes[..]).unwrap(),
            _ => bytes,
        };
        if input.contains(".t") && !input.contains("txt") {
            let entries = untarred(&unpacked);
            let told: Vec<_> = entries.iter().map(|(name, mtime, mode, _)| (name.len(), *mtime, *mode)).collect();
            assert_eq!(told, [(185, TIME, 0o640), (5, TIME, 0o640), (7, TIME, 0o640)], "{input}");
            assert_eq!(String::from_utf8(entries[1].3.clone()).unwrap(), CHAT_REDACTED);
        } else if input.contains("txt") {
            assert_eq!(String::from_utf8(unpacked).unwrap(), CHAT_REDACTED);
        }
    }
}

#[test]
fn archives_in_archives_keep_their_place_name_and_kind() {
    let bench = Bench::new();
    for (name, bytes) in every_kind() {
        bench.put(&format!("in/{name}"), bytes);
    }
    bench.put("people.txt", "Maya Lindqvist\n");
    let ours = zipped(&[("Maya Lindqvist.txt", chat().as_bytes())]);
    bench.put("in/Maya Lindqvist.zip", &ours);
    let ran = bench.run(&["in", "-o", "out", "--people", "people.txt"]).is(0);
    let summary = bench.read("out.summary.json");
    for path in [
        "in/mixed.zip/inner.zip/b/one.txt",
        "in/mixed.zip/inner.zip/two.jsonl.gz",
        "in/mixed.tar.gz/in/logs.tar.gz/z.txt",
        "in/mixed.tar/in/rows.csv.zst",
        "in/PERSON_1.zip/PERSON_1.txt",
    ] {
        assert!(summary.contains(&format!("\"path\": \"{path}\"")), "{path}\n{summary}");
    }
    let before: Vec<String> =
        files(&bench.path("in")).into_iter().map(|(name, _)| name.replace("Maya Lindqvist", "PERSON_1")).collect();
    let after = files(&bench.path("out"));
    assert_eq!(before.len(), after.len(), "{}", ran.err);
    for (name, bytes) in &after {
        let (name, text) = (name.replacen("out/", "in/", 1), String::from_utf8_lossy(bytes));
        assert!(before.contains(&name), "{name}");
        assert!(!text.contains("900123") && !text.contains("900456"), "{name}: {text}");
    }
    let inner = std::fs::read(bench.path("out/mixed.tar")).unwrap();
    let names: Vec<String> = untarred(&inner).into_iter().map(|(name, ..)| name).collect();
    assert_eq!(names, ["first.txt", "inner.zip", "in/logs.tar.gz", "in/rows.csv.zst", "last.txt"]);
}

#[test]
fn what_lies_deeper_is_left_out_and_listed() {
    let bench = Bench::new();
    let third = zipped(&[("c.txt", chat().as_bytes())]);
    let second = zipped(&[("third.zip", &third), ("b.txt", b"b\n")]);
    bench.put("in/first.zip", zipped(&[("second.zip", &second), ("a.txt", b"a\n")]));
    bench.run(&["in", "-o", "out"]).is(0);
    assert!(bench.read("out.summary.json").contains("archives nested more than 3 deep"));
    let names = |path: &str| files(&bench.path(path)).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names("out"), ["out/first.zip/second.zip/b.txt", "out/first.zip/a.txt"]);
    bench.run(&["in", "-o", "deep", "--max-archive-depth", "4"]).is(0);
    let deep = Container::open_to(&bench.path("deep"), 4).unwrap();
    assert!(deep.entries().iter().any(|entry| entry.name == "first.zip/second.zip/third.zip/c.txt"));
    bench.run(&["in/first.zip", "-o", "flat.zip", "--max-archive-depth", "1"]).is(0);
    assert_eq!(names("flat.zip"), ["flat.zip/a.txt"]);
    bench.run(&["in", "-o", "copied", "--unknown", "copy"]).is(0);
    assert_eq!(names("copied").len(), 2);
    assert!(bench.run(&["in", "-o", "refused", "--unknown", "refuse"]).is(3).err.contains("in/first.zip/second.zip/third.zip"));
    bench.run(&["in", "-o", "none", "--max-archive-depth", "0"]).is(2);
}

#[test]
fn a_policy_that_keeps_everything_keeps_entries_bytes_and_times() {
    for (name, bytes) in every_kind() {
        let bench = Bench::new();
        let (input, output) = (bench.put(name, &bytes), bench.path(&format!("out/{name}")));
        std::fs::create_dir(bench.path("out")).unwrap();
        run(&input, &output, &keeping()).unwrap();
        assert_eq!(files(&input), files(&output), "{name}");
        let written = std::fs::read(&output).unwrap();
        if name == "e.tar" {
            let told = |bytes: &[u8]| {
                let mut archive = tar::Archive::new(bytes);
                let all = archive.entries().unwrap().map(|entry| {
                    let entry = entry.unwrap();
                    (entry.path_bytes().into_owned(), entry.header().mtime().unwrap(), entry.header().mode().unwrap())
                });
                all.collect::<Vec<_>>()
            };
            assert_eq!(told(&bytes), told(&written));
        }
        if name == "mixed.zip" {
            let times = |bytes: &[u8]| {
                let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
                let all = (0..archive.len()).map(|index| {
                    let file = archive.by_index(index).unwrap();
                    (file.name_raw().to_vec(), file.last_modified(), file.unix_mode())
                });
                all.collect::<Vec<_>>()
            };
            assert_eq!(times(&bytes), times(&written));
        }
    }
}

#[test]
fn threads_and_windows_change_no_byte_and_twice_is_once() {
    for (name, bytes) in every_kind() {
        let bench = Bench::new();
        let input = bench.put(name, &bytes);
        let redacted = |folder: &str, input: &Path, window: usize, threads: usize| {
            let output = bench.put(&format!("{folder}/x"), "").with_file_name(name);
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            pool.install(|| run(input, &output, &Options { window, ..Options::default() })).unwrap();
            output
        };
        let one = redacted("one", &input, 1 << 20, 1);
        let many = redacted("many", &input, 7, 8);
        assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&many).unwrap(), "{name}");
        let twice = redacted("twice", &one, 1 << 20, 2);
        assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&twice).unwrap(), "{name}: redacted again");
    }
}

/// Where a tar may be cut because nothing is missing then: behind the first block of zeros at its end.
fn is_complete(name: &str, whole: &[u8], cut: usize) -> bool {
    let content = whole.iter().rposition(|byte| *byte != 0).map_or(0, |at| (at + 1).next_multiple_of(512));
    name.ends_with(".tar") && cut >= content + 512
}

#[test]
fn truncated_anywhere_nothing_is_written() {
    let small: &[(&str, &[u8])] = &[("a.txt", b"hello\n"), ("b.zip", &zipped(&[("c.txt", chat().as_bytes())]))];
    let archives = [
        ("e.tar", tarred(small)),
        ("e.tar.gz", gzipped(&tarred(small))),
        ("e.tar.zst", zstd(&tarred(small))),
        ("e.txt.gz", gzipped(chat().as_bytes())),
        ("e.txt.zst", zstd(chat().as_bytes())),
        ("e.zip", zipped(small)),
    ];
    for (name, bytes) in archives {
        let bench = Bench::new();
        // Where nothing is missing, a few places tell as much as all.
        for cut in (0..bytes.len()).filter(|cut| !is_complete(name, &bytes, *cut) || cut % 100 == 0) {
            let (input, output) = (bench.put(name, &bytes[..cut]), bench.path(&format!("out.{cut}")));
            match run(&input, &output, &Options::default()) {
                None => {}
                Some(_) if is_complete(name, &bytes, cut) => std::fs::remove_file(&output).unwrap(),
                Some(summary) => assert!(summary.inputs.iter().all(|file| file.status == Status::Refused), "{name} cut at {cut}"),
            }
            assert!(!output.exists(), "{name} cut at {cut}");
        }
    }
}

#[test]
fn bytes_changed_anywhere_end_in_a_refusal_or_an_output() {
    let mut seed = 7_u64;
    for (name, bytes) in every_kind() {
        let bench = Bench::new();
        for round in 0..24 {
            let mut damaged = bytes.clone();
            for _ in 0..=round % 3 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let at = (seed >> 33) as usize % damaged.len();
                damaged[at] ^= 1 << (seed >> 29 & 7);
            }
            let (input, output) = (bench.put(name, &damaged), bench.path(&format!("out.{round}")));
            let summary = run(&input, &output, &Options::default()).unwrap_or_default();
            let reasons: Vec<_> = summary.inputs.iter().filter_map(|file| file.reason.as_deref()).collect();
            assert!(!reasons.contains(&"internal error"), "{name}, round {round}");
        }
    }
}

#[test]
fn a_damaged_archive_in_an_archive_is_refused_by_name_and_the_others_are_done() {
    let bench = Bench::new();
    let inner = zipped(&[("c.txt", chat().repeat(50).as_bytes())]);
    let gz = gzipped(chat().repeat(50).as_bytes());
    let tar = tarred(&[("c.txt", chat().as_bytes())]);
    let entries: &[(&str, &[u8])] = &[
        ("cut.zip", &inner[..inner.len() / 2]),
        ("cut.txt.gz", &gz[..gz.len() - 5]),
        ("cut.tar", &tar[..600]),
        ("empty.gz", b""),
        ("evil.tar", &tarred(&[("../x.txt", b"x\n")])),
        ("good.zip", &inner),
    ];
    bench.put("e.zip", zipped(entries));
    bench.put("e.tar.gz", gzipped(&tarred(entries)));
    for name in ["e.zip", "e.tar.gz"] {
        let err = bench.run(&[name]).is(3).err;
        for told in [
            "cut.zip: truncated or not a zip",
            "cut.txt.gz: truncated",
            "cut.tar: truncated",
            "empty.gz: truncated or not a gzip",
        ] {
            assert!(err.contains(&format!("{name}/{told}")), "{told}\n{err}");
        }
        assert!(err.contains("evil.tar: the name of an entry leads out"), "{err}");
        let left = files(&bench.path(&name.replacen("e.", "e.redacted.", 1)));
        assert_eq!(left.len(), 1);
        assert!(left[0].0.ends_with("good.zip/c.txt"), "{}", left[0].0);
    }
}

#[test]
fn hostile_tars_are_refused_whole() {
    let bench = Bench::new();
    let long = "n".repeat(90);
    let deep = format!("{0}/{0}/", long).repeat(30);
    let mut longest = tar::Builder::new(Vec::new());
    longest.append_data(&mut header("", 0), deep.clone() + "x", &b""[..]).unwrap();
    let mut linked = header("l.txt", 4);
    linked.set_entry_type(tar::EntryType::Symlink);
    linked.set_cksum();
    let mut link = tar::Builder::new(Vec::new());
    link.append(&linked, &b"evil"[..]).unwrap();
    let mut huge = header("x", 1 << 40);
    huge.set_entry_type(tar::EntryType::GNULongName);
    huge.set_cksum();
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("up.tar", tarred(&[("../x", b"x")]), "leads out"),
        ("root.tar", tarred(&[("/etc/x", b"x")]), "absolute"),
        ("twice.tar", tarred(&[("x", b"x"), ("x", b"y")]), "same name"),
        ("long.tar", longest.into_inner().unwrap(), "too long"),
        ("link.tar", link.into_inner().unwrap(), "has content"),
        ("huge.tar", huge.as_bytes().to_vec(), "extended header"),
        ("text.tar", b"no tar at all".to_vec(), "truncated or not a tar"),
        ("text.gz", b"no gzip".to_vec(), "truncated or not a gzip file"),
        ("text.zst", b"no zstd".to_vec(), "truncated or not a Zstandard file"),
        ("text.tar.gz", gzipped(b"no tar"), "truncated or not a tar"),
    ];
    for (name, bytes, says) in cases {
        bench.put(name, bytes);
        let err = bench.run(&[name]).is(3).err;
        assert!(err.contains(says), "{name}: {err}");
    }
    assert!(!bench.list().iter().any(|name| name.contains("redacted")));
}

#[test]
fn what_unpacks_to_absurd_sizes_is_refused() {
    let bench = Bench::new();
    let zeros = "0".repeat(80 << 20);
    bench.put("bomb.txt.gz", gzipped(zeros.as_bytes()));
    bench.put("bomb.txt.zst", zstd(zeros.as_bytes()));
    bench.put("bomb.tar.gz", gzipped(&tarred(&[("zeros.txt", zeros.as_bytes())])));
    bench.put("in/bomb.zip", zipped(&[("zeros.txt", zeros.as_bytes()), ("a.txt", b"a\n")]));
    bench.put("in/deep.zip", zipped(&[("bomb.tar", &tarred(&[("zeros.txt", zeros.as_bytes())]))]));
    bench.put("in/a.txt", "a\n");
    for name in ["bomb.txt.gz", "bomb.txt.zst", "bomb.tar.gz"] {
        assert!(bench.run(&[name]).is(3).err.contains("absurd size"), "{name}");
    }
    let err = bench.run(&["in", "-o", "out"]).is(3).err;
    assert!(err.contains("in/bomb.zip: a zip that unpacks to an absurd size"), "{err}");
    assert!(err.contains("in/deep.zip: a zip that unpacks to an absurd size"), "{err}");
    assert!(bench.has("out/a.txt"));
}

#[test]
fn links_devices_and_sparse_files_in_a_tar_are_listed_and_left_out() {
    let bench = Bench::new();
    let mut builder = tar::Builder::new(Vec::new());
    let mut folder = header("./", 0);
    folder.set_entry_type(tar::EntryType::Directory);
    folder.set_cksum();
    builder.append(&folder, &b""[..]).unwrap();
    builder.append(&header("./a.txt", 2), &b"a\n"[..]).unwrap();
    for (name, kind) in [
        ("./soft.txt", tar::EntryType::Symlink),
        ("./hard.txt", tar::EntryType::Link),
        ("./dev", tar::EntryType::Char),
        ("./pipe", tar::EntryType::Fifo),
    ] {
        let mut special = header(name, 0);
        special.set_entry_type(kind);
        special.set_link_name_literal("./a.txt").unwrap();
        special.set_cksum();
        builder.append(&special, &b""[..]).unwrap();
    }
    let records = [("GNU.sparse.major", &b"1"[..]), ("mtime", b"1741000000.5")];
    builder.append_pax_extensions(records).unwrap();
    builder.append(&header("./sparse.txt", 512), &[b'0'; 512][..]).unwrap();
    builder.append_pax_extensions([("path", "./z\u{e9}.txt".as_bytes()), ("uname", b"maya")]).unwrap();
    builder.append(&header("./z.txt", 2), &b"z\n"[..]).unwrap();
    bench.put("e.tar", builder.into_inner().unwrap());
    bench.run(&["e.tar"]).is(0);
    let entries = untarred(&std::fs::read(bench.path("e.redacted.tar")).unwrap());
    let names: Vec<&str> = entries.iter().map(|(name, ..)| name.as_str()).collect();
    assert_eq!(names, ["./a.txt", "./z\u{e9}.txt"]);
    let summary = bench.read("e.redacted.tar.summary.json");
    assert_eq!(summary.matches("not a regular file").count(), 5, "{summary}");
    let bytes = std::fs::read(bench.path("e.redacted.tar")).unwrap();
    assert!(!bytes.windows(4).any(|word| word == b"maya"), "the name of an owner stayed");
}

#[test]
fn entries_that_are_copied_unread_stay_packed_as_they_were() {
    let bench = Bench::new();
    let photo: Vec<u8> = [&b"\xff\xd8\xff\0"[..], &b"\0 not random at all".repeat(500)].concat();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let best = zip::write::SimpleFileOptions::DEFAULT.compression_level(Some(1)).unix_permissions(0o600);
    for name in ["a.jpg", "b.jpg"] {
        writer.start_file(name, best).unwrap();
        writer.write_all(&photo).unwrap();
    }
    writer.start_file("c.txt", best).unwrap();
    writer.write_all(chat().as_bytes()).unwrap();
    writer.set_comment("made by Maya Lindqvist").unwrap();
    bench.put("e.zip", writer.finish().unwrap().into_inner());
    bench.run(&["e.zip", "--unknown", "copy"]).is(0);
    let open = |name: &str| zip::ZipArchive::new(std::fs::File::open(bench.path(name)).unwrap()).unwrap();
    let (mut before, mut after) = (open("e.zip"), open("e.redacted.zip"));
    assert!(after.comment().is_empty());
    for index in 0..2 {
        let raw = |archive: &mut zip::ZipArchive<std::fs::File>| {
            let mut file = archive.by_index_raw(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            (file.name_raw().to_vec(), file.last_modified(), file.unix_mode(), bytes)
        };
        assert_eq!(raw(&mut before), raw(&mut after));
    }
    assert_eq!(files(&bench.path("e.redacted.zip"))[2].1, CHAT_REDACTED.as_bytes());
    bench.put("f.zip", zipped(&[("in.zip", &std::fs::read(bench.path("e.zip")).unwrap())]));
    bench.run(&["f.zip", "--unknown", "copy"]).is(0);
    let copied = files(&bench.path("f.redacted.zip"));
    assert_eq!(
        copied.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["a.jpg", "b.jpg", "c.txt"].map(|name| format!("f.redacted.zip/in.zip/{name}"))
    );
    assert_eq!(copied[0].1, photo);
}

#[test]
fn an_encrypted_entry_of_an_archive_in_an_archive_is_refused_by_name() {
    let bench = Bench::new();
    let mut inner = zipped(&[("a.txt", chat().as_bytes()), ("b.txt", chat().as_bytes())]);
    let place = |mark: &[u8], bytes: &[u8]| bytes.windows(4).rposition(|found| found == mark).unwrap();
    let (local, central) = (place(b"PK\x03\x04", &inner), place(b"PK\x01\x02", &inner));
    inner[local + 6] |= 1;
    inner[central + 8] |= 1;
    bench.put("e.tar", tarred(&[("in.zip", &inner)]));
    let err = bench.run(&["e.tar"]).is(3).err;
    assert!(err.contains("e.tar/in.zip/b.txt: encrypted"), "{err}");
    assert_eq!(files(&bench.path("e.redacted.tar")).len(), 1);
}

#[test]
fn large_archives_in_archives_are_read_from_one_file_aside() {
    let bench = Bench::new();
    let mut seed = 1_u64;
    let mut byte = || {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 40) as u8
    };
    let photo: Vec<u8> = (0..9 << 20).map(|_| byte()).collect();
    let stored = tarred(&[("photo.jpg", &photo), ("a.txt", chat().as_bytes())]);
    let entries: &[(&str, &[u8])] = &[("one.tar", &stored), ("two.tar.gz", &gzipped(&stored)), ("c.txt", b"c\n")];
    bench.put("e.zip", zipped(entries));
    bench.run(&["e.zip", "-r", "keep", "-q", "--unknown", "copy"]).is(0);
    assert!(
        files(&bench.path("e.zip"))
            .iter()
            .map(|(_, bytes)| bytes)
            .eq(files(&bench.path("e.redacted.zip")).iter().map(|(_, bytes)| bytes))
    );
    let container = Container::open(&bench.path("e.redacted.zip")).unwrap();
    assert_eq!(container.entries().iter().filter(|entry| entry.kind == EntryKind::File).count(), 5);
}

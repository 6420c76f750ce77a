//! `people`: who is in it, under which names. A table for the eye, and a list to edit and pass back with `--people`.

use super::args::PeopleArgs;
use super::redact::{Session, check, is_filter};
use super::roster::{self, Person};
use super::{Outcome, outputs, plan};
use crate::archive::place::Rules;
use crate::archive::sink::Nowhere;
use crate::archive::{Form, Overwrite};
use crate::engine::{Observer, Seen};
use crate::error::Error;
use crate::finding::{Entity, PersonId};
use crate::slice::{Naming, Role};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

/// Columns of the table are no wider.
const WIDTH: usize = 60;

pub(super) fn run(args: &PeopleArgs) -> Result<Outcome, Error> {
    check(&args.common)?;
    let options = plan::options(&args.common, &[])?;
    let is_shown = args.output == Path::new("-");
    let overwrite = if args.force { Overwrite::Force } else { Overwrite::Never };
    if !is_shown {
        Rules { inputs: &args.common.inputs, overwrite }.check(&args.output, Form::File)?;
    }
    let filter = is_filter(&args.common.inputs)?;
    let mut session = Session::new(options);
    let mut census = Census::default();
    if filter {
        let source = Box::new(std::io::stdin());
        session.run.filter(source, (std::io::sink(), &mut census), &mut session.summary)?;
    } else {
        for surveyed in &mut session.open(&args.common.inputs, args.common.threads) {
            session.run.redact(surveyed, (&mut Nowhere, &mut census), &mut session.summary)?;
        }
    }
    session.close();
    let people = census.people();
    let list = roster::write(&people);
    if is_shown {
        show(&list)?;
    } else {
        outputs::write_private(&list, &args.output, overwrite)?;
        if !args.common.quiet {
            show(&table(&people))?;
            super::tell(&format!("written: {}", args.output.display()));
        }
    }
    Ok(session.outcome())
}

fn show(text: &str) -> Result<(), Error> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| Error::writing(&error))
}

/// Gathers everybody while a run goes by.
#[derive(Default)]
struct Census {
    known: BTreeMap<PersonId, Person>,
    /// People whom only texts name, by their folded names.
    others: BTreeMap<String, Person>,
}

impl Observer for Census {
    fn naming(&self) -> Naming {
        Naming::On
    }

    fn seen(&mut self, seen: &Seen<'_>) -> Result<(), Error> {
        let Some(value) = seen.text.get(seen.finding.span.range()) else { return Ok(()) };
        let is_field = seen.rule == "field";
        let person = match (seen.finding.person, seen.finding.entity) {
            (0, Entity::Person) => self.others.entry(value.to_lowercase()).or_default(),
            (0, _) => return Ok(()),
            (person, _) => self.known.entry(person).or_default(),
        };
        person.mentions += u64::from(!is_field);
        // A given name alone would make one of two people, if it stood in the list as if it were all of a name.
        let is_whole = is_field && !matches!(seen.slice.role, Role::GivenName | Role::FamilyName);
        if is_whole || seen.finding.person == 0 || seen.finding.entity != Entity::Person {
            person.note(seen.finding.entity, value);
        }
        Ok(())
    }

    fn said(&mut self, person: PersonId) {
        self.known.entry(person).or_default().messages += 1;
    }
}

impl Census {
    /// Whoever wrote most comes first, then whoever is spoken of most.
    fn people(self) -> Vec<Person> {
        let mut people: Vec<Person> = self.known.into_values().chain(self.others.into_values()).collect();
        people.retain(|person| !person.names.is_empty() || person.aliases().next().is_some());
        people.sort_by_key(|person| std::cmp::Reverse((person.messages, person.mentions)));
        people
    }
}

fn table(people: &[Person]) -> String {
    let cut =
        |text: String| if text.chars().count() > WIDTH { text.chars().take(WIDTH - 1).chain(['…']).collect() } else { text };
    let row = |person: &Person| {
        let mut all = person.names.iter().map(String::as_str).chain(person.aliases());
        let name = all.next().unwrap_or_default().to_string();
        [cut(name), cut(all.collect::<Vec<_>>().join(", ")), person.messages.to_string(), person.mentions.to_string()]
    };
    let head = ["PERSON", "ALSO", "MESSAGES", "MENTIONS"].map(String::from);
    let rows: Vec<[String; 4]> = std::iter::once(head).chain(people.iter().map(row)).collect();
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let (name, also) = (width(0), width(1));
    let line = |[one, two, three, four]: &[String; 4]| format!("{one:<name$}  {two:<also$}  {three:>8}  {four:>8}\n");
    // Names hold whatever somebody typed; nothing of it may move the cursor.
    rows.iter().map(line).map(|line| line.trim_end().replace(char::is_control, "\u{fffd}") + "\n").collect()
}

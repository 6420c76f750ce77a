//! From arguments to a plan: every name is checked here, so that a run that begins knows what it does.

use super::args::{CommonArgs, MediaArg, NamesArg, UnknownArg};
use super::roster;
use crate::detect::{Names, Plan, Terms, Thresholds, entity};
use crate::engine::{Choice, Edge, Media, Options, Unknown, WINDOW, Wanted, day_named, people_in};
use crate::error::Error;
use crate::finding::{ENTITIES, EntitySet, Group};
use crate::formats;
use crate::people::{Learner, Standing};
use crate::redact::{Policy, operator};
use std::path::Path;

/// The options of a run.
pub(super) fn options(args: &CommonArgs, replace: &[String]) -> Result<Options, Error> {
    let plan = Plan {
        entities: args.entities.as_deref().map_or_else(|| Ok(EntitySet::by_default()), entities)?,
        min_confidence: thresholds(&args.min_confidence)?,
        regions: args.region.as_deref().map_or_else(|| Ok(Vec::new()), regions)?,
        names: match args.names {
            NamesArg::People => Names::People,
            NamesArg::Balanced => Names::Balanced,
            NamesArg::Aggressive => Names::Aggressive,
        },
        allow: args.allow.as_deref().map_or_else(|| Ok(Terms::default()), terms)?,
        deny: args.deny.as_deref().map_or_else(|| Ok(Terms::default()), terms)?,
    };
    let known =
        |id: &String| formats::by_id(id).ok_or_else(|| usage(format!("no format is called `{id}`"), "see `dmredact formats`"));
    Ok(Options {
        plan,
        policy: policy(replace)?,
        format: args.format.as_ref().map(known).transpose()?,
        people: people(args)?,
        unknown: match args.unknown {
            UnknownArg::Refuse => Unknown::Refuse,
            UnknownArg::Drop => Unknown::Drop,
            UnknownArg::Copy => Unknown::Copy,
        },
        max_archive_depth: usize::from(args.max_archive_depth),
        media: match args.media {
            MediaArg::Strip => Media::Strip,
            MediaArg::Keep => Media::Keep,
            MediaArg::Drop => Media::Drop,
        },
        window: args.window.unwrap_or(WINDOW),
        choice: choice(args)?,
        ..Options::default()
    })
}

/// Which messages are handed on.
fn choice(args: &CommonArgs) -> Result<Choice, Error> {
    let day = |text: &Option<String>, edge| match text {
        None => Ok(None),
        Some(text) => day_named(text, edge)
            .map(Some)
            .ok_or_else(|| usage(format!("`{text}` is no date"), "write 2025-03-04, 2025-03 or 2025")),
    };
    let pattern = |text: &String| {
        glob::Pattern::new(text).map_err(|_| usage(format!("`{text}` is no pattern"), "use `*` and `?`; write `[` as `[[]`"))
    };
    let choice = Choice {
        from: day(&args.from, Edge::First)?,
        to: day(&args.to, Edge::Last)?,
        conversation: args.conversation.as_ref().map(pattern).transpose()?,
        participant: args.participant.clone(),
        kind: args.only.map_or(Wanted::Everything, |_| Wanted::Messages),
    };
    match (choice.from, choice.to) {
        (Some(from), Some(to)) if from > to => Err(Error::usage("--from is later than --to", "exchange them")),
        _ => Ok(choice),
    }
}

fn usage(seen: String, advice: &'static str) -> Error {
    Error::usage(seen, advice)
}

/// `default`, `all`, entities and groups, with `-` to take away; a list that only takes away starts from the default.
fn entities(list: &str) -> Result<EntitySet, Error> {
    let only_takes_away = list.split(',').all(|item| item.trim().starts_with('-'));
    let mut set = if only_takes_away { EntitySet::by_default() } else { EntitySet::EMPTY };
    for item in list.split(',').map(str::trim).filter(|item| !item.is_empty()) {
        let (name, takes_away) = item.strip_prefix('-').map_or((item, false), |name| (name, true));
        let chosen = match name.to_ascii_lowercase().as_str() {
            "default" => EntitySet::by_default(),
            "all" => EntitySet::all(),
            _ => named(name)?,
        };
        for info in ENTITIES.iter().filter(|info| chosen.contains(info.entity)) {
            set = if takes_away { set.without(info.entity) } else { set.with(info.entity) };
        }
    }
    if set.is_empty() {
        // `-e "$UNSET"` would otherwise pass everything on as if it were clean.
        return Err(Error::usage("--entities leaves nothing to look for", "name some, or leave the option out"));
    }
    Ok(set)
}

/// An entity with its sub-types, or a group.
fn named(name: &str) -> Result<EntitySet, Error> {
    let group = |group: Group| group.id().eq_ignore_ascii_case(name);
    let of_group = ENTITIES.iter().filter(|info| group(info.group));
    let set = of_group.fold(EntitySet::EMPTY, |set, info| set.with(info.entity));
    if !set.is_empty() {
        return Ok(set);
    }
    let entity = entity(name).ok_or_else(|| usage(format!("no entity is called `{name}`"), "see `dmredact entities`"))?;
    Ok(EntitySet::EMPTY.with_children(entity))
}

fn policy(replace: &[String]) -> Result<Policy, Error> {
    let mut policy = Policy::default();
    for item in replace {
        let (entity, op) = item.split_once('=').map_or((None, item.as_str()), |(entity, op)| (Some(entity), op));
        let found = operator(op).ok_or_else(|| usage(format!("no operator is called `{op}`"), "see `dmredact operators`"))?;
        match entity {
            Some(entity) => policy.set(named(entity)?, found),
            None => policy.set_default(found),
        }
    }
    Ok(policy)
}

/// `60`, `PHONE_NUMBER=80`: one for all, and some for entities or groups.
fn thresholds(list: &[String]) -> Result<Thresholds, Error> {
    let mut thresholds = Thresholds::default();
    for item in list.iter().flat_map(|list| list.split(',')).map(str::trim) {
        let (entity, number) = item.split_once('=').map_or((None, item), |(entity, number)| (Some(entity), number));
        let least = number.trim().parse().ok().filter(|least| *least <= 100u8);
        let least =
            least.ok_or_else(|| usage(format!("`{item}` is no confidence"), "write 0 to 100: --min-confidence 60,PHONE=80"))?;
        match entity {
            Some(entity) => thresholds.set(named(entity.trim())?, least),
            None => thresholds.set(EntitySet::all(), least),
        }
    }
    Ok(thresholds)
}

fn regions(list: &str) -> Result<Vec<crate::checks::phone::Region>, Error> {
    let no_region = |item: &str| usage(format!("`{}` is no region", item.trim()), "write two letters each: --region GB,US");
    let one = |item: &str| crate::detect::region(item).ok_or_else(|| no_region(item));
    list.split(',').map(one).collect()
}

fn list_file(path: &Path) -> Result<String, Error> {
    let bytes = std::fs::read(path).map_err(|error| {
        usage(format!("the list could not be read: {}", Error::reading(&error).seen()), "check the path").in_file(path)
    })?;
    String::from_utf8(bytes).map_err(|_| usage("the list is not UTF-8".to_string(), "save it as UTF-8").in_file(path))
}

fn terms(path: &Path) -> Result<Terms, Error> {
    Terms::parse(&list_file(path)?).map_err(|error| {
        usage(format!("line {}: the pattern cannot be used", error.line), "write /regex/ in the syntax of ripgrep, and smaller")
            .in_file(path)
    })
}

/// Those whom the user tells of.
fn people(args: &CommonArgs) -> Result<Learner, Error> {
    let mut learner = args.people.as_deref().map_or_else(|| Ok(Learner::new()), names)?;
    args.me.iter().for_each(|name| learner.wish(name, Standing::Owner));
    args.keep_people.iter().for_each(|name| learner.wish(name, Standing::Kept));
    Ok(learner)
}

fn names(path: &Path) -> Result<Learner, Error> {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) {
        return roster::read(&list_file(path)?).map_err(|error| error.in_file(path));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    people_in(&name, &list_file(path)?).map_err(|error| {
        usage(format!("the list could not be understood: {}", error.seen()), "give one name a line, or a csv or vcf file")
            .in_file(path)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Entity;

    #[test]
    fn lists_add_and_take_away() {
        let all_but_url = entities("all,-URL").unwrap();
        assert!(all_but_url.contains(Entity::Organization) && !all_but_url.contains(Entity::Url));
        let default_but_people = entities("-people").unwrap();
        assert!(default_but_people.contains(Entity::EmailAddress) && !default_but_people.contains(Entity::Person));
        assert!(entities("crypto").unwrap().contains(Entity::BtcAddress));
        assert!(entities("email,phone").unwrap().contains(Entity::PhoneNumber));
        assert!(entities("").is_err() && entities("phone,-contact").is_err());
        assert!(entities("shoes").unwrap_err().to_string().contains("no entity is called `shoes`"));
    }

    #[test]
    fn operators_by_entity_group_or_for_all() {
        let policy = policy(&["label".into(), "contact=mask".into(), "EMAIL_ADDRESS=redact".into()]).unwrap();
        assert_eq!(policy.of(Entity::Person).id(), "label");
        assert_eq!(policy.of(Entity::PhoneNumber).id(), "mask");
        assert_eq!(policy.of(Entity::EmailAddress).id(), "redact");
    }
}

//! Members of two lists: which is which, and what is told of those of an enum.

use super::change::{Change, Event, Reason, Subject};

/// What belongs together in two lists: first what has the same id, then what has the same trait.
pub(super) struct Matched<'a, T> {
    /// Of the older, what has no counterpart.
    pub(super) gone: Vec<&'a T>,
    /// Each of the newer, with what it was.
    pub(super) now: Vec<(Option<&'a T>, &'a T)>,
}

impl<'a, T> Matched<'a, T> {
    pub(super) fn of<I: PartialEq + 'a, K: PartialEq + 'a>(
        old: &'a [T],
        new: &'a [T],
        id: impl Fn(&'a T) -> &'a I,
        alike: impl Fn(&'a T) -> &'a K,
    ) -> Self {
        let mut open: Vec<&T> = old.iter().collect();
        let mut take = |is_it: &dyn Fn(&'a T) -> bool| {
            let place = open.iter().position(|item| is_it(item))?;
            Some(open.remove(place))
        };
        let same: Vec<Option<&T>> = new.iter().map(|item| take(&|other| id(other) == id(item))).collect();
        let now = new.iter().zip(same);
        let now = now.map(|(item, same)| (same.or_else(|| take(&|other| alike(other) == alike(item))), item));
        let now = now.collect();
        Self { gone: open, now }
    }
}

/// What is told of the members of every enum, each by its name: those that are gone or new, by what they hold,
/// those that are called otherwise, and what else has changed in those that stay.
pub(super) fn members<T>(
    subject: Subject,
    matched: Matched<'_, T>,
    name: impl Fn(&T) -> &str,
    (held, holds): (impl Fn(&T) -> String, impl Fn(&T) -> String),
    changed: impl Fn(&T, &T) -> Vec<Change>,
) -> Vec<(String, Change)> {
    let what = |member: &T| name(member).to_owned();
    let mut found = Vec::new();
    for member in matched.gone {
        let change = Change::new(subject, Event::Removed, Reason::Gone);
        found.push((what(member), change.before(held(member))));
    }
    for (before, member) in matched.now {
        let Some(before) = before else {
            let change = Change::new(subject, Event::Added, Reason::OpenEnum);
            found.push((what(member), change.after(holds(member))));
            continue;
        };
        if name(before) != name(member) {
            let change = Change::new(subject, Event::Renamed, Reason::Renamed);
            found.push((what(member), change.before(name(before)).after(name(member))));
        }
        found.extend(changed(before, member).into_iter().map(|change| (what(member), change)));
    }
    found
}

//! Calls: functions, their arguments, setters and answers.

use super::change::{Change, Event, Level, Subject};
use super::in_new_words;
use super::pairs::Pairs;
use crate::emit::callable::{Callable, Given};
use crate::ir::{Api, Operation};
use crate::name::previous::template;

pub(super) fn compare(old: &Api, new: &Api, pairs: &Pairs) -> Vec<Change> {
    let mut changes = Vec::new();
    for (index, operation) in old.operations.iter().enumerate() {
        if pairs.operations.iter().all(|(left, _)| *left != index) {
            let change = Change::new(Subject::Operation, Event::Removed, Level::Major, "gone");
            changes.push(about(operation, change.before(line(old, operation))));
        }
    }
    for (index, operation) in new.operations.iter().enumerate() {
        if pairs.operations.iter().all(|(_, right)| *right != index) {
            let change = Change::new(Subject::Operation, Event::Added, Level::Minor, "new");
            changes.push(about(operation, change.after(line(new, operation))));
        }
    }
    for (left, right) in &pairs.operations {
        let (left, right) = (&old.operations[*left], &new.operations[*right]);
        let mut pair = Pair {
            old: left,
            new: right,
            was: Callable::of(old, left),
            is: Callable::of(new, right),
            pairs,
            changes: Vec::new(),
        };
        pair.names();
        pair.givens();
        pair.answer();
        pair.notes(old, new);
        changes.extend(pair.changes.into_iter().map(|change| match change.what.as_str() {
            "" => about(right, change),
            _ => change,
        }));
    }
    changes
}

fn name(operation: &Operation) -> String {
    format!("{}::{}", operation.module, operation.function.trim_start_matches("r#"))
}

fn place(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn line(api: &Api, operation: &Operation) -> String {
    let callable = Callable::of(api, operation);
    let arguments: Vec<String> = callable.arguments.iter().map(typed).collect();
    format!(
        "fn {}({}) -> {}, {}",
        operation.function,
        arguments.join(", "),
        callable.answer,
        place(operation)
    )
}

fn typed(given: &Given) -> String {
    format!("{}: {}", given.name, given.ty)
}

fn about(operation: &Operation, change: Change) -> Change {
    change.at(&operation.module, name(operation), &operation.origin)
}

/// One call, as it was and as it is.
struct Pair<'a> {
    old: &'a Operation,
    new: &'a Operation,
    was: Callable,
    is: Callable,
    pairs: &'a Pairs,
    changes: Vec<Change>,
}

/// How something is given to a call.
#[derive(Clone, Copy)]
enum Way<'a> {
    Argument(&'a Given),
    Setter(&'a Given),
}

impl<'a> Way<'a> {
    fn given(self) -> &'a Given {
        match self {
            Self::Argument(given) | Self::Setter(given) => given,
        }
    }

    fn text(self) -> String {
        match self {
            Self::Argument(given) => format!("argument {}", typed(given)),
            Self::Setter(given) => format!("setter {}({})", given.name, given.ty),
        }
    }
}

impl Pair<'_> {
    fn push(
        &mut self,
        subject: Subject,
        event: Event,
        level: Level,
        reason: &'static str,
        before: String,
        after: String,
    ) {
        self.changes.push(Change::new(subject, event, level, reason).before(before).after(after));
    }

    fn names(&mut self) {
        let (was, is) = (name(self.old), name(self.new));
        if was != is {
            self.push(Subject::Operation, Event::Renamed, Level::Major, "renamed", was, is);
        }
        let (was, is) = (place(self.old), place(self.new));
        if template(&was) != template(&is) {
            self.push(Subject::Operation, Event::Moved, Level::Patch, "same call, other address", was, is);
        }
        if self.old.deprecated != self.new.deprecated {
            let (event, level, reason) = match self.new.deprecated {
                true => (Event::Deprecated, Level::Minor, "a warning"),
                false => (Event::Restored, Level::Patch, "a warning less"),
            };
            self.changes.push(Change::new(Subject::Operation, event, level, reason));
        }
    }

    /// What is given, wherever it is given: by argument or by setter.
    fn givens(&mut self) {
        let by_place = template(&place(self.old)) == template(&place(self.new));
        let key = |given: &Given| match given.segment {
            Some(index) if by_place => format!("{{{index}}}"),
            _ => given.key.clone(),
        };
        let (was, is) = (std::mem::take(&mut self.was.arguments), std::mem::take(&mut self.is.arguments));
        let (could, can) = (std::mem::take(&mut self.was.setters), std::mem::take(&mut self.is.setters));
        let ways = |arguments: &'_ [Given], setters: &'_ [Given]| -> Vec<String> {
            arguments.iter().chain(setters).map(key).collect()
        };
        let find = |arguments, setters, wanted: &str| way(arguments, setters, |given| key(given) == wanted);
        let mut keys = ways(&was, &could);
        let mut order = ways(&is, &can);
        order.retain(|key| !keys.contains(key));
        keys.extend(order);
        for key in keys {
            let before = find(&was, &could, &key);
            let after = find(&is, &can, &key);
            self.given(before, after);
        }
        let common = |these: &[Given], those: &[Given]| -> Vec<String> {
            let those: Vec<String> = those.iter().map(key).collect();
            these.iter().map(key).filter(|key| those.contains(key)).collect()
        };
        if common(&was, &is) != common(&is, &was) {
            let list = |givens: &[Given]| givens.iter().map(typed).collect::<Vec<_>>().join(", ");
            self.push(
                Subject::Arguments,
                Event::Reordered,
                Level::Major,
                "another order",
                list(&was),
                list(&is),
            );
        }
    }

    fn given(&mut self, before: Option<Way<'_>>, after: Option<Way<'_>>) {
        use Way::{Argument, Setter};
        let Some(one) = after.or(before).map(Way::given) else { return };
        let mut found: Vec<(Event, Level, &'static str)> = Vec::new();
        match (before, after) {
            (None, Some(Argument(_))) => found.push((Event::Added, Level::Major, "an argument more")),
            (None, Some(Setter(_))) => found.push((Event::Added, Level::Minor, "a setter more")),
            (Some(Argument(_)), None) => found.push((Event::Removed, Level::Major, "an argument less")),
            (Some(Setter(_)), None) => found.push((Event::Removed, Level::Major, "a setter less")),
            (Some(Argument(_)), Some(Setter(_))) => {
                found.push((Event::Changed, Level::Major, "optional now"))
            }
            (Some(Setter(_)), Some(Argument(_))) => {
                found.push((Event::Changed, Level::Major, "required now"))
            }
            (Some(was), Some(is)) => {
                let is_setter = matches!(is, Setter(_));
                let (was, is) = (was.given(), is.given());
                if in_new_words(&was.ty, self.pairs) != is.ty {
                    found.push((Event::Changed, Level::Major, "another type"));
                } else if was.sent != is.sent {
                    found.push((Event::Changed, Level::Patch, "sent in another way"));
                }
                if was.name != is.name && is_setter {
                    found.push((Event::Renamed, Level::Major, "renamed"));
                } else if was.name != is.name {
                    found.push((Event::Renamed, Level::Patch, "names of arguments are not called"));
                }
            }
            (None, None) => {}
        }
        let subject = if one.is_body { Subject::Body } else { Subject::Parameter };
        for (event, level, reason) in found {
            let told = |way: Way<'_>| match reason {
                "sent in another way" => way.given().sent.clone(),
                _ => way.text(),
            };
            let change = Change::new(subject, event, level, reason);
            let what = format!("{}.{}", name(self.new), one.name.trim_start_matches("r#"));
            let change = change.at(&self.new.module, what, &self.new.origin);
            self.changes.push(Change { before: before.map(told), after: after.map(told), ..change });
        }
    }

    fn answer(&mut self) {
        let was = in_new_words(&self.was.answer, self.pairs);
        if was != self.is.answer {
            let (was, is) = (self.was.answer.clone(), self.is.answer.clone());
            self.push(Subject::Answer, Event::Changed, Level::Major, "another type", was, is);
        }
        let plain = || "Request".to_owned();
        match (self.was.request.clone(), self.is.request.clone()) {
            (Some(was), Some(is)) if was == is || self.old.function != self.new.function => {}
            (Some(was), Some(is)) => {
                self.push(Subject::Request, Event::Renamed, Level::Major, "renamed", was, is);
            }
            (None, None) => {}
            (was, is) => {
                let (was, is) = (was.unwrap_or_else(plain), is.unwrap_or_else(plain));
                self.push(
                    Subject::Request,
                    Event::Changed,
                    Level::Major,
                    "another type is returned",
                    was,
                    is,
                );
            }
        }
    }

    /// What only the documentation tells.
    fn notes(&mut self, old: &Api, new: &Api) {
        let (was, is) = (errors(old, self.old), errors(new, self.new));
        if in_new_words(&was, self.pairs) != is {
            self.push(Subject::Errors, Event::Changed, Level::Patch, "documentation", was, is);
        }
        let (was, is) = (self.old.scopes.join(", "), self.new.scopes.join(", "));
        if was != is {
            self.push(
                Subject::Scopes,
                Event::Changed,
                Level::Patch,
                "other permission is asked for",
                was,
                is,
            );
        }
    }
}

fn way<'a>(arguments: &'a [Given], setters: &'a [Given], is_it: impl Fn(&Given) -> bool) -> Option<Way<'a>> {
    let argument = arguments.iter().find(|given| is_it(given)).map(Way::Argument);
    argument.or_else(|| setters.iter().find(|given| is_it(given)).map(Way::Setter))
}

/// `403 ErrorBody, 404`.
fn errors(api: &Api, operation: &Operation) -> String {
    let errors = operation.errors.iter().map(|(status, body)| match body {
        Some(id) => format!("{status} {}", crate::emit::callable::type_text(api, *id)),
        None => status.clone(),
    });
    errors.collect::<Vec<_>>().join(", ")
}

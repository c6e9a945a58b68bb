//! Calls: functions, their arguments, setters and answers.

use std::collections::{BTreeMap, HashSet};

use super::change::{Change, Event, Reason, Signature, Subject};
use super::pairs::Pairs;
use crate::document::media::JSON;
use crate::document::template::{place, template};
use crate::pipeline::Model;
use crate::surface::call::Call;
use crate::surface::given::Given;
use crate::surface::job::CallJob;
use crate::surface::lines::argument;
use crate::surface::names::raw;
use crate::surface::rust_type::RustType;

pub(super) fn compare(old: &Model, new: &Model, pairs: &Pairs) -> Vec<Change> {
    let (old, new) = (&old.surface.calls, &new.surface.calls);
    let (stays, was): (HashSet<usize>, HashSet<usize>) = pairs.operations.iter().copied().unzip();
    let mut changes = Vec::new();
    for (index, call) in old.iter().enumerate() {
        if !stays.contains(&index) {
            let change = Change::new(Subject::Operation, Event::Removed, Reason::Gone);
            changes.push(about(call, change.before(line(call))));
        }
    }
    for (index, call) in new.iter().enumerate() {
        if !was.contains(&index) {
            let change = Change::new(Subject::Operation, Event::Added, Reason::New);
            changes.push(about(call, change.after(line(call))));
        }
    }
    for (left, right) in &pairs.operations {
        let mut pair = Pair { old: &old[*left], new: &new[*right], pairs, changes: Vec::new() };
        pair.names();
        pair.givens();
        pair.media();
        pair.answer();
        pair.job();
        pair.lists();
        pair.notes();
        let signature = Signature { before: line(pair.old), after: line(pair.new) };
        let told = pair.changes.into_iter();
        changes.extend(told.map(|change| Change { signature: Some(signature.clone()), ..change }));
    }
    changes
}

fn line(call: &Call) -> String {
    let function = raw(&call.function);
    format!("fn {function}({}) -> {}, {}", listed(&call.arguments), call.answer, call.key())
}

fn listed(givens: &[Given]) -> String {
    givens.iter().map(argument).collect::<Vec<_>>().join(", ")
}

fn about(call: &Call, change: Change) -> Change {
    change.at(&call.module, call.name(), &call.origin)
}

/// One call, as it was and as it is.
struct Pair<'a> {
    old: &'a Call,
    new: &'a Call,
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
    /// Every way of a call, arguments first.
    fn all(call: &'a Call) -> Vec<Self> {
        let arguments = call.arguments.iter().map(Self::Argument);
        arguments.chain(call.setters.iter().map(Self::Setter)).collect()
    }

    fn given(self) -> &'a Given {
        match self {
            Self::Argument(given) | Self::Setter(given) => given,
        }
    }

    fn text(self) -> String {
        match self {
            Self::Argument(given) => format!("argument {}", argument(given)),
            Self::Setter(given) => format!("setter {}({})", raw(&given.name), given.ty),
        }
    }
}

/// What tells one thing that is given from the others, before and after.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Identity<'a> {
    /// Its place in a path that is the same but for the names in it.
    Segment(usize),
    /// What it is called on the wire, and where it stands.
    Wire((u8, &'a str)),
}

impl<'a> Pair<'a> {
    fn push(&mut self, change: Change) {
        self.changes.push(about(self.new, change));
    }

    /// Whether the path has the same segments, whatever names are in them.
    fn is_at_same_place(&self) -> bool {
        place(&self.old.key()) == place(&self.new.key())
    }

    fn names(&mut self) {
        let (was, is) = (self.old.name(), self.new.name());
        if was != is {
            let change = Change::new(Subject::Operation, Event::Renamed, Reason::Renamed);
            self.push(change.before(was).after(is));
        }
        if template(&self.old.key()) != template(&self.new.key()) {
            let change = Change::new(Subject::Operation, Event::Moved, Reason::OtherAddress);
            self.push(change.before(self.old.key()).after(self.new.key()));
        }
        let place = |call: &Call| call.server.as_ref().map(|(_, url)| url.clone());
        if place(self.old) != place(self.new) {
            let told = |call: &Call| place(call).unwrap_or_else(|| "where the others are".to_owned());
            let change = Change::new(Subject::Operation, Event::Moved, Reason::OtherBaseUrl);
            self.push(change.before(told(self.old)).after(told(self.new)));
        }
        match (self.old.deprecated, self.new.deprecated) {
            (false, true) => {
                self.push(Change::new(Subject::Operation, Event::Deprecated, Reason::Warning));
            }
            (true, false) => {
                self.push(Change::new(Subject::Operation, Event::Restored, Reason::NoWarning));
            }
            _ => {}
        }
    }

    /// What is given, wherever it is given: by argument or by setter.
    fn givens(&mut self) {
        let by_place = self.is_at_same_place();
        let identity = |given: &'a Given| match given.segment {
            Some(index) if by_place => Identity::Segment(index),
            _ => Identity::Wire(given.key()),
        };
        let (was, is) = (Way::all(self.old), Way::all(self.new));
        let find = |ways: &[Way<'a>], wanted: Identity<'_>| {
            ways.iter().copied().find(|way| identity(way.given()) == wanted)
        };
        for before in &was {
            self.given(Some(*before), find(&is, identity(before.given())));
        }
        for after in &is {
            if find(&was, identity(after.given())).is_none() {
                self.given(None, Some(*after));
            }
        }
        let (was, is) = (&self.old.arguments, &self.new.arguments);
        let common = |these: &'a [Given], those: &'a [Given]| -> Vec<Identity<'a>> {
            let those: Vec<Identity<'_>> = those.iter().map(identity).collect();
            these.iter().map(identity).filter(|given| those.contains(given)).collect()
        };
        if common(was, is) != common(is, was) {
            let change = Change::new(Subject::Arguments, Event::Reordered, Reason::AnotherOrder);
            self.push(change.before(listed(was)).after(listed(is)));
        }
    }

    fn given(&mut self, before: Option<Way<'_>>, after: Option<Way<'_>>) {
        use Way::{Argument, Setter};
        let Some(one) = after.or(before).map(Way::given) else { return };
        let mut found: Vec<(Event, Reason)> = Vec::new();
        match (before, after) {
            (None, Some(Argument(_))) => found.push((Event::Added, Reason::ArgumentAdded)),
            (None, Some(Setter(_))) => found.push((Event::Added, Reason::SetterAdded)),
            (Some(Argument(_)), None) => found.push((Event::Removed, Reason::ArgumentRemoved)),
            (Some(Setter(_)), None) => found.push((Event::Removed, Reason::SetterRemoved)),
            (Some(Argument(_)), Some(Setter(_))) => found.push((Event::Changed, Reason::OptionalNow)),
            (Some(Setter(_)), Some(Argument(_))) => found.push((Event::Changed, Reason::RequiredNow)),
            (Some(was), Some(is)) => {
                let is_setter = matches!(is, Setter(_));
                let (was, is) = (was.given(), is.given());
                if was.ty.renamed(&self.pairs.renamed) != is.ty {
                    found.push((Event::Changed, Reason::AnotherType));
                } else if was.sent != is.sent {
                    found.push((Event::Changed, Reason::SentOtherwise));
                }
                if was.name != is.name {
                    let reason = if is_setter { Reason::Renamed } else { Reason::ArgumentRenamed };
                    found.push((Event::Renamed, reason));
                }
            }
            (None, None) => {}
        }
        let subject = if one.is_body() { Subject::Body } else { Subject::Parameter };
        let (module, what) = (&self.new.module, format!("{}.{}", self.new.name(), one.name));
        if let (Some(was), Some(is)) = (before.map(Way::given), after.map(Way::given)) {
            let change = self.pairs.versions(subject, was.seen.as_ref(), is.seen.as_ref());
            self.changes.extend(change.map(|change| change.at(module, what.clone(), &self.new.origin)));
        }
        for (event, reason) in found {
            let told = |way: Way<'_>| match reason {
                Reason::SentOtherwise => way.given().sent.to_string(),
                _ => way.text(),
            };
            let change = Change::new(subject, event, reason).at(module, what.clone(), &self.new.origin);
            self.changes.push(Change { before: before.map(told), after: after.map(told), ..change });
        }
    }

    /// What bodies are sent as and answers are asked for as, and which of several bodies there are.
    fn media(&mut self) {
        let rows = |call: &Call, names: &BTreeMap<String, String>| -> Vec<(String, String)> {
            let content = call.content.iter().flat_map(|content| &content.rows);
            content
                .map(|row| {
                    let given = row.given.iter().map(|given| given.ty.renamed(names).to_string());
                    (row.name.clone(), given.collect::<Vec<_>>().join(", "))
                })
                .collect()
        };
        let (was, is) = (rows(self.old, &self.pairs.renamed), rows(self.new, &BTreeMap::new()));
        let told = |row: &(String, String)| format!("{}({})", row.0, row.1);
        for row in &was {
            let same = is.iter().find(|(name, _)| *name == row.0);
            let change = match same {
                Some(same) if same == row => continue,
                Some(same) => {
                    Change::new(Subject::Body, Event::Changed, Reason::AnotherType).after(told(same))
                }
                None => Change::new(Subject::Body, Event::Removed, Reason::SetterRemoved),
            };
            self.push(change.before(told(row)));
        }
        for row in is.iter().filter(|row| was.iter().all(|(name, _)| *name != row.0) && !was.is_empty()) {
            let change = Change::new(Subject::Body, Event::Added, Reason::SetterAdded);
            self.push(change.after(told(row)));
        }
        let sent = |call: &Call| {
            let bodies = call.bodies.iter().flat_map(|body| std::iter::once(&body.media).chain(&body.others));
            bodies.cloned().collect::<Vec<_>>().join(", ")
        };
        // What a caller gives is told where it is given.
        let is_told = |change: &Change| change.subject == Subject::Body;
        if sent(self.old) != sent(self.new) && !self.changes.iter().any(is_told) {
            let change = Change::new(Subject::Body, Event::Changed, Reason::SentOtherwise);
            self.push(change.before(sent(self.old)).after(sent(self.new)));
        }
        let asked = |call: &Call| call.accept.clone().unwrap_or_else(|| JSON.to_owned());
        if asked(self.old) != asked(self.new) {
            let change = Change::new(Subject::Answer, Event::Changed, Reason::SentOtherwise);
            self.push(change.before(asked(self.old)).after(asked(self.new)));
        }
    }

    fn answer(&mut self) {
        let (was, is) = (&self.old.answer, &self.new.answer);
        if !was.renamed(&self.pairs.renamed).is_like(is) {
            let change = Change::new(Subject::Answer, Event::Changed, Reason::AnotherType);
            let change = change.before(was).after(is);
            self.push(change);
        }
        // A function that is called otherwise says so of its request.
        if self.old.request != self.new.request && self.old.function == self.new.function {
            let change = Change::new(Subject::Request, Event::Renamed, Reason::Renamed);
            let (was, is) = (self.old.request.clone(), self.new.request.clone());
            self.push(change.before(was).after(is));
        }
    }

    /// The methods that follow a job.
    fn job(&mut self) {
        let (was, is) = (&self.old.job, &self.new.job);
        let types =
            |job: &CallJob| (job.status.renamed(&self.pairs.renamed), job.gives.renamed(&self.pairs.renamed));
        let (event, reason) = match (was, is) {
            (None, None) => return,
            (None, Some(_)) => (Event::Added, Reason::New),
            (Some(_), None) => (Event::Removed, Reason::Gone),
            (Some(was), Some(is)) if types(was) != (is.status.clone(), is.gives.clone()) => {
                (Event::Changed, Reason::AnotherType)
            }
            (Some(was), Some(is)) => {
                let renamed = CallJob { status: is.status.clone(), gives: is.gives.clone(), ..was.clone() };
                if renamed == *is {
                    return;
                }
                (Event::Changed, Reason::SentOtherwise)
            }
        };
        let told = |job: &Option<CallJob>| job.as_ref().map(|job| format!("job {job}"));
        let change = Change::new(Subject::Request, event, reason);
        self.push(Change { before: told(was), after: told(is), ..change });
    }

    /// How a list leads to its next part, where people say it.
    fn lists(&mut self) {
        let told = |call: &Call| call.pages.as_ref().map(|pages| format!("goes on {pages}"));
        let (was, is) = (told(self.old), told(self.new));
        let (event, reason) = match (&was, &is) {
            (None, Some(_)) => (Event::Added, Reason::New),
            (Some(_), None) => (Event::Removed, Reason::Gone),
            (was, is) if was != is => (Event::Changed, Reason::SentOtherwise),
            _ => return,
        };
        let change = Change::new(Subject::Answer, event, reason);
        self.push(Change { before: was, after: is, ..change });
    }

    /// What only the documentation tells.
    fn notes(&mut self) {
        let renamed = |body: &RustType| body.renamed(&self.pairs.renamed);
        let was = self.old.errors.iter().map(|(status, body)| (status, body.as_ref().map(renamed)));
        let is = self.new.errors.iter().map(|(status, body)| (status, body.clone()));
        if !was.eq(is) {
            let change = Change::new(Subject::Errors, Event::Changed, Reason::Documentation);
            self.push(change.before(errors(self.old)).after(errors(self.new)));
        }
        if self.old.security != self.new.security {
            let change = Change::new(Subject::Scopes, Event::Changed, Reason::OtherCredentials);
            self.push(change.before(security(self.old)).after(security(self.new)));
        }
        let (was, is) = (self.old.seen.as_ref(), self.new.seen.as_ref());
        if let Some(change) = self.pairs.versions(Subject::Operation, was, is) {
            self.push(change);
        }
        if self.old.scopes != self.new.scopes {
            let change = Change::new(Subject::Scopes, Event::Changed, Reason::OtherScopes);
            self.push(change.before(scopes(self.old)).after(scopes(self.new)));
        }
    }
}

/// `key and token, or user`
fn security(call: &Call) -> String {
    match call.security.as_deref() {
        None => "as the others".to_owned(),
        Some([]) => "for everybody".to_owned(),
        Some(security) => {
            let alternatives: Vec<String> = security.iter().map(|schemes| schemes.join(" and ")).collect();
            alternatives.join(", or ")
        }
    }
}

/// `pullrequest, or read:pullrequest and read:account`.
fn scopes(call: &Call) -> String {
    let alternatives: Vec<String> = call.scopes.iter().map(|scopes| scopes.join(" and ")).collect();
    alternatives.join(", or ")
}

/// `403 ErrorBody, 404`.
fn errors(call: &Call) -> String {
    let errors = call.errors.iter().map(|(status, body)| match body {
        Some(body) => format!("{status} {body}"),
        None => status.clone(),
    });
    errors.collect::<Vec<_>>().join(", ")
}

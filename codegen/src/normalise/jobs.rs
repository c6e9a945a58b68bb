//! Jobs that operations start at the server, as people say; what cannot hold is told.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::lists::meant_in;
use crate::bindings::{self, Bindings, Key};
use crate::diagnostic::{Diagnostics, did_you_mean};
use crate::document::template::placeholders;
use crate::ir::{Api, Job, JobRules, Kind, Location, Operation, Reply, ReplyBody, TypeId};
use crate::pointer::Pointer;

const ACCEPTED: u16 = 202;

/// Gives operations the jobs that they start. Runs last: types keep their places from here on.
///
/// # Errors
/// Jobs that the document does not bear out: operations, parameters, fields and values that it does not
/// have, and answers that do not belong together. Those operations are left without one.
pub fn mark_jobs(api: &mut Api, bindings: &Bindings) -> Result<(), Diagnostics> {
    let mut faults = Diagnostics::new();
    let places: HashMap<String, usize> =
        api.operations.iter().enumerate().map(|(place, operation)| (operation.key(), place)).collect();
    for (start, given) in &bindings.jobs {
        let place = places.get(start).copied();
        let found = match place {
            Some(place) => Reader { api, given, start: &api.operations[place] }.job().map(|job| (place, job)),
            None => {
                let meant = did_you_mean(start, places.keys().map(String::as_str));
                Err(("asks", format!("the document has no operation {start:?}{meant}")))
            }
        };
        match found {
            Ok((place, job)) => api.operations[place].job = Some(job),
            Err((key, message)) => {
                let error = bindings.error(&Key::Job { operation: start.clone(), key }, message);
                faults.push(error.help("remove the job, or correct it"));
            }
        }
    }
    faults.into_result(())
}

/// The key that is wrong, and why.
type Fault = (&'static str, String);

struct Reader<'a> {
    api: &'a Api,
    given: &'a bindings::Job,
    start: &'a Operation,
}

impl Reader<'_> {
    fn job(&self) -> Result<Job, Fault> {
        let bindings::Job { asks: key, named, state, done, failed, says, result } = self.given;
        let asks = self.api.operations.iter().position(|operation| operation.key() == *key);
        let asks = asks.ok_or_else(|| {
            let known: Vec<String> = self.api.operations.iter().map(Operation::key).collect();
            let meant = did_you_mean(key, known.iter().map(String::as_str));
            ("asks", format!("the document has no operation {key:?}{meant}"))
        })?;
        let asked = &self.api.operations[asks];
        if asked.method != "GET" {
            return Err(("asks", format!("{key:?} does more than ask: a job is asked about with GET")));
        }
        let status = json(asked.replies.iter().filter(|reply| reply.status == ACCEPTED))
            .or_else(|| json(asked.replies.iter()));
        let status = status.ok_or_else(|| ("asks", format!("{key:?} is not answered with JSON")))?;
        let last = asked.replies.iter().find(|reply| reply.status != ACCEPTED).and_then(|reply| {
            // An answer of bytes that may be JSON as well is read as bytes.
            reply.bodies.first().map(|content| content.body)
        });
        let last = last.ok_or_else(|| ("asks", format!("{key:?} is answered with no end of the job")))?;
        self.states(asked, status)?;
        for pointer in says {
            self.field("says", status, pointer)?;
        }
        let gives = match (result.as_str(), last) {
            ("", last) => last,
            (pointer, ReplyBody::Json(id)) => ReplyBody::Json(self.field("result", id, pointer)?),
            (_, _) => {
                return Err(("result", "the last answer is no JSON that could hold it".to_owned()));
            }
        };
        match named {
            Some(named) => self.is_named(asked, named, status)?,
            None => self.is_located(gives)?,
        }
        let rules = JobRules {
            named: named.as_ref().map(|named| named.clone().into_iter().collect()),
            state: state.clone(),
            done: done.clone(),
            failed: failed.clone(),
            says: says.clone(),
            result: result.clone(),
        };
        Ok(Job { asks, rules, status, gives })
    }

    /// Whether states are those of the field that says them.
    fn states(&self, asked: &Operation, status: TypeId) -> Result<(), Fault> {
        let bindings::Job { state, done, failed, .. } = self.given;
        if done.is_empty() && asked.replies.iter().all(|reply| reply.status != ACCEPTED) {
            let message = "nothing says that the job goes on: name the states in which it is done, since \
                           no answer of 202 is declared";
            return Err(("asks", message.to_owned()));
        }
        if state.is_empty() {
            let key = if done.is_empty() { "failed" } else { "done" };
            let is_right = done.is_empty() && failed.is_empty();
            return if is_right {
                Ok(())
            } else {
                Err((key, "it is not said where the state stands".to_owned()))
            };
        }
        let field = self.field("state", status, state)?;
        if let Some(both) = done.iter().find(|state| failed.contains(state)) {
            return Err(("failed", format!("{both:?} is a state in which the job is done as well")));
        }
        if let Kind::OpenEnum(known) = &self.api.get(field).kind {
            for (key, states) in [("done", done), ("failed", failed)] {
                if let Some(unknown) = states.iter().find(|state| !known.values.contains(state)) {
                    let meant = did_you_mean(unknown, known.values.iter().map(String::as_str));
                    return Err((
                        key,
                        format!("{state:?} is never {unknown:?}, as the document says{meant}"),
                    ));
                }
            }
        }
        Ok(())
    }

    /// Whether every value of the path that is asked is known.
    fn is_named(
        &self,
        asked: &Operation,
        named: &BTreeMap<String, String>,
        status: TypeId,
    ) -> Result<(), Fault> {
        let needed: BTreeSet<&str> = placeholders(&asked.path).collect();
        for (parameter, pointer) in named {
            if !needed.contains(parameter.as_str()) {
                return Err(("named", format!("{:?} has no parameter {parameter:?}", asked.key())));
            }
            self.field("named", status, pointer)?;
        }
        // What fills a segment can be read back.
        let kept = |name: &str| {
            let mut parameters = self.start.parameters.iter();
            parameters.any(|parameter| {
                parameter.location == Location::Path && parameter.wire == name && !parameter.multi_segment
            }) && self.start.path.split('/').any(|segment| segment == format!("{{{name}}}"))
        };
        if let Some(unknown) = needed.iter().find(|name| !named.contains_key(**name) && !kept(name)) {
            return Err(("named", format!("nothing says what {unknown:?} of {:?} is", asked.key())));
        }
        if self.start.replies.iter().any(|reply| json([reply].into_iter()) != Some(status)) {
            let message = "the start has another answer than the operation that is asked about the job";
            return Err(("asks", message.to_owned()));
        }
        Ok(())
    }

    /// Whether the start says where to ask, and else gives the result.
    fn is_located(&self, gives: ReplyBody) -> Result<(), Fault> {
        let (accepted, others): (Vec<&Reply>, Vec<&Reply>) =
            self.start.replies.iter().partition(|reply| reply.status == ACCEPTED);
        if !accepted.iter().any(|reply| reply.location) {
            let message = "no answer of 202 to the start is declared with a `Location`: say by `named` where it has \
                           the name of the job";
            return Err(("asks", message.to_owned()));
        }
        match others.iter().all(|reply| reply.bodies.first().map(|content| content.body) == Some(gives)) {
            true => Ok(()),
            false => {
                Err(("asks", "the start may answer with another result than the job ends in".to_owned()))
            }
        }
    }

    /// What stands at this place of a value.
    fn field(&self, key: &'static str, from: TypeId, pointer: &str) -> Result<TypeId, Fault> {
        let Some(place) = Pointer::parse(pointer).filter(|_| pointer.starts_with('/')) else {
            return Err((key, format!("{pointer:?} is no JSON pointer: write it as in `/state/name`")));
        };
        let mut id = from;
        for wire in place.keys() {
            let field = self.field_of(id, &wire);
            id = field.ok_or_else(|| {
                let meant = meant_in(self.api, id, &wire);
                (key, format!("no answer has {wire:?} at the place {pointer:?}{meant}"))
            })?;
        }
        Ok(id)
    }

    fn field_of(&self, id: TypeId, wire: &str) -> Option<TypeId> {
        match &self.api.get(id).kind {
            Kind::Struct(body) => body.field(wire).map(|field| field.ty),
            Kind::Hierarchy(body) => self.field_of(body.base, wire),
            _ => None,
        }
    }
}

/// The JSON of the first answer that has any.
fn json<'a>(mut replies: impl Iterator<Item = &'a Reply>) -> Option<TypeId> {
    replies.find_map(|reply| match reply.bodies.first()?.body {
        ReplyBody::Json(id) => Some(id),
        _ => None,
    })
}

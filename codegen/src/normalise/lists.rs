//! Lists that lead from part to part, as people say; what cannot hold is told.

use std::collections::HashMap;

use crate::bindings::{self, Bindings, By, Key};
use crate::diagnostic::{Diagnostics, did_you_mean};
use crate::ir::{Api, Kind, Location, Operation, Paging, TypeId, Way};
use crate::pointer::Pointer;
use crate::surface::answer::{Answer, Content};

/// Says of operations how their lists lead on. Runs last: types keep their places from here on.
///
/// # Errors
/// Lists that the document does not bear out: operations, parameters and fields that it does not have, and
/// what does not belong together. Those operations are left as they are.
pub fn mark_lists(api: &mut Api, bindings: &Bindings) -> Result<(), Diagnostics> {
    let mut faults = Diagnostics::new();
    let places: HashMap<String, usize> =
        api.operations.iter().enumerate().map(|(place, operation)| (operation.key(), place)).collect();
    for (key, given) in &bindings.lists {
        let place = places.get(key).copied();
        let found = match place {
            Some(place) => {
                let reader = Reader { api, given, operation: &api.operations[place] };
                reader.paging().map(|paging| (place, paging))
            }
            None => {
                let meant = did_you_mean(key, places.keys().map(String::as_str));
                Err(("by", format!("the document has no operation {key:?}{meant}")))
            }
        };
        match found {
            Ok((place, paging)) => api.operations[place].pages = Some(paging),
            Err((entry, message)) => {
                let error = bindings.error(&Key::List { operation: key.clone(), key: entry }, message);
                faults.push(error.help("remove what is said of the list, or correct it"));
            }
        }
    }
    faults.into_result(())
}

/// The key that is wrong, and why.
type Fault = (&'static str, String);

struct Reader<'a> {
    api: &'a Api,
    given: &'a bindings::List,
    operation: &'a Operation,
}

impl Reader<'_> {
    fn paging(&self) -> Result<Paging, Fault> {
        let given = self.given;
        self.is_of_its_kind()?;
        let Answer::One { content: Content::Json(list), .. } = Answer::of(self.operation) else {
            let message = format!("{:?} does not answer with JSON and nothing else", self.operation.key());
            return Err(("by", message));
        };
        if let Kind::Page(_) = self.api.get(list).kind {
            let message = format!("{:?} answers pages as `[pages]` has them", self.operation.key());
            return Err(("by", message));
        }
        let items = self.items(list)?;
        let place = |key, given: &Option<String>| match given {
            Some(pointer) => self.place(key, list, pointer).map(|()| Some(pointer.clone())),
            None => Ok(None),
        };
        let needed = |key, found: Option<String>| {
            found.ok_or_else(|| (key, format!("by {:?} needs `{key}`", given.by.name())))
        };
        let next = || needed("next", place("next", &given.next)?);
        let parameter = || needed("parameter", self.parameter()?);
        let way = match given.by {
            By::Link => Way::Link(next()?),
            By::Header => Way::Header,
            By::Cursor => Way::Cursor(next()?, parameter()?),
            By::Offset => Way::Offset(parameter()?),
            By::Number => Way::Number(parameter()?, given.first.unwrap_or(1)),
        };
        let paging = Paging {
            list,
            items,
            way,
            more: place("more", &given.more)?,
            total: place("total", &given.total)?,
            pages: place("pages", &given.pages)?,
        };
        let others =
            self.api.operations.iter().filter_map(|operation| Some((operation, operation.pages.as_ref()?)));
        for (operation, other) in others {
            if other.list == list && other.items != paging.items {
                let message =
                    format!("{:?} answers the same, and has its items at another place", operation.key());
                return Err(("items", message));
            }
        }
        Ok(paging)
    }

    /// Whether nothing is said that this way has no use for.
    fn is_of_its_kind(&self) -> Result<(), Fault> {
        let bindings::List { by, next, parameter, first, total, pages, .. } = self.given;
        let is_said = [
            ("next", next.is_some(), &[By::Link, By::Cursor][..]),
            ("parameter", parameter.is_some(), &[By::Cursor, By::Offset, By::Number]),
            ("first", first.is_some(), &[By::Number]),
            ("total", total.is_some(), &[By::Offset, By::Number]),
            ("pages", pages.is_some(), &[By::Number]),
        ];
        match is_said.into_iter().find(|(_, is_said, ways)| *is_said && !ways.contains(by)) {
            Some((key, _, ways)) => {
                let ways: Vec<String> = ways.iter().map(|way| format!("{:?}", way.name())).collect();
                Err((key, format!("by {:?} has no use for `{key}`: {} has", by.name(), ways.join(" or "))))
            }
            None => Ok(()),
        }
    }

    /// The parameter, where the operation has it in its query.
    fn parameter(&self) -> Result<Option<String>, Fault> {
        let Some(given) = &self.given.parameter else { return Ok(None) };
        let is_it = |wire: &str, location| location == Location::Query && wire == given;
        match self.operation.parameters.iter().any(|parameter| is_it(&parameter.wire, parameter.location)) {
            true => Ok(Some(given.clone())),
            false => {
                let parameters = self.operation.parameters.iter();
                let query = parameters.filter(|parameter| parameter.location == Location::Query);
                let meant = did_you_mean(given, query.map(|parameter| parameter.wire.as_str()));
                Err((
                    "parameter",
                    format!("{:?} has no query parameter {given:?}{meant}", self.operation.key()),
                ))
            }
        }
    }

    /// The fields that lead to the items.
    fn items(&self, list: TypeId) -> Result<Vec<String>, Fault> {
        let pointer = &self.given.items;
        let keys: Vec<String> = match pointer.as_str() {
            "" => Vec::new(),
            pointer => keys("items", pointer)?,
        };
        let mut id = list;
        for wire in &keys {
            let field = match &self.api.get(id).kind {
                Kind::Struct(body) => body.field(wire).map(|field| field.ty),
                _ => None,
            };
            id = field.ok_or_else(|| ("items", self.missing(id, wire, pointer)))?;
        }
        match &self.api.get(id).kind {
            Kind::List(_) => Ok(keys),
            _ if pointer.is_empty() => {
                Err(("items", "the answer is no list: say where its items stand".to_owned()))
            }
            _ => Err(("items", format!("{pointer:?} is no list"))),
        }
    }

    /// That a type has no such field.
    fn missing(&self, id: TypeId, wire: &str, pointer: &str) -> String {
        format!("no answer has {wire:?} at the place {pointer:?}{}", meant_in(self.api, id, wire))
    }

    /// Whether a value may stand at this place of the answer.
    fn place(&self, key: &'static str, list: TypeId, pointer: &str) -> Result<(), Fault> {
        let mut id = list;
        for wire in keys(key, pointer)? {
            loop {
                match &self.api.get(id).kind {
                    Kind::Nullable(inner) => id = *inner,
                    Kind::Hierarchy(body) => id = body.base,
                    _ => break,
                }
            }
            let field = match &self.api.get(id).kind {
                // What is kept as it comes may have anything.
                Kind::Json | Kind::Union(_) => return Ok(()),
                Kind::Map(inner) => Some(*inner),
                Kind::Struct(body) => body.field(&wire).map(|field| field.ty),
                _ => None,
            };
            id = field.ok_or_else(|| (key, self.missing(id, &wire, pointer)))?;
        }
        match self.api.get(id).kind {
            Kind::Struct(_) | Kind::Hierarchy(_) | Kind::Map(_) | Kind::Page(_) | Kind::List(_) => {
                Err((key, format!("{pointer:?} is no single value: say where in it that stands")))
            }
            Kind::OpenEnum(_) | Kind::Union(_) | Kind::Nullable(_) | Kind::Scalar(_) | Kind::Json => Ok(()),
        }
    }
}

fn keys(key: &'static str, pointer: &str) -> Result<Vec<String>, Fault> {
    let place = Pointer::parse(pointer).filter(|_| pointer.starts_with('/'));
    let place =
        place.ok_or_else(|| (key, format!("{pointer:?} is no JSON pointer: write it as in `/meta/next`")))?;
    Ok(place.keys().map(|key| key.to_string()).collect())
}

/// The field of a type that may be meant by one that it does not have, in words for the end of a message.
pub(super) fn meant_in(api: &Api, id: TypeId, wire: &str) -> String {
    match &api.get(id).kind {
        Kind::Struct(body) => did_you_mean(wire, body.fields.iter().map(|field| field.wire.as_str())),
        _ => String::new(),
    }
}

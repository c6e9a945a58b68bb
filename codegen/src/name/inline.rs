//! What an inline shape may be called: after what holds it.

use std::collections::{BTreeMap, BTreeSet};

use super::case::type_name;
use super::naming::Naming;
use super::neutral::{self, Standing};
use super::settle::Right;
use super::words::stems;
use crate::document::media::short;
use crate::ir::{Kind, Location, Operation, Type, TypeId};
use crate::pointer::Pointer;
use crate::surface::names::OperationNames;

/// At how many of its places it is looked for a name.
const PLACES: usize = 4;

/// What a shape may be called.
pub(super) struct Inline {
    /// How much of a right it has to the first name.
    pub(super) right: Right,
    /// The best first; empty where there are no words for its place.
    pub(super) names: Vec<String>,
    /// How many of them are as good as another.
    pub(super) usual: usize,
    /// Where it stands among others: the place that it is named after.
    pub(super) order: String,
}

/// Where a shape of an operation stands, in words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    operation: usize,
    /// `body`, `answer`, `error`, or the name of a parameter.
    what: String,
    /// The properties on the way from there.
    words: String,
}

/// What tells shapes apart that stand in one place.
struct Details {
    /// The status of an answer, where a parameter stands, or nothing.
    status: String,
    /// The end of the media type.
    media: String,
}

/// By what shapes differ that stand at one place of an operation: their statuses, and the media types of one
/// status. What does not tell them apart is not said.
#[derive(Default)]
pub(super) struct Crowd {
    statuses: BTreeMap<Place, BTreeSet<String>>,
    media: BTreeMap<(Place, String), BTreeSet<String>>,
}

impl Naming<'_> {
    /// Looks at the inline shapes of operations.
    pub(super) fn crowd(&self) -> Crowd {
        let mut crowd = Crowd::default();
        for id in self.previous.owners(self.api) {
            let ty = self.api.get(id);
            if ty.schema.is_none()
                && let Some(origin) = places_of(ty).first()
                && let Some((place, details)) = self.place(origin)
            {
                let Details { status, media } = details;
                crowd.statuses.entry(place.clone()).or_default().insert(status.clone());
                crowd.media.entry((place, status)).or_default().insert(media);
            }
        }
        crowd
    }

    /// What an inline shape may be called, where components have their names.
    pub(super) fn inline(&self, id: TypeId, crowd: &Crowd, owners: &BTreeMap<String, String>) -> Inline {
        let ty = self.api.get(id);
        let mut places = places_of(ty).into_iter();
        let first = places.next().unwrap_or(&ty.origin);
        let (mut right, mut names) = self.names_at(first, crowd, owners);
        if let Some(hint) = self.alternatives.get(&id) {
            names = names.iter().filter_map(|name| type_name(&format!("{name} {hint}"))).collect();
        }
        if let Some(name) = self.union_name(id) {
            names.insert(0, name);
        }
        let neutral = self.neutral(id, owners);
        if !neutral.is_empty() {
            right = Right::Derived;
            names.splice(..0, neutral);
            names.dedup();
        }
        let usual = names.len();
        let kind = match &ty.kind {
            Kind::OpenEnum(_) => "value",
            Kind::Hierarchy(_) | Kind::Union(_) => "choice",
            _ => "object",
        };
        let plain = names.first().cloned().unwrap_or_default();
        let more = places.flat_map(|place| self.names_at(place, crowd, owners).1.into_iter().take(1));
        let steps: Vec<String> = first.keys().collect();
        let detailed = [words(&steps, Detail::Steps), words(&steps, Detail::Numbers)];
        let detailed = detailed.into_iter().filter_map(|words| {
            let owner = self.owner_at(&steps, owners)?;
            type_name(&format!("{owner} {words}"))
        });
        let of_kind = type_name(&format!("{plain} {kind}"));
        for name in more.collect::<Vec<_>>().into_iter().chain(detailed).chain(of_kind) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let order = self.places.of_pointer(first).fragment();
        Inline { right, names, usual, order }
    }

    /// What may be called after none of its places that stands in several: after the word that these have in
    /// common; an enum also after its values, and an alternative also after what tells it from the others.
    fn neutral(&self, id: TypeId, owners: &BTreeMap<String, String>) -> Vec<String> {
        let ty = self.api.get(id);
        let hint = self.alternatives.get(&id);
        let values = match &ty.kind {
            Kind::OpenEnum(body) => body.values.as_slice(),
            // What a union holds says more than where it stands.
            Kind::Union(_) if self.union_name(id).is_some() => return Vec::new(),
            _ => &[],
        };
        let places: Option<Vec<Vec<Standing>>> =
            ty.origins().map(|origin| self.standing(origin, owners)).collect();
        let names = neutral::names(&places.unwrap_or_default().concat(), values);
        match hint {
            None => names,
            Some(hint) => names.iter().filter_map(|name| type_name(&format!("{name} {hint}"))).collect(),
        }
    }

    /// In what an inline shape stands, and as what; nothing where there is no word for one of the two. What the
    /// path of several operations says stands in each.
    fn standing(&self, origin: &Pointer, owners: &BTreeMap<String, String>) -> Option<Vec<Standing>> {
        let steps: Vec<String> = origin.keys().collect();
        let word = |words: &str| words.rsplit(' ').next().unwrap_or_default().to_owned();
        let Some((place, _)) = self.place(origin) else {
            let owner = self.owner_at(&steps, owners)?;
            let words = words(&steps, Detail::Properties);
            return Some(vec![Standing {
                word: if words.is_empty() { owner.clone() } else { word(&words) },
                owner,
            }]);
        };
        let says = match (place.words.as_str(), place.what.as_str()) {
            ("", "answer" | "body" | "error") => String::new(),
            ("", parameter) => parameter.to_owned(),
            (words, _) => word(words),
        };
        let is_of_path = steps.get(2).is_some_and(|step| step == "parameters");
        let path = &self.api.operations[place.operation].path;
        let operations = self.api.operations.iter().zip(&self.names.operations).enumerate();
        let sharing = operations.filter(|(index, (operation, _))| {
            *index == place.operation || (is_of_path && operation.path == *path)
        });
        let standing = |(_, (_, names)): (usize, (&Operation, &OperationNames))| Standing {
            owner: format!("{} {}", names.module, names.function),
            word: says.clone(),
        };
        Some(sharing.map(standing).collect())
    }

    /// What a shape at a place may be called, each as good as another.
    fn names_at(
        &self,
        origin: &Pointer,
        crowd: &Crowd,
        owners: &BTreeMap<String, String>,
    ) -> (Right, Vec<String>) {
        let steps: Vec<String> = origin.keys().collect();
        if let Some((place, details)) = self.place(origin) {
            let names = self.names_of_place(&place, &details, crowd);
            return (Right::Derived, names);
        }
        let owner = self.owner_at(&steps, owners);
        let name = owner.and_then(|owner| type_name(&format!("{owner} {}", self.words_at(origin, &steps))));
        (Right::Declared, name.into_iter().collect())
    }

    /// The function and what the shape is for; before them the module, where that tells two apart.
    fn names_of_place(&self, place: &Place, details: &Details, crowd: &Crowd) -> Vec<String> {
        let mut what = place.what.clone();
        if crowd.statuses.get(place).is_some_and(|statuses| statuses.len() > 1) {
            what = format!("{what} {}", details.status);
        }
        let key = (place.clone(), details.status.clone());
        if crowd.media.get(&key).is_some_and(|media| media.len() > 1) {
            what = format!("{what} {}", details.media);
        }
        self.names_around(place.operation, &format!("{what} {}", place.words))
    }

    /// What a component may be called that is the body of an operation and nothing else.
    pub(super) fn names_of_body(&self, operation: usize) -> Vec<String> {
        self.names_around(operation, "body")
    }

    /// What something of an operation may be called.
    fn names_around(&self, operation: usize, what: &str) -> Vec<String> {
        let names = &self.names.operations[operation];
        let short = type_name(&format!("{} {what}", names.function));
        let long = type_name(&format!("{} {} {what}", names.module, names.function));
        // One word alone, as `list`, is that of many modules.
        let says_enough = names.function.contains('_') || stems(&names.function) == stems(&names.module);
        let mut found: Vec<String> = short.filter(|_| says_enough).into_iter().chain(long).collect();
        found.dedup();
        found
    }

    /// The properties on the way to a shape. What stands in an alternative that is called after it is its
    /// content.
    fn words_at(&self, origin: &Pointer, steps: &[String]) -> String {
        let words = words(steps, Detail::Properties);
        if self.contents.contains(origin) { format!("{words} content") } else { words }
    }

    /// The name of the component that a shape stands in.
    fn owner_at(&self, steps: &[String], owners: &BTreeMap<String, String>) -> Option<String> {
        match steps {
            [components, schemas, schema, ..] if components == "components" && schemas == "schemas" => {
                owners.get(schema).cloned().or_else(|| self.schema_name(schema))
            }
            [components, _, name, ..] if components == "components" => Some(name.clone()),
            _ => None,
        }
    }

    /// The place of a shape that stands in an operation.
    fn place(&self, origin: &Pointer) -> Option<(Place, Details)> {
        let steps: Vec<String> = origin.keys().collect();
        let [paths, path, method, rest @ ..] = steps.as_slice() else { return None };
        if paths != "paths" {
            return None;
        }
        let index = self.api.operations.iter().position(|operation| {
            operation.path == *path
                && (operation.method.eq_ignore_ascii_case(method) || method == "parameters")
        })?;
        let operation = &self.api.operations[index];
        let is_around = |place: &Pointer| origin.inside(place).is_some_and(|rest| !rest.is_empty());
        let of = |what: &str, status: &str, media: Option<&String>| {
            let place =
                Place { operation: index, what: what.to_owned(), words: self.words_at(origin, &steps) };
            let media = media.and_then(|media| media.rsplit(['/', '+']).next()).unwrap_or_default();
            Some((place, Details { status: status.to_owned(), media: media.to_owned() }))
        };
        // One that only the path names stands at no place of its own.
        let mut described = operation.parameters.iter().filter(|one| one.origin != operation.origin);
        if let Some(parameter) = described.find(|parameter| is_around(&parameter.origin)) {
            let location = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                Location::Cookie => "cookie",
            };
            return of(&parameter.wire, location, None);
        }
        match rest {
            [body, content, media, ..] if body == "requestBody" && content == "content" => {
                of("body", short(media), Some(media))
            }
            [body, ..] if body == "requestBody" => of("body", "", None),
            [responses, status, content, media, ..] if responses == "responses" && content == "content" => {
                of(self.purpose(index, status), status, Some(media))
            }
            [responses, status, ..] if responses == "responses" => {
                of(self.purpose(index, status), status, None)
            }
            _ => of("answer", "", None),
        }
    }

    /// What an answer of a status is: an error, or what was asked for.
    fn purpose(&self, operation: usize, status: &str) -> &'static str {
        let is_success = |status: &str| status.starts_with(['1', '2', '3']);
        let operation = &self.api.operations[operation];
        let has_success = operation.replies.iter().any(|reply| (200..300).contains(&reply.status));
        let is_rest = status == "default" && (!has_success || operation.errors.is_empty());
        if is_success(status) || is_rest { "answer" } else { "error" }
    }
}

/// The places that a shape is named after, the best first, in an order that is not the document's. What
/// stands in an `allOf` and is nothing else has no words of its own.
fn places_of(ty: &Type) -> Vec<&Pointer> {
    let is_part = |origin: &Pointer| origin.keys().any(|step| step == "allOf");
    let mut places: Vec<&Pointer> = ty.origins().collect();
    places.sort_by_cached_key(|origin| (is_part(origin), origin.fragment()));
    places.truncate(PLACES);
    places
}

/// How much of the steps to a shape is said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Detail {
    /// Properties.
    Properties,
    /// Also items, parts and alternatives.
    Steps,
    /// These with their numbers.
    Numbers,
}

/// The properties on the way to a shape, and what else is on it.
fn words(steps: &[String], detail: Detail) -> String {
    let mut words: Vec<&str> = Vec::new();
    // Where a schema begins: components are called before it, operations say what it is of.
    let start = match steps {
        [components, ..] if components == "components" => 3,
        _ => steps.iter().position(|step| step == "schema").unwrap_or(steps.len()),
    };
    let mut steps = steps.iter().skip(start).map(String::as_str);
    while let Some(step) = steps.next() {
        let says_more = detail != Detail::Properties;
        match step {
            "properties" => words.extend(steps.next()),
            "additionalProperties" => words.push("value"),
            "items" if says_more => words.push("item"),
            "allOf" | "oneOf" | "anyOf" if says_more => {
                words.push(if step == "allOf" { "part" } else { "option" });
                let number = steps.next();
                words.extend(number.filter(|_| detail == Detail::Numbers));
            }
            _ => {}
        }
    }
    words.join(" ")
}

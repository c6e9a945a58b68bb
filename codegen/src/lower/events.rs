//! Streams of events: what the data of each is, where the document describes an event as a whole.

use std::collections::HashSet;

use super::lowering::Lowering;
use crate::diagnostic::Oddity;
use crate::document::media::{EVENT_FIELDS, JSON};
use crate::ir::{AllOf, Choice, Field, Kind, Raw, Scalar, SchemaFacts, Struct, TypeId};
use crate::pointer::Pointer;

/// How many kinds of events a stream is looked through for.
const MOST_KINDS: usize = 1000;

/// What ends a stream of JSON: the client reads it as the end.
const DONE: &str = "[DONE]";

/// The data of the events of a stream.
pub(super) enum Data {
    /// What is described is no event, but data.
    Itself,
    /// It is text.
    Text,
    /// It is JSON of this type.
    Json(TypeId),
}

impl Lowering<'_> {
    /// The data of events that are described as a whole: an object with the name of the event or its delay, or
    /// one of several such objects. The client reads all but the data itself.
    pub(super) fn data_of_events(&mut self, pointer: &Pointer, ty: TypeId) -> Data {
        let mut kinds = Vec::new();
        self.kinds_of_event(ty, &[], &mut HashSet::new(), &mut kinds);
        let fields_of = |parts: &Vec<TypeId>| -> Vec<&Field> {
            parts.iter().flat_map(|part| self.fields_of(Some(*part))).map(|(field, _)| field).collect()
        };
        let fields: Vec<Vec<&Field>> = kinds.iter().map(fields_of).collect();
        let is_event = |fields: &Vec<&Field>| {
            !fields.is_empty() && fields.iter().all(|field| EVENT_FIELDS.contains(&field.wire.as_str()))
        };
        let tells = fields.iter().flatten().any(|field| matches!(field.wire.as_str(), "event" | "retry"));
        let may_be_event = !fields.is_empty() && fields.iter().all(is_event);
        if !tells || !may_be_event {
            let has_data = fields.iter().flatten().any(|field| field.wire == "data");
            if may_be_event && has_data {
                self.warn(
                    Oddity::UnreadKeyword,
                    &pointer.join("schema"),
                    "an object with `data` and no `event` may be an event, or what the data of one holds: it is read as the latter",
                    "where it is an event, describe in an overlay what its data holds, or give it the property `event`",
                );
            }
            return Data::Itself;
        }
        // Of what parts say one after the other, the last is said of this kind alone, but where it says nothing.
        let said = fields.iter().filter_map(|fields| {
            let data = || fields.iter().filter(|field| field.wire == "data");
            let typed = data().rfind(|field| !self.is_anything(field.ty));
            typed.or_else(|| data().next_back()).map(|field| (field.ty, field.nullable, field.origin.clone()))
        });
        let said: Vec<_> = said.collect();
        let (mut json, mut has_text): (Vec<TypeId>, bool) = (Vec::new(), false);
        for (ty, is_nullable, origin) in said {
            let at = origin.join("x-content-media-type");
            let is_json = self.document.value().pointer(at.as_str()).is_some_and(|said| *said == JSON);
            if self.is_end(ty) {
                continue;
            }
            if !is_json && self.is_words(ty) {
                has_text = true;
                continue;
            }
            let ty = if is_json { self.add(&origin, Kind::Json) } else { ty };
            let ty = if is_nullable { self.add(&origin, Kind::Nullable(ty)) } else { ty };
            if json.iter().all(|other| !self.is_same_data(*other, ty)) {
                json.push(ty);
            }
        }
        if has_text && !json.is_empty() {
            self.warn(
                Oddity::UnreadKeyword,
                pointer,
                "the data of some events is JSON, and that of others text: each is given as the text that it is",
                "describe the data of all of them as JSON in an overlay, if it is",
            );
        }
        match json.as_slice() {
            _ if has_text => Data::Text,
            [] => Data::Text,
            [only] => Data::Json(*only),
            several => {
                // Any JSON among them is any JSON.
                let anything = several.iter().find(|ty| self.is_anything(**ty)).copied();
                let choices = several.iter().map(|ty| Choice { ty: *ty, title: None }).collect();
                Data::Json(anything.unwrap_or_else(|| self.add(&pointer.join("schema"), Raw::OneOf(choices))))
            }
        }
    }

    /// The kinds of which an event is one, each by its parts; `around` is what all of them have.
    fn kinds_of_event(
        &self,
        ty: TypeId,
        around: &[TypeId],
        seen: &mut HashSet<TypeId>,
        kinds: &mut Vec<Vec<TypeId>>,
    ) {
        if seen.len() >= MOST_KINDS || !seen.insert(ty) {
            return;
        }
        let mut several = |listed: &mut dyn Iterator<Item = TypeId>, around: &[TypeId]| {
            listed.for_each(|one| self.kinds_of_event(one, around, seen, kinds));
        };
        match &self.api.get(ty).kind {
            Raw::Alias(one) | Raw::Known(Kind::Nullable(one)) => several(&mut [*one].into_iter(), around),
            Raw::OneOf(choices) => several(&mut choices.iter().map(|choice| choice.ty), around),
            Raw::Known(Kind::Hierarchy(all)) => several(&mut all.variants.iter().map(|one| one.ty), around),
            Raw::Known(Kind::Struct(Struct {
                facts: SchemaFacts { discriminator: Some(told), .. }, ..
            })) if !told.mapping.is_empty() => {
                several(&mut told.mapping.iter().map(|(_, one)| *one), around);
            }
            Raw::AllOf(AllOf { parts, .. }) if parts.iter().any(|part| self.is_choice(*part)) => {
                let (choices, plain): (Vec<TypeId>, Vec<TypeId>) =
                    parts.iter().copied().partition(|part| self.is_choice(*part));
                several(&mut choices.into_iter(), &[around, &plain].concat());
            }
            Raw::AllOf(_) | Raw::Known(_) => kinds.push([around, &[ty]].concat()),
        }
    }

    fn is_choice(&self, ty: TypeId) -> bool {
        let mut ty = ty;
        // References go round in no circle, and in no longer chain.
        for _ in 0..32 {
            match &self.api.get(ty).kind {
                Raw::Alias(next) => ty = *next,
                kind => return matches!(kind, Raw::OneOf(_) | Raw::Known(Kind::Hierarchy(_))),
            }
        }
        false
    }

    /// Whether a value is a text by itself, which JSON would write with quotes.
    pub(super) fn is_words(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) | Raw::Known(Kind::Nullable(target)) => self.is_words(*target),
            Raw::Known(kind) => matches!(
                kind,
                Kind::OpenEnum(_) | Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary)
            ),
            Raw::AllOf(_) | Raw::OneOf(_) => false,
        }
    }

    /// Whether data only says that the stream is over.
    fn is_end(&self, ty: TypeId) -> bool {
        match &self.api.get(ty).kind {
            Raw::Alias(target) => self.is_end(*target),
            Raw::Known(Kind::OpenEnum(known)) => known.values == [DONE],
            _ => false,
        }
    }

    /// Whether two kinds of events have the same data, as far as it is the same schema.
    fn is_same_data(&self, one: TypeId, other: TypeId) -> bool {
        let of = |ty: TypeId| match &self.api.get(ty).kind {
            Raw::Alias(target) => *target,
            _ => ty,
        };
        of(one) == of(other)
    }
}

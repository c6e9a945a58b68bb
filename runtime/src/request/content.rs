//! In `request`: what a request carries, whichever media type that is.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::header::{self, HeaderValue};

use crate::address::encoding::Escape;
use crate::address::query::{Pairs, QueryValue};
use crate::address::style::ParameterStyle;
use crate::api::problem::Problem;
use crate::request::body::Body;
use crate::request::multipart::{self, Part};
use crate::wire::{self, Encode};

const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// What a request carries: a model, a text, bytes or a form. Generated crates have a type around it for each
/// operation that takes one of several, so that none can be forgotten; see
/// [`content!`](macro@crate::content).
#[derive(Clone, Default)]
pub struct RequestContent {
    kind: Kind,
    /// The media type that the caller takes of several.
    content_type: Option<HeaderValue>,
    /// The first thing that was wrong with what was passed; told when the request is sent.
    problem: Option<Problem>,
}

#[derive(Clone, Default)]
enum Kind {
    #[default]
    None,
    Typed {
        content_type: HeaderValue,
        body: Body,
    },
    Form(Pairs),
    Multipart(Vec<(String, Part)>),
}

impl RequestContent {
    /// A model, a list, a map or a text, as JSON.
    pub fn set_model(&mut self, value: &dyn Encode) {
        self.set_model_as("application/json", value);
    }

    /// The same under a media type of its own, such as `application/merge-patch+json`.
    pub fn set_model_as(&mut self, content_type: &str, value: &dyn Encode) {
        self.set_body(content_type, Bytes::from(wire::to_vec(value)));
    }

    /// Any bytes, under this media type.
    pub fn set_body(&mut self, content_type: &str, body: impl Into<Body>) {
        let body = body.into();
        // What the body itself says names what separates its parts as well.
        match HeaderValue::try_from(body.content_type().unwrap_or(content_type)) {
            Ok(content_type) => self.kind = Kind::Typed { content_type, body },
            Err(_) => self.blame(Problem::HeaderValue("content-type".to_owned())),
        }
    }

    /// A field of a URL-encoded form, in the place of all of its name. The form takes the place of what is no
    /// form.
    pub fn set_form(&mut self, name: &'static str, value: impl Into<QueryValue>) {
        self.change_form(|form| form.set(name.into(), value.into()));
    }

    /// One more field of a URL-encoded form.
    pub fn push_form(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<QueryValue>) {
        self.change_form(|form| form.push(name.into(), value.into()));
    }

    /// Fields of one name of a URL-encoded form, one per value.
    pub fn push_each_form(
        &mut self,
        name: &'static str,
        values: impl IntoIterator<Item = impl Into<QueryValue>>,
    ) {
        values.into_iter().for_each(|value| self.push_form(name, value));
    }

    /// What a list, a map or a model is in a URL-encoded form, in the place of all of the same names; of what
    /// is empty, nothing.
    pub fn set_form_as(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode) {
        self.set_styled(name, style, value, Escape::Query);
    }

    /// The same where the document says `allowReserved`: what is reserved stays, but for what would end the
    /// value.
    pub fn set_reserved_form(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode) {
        self.set_styled(name, style, value, Escape::Reserved);
    }

    fn set_styled(&mut self, name: &str, style: ParameterStyle, value: &dyn Encode, escape: Escape) {
        let pairs = style.pairs(name, value, escape);
        self.change_form(|form| match style {
            ParameterStyle::Json => form.set_json(name, pairs),
            style => form.set_encoded(name, style.is_deep(), pairs),
        });
    }

    /// A URL-encoded form of what a model or a map holds, a field for each key: a list is repeated, and what is
    /// deeper is JSON.
    pub fn set_form_of(&mut self, value: &dyn Encode) {
        let pairs = ParameterStyle::FormExploded.pairs("", value, Escape::Query);
        self.kind = Kind::Form(Pairs::encoded(pairs));
    }

    /// A URL-encoded form, even where no field is added.
    pub fn begin_form(&mut self) {
        self.change_form(|_| ());
    }

    /// A part of a multipart body, in the place of all of its name. The fields of a form that was there become
    /// parts.
    pub fn set_part(&mut self, name: impl Into<String>, part: Part) {
        let name = name.into();
        self.change_parts(|parts| {
            parts.retain(|(other, _)| *other != name);
            parts.push((name, part));
        });
    }

    /// Parts of one name of a multipart body, in the place of all of its name: of an empty list, none.
    pub fn set_each_part(&mut self, name: &'static str, parts: impl IntoIterator<Item = Part>) {
        self.change_parts(|all| {
            all.retain(|(other, _)| other != name);
            all.extend(parts.into_iter().map(|part| (name.to_owned(), part)));
        });
    }

    /// One more part of a multipart body; its name may stand several times.
    pub fn push_part(&mut self, name: impl Into<String>, part: Part) {
        self.change_parts(|parts| parts.push((name.into(), part)));
    }

    /// Parts of one name of a multipart body.
    pub fn push_each_part(&mut self, name: &'static str, parts: impl IntoIterator<Item = Part>) {
        parts.into_iter().for_each(|part| self.push_part(name, part));
    }

    /// Parts of one name of a multipart body, one per text.
    pub fn push_each_text(
        &mut self,
        name: &'static str,
        texts: impl IntoIterator<Item = impl Into<QueryValue>>,
    ) {
        texts.into_iter().for_each(|text| self.push_part(name, Part::text(text.into().into_string())));
    }

    /// A multipart body, even where no part is added.
    pub fn begin_multipart(&mut self) {
        self.change_parts(|_| ());
    }

    /// Sends it under this media type, in the place of the usual one. Of the two media types of forms, each
    /// becomes the other; a file stays a part, and makes sending a URL-encoded form fail.
    pub fn set_content_type(&mut self, media_type: &str) {
        match HeaderValue::try_from(media_type) {
            Ok(media_type) => self.content_type = Some(media_type),
            Err(_) => self.blame(Problem::HeaderValue("content-type".to_owned())),
        }
    }

    fn change_form(&mut self, change: impl FnOnce(&mut Pairs)) {
        let mut pairs = match std::mem::take(&mut self.kind) {
            Kind::Form(pairs) => pairs,
            _ => Pairs::default(),
        };
        change(&mut pairs);
        self.kind = Kind::Form(pairs);
    }

    /// A form so far becomes parts: some operations take both, and the parts are what is rarer.
    fn change_parts(&mut self, change: impl FnOnce(&mut Vec<(String, Part)>)) {
        let mut parts = match std::mem::take(&mut self.kind) {
            Kind::Multipart(parts) => parts,
            Kind::Form(pairs) => parts_of(pairs),
            _ => Vec::new(),
        };
        change(&mut parts);
        self.kind = Kind::Multipart(parts);
    }

    fn blame(&mut self, problem: Problem) {
        self.problem.get_or_insert(problem);
    }

    /// The content type, where there is something, and the bytes.
    pub(crate) fn encode(&self) -> Result<(Option<HeaderValue>, Body), Problem> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let taken = self.content_type.as_ref();
        let essence = |media_type: &HeaderValue| {
            let essence = media_type.to_str().unwrap_or_default().split(';').next();
            essence.unwrap_or_default().trim().to_ascii_lowercase()
        };
        let taken_essence = taken.map(essence).unwrap_or_default();
        match &self.kind {
            Kind::None => Ok((None, Body::empty())),
            Kind::Typed { content_type, body } => {
                Ok((Some(taken.unwrap_or(content_type).clone()), body.clone()))
            }
            Kind::Form(_) | Kind::Multipart(_)
                if taken.is_some() && ![FORM, MULTIPART].contains(&taken_essence.as_str()) =>
            {
                Err(Problem::HeaderValue(header::CONTENT_TYPE.to_string()))
            }
            Kind::Form(pairs) if taken_essence == MULTIPART => encode_parts(&parts_of(pairs.clone())),
            Kind::Form(pairs) => {
                let usual = || HeaderValue::from_static(FORM);
                Ok((Some(taken.cloned().unwrap_or_else(usual)), Body::from(pairs.encode())))
            }
            Kind::Multipart(parts) if taken_essence == FORM => {
                let mut pairs = Pairs::default();
                for (name, part) in parts {
                    let text = part.as_text().ok_or(Problem::FileInForm)?;
                    pairs.push(name.clone().into(), text.into());
                }
                Ok((taken.cloned(), Body::from(pairs.encode())))
            }
            Kind::Multipart(parts) => encode_parts(parts),
        }
    }

    /// What may be shown of it, as fields of whatever has it.
    pub(crate) fn show(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        match &self.kind {
            Kind::None => {}
            Kind::Typed { content_type, body } => {
                shown.field("content_type", content_type).field("body", body);
            }
            Kind::Form(pairs) => {
                shown.field("form", &pairs.iter().map(|(name, _)| name).collect::<Vec<_>>());
            }
            Kind::Multipart(parts) => {
                shown.field("parts", parts);
            }
        }
    }
}

/// The fields of a URL-encoded form as parts. A text says of itself that it is one, JSON does not (RFC 7578,
/// section 4.4).
fn parts_of(pairs: Pairs) -> Vec<(String, Part)> {
    let parts = pairs.into_iter().map(|(name, value, is_json)| {
        let part = Part::text(value);
        (name, if is_json { part.content_type("application/json") } else { part })
    });
    parts.collect()
}

fn encode_parts(parts: &[(String, Part)]) -> Result<(Option<HeaderValue>, Body), Problem> {
    let (content_type, body) = multipart::encode(parts)?;
    let content_type = HeaderValue::try_from(content_type);
    Ok((Some(content_type.map_err(|_| Problem::HeaderValue("content-type".to_owned()))?), body))
}

impl fmt::Debug for RequestContent {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("RequestContent");
        self.show(&mut shown);
        shown.finish()
    }
}

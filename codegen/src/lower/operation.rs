//! Operations: parameters, replies, scopes.

use std::collections::BTreeSet;

use openapiv3::{
    Operation as Source, Parameter as SourceParameter, ParameterSchemaOrContent, PathStyle, QueryStyle,
    ReferenceOr, Response, StatusCode,
};

use super::lowering::Lowering;
use super::schema::Borrowed;
use crate::diagnostic::Refusal;
use crate::document::template::placeholders;
use crate::ir::{Kind, Location, Operation, Parameter, Raw, Reply, ReplyBody, Scalar, TypeId};
use crate::pointer::Pointer;

/// Methods in the order in which operations of one path are listed.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) {
        for (path, item) in &self.typed.paths.paths {
            let origin = Pointer::of(["paths", path]);
            let found = self.resolve(&origin, &["paths"], item, |typed, name| typed.paths.paths.get(name));
            let Some((origin, item)) = found else { continue };
            let methods = [
                &item.get,
                &item.put,
                &item.post,
                &item.delete,
                &item.options,
                &item.head,
                &item.patch,
                &item.trace,
            ];
            for (method, operation) in METHODS.iter().zip(methods) {
                if let Some(operation) = operation {
                    let pointer = origin.join(method);
                    let shared = (origin.join("parameters"), item.parameters.as_slice());
                    self.operation(path, method, &pointer, operation, shared);
                }
            }
        }
    }

    fn operation(
        &mut self,
        path: &str,
        method: &str,
        pointer: &Pointer,
        source: &'a Source,
        shared: (Pointer, &'a [ReferenceOr<SourceParameter>]),
    ) {
        let parameters = self.parameters(path, pointer, source, shared);
        let (fixed_headers, parameters) = self.fixed_headers(parameters);
        let (bodies, body_required) = self.bodies(pointer, source);
        let (replies, errors) = self.replies(pointer, source);
        let readings = self.readings(&format!("{} {path}", method.to_uppercase()), &parameters);
        self.api.operations.push(Operation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            operation_id: source.operation_id.clone(),
            tags: source.tags.clone(),
            parameters,
            fixed_headers,
            bodies,
            body_required,
            replies,
            readings,
            job: None,
            errors,
            scopes: scopes(source),
            deprecated: source.deprecated,
            origin: pointer.clone(),
        });
    }

    fn parameters(
        &mut self,
        path: &str,
        pointer: &Pointer,
        source: &'a Source,
        (shared_pointer, shared): (Pointer, &'a [ReferenceOr<SourceParameter>]),
    ) -> Vec<Parameter> {
        let mut found: Vec<Parameter> = Vec::new();
        let own_pointer = pointer.join("parameters");
        let lists = [(&shared_pointer, shared), (&own_pointer, source.parameters.as_slice())];
        for (base, list) in lists {
            for (index, given) in list.iter().enumerate() {
                let Some(parameter) = self.parameter(&base.index(index), given) else { continue };
                // An operation's own parameter takes the place of the path's.
                let same =
                    |other: &Parameter| other.wire == parameter.wire && other.location == parameter.location;
                match found.iter().position(same) {
                    Some(place) => found[place] = parameter,
                    None => found.push(parameter),
                }
            }
        }
        let names: Vec<&str> = placeholders(path).collect();
        self.check_template(path, pointer, &names);
        for name in &names {
            if !found.iter().any(|parameter| parameter.location == Location::Path && parameter.wire == **name)
            {
                self.refuse(
                    Refusal::UndeclaredPathParameter.into(),
                    pointer,
                    format!("the path names `{{{name}}}`, but no path parameter describes it"),
                    "add the parameter with an overlay",
                );
            }
        }
        found.retain(|parameter| {
            parameter.location != Location::Path || names.contains(&parameter.wire.as_str())
        });
        found.sort_by_key(|parameter| match parameter.location {
            Location::Path => names.iter().position(|name| *name == parameter.wire).unwrap_or(names.len()),
            // Stable: the others keep the document's order behind the path's.
            Location::Query | Location::Header => names.len() + 1,
        });
        found
    }

    /// Headers that must be sent and can have one value only, apart from what callers choose.
    fn fixed_headers(&self, parameters: Vec<Parameter>) -> (Vec<(String, String)>, Vec<Parameter>) {
        let mut fixed = Vec::new();
        let free = parameters.into_iter().filter(|parameter| {
            let Raw::Known(Kind::OpenEnum(values)) = &self.api.get(parameter.ty).kind else { return true };
            let is_header = parameter.location == Location::Header && parameter.required;
            match values.values.as_slice() {
                [only] if is_header => {
                    fixed.push((parameter.wire.to_ascii_lowercase(), only.clone()));
                    false
                }
                _ => true,
            }
        });
        let free = free.collect();
        (fixed, free)
    }

    /// A template whose braces pair up and whose names differ, in the path alone.
    fn check_template(&mut self, path: &str, pointer: &Pointer, names: &[&str]) {
        let bare =
            names.iter().fold(path.to_owned(), |rest, name| rest.replacen(&format!("{{{name}}}"), "", 1));
        let twice = (1..names.len()).find(|index| names[..*index].contains(&names[*index]));
        let message = if let Some(index) = twice {
            format!("the path names `{{{}}}` twice", names[index])
        } else if bare.contains(['{', '}'])
            || names.iter().any(|name| name.is_empty() || name.starts_with('+'))
        {
            "the braces of the path do not hold names".to_owned()
        } else if bare.contains(['?', '#']) {
            "the path holds a `?` or a `#`, which end a path".to_owned()
        } else {
            return;
        };
        self.error(
            pointer,
            message,
            "take the path out with an overlay and add it under a name that is right",
        );
    }

    fn parameter(&mut self, pointer: &Pointer, given: &'a ReferenceOr<SourceParameter>) -> Option<Parameter> {
        let place = ["components", "parameters"];
        let (pointer, source) = self
            .resolve(pointer, &place, given, |typed, name| typed.components.as_ref()?.parameters.get(name))?;
        let data = source.parameter_data_ref();
        let (location, explode, separator) = match source {
            SourceParameter::Path { style: PathStyle::Simple, .. } => (Location::Path, false, ","),
            SourceParameter::Header { .. } => (Location::Header, false, ","),
            SourceParameter::Query { style: QueryStyle::Form, .. } => (Location::Query, true, ","),
            SourceParameter::Query { style: QueryStyle::SpaceDelimited, .. } => (Location::Query, false, " "),
            SourceParameter::Query { style: QueryStyle::PipeDelimited, .. } => (Location::Query, false, "|"),
            SourceParameter::Path { .. } | SourceParameter::Query { .. } => {
                self.error(
                    &pointer,
                    "there is no rule for a parameter of this style",
                    "an overlay can set another style: `simple` in a path, `form` in a query",
                );
                return None;
            }
            SourceParameter::Cookie { .. } => {
                self.error(
                    &pointer,
                    "a cookie parameter has no place in these crates",
                    "remove it with an overlay",
                );
                return None;
            }
        };
        let ty = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.schema(&pointer.join("schema"), schema.borrowed())
            }
            // JSON inside a parameter: the caller writes the text.
            ParameterSchemaOrContent::Content(_) => {
                self.add(&pointer.join("content"), Kind::Scalar(Scalar::Text))
            }
        };
        // In a URL or a header it is the number.
        if matches!(self.api.get(ty).kind, Raw::Known(Kind::Scalar(Scalar::Timestamp))) {
            self.api.get_mut(ty).kind = Kind::Scalar(Scalar::Integer).into();
        }
        Some(Parameter {
            location,
            wire: data.name.clone(),
            ty,
            required: data.required || location == Location::Path,
            explode: location == Location::Query && data.explode.unwrap_or(explode),
            separator,
            multi_segment: location == Location::Path && self.bindings.multi_segment.contains(&data.name),
            origin: pointer,
        })
    }

    fn replies(
        &mut self,
        pointer: &Pointer,
        source: &'a Source,
    ) -> (Vec<Reply>, Vec<(String, Option<TypeId>)>) {
        let mut replies = Vec::new();
        let mut errors = Vec::new();
        let listed = source
            .responses
            .responses
            .iter()
            .map(|(status, response)| (status.to_string(), status.clone(), response));
        let mut listed: Vec<_> = listed.collect();
        listed.sort_by(|left, right| left.0.cmp(&right.0));
        // A range stands for the statuses that are not listed, where 200 is.
        if listed.iter().any(|(text, ..)| text == "200") {
            listed.retain(|(_, status, _)| *status != StatusCode::Range(2));
        }
        let succeeds = listed.iter().any(|(_, status, _)| matches!(success(status), Some(200..=299)));
        for (text, status, given) in listed {
            let origin = pointer.join("responses").join(&text);
            let found = self.resolve(&origin, &RESPONSES, given, response_named);
            let Some((origin, response)) = found else { continue };
            let bodies = self.reply_bodies(&origin, response);
            match success(&status) {
                Some(status) => {
                    let location = response.headers.keys().any(|name| name.eq_ignore_ascii_case("location"));
                    replies.push(Reply { status, bodies, location });
                }
                None => errors.push((text, json_of(&bodies))),
            }
        }
        if let Some(given) = &source.responses.default {
            let origin = pointer.join("responses").join("default");
            if let Some((origin, response)) = self.resolve(&origin, &RESPONSES, given, response_named) {
                let bodies = self.reply_bodies(&origin, response);
                if succeeds || !replies.is_empty() {
                    errors.push(("default".to_owned(), json_of(&bodies)));
                } else {
                    replies.push(Reply { status: 200, bodies, location: false });
                }
            }
        }
        // What a range promises is also what an unlisted success is read as: the first.
        replies.sort_by_key(|reply: &Reply| reply.status);
        // Where something succeeds, an answer that only points on is followed, not returned.
        if succeeds {
            replies.retain(|reply| (200..300).contains(&reply.status));
        }
        (replies, errors)
    }

    fn reply_bodies(&mut self, pointer: &Pointer, response: &'a Response) -> Vec<ReplyBody> {
        let mut bodies = Vec::new();
        let mut unknown = Vec::new();
        for (media, content) in &response.content {
            let origin = pointer.join("content").join(media);
            match self.reply_body(&origin, media, content) {
                Some(body) if bodies.contains(&body) => {}
                Some(body) => bodies.push(body),
                None => unknown.push((origin, media)),
            }
        }
        if bodies.is_empty() && self.unknown_media(&unknown) {
            bodies.push(ReplyBody::Bytes);
        }
        // Bytes can hold whatever else the answer may be.
        bodies.sort_by_key(|body| *body != ReplyBody::Bytes);
        bodies
    }
}

const RESPONSES: [&str; 2] = ["components", "responses"];

fn response_named<'a>(typed: &'a openapiv3::OpenAPI, name: &str) -> Option<&'a ReferenceOr<Response>> {
    typed.components.as_ref()?.responses.get(name)
}

fn json_of(bodies: &[ReplyBody]) -> Option<TypeId> {
    bodies.iter().find_map(|body| match body {
        ReplyBody::Json(ty) => Some(*ty),
        ReplyBody::Text | ReplyBody::Bytes => None,
    })
}

/// The status where it means success or points on, 304 excepted: nothing is sent with it.
fn success(status: &StatusCode) -> Option<u16> {
    match status {
        StatusCode::Code(304) => None,
        StatusCode::Code(code @ 200..=399) => Some(*code),
        StatusCode::Range(2) => Some(200),
        StatusCode::Code(_) | StatusCode::Range(_) => None,
    }
}

/// The scopes of each requirement, any of which is enough (OpenAPI 3.0.3, Security Requirement Object),
/// then those of `x-scopes`, which are one more: the same in other words. A requirement without scopes is
/// another way to authenticate.
fn scopes(source: &Source) -> Vec<Vec<String>> {
    let requirements = source.security.iter().flatten();
    let required = requirements.map(|requirement| requirement.values().flatten().cloned().collect());
    let named = match source.extensions.get("x-scopes") {
        Some(serde_json::Value::Array(scopes)) => scopes.as_slice(),
        _ => &[],
    };
    let named = named.iter().filter_map(serde_json::Value::as_str).map(str::to_owned).collect::<Vec<_>>();
    let mut alternatives: Vec<Vec<String>> = Vec::new();
    for mut scopes in required.chain([named]) {
        let mut seen = BTreeSet::new();
        scopes.retain(|scope: &String| seen.insert(scope.clone()));
        if !scopes.is_empty() && !alternatives.contains(&scopes) {
            alternatives.push(scopes);
        }
    }
    alternatives
}

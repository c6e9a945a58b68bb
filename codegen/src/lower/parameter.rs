//! Parameters: those of an operation and of its path, and how each is written.

use std::collections::BTreeSet;

use openapiv3::{
    Operation as Source, Parameter as SourceParameter, ParameterData, ParameterSchemaOrContent, PathStyle,
    QueryStyle, ReferenceOr,
};

use super::lowering::Lowering;
use super::schema::Borrowed;
use crate::diagnostic::Oddity;
use crate::document::COLLECTION_FORMAT;
use crate::document::media::{MediaKind, media_kind};
use crate::document::template::{fixed_query, placeholders, route};
use crate::ir::{Kind, Location, Parameter, Raw, Scalar, Style, TypeId};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    pub(super) fn parameters(
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
                if self.is_ignored(&parameter) {
                    continue;
                }
                // An operation's own parameter takes the place of the path's.
                let same =
                    |other: &Parameter| other.wire == parameter.wire && other.location == parameter.location;
                match found.iter().position(same) {
                    Some(place) => found[place] = parameter,
                    None => found.push(parameter),
                }
            }
        }
        let fixed: BTreeSet<&str> = fixed_query(path).filter(|name| !name.is_empty()).collect();
        if path.contains(['#', '?']) {
            self.told_of_key(path, &fixed);
        }
        // What the key of the path says already is no choice.
        found.retain(|parameter| {
            parameter.location != Location::Query || !fixed.contains(parameter.wire.as_str())
        });
        let is_query = |name: &str| {
            found.iter().any(|parameter| parameter.location == Location::Query && parameter.wire == name)
        };
        let route = route(path, &is_query);
        let (in_path, others): (Vec<_>, Vec<_>) =
            found.into_iter().partition(|parameter| parameter.location == Location::Path);
        let mut parameters = self.of_path(&route, pointer, in_path);
        // The others keep the document's order behind the path's.
        parameters.extend(others);
        parameters
    }

    /// Whether a header is none of the caller's: the standard wants these ignored (OpenAPI 3.0.4, Parameter
    /// Object, `name`), and others say how two machines talk to one another (RFC 9110, section 7.6.1).
    fn is_ignored(&mut self, parameter: &Parameter) -> bool {
        if parameter.location != Location::Header {
            return false;
        }
        let name = parameter.wire.to_ascii_lowercase();
        let sets = match name.as_str() {
            // One that can have one value only asks for one of several answers.
            "accept" if self.only_value_of(parameter).is_some() => return false,
            "accept" => "it follows from what the operation answers",
            "content-type" => "it follows from the body",
            "authorization" => "it follows from the client's credentials",
            "content-length" | "transfer-encoding" => "it follows from the body",
            "host" => "it follows from the address",
            "connection" | "upgrade" | "te" | "trailer" | "keep-alive" | "http2-settings" => {
                "it is about the connection"
            }
            name if name.starts_with("proxy-") => "it is for a proxy",
            _ => return false,
        };
        self.warn(
            Oddity::IgnoredHeaderParameter,
            &parameter.origin,
            format!("the header `{}` is no parameter of the caller's: {sets}", parameter.wire),
            "take it out with an overlay; a program can set `Accept` and its like with `with_header`",
        );
        true
    }

    /// A parameter for each name of the path, in order, whether it is described or not.
    fn of_path(&mut self, route: &str, pointer: &Pointer, mut described: Vec<Parameter>) -> Vec<Parameter> {
        let mut found: Vec<Parameter> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut unnamed = 0;
        for name in placeholders(route) {
            if !name.is_empty() && !seen.insert(name) {
                continue;
            }
            // RFC 6570 and routers of servers mark what may hold slashes: `{+name}`, `{name+}`, `{name*}`.
            let bare = name.trim_start_matches(['+', '*']).trim_end_matches(['+', '*']);
            let is_named = |wanted: &str| described.iter().position(|other| other.wire == wanted);
            let (place, slashes) = match is_named(name) {
                Some(place) => (Some(place), false),
                None => (is_named(bare), bare != name),
            };
            if let Some(place) = place {
                let mut parameter = described.swap_remove(place);
                parameter.multi_segment |= slashes;
                found.push(parameter);
                continue;
            }
            self.warn(
                Oddity::UndeclaredPathParameter,
                pointer,
                format!(
                    "the path names `{{{name}}}`, but no path parameter describes it; it is taken as a text"
                ),
                "describe the parameter with an overlay, or mend the path there",
            );
            let wire = match bare {
                "" => {
                    unnamed += 1;
                    if unnamed == 1 { "value".to_owned() } else { format!("value{unnamed}") }
                }
                bare => bare.to_owned(),
            };
            let ty = self.add(pointer, Kind::Scalar(Scalar::Text));
            found.push(Parameter {
                location: Location::Path,
                multi_segment: slashes || self.bindings.multi_segment.contains(&wire),
                wire,
                ty,
                required: true,
                style: Style::Simple,
                reserved: false,
                origin: pointer.clone(),
            });
        }
        found
    }

    fn told_of_key(&mut self, path: &str, fixed: &BTreeSet<&str>) {
        let pointer = Pointer::of(["paths", path]);
        let sent = match fixed.is_empty() {
            true => "it only tells operations apart and is not sent".to_owned(),
            false => "its query is sent as it stands".to_owned(),
        };
        self.warn(
            Oddity::PathWithQuery,
            &pointer,
            format!("the key holds a `?` or a `#`, which no path does: {sent}"),
            "leave it if the server means it; else write the path anew in an overlay",
        );
    }

    /// Headers that must be sent and can have one value only, apart from what callers choose.
    pub(super) fn fixed_headers(
        &self,
        parameters: Vec<Parameter>,
    ) -> (Vec<(String, String)>, Vec<Parameter>) {
        let mut fixed = Vec::new();
        let free = parameters.into_iter().filter(|parameter| match self.only_value_of(parameter) {
            Some(only) => {
                fixed.push((parameter.wire.to_ascii_lowercase(), only.to_owned()));
                false
            }
            None => true,
        });
        let free = free.collect();
        (fixed, free)
    }

    /// The value of a header that is always sent and can have one value only.
    fn only_value_of(&self, parameter: &Parameter) -> Option<&str> {
        let Raw::Known(Kind::OpenEnum(values)) = &self.api.get(parameter.ty).kind else { return None };
        let is_header = parameter.location == Location::Header && parameter.required;
        match values.values.as_slice() {
            [only] if is_header => Some(only),
            _ => None,
        }
    }

    fn parameter(&mut self, pointer: &Pointer, given: &'a ReferenceOr<SourceParameter>) -> Option<Parameter> {
        let place = ["components", "parameters"];
        let (pointer, source) = self.resolve(pointer, &place, given, |typed, name| {
            typed.rest.components.as_ref()?.parameters.get(name)
        })?;
        let data = source.parameter_data_ref();
        let (location, mut style) = style_of(source);
        let reserved = matches!(source, SourceParameter::Query { allow_reserved: true, .. });
        let ty = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => {
                self.schema(&pointer.join("schema"), schema.borrowed())
            }
            ParameterSchemaOrContent::Content(content) => {
                let origin = pointer.join("content");
                match content.iter().find(|(media, _)| media_kind(media) == MediaKind::Json) {
                    Some((media, content)) => {
                        style = Style::Json;
                        let origin = origin.join(media);
                        match &content.schema {
                            Some(schema) => self.schema(&origin.join("schema"), schema.borrowed()),
                            None => self.add(&origin, Kind::Json),
                        }
                    }
                    // The caller writes the text.
                    None => self.add(&origin, Kind::Scalar(Scalar::Text)),
                }
            }
        };
        let ty = self.outside_of_json(&pointer.join("schema"), ty);
        let ty = if self.is_any_object(ty) {
            let value = self.add(&pointer, Kind::Json);
            self.add(&pointer, Kind::Map(value))
        } else {
            ty
        };
        self.told_of_depth(&pointer, &data.name, ty, style);
        let required = data.required || location == Location::Path;
        let schema = match &data.format {
            ParameterSchemaOrContent::Schema(schema) => Some(schema.borrowed()),
            // Of what the caller writes, null is a matter of the caller's.
            ParameterSchemaOrContent::Content(_) if style != Style::Json => None,
            ParameterSchemaOrContent::Content(content) => {
                let mut json = content.iter().filter(|(media, _)| media_kind(media) == MediaKind::Json);
                json.next().and_then(|(_, content)| content.schema.as_ref()).map(Borrowed::borrowed)
            }
        };
        let ty = self.parameter_or_null(&pointer, &data.name, schema, (ty, style, required));
        Some(Parameter {
            location,
            wire: data.name.clone(),
            ty,
            required,
            style,
            reserved,
            multi_segment: location == Location::Path && self.bindings.multi_segment.contains(&data.name),
            origin: pointer,
        })
    }
}

impl Lowering<'_> {
    /// Whether a type is an object that says nothing of its fields: as a parameter it is whatever fields there
    /// are, each written as the style says.
    fn is_any_object(&self, ty: TypeId) -> bool {
        let mut ty = ty;
        for _ in 0..MOST_REFERENCES {
            match &self.api.get(ty).kind {
                Raw::Alias(target) => ty = *target,
                Raw::Known(Kind::Struct(body)) => {
                    return body.fields.is_empty() && body.facts.discriminator.is_none();
                }
                _ => return false,
            }
        }
        false
    }
}

/// How many references in a row are followed.
const MOST_REFERENCES: usize = 32;

/// Where a parameter stands, and how it is written there (OpenAPI 3.0.4, Parameter Object, `style`).
fn style_of(source: &SourceParameter) -> (Location, Style) {
    let data = source.parameter_data_ref();
    let either = |usual: bool, plain: Style, exploded: Style| match data.explode.unwrap_or(usual) {
        true => exploded,
        false => plain,
    };
    let (location, style) = match source {
        SourceParameter::Path { style, .. } => {
            let style = match style {
                PathStyle::Simple => either(false, Style::Simple, Style::SimpleExploded),
                PathStyle::Label => either(false, Style::Label, Style::LabelExploded),
                PathStyle::Matrix => either(false, Style::Matrix, Style::MatrixExploded),
            };
            (Location::Path, style)
        }
        SourceParameter::Header { .. } => {
            (Location::Header, either(false, Style::Simple, Style::SimpleExploded))
        }
        SourceParameter::Query { style, .. } => {
            let style = match style {
                QueryStyle::Form => either(true, Style::Form, Style::FormExploded),
                QueryStyle::SpaceDelimited => either(false, Style::Spaces, Style::FormExploded),
                QueryStyle::PipeDelimited => either(false, Style::Pipes, Style::FormExploded),
                QueryStyle::DeepObject => Style::Deep,
            };
            (Location::Query, style)
        }
        SourceParameter::Cookie { .. } => (Location::Cookie, either(true, Style::Form, Style::FormExploded)),
    };
    (location, delimited(data).unwrap_or(style))
}

fn delimited(data: &ParameterData) -> Option<Style> {
    match data.extensions.get(COLLECTION_FORMAT)?.as_str()? {
        "ssv" => Some(Style::Spaces),
        "tsv" => Some(Style::Tabs),
        "pipes" => Some(Style::Pipes),
        _ => None,
    }
}

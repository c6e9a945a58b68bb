//! What stands where in an OpenAPI 3.0 document: one table, in the order of
//! the standard, that tells the kind of every node. Whoever walks a document
//! (references, facts, canonical order, typed errors) walks by it, so that a
//! property called `description` is not taken for a description.

use serde_json::Value;

use super::children::children;
use crate::pointer::Pointer;

mod later;
mod noun;
mod value;

pub(crate) use value::OF_A_VALUE;

/// Methods that a path item has a key for, in the order in which its operations are listed.
pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Keeps operations under methods that OpenAPI 3.0 has no key for, by method.
pub(crate) const ADDITIONAL_OPERATIONS: &str = "x-additional-operations";

/// Keeps the tag that a tag stands under.
pub(crate) const PARENT: &str = "x-parent";

/// In the mapping of a discriminator, what leads to what an object is without a tag that is known.
pub(crate) const DEFAULT_TAG: &str = "x-default-mapping";

/// The versions that a document was joined from, the oldest first.
pub(crate) const VERSIONS: &str = "x-versions";

/// In which of these versions an operation or a parameter was seen, where not in all; of a schema, `properties`
/// and `values` that were not seen wherever it was, each with its versions.
pub(crate) const SEEN_IN: &str = "x-seen-in";

/// The kind of a node of an OpenAPI 3.0 document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Document,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Tag,
    ExternalDocs,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    Link,
    Example,
    Schema,
    Discriminator,
    Components,
    SecurityScheme,
    OauthFlows,
    OauthFlow,
    /// A mapping from names that are free to choose to nodes of one kind.
    Map(&'static Kind),
    /// A list of nodes of one kind.
    List(&'static Kind),
    /// A scalar, or a value that the standard does not look into.
    Data,
}

use Kind::{Data, List, Map};

/// The version that a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// OpenAPI 3.0.
    OpenApi,
    /// Swagger 2.0.
    Swagger,
    /// OpenAPI 3.1 and 3.2.
    Later,
}

/// Names of one kind's fields, and the kinds of their values.
type Fields = &'static [(&'static str, Kind)];

const MEDIA_TYPES: Kind = Map(&Kind::MediaType);
const CALLBACK: Kind = Map(&Kind::PathItem);

const DOCUMENT: Fields = &[
    ("openapi", Data),
    ("info", Kind::Info),
    ("servers", List(&Kind::Server)),
    ("security", Data),
    ("tags", List(&Kind::Tag)),
    ("externalDocs", Kind::ExternalDocs),
    ("paths", Kind::Paths),
    ("components", Kind::Components),
];

const INFO: Fields = &[
    ("title", Data),
    ("description", Data),
    ("termsOfService", Data),
    ("contact", Kind::Contact),
    ("license", Kind::License),
    ("version", Data),
];

const CONTACT: Fields = &[("name", Data), ("url", Data), ("email", Data)];

const LICENSE: Fields = &[("name", Data), ("url", Data)];

const SERVER: Fields = &[("url", Data), ("description", Data), ("variables", Map(&Kind::ServerVariable))];

const SERVER_VARIABLE: Fields = &[("enum", Data), ("default", Data), ("description", Data)];

const TAG: Fields = &[("name", Data), ("description", Data), ("externalDocs", Kind::ExternalDocs)];

const EXTERNAL_DOCS: Fields = &[("description", Data), ("url", Data)];

const PATH_ITEM: Fields = &[
    ("$ref", Data),
    ("summary", Data),
    ("description", Data),
    ("servers", List(&Kind::Server)),
    ("parameters", List(&Kind::Parameter)),
    ("get", Kind::Operation),
    ("put", Kind::Operation),
    ("post", Kind::Operation),
    ("delete", Kind::Operation),
    ("options", Kind::Operation),
    ("head", Kind::Operation),
    ("patch", Kind::Operation),
    ("trace", Kind::Operation),
];

const OPERATION: Fields = &[
    ("tags", Data),
    ("summary", Data),
    ("description", Data),
    ("externalDocs", Kind::ExternalDocs),
    ("operationId", Data),
    ("deprecated", Data),
    ("parameters", List(&Kind::Parameter)),
    ("requestBody", Kind::RequestBody),
    ("responses", Kind::Responses),
    ("callbacks", Map(&CALLBACK)),
    ("security", Data),
    ("servers", List(&Kind::Server)),
];

const PARAMETER: Fields = &[
    ("$ref", Data),
    ("name", Data),
    ("in", Data),
    ("description", Data),
    ("required", Data),
    ("deprecated", Data),
    ("allowEmptyValue", Data),
    ("style", Data),
    ("explode", Data),
    ("allowReserved", Data),
    ("schema", Kind::Schema),
    ("content", MEDIA_TYPES),
    ("example", Data),
    ("examples", Map(&Kind::Example)),
];

const REQUEST_BODY: Fields =
    &[("$ref", Data), ("description", Data), ("required", Data), ("content", MEDIA_TYPES)];

const MEDIA_TYPE: Fields = &[
    ("schema", Kind::Schema),
    ("encoding", Map(&Kind::Encoding)),
    ("example", Data),
    ("examples", Map(&Kind::Example)),
];

const ENCODING: Fields = &[
    ("contentType", Data),
    ("headers", Map(&Kind::Header)),
    ("style", Data),
    ("explode", Data),
    ("allowReserved", Data),
];

const RESPONSE: Fields = &[
    ("$ref", Data),
    ("description", Data),
    ("headers", Map(&Kind::Header)),
    ("content", MEDIA_TYPES),
    ("links", Map(&Kind::Link)),
];

const HEADER: Fields = &[
    ("$ref", Data),
    ("description", Data),
    ("required", Data),
    ("deprecated", Data),
    ("allowEmptyValue", Data),
    ("style", Data),
    ("explode", Data),
    ("schema", Kind::Schema),
    ("content", MEDIA_TYPES),
    ("example", Data),
    ("examples", Map(&Kind::Example)),
];

const LINK: Fields = &[
    ("$ref", Data),
    ("operationRef", Data),
    ("operationId", Data),
    ("parameters", Data),
    ("requestBody", Data),
    ("description", Data),
    ("server", Kind::Server),
];

const EXAMPLE: Fields =
    &[("$ref", Data), ("summary", Data), ("description", Data), ("value", Data), ("externalValue", Data)];

const SCHEMA: Fields = &[
    ("$ref", Data),
    ("title", Data),
    ("description", Data),
    ("allOf", List(&Kind::Schema)),
    ("oneOf", List(&Kind::Schema)),
    ("anyOf", List(&Kind::Schema)),
    ("not", Kind::Schema),
    ("type", Data),
    ("format", Data),
    ("nullable", Data),
    ("discriminator", Kind::Discriminator),
    ("enum", Data),
    ("default", Data),
    ("multipleOf", Data),
    ("minimum", Data),
    ("exclusiveMinimum", Data),
    ("maximum", Data),
    ("exclusiveMaximum", Data),
    ("minLength", Data),
    ("maxLength", Data),
    ("pattern", Data),
    ("minItems", Data),
    ("maxItems", Data),
    ("uniqueItems", Data),
    ("minProperties", Data),
    ("maxProperties", Data),
    ("items", Kind::Schema),
    ("required", Data),
    ("properties", Map(&Kind::Schema)),
    ("additionalProperties", Kind::Schema),
    ("readOnly", Data),
    ("writeOnly", Data),
    ("deprecated", Data),
    ("xml", Data),
    ("externalDocs", Kind::ExternalDocs),
    ("example", Data),
];

const DISCRIMINATOR: Fields = &[("propertyName", Data), ("mapping", Data)];

/// The sections of `components`, each with the kind of its members.
pub(crate) const COMPONENTS: Fields = &[
    ("schemas", Map(&Kind::Schema)),
    ("responses", Map(&Kind::Response)),
    ("parameters", Map(&Kind::Parameter)),
    ("examples", Map(&Kind::Example)),
    ("requestBodies", Map(&Kind::RequestBody)),
    ("headers", Map(&Kind::Header)),
    ("securitySchemes", Map(&Kind::SecurityScheme)),
    ("links", Map(&Kind::Link)),
    ("callbacks", Map(&CALLBACK)),
];

const SECURITY_SCHEME: Fields = &[
    ("$ref", Data),
    ("type", Data),
    ("description", Data),
    ("name", Data),
    ("in", Data),
    ("scheme", Data),
    ("bearerFormat", Data),
    ("flows", Kind::OauthFlows),
    ("openIdConnectUrl", Data),
];

const OAUTH_FLOWS: Fields = &[
    ("implicit", Kind::OauthFlow),
    ("password", Kind::OauthFlow),
    ("clientCredentials", Kind::OauthFlow),
    ("authorizationCode", Kind::OauthFlow),
];

const OAUTH_FLOW: Fields =
    &[("authorizationUrl", Data), ("tokenUrl", Data), ("refreshUrl", Data), ("scopes", Data)];

impl Kind {
    /// The fields of a node whose fields the standard names, in its order;
    /// none for mappings, lists and data.
    pub(crate) const fn fields(self) -> Fields {
        match self {
            Self::Document => DOCUMENT,
            Self::Info => INFO,
            Self::Contact => CONTACT,
            Self::License => LICENSE,
            Self::Server => SERVER,
            Self::ServerVariable => SERVER_VARIABLE,
            Self::Tag => TAG,
            Self::ExternalDocs => EXTERNAL_DOCS,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter => PARAMETER,
            Self::RequestBody => REQUEST_BODY,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Response => RESPONSE,
            Self::Header => HEADER,
            Self::Link => LINK,
            Self::Example => EXAMPLE,
            Self::Schema => SCHEMA,
            Self::Discriminator => DISCRIMINATOR,
            Self::Components => COMPONENTS,
            Self::SecurityScheme => SECURITY_SCHEME,
            Self::OauthFlows => OAUTH_FLOWS,
            Self::OauthFlow => OAUTH_FLOW,
            Self::Paths | Self::Responses | Map(_) | List(_) | Data => &[],
        }
    }

    /// The kind of what stands under `key` (an index, for a list); `None` for
    /// an extension and for what the standard does not name.
    pub(crate) fn child(self, key: &str) -> Option<Self> {
        match self {
            Self::Paths => key.starts_with('/').then_some(Self::PathItem),
            Self::PathItem if key == ADDITIONAL_OPERATIONS => Some(Map(&Self::Operation)),
            Self::Responses => (!key.starts_with("x-")).then_some(Self::Response),
            Map(kind) | List(kind) => Some(*kind),
            Data => Some(Data),
            _ => self.fields().iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind),
        }
    }

    /// The same in a document of another version.
    pub(crate) fn child_in(self, dialect: Dialect, key: &str) -> Option<Self> {
        match (dialect, self, key) {
            (Dialect::OpenApi, ..) => self.child(key),
            (Dialect::Later, ..) => self.child(key).or_else(|| self.later_child(key)),
            (Dialect::Swagger, Self::Document, "definitions") => Some(Map(&Self::Schema)),
            (Dialect::Swagger, Self::Document, "parameters") => Some(Map(&Self::Parameter)),
            (Dialect::Swagger, Self::Document, "responses") => Some(Map(&Self::Response)),
            (Dialect::Swagger, Self::Response, "schema") => Some(Self::Schema),
            // A text in Swagger, and examples by media type.
            (Dialect::Swagger, _, "discriminator" | "examples") => Some(Data),
            (Dialect::Swagger, ..) => self.child(key),
        }
    }

    /// Visits the children of a node that the standard knows, each with its kind and its pointer.
    pub(crate) fn descend<'v>(
        self,
        value: &'v Value,
        pointer: &mut Pointer,
        visit: &mut dyn FnMut(Self, &'v Value, &mut Pointer),
    ) {
        let length = pointer.len();
        for (key, child) in children(value) {
            if let Some(kind) = self.child(&key) {
                pointer.push(&key);
                visit(kind, child, pointer);
                pointer.truncate(length);
            }
        }
    }

    /// Whether a node of this kind may be a `$ref` instead.
    pub(crate) fn is_referable(self) -> bool {
        matches!(self.fields().first(), Some(("$ref", _)))
    }
}

#[cfg(test)]
mod tests;

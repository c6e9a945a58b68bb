//! What OpenAPI 3.1 and 3.2 have beyond 3.0, with JSON Schema 2020-12, in the order of the standards.

use super::Kind::{self, Data, List, Map};
use super::{Fields, MEDIA_TYPES};

const DOCUMENT: Fields = &[("$self", Data), ("jsonSchemaDialect", Data), ("webhooks", Map(&Kind::PathItem))];

const INFO: Fields = &[("summary", Data)];

const LICENSE: Fields = &[("identifier", Data)];

const SERVER: Fields = &[("name", Data)];

const TAG: Fields = &[("summary", Data), ("parent", Data), ("kind", Data)];

const PATH_ITEM: Fields = &[("query", Kind::Operation), ("additionalOperations", Map(&Kind::Operation))];

const MEDIA_TYPE: Fields = &[
    ("$ref", Data),
    ("itemSchema", Kind::Schema),
    ("prefixEncoding", List(&Kind::Encoding)),
    ("itemEncoding", Kind::Encoding),
];

const RESPONSE: Fields = &[("summary", Data)];

const EXAMPLE: Fields = &[("dataValue", Data), ("serializedValue", Data)];

const SCHEMA: Fields = &[
    ("$schema", Data),
    ("$id", Data),
    ("$anchor", Data),
    ("$dynamicAnchor", Data),
    ("$dynamicRef", Data),
    ("$vocabulary", Data),
    ("$comment", Data),
    ("$defs", Map(&Kind::Schema)),
    ("definitions", Map(&Kind::Schema)),
    ("const", Data),
    ("examples", Data),
    ("prefixItems", List(&Kind::Schema)),
    ("contains", Kind::Schema),
    ("minContains", Data),
    ("maxContains", Data),
    ("unevaluatedItems", Kind::Schema),
    ("patternProperties", Map(&Kind::Schema)),
    ("propertyNames", Kind::Schema),
    ("unevaluatedProperties", Kind::Schema),
    ("dependentRequired", Data),
    ("dependentSchemas", Map(&Kind::Schema)),
    ("if", Kind::Schema),
    ("then", Kind::Schema),
    ("else", Kind::Schema),
    ("contentEncoding", Data),
    ("contentMediaType", Data),
    ("contentSchema", Kind::Schema),
];

const DISCRIMINATOR: Fields = &[("defaultMapping", Data)];

const COMPONENTS: Fields = &[("pathItems", Map(&Kind::PathItem)), ("mediaTypes", MEDIA_TYPES)];

const SECURITY_SCHEME: Fields = &[("oauth2MetadataUrl", Data), ("deprecated", Data)];

const OAUTH_FLOWS: Fields = &[("deviceAuthorization", Kind::OauthFlow)];

const OAUTH_FLOW: Fields = &[("deviceAuthorizationUrl", Data)];

impl Kind {
    /// The fields of a kind that 3.0 does not have.
    pub(in crate::document) const fn later_fields(self) -> Fields {
        match self {
            Kind::Document => DOCUMENT,
            Kind::Info => INFO,
            Kind::License => LICENSE,
            Kind::Server => SERVER,
            Kind::Tag => TAG,
            Kind::PathItem => PATH_ITEM,
            Kind::MediaType => MEDIA_TYPE,
            Kind::Response => RESPONSE,
            Kind::Example => EXAMPLE,
            Kind::Schema => SCHEMA,
            Kind::Discriminator => DISCRIMINATOR,
            Kind::Components => COMPONENTS,
            Kind::SecurityScheme => SECURITY_SCHEME,
            Kind::OauthFlows => OAUTH_FLOWS,
            Kind::OauthFlow => OAUTH_FLOW,
            _ => &[],
        }
    }

    /// The kind of what stands under a key that only 3.1 or 3.2 knows.
    pub(super) fn later_child(self, key: &str) -> Option<Self> {
        self.later_fields().iter().find(|(name, _)| *name == key).map(|(_, kind)| *kind)
    }
}

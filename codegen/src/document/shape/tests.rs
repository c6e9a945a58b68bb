//! What of the standard has a row in the documentation.

use super::Kind;

/// The objects of `docs/openapi.md`.
const OBJECTS: [(Kind, &str); 21] = [
    (Kind::Document, "OpenAPI Object"),
    (Kind::Info, "Info Object"),
    (Kind::Server, "Server Object"),
    (Kind::ServerVariable, "Server Variable Object"),
    (Kind::Tag, "Tag Object"),
    (Kind::PathItem, "Path Item Object"),
    (Kind::Operation, "Operation Object"),
    (Kind::Parameter, "Parameter Object"),
    (Kind::RequestBody, "Request Body Object"),
    (Kind::MediaType, "Media Type Object"),
    (Kind::Encoding, "Encoding Object"),
    (Kind::Response, "Response Object"),
    (Kind::Header, "Header Object"),
    (Kind::Link, "Link Object"),
    (Kind::Example, "Example Object"),
    (Kind::Schema, "Schema Object"),
    (Kind::Discriminator, "Discriminator Object"),
    (Kind::Components, "Components Object"),
    (Kind::SecurityScheme, "Security Scheme Object"),
    (Kind::OauthFlows, "OAuth Flows Object"),
    (Kind::OauthFlow, "OAuth Flow Object"),
];

#[test]
fn the_documentation_has_every_key_and_no_other() {
    let page = include_str!("../../../../docs/openapi.md");
    for (kind, name) in OBJECTS {
        let heading = format!("\n### {name}\n");
        let section = page.split_once(&heading).map(|(_, rest)| rest).unwrap_or_default();
        let section = section.split("\n#").next().unwrap_or_default();
        let rows: Vec<&str> = section
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(key, _)| key))
            .collect();
        let keys: Vec<&str> = kind.fields().iter().map(|(key, _)| *key).collect();
        assert_eq!(rows, keys, "{name}");
    }
    let objects = page.split("## Swagger 2.0").next().unwrap_or_default().matches("\n### ").count();
    assert_eq!(objects, OBJECTS.len());
}

//! What of the standard has a row in the documentation.

use super::Kind;

/// The objects of `docs/openapi.md`.
const OBJECTS: [(Kind, &str); 24] = [
    (Kind::Document, "OpenAPI Object"),
    (Kind::Info, "Info Object"),
    (Kind::Contact, "Contact Object"),
    (Kind::License, "License Object"),
    (Kind::Server, "Server Object"),
    (Kind::ServerVariable, "Server Variable Object"),
    (Kind::Tag, "Tag Object"),
    (Kind::ExternalDocs, "External Documentation Object"),
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
    let (page, later) = page.split_once("## OpenAPI 3.1 and 3.2").unwrap_or_default();
    assert_rows(page, Kind::fields, &OBJECTS);
    let (later, _) = later.split_once("## Swagger 2.0").unwrap_or_default();
    let of_later = OBJECTS.into_iter().filter(|(kind, _)| !kind.later_fields().is_empty());
    assert_rows(later, Kind::later_fields, &of_later.collect::<Vec<_>>());
}

/// Holds the rows of a part of the page to the keys of its objects.
fn assert_rows(page: &str, fields: impl Fn(Kind) -> super::Fields, objects: &[(Kind, &str)]) {
    for (kind, name) in objects {
        let heading = format!("\n### {name}\n");
        let section = page.split_once(&heading).map(|(_, rest)| rest).unwrap_or_default();
        let section = section.split("\n#").next().unwrap_or_default();
        let rows: Vec<&str> = section
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(key, _)| key))
            .collect();
        let keys: Vec<&str> = fields(*kind).iter().map(|(key, _)| *key).collect();
        assert_eq!(rows, keys, "{name}");
    }
    assert_eq!(page.matches("\n### ").count(), objects.len());
}

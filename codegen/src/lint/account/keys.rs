//! What the page says of each key of each object is so, in every version.

use std::collections::BTreeSet;

use super::change::{looked_at, places};
use super::documents::documents;
use super::page::{Rows, Word, rows};
use crate::document::shape::Dialect;

/// Keys of Swagger 2.0 (the specification's "Schema", object by object).
const SWAGGER: [(&str, &str); 16] = [
    (
        "swagger",
        "swagger info host basePath schemes consumes produces paths definitions parameters responses \
         securityDefinitions security tags externalDocs",
    ),
    ("info", "title description termsOfService contact license version"),
    ("contact", "name url email"),
    ("license", "name url"),
    ("path item", "$ref get put post delete options head patch parameters"),
    (
        "operation",
        "tags summary description externalDocs operationId consumes produces parameters responses schemes \
         deprecated security",
    ),
    ("external documentation", "description url"),
    ("parameter", "$ref name in description required schema allowEmptyValue collectionFormat"),
    ("parameter", OF_A_VALUE),
    ("items", "collectionFormat"),
    ("items", OF_A_VALUE),
    ("response", "$ref description schema headers examples"),
    ("header", "description collectionFormat"),
    ("header", OF_A_VALUE),
    ("tag", "name description externalDocs"),
    ("security scheme", "type description name in flow authorizationUrl tokenUrl scopes"),
];

const OF_A_VALUE: &str = "type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength \
                          minLength pattern maxItems minItems uniqueItems enum multipleOf";

const SCHEMA_OF_SWAGGER: &str = "$ref format title description default multipleOf maximum exclusiveMaximum \
     minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties \
     minProperties required enum type items allOf properties additionalProperties discriminator readOnly xml \
     externalDocs example x-nullable";

/// The rows of a version, with those of 3.0 where it has none of its own.
fn rows_of(dialect: Dialect) -> Rows {
    let mut all = if dialect == Dialect::OpenApi { Rows::new() } else { rows(Dialect::OpenApi) };
    all.extend(rows(dialect));
    if dialect == Dialect::Later {
        // What the first table of the part says of them, each by itself.
        for key in ["not", "nullable"] {
            all.insert(("schema".to_owned(), key.to_owned()), Word::Told);
        }
    }
    all
}

/// Holds the page to what changes do, and the documents to the page.
fn assert_rows(dialect: Dialect, wanted: impl IntoIterator<Item = (String, String)>) {
    let rows = rows_of(dialect);
    let documents = documents(dialect);
    let found: BTreeSet<(String, String)> =
        documents.iter().flat_map(|(document, _)| places(dialect, document).into_keys()).collect();
    let unknown: Vec<_> = found.iter().filter(|row| !rows.contains_key(row)).collect();
    assert!(unknown.is_empty(), "these have no row: {unknown:?}");
    let missing: Vec<_> = wanted.into_iter().filter(|row| !found.contains(row)).collect();
    assert!(missing.is_empty(), "these stand in no document: {missing:?}");
    let faults: Vec<String> = looked_at(dialect, &documents, &rows)
        .into_iter()
        .filter_map(|(row, shown)| Some(format!("{row:?} {}", shown.against(*rows.get(&row)?)?)))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_the_page_says_of_each_key_of_3_0_is_so() {
    assert_rows(Dialect::OpenApi, rows(Dialect::OpenApi).into_keys());
}

#[test]
fn what_the_page_says_of_each_key_of_3_1_and_3_2_is_so() {
    let own = rows(Dialect::Later).into_keys().filter(|(object, _)| !object.is_empty());
    assert_rows(Dialect::Later, own);
}

#[test]
fn what_the_page_says_of_each_key_of_2_0_is_so() {
    let standard = SWAGGER.into_iter().chain([("schema", SCHEMA_OF_SWAGGER)]);
    let standard = standard
        .flat_map(|(object, keys)| keys.split_whitespace().map(|key| (object.to_owned(), key.to_owned())));
    assert_rows(Dialect::Swagger, standard.chain(rows(Dialect::Swagger).into_keys()));
}

//! Equal things are equal: one API in four versions is one crate.

use std::collections::BTreeMap;

use codegen::{Input, Source, generate};

const VERSIONS: [(&str, &str); 4] = [
    ("swagger.yaml", include_str!("equal/swagger.yaml")),
    ("openapi-3.0.yaml", include_str!("equal/openapi-3.0.yaml")),
    ("openapi-3.1.yaml", include_str!("equal/openapi-3.1.yaml")),
    ("openapi-3.2.yaml", include_str!("equal/openapi-3.2.yaml")),
];

#[test]
fn an_api_is_the_same_crate_in_every_version() {
    let made: Vec<(&str, BTreeMap<String, String>)> = VERSIONS
        .into_iter()
        .map(|(label, text)| {
            let input = Input::new(Source { label, bytes: text.as_bytes() }, "harbour", "\"1\"");
            let output = generate(&input).unwrap_or_else(|errors| panic!("{errors}"));
            assert!(output.warnings.is_empty(), "{label}: {}", output.warnings);
            (label, output.files.into_iter().map(|(path, text)| (path, text.to_string())).collect())
        })
        .collect();
    let [(_, first), rest @ ..] = made.as_slice() else { unreachable!("there are four") };
    assert!(first["src/ships.rs"].contains("pub fn list_ships("), "{}", first["src/ships.rs"]);
    for (label, files) in rest {
        assert_eq!(first.keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>(), "{label}");
        for (path, text) in first.iter().filter(|(path, _)| *path != "origins.tsv") {
            assert_eq!(text, &files[path], "{label}: {path}");
        }
    }
}

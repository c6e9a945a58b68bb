//! Where models stand: with the component that they are of, whatever else uses them, and where they
//! stood before.

use std::collections::{BTreeMap, BTreeSet};

use codegen::{Input, Output, Source, generate};

/// What is added to the small API between two runs.
struct Added<'a> {
    paths: &'a str,
    schemas: &'a str,
}

const NOTHING: Added<'_> = Added { paths: "", schemas: "" };

/// A path before the other, of another module, and a component before the other: both hold shapes
/// that are there already.
const MORE: Added<'_> = Added {
    paths: "
  /attic:
    post:
      tags: [attic]
      requestBody: {content: {application/json: {schema: {type: object, properties: {title: {type: string}, depth: {type: integer}}}}}}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/attic'}}}}}
",
    schemas: "
    attic: {type: object, properties: {state: {type: string, enum: [open, shut]}, link: {type: object, properties: {href: {type: string}}}, rooms: {type: integer}}}
",
};

fn run(Added { paths, schemas }: &Added<'_>, lock: Option<&str>) -> Output {
    let document = format!(
        "
openapi: 3.0.3
info: {{title: Small, version: '1'}}
paths:{paths}
  /house:
    post:
      tags: [house]
      requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{title: {{type: string}}, depth: {{type: integer}}}}}}}}}}}}
      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/house'}}}}}}}}}}
components:
  schemas:{schemas}
    house: {{type: object, properties: {{door: {{$ref: '#/components/schemas/door'}}, link: {{type: object, properties: {{href: {{type: string}}}}}}}}}}
    door: {{type: object, properties: {{state: {{type: string, enum: [open, shut]}}, key: {{discriminator: {{propertyName: kind, mapping: {{card: '#/components/schemas/card'}}}}, oneOf: [{{$ref: '#/components/schemas/card'}}]}}}}}}
    card: {{type: object, properties: {{kind: {{type: string}}}}}}
"
    );
    let input = Input {
        names_lock: lock.map(|lock| Source { label: "names.lock", bytes: lock.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "small", "\"1\"")
    };
    generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// Each model, and the file that it stands in.
fn places(output: &Output) -> BTreeMap<String, String> {
    let mut places = BTreeMap::new();
    for (path, text) in output.files.iter().filter(|(path, _)| path.starts_with("src/models/")) {
        let models = text.lines().filter_map(|line| {
            let line = line.trim_start();
            line.strip_prefix("pub struct ")
                .or_else(|| line.strip_prefix("pub enum "))?
                .split([' ', ','])
                .next()
        });
        places.extend(models.map(|model| (model.to_owned(), path.clone())));
    }
    places
}

#[test]
fn a_component_has_a_file_and_its_inline_shapes_stand_with_it() {
    let lines: Vec<String> =
        places(&run(&NOTHING, None)).iter().map(|(model, file)| format!("{model} {file}")).collect();
    insta::assert_snapshot!(lines.join("\n"), @r"
    Card src/models/card.rs
    Door src/models/door.rs
    DoorKey src/models/door.rs
    DoorKeyBase src/models/door.rs
    DoorState src/models/door.rs
    House src/models/house.rs
    HouseLink src/models/house.rs
    HousePostBody src/models/house_post_body.rs
    ");
}

#[test]
fn adding_an_operation_renames_and_moves_nothing() {
    let before = run(&NOTHING, None);
    let after = run(&MORE, Some(&before.names_lock));
    let (old, new) = (places(&before), places(&after));
    for (model, file) in &old {
        assert_eq!(new.get(model), Some(file), "{model}");
    }
    assert_eq!(new.len(), old.len() + 1, "{new:?}");
    // Nobody remembers: shapes go to the component that comes first now.
    assert_ne!(places(&run(&MORE, None)), new);
}

#[test]
fn a_lock_leads_to_no_file_that_no_model_is_called_after() {
    let lock = run(&NOTHING, None).names_lock.replace("HouseLink = \"house\"", "HouseLink = \"../../lib\"");
    assert!(lock.contains("../../lib"), "{lock}");
    assert_eq!(places(&run(&NOTHING, Some(&lock))), places(&run(&NOTHING, None)));
}

/// Names that are files on one system and not on another: devices of Windows, and what differs by case alone.
#[test]
fn every_system_can_write_every_file() {
    let words =
        ["aux", "Con", "NUL", "prn", "com0", "com1", "Com9", "LPT1", "lpt9", "item", "Item", "ITEM", "i-tem"];
    let mut paths = String::new();
    let mut schemas = String::new();
    for (number, word) in words.iter().enumerate() {
        paths.push_str(&format!(
            "
  /p{number}:
    get:
      tags: ['{word}']
      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/{word}'}}}}}}}}}}"
        ));
        schemas.push_str(&format!(
            "\n    {word}: {{type: object, properties: {{p{number}: {{type: string}}}}}}"
        ));
    }
    let output = run(&Added { paths: &paths, schemas: &schemas }, None);
    let names: Vec<&String> = output.files.keys().collect();
    let models = names.iter().filter(|name| name.starts_with("src/models/")).count();
    let others =
        names.iter().filter(|name| name.starts_with("src/") && name.matches('/').count() == 1).count();
    // One for each word that is another in small letters, and what the small API has.
    assert!(models >= 10 && others >= 10, "{names:?}");
    let mut folded = BTreeSet::new();
    for name in names {
        assert!(folded.insert(name.to_lowercase()), "{name} differs from another by case alone");
        for part in name.split('/') {
            assert!(!part.contains(['<', '>', ':', '"', '\\', '|', '?', '*']), "{name}");
            let stem = part.split('.').next().unwrap_or(part);
            let is_port = stem.len() == 4 && (stem.starts_with("com") || stem.starts_with("lpt"));
            let is_device = is_port && stem.ends_with(|last: char| last.is_ascii_digit());
            assert!(
                !is_device && !["aux", "con", "nul", "prn"].contains(&stem),
                "{name} is a device of Windows"
            );
        }
    }
}

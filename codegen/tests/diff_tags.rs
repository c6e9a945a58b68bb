//! A schema under another name whose name is what travels as its tag: that is told, whatever Rust calls it.

use codegen::diff::{compare, side};
use codegen::name::{NamesLock, Renames};
use codegen::{Input, Source, generate_with};

const OLD: &str = "\
openapi: 3.0.3
info: {title: Zoo, version: '1'}
paths:
  /animals:
    get:
      operationId: list_animals
      tags: [animals]
      responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/animal'}}}}}
components:
  schemas:
    animal: {type: object, discriminator: {propertyName: kind}, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
    housecat: {allOf: [{$ref: '#/components/schemas/animal'}, {type: object, properties: {lives: {type: integer}, indoors: {type: boolean}}}]}
    lizard: {allOf: [{$ref: '#/components/schemas/animal'}, {type: object, properties: {tail: {type: string}}}]}
";

fn input<'a>(document: &'a str, lock: Option<&'a str>) -> Input<'a> {
    let source = Source { label: "zoo.yaml", bytes: document.as_bytes() };
    let names_lock = lock.map(|lock| Source { label: "names.lock", bytes: lock.as_bytes() });
    Input { names_lock, ..Input::new(source, "zoo", "\"1\"") }
}

/// What `diff` tells, and the files of the newer crate.
fn update(old: &str, new: &str) -> (Vec<String>, String) {
    let lock = generate_with(&input(old, None), Renames::Refuse).unwrap().names_lock;
    let output = generate_with(&input(new, Some(&lock)), Renames::Refuse).unwrap();
    let sides = [old, new].map(|document| side(&input(document, Some(&lock))).unwrap());
    let changes = compare(&sides[0].model, &sides[1].model);
    let text = |side: &Option<String>| side.clone().unwrap_or_default();
    let told = changes.iter().map(|change| {
        format!("{} {} {}>{}", change.kind(), change.what, text(&change.before), text(&change.after))
    });
    assert!(NamesLock::read(&Source { label: "names.lock", bytes: output.names_lock.as_bytes() }).is_ok());
    (told.collect(), output.files.into_values().collect())
}

#[test]
fn a_tag_that_moves_with_its_schema_is_told() {
    let new = OLD.replace("housecat", "house_cat");
    let (told, _) = update(OLD, &new);
    assert!(
        told.iter().any(|line| line.starts_with("variant_changed ") && line.ends_with(" housecat>house_cat")),
        "{told:#?}"
    );
}

#[test]
fn a_tag_that_a_mapping_keeps_is_no_change() {
    let mapping = |schema: &str| {
        OLD.replace("{propertyName: kind}", &format!("{{propertyName: kind, mapping: {{cat: '#/components/schemas/{schema}', lizard: '#/components/schemas/lizard'}}}}"))
            .replace("housecat:", &format!("{schema}:"))
    };
    let (told, files) = update(&mapping("housecat"), &mapping("house_cat"));
    assert!(told.iter().all(|line| !line.starts_with("variant_") && !line.starts_with("tag_")), "{told:#?}");
    assert!(files.contains("\"cat\""));
}

#[test]
fn a_tag_is_told_where_the_schema_is_renamed_and_changed_at_once() {
    let new = OLD
        .replace("housecat", "CatOfHouse")
        .replace("lives: {type: integer}", "lives: {type: integer}, age: {type: integer}");
    let (told, _) = update(OLD, &new);
    // Nothing says that it is the same: one tag is gone and another is new.
    let tags = ["variant_removed Animal::Housecat housecat>", "variant_added Animal::CatOfHouse >CatOfHouse"];
    assert!(tags.iter().all(|tag| told.contains(&(*tag).to_owned())), "{told:#?}");
}

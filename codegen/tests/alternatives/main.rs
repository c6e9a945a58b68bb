//! Every choice that a document leaves becomes something that programs can use: one by one, of documents that have
//! each kind of choice, and of others' documents where they are at hand.

mod census;

use std::path::{Path, PathBuf};

use census::{Choice, choices};

/// Of how many choices one may be any JSON: one in twenty.
const SHARE: usize = 20;

fn read(label: &str, bytes: &[u8]) -> Vec<Choice> {
    choices(label, bytes).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// A line for each choice: where, what it became, and whether a remark is about it.
fn table(choices: &[Choice]) -> String {
    let line = |choice: &Choice| {
        let keys: Vec<String> = choice.pointer.keys().collect();
        let place = keys[keys.len().saturating_sub(4)..].join("/");
        let became = choice.became.as_deref().unwrap_or("nothing");
        format!("{place} {}: {became}{}\n", choice.key, if choice.is_told { ", told" } else { "" })
    };
    choices.iter().map(line).collect()
}

#[test]
fn every_kind_of_choice_of_3_0_becomes_a_type() {
    insta::assert_snapshot!(table(&read("first.yaml", include_bytes!("first.yaml"))), @r"
    schemas/All/properties/by_nothing oneOf: enum of objects, told
    schemas/All/properties/by_required oneOf: enum of objects
    schemas/All/properties/by_shape oneOf: enum of objects
    schemas/All/properties/by_value oneOf: enum of objects
    properties/described/allOf/0 oneOf: hierarchy
    schemas/All/properties/enum_blank_null oneOf: enum of texts
    schemas/All/properties/enum_or_text anyOf: enum of texts
    schemas/All/properties/enums oneOf: enum of texts
    schemas/All/properties/id_or_object anyOf: enum of object, text
    All/properties/in_items/items oneOf: enum of object, text
    All/properties/in_values/additionalProperties anyOf: enum of text, truth
    schemas/All/properties/lists anyOf: list
    schemas/All/properties/map_or_text anyOf: enum of map, text
    schemas/All/properties/maps anyOf: map
    schemas/All/properties/nested anyOf: enum of number, text, truth
    properties/nested/anyOf/0 oneOf: enum of number, text
    schemas/All/properties/number_or_truth anyOf: enum of number, truth
    schemas/All/properties/numbers anyOf: number
    schemas/All/properties/one_or_list anyOf: enum of list, text
    schemas/All/properties/open anyOf: enum of text
    schemas/All/properties/or_null anyOf: object
    schemas/All/properties/several type: enum of number, text, told
    schemas/All/properties/tagged oneOf: hierarchy
    schemas/All/properties/text_or_number oneOf: enum of number, text
    schemas/All/properties/untyped oneOf: any JSON, told
    components/schemas/Named oneOf: object
    components/schemas/Pet oneOf: hierarchy
    get/parameters/0/schema oneOf: enum of number, text
    requestBody/content/application/json/schema oneOf: enum of list, object
    application/x-www-form-urlencoded/schema/properties/ids anyOf: enum of list, number
    ");
}

#[test]
fn every_kind_of_choice_of_later_versions_becomes_a_type() {
    insta::assert_snapshot!(table(&read("later.yaml", include_bytes!("later.yaml"))), @r"
    schemas/All/properties/anything anyOf: enum of text
    schemas/All/properties/beside anyOf: object
    schemas/All/properties/by_keys oneOf: enum of objects, text
    schemas/All/properties/choice_or_null anyOf: enum of object, text
    properties/choice_or_null/anyOf/0 oneOf: enum of object, text
    schemas/All/properties/constants oneOf: enum of texts
    schemas/All/properties/list_or_text type: enum of list, text
    schemas/All/properties/mixed_constants oneOf: enum of number, text
    schemas/All/properties/or_null anyOf: object
    schemas/All/properties/text_or_null anyOf: text
    schemas/All/properties/words type: enum of number, text
    get/parameters/0/schema anyOf: list
    ");
}

/// Documents of others, where they are at hand: kept beside this repository, and among the sources of a dependency.
fn others() -> Vec<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let mut open = vec![beside.join("vendor"), beside.join("cases")];
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let sources = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    for registry in sources.into_iter().flatten().flatten() {
        open.push(registry.path().join("openapiv3-2.2.0/fixtures"));
    }
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        match std::fs::read_dir(&path) {
            Ok(entries) => open.extend(entries.flatten().map(|entry| entry.path())),
            Err(_) if path.extension().is_some_and(|end| end == "json" || end == "yaml") => found.push(path),
            Err(_) => {}
        }
    }
    found.sort();
    found
}

#[test]
fn of_the_documents_of_others_few_choices_stay_any_json_and_all_of_these_are_told() {
    let documents = others();
    if documents.is_empty() {
        println!("no documents of others are at hand: nothing is counted");
        return;
    }
    let (mut count, mut open) = (0, Vec::new());
    for path in &documents {
        let bytes = std::fs::read(path).expect("a file");
        let label = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        // Overlays and payloads are no documents, and some documents are refused as a whole.
        let Ok(choices) = choices(label, &bytes) else { continue };
        for choice in &choices {
            println!("{label} {}", table(std::slice::from_ref(choice)).trim_end());
        }
        count += choices.len();
        let unused = choices.iter().filter(|choice| choice.became.is_none() || choice.is_json());
        open.extend(unused.map(|choice| (choice.is_told, format!("{label} {}", choice.pointer.as_str()))));
    }
    println!("{count} choices of {} files, {} of them any JSON", documents.len(), open.len());
    let silent: Vec<&String> = open.iter().filter(|(is_told, _)| !is_told).map(|(_, place)| place).collect();
    assert_eq!(silent, [""; 0], "these are any JSON, or are not read, without a word");
    assert!(open.len() * SHARE <= count, "{} of {count} choices are any JSON: {open:?}", open.len());
}

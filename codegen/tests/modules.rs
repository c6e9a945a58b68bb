//! Which modules operations come to that nobody has named, and that none is of no use: neither all in one nor
//! each in its own.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use codegen::diagnostic::Diagnostics;
use codegen::{Input, Output, Source};

/// The most operations of a module that is made by `auto`.
const MOST: usize = 120;

fn try_generate(paths: &str, bindings: &str, lock: Option<&str>) -> Result<Output, Diagnostics> {
    let text = format!("openapi: 3.0.3\ninfo: {{title: Harbour, version: '1'}}\npaths:\n{paths}");
    codegen::generate(&Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        names_lock: lock.map(|text| Source { label: "names.lock", bytes: text.as_bytes() }),
        ..Input::new(Source { label: "harbour.yaml", bytes: text.as_bytes() }, "harbour", "\"1\"")
    })
}

fn generate(paths: &str, bindings: &str, lock: Option<&str>) -> Output {
    try_generate(paths, bindings, lock).unwrap_or_else(|errors| panic!("{errors}"))
}

/// Each module and how many operations it has.
fn modules(output: &Output) -> BTreeMap<String, usize> {
    let mut sizes = BTreeMap::new();
    for row in &output.operations {
        *sizes.entry(row.module.clone()).or_default() += 1;
    }
    sizes
}

/// An operation of a path, with an id and perhaps a tag.
fn operation(path: &str, id: &str, tag: Option<&str>) -> String {
    let tags = tag.map_or_else(String::new, |tag| format!("tags: [{tag:?}], "));
    format!("  {path:?}: {{get: {{operationId: {id}, {tags}responses: {{'204': {{description: Done}}}}}}}}\n")
}

#[test]
fn tags_decide_where_they_part_the_operations_well() {
    let mut paths = String::new();
    for index in 0..60 {
        let tag = ["Berths", "Tugs", "Harbour dues"][index % 3];
        paths += &operation(&format!("/v1/x{index}/y"), &format!("look{index}"), Some(tag));
    }
    // Few operations without a tag are called as their paths begin.
    paths += &operation("/api/v2/pilots/on-duty", "pilots", None);
    let found = modules(&generate(&paths, "", None));
    let expected = [("berths", 20), ("harbour_dues", 20), ("pilots", 1), ("tugs", 20)];
    assert_eq!(found, expected.map(|(name, size)| (name.to_owned(), size)).into());
}

#[test]
fn one_tag_for_all_or_a_tag_for_each_gives_way_to_paths() {
    for tag_of in [|_: usize| "all".to_owned(), |index: usize| format!("tag {index}")] {
        let mut paths = String::new();
        for index in 0..360 {
            let kind = ["quays", "ships", "crews", "cranes"][index % 4];
            let path = format!("/api/v1/{kind}/{{v}}/part{index}").replace("{v}", "of");
            paths += &operation(&path, &format!("part{index}"), Some(&tag_of(index)));
        }
        let found = modules(&generate(&paths, "", None));
        let names: Vec<&str> = found.keys().map(String::as_str).collect();
        assert_eq!(names, ["cranes", "crews", "quays", "ships"]);

        // Whoever says `tags` gets them.
        let found = modules(&generate(&paths, "modules = \"tags\"", None));
        assert!(found.len() == 1 || found.len() == 360, "{found:?}");
    }
}

#[test]
fn a_beginning_of_too_many_is_split_where_it_goes_on_and_crumbs_stay_with_it() {
    let mut paths = String::new();
    for index in 0..200 {
        let part = ["holds", "decks", "masts"][index % 3];
        paths += &operation(&format!("/ships/{part}/p{index}"), &format!("p{index}"), None);
    }
    paths += &operation("/ships", "ships", None);
    paths += &operation("/ships/flag", "flag", None);
    paths += &operation("/quays", "quays", None);
    let found = modules(&generate(&paths, "", None));
    let expected =
        [("quays", 1), ("ships", 2), ("ships_decks", 67), ("ships_holds", 67), ("ships_masts", 66)];
    assert_eq!(found, expected.map(|(name, size)| (name.to_owned(), size)).into());
}

#[test]
fn calls_by_name_are_parted_by_what_they_are_about() {
    let mut paths = String::new();
    for verb in ["Describe", "Create", "Delete", "Modify", "List"] {
        for noun in ["Quay", "Quays", "QuayDepth", "Ship", "ShipCrew", "Ships", "Buoy", "BuoyLights"] {
            for place in ["", "InPort", "AtSea"] {
                paths +=
                    &operation(&format!("/rpc/{verb}{noun}{place}"), &format!("{verb}{noun}{place}"), None);
            }
        }
    }
    let found = modules(&generate(&paths, "", None));
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, ["buoy", "quay", "ship"], "{found:?}");
}

#[test]
fn no_module_is_too_large_and_none_are_too_many_whatever_the_document() {
    let word = |mut number: usize| {
        let mut word = String::new();
        for _ in 0..3 {
            word.push(char::from(b'a' + u8::try_from(number % 26).unwrap()));
            number /= 26;
        }
        format!("{word}x")
    };
    type Shape<'a> = (&'a str, Box<dyn Fn(usize) -> (String, String, Option<String>) + 'a>);
    let shapes: Vec<Shape<'_>> = vec![
        ("a word each", Box::new(|n| (format!("/{}", word(n)), word(n), None))),
        ("a word and a tag each", Box::new(|n| (format!("/{}", word(n)), word(n), Some(word(n))))),
        ("one beginning", Box::new(|n| (format!("/all/{}", word(n)), word(n), Some("all".to_owned())))),
        ("deep", Box::new(|n| (format!("/a/b/c/d/{}/e", word(n)), word(n), None))),
        ("numbers", Box::new(|n| (format!("/{n}"), format!("op{n}"), None))),
    ];
    for (shape, make) in shapes {
        let mut paths = String::new();
        for index in 0..700 {
            let (path, id, tag) = make(index);
            paths += &operation(&path, &id, tag.as_deref());
        }
        let found = modules(&generate(&paths, "", None));
        assert_eq!(found.values().sum::<usize>(), 700);
        assert!(found.len() <= 100 && found.values().all(|size| *size <= MOST), "{shape}: {found:?}");
    }
}

#[test]
fn what_is_new_joins_its_neighbours_although_the_document_would_now_be_grouped_otherwise() {
    let mut paths = String::new();
    for index in 0..40 {
        let kind = ["quays", "ships"][index % 2];
        paths += &operation(&format!("/{kind}/p{index}"), &format!("p{index}"), Some("port"));
    }
    let tagged = generate(&paths, "", None);
    assert_eq!(modules(&tagged).keys().collect::<Vec<_>>(), ["port"]);

    // A hundred more would be too many of one tag, but the crate has users.
    let mut grown = paths.clone();
    for index in 100..200 {
        grown += &operation(&format!("/ships/p{index}"), &format!("p{index}"), Some("port"));
    }
    assert!(!modules(&generate(&grown, "", None)).contains_key("port"));
    let kept = generate(&grown, "", Some(&tagged.names_lock));
    assert_eq!(modules(&kept).keys().collect::<Vec<_>>(), ["port"]);

    // By paths, what begins as others do joins them, whatever they are called.
    let by_paths = generate(&paths, "modules = \"paths\"\n[operations]\n", None);
    let lock = by_paths.names_lock.replace("\"ships::", "\"vessels::");
    let more = format!("{paths}{}", operation("/ships/new", "brand", Some("port")));
    let found = generate(&more, "modules = \"paths\"", Some(&lock));
    let new = found.operations.iter().find(|row| row.path == "/ships/new").unwrap();
    assert_eq!(new.module, "vessels");
}

#[test]
fn a_table_says_both_how_and_what_of_each() {
    let mut paths = String::new();
    for index in 0..4 {
        let _ =
            write!(paths, "{}", operation(&format!("/quays/p{index}"), &format!("p{index}"), Some("port")));
    }
    let output = generate(&paths, "[modules]\n\"*\" = \"paths\"\nquays = \"Where ships lie\"\n", None);
    assert!(output.files["src/quays.rs"].contains("Where ships lie"), "{:?}", output.files.keys());
    for wrong in ["modules = \"path\"", "[modules]\n\"*\" = \"tag\"", "modules = 1"] {
        let said = try_generate(&paths, wrong, None).unwrap_err().to_string();
        assert!(said.contains("bindings.toml:") && said.contains("`auto`, `tags`"), "{wrong}: {said}");
    }
}

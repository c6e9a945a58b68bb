//! `names.lock`: what users call keeps its name when the document moves; nothing is renamed, and no
//! name of the past given away, unless somebody says yes.

use codegen::diagnostic::{Diagnostics, Severity};
use codegen::name::Renames;
use codegen::{Input, Output, Source};

/// Two operations, a component with two inline shapes, and an inline shape in an answer.
const DOCUMENT: &str = "
paths:
  /stars/{id}:
    get:
      tags: [stars]
      operationId: getStar
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/star'}}}}}
  /moons:
    get:
      tags: [moons]
      operationId: listMoons
      responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {count: {type: integer}}}}}}}
components:
  schemas:
    star:
      type: object
      properties:
        name: {type: string}
        links: {type: object, properties: {self: {type: string}, next: {type: string}}}
        kind: {type: string, enum: [dwarf, giant]}
";

fn run(text: &str, bindings: &str, lock: Option<&str>, renames: Renames) -> Result<Output, Diagnostics> {
    let text = format!("openapi: 3.0.3\ninfo: {{title: Sky, version: '1'}}\n{text}");
    let input = Input {
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        names_lock: lock.map(|text| Source { label: "names.lock", bytes: text.as_bytes() }),
        ..Input::new(Source { label: "sky.yaml", bytes: text.as_bytes() }, "sky", "\"1\"")
    };
    codegen::generate_with(&input, renames)
}

/// The lock of the document above.
fn lock() -> String {
    run(DOCUMENT, "", None, Renames::Refuse).unwrap_or_else(|errors| panic!("{errors}")).names_lock
}

/// What becomes of it when the document is another.
fn then(text: &str) -> Output {
    run(text, "", Some(&lock()), Renames::Refuse).unwrap_or_else(|errors| panic!("{errors}"))
}

fn refused(text: &str, bindings: &str) -> String {
    let errors = run(text, bindings, Some(&lock()), Renames::Refuse).expect_err("a refusal");
    assert!(
        errors.iter().all(|error| error.severity == Severity::Error && error.position.is_some()),
        "{errors}"
    );
    errors.to_string()
}

/// The models that a crate has, and the functions.
fn names(output: &Output) -> String {
    let mut names: Vec<String> =
        output.operations.iter().map(|row| format!("{}::{}", row.module, row.function)).collect();
    let models = output.files.iter().filter(|(path, _)| path.starts_with("src/models/"));
    let lines = models.flat_map(|(_, text)| text.lines());
    let items = lines.filter_map(|line| {
        let line = line.trim_start();
        line.strip_prefix("pub struct ").or_else(|| line.strip_prefix("pub enum "))?.split([' ', ',']).next()
    });
    names.extend(items.map(str::to_owned));
    names.sort();
    names.join(" ")
}

#[test]
fn what_is_named_by_rule() {
    let output = run(DOCUMENT, "", None, Renames::Refuse).unwrap();
    assert_eq!(names(&output), "ListMoonsAnswer Star StarKind StarLinks moons::list_moons stars::get_star");
    assert!(output.warnings.is_empty());
}

#[test]
fn functions_stay_when_tags_and_ids_move_and_siblings_appear() {
    let moved = DOCUMENT
        .replace("tags: [stars]", "tags: [bodies]")
        .replace("operationId: getStar", "operationId: fetchBody")
        .replace(
            "  /moons:\n",
            "  /others:\n    get:\n      tags: [moons]\n      operationId: otherMoons\n      responses: {'204': {description: OK}}\n  /moons:\n",
        );
    let output = then(&moved);
    assert_eq!(
        names(&output),
        "ListMoonsAnswer Star StarKind StarLinks moons::list_moons moons::other_moons stars::get_star"
    );
}

#[test]
fn functions_stay_when_a_parameter_of_the_path_is_called_another() {
    let output = then(
        &DOCUMENT
            .replace("/stars/{id}:", "/stars/{star}:")
            .replace("name: id,", "name: star,")
            .replace("getStar", "readStar"),
    );
    assert!(names(&output).ends_with("moons::list_moons stars::get_star"), "{}", names(&output));
    assert!(output.names_lock.contains("\"GET /stars/{star}\" = \"stars::get_star\"\n"));
    assert!(!output.names_lock.contains("[gone"), "{}", output.names_lock);
}

#[test]
fn types_stay_when_equal_shapes_appear_before_them() {
    // `planet` comes first in the alphabet, and its links are those of a star.
    let output = then(&DOCUMENT.replace("  schemas:\n", "  schemas:\n    planet: {type: object, properties: {links: {type: object, properties: {self: {type: string}, next: {type: string}}}}}\n").replace("{count: {type: integer}}", "{count: {type: integer}, planet: {$ref: '#/components/schemas/planet'}}"));
    assert_eq!(
        names(&output),
        "ListMoonsAnswer Planet Star StarKind StarLinks moons::list_moons stars::get_star"
    );
    let lock = output.names_lock;
    assert!(lock.contains("\"#/components/schemas/planet/properties/links\" = \"StarLinks\"\n"), "{lock}");

    // Now the first owner goes; the name stays with the one that is left.
    let left = "
paths:
  /planet:
    get:
      tags: [planets]
      operationId: getPlanet
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/planet'}}}}}
components:
  schemas:
    planet: {type: object, properties: {links: {type: object, properties: {self: {type: string}, next: {type: string}, last: {type: string}}}}}
";
    let output = run(left, "", Some(&lock), Renames::Refuse).unwrap();
    assert_eq!(names(&output), "Planet StarLinks planets::get_planet");
}

#[test]
fn a_type_stays_when_all_its_places_are_others() {
    let output =
        then(&DOCUMENT.replace("schemas/star'", "schemas/sun'").replace("    star:\n", "    sun:\n"));
    assert_eq!(names(&output), "ListMoonsAnswer Star StarKind StarLinks moons::list_moons stars::get_star");
    assert!(output.warnings.is_empty(), "{}", output.warnings);

    // With another structure it is another thing.
    let output = then(
        &DOCUMENT
            .replace("schemas/star'", "schemas/sun'")
            .replace("    star:\n", "    sun:\n")
            .replace("        name:", "        title:"),
    );
    assert_eq!(names(&output), "ListMoonsAnswer StarKind StarLinks Sun moons::list_moons stars::get_star");
    assert_eq!(
        output.warnings.to_string(),
        "warning: names.lock: `Star` is gone, which was the name of #/components/schemas/star\n  \
         help: its users must do without; the name is given to nothing else. If it is only called otherwise now, this \
         keeps the name: `sun = \"Star\"` under [schemas] of bindings.toml"
    );
}

#[test]
fn of_one_type_that_becomes_two_the_one_that_is_as_before_keeps_the_name() {
    let twin = |second: &str| {
        DOCUMENT.replace(
            "        kind:",
            &format!("        others: {{type: object, properties: {{self: {{type: string}}{second}}}}}\n        kind:"),
        )
    };
    let one = run(&twin(", next: {type: string}"), "", None, Renames::Refuse).unwrap();
    assert_eq!(names(&one), "ListMoonsAnswer Star StarKind StarLinks moons::list_moons stars::get_star");
    // `links` loses a field: `others` is what `StarLinks` was.
    let split = twin(", next: {type: string}").replacen(
        "self: {type: string}, next: {type: string}",
        "self: {type: string}",
        1,
    );
    let two = run(&split, "strict = true\n", Some(&one.names_lock), Renames::Refuse).err();
    // Both would be `StarLinks`: by the lock the one, by rule the other.
    assert!(two.is_some_and(|errors| {
        errors.to_string().contains("`StarLinks` would be the name of this schema and of")
    }));
    let bindings = "[types]\n\"#/components/schemas/star/properties/links\" = \"StarSelf\"\n";
    let two = run(&split, bindings, Some(&one.names_lock), Renames::Refuse).unwrap();
    assert!(two.names_lock.contains("\"#/components/schemas/star/properties/others\" = \"StarLinks\"\n"));
    assert_eq!(
        names(&two),
        "ListMoonsAnswer Star StarKind StarLinks StarSelf moons::list_moons stars::get_star"
    );
}

#[test]
fn a_rename_is_refused_with_both_names_and_the_place() {
    let bindings = "[operations]\n\"GET /moons\" = \"moons::list\"\n[schemas]\nstar = \"Sun\"\n[types]\n\"#/components/schemas/star/properties/kind\" = \"SunKind\"\n";
    insta::assert_snapshot!(refused(DOCUMENT, bindings), @r"
    error: bindings.toml:2:1: `moons::list_moons` would become `moons::list` (GET /moons)
      help: keep the old name, or say yes to all new ones: `cargo xtask generate --accept-renames`
    error: bindings.toml:4:1: `Star` would become `Sun` (#/components/schemas/star)
      help: keep the old name, or say yes to all new ones: `cargo xtask generate --accept-renames`
    error: bindings.toml:6:1: `StarKind` would become `SunKind` (#/components/schemas/star/properties/kind)
      help: keep the old name, or say yes to all new ones: `cargo xtask generate --accept-renames`
    ");
    let output = run(DOCUMENT, bindings, Some(&lock()), Renames::Accept).unwrap();
    assert_eq!(names(&output), "ListMoonsAnswer StarLinks Sun SunKind moons::list stars::get_star");
    let gone = output.names_lock.split("[gone").skip(1).collect::<Vec<_>>().join("[gone");
    insta::assert_snapshot!(gone, @r##"
    .operations]
    "moons::list_moons" = "GET /moons"

    [gone.types]
    Star = "#/components/schemas/star"
    StarKind = "#/components/schemas/star/properties/kind"
    "##);
    // Said once, it holds.
    let again = run(DOCUMENT, bindings, Some(&output.names_lock), Renames::Refuse).unwrap();
    assert_eq!(again.names_lock, output.names_lock);
    assert!(again.warnings.is_empty());
}

#[test]
fn a_name_that_is_a_guess_is_told_while_it_can_still_be_chosen() {
    let more = DOCUMENT.replace(
        "  /moons:\n",
        "  /moons/rings:\n    get: {tags: [moons], responses: {'204': {description: OK}}}\n  /moons:\n",
    );
    let output = then(&more);
    insta::assert_snapshot!(output.warnings, @r#"
    warning: sky.yaml:12:5 #/paths/~1moons~1rings/get: GET /moons/rings is new and has no `operationId`: it is called `moons::get_rings`, and names.lock keeps that
      help: a better name goes into bindings.toml now, under [operations]: `"GET /moons/rings" = "module::function"`; later it is a rename
    "#);
    // Told once; where somebody has named it, and where nobody calls anything yet, never.
    let later = run(&more, "", Some(&output.names_lock), Renames::Refuse).unwrap();
    assert!(later.warnings.is_empty(), "{}", later.warnings);
    let bindings = "[operations]\n\"GET /moons/rings\" = \"moons::list_rings\"\n";
    let named = run(&more, bindings, Some(&lock()), Renames::Refuse).unwrap();
    assert!(named.warnings.is_empty(), "{}", named.warnings);
    let first = run(&more, "", None, Renames::Refuse).unwrap();
    assert!(first.warnings.is_empty(), "{}", first.warnings);
}

#[test]
fn names_that_are_gone_are_not_given_away() {
    let emptied = DOCUMENT
        .replace("/moons:", "/rings:")
        .replace("listMoons", "listRings")
        .replace("tags: [moons]", "tags: [rings]")
        .replace("count: ", "amount: ");
    let output = then(&emptied);
    insta::assert_snapshot!(output.warnings, @r"
    warning: names.lock: `moons::list_moons` is gone, which was the name of GET /moons
      help: its users must do without; the name is given to nothing else
    warning: names.lock: `ListMoonsAnswer` is gone, which was the name of #/paths/~1moons/get/responses/200/content/application~1json/schema
      help: its users must do without; the name is given to nothing else
    ");
    let later = run(&emptied, "", Some(&output.names_lock), Renames::Refuse).unwrap();
    assert!(later.warnings.is_empty(), "told once: {}", later.warnings);
    assert_eq!(later.names_lock, output.names_lock);

    // What came in the place of the old has its names where people say so at once: it is the same, called otherwise.
    let bindings = "[operations]\n\"GET /rings\" = \"moons::list_moons\"\n[types]\n\"#/paths/~1rings/get/responses/200/content/application~1json/schema\" = \"ListMoonsAnswer\"\n";
    let same = run(&emptied, bindings, Some(&lock()), Renames::Refuse).unwrap();
    assert!(same.warnings.is_empty() && !same.names_lock.contains("[gone"), "{}", same.names_lock);
    assert!(names(&same).starts_with("ListMoonsAnswer "), "{}", names(&same));
    // Once they are gone, it takes a yes.
    let moons = DOCUMENT.split_once("  /moons:\n").unwrap().1.split_once("components:").unwrap().0;
    let without =
        run(&DOCUMENT.replace(&format!("  /moons:\n{moons}"), ""), "", Some(&lock()), Renames::Refuse);
    let without = without.unwrap().names_lock;
    let taken = run(&emptied, bindings, Some(&without), Renames::Refuse).unwrap_err();
    insta::assert_snapshot!(taken, @r"
    error: bindings.toml:2:1: `moons::list_moons` was the name of GET /moons, which is gone; it would be that of GET /rings
      help: give it another name in bindings.toml, or say yes: `cargo xtask generate --accept-renames`
    error: bindings.toml:4:1: `ListMoonsAnswer` was the name of #/paths/~1moons/get/responses/200/content/application~1json/schema, which is gone or another thing now; it would be that of #/paths/~1rings/get/responses/200/content/application~1json/schema
      help: give it another name in bindings.toml, or say yes: `cargo xtask generate --accept-renames`
    ");
    // Nor does it get them by rule.
    let renamed = emptied.replace("listRings", "listMoons").replace("tags: [rings]", "tags: [moons]");
    let by_rule = run(&renamed, "strict = true\n", Some(&lock()), Renames::Refuse).unwrap_err();
    assert_eq!(by_rule.len(), 2, "{by_rule}");
    assert!(by_rule.to_string().starts_with(
        "error: sky.yaml:12:5 #/paths/~1rings/get: `moons::list_moons` was the name of GET /moons, which is gone"
    ), "{by_rule}");
    let accepted = run(&emptied, bindings, Some(&without), Renames::Accept).unwrap();
    assert!(!accepted.names_lock.contains("[gone"), "{}", accepted.names_lock);

    // The old thing itself gets its names back.
    let back = run(DOCUMENT, "", Some(&output.names_lock), Renames::Refuse).unwrap();
    assert_eq!(names(&back), names(&run(DOCUMENT, "", None, Renames::Refuse).unwrap()));
    assert!(!back.names_lock.contains("\"moons::list_moons\" ="), "{}", back.names_lock);
}

#[test]
fn names_that_change_places_are_refused() {
    let bindings = "[schemas]\nstar = \"StarLinks\"\n[types]\n\"#/components/schemas/star/properties/links\" = \"Star\"\n";
    let said = refused(DOCUMENT, bindings);
    assert_eq!(said.matches("would become").count(), 2, "{said}");
    assert!(!said.contains("was the name of"), "each is told once: {said}");
}

#[test]
fn a_shape_that_stands_everywhere_is_known_by_a_few_places() {
    let paths: String = (0..40)
        .map(|index| format!("  /p{index}:\n    get:\n      tags: [p]\n      operationId: p{index}\n      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{type: object, properties: {{reason: {{type: string}}}}}}}}}}}}}}\n"))
        .collect();
    let text = format!("\npaths:\n{paths}");
    let first = run(&text, "", None, Renames::Refuse).unwrap();
    assert_eq!(first.names_lock.matches("/schema\" = \"PP0Answer\"").count(), 4, "{}", first.names_lock);
    // A lock of before, with all its places, is read and becomes small.
    let places: String = (0..40)
        .map(|index| {
            format!(
                "\"#/paths/~1p{index}/get/responses/200/content/application~1json/schema\" = \"Reason\"\n"
            )
        })
        .collect();
    let old = run(&text, "", Some(&format!("[types]\n{places}")), Renames::Refuse).unwrap();
    assert_eq!(old.names_lock.matches("\" = \"Reason\"").count(), 4, "{}", old.names_lock);
    let again = run(&text, "", Some(&old.names_lock), Renames::Refuse).unwrap();
    assert_eq!(again.names_lock, old.names_lock);
}

const LISTS: &str = "
paths:
  /stars:
    get:
      tags: [stars]
      operationId: listStars
      parameters:
      - {name: sort, in: query, schema: {type: string, enum: [name, mass]}}
      - {name: kind, in: query, schema: {type: string, enum: [dwarf, giant]}}
      responses: {'204': {description: None}}
";

/// A parameter more before the others, and the others in another order.
fn lists_with_one_more() -> String {
    let (before, rest) = LISTS.split_once("      - {name: sort").unwrap();
    let (sort, rest) = rest.split_once("      - {name: kind").unwrap();
    let (kind, after) = rest.split_once("      responses").unwrap();
    let one = "      - {name: near, in: query, schema: {type: string, enum: [sun, us]}}\n";
    format!("{before}{one}      - {{name: kind{kind}      - {{name: sort{sort}      responses{after}")
}

#[test]
fn the_type_of_a_parameter_is_known_by_the_name_and_not_by_the_number_of_that() {
    let bindings = "[types]\n\"#/paths/~1stars/get/parameters/sort/schema\" = \"Order\"\n";
    let first = run(LISTS, bindings, None, Renames::Refuse).unwrap_or_else(|errors| panic!("{errors}"));
    assert!(
        first.names_lock.contains(
            "\"#/paths/~1stars/get/parameters/kind/schema\" = \"ListStarsKind\"\n\
             \"#/paths/~1stars/get/parameters/sort/schema\" = \"Order\"\n"
        ),
        "{}",
        first.names_lock
    );
    let second = run(&lists_with_one_more(), bindings, Some(&first.names_lock), Renames::Refuse);
    let second = second.unwrap_or_else(|errors| panic!("{errors}"));
    for line in first.names_lock.lines() {
        assert!(second.names_lock.contains(line), "{line} is not in\n{}", second.names_lock);
    }
    assert!(!second.names_lock.contains("[gone"), "{}", second.names_lock);
    // The number is a place as well, for who writes the name of a parameter that has none of its own.
    let by_number = "[types]\n\"#/paths/~1stars/get/parameters/0/schema\" = \"Order\"\n";
    let third = run(LISTS, by_number, None, Renames::Refuse).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(third.names_lock, first.names_lock);
}

#[test]
fn what_people_decided_on_a_function_holds_where_a_parameter_of_the_path_is_called_another() {
    let bindings = "[operations]\n\"GET /stars/{id}\" = \"sky::star\"\n";
    let first = run(DOCUMENT, bindings, None, Renames::Refuse).unwrap();
    let other = DOCUMENT.replace("{id}", "{star}").replace("name: id", "name: star");
    let second = run(&other, bindings, Some(&first.names_lock), Renames::Refuse);
    let second = second.unwrap_or_else(|errors| panic!("{errors}"));
    assert!(second.names_lock.contains("\"GET /stars/{star}\" = \"sky::star\"\n"), "{}", second.names_lock);
    // An entry about what is there is about nothing else.
    let both = "[operations]\n\"GET /stars/{id}\" = \"sky::star\"\n\"GET /stars/{star}\" = \"sky::other\"\n";
    let errors =
        run(&other, both, None, Renames::Refuse).expect_err("an entry that names nothing").to_string();
    assert!(errors.contains("\"GET /stars/{id}\" names nothing in the document"), "{errors}");
}

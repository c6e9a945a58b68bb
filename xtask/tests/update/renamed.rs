//! Schemas that a vendor calls otherwise, whose names are the tags that are sent; things that are gone, and the lines
//! that messages say to write.

use crate::repository::{Repository, verdict};

const ZOO: &str = "openapi: 3.0.3
info: {title: Zoo, version: '1'}
servers: [{url: 'https://zoo.example.org'}]
paths:
  /animals:
    get:
      tags: [animals]
      operationId: listAnimals
      responses: {'200': {description: D, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/animal'}}}}}}
  /animals/{id}:
    get:
      tags: [animals]
      operationId: getAnimal
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/animal'}}}}}
components:
  schemas:
    animal: {type: object, discriminator: {propertyName: kind}, required: [kind], properties: {kind: {type: string}, name: {type: string}}}
    house_cat: {allOf: [{$ref: '#/components/schemas/animal'}, {type: object, properties: {lives: {type: integer}, mood: {type: string, enum: [CALM, WILD]}}}]}
    lizard: {allOf: [{$ref: '#/components/schemas/animal'}, {type: object, properties: {tail: {type: string}}}]}
";

/// The zoo, made and committed.
fn zoo(bindings: &str) -> Repository {
    let repository = Repository::new();
    repository.write("spec/zoo/bindings.toml", bindings);
    repository.write("zoo.yaml", ZOO);
    repository.succeed(&["fetch", "zoo", "--from", "zoo.yaml"]);
    repository.succeed(&["generate"]);
    repository.commit("The zoo");
    repository
}

/// Fetches the next document; what `diff` tells of it.
fn fetch(repository: &Repository, document: &str) -> Vec<String> {
    repository.write("zoo.yaml", document);
    repository.succeed(&["fetch", "zoo", "--from", "zoo.yaml"]);
    let report = repository.succeed(&["diff", "zoo"]);
    let levels = ["breaking ", "minor ", "patch "];
    let is_change = |line: &&str| levels.iter().any(|level| line.starts_with(level));
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut told: Vec<String> = report.lines().filter(is_change).map(words).collect();
    told.push(verdict(&report).to_owned());
    told
}

#[test]
fn a_schema_that_is_spelled_otherwise_keeps_its_names_and_its_tag_is_told() {
    for strict in ["", "strict = true\n"] {
        for (name, field) in [
            ("housecat", ""),
            ("HouseCat", ", age: {type: integer}"),
            ("House-cat", ", age: {type: integer}"),
        ] {
            let repository = zoo(strict);
            let next = ZOO
                .replace("house_cat", name)
                .replace("lives: {type: integer}", &format!("lives: {{type: integer}}{field}"));
            let told = fetch(&repository, &next);
            let tag = format!("patch tag changed HouseCat kind = house_cat → kind = {name} [on the wire]");
            assert!(told.contains(&tag), "{told:#?}");
            assert!(!told.iter().any(|line| line.starts_with("breaking ")), "{told:#?}");
            assert_eq!(repository.remarks(&["generate"]), "");
            let lock = repository.read("spec/zoo/names.lock");
            for kept in [
                format!("\"#/components/schemas/{name}\" = \"HouseCat\"\n"),
                format!("\"#/components/schemas/{name}/allOf/1/properties/mood\" = \"HouseCatMood\"\n"),
            ] {
                assert!(lock.contains(&kept), "{kept}{lock}");
            }
            assert!(!lock.contains("[gone"), "{lock}");
            repository.succeed(&["generate", "--check"]);
        }
    }
}

/// Of two that are spelled alike, nobody knows which it is.
#[test]
fn two_schemas_that_are_spelled_alike_are_told_apart() {
    let repository = zoo("");
    let cat = ZOO.lines().find(|line| line.contains("    house_cat:")).unwrap();
    let (one, other) = (cat.replace("house_cat", "HouseCat"), cat.replace("house_cat", "housecat"));
    let both = [one.replace("lives", "hives"), other.replace("lives", "wives")].join("\n");
    fetch(&repository, &ZOO.replace(cat, &both));
    let said = repository.remarks(&["generate"]);
    assert!(
        said.contains("`HouseCat` was the name of #/components/schemas/house_cat, which is gone"),
        "{said}"
    );
}

#[test]
fn what_is_called_quite_otherwise_keeps_its_name_by_the_line_that_is_said() {
    let repository = zoo("");
    let next = ZOO
        .replace("house_cat", "tomcat")
        .replace("lives: {type: integer}", "lives: {type: integer}, age: {type: integer}");
    fetch(&repository, &next);
    let said = repository.remarks(&["generate"]);
    let expected = "warning: spec/zoo/names.lock: `HouseCat` is gone, which was the name of #/components/schemas/house_cat\n  \
         help: its users must do without; the name is given to nothing else. If it is only called otherwise now, this keeps the \
         name: `tomcat = \"HouseCat\"` under [schemas] of bindings.toml\n";
    assert!(said.contains(expected), "{said}");
    // As it is said, before or after a run that has written other names.
    for is_written in [true, false] {
        if !is_written {
            repository.git(&["checkout", "--quiet", "spec/zoo/names.lock", "generated"]);
        }
        repository.write("spec/zoo/bindings.toml", "[schemas]\ntomcat = \"HouseCat\"\n");
        assert_eq!(repository.remarks(&["generate"]), "");
        let lock = repository.read("spec/zoo/names.lock");
        assert!(lock.contains("\"#/components/schemas/tomcat\" = \"HouseCat\"\n"), "{lock}");
        assert!(!lock.contains("[gone"), "{lock}");
        let told = repository.succeed(&["diff", "zoo"]);
        assert!(told.contains("HouseCat  kind = house_cat → kind = tomcat  [on the wire]"), "{told}");
        assert!(verdict(&told).starts_with("verdict: minor, 0 breaking "), "{told}");
    }
    repository.succeed(&["generate", "--check"]);

    // What was committed as gone is given to nothing else without a yes.
    repository.git(&["checkout", "--quiet", "spec/zoo/names.lock", "spec/zoo/bindings.toml", "generated"]);
    repository.remarks(&["generate"]);
    repository.commit("The cat is gone");
    repository.write("spec/zoo/bindings.toml", "[schemas]\nlizard = \"HouseCat\"\n");
    let refused = repository.fail(&["generate"]);
    assert!(refused.contains("`Lizard` would become `HouseCat`"), "{refused}");
}

#[test]
fn an_operation_that_has_two_successors_goes_on_as_the_one_that_is_said() {
    let repository = zoo("");
    let operation = ZOO.split_once("  /animals/{id}:\n").unwrap().1.split_once("components:").unwrap().0;
    let named = |id: &str| {
        format!(
            "  /animals/{{{id}}}:\n{}",
            operation.replace("name: id", &format!("name: {id}")).replace("getAnimal", &format!("get_{id}"))
        )
    };
    let next = ZOO.replace(&format!("  /animals/{{id}}:\n{operation}"), &(named("tag") + &named("number")));
    fetch(&repository, &next);
    let said = repository.remarks(&["generate"]);
    let lines = "`\"GET /animals/{number}\" = \"animals::get_animal\"` or `\"GET /animals/{tag}\" = \"animals::get_animal\"` under \
         [operations] of bindings.toml";
    assert!(said.contains(lines), "{said}");
    repository
        .write("spec/zoo/bindings.toml", "[operations]\n\"GET /animals/{tag}\" = \"animals::get_animal\"\n");
    assert_eq!(repository.remarks(&["generate"]), "");
    let lock = repository.read("spec/zoo/names.lock");
    assert!(
        lock.contains("\"GET /animals/{tag}\" = \"animals::get_animal\"\n") && !lock.contains("[gone"),
        "{lock}"
    );
}

#[test]
fn two_schemas_that_change_places_keep_their_names_and_every_change_is_told() {
    let repository = zoo("");
    let swapped = ZOO.replace("house_cat:", "x:").replace("lizard:", "house_cat:").replace("x:", "lizard:");
    let told = fetch(&repository, &swapped);
    for line in [
        "breaking field removed HouseCat.lives Option<i64> [gone]",
        "breaking field removed Lizard.tail Option<String> [gone]",
    ] {
        assert!(told.contains(&line.to_owned()), "{told:#?}");
    }
    assert_eq!(repository.remarks(&["generate"]), "");
    assert!(!repository.read("spec/zoo/names.lock").contains("[gone"));
}

#[test]
fn what_comes_back_has_its_name_again() {
    let repository = zoo("");
    let cat = ZOO.lines().find(|line| line.contains("    house_cat:")).unwrap();
    let without = ZOO.replace(&format!("{cat}\n"), "");
    fetch(&repository, &without);
    let said = repository.remarks(&["generate"]);
    assert!(said.contains("`HouseCat` is gone"), "{said}");
    repository.commit("Without cats");
    // With a field more, it is the same again.
    fetch(
        &repository,
        &ZOO.replace("lives: {type: integer}", "lives: {type: integer}, age: {type: integer}"),
    );
    assert_eq!(repository.remarks(&["generate"]), "");
    let lock = repository.read("spec/zoo/names.lock");
    assert!(
        lock.contains("\"#/components/schemas/house_cat\" = \"HouseCat\"\n") && !lock.contains("[gone"),
        "{lock}"
    );
}

#[test]
fn what_people_say_of_a_schema_that_is_called_otherwise_is_offered_for_the_new_one() {
    let bindings = "strict = true
secrets = [\"house_cat.lives\"]
[types]
\"#/components/schemas/house_cat/allOf/1/properties/mood\" = \"Mood\"
[fields]
\"house_cat.lives\" = \"rest\"
";
    let repository = zoo(bindings);
    fetch(&repository, &ZOO.replace("house_cat", "tomcat"));
    let refused = repository.fail(&["generate"]);
    assert!(refused.contains("`secrets` names \"house_cat.lives\", which the document does not have\n  help: remove it, or correct it; did you mean `tomcat.lives`?\n"), "{refused}");
    repository.write(
        "spec/zoo/bindings.toml",
        &bindings.replace("secrets = [\"house_cat.lives\"]", "secrets = [\"tomcat.lives\"]"),
    );
    let refused = repository.fail(&["generate"]);
    for meant in ["`#/components/schemas/tomcat/allOf/1/properties/mood`", "`tomcat.lives`"] {
        assert!(refused.contains(&format!("; did you mean {meant}?")), "{refused}");
    }
    repository.write("spec/zoo/bindings.toml", &bindings.replace("house_cat", "tomcat"));
    assert_eq!(repository.remarks(&["generate"]), "");
}

#[test]
fn a_parameter_that_is_called_otherwise_is_said_where_people_name_it() {
    let repository = zoo("multi_segment = [\"id\"]\n");
    fetch(&repository, &ZOO.replace("{id}", "{tag}").replace("name: id", "name: tag"));
    let refused = repository.fail(&["generate"]);
    assert!(refused.contains(":1:1: `multi_segment` names \"id\", which the document does not have\n  help: write \"tag\" instead, which its path calls it now\n"), "{refused}");
    repository.write("spec/zoo/bindings.toml", "multi_segment = [\"tag\"]\n");
    assert_eq!(repository.remarks(&["generate"]), "");
}

//! `bindings.toml` and `names.lock` that say what cannot be.

use super::{generate, refused_with};

const DOCUMENT: &str = "
paths:
  /a/{id}:
    get:
      tags: [things]
      operationId: get_a
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/user'}}}}}
components:
  schemas:
    user: {type: object, properties: {name: {type: string}, state: {type: string, enum: [on, off]}}}
";

fn refused(bindings: &str) -> String {
    refused_with(DOCUMENT, Some(bindings), None)
}

#[test]
fn what_nobody_reads() {
    insta::assert_snapshot!(refused("crate = \"small\"\nnothing = 1\n"), @r"
    error: spec/bindings.toml:2:1: unknown field `nothing`, expected one of `crate`, `strict`, `version`, `license`, `authors`, `repository`, `homepage`, `documentation`, `keywords`, `categories`, `publish`, `dev_dependencies`, `examples`, `description`, `descriptions`, `vendor`, `api`, `base_url`, `document_url`, `base_path`, `env_prefix`, `oauth`, `credentials`, `reference`, `multi_segment`, `braced_ids`, `schema_prefixes`, `secrets`, `only_by_tag`, `constants`, `errors`, `servers`, `webhooks`, `pages`, `modules`, `readings`, `jobs`, `lists`, `operations`, `schemas`, `types`, `variants`, `fields`, `lint`
      help: docs/bindings.md says what the file may say
    ");
    insta::assert_snapshot!(refused("[pages]\nstyle = \"cursor\"\n"), @r"
    error: spec/bindings.toml:2:9: unknown variant `cursor`, expected `link` or `offset`
      help: docs/bindings.md says what the file may say
    ");
    insta::assert_snapshot!(refused("[operations\n"), @r"
    error: spec/bindings.toml:1:12: unclosed table, expected `]`
      help: docs/bindings.md says what the file may say
    ");
    insta::assert_snapshot!(refused("crate = 1\n"), @r"
    error: spec/bindings.toml:1:9: invalid type: integer `1`, expected a string
      help: docs/bindings.md says what the file may say
    ");
    assert!(generate(DOCUMENT, Some(""), None).is_ok());
}

#[test]
fn constants_that_tell_nothing() {
    insta::assert_snapshot!(refused(
        "only_by_tag = [\"user\"]
[constants]
\"user.name\" = \"ON\"
\"nobody.name\" = \"OFF\"
",
    ), @r#"
    error: spec/bindings.toml:1:1: `only_by_tag` names "user", which the document does not have
      help: remove it, or correct it
    error: spec/bindings.toml:4:1: "nobody.name" tells no child of a hierarchy from the others
      help: write it as `schema.property`, or remove it
    error: spec/bindings.toml:3:1: "user.name" tells no child of a hierarchy from the others
      help: write it as `schema.property`, or remove it
    "#);
}

#[test]
fn readings_of_nothing() {
    let readings = r#"[readings."GET /b"]
meta = { parameter = "format", value = "meta", schema = "user" }
[readings."GET /a/{id}"]
meta = { parameter = "id", value = "meta", schema = "user" }
other = { parameter = "id", value = "meta", schema = "nobody" }
"#;
    insta::assert_snapshot!(refused(readings), @r#"
    error: spec/bindings.toml:4:1: the operation has no query parameter "id"
      help: remove it, or correct it
    error: spec/bindings.toml:5:1: the document has no schema "nobody"
      help: remove it, or correct it
    error: spec/bindings.toml:2:1: the document has no operation "GET /b"
      help: remove it, or correct it
    "#);
    let named = "[readings.\"GET /a/{id}\"]\nsend = { parameter = \"format\", value = \"meta\", schema = \"user\" }\n";
    let with_format =
        DOCUMENT.replace("[{name: id", "[{name: format, in: query, schema: {type: string}}, {name: id");
    insta::assert_snapshot!(refused_with(&with_format, Some(named), None), @r#"
    error: spec/bindings.toml:2:1: "send" cannot be the name of a method
      help: it is in lower case, and no method that every request has
    "#);
}

#[test]
fn entries_that_name_nothing() {
    insta::assert_snapshot!(refused(
        "multi_segment = [\"path\"]
secrets = [\"name\", \"password\", \"user.secret\"]
[errors]
schema = \"fault\"
",
    ), @r#"
    error: spec/bindings.toml:1:1: `multi_segment` names "path", which the document does not have
      help: remove it, or correct it
    error: spec/bindings.toml:2:1: `secrets` names "password", which the document does not have
      help: remove it, or correct it
    error: spec/bindings.toml:2:1: `secrets` names "user.secret", which the document does not have
      help: remove it, or correct it
    error: spec/bindings.toml:4:1: `schema` names "fault", which the document does not have
      help: remove it, or correct it
    "#);
    insta::assert_snapshot!(refused(
        "[operations]
\"GET /b\" = \"b::get\"
[schemas]
team = \"Team\"
[types]
\"#/components/schemas/user/properties/name\" = \"Name\"
[variants.UserState]
away = \"Away\"
[variants.TeamState]
on = \"On\"
[fields]
\"user.mail\" = \"mail\"
\"?limit\" = \"limit\"
[modules]
others = \"Others\"
",
    ), @r##"
    error: spec/bindings.toml:2:1: [operations] "GET /b" names nothing in the document
      help: remove the entry, or correct its key
    error: spec/bindings.toml:4:1: [schemas] "team" names nothing in the document
      help: remove the entry, or correct its key
    error: spec/bindings.toml:6:1: [types] "#/components/schemas/user/properties/name" names nothing in the document
      help: remove the entry, or correct its key
    error: spec/bindings.toml:10:1: [variants.TeamState] "on" names nothing in the document
      help: remove the entry, or correct its key
    error: spec/bindings.toml:8:1: [variants.UserState] "away" names nothing in the document
      help: remove the entry, or correct its key
    error: spec/bindings.toml:13:1: [fields] "?limit" names nothing in the document
      help: remove the entry, or correct its key
    error: spec/bindings.toml:12:1: [fields] "user.mail" names nothing in the document
      help: remove the entry, or correct its key
    error: spec/bindings.toml:15:1: [modules] "others" names nothing in the document
      help: remove the entry, or correct its key
    "##);
}

#[test]
fn names_that_are_none() {
    insta::assert_snapshot!(refused(
        "crate = \"no crate\"
version = \"one\"
api = \"the-api\"
base_url = \"api.example.com/2.0\"
[errors]
message = [\"error.message\"]
[operations]
\"GET /a/{id}\" = \"things.get\"
[schemas]
user = \"user name\"
[types]
\"#/components/schemas/user/properties/state\" = \"String\"
[variants.UserState]
on = \"Other\"
off = \"turned off\"
[fields]
\"user.name\" = \"extra\"
\"?id\" = \"Id\"
",
    ), @r##"
    error: spec/bindings.toml:8:1: "things.get" cannot be the name of "GET /a/{id}"
      help: an operation is called `module::function`, both in snake_case; a module is not called like a keyword or like a file of the crate
    error: spec/bindings.toml:10:1: "user name" cannot be the name of "user"
      help: a type's name is in UpperCamelCase and not one that the prelude or the runtime has
    error: spec/bindings.toml:12:1: "String" cannot be the name of "#/components/schemas/user/properties/state"
      help: a type's name is in UpperCamelCase and not one that the prelude or the runtime has
    error: spec/bindings.toml:15:1: "turned off" cannot be the name of "off"
      help: a variant's name is in UpperCamelCase; `Other` is what keeps unknown values
    error: spec/bindings.toml:14:1: "Other" cannot be the name of "on"
      help: a variant's name is in UpperCamelCase; `Other` is what keeps unknown values
    error: spec/bindings.toml:18:1: "Id" cannot be the name of "?id"
      help: give it a name in snake_case that nothing else has
    error: spec/bindings.toml:17:1: "extra" cannot be the name of "user.name"
      help: give it a name in snake_case that nothing else has
    error: spec/bindings.toml:1:1: "no crate" cannot be the name of a package
      help: a package's name is of ASCII letters, digits, `-` and `_`, a letter first
    error: spec/bindings.toml:2:1: "one" is no version
      help: a version is three numbers, as in `0.1.0`
    error: spec/bindings.toml:3:1: "the-api" cannot be the name of the API
      help: a type's name is in UpperCamelCase and not one that the prelude or the runtime has
    error: spec/bindings.toml:4:1: "api.example.com/2.0" is no URL to put paths behind
      help: it begins with `https://` or `http://` and a host, and has no query
    error: spec/bindings.toml:6:1: "error.message" is no JSON pointer
      help: write it from the top of the body, as in `/error/message`
    "##);
}

#[test]
fn functions_and_modules_that_are_none() {
    for name in [
        "get",
        "things::",
        "::get",
        "a::b::c",
        "match::get",
        "models::get",
        "Things::get",
        "things::self",
        "things::getA",
        "größe::get",
    ] {
        let said = refused(&format!("[operations]\n\"GET /a/{{id}}\" = {name:?}\n"));
        assert!(said.contains(&format!("spec/bindings.toml:2:1: {name:?} cannot be the name of")), "{said}");
    }
    let output =
        generate(DOCUMENT, Some("[operations]\n\"GET /a/{id}\" = \"things::match\"\n"), None).unwrap();
    assert_eq!(output.operations[0].function, "r#match");
}

#[test]
fn a_damaged_lock() {
    let refused = |lock: &str| refused_with(DOCUMENT, None, Some(lock));
    insta::assert_snapshot!(refused("[operations]\n<<<<<<< ours\n"), @r"
    error: spec/names.lock:2:1: a merge has left both sides of this file in it
      help: take the side whose names users have, `git checkout --ours -- spec/names.lock` or `--theirs`, and generate: what the other side has named is named again
    ");
    insta::assert_snapshot!(refused("[functions]\n"), @r"
    error: spec/names.lock: this is not a file of names as the generator writes it: unknown field `functions`, expected one of `operations`, `types`, `structures`, `files`, `members`, `gone`
      help: restore it from the last commit, `git checkout HEAD -- spec/names.lock`; it is written by the generator, not by hand
    ");
    insta::assert_snapshot!(refused("[operations]\n\"GET /a/{id}\" = \"things get\"\n"), @r#"
    error: spec/names.lock: this is not a file of names as the generator writes it: "things get" is no name
      help: restore it from the last commit, `git checkout HEAD -- spec/names.lock`; it is written by the generator, not by hand
    "#);
    insta::assert_snapshot!(refused("[types]\n\"#/components/schemas/user\" = \"a user\"\n"), @r#"
    error: spec/names.lock: this is not a file of names as the generator writes it: "a user" is no name
      help: restore it from the last commit, `git checkout HEAD -- spec/names.lock`; it is written by the generator, not by hand
    "#);
}

#[test]
fn a_lock_keeps_names_also_of_what_is_no_more() {
    let lock = "[operations]\n\"GET /a/{id}\" = \"things::fetch\"\n\"GET /gone\" = \"things::gone\"\n[types]\n\"#/components/schemas/user\" = \"Person\"\n";
    let output = generate(DOCUMENT, None, Some(lock)).unwrap();
    insta::assert_snapshot!(output.names_lock, @r##"
    # Names that users of the crate already call. Written by the generator, kept when the document moves.

    [operations]
    "GET /a/{id}" = "things::fetch"

    [types]
    "#/components/schemas/user" = "Person"
    "#/components/schemas/user/properties/state" = "PersonState"

    [structures]
    Person = "ededf60837b4f629"
    PersonState = "0f94f7c589387186"

    [files]
    PersonState = "person"

    [members]
    "PersonState.off" = "Off"
    "PersonState.on" = "On"

    [gone.operations]
    "things::gone" = "GET /gone"
    "##);
}

#[test]
fn a_package_name_that_is_none() {
    for name in ["", "a b", "1a", "a/b", "std", "größe"] {
        let said = refused(&format!("crate = {name:?}\n"));
        assert!(said.contains("cannot be the name of a package"), "{said}");
    }
}

#[test]
fn a_slip_in_a_key_is_told_with_what_may_be_meant() {
    let help = |bindings: &str| {
        let said = refused(bindings);
        said.lines()
            .filter_map(|line| line.trim().strip_prefix("help: "))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        help("[operatons]\n"),
        ["docs/bindings.md says what the file may say; did you mean `operations`?"]
    );
    assert_eq!(
        help("base-url = \"x\"\n"),
        ["docs/bindings.md says what the file may say; did you mean `base_url`?"]
    );
    let gone = "remove the entry, or correct its key";
    for (entry, meant) in [
        ("[operations]\n\"GET /a/id\" = \"things::a\"\n", "GET /a/{id}"),
        ("[schemas]\nUsers = \"User\"\n", "user"),
        ("[fields]\n\"user.nmae\" = \"title\"\n", "user.name"),
        ("[fields]\n\"person.name\" = \"title\"\n", "user.name"),
        (
            "[types]\n\"#/components/schemas/user/properties/sate\" = \"State\"\n",
            "#/components/schemas/user/properties/state",
        ),
        ("[modules]\nthing = \"Things\"\n", "things"),
        ("[variants.UserState]\nonn = \"Open\"\n", "on"),
        ("[variants.UserStaet]\non = \"Open\"\n", "UserState"),
    ] {
        assert_eq!(help(entry), [format!("{gone}; did you mean `{meant}`?")], "{entry}");
    }
    assert_eq!(help("[schemas]\nsubmarine = \"Submarine\"\n"), [gone]);
}

//! Every emitted shape as Rust: one document holds them all, and each file of its crate is a
//! snapshot. That the crate compiles is a test of xtask's, which has a disk to put it on.

use std::sync::LazyLock;

use codegen::{Input, Output, Source};

static CRATE: LazyLock<Output> =
    LazyLock::new(|| codegen::generate(&input(None)).unwrap_or_else(|diagnostics| panic!("{diagnostics}")));

fn input<'a>(names_lock: Option<Source<'a>>) -> Input<'a> {
    Input {
        bindings: Some(Source { label: "shapes.toml", bytes: include_bytes!("emit/shapes.toml") }),
        names_lock,
        ..Input::new(
            Source { label: "shapes.yaml", bytes: include_bytes!("emit/shapes.yaml") },
            "unused",
            "\"1\"",
        )
    }
}

fn assert_file(name: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("emit");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let (path, file) = match name {
        "Cargo.toml" => (name.to_owned(), "manifest".to_owned()),
        _ => (format!("src/{name}.rs"), name.replace('/', "-")),
    };
    let text = &CRATE.files[&path];
    settings.bind(|| insta::assert_snapshot!(file, text));
}

#[test]
fn every_file_parses_and_has_a_snapshot() {
    let mut left: Vec<&str> = Vec::new();
    for (path, text) in &CRATE.files {
        let Some(name) = path.strip_prefix("src/").and_then(|path| path.strip_suffix(".rs")) else {
            continue;
        };
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        if !SNAPSHOTS.contains(&name) {
            left.push(name);
        }
    }
    assert_eq!(left, [""; 0], "files that no test looks at");
}

#[test]
fn an_operation_in_letters_without_a_case_is_not_called_as_its_function() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {operationId: 查询, responses: {}}}}\n";
    let document = Source { label: "api.yaml", bytes: text.as_bytes() };
    let input = codegen::Input { document, bindings: None, ..input(None) };
    let output = codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let module = &output.files["src/a.rs"];
    assert!(
        module.contains("static 查询_OPERATION: Operation") && module.contains("pub fn 查询("),
        "{module}"
    );
}

#[test]
fn the_names_of_one_run_are_those_of_the_next() {
    let lock = Source { label: "names.lock", bytes: CRATE.names_lock.as_bytes() };
    let again = codegen::generate(&input(Some(lock))).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    assert_eq!(again.names_lock, CRATE.names_lock);
    assert!(again.files == CRATE.files, "a name changed");
}

macro_rules! snapshots {
    ($($test:ident $file:literal)*) => {
        const SNAPSHOTS: &[&str] = &[$($file),*];

        $(
            #[test]
            fn $test() {
                assert_file($file);
            }
        )*
    };
}

snapshots! {
    manifest "Cargo.toml"
    library "lib"
    values_in_a_path "paths"
    queries_and_headers "queries"
    bodies "bodies"
    forms "forms"
    one_of_several_bodies "contents"
    streams "streams"
    answers "answers"
    jobs "jobs"
    lists_of_every_kind "lists"
    a_part_of_a_list "models/crew"
    a_part_whose_items_are_called_like_a_keyword "models/lists_skipped_answer"
    names_that_are_keywords "match_api"
    a_module_called_like_a_file "models_api"
    hierarchies_in_operations "pets"
    index_of_models "models/mod"
    a_hierarchy "models/account"
    a_child_of_a_child "models/admin"
    a_child_with_a_tag_of_its_own "models/bot"
    a_tag_in_another_field "models/cat"
    a_model_called_like_a_request "models/create_user_request"
    another_child "models/dog"
    a_model_called_like_an_error "models/error"
    a_file_called_like_a_keyword "models/impl_api"
    what_is_said_of_a_job "models/job"
    a_model_that_is_only_sent "models/new_user"
    a_model_called_like_an_option "models/option_model"
    a_shape_that_only_an_operation_names "models/folder"
    a_hierarchy_in_a_hierarchy "models/person"
    a_hierarchy_without_shared_fields "models/pet"
    a_text_with_known_values "models/state"
    a_child_without_fields "models/team"
    a_model_with_its_inline_shapes "models/user"
    a_model_called_like_a_list "models/vec_model"
    unions_of_every_kind "models/any_of_them"
    one_or_a_list "models/any_of_them_or_any_of_them_list"
    a_union_of_a_parameter "models/get_any_level"
    unions_that_must_be_given "models/new_any"
    a_child_told_by_one_value "models/walk"
    a_child_told_by_several_values "models/ride"
    a_union_that_holds_itself "models/tree"
    unions_in_operations "unions"
}

//! How findings are told: levels, order, excerpts, JSON.

use codegen::diagnostic::Oddity;
use codegen::lint::Excerpts;

use super::{DONE, HEAD, input, lines, report};

const WRITE: &str =
    "paths:\n  /a:\n    post: {operationId: a, tags: [t], responses: {'204': {description: Done}}}\n";

#[test]
fn levels_are_set_in_bindings() {
    let document = format!("{HEAD}{WRITE}");
    let level =
        |level: &str| lines(&report(&document, None, &format!("[lint]\nwrite-without-body = \"{level}\"\n")));
    assert!(
        level("error").starts_with("error write-without-body api.yaml:5 #/paths/~1a/post: "),
        "{}",
        level("error")
    );
    assert!(level("warning").starts_with("warning "));
    assert!(level("note").starts_with("note "));
    assert_eq!(level("off"), "");
}

#[test]
fn a_level_or_a_kind_that_there_is_not_is_an_error_at_its_line() {
    let document = format!("{HEAD}{WRITE}");
    let said =
        lines(&report(&document, None, "[lint]\nwrite-without-body = \"off\"\nmissing-help = \"off\"\n"));
    assert!(said.contains("error bindings bindings.toml:3 #: unknown variant `missing-help`"), "{said}");
    // The document is looked at all the same, as usual.
    assert!(said.contains("warning write-without-body"), "{said}");
    let said = lines(&report(&document, None, "[lint]\nwrite-without-body = \"deny\"\n"));
    assert!(said.contains("error bindings bindings.toml:2 #: unknown variant `deny`"), "{said}");
}

#[test]
fn what_generate_refuses_is_told_once_and_cannot_be_turned_off() {
    let document = format!(
        "{HEAD}paths:
  /a/{{x}}:
    put:
      operationId: a
      tags: [t]
      requestBody: {{content: {{application/pickle: {{schema: {{type: object}}}}}}}}
      {DONE}
"
    );
    insta::assert_snapshot!(lines(&report(&document, None, "[lint]\nunknown-media-type = \"off\"\n")), @r"
        warning undeclared-path-parameter api.yaml:5 #/paths/~1a~1{x}/put: the path names `{x}`, but no path parameter describes it; it is taken as a text
        ");
    let overlay =
        "overlay: 1.0.0\nactions:\n- {target: $.tags, remove: true, x-reason: No one needs them.}\n";
    let said = lines(&report(&document, Some(overlay), ""));
    assert!(said.contains("note idle-action fixes.yaml:3 #/actions/0: "), "{said}");
    assert!(said.contains("warning unknown-media-type api.yaml:8"), "{said}");
    let said = lines(&report(&document, Some(overlay), "strict = true\n[lint]\nexpired-action = \"off\"\n"));
    assert!(said.contains("error bindings bindings.toml:3"), "{said}");
    let said = lines(&report(&document, Some(overlay), "strict = true\n"));
    assert!(said.contains("error expired-action fixes.yaml:3 #/actions/0: "), "{said}");
    assert!(lines(&report("openapi: 3.9.0", None, "")).starts_with("error document api.yaml:1 #/openapi: "));
    assert!(
        lines(&report("a: [", None, "")).starts_with("error document api.yaml:2 #/a/0: not readable as YAML")
    );
}

#[test]
fn the_text_shows_the_line_and_what_to_do() {
    let long = "x".repeat(300);
    let document = format!(
        "\u{feff}{HEAD}paths:
  '/a/{{id}}.diff': {{get: {{operationId: a, tags: [t], parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}], {DONE}}}}}
  /b: {{put: {{operationId: c, tags: [t],\tx-é: \u{202e}, {DONE}}}}}
  /{long}: {{post: {{operationId: b, tags: [t], {DONE}}}}}
"
    );
    let input = input(&document, None, "");
    let report = codegen::lint::lint(&input);
    let text = report.text(&Excerpts::new(&input, false));
    assert!(!text.contains(['\u{1b}', '\u{202e}', '\t']), "{text:?}");
    insta::assert_snapshot!(text.lines().map(|line| format!("{}\n", line.trim_end())).collect::<String>(), @r"
        note[glued-template]: the segment `{id}.diff` is text and template in one
         --> api.yaml:4:3
          |
        4 |   '/a/{id}.diff': {get: {operationId: a, tags: [t], parameters: [{name: id, in: path, required: true…
          |   ^^^^^^^^^^^^^^
          |
          = at: #/paths/~1a~1{id}.diff
          = help: leave it if the server means it; else write the path anew, with its slash, in an overlay

        warning[write-without-body]: PUT /b declares no body to send
         --> api.yaml:5:8
          |
        5 |   /b: {put: {operationId: c, tags: [t], x-é: �, responses: {'204': {description: Done}}}}
          |        ^^^
          |
          = at: #/paths/~1b/put
          = help: write its `requestBody` in an overlay, or `x-no-body: true` where there is nothing to send

        warning[write-without-body]: POST /xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx declares no body to send
         --> api.yaml:6:307
          |
         :::
        6 | …xxxxxxxxxxxxxxxxxxxxxxxxxxx: {post: {operationId: b, tags: [t], responses: {'204': {description: Don…
          |                                ^^^^
          |
          = at: #/paths/~1xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx/post
          = help: write its `requestBody` in an overlay, or `x-no-body: true` where there is nothing to send

        0 errors, 2 warnings, 1 note
        ");
    let coloured = report.text(&Excerpts::new(&input, true));
    assert!(coloured.contains("\u{1b}[") && !coloured.contains("\u{1b}]8"), "{coloured:?}");
}

#[test]
fn the_text_of_one_endless_line_is_short_and_quick() {
    let path = |index: usize| {
        format!(
            r#""/é{index}":{{"post":{{"operationId":"o{index}","tags":["t"],"responses":{{"204":{{"description":"D"}}}}}}}}"#
        )
    };
    let paths: Vec<String> = (0..3_000).map(path).collect();
    let document = format!(
        r#"{{"openapi":"3.0.3","info":{{"title":"S","version":"1"}},"paths":{{{}}}}}"#,
        paths.join(",")
    );
    let input = input(&document, None, "");
    let text = codegen::lint::lint(&input).text(&Excerpts::new(&input, false));
    assert!(text.lines().all(|line| line.chars().count() < 160));
    assert!(
        text.contains("2999\":{\"post\":{\"operationId\"")
            && text.ends_with("0 errors, 3000 warnings, 0 notes\n")
    );
}

#[test]
fn the_json_has_a_shape_that_stays() {
    let document = format!("{HEAD}{WRITE}");
    let json = report(&document, None, "").json();
    insta::assert_snapshot!(format!("{json:#}"), @r#"
        {
          "findings": [
            {
              "code": "write-without-body",
              "column": 5,
              "file": "api.yaml",
              "help": "write its `requestBody` in an overlay, or `x-no-body: true` where there is nothing to send",
              "line": 5,
              "message": "POST /a declares no body to send",
              "pointer": "/paths/~1a/post",
              "severity": "warning"
            }
          ],
          "summary": {
            "errors": 0,
            "notes": 0,
            "warnings": 1
          },
          "words": null
        }
        "#);
}

#[test]
fn every_kind_is_documented() {
    let page = include_str!("../../../docs/lint.md");
    for code in Oddity::ALL {
        let row = format!("| `{}` | {} |", code.name(), code.usual());
        assert!(page.contains(&row), "docs/lint.md has no row {row}");
    }
    assert_eq!(page.matches("\n| `").count(), Oddity::ALL.len());
}

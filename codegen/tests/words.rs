//! Words that people write beside a document, and how much of it is said.

use std::collections::BTreeSet;

use codegen::lint::lint;
use codegen::{Input, Source, generate, model};

const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: Harbour, version: '1'}
paths:
  /boats:
    parameters:
      - {name: sort, in: query, schema: {type: string, enum: [name, length]}}
    get:
      operationId: list_boats
      tags: [boats]
      parameters: [{$ref: '#/components/parameters/Page'}]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties:
                  boats: {type: array, items: {$ref: '#/components/schemas/boat'}}
                  berth: {type: object, properties: {pier: {type: integer}}}
        '404': {description: Not Found}
    post:
      operationId: add_boat
      tags: [boats]
      requestBody:
        content: {multipart/form-data: {schema: {type: object, properties: {picture: {type: string, format: binary}}}}}
      responses: {'204': {description: Done}}
  /piers/{pier}:
    get:
      operationId: get_pier
      tags: [piers]
      parameters:
        - {name: pier, in: path, required: true, schema: {type: integer}}
        - {name: If-Match, in: header, schema: {type: string}}
        - {$ref: '#/components/parameters/Page'}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/pier'}}}}}
components:
  parameters:
    Page: {name: page, in: query, schema: {type: integer, minimum: 1}}
  schemas:
    boat:
      type: object
      properties:
        length: {type: number}
        pier: {$ref: '#/components/schemas/pier'}
        state: {type: string, enum: [AFLOAT, 'SOLD:1']}
    pier:
      allOf:
        - {$ref: '#/components/schemas/place'}
        - type: object
          properties:
            lamps: {type: array, items: {type: object, properties: {colour: {type: string}}}}
    place:
      type: object
      properties: {name: {type: string}}
";

const WORDS: &str = r"
GET /boats: |
  Lists the boats of the harbour. Those that left are not among them.

  With *all* that is known.
GET /boats 404: The harbour is closed.
'?sort': By what they are put in order.
'?sort=name': By their names.
'?sort=length': The longest first.
'{pier}': The pier's number, from the land.
'If-Match:': The version that the caller has seen.
'?page': Which page, from 1.
GET /boats response: The boats of one page.
GET /boats response.boats: In the order that was asked for.
GET /boats response.berth: Where the next one goes.
GET /boats response.berth.pier: The number of its pier.
POST /boats: Adds a boat.
POST /boats body.picture: What it looks like.
GET /piers/{pier}: One pier.
boat: Whatever floats.
boat.length: In metres.
boat.pier: Where it lies.
boat.state: How it is.
boat.state=AFLOAT: In the water.
boat.state=SOLD:1: Not ours any more.
pier: A wall in the water.
pier.lamps: Its lamps, from the land.
pier.lamps[]: One of its lamps.
pier.lamps.colour: As sailors call it.
place.name: What people call it.
";

fn input<'a>(words: &'a [(&'a str, &'a str)]) -> Input<'a> {
    Input {
        words: words.iter().map(|(label, text)| Source { label, bytes: text.as_bytes() }).collect(),
        ..Input::new(Source { label: "harbour.yaml", bytes: DOCUMENT.as_bytes() }, "harbour", "\"1\"")
    }
}

/// All documentation of the crate that is made with these words, a line each.
fn documentation(words: &str) -> String {
    let output = generate(&input(&[("words.yaml", words)])).unwrap_or_else(|errors| panic!("{errors}"));
    let lines = output.files.values().flat_map(|text| text.lines());
    lines
        .filter_map(|line| line.trim().strip_prefix("///"))
        .map(|line| format!("{}\n", line.trim()))
        .collect()
}

fn errors(words: &[(&str, &str)]) -> String {
    model(&input(words)).expect_err("the words are wrong").to_string()
}

#[test]
fn everything_that_is_written_is_said_where_it_belongs() {
    let said = documentation(WORDS);
    let entries =
        WORDS.lines().filter(|line| !line.starts_with("  ")).filter_map(|line| line.split_once(": "));
    let texts: Vec<&str> = entries.map(|(_, text)| text).filter(|text| *text != "|").collect();
    assert_eq!(texts.len(), 25);
    for text in texts {
        assert!(said.contains(text), "{text} is not in\n{said}");
    }
    // The first paragraph sums it up, what follows goes on behind the address.
    assert!(said.contains("not among them.\n\n`GET /boats`\n\nWith *all* that is known."), "{said}");
}

#[test]
fn what_is_inherited_is_said_of_each_heir() {
    let said = documentation("place.name: What people call it.\n");
    // Nothing is a `place` alone, so only `pier` has the field.
    assert_eq!(said.matches("What people call it.").count(), 1, "{said}");
}

#[test]
fn words_about_one_operation_go_before_those_about_all() {
    let said = documentation("'?page': Of all.\n");
    let everywhere = said.matches("Of all.").count();
    assert!(everywhere >= 2, "{said}");
    let said = documentation("'{pier}': Of all.\nGET /piers/{pier} {pier}: Of this one.\n");
    assert!(said.contains("Of this one.") && !said.contains("Of all."), "{said}");
}

#[test]
fn a_key_of_nothing_an_empty_text_and_no_text_are_errors_with_their_lines() {
    let told = errors(&[
        ("one.yaml", "boat: A boat.\nbaot.length: In metres.\nGET /boat: One.\nboat.pier: ''\n"),
        ("two.yaml", "boat.state: [1]\nboat.state=GONE: It is gone.\n"),
        ("three.yaml", "- boat\n"),
    ]);
    let said: Vec<&str> = told.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(
        said,
        [
            "error: one.yaml:3:1 #/GET ~1boat: `GET /boat` names nothing in the document",
            "error: one.yaml:2:1 #/baot.length: `baot.length` names nothing in the document",
            "error: one.yaml:4:1 #/boat.pier: nothing is said of `boat.pier`",
            "error: two.yaml:1:1 #/boat.state: what is said of `boat.state` is no text",
            "error: two.yaml:2:1 #/boat.state=GONE: `boat.state=GONE` names nothing in the document",
            "error: three.yaml:1:1: this is no mapping from keys to words",
        ],
        "{told}"
    );
    assert!(told.contains("did you mean `boat.length`?"), "{told}");
    assert!(told.contains("did you mean `GET /boats`?"), "{told}");
}

#[test]
fn what_is_said_twice_is_an_error_that_names_both_places() {
    let told = errors(&[("one.yaml", "boat: A boat.\n"), ("two.yaml", "# Again\nboat: Another.\n")]);
    assert!(
        told.contains(
            "error: two.yaml:2:1 #/boat: `boat` is about what `boat` says something of already, at one.yaml:1"
        ),
        "{told}"
    );
    // Both are the one parameter that two operations share.
    let told = errors(&[("one.yaml", "GET /boats ?page: One.\nGET /piers/{pier} ?page: Other.\n")]);
    assert!(told.contains("says something of already, at one.yaml:1"), "{told}");
}

#[test]
fn what_nobody_says_anything_of_is_found_with_the_key_to_write() {
    let report = lint(&input(&[("words.yaml", "boat.length: In metres.\n")]));
    let coverage = report.coverage.clone().unwrap();
    let found: BTreeSet<String> = coverage.silent.into_iter().filter_map(|silent| silent.key).collect();
    for key in [
        "GET /boats",
        "?sort",
        "?page",
        "{pier}",
        "If-Match:",
        "?sort=name",
        "POST /boats body.picture",
        "GET /boats response",
        "GET /boats response.berth.pier",
        "boat",
        "boat.state",
        "boat.state=SOLD:1",
        "pier.lamps.colour",
        "place.name",
    ] {
        assert!(found.contains(key), "{key} is not among {found:?}");
    }
    assert!(!found.contains("boat.length"), "{found:?}");
    let told = report.findings.to_string();
    assert!(told.contains("nothing is said of the value `boat.state=SOLD:1`"), "{told}");
    // Each of these keys can be written, and then nothing is left.
    let all: String = found.iter().map(|key| format!("{key:?}: Words.\n")).collect();
    let report = lint(&input(&[("words.yaml", &format!("boat.length: In metres.\n{all}"))]));
    let coverage = report.coverage.unwrap();
    assert_eq!((coverage.said(), coverage.percent(), coverage.silent), (coverage.all, 100, Vec::new()));
    assert!(!report.findings.to_string().contains("without-words"));
}

#[test]
fn without_words_nothing_is_counted() {
    assert_eq!(lint(&input(&[])).coverage, None);
}

#[test]
fn what_the_facts_say_follows_the_words() {
    let said = documentation("'?page': Which page.\n");
    assert!(said.contains("Which page.\n\nAt least 1."), "{said}");
}

/// With all that an example has: its own imports, modules and models of the crate, what stands at its root,
/// names within macros, and what is called as a module or a model and is none.
const EXAMPLE: &str = r#"
GET /boats example: |
  use std::io::{self, Write as _};
  use tokio::fs::{self};
  use harbour::RequestOptions as _;

  let boats = boats::list_boats().with_timeout(LIMIT).sort(Sort::Length).send(client).await?;
  for boat in boats.list.into_iter().filter(|boat| boat.piers::<Json>() > boats.len()) {
      assert!(matches!(boat.state, Some(BoatState::Sold1)), "{:?}", wire::shown(&boat));
      writeln!(io::stdout(), "{}", Boat { length: None, ..Pier::default() }.length)?;
  }
"#;

#[test]
fn an_example_is_shown_once_and_with_what_it_imports() {
    let output = generate(&input(&[("words.yaml", EXAMPLE)])).unwrap_or_else(|errors| panic!("{errors}"));
    let places = output.files.values().flat_map(|text| text.split("/// # Example\n").skip(1));
    let [place] = places.collect::<Vec<&str>>()[..] else { panic!("not in one place") };
    let (shown, behind) = place.split_once("/// ```\n").unwrap();
    assert!(behind.starts_with("#[inline]\npub fn list_boats("), "{behind}");
    let lines = shown.lines().map(|line| line.strip_prefix("///").unwrap().trim_end());
    assert_eq!(
        lines.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect::<String>(),
        r#"
```no_run
use harbour::models::{Boat, BoatState, Pier, Sort};
use harbour::{Json, RequestOptions as _, boats, wire};
use std::io::{self, Write as _};
use tokio::fs;

# async fn example(
#     client: &harbour::Client,
# ) -> Result<(), Box<dyn std::error::Error>> {
let boats = boats::list_boats().with_timeout(LIMIT).sort(Sort::Length).send(client).await?;
for boat in boats.list.into_iter().filter(|boat| boat.piers::<Json>() > boats.len()) {
    assert!(matches!(boat.state, Some(BoatState::Sold1)), "{:?}", wire::shown(&boat));
    writeln!(io::stdout(), "{}", Boat { length: None, ..Pier::default() }.length)?;
}
# Ok(())
# }
"#
    );
}

#[test]
fn what_is_no_example_of_its_operation_is_an_error_with_its_line() {
    let told = errors(&[
        (
            "one.yaml",
            "GET /boats example: boats::list_boats(;\nPOST /boats example: boats::list_boats();\n\
             boat example: boats::list_boats();\nGET /boat example: boats::list_boats();\n",
        ),
        (
            "two.yaml",
            "GET /piers/{pier} example: |\n  piers::get_pier(\"\n  ```\n  \");\n\
             PUT /boats example: ''\nGET /boats example: 3\n",
        ),
    ]);
    let said: Vec<&str> = told.lines().filter(|line| line.starts_with("error")).collect();
    assert_eq!(
        said,
        [
            "error: one.yaml:4:1 #/GET ~1boat example: `GET /boat` names nothing in the document",
            "error: one.yaml:1:1 #/GET ~1boats example: the example of `GET /boats` is no Rust: \
             cannot parse string into token stream",
            "error: one.yaml:3:1 #/boat example: `boat` is no operation that could have an example",
            "error: two.yaml:6:1 #/GET ~1boats example: the example of `GET /boats` has no text",
            "error: two.yaml:1:1 #/GET ~1piers~1{pier} example: line 2 of the example of `GET /piers/{pier}` \
             means something else",
            "error: two.yaml:5:1 #/PUT ~1boats example: `PUT /boats` names nothing in the document",
        ],
        "{told}"
    );
    // Once each of them can be read, they are held to what they call; and to one for an operation.
    let told = errors(&[("one.yaml", "GET /boats example: boats::add_boat();\n")]);
    assert!(
        told.contains("one.yaml:1:1 #/GET ~1boats example: the example of `GET /boats` does not call `boats::list_boats`"),
        "{told}"
    );
    let twice = "GET /boats example: boats::list_boats();\n";
    let told = errors(&[("one.yaml", twice), ("two.yaml", twice)]);
    assert!(
        told.contains("two.yaml:1:1") && told.contains("has an example already, at one.yaml:1"),
        "{told}"
    );
}

#[test]
fn lines_of_an_example_have_a_width() {
    let example = |wide: usize| {
        format!("GET /boats example: |\n  boats::list_boats();\n  // {}\n", "é".repeat(wide - 3))
    };
    assert!(model(&input(&[("words.yaml", &example(96))])).is_ok());
    let told = errors(&[("words.yaml", &example(97))]);
    assert!(
        told.contains("words.yaml:1:1") && told.contains("line 2 of the example of `GET /boats`"),
        "{told}"
    );
}

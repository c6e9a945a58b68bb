//! Examples of operations: what they import, and what they are held to.

use codegen::lint::lint;
use codegen::{generate, model};

use super::{errors, input};

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
    let coverage = lint(&input(&[("words.yaml", EXAMPLE)])).coverage.unwrap();
    assert_eq!((coverage.examples, coverage.operations), (1, 3));
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

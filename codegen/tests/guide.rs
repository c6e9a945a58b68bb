//! Pages about the use of a crate: what becomes of them, and what is wrong with others.

use codegen::guide::GuideFiles;
use codegen::{Input, Output, Source, generate, model};

const DOCUMENT: &str = r"
openapi: 3.0.3
info: {title: Harbour, version: '1'}
paths:
  /boats:
    get:
      operationId: list_boats
      tags: [boats]
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/boat'}}}}
components:
  schemas:
    boat: {type: object, properties: {length: {type: number}}}
";

const SHARED: &str = "\
# Lists

How lists of `$package` are read.

$own

## Small and large ones

It is for [`Client`], never `$TOKEN`.

[`Client`]: crate::Client
";

const OWN: &str = "\
```rust
let request = $crate::boats::list_boats();
# let _ = request;
```

See [`boats::list_boats`], [`Boat`], [the first], [`Mock`] and `$api`, `$env`.

[`boats::list_boats`]: crate::boats::list_boats
[`Boat`]: crate::models::Boat
[the first]: crate::guide::first_steps
[`Mock`]: crate::mock::Mock
";

const FIRST: &str = "# First *steps*\n\nHow one\nbegins.\n";

type Files<'a> = &'a [(&'a str, &'a str)];

fn sources<'a>(files: Files<'a>) -> Vec<Source<'a>> {
    files.iter().map(|(label, text)| Source { label, bytes: text.as_bytes() }).collect()
}

fn input<'a>(own: Files<'a>, shared: Files<'a>) -> Input<'a> {
    Input {
        guide: GuideFiles { own: sources(own), shared: sources(shared) },
        readme: Some(Source { label: "README.md", bytes: b"# harbour-client\n" }),
        ..Input::new(Source { label: "harbour.yaml", bytes: DOCUMENT.as_bytes() }, "harbour-client", "\"1\"")
    }
}

fn made(own: Files<'_>, shared: Files<'_>) -> Output {
    generate(&input(own, shared)).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What is wrong with a page.
fn errors_of(page: &str) -> String {
    errors(&[("spec/harbour/guide/01-page.md", page)], &[])
}

fn errors(own: Files<'_>, shared: Files<'_>) -> String {
    model(&input(own, shared)).expect_err("something is wrong").to_string()
}

#[test]
fn a_shared_page_holds_what_an_api_says_and_what_differs() {
    let own = [("spec/harbour/guide/02-lists.md", OWN), ("spec/harbour/guide/01-first-steps.md", FIRST)];
    let output = made(&own, &[("spec/guide/02-lists.md", SHARED)]);
    let page = &output.files["guide/lists.md"];
    assert_eq!(
        page,
        "\
# Lists

How lists of `harbour-client` are read.

```rust
let request = harbour_client::boats::list_boats();
# let _ = request;
```

See [`boats::list_boats`], [`Boat`], [the first], [`Mock`] and `HarbourClient`, `HARBOUR_CLIENT`.

## Small and large ones

It is for [`Client`], never `$TOKEN`.
"
    );
    assert_eq!(
        output.files["src/guide.rs"],
        "\
//! How to use this crate, by subject.
//!
//! - [First steps](first_steps): How one begins.
//! - [Lists](lists): How lists of `harbour-client` are read.

#[doc = include_str!(\"../guide/first_steps.md\")]
#[doc(alias = \"first steps\")]
#[doc(alias = \"first step\")]
pub mod first_steps {}

#[doc = include_str!(\"../guide/lists.md\")]
#[doc = \"\"]
#[doc = \"[`boats::list_boats`]: crate::boats::list_boats\"]
#[doc = \"[`Boat`]: crate::models::Boat\"]
#[doc = \"[the first]: crate::guide::first_steps\"]
#[cfg_attr(feature = \"mock\", doc = \"[`Mock`]: crate::mock::Mock\")]
#[cfg_attr(not(feature = \"mock\"), doc = \"[`Mock`]: crate\")]
#[doc = \"[`Client`]: crate::Client\"]
#[doc(alias = \"list\")]
#[doc(alias = \"small and large ones\")]
#[doc(alias = \"small and large one\")]
pub mod lists {}
"
    );
}

#[test]
fn a_shared_page_has_several_places_for_what_an_api_says() {
    let shared = "# Lists\n\nWords.\n\n$own\n\n```text\nfirst\n\n\nlast\n```\n\n$own\n\nSee [it].\n\n[it]: crate::Error\n";
    let page = |own: &str| {
        made(&[("02-lists.md", own)], &[("shared/02-lists.md", shared)]).files["guide/lists.md"].clone()
    };
    let own = "Boats: [`Boat`].\n\n[`Boat`]: crate::models::Boat\n\n$shared\n\nAll of [them].\n\n[them]: crate::models\n";
    assert_eq!(
        page(own),
        "# Lists\n\nWords.\n\nBoats: [`Boat`].\n\n```text\nfirst\n\n\nlast\n```\n\nAll of [them].\n\nSee [it].\n"
    );
    // A place may stay empty.
    assert_eq!(
        page("$shared\nAll.\n"),
        "# Lists\n\nWords.\n\n```text\nfirst\n\n\nlast\n```\n\nAll.\n\nSee [it].\n"
    );
    let told = |own: &str| errors(&[("own/02-lists.md", own)], &[("shared/02-lists.md", shared)]);
    let one = told("Boats.\n");
    assert!(one.contains("shared/02-lists.md:14:1: nothing stands for this `$own`"), "{one}");
    assert!(one.contains("write a line `$shared` in the page of the API"), "{one}");
    let three = told("Boats.\n$shared\nShips.\n$shared\nRafts.\n");
    assert!(
        three.contains("own/02-lists.md:4:1: the shared page of this name has no further place"),
        "{three}"
    );
}

#[test]
fn what_compiles_a_program_never_reads_pages() {
    let output = made(&[("01-first-steps.md", FIRST)], &[]);
    let root = &output.files["src/lib.rs"];
    assert!(root.contains("#[cfg(all(doc, feature = \"default\"))]\npub mod guide;\n"), "{root}");
    // A README leads to a module in documentation, and to a file elsewhere.
    assert_eq!(output.files["guide/leads.md"], "[First steps]: crate::guide::first_steps\n");
    let lead = root.find("guide/leads.md").expect("where links lead");
    assert!(lead < root.find("README.md").expect("the README"), "{root}");
}

#[test]
fn without_pages_there_is_no_guide() {
    let output = made(&[], &[]);
    assert!(!output.files.keys().any(|path| path.contains("guide")));
    assert!(!output.files["src/lib.rs"].contains("guide"), "{}", output.files["src/lib.rs"]);
}

#[test]
fn the_front_page_goes_on_behind_the_readme() {
    let front = "## Tasks\n\n- See [`boats::list_boats`] and [`Mock`].\n\n[`boats::list_boats`]: crate::boats::list_boats\n\
                 [`Mock`]: crate::mock\n";
    let files = made(&[("front.md", front)], &[]).files;
    let page = &files["guide/front.md"];
    assert!(
        page.ends_with(
            "See [`boats::list_boats`] and [`Mock`].\n\n[`boats::list_boats`]: crate::boats::list_boats\n"
        ),
        "{page}"
    );
    let root = &files["src/lib.rs"];
    let places =
        ["README.md\"", "../guide/front.md\"", "\\n[`Mock`]: crate::mock"].map(|text| root.find(text));
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {root}");
    assert!(
        root.contains(
            "#![cfg_attr(all(feature = \"default\", feature = \"mock\"), doc = \"\\n[`Mock`]: crate::mock\")]"
        ),
        "{root}"
    );
}

#[test]
fn documentation_shows_features_where_it_can() {
    let output = made(&[], &[]);
    assert!(output.files["src/lib.rs"].contains("#![cfg_attr(docsrs, feature(doc_cfg))]"));
    let manifest: toml::Table = output.files["Cargo.toml"].parse().expect("TOML");
    let docs_rs = &manifest["package"]["metadata"]["docs"]["rs"];
    assert_eq!(docs_rs["all-features"].as_bool(), Some(true));
    assert_eq!(docs_rs["rustdoc-args"][1].as_str(), Some("docsrs"));
}

/// Pages, and what is said of them: a place, what is wrong, what to do.
const WRONG: &[(&str, &str)] = &[
    ("", "the page is empty"),
    ("Words.\n", ":1:1: the page begins without a title"),
    ("## Title\n\nWords.\n", ":1:1: this is not how a page begins"),
    ("# One\n\nWords.\n\n# Two\n\nWords.\n", ":5:1: a page has one title"),
    ("# One\n\nWords.\n\n### Three\n\nWords.\n", ":5:1: a level of headings is left out"),
    ("# One\n\nWords.\n\n## Two\n\n## Three\n\nWords.\n", ":5:1: nothing is said below this heading"),
    ("# One\n\nWords.\n\n## Two\n", ":5:1: nothing is said below this heading"),
    ("# One\n\n```text\ncode\n```\n", "the page has no paragraph"),
    ("# One\n\nWords <b>loud</b>.\n", ":3:1: this is HTML"),
    ("# One\n\nWords.\n\n<div>\n", ":5:1: this is HTML"),
    ("# One\n\nWords.\n\n![picture](https://example.com)\n", ":5:1: pages have no pictures"),
    ("# One\n\nWords.\n\n    let code = 1;\n", ":5:1: this is code by its indentation"),
    ("# One\n\nWords.\n\n```\ncode\n```\n", ":5:1: `` is no language of code here"),
    ("# One\n\nWords.\n\n```python\ncode\n```\n", ":5:1: `python` is no language of code here"),
    ("# One\n\nWords.\n\n```rust,ignore\ncode\n```\n", ":5:1: `ignore` is no way to try code"),
    ("# One\n\nWords.\n\nSee https://example.com/ there.\n", ":5:1: an address stands alone"),
    ("# One\n\nWords.\n\nSee [it](other.md).\n", ":5:1: `other.md` is no address"),
    ("# One\n\nSee [`it`].\n\n[`it`]: crate::Client\n", ":3:1: the first paragraph has a link"),
    ("# One\n\nWords.\n\nSee [it].\n", ":5:1: nothing says where [it] leads"),
    ("# One\n\nWords.\n\n[it]: crate::Client\n", ":5:1: no link is called [it]"),
    (
        "# One\n\nWords.\n\n[it]\n\n[it]: ../other\n",
        ":7:1: `../other` is no item of the crate and no address",
    ),
    (
        "# One\n\nWords.\n\n[it]\n\n[it]: crate::Error\n[IT]: crate::Client\n",
        ":8:1: [IT] is said to lead twice",
    ),
    (
        "# One\n\nWords.\n\n[it]\n\n[it]: crate::boats::list_baots\n",
        ":7:1: there is no `list_baots` in `boats`",
    ),
    ("# One\n\nWords.\n\n[it]\n\n[it]: crate::models::Baot\n", ":7:1: there is no `Baot` in `models`"),
    ("# One\n\nWords.\n\n[it]\n\n[it]: crate::guide::pgae\n", ":7:1: there is no `pgae` in the guide"),
    ("# One\n\nWords.\n\n[it]\n\n[it]: crate::baots\n", ":7:1: there is no `baots` in the crate"),
    (
        "# One\n\nWords.\n\n[it]\n\n[it]: crate::Client::from_env\n",
        ":7:1: `Client` stands for a type of the runtime",
    ),
    ("# One\n\nWords.\n\n[it]\n\n[it]: crate::http\n", ":7:1: `http` is a crate of others"),
    ("# One\n\nWords of `$craet`.\n", ":3:1: nothing is known as `$craet`"),
    ("# One\n\nWords.\n\n$own\n", ":5:1: nothing stands for `$own`"),
    ("# One\n\nWords.\n\n$shared\n", ":5:1: nothing is known as `$shared`"),
    ("# One\n\nWords. \n", ":3:1: the line holds a tab, or ends with a space"),
];

#[test]
fn what_is_no_page_is_an_error_with_its_place() {
    for (page, expected) in WRONG {
        let errors = errors_of(page);
        assert!(errors.contains(expected), "{page:?} should be told {expected:?}, not:\n{errors}");
        assert!(errors.contains("spec/harbour/guide/01-page.md"), "{errors}");
        assert!(errors.contains("help: "), "{errors}");
    }
}

#[test]
fn lines_have_an_end() {
    let long = "word ".repeat(25);
    let errors =
        errors_of(&format!("# One\n\nWords.\n\n{}\n\n```text\n{}\n```\n", long.trim(), &long[..101].trim()));
    assert!(errors.contains(":5:1: the line has 124 columns"), "{errors}");
    let code = errors_of(&format!("# One\n\nWords.\n\n```text\n{}\n```\n", "x".repeat(101)));
    assert!(code.contains(":6:1: the line has 101 columns"), "{code}");
    // What is compiled and not shown is not cut off.
    made(&[("01-page.md", &format!("# One\n\nWords.\n\n```rust\n# // {}\n```\n", "x".repeat(100)))], &[]);
    // A row of a table cannot be broken.
    made(&[("01-page.md", &format!("# One\n\nWords.\n\n| a | b |\n|---|---|\n| {long} | b |\n"))], &[]);
}

#[test]
fn everything_is_told_at_once_and_where_it_stands() {
    let shared = "# Lists\n\nWords.\n\n$own\n\nSee [that].\n";
    let errors = errors(
        &[
            ("spec/harbour/guide/02-lists.md", "Words.\n\nSee [this].\n"),
            ("spec/harbour/guide/page.md", "# One\n"),
        ],
        &[("spec/guide/02-lists.md", shared)],
    );
    for expected in [
        "spec/harbour/guide/02-lists.md:3:1: nothing says where [this] leads",
        "spec/guide/02-lists.md:7:1: nothing says where [that] leads",
        "`page.md` is no name of a page",
    ] {
        assert!(errors.contains(expected), "{expected:?} is not in:\n{errors}");
    }
}

#[test]
fn pages_are_told_apart_by_number_and_title() {
    let page = "# One\n\nWords.\n";
    let same_number = errors(&[("01-one.md", page), ("01-two.md", page)], &[]);
    assert!(same_number.contains("`01` stands in the name of 01-one.md as well"), "{same_number}");
    let same_title = errors(&[("01-one.md", page), ("02-one.md", page)], &[]);
    assert!(same_title.contains("`one` stands in the name of 01-one.md as well"), "{same_title}");
    let no_place = errors(&[("01-one.md", page)], &[("shared/01-one.md", page)]);
    assert!(
        no_place.contains("01-one.md:1:1: the shared page of this name has no place for this one"),
        "{no_place}"
    );
    for name in ["one.md", "1-one.md", "01-One.md", "01-type.md", "01-.md", "01-one.txt"] {
        let errors = errors(&[(name, page)], &[]);
        assert!(errors.contains(&format!("`{name}` is no name of a page")), "{errors}");
    }
}

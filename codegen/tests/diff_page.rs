//! The page to review an update by: whole, and closed to the text of documents.

use std::collections::BTreeSet;

use codegen::diff::{Change, Event, Reason, Report, Signature, Subject, compare, side};
use codegen::pointer::Pointer;
use codegen::{Input, Source};

fn report(name: &str, changes: Vec<Change>) -> Report {
    Report {
        name: name.to_owned(),
        from: "old.yaml".to_owned(),
        to: "new.yaml".to_owned(),
        version: Some("1.2.3".to_owned()),
        changes,
        passed_over: Vec::new(),
    }
}

/// Everything that differs between the two documents of the test of `diff`.
fn everything() -> Report {
    let model = |document: &str, bindings: &str| {
        let source = Source { label: "sky.yaml", bytes: document.as_bytes() };
        let bindings = Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() });
        side(&Input { bindings, ..Input::new(source, "sky", "\"1\"") }).unwrap().model
    };
    let old = model(include_str!("diff/old.yaml"), include_str!("diff/old.toml"));
    let new = model(include_str!("diff/new.yaml"), include_str!("diff/new.toml"));
    report("sky", compare(&old, &new))
}

/// The names of elements and of attributes, and the values of an attribute.
#[derive(Debug, Default)]
struct Marks {
    elements: BTreeSet<String>,
    attributes: BTreeSet<String>,
    ids: Vec<String>,
    links: Vec<String>,
}

/// Reads the markup of a page as a browser does: `<` opens a tag, up to the `>` outside of quotes.
fn marks(page: &str) -> Marks {
    let mut marks = Marks::default();
    let body = page.split_once("</style>").unwrap().1;
    let mut rest = body;
    while let Some((_, tag)) = rest.split_once('<') {
        let mut is_quoted = false;
        let end = tag.find(|character| {
            is_quoted ^= character == '"';
            character == '>' && !is_quoted
        });
        let (tag, behind) = tag.split_at(end.unwrap());
        rest = behind;
        let name_end = tag.find([' ', '\n']).unwrap_or(tag.len());
        marks.elements.insert(tag[..name_end].trim_start_matches('/').to_owned());
        for (index, part) in tag[name_end..].split('"').enumerate() {
            let pieces: Vec<&str> = part.split_whitespace().collect();
            if index % 2 == 0 {
                marks.attributes.extend(pieces.iter().map(|piece| piece.trim_end_matches('=').to_owned()));
            }
        }
        let value = |name: &str| {
            let start = tag.find(&format!(" {name}=\""))? + name.len() + 3;
            Some(tag[start..].split('"').next()?.to_owned())
        };
        marks.ids.extend(value("id"));
        marks.links.extend(value("href"));
    }
    marks
}

const ELEMENTS: [&str; 41] = [
    "a", "abbr", "aside", "b", "body", "br", "button", "code", "dd", "details", "div", "dl", "dt", "em",
    "fieldset", "footer", "form", "h1", "h2", "h3", "head", "header", "html", "input", "label", "legend",
    "li", "main", "mark", "nav", "ol", "p", "section", "span", "summary", "table", "tbody", "td", "th",
    "thead", "tr",
];
const ATTRIBUTES: [&str; 16] = [
    "",
    "aria-label",
    "aria-labelledby",
    "autocomplete",
    "checked",
    "class",
    "data-verdict",
    "href",
    "id",
    "name",
    "open",
    "scope",
    "tabindex",
    "type",
    "ul",
    "title",
];

/// Holds a page to what the generator writes.
fn is_closed(page: &str) -> Marks {
    let marks = marks(page);
    let is_known = |name: &String| ELEMENTS.contains(&name.as_str()) || name == "ul";
    assert!(marks.elements.iter().all(is_known), "{:?}", marks.elements);
    let is_known = |name: &String| ATTRIBUTES.contains(&name.as_str());
    assert!(marks.attributes.iter().all(is_known), "{:?}", marks.attributes);
    let distinct: BTreeSet<&String> = marks.ids.iter().collect();
    assert_eq!(distinct.len(), marks.ids.len(), "{:?}", marks.ids);
    for link in &marks.links {
        assert!(link.strip_prefix('#').is_some_and(|id| distinct.contains(&id.to_owned())), "{link}");
    }
    marks
}

#[test]
fn every_change_stands_on_the_page_with_what_was_and_what_is() {
    let report = everything();
    let page = report.html();
    let marks = is_closed(&page);
    assert!(report.changes.len() > 60, "{}", report.changes.len());
    assert_eq!(page.matches("<li class=\"change ").count(), report.changes.len());
    assert!(page.contains("<h1>A breaking release</h1>"));
    assert!(page.contains(&format!("<b>{}</b> breaking", report.breaking())));
    assert!(page.contains("After 1.2.3 comes 2.0.0."));
    // What breaks says what to write instead, at its place and among all.
    let told = report.changes.iter().filter(|change| change.instead().is_some()).count();
    assert_eq!(page.matches("<p class=\"instead\">").count(), told);
    assert!(marks.ids.contains(&"level-breaking".to_owned()));
    let kinds: BTreeSet<String> = report.changes.iter().map(Change::kind).collect();
    assert!(kinds.iter().all(|kind| marks.ids.contains(&format!("kind-{kind}"))));
}

#[test]
fn whatever_breaks_programs_says_what_to_write_instead() {
    let report = everything();
    for change in &report.changes {
        assert_eq!(change.instead().is_some(), change.is_breaking(), "{change:?}");
    }
    let told = |what: &str| -> Vec<String> {
        let of_it = report.changes.iter().filter(|change| change.what == what);
        of_it.filter_map(|change| Some(change.instead()?.to_string())).collect()
    };
    insta::assert_snapshot!(
        report
            .changes
            .iter()
            .filter(|change| change.is_breaking())
            .map(|change| format!("{}: {}\n", change.what, told(&change.what).join(" | ")))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect::<String>()
    );
}

#[test]
fn nothing_changed_is_said_and_nothing_is_offered() {
    let page = report("sky", Vec::new()).html();
    is_closed(&page);
    assert!(page.contains("<h1>Nothing has changed</h1>"));
    assert!(!page.contains("<form") && !page.contains("<aside") && !page.contains("href="), "{page}");
}

#[test]
fn what_was_not_compared_is_said() {
    let mut report = everything();
    report.passed_over = vec!["old.yaml: passed over 2 names that do not fit it".to_owned()];
    assert!(report.html().contains("passed over 2 names that do not fit it"));
}

#[test]
fn no_text_of_a_document_becomes_markup() {
    let hostile = [
        "</style></title><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "<!-- --><![CDATA[",
        "\u{202e}evil\u{2066}",
        "`</code>`<b>",
        "&#60;script&#62;",
        "a\0b\u{7f}\nc",
        "",
    ];
    let subjects = [
        Subject::Crate,
        Subject::Module,
        Subject::Operation,
        Subject::Parameter,
        Subject::Answer,
        Subject::Type,
        Subject::Field,
        Subject::Value,
        Subject::Tag,
    ];
    let reasons = [Reason::Gone, Reason::Renamed, Reason::AnotherType, Reason::SetterAdded];
    for text in hostile {
        let mut changes = Vec::new();
        for subject in subjects {
            for reason in reasons {
                changes.push(Change {
                    subject,
                    event: if reason == Reason::Gone { Event::Removed } else { Event::Changed },
                    module: text.to_owned(),
                    what: format!("{text}::{text}.{text}"),
                    pointer: Pointer::of([text, text]),
                    reason,
                    before: Some(text.to_owned()),
                    after: (reason != Reason::Gone).then(|| format!("{text}{text}")),
                    correction: Some(text.to_owned()),
                    signature: Some(Signature { before: text.to_owned(), after: format!("{text} ") }),
                });
            }
        }
        let count = changes.len();
        let report = Report {
            from: text.to_owned(),
            to: text.to_owned(),
            version: Some(text.to_owned()),
            passed_over: vec![text.to_owned()],
            ..report(text, changes)
        };
        let page = report.html();
        is_closed(&page);
        assert_eq!(page.matches("<li class=\"change ").count(), count, "{text:?}");
        assert_eq!(page.matches("</style>").count(), 1, "{text:?}");
        assert!(!page.contains("<script") && !page.contains("<img"), "{text:?}");
        let is_hidden = |character: char| matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0' | '\u{7f}');
        assert!(!page.contains(is_hidden), "{text:?}");
    }
}

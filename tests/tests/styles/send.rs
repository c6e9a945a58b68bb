//! Every call of the crate, as it would be sent: a line for each, then what of its headers and its body counts.

use std::collections::BTreeMap;

use styles::models::{Filter, Shelf, Wood};
use styles::{Json, Part, Request, RequestOptions as _, bodies, forms, paths, shelves};

fn show<T>(request: &Request<T>) {
    let sent = request.to_http("https://example.com").expect("what is given can be sent");
    println!("{} {}", sent.method(), sent.uri().path_and_query().map_or("", |target| target.as_str()));
    for name in ["x-note", "x-filter", "x-ids", "cookie"] {
        if let Some(value) = sent.headers().get(name) {
            println!("  {name}: {}", value.to_str().expect("text"));
        }
    }
    let kind = sent.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if let Some(essence) = kind.split(';').next().filter(|essence| !essence.is_empty()) {
        println!("  content-type: {essence}");
    }
    let boundary = kind.split_once("boundary=").map(|(_, boundary)| format!("--{boundary}"));
    let body = sent.body().as_bytes().unwrap_or_default();
    let body = String::from_utf8_lossy(body).into_owned();
    let Some(boundary) = boundary else {
        body.split('&').filter(|pair| !pair.is_empty()).for_each(|pair| println!("  {pair}"));
        return;
    };
    for part in body.split(&boundary).filter(|part| part.contains("form-data")) {
        let part = part.trim().replace("\r\n\r\n", " = ").replace("\r\n", "; ");
        println!("  {}", part.replace("Content-Disposition: form-data; ", ""));
    }
}

fn main() {
    let filter = Filter::default().with_wood(Wood::Oak).with_rows(2);
    let tags = ["a".to_owned(), "b,c".to_owned()];
    let shelf = Shelf::default().with_name("top one").with_tags(tags).with_top(filter.clone());
    let labels: BTreeMap<String, String> = [("en".to_owned(), "oak & elm".to_owned())].into();
    let free: BTreeMap<String, Json> =
        [("a b".to_owned(), Json::from(1)), ("c".to_owned(), Json::from("d&e"))].into();
    let words = ["a b", "c|d", "e,f"];

    let all = shelves::list()
        .ids(&[1, 2])
        .ratios(&[0.5, 2.0])
        .words(&words)
        .each([Wood::Oak, Wood::Elm])
        .many(std::slice::from_ref(&shelf))
        .spread(&filter)
        .joined(&filter)
        .deep(&shelf)
        .labels(&labels)
        .r#where(&filter)
        .word("a \"b\"")
        .anything(&"[1,null]".parse().expect("JSON"))
        .csv("a,b")
        .url("https://example.com/?a=b&c#d")
        .kind(Wood::Elm)
        .urls(&["a/b", "c:d"])
        .either(&"1 or 2".into())
        .free(&free)
        .below(&free)
        .at("2026-01-02T03:04:05+01:00")
        .sure(true)
        .most(u64::MAX)
        .x_note("n")
        .x_filter(&filter)
        .x_ids(&[7, 8])
        .session("s;t")
        .level(3)
        .seen(&["x", "y z"])
        .prefer(&filter);
    show(&all);
    show(&shelves::list().ids(&[]).words(&[]).seen(&[]).spread(&Filter::default()).x_ids(&[]));
    show(&paths::simple(&words, &filter, &filter));
    show(&paths::label("a.b", 1.into(), &[0.5, 2.0], &[Wood::Oak, Wood::Elm], &filter));
    show(&paths::matrix(Wood::Oak, 3, &words, &filter));
    show(&paths::again(7, "u/v", "r/s", "k&l"));
    show(&paths::fixed().mode("m").page(2));
    show(&paths::nameless("a", "b"));
    let form = forms::send("x", [1, 2])
        .id("y")
        .joined(&words)
        .piped(&words)
        .words(words)
        .deep(&shelf)
        .spread(&filter)
        .json(&filter)
        .labels(&labels)
        .quoted("q")
        .field("more", "1&2")
        .field("more", 3)
        .field("id", "z");
    show(&form);
    let parts = forms::upload("x", &filter)
        .filters(&[filter.clone(), Filter::default()])
        .table("a,b")
        .tables(["c", "d"])
        .drawing(Part::text("<filter/>").content_type("application/xml"))
        .joined(&words)
        .piped(&["a", "b"])
        .spaced(&[1, 2])
        .marked(Part::text("m").header("X-Mark", "1"))
        .image(Part::file("i.png", vec![1]).content_type("image/png"));
    show(&parts);
    show(&forms::upload("x", &filter).joined(&[]).piped(&["a"]).piped(&[]).tables(Vec::<String>::new()));
    show(&forms::write("x", "{\"a\":1}"));
    show(&bodies::replace(Some(&filter)));
    show(&bodies::replace(None));
    let form = bodies::add("x&y").words(["a", "b"]);
    show(&form);
    show(&form.with_content_type("multipart/form-data"));
    show(&bodies::change(Some([Some("a".to_owned()), None].as_slice())));
    show(&bodies::change(None::<&[Option<String>]>));
    show(&bodies::change(bodies::ChangeContent::text("a,b")));
}

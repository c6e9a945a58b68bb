//! How lists and objects are written in parameters: every style, for every kind of value, as a server sees it.

use std::collections::BTreeMap;

use bitbucket_runtime::ParameterStyle::{self, *};
use bitbucket_runtime::wire::{Encode, Json as Anything, Number};
use bitbucket_runtime::{Operation, Request};

use crate::support::{CREATE, Item, LIST, Seen, Server};

static PATH: Operation = Operation::get("shelves::get", "/shelves/{shelf}");
static FIXED: Operation = Operation::get("shelves::find", "/shelves?kind=open");

/// What is given in each style: a text, a list, an object.
fn values() -> [Box<dyn Encode>; 3] {
    [Box::new("oak"), Box::new(vec!["oak".to_owned(), "elm".to_owned()]), Box::new(shelf())]
}

bitbucket_runtime::model! {
    struct Shelf {
        wood: Option<String>;
        rows: Option<i64>;
        width: Option<Number>;
        labels: Option<Vec<String>>;
        corner: Option<Box<Item>>;
    }
}

/// Its keys are in an order that is not the alphabet's.
fn shelf() -> Shelf {
    Shelf { wood: Some("oak".into()), rows: Some(3), ..Shelf::default() }
}

async fn sent(request: Request<()>) -> Seen {
    let server = Server::always(204, "text/plain", "").await;
    request.send(&server.client()).await.expect("an answer");
    server.only()
}

async fn query(style: ParameterStyle, value: &dyn Encode) -> String {
    let mut request = Request::new(&LIST, &[]);
    request.set_query_as("by", style, value);
    let target = sent(request).await.target;
    target.strip_prefix("/items").expect("the path").trim_start_matches('?').to_owned()
}

async fn path(style: ParameterStyle, value: &dyn Encode) -> String {
    let request = Request::new(&PATH, &[style.path_value("by", value)]);
    sent(request).await.target.strip_prefix("/shelves/").expect("the path").to_owned()
}

async fn header(style: ParameterStyle, value: &dyn Encode) -> Option<String> {
    let mut request = Request::new(&LIST, &[]);
    request.set_header_as("X-By", style, value);
    sent(request).await.header("x-by").map(str::to_owned)
}

async fn cookie(style: ParameterStyle, value: &dyn Encode) -> Option<String> {
    let mut request = Request::new(&LIST, &[]);
    request.set_cookie("first", 1);
    request.set_cookie_as("by", style, value);
    sent(request).await.header("cookie").map(str::to_owned)
}

async fn form(style: ParameterStyle, value: &dyn Encode) -> String {
    let mut request = Request::new(&CREATE, &[]);
    request.set_form_as("by", style, value);
    let seen = sent(request).await;
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    seen.text().to_owned()
}

#[tokio::test]
async fn in_a_query_and_in_a_form() {
    let table = [
        (Form, ["by=oak", "by=oak,elm", "by=wood,oak,rows,3"]),
        (FormExploded, ["by=oak", "by=oak&by=elm", "wood=oak&rows=3"]),
        (Spaces, ["by=oak", "by=oak%20elm", "by=wood%20oak%20rows%203"]),
        (Pipes, ["by=oak", "by=oak%7Celm", "by=wood%7Coak%7Crows%7C3"]),
        (Tabs, ["by=oak", "by=oak%09elm", "by=wood%09oak%09rows%093"]),
        (Deep, ["by=oak", "by%5B0%5D=oak&by%5B1%5D=elm", "by%5Bwood%5D=oak&by%5Brows%5D=3"]),
        (
            Json,
            [
                "by=%22oak%22",
                "by=%5B%22oak%22%2C%22elm%22%5D",
                "by=%7B%22wood%22%3A%22oak%22%2C%22rows%22%3A3%7D",
            ],
        ),
    ];
    for (style, expected) in table {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(query(style, value.as_ref()).await, expected, "{style:?}");
            assert_eq!(form(style, value.as_ref()).await, expected, "{style:?}");
        }
    }
}

#[tokio::test]
async fn in_a_path() {
    let table = [
        (Simple, ["oak", "oak,elm", "wood,oak,rows,3"]),
        (SimpleExploded, ["oak", "oak,elm", "wood=oak,rows=3"]),
        (Label, [".oak", ".oak,elm", ".wood,oak,rows,3"]),
        (LabelExploded, [".oak", ".oak.elm", ".wood=oak.rows=3"]),
        (Matrix, [";by=oak", ";by=oak,elm", ";by=wood,oak,rows,3"]),
        (MatrixExploded, [";by=oak", ";by=oak;by=elm", ";wood=oak;rows=3"]),
        (Spaces, ["oak", "oak%20elm", "wood%20oak%20rows%203"]),
        (Pipes, ["oak", "oak%7Celm", "wood%7Coak%7Crows%7C3"]),
        (Tabs, ["oak", "oak%09elm", "wood%09oak%09rows%093"]),
    ];
    for (style, expected) in table {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(path(style, value.as_ref()).await, expected, "{style:?}");
        }
    }
}

#[tokio::test]
async fn in_a_header_and_in_cookies() {
    let table = [
        (Simple, ["oak", "oak,elm", "wood,oak,rows,3"]),
        (SimpleExploded, ["oak", "oak,elm", "wood=oak,rows=3"]),
        (Pipes, ["oak", "oak|elm", "wood|oak|rows|3"]),
        (Json, [r#""oak""#, r#"["oak","elm"]"#, r#"{"wood":"oak","rows":3}"#]),
    ];
    for (style, expected) in table {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(header(style, value.as_ref()).await.as_deref(), Some(expected), "{style:?}");
        }
    }
    let table = [
        (Form, ["by=oak", "by=oak,elm", "by=wood,oak,rows,3"]),
        (FormExploded, ["by=oak", "by=oak; by=elm", "wood=oak; rows=3"]),
    ];
    for (style, expected) in table {
        for (value, expected) in values().iter().zip(expected) {
            let expected = format!("first=1; {expected}");
            assert_eq!(cookie(style, value.as_ref()).await, Some(expected), "{style:?}");
        }
    }
}

#[tokio::test]
async fn nothing_is_sent_of_what_is_empty_or_null() {
    let empty: [&dyn Encode; 4] =
        [&Vec::<String>::new(), &Shelf::default(), &BTreeMap::<String, i64>::new(), &Anything::null()];
    for value in empty {
        for style in [Form, FormExploded, Spaces, Pipes, Tabs, Deep] {
            assert_eq!(query(style, value).await, "", "{style:?}");
            assert_eq!(form(style, value).await, "", "{style:?}");
        }
        assert_eq!(header(Simple, value).await, None);
        assert_eq!(cookie(Form, value).await.as_deref(), Some("first=1"));
    }
    let mut shelf = shelf();
    shelf.extra.insert("wood", 1);
    shelf.extra.insert("gone", Anything::null());
    assert_eq!(query(FormExploded, &shelf).await, "wood=oak&rows=3");
    let mixed: Anything = r#"["a", null, "", 1.50, false]"#.parse().unwrap();
    assert_eq!(query(Form, &mixed).await, "by=a,,1.50,false");
    // A text that is empty is one.
    assert_eq!(query(Form, &"").await, "by=");
    assert_eq!(path(Matrix, &"").await, ";by");
    // A path cannot do without.
    let request: Request<()> = Request::new(&PATH, &[Simple.path_value("by", &Vec::<String>::new())]);
    assert!(request.to_http("https://example.com").unwrap_err().to_string().contains("`shelf` is empty"));
}

#[tokio::test]
async fn an_item_never_holds_what_ends_it() {
    let odd = ["a,b|c d", "e&f=g;h.i", "ü%2C"];
    let odd: &[&str] = &odd;
    assert_eq!(query(Form, &odd).await, "by=a%2Cb%7Cc%20d,e%26f%3Dg%3Bh.i,%C3%BC%252C");
    assert_eq!(query(Spaces, &odd).await, "by=a%2Cb%7Cc%2520d%20e%26f%3Dg%3Bh.i%20%C3%BC%252C");
    assert_eq!(query(Pipes, &odd).await, "by=a%2Cb%257Cc%20d%7Ce%26f%3Dg%3Bh.i%7C%C3%BC%252C");
    assert_eq!(query(FormExploded, &odd).await, "by=a%2Cb%7Cc%20d&by=e%26f%3Dg%3Bh.i&by=%C3%BC%252C");
    assert_eq!(path(LabelExploded, &odd).await, ".a%2Cb%7Cc%20d.e%26f%3Dg%3Bh%2Ei.%C3%BC%252C");
    assert_eq!(path(MatrixExploded, &odd).await, ";by=a%2Cb%7Cc%20d;by=e%26f%3Dg%3Bh.i;by=%C3%BC%252C");
    assert_eq!(path(Simple, &odd).await, "a%2Cb%7Cc%20d,e%26f%3Dg%3Bh.i,%C3%BC%252C");
    let odd: &[&str] = &["a,b", "c=d; x"];
    assert_eq!(header(Simple, &odd).await.as_deref(), Some("a%2Cb,c=d; x"));
    assert_eq!(cookie(Form, &odd).await.as_deref(), Some("first=1; by=a%2Cb,c=d%3B%20x"));
    assert_eq!(cookie(FormExploded, &odd).await.as_deref(), Some("first=1; by=a%2Cb; by=c=d%3B%20x"));
    let keys: BTreeMap<String, String> = [("k=1,".to_owned(), "v=2,".to_owned())].into();
    assert_eq!(header(SimpleExploded, &keys).await.as_deref(), Some("k%3D1%2C=v=2%2C"));
    assert_eq!(query(FormExploded, &keys).await, "k%3D1%2C=v%3D2%2C");
}

#[tokio::test]
async fn what_is_nested_is_sent_in_the_most_common_way() {
    let shelf = Shelf {
        labels: Some(vec!["a".into(), "b,c".into()]),
        corner: Some(Box::new(Item { id: Some(7), title: Some("t".into()), ..Item::titled("") })),
        ..Shelf::default()
    };
    assert_eq!(
        query(Deep, &shelf).await,
        "by%5Blabels%5D%5B0%5D=a&by%5Blabels%5D%5B1%5D=b%2Cc&by%5Bcorner%5D%5Bid%5D=7&by%5Bcorner%5D%5Btitle%5D=t"
    );
    assert_eq!(
        query(FormExploded, &shelf).await,
        "labels=a&labels=b%2Cc&corner=%7B%22id%22%3A7%2C%22title%22%3A%22t%22%7D"
    );
    assert_eq!(
        query(Form, &shelf).await,
        "by=labels,%5B%22a%22%2C%22b%2Cc%22%5D,corner,%7B%22id%22%3A7%2C%22title%22%3A%22t%22%7D"
    );
    let items = [shelf.clone(), self::shelf()];
    assert_eq!(query(Deep, &&items[1..]).await, "by%5B0%5D%5Bwood%5D=oak&by%5B0%5D%5Brows%5D=3");
    assert_eq!(query(FormExploded, &&items[1..]).await, "by=%7B%22wood%22%3A%22oak%22%2C%22rows%22%3A3%7D");
    // However deep: what is too deep to be taken apart is JSON, and nothing overflows.
    let deep = format!("{}1{}", "[".repeat(120), "]".repeat(120));
    let deep: Anything = deep.parse().unwrap();
    let sent = query(Deep, &deep).await;
    assert!(sent.starts_with("by%5B0%5D%5B0%5D") && sent.contains("=%5B%5B"), "{sent}");
    // Numbers are sent as they are spelt.
    let wide = Shelf { width: Some("1.50".parse().unwrap()), ..Shelf::default() };
    assert_eq!(query(Deep, &wide).await, "by%5Bwidth%5D=1.50");
}

#[tokio::test]
async fn what_is_reserved_stays_where_the_document_says_so() {
    let mut request = Request::new(&LIST, &[]);
    request.set_reserved_query("by", Form, &"/a?b:c@d!$'()*;=,~%2F%zz&e#f[g]+ h");
    let items: &[&str] = &["a/b,c", "d"];
    request.set_reserved_query("each", Form, &items);
    assert_eq!(
        sent(request).await.target,
        "/items?by=/a?b:c@d!$%27()*;=,~%2F%25zz%26e%23f%5Bg%5D%2B%20h&each=a/b%2Cc,d"
    );
}

#[tokio::test]
async fn what_is_set_again_takes_the_place_of_what_was() {
    let mut request = Request::new(&FIXED, &[]);
    let (one, two): (&[i64], &[i64]) = (&[1, 2], &[3]);
    request.set_query("bystander", "x");
    request.set_query("by[name]", "stays");
    request.set_query_as("by", Form, &one);
    request.set_query_as("by", FormExploded, &two);
    request.set_query_as("deep", Deep, &shelf());
    request.set_query_as("deep", Deep, &Shelf { rows: Some(4), ..Shelf::default() });
    request.set_cookie("a", "1");
    request.set_cookie_as("b", FormExploded, &one);
    request.set_cookie("ab", "2");
    request.set_cookie_as("b", FormExploded, &two);
    request.set_cookie("a", "3");
    let seen = sent(request).await;
    assert_eq!(seen.target, "/shelves?kind=open&bystander=x&by%5Bname%5D=stays&by=3&deep%5Brows%5D=4");
    assert_eq!(seen.header("cookie"), Some("ab=2; b=3; a=3"));
    assert_eq!(seen.headers.get_all("cookie").iter().count(), 1);
}

#[tokio::test]
async fn nobody_gets_out_of_a_parameter() {
    let mut request = Request::new(&LIST, &[]);
    request.set_cookie("a", "1; admin=true\r\nX-Evil: 1");
    request.set_cookie("b=c; d", "\"ü\\\"");
    assert_eq!(
        sent(request).await.header("cookie"),
        Some("a=1%3B%20admin=true%0D%0AX-Evil:%201; b%3Dc%3B%20d=%22%C3%BC%5C%22")
    );
    let broken: &[&str] = &["a\r\nX-Evil: 1"];
    let mut request: Request<()> = Request::new(&LIST, &[]);
    request.set_header_as("X-By", Simple, &broken);
    assert!(request.to_http("https://example.com").unwrap_err().to_string().contains("cannot hold"));
    for (style, value) in [(Simple, ".."), (Label, "."), (LabelExploded, "")] {
        let request: Request<()> = Request::new(&PATH, &[style.path_value("by", &value)]);
        assert!(request.to_http("https://example.com").is_err(), "{style:?} {value}");
    }
    assert_eq!(path(Simple, &"../a/b?c#d").await, "..%2Fa%2Fb%3Fc%23d");
    // What a cookie holds is shown nowhere.
    let mut request: Request<()> = Request::new(&LIST, &[]);
    request.set_cookie("session", "hunter2");
    assert!(!format!("{request:?}").contains("hunter2"));
}

//! What requests carry under which media type, and what they ask for, on the wire.

use std::collections::BTreeMap;

use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{
    ByteStream, ErrorKind, Operation, ParameterStyle, Part, Request, RequestOptions, Text, content, request,
};

use crate::support::{CREATE, Item, Seen, Server};

static FILE: Operation = Operation::get("files::get", "/file")
    .accept("application/dicom, */*;q=0.1")
    .json("application/dicom+json");
static ANY: Operation = Operation::get("files::any", "/any").accept("*/*");
static HAL: Operation = Operation::get("items::hal", "/hal").accept("application/hal+json");

request! {
    /// As generated crates have them.
    FileRequest => ByteStream, or Json,

    /// Another answer.
    as into_text -> Text = set_header("accept", "text/csv");
}

content! {
    /// What is sent.
    CreateContent from &Item = merge_patch;

    /// `application/merge-patch+json`
    merge_patch(body: &Item) => set_model_as("application/merge-patch+json", body);

    /// `application/json-patch+json`
    json_patch(body: &[Item]) => set_model_as("application/json-patch+json", &body);

    /// `application/x-www-form-urlencoded`
    form(title: &str, tags: &[&str])
        => set_form("title", title), set_form_as("tags", ParameterStyle::Form, &tags);

    /// `multipart/form-data`
    multipart() => begin_multipart();
}

fn create() -> Request<()> {
    Request::new(&CREATE, &[])
}

async fn sent(request: impl RequestOptions<Answer = ()>) -> Seen {
    let server = Server::always(200, "application/json", "{}").await;
    request.into_request().send(&server.client()).await.unwrap();
    server.only()
}

fn carrying(content: impl Into<CreateContent>) -> Request<()> {
    let mut request = create();
    request.set_content(content.into());
    request
}

#[tokio::test]
async fn one_of_several_bodies_is_sent_as_what_it_is() {
    let seen = sent(carrying(&Item::titled("one"))).await;
    assert_eq!(seen.header("content-type"), Some("application/merge-patch+json"));
    assert_eq!(seen.text(), r#"{"title":"one"}"#);
    let seen = sent(carrying(CreateContent::json_patch(&[Item::titled("two")]))).await;
    assert_eq!(seen.header("content-type"), Some("application/json-patch+json"));
    assert_eq!(seen.text(), r#"[{"title":"two"}]"#);
    let seen = sent(carrying(CreateContent::form("a&b", &["x", "y,z"]))).await;
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.text(), "title=a%26b&tags=x,y%2Cz");
    let seen = sent(carrying(CreateContent::multipart())).await;
    assert!(seen.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
}

#[tokio::test]
async fn a_media_type_that_the_caller_takes_goes_before_the_usual_one() {
    let seen = sent(create().with_model(&Item::titled("one")).with_content_type("text/json; v=2")).await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("text/json; v=2"), r#"{"title":"one"}"#));

    let mut form = create();
    form.set_form("title", "a&b");
    let seen = sent(form.with_content_type("multipart/form-data")).await;
    assert!(seen.header("content-type").unwrap().starts_with("multipart/form-data; boundary="));
    assert!(seen.text().contains("name=\"title\"\r\n\r\na&b\r\n"), "{}", seen.text());

    // What is JSON in a field is said to be in a part, whichever way it comes to be one.
    let dock = Item::titled("x&y");
    let mut form = create();
    form.set_form_as("dock", ParameterStyle::Json, &dock);
    form.set_form("note", "n");
    let seen = sent(form.clone().with_content_type("multipart/form-data")).await;
    let part = "name=\"dock\"\r\nContent-Type: application/json\r\n\r\n{\"title\":\"x&y\"}\r\n";
    assert!(seen.text().contains(part), "{}", seen.text());
    assert!(seen.text().contains("name=\"note\"\r\n\r\nn\r\n"), "{}", seen.text());
    let mut more = form.clone();
    more.push_part("file", Part::file("a.bin", vec![1]));
    assert!(sent(more).await.text().contains(part));
    // A text that takes its place is a text.
    form.set_form("dock", "plain");
    let seen = sent(form.with_content_type("multipart/form-data")).await;
    assert!(seen.text().contains("name=\"dock\"\r\n\r\nplain\r\n"), "{}", seen.text());

    let mut parts = create();
    parts.set_part("title", Part::text("a&b"));
    let parts = parts.with_content_type("application/x-www-form-urlencoded");
    assert_eq!(sent(parts.clone()).await.text(), "title=a%26b");
    let mut file = parts;
    file.push_part("file", Part::file("a.bin", vec![1]));
    let error = file.to_http("https://api.example.com").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(create().with_content_type("no\nmedia type").to_http("https://api.example.com").is_err());
}

#[tokio::test]
async fn a_form_is_whatever_a_map_holds() {
    let mut request = create();
    request.set_form_of(&BTreeMap::from([
        ("a b".to_owned(), "1,2".to_owned()),
        ("c".to_owned(), String::new()),
    ]));
    let seen = sent(request).await;
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.text(), "a%20b=1%2C2&c=");

    let mut request = create();
    let value = Json::from_serialize(
        &serde_json::json!({"tags": ["x", "y"], "n": 1, "deep": {"k": 2}, "none": null}),
    );
    request.set_form_of(&value.unwrap());
    let text = sent(request).await.text().to_owned();
    let mut pairs: Vec<&str> = text.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["deep=%7B%22k%22%3A2%7D", "n=1", "tags=x", "tags=y"]);
}

#[tokio::test]
async fn what_is_reserved_stays_where_a_form_says_so() {
    let mut request = create();
    request.set_reserved_form("path", ParameterStyle::Form, &"/a/b?c".to_owned());
    assert_eq!(sent(request).await.text(), "path=/a/b?c");
}

#[tokio::test]
async fn parts_say_what_the_document_says_of_them() {
    let mut request = create();
    request.push_part("file", Part::bytes(vec![b'x']).or_file_name("file").or_content_type("image/png"));
    request.push_part(
        "named",
        Part::file("own.gif", vec![b'y'])
            .content_type("image/gif")
            .or_file_name("named")
            .or_content_type("image/png"),
    );
    request.push_part("plain", Part::text("t").or_content_type("text/csv").header("X-Part", "1"));
    let text = sent(request).await.text().to_owned();
    for piece in [
        "Content-Disposition: form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: image/png\r\n\r\nx",
        "Content-Disposition: form-data; name=\"named\"; filename=\"own.gif\"\r\nContent-Type: image/gif\r\n\r\ny",
        "Content-Disposition: form-data; name=\"plain\"\r\nContent-Type: text/csv\r\nX-Part: 1\r\n\r\nt",
    ] {
        assert!(text.contains(piece), "{piece}\n{text}");
    }
    for (name, value) in [("a b", "x"), ("x", "a\r\nb: c")] {
        let mut request = create();
        request.push_part("t", Part::text("t").header(name, value));
        assert_eq!(request.to_http("https://api.example.com").unwrap_err().kind(), ErrorKind::Request);
    }
}

#[tokio::test]
async fn json_is_asked_for_by_the_name_that_it_has() {
    let server = Server::always(200, "application/json", "{}").await;
    let client = server.client();
    let file = || FileRequest(Request::new(&FILE, &[]));
    drop(file().send(&client).await.unwrap());
    file().into_json().send(&client).await.unwrap();
    file().json_as::<serde_json::Value>().send(&client).await.unwrap();
    file().into_text().send(&client).await.unwrap();
    file().with_header("accept", "application/x").into_json().send(&client).await.unwrap();
    Request::<ByteStream>::new(&ANY, &[]).json_as::<serde_json::Value>().send(&client).await.unwrap();
    Request::<Json>::new(&HAL, &[]).send(&client).await.unwrap();
    Request::<Json>::new(&HAL, &[]).json_as::<serde_json::Value>().send(&client).await.unwrap();
    let asked: Vec<_> = server.seen().iter().map(|seen| seen.header("accept").unwrap().to_owned()).collect();
    assert_eq!(
        asked,
        [
            "application/dicom, */*;q=0.1",
            "application/dicom+json",
            "application/dicom+json",
            "text/csv",
            "application/x",
            "application/json",
            "application/hal+json",
            "application/hal+json",
        ]
    );
}

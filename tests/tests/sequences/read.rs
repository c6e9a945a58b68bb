//! Reads every stream of the crate from a server on loopback, which keeps each answer open until its first item
//! was read: a line for each item. Then every other answer, in each media type that it has.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

use sequences::{Client, Error, RequestOptions as _, papers, ships};

/// What is sent at once, and what follows once that was read.
fn pieces(path: &str) -> (&'static str, &'static str, &'static str) {
    match path {
        "/events" => (
            "text/event-stream",
            "retry: 20\nid: 7\nevent: arrived\ndata: {\"name\":\"Ida\",\"crew\":3}\n\n",
            ": still here\n\nevent: left\ndata: {\"name\":\ndata: \"Ada\"}\n\n",
        ),
        "/kinds" => (
            "text/event-stream",
            "event: ship\ndata: {\"name\":\"Ida\"}\n\n",
            "event: dock\ndata: {\"berth\":4}\n\nevent: crane\ndata: {\"load\":1}\n\n",
        ),
        "/described" => (
            "text/event-stream",
            "event: arrival\ndata: {\"name\":\"Ida\"}\n\n",
            "event: alive\ndata:\n\nevent: mooring\ndata: {\"berth\":4}\n\n",
        ),
        "/texts" => ("text/event-stream", "data: {\"no\": JSON\n\n", "data: a\ndata: b\n\n"),
        "/lines" => ("application/jsonl", "{\"name\":\"Ida\"}\n", "{\"name\":\"Ada\",\"crew\":null}\n"),
        "/records" => ("application/json-seq", "\u{1e}{\"berth\":1}\n", "\u{1e}{\"berth\":2}\n"),
        _ => ("application/x-ndjson", "\"one\"\n", "\"two\"\n"),
    }
}

/// An answer in the media type that is asked for, of which anything but JSON is no more than the name.
fn paper(path: &str, head: &str) -> String {
    let asked = head.lines().find_map(|line| line.to_lowercase().strip_prefix("accept: ").map(str::to_owned));
    let media = asked.expect("something is asked for");
    let (status, body) = match (path, media.as_str()) {
        ("/papers/several", "application/json") => ("202 Accepted", "null"),
        (_, "application/json") => ("200 OK", "{\"name\":\"Ida\"}"),
        (_, media) => ("200 OK", media),
    };
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
}

fn serve(listener: &TcpListener, went_on: &Receiver<()>) {
    for stream in listener.incoming() {
        let mut stream: TcpStream = stream.expect("a connection");
        let mut head = String::new();
        let mut lines = BufReader::new(stream.try_clone().expect("the same connection"));
        while !head.ends_with("\r\n\r\n") {
            lines.read_line(&mut head).expect("a head");
        }
        let path = head.split(' ').nth(1).unwrap_or_default();
        if path.starts_with("/papers") {
            stream.write_all(paper(path, &head).as_bytes()).expect("a client that listens");
            continue;
        }
        let (media, first, rest) = pieces(path);
        assert!(head.to_lowercase().contains(&format!("accept: {media}")), "{head}");
        let begin = format!("HTTP/1.1 200 OK\r\ncontent-type: {media}\r\nconnection: close\r\n\r\n{first}");
        stream.write_all(begin.as_bytes()).expect("a client that listens");
        went_on.recv().expect("the first item was read");
        stream.write_all(rest.as_bytes()).expect("a client that listens");
    }
}

/// Prints every item, and lets the server go on behind the first.
macro_rules! print_all {
    ($goes_on:expr, $stream:expr, $item:ident => $shown:expr) => {
        let mut stream = $stream;
        let mut is_first = true;
        while let Some($item) = stream.try_next().await? {
            println!("{}", $shown);
            if std::mem::take(&mut is_first) {
                $goes_on.send(()).expect("the server");
            }
        }
    };
}

async fn read(client: &Client, goes_on: &Sender<()>) -> Result<(), Error> {
    let events = ships::watch_events().send(client).await?;
    print_all!(goes_on, events, event => format!("{} {:?}: {:?}", event.name, event.id, event.data));
    let kinds = ships::watch_kinds().send(client).await?;
    print_all!(goes_on, kinds, event => format!("{}: {:?}", event.name, event.data));
    let texts = ships::watch_texts().send(client).await?;
    print_all!(goes_on, texts, event => format!("{:?}", event.data.text()));
    let lines = ships::export_lines().send(client).await?;
    print_all!(goes_on, lines, ship => format!("{ship:?}"));
    let records = ships::export_records().send(client).await?;
    print_all!(goes_on, records, dock => format!("{dock:?}"));
    let words = ships::export_words().send(client).await?;
    print_all!(goes_on, words, word => word);
    let described = ships::watch_described().send(client).await?;
    print_all!(goes_on, described, event => format!("{}: {:?}", event.name, event.data));
    println!("{:?}", papers::read_papers().send(client).await?);
    println!("{:?}", papers::read_papers().into_xml().send(client).await?.text());
    println!("{:?}", papers::read_papers().into_yaml().send(client).await?.text());
    println!("{:?}", papers::read_papers().into_csv().send(client).await?.text());
    println!("{:?}", papers::read_papers().into_x_protobuf().send(client).await?.bytes().await?.as_ref());
    println!("{:?}", papers::find_papers().send(client).await?);
    println!("{:?}", papers::find_papers().into_xml().send(client).await?.text());
    println!("{:?}", papers::scan().with_header("accept", "image/gif").send(client).await?.text().await?);
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let (goes_on, went_on) = channel();
    std::thread::spawn(move || serve(&listener, &went_on));
    let client = Client::builder().base_url(format!("http://{address}")).build().expect("a client");
    read(&client, &goes_on).await.expect("every stream can be read");
}

//! Calls each crate once for each value, against a server on loopback that keeps what it saw. Prints a line of JSON for each.
use std::io::{Read, Write};
use std::sync::{Arc, Mutex};

struct Seen {
    answer: String,
    request: Vec<u8>,
}

/// One request of a connection that is closed after it.
fn serve(listener: std::net::TcpListener, seen: Arc<Mutex<Seen>>) {
    for stream in listener.incoming() {
        let mut stream = stream.unwrap();
        stream.set_read_timeout(Some(std::time::Duration::from_millis(2000))).unwrap();
        let mut request = Vec::new();
        let mut part = [0; 8192];
        while let Ok(length @ 1..) = stream.read(&mut part) {
            request.extend_from_slice(&part[..length]);
            if is_whole(&request) {
                break;
            }
        }
        if !request.is_empty() {
            let mut seen = seen.lock().unwrap();
            seen.request = request;
            stream.write_all(seen.answer.as_bytes()).unwrap();
        }
    }
}

fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    if head.contains("transfer-encoding: chunked") {
        return body.ends_with("0\r\n\r\n");
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |length| length.parse().unwrap());
    body.len() >= length
}

fn main() {
    let port: u16 = std::env::args().nth(1).unwrap().parse().unwrap();
    let cases: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(std::env::args().nth(2).unwrap()).unwrap()).unwrap();
    let seen = Arc::new(Mutex::new(Seen { answer: String::new(), request: Vec::new() }));
    let listener = std::net::TcpListener::bind(("127.0.0.1", port)).unwrap();
    let shared = seen.clone();
    std::thread::spawn(move || serve(listener, shared));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for case in cases.as_array().unwrap() {
        let feature = case["feature"].as_str().unwrap();
        *seen.lock().unwrap() = Seen { answer: case["answer"].as_str().unwrap().to_owned(), request: Vec::new() };
        let base = format!("http://127.0.0.1:{port}");
        let result = runtime.block_on(async { tokio::time::timeout(std::time::Duration::from_secs(5), call(feature, base)).await });
        let (given, failed) = match result {
            Ok(Some(Ok(given))) => (Some(given), None),
            Ok(Some(Err(error))) => (None, Some(error)),
            Ok(None) => continue,
            Err(_) => (None, Some("no answer in time".to_owned())),
        };
        let request = String::from_utf8_lossy(&seen.lock().unwrap().request).into_owned();
        println!("{}", serde_json::json!({"feature": feature, "value": case["value"], "request": request, "given": given, "failed": failed}));
    }
}

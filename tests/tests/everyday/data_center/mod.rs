//! The same on a server of one's own: Bitbucket Data Center.

mod builds;
mod conflicts;
mod example;
mod examples;
mod files;
mod pages;
mod servers;
mod undocumented;
mod webhooks;

use bitbucket_data_center::{Client, Credentials};
use serde_json::{Value, json};

use crate::support::{self, Answer, Server};

/// The path of the base URL of a server that shares its host with others.
const BASE: &str = "/bitbucket/rest";

/// What stands in the `Authorization` header of every request of [`client`].
const AUTHORIZATION: &str = "Bearer t0ken";

/// Where the repository of these tests is.
const ROCKET: &str = "/api/latest/projects/SHIP/repos/rocket";

async fn serve(answers: impl IntoIterator<Item = Answer>) -> Server {
    Server::start_at(BASE, |_| answers).await
}

/// A client with an HTTP access token.
fn client(server: &Server) -> Client {
    server.builder(Credentials::bearer("t0ken")).build().expect("a client")
}

/// A page that begins at this offset; `next` is where the server would go on.
fn page(start: i64, values: impl IntoIterator<Item = Value>, next: Option<i64>) -> Answer {
    let values: Vec<Value> = values.into_iter().collect();
    let page = json!({
        "size": values.len(),
        "limit": 2,
        "start": start,
        "isLastPage": next.is_none(),
        "nextPageStart": next,
        "values": values,
    });
    support::json(200, &page)
}

/// A refusal with these errors.
fn refusal(status: u16, errors: &Value) -> Answer {
    support::json(status, &json!({ "errors": errors }))
}

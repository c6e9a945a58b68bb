//! The same call as a careful person writes it for a program that needs no other: a client made
//! once, credentials encoded once, one error type that keeps what the server said.

use std::time::Duration;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::header::{self, HeaderValue};
use serde::Deserialize;

/// A client of Bitbucket Cloud.
pub(crate) struct Bitbucket {
    http: reqwest::Client,
    base: String,
    authorization: HeaderValue,
}

/// Why there is no repository.
#[derive(Debug)]
#[expect(dead_code, reason = "shown by Debug alone")]
pub(crate) enum Failure {
    /// No answer came, or not all of it.
    Transport(reqwest::Error),
    /// The server says no.
    Refused { status: reqwest::StatusCode, message: Option<String>, body: String },
    /// The answer is not a repository.
    Unreadable(serde_json::Error),
}

#[derive(Deserialize)]
struct Refusal {
    error: Reason,
}

#[derive(Deserialize)]
struct Reason {
    message: Option<String>,
}

impl Bitbucket {
    pub(crate) fn new(base: &str, email: &str, token: &str) -> Self {
        // The time-outs of the typed client.
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(Duration::from_secs(10))
            .read_timeout(Duration::from_secs(120))
            .user_agent(format!("bitbucket-cloud/{}", env!("CARGO_PKG_VERSION")))
            .build()
            .expect("a client");
        let request = http.get(base).basic_auth(email, Some(token)).build().expect("a request");
        Self { http, base: base.to_owned(), authorization: request.headers()[header::AUTHORIZATION].clone() }
    }

    pub(crate) async fn repository(&self, workspace: &str, slug: &str) -> Result<Repository, Failure> {
        let url = format!(
            "{}/repositories/{}/{}",
            self.base,
            utf8_percent_encode(workspace, NON_ALPHANUMERIC),
            utf8_percent_encode(slug, NON_ALPHANUMERIC)
        );
        let request = self
            .http
            .get(url)
            .header(header::ACCEPT, HeaderValue::from_static("application/json"))
            // As the typed client asks; this server packs nothing, so there is nothing to unpack.
            .header(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"))
            .header(header::AUTHORIZATION, self.authorization.clone());
        let response = request.send().await.map_err(Failure::Transport)?;
        let status = response.status();
        if !status.is_success() {
            let body = response.text().await.map_err(Failure::Transport)?;
            let message =
                serde_json::from_str::<Refusal>(&body).ok().and_then(|refusal| refusal.error.message);
            return Err(Failure::Refused { status, message, body });
        }
        let body = response.bytes().await.map_err(Failure::Transport)?;
        serde_json::from_slice(&body).map_err(Failure::Unreadable)
    }
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "but for one, the fields are read by nobody")]
pub(crate) struct Repository {
    created_on: Option<String>,
    description: Option<String>,
    fork_policy: Option<ForkPolicy>,
    pub(crate) full_name: Option<String>,
    has_issues: Option<bool>,
    has_wiki: Option<bool>,
    is_private: Option<bool>,
    language: Option<String>,
    links: Option<Box<Links>>,
    mainbranch: Option<Box<Branch>>,
    name: Option<String>,
    owner: Option<Account>,
    parent: Option<Box<Repository>>,
    scm: Option<SourceControl>,
    size: Option<i64>,
    slug: Option<String>,
    updated_on: Option<String>,
    uuid: Option<String>,
    website: Option<String>,
}

#[derive(Deserialize)]
enum ForkPolicy {
    #[serde(rename = "allow_forks")]
    Allowed,
    #[serde(rename = "no_public_forks")]
    Private,
    #[serde(rename = "no_forks")]
    Forbidden,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum SourceControl {
    Git,
    Hg,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the fields are read by nobody")]
struct Branch {
    name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the fields are read by nobody")]
struct Links {
    #[serde(rename = "self")]
    this: Option<Link>,
    avatar: Option<Link>,
    branches: Option<Link>,
    clone: Option<Vec<Link>>,
    commits: Option<Link>,
    downloads: Option<Link>,
    forks: Option<Link>,
    hooks: Option<Link>,
    html: Option<Link>,
    issues: Option<Link>,
    pullrequests: Option<Link>,
    source: Option<Link>,
    tags: Option<Link>,
    watchers: Option<Link>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the fields are read by nobody")]
struct Link {
    href: Option<String>,
    name: Option<String>,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the fields are read by nobody")]
struct Account {
    #[serde(rename = "type")]
    kind: AccountKind,
    account_id: Option<String>,
    created_on: Option<String>,
    display_name: Option<String>,
    links: Option<Box<Links>>,
    nickname: Option<String>,
    username: Option<String>,
    uuid: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum AccountKind {
    User,
    Team,
    AppUser,
}

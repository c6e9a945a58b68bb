//! The calls as a program makes them.

use std::io;

use bitbucket_cloud::models::{PullRequest, PullRequestComment, RenderedText, Repository};
use bitbucket_cloud::{Body, Client, Error, Part, Request, downloads, pull_requests, repositories};
use bitbucket_runtime::bytes::Bytes;
use futures_util::stream;

use super::content::{Call, Kind, PAGE, PAGES};
use crate::faulty::CALL;

/// How a call ended.
#[derive(Debug)]
pub(super) enum Outcome {
    /// With what was asked for.
    Right,
    /// With something else.
    Other(String),
    /// With an error.
    Failed(Error),
}

/// Who calls.
#[derive(Debug)]
pub(super) struct Clients {
    pub(super) server: Client,
    /// Its server does not listen.
    pub(super) nowhere: Client,
}

const WORKSPACE: &str = "acme";

/// The pull request that is commented on.
const COMMENTED: i64 = 7;

impl Clients {
    pub(super) async fn perform(&self, call: Call) -> Outcome {
        match self.result(call).await {
            Ok(None) => Outcome::Right,
            Ok(Some(other)) => Outcome::Other(other),
            Err(error) => Outcome::Failed(error),
        }
    }

    /// What came instead of what was asked for, where a call succeeds.
    async fn result(&self, call: Call) -> Result<Option<String>, Error> {
        let client = if call.kind.is_nowhere() { &self.nowhere } else { &self.server };
        let slug = call.slug();
        let named = Named(call);
        match call.kind {
            Kind::Read | Kind::ReadNowhere => {
                let request = repositories::get(WORKSPACE, &slug).with(named.it());
                request.send(client).await.map(|repository| named.check_repository(&repository))
            }
            Kind::Pages => {
                let request = pull_requests::list(WORKSPACE, &slug).with(named.it());
                let mut pages = request.pages(client);
                let mut items = Vec::new();
                while let Some(page) = pages.try_next().await? {
                    items.extend(page.values);
                }
                Ok(named.check_items(&items))
            }
            Kind::Items => {
                let request = pull_requests::list(WORKSPACE, &slug).with(named.it());
                let items = request.items(client).collect(usize::MAX).await?;
                Ok(named.check_items(&items))
            }
            Kind::Download => {
                let request = named.it()(downloads::get(WORKSPACE, &slug, "file.txt"));
                let mut stream = request.send(client).await?;
                let mut bytes = Vec::new();
                while let Some(chunk) = stream.chunk().await? {
                    bytes.extend_from_slice(&chunk);
                }
                Ok((bytes != call.file()).then(|| format!("{} bytes of a file", bytes.len())))
            }
            Kind::Replace | Kind::ReplaceByStream | Kind::ReplaceByStreamOnce => {
                let request = named.it()(replacement(call));
                request.send(client).await.map(|repository| named.check_repository(&repository))
            }
            Kind::Delete => {
                let request = pull_requests::delete_comment(WORKSPACE, &slug, COMMENTED, call.item(0));
                named.it()(request).send(client).await.map(|()| None)
            }
            Kind::Comment | Kind::CommentRepeatably | Kind::CommentNowhere => {
                let request = named.it()(comment(call));
                let repeatable = call.kind == Kind::CommentRepeatably;
                let request = if repeatable { request.repeatable() } else { request };
                request.send(client).await.map(|comment| named.check_comment(&comment))
            }
            Kind::Upload => {
                let part = Part::file("file.txt", once(call));
                named.it()(downloads::upload(WORKSPACE, &slug, [part])).send(client).await.map(|()| None)
            }
        }
    }
}

fn comment(call: Call) -> Request<PullRequestComment> {
    let content = RenderedText { raw: Some(call.text()), ..RenderedText::default() };
    let comment = PullRequestComment::default().with_content(content);
    pull_requests::create_comment(WORKSPACE, &call.slug(), COMMENTED, &comment)
}

fn replacement(call: Call) -> Request<Repository> {
    let repository = Repository::default().with_description(call.text());
    let request = repositories::update(WORKSPACE, &call.slug(), &repository);
    match call.kind {
        Kind::ReplaceByStream => {
            let body =
                Body::stream(move || Ok(stream::iter(pieces(call)))).with_length(call.file().len() as u64);
            request.bytes("text/plain", body)
        }
        Kind::ReplaceByStreamOnce => request.bytes("text/plain", once(call)),
        _ => request,
    }
}

/// A stream that can be read once; of every second call its length is known.
fn once(call: Call) -> Body {
    let body = Body::stream_once(stream::iter(pieces(call)));
    if call.id.is_multiple_of(2) { body.with_length(call.file().len() as u64) } else { body }
}

fn pieces(call: Call) -> Vec<io::Result<Bytes>> {
    call.file().chunks(16 * 1024).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect()
}

/// A call and what tells it from the others.
#[derive(Clone, Copy)]
struct Named(Call);

impl Named {
    /// Writes the call's number on a request.
    fn it<T>(self) -> impl FnOnce(Request<T>) -> Request<T> {
        move |request| request.with_header(CALL, &self.0.id.to_string())
    }

    fn check_repository(self, repository: &Repository) -> Option<String> {
        let right = repository.full_name == Some(format!("acme/{}", self.0.slug()))
            && repository.description == Some(self.0.text());
        (!right).then(|| format!("{repository:?}"))
    }

    fn check_comment(self, comment: &PullRequestComment) -> Option<String> {
        let raw = comment.content.as_ref().and_then(|content| content.raw.clone());
        let right = comment.id == Some(self.0.id.cast_signed()) && raw == Some(self.0.text());
        (!right).then(|| format!("{comment:?}"))
    }

    fn check_items(self, items: &[PullRequest]) -> Option<String> {
        let expected = (0..PAGE * PAGES).map(|index| Some(self.0.item(index)));
        let right = items.iter().map(|item| item.id).eq(expected)
            && items.iter().all(|item| item.title == Some(self.0.text()));
        (!right).then(|| format!("{items:?}"))
    }
}

//! The calls as a program makes them.

use std::io;
use std::time::Duration;

use bitbucket_cloud::models::{PullRequest, PullRequestComment, RenderedText, Repository};
use bitbucket_cloud::{Body, Client, Error, Part, RequestOptions, downloads, pull_requests, repositories};
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

impl Outcome {
    /// `result` holds what came instead of what was asked for, where a call succeeds.
    fn of(result: Result<Option<String>, Error>) -> Self {
        match result {
            Ok(None) => Self::Right,
            Ok(Some(other)) => Self::Other(other),
            Err(error) => Self::Failed(error),
        }
    }
}

/// Who calls.
#[derive(Debug)]
pub(super) struct Clients {
    pub(super) server: Client,
    /// Its server does not listen.
    pub(super) nowhere: Client,
    /// Each makes one call at a time.
    pub(super) narrow: Vec<Client>,
    /// Has tokens that last for a moment.
    pub(super) renewing: Client,
}

const WORKSPACE: &str = "acme";

/// The pull request that is commented on.
const COMMENTED: i64 = 7;

impl Clients {
    /// Makes a call, and what it makes in its middle; tells how each ended.
    pub(super) async fn perform(&self, call: Call) -> Vec<(Call, Outcome)> {
        match call.kind {
            Kind::ItemsAhead => self.ahead(call).await,
            _ => vec![(call, Outcome::of(self.result(call, self.client(call)).await))],
        }
    }

    fn client(&self, call: Call) -> &Client {
        match call.kind {
            Kind::ReadNowhere | Kind::CommentNowhere => &self.nowhere,
            Kind::Renewed => &self.renewing,
            _ => &self.server,
        }
    }

    /// Walks over a list; once its second page is on its way, makes another call.
    async fn ahead(&self, call: Call) -> Vec<(Call, Outcome)> {
        let named = Named(call);
        let request = named.it(pull_requests::list(WORKSPACE, call.slug()));
        let narrow = usize::try_from(call.id).ok().and_then(|id| self.narrow.get(id % self.narrow.len()));
        let narrow = narrow.unwrap_or(&self.server);
        let mut items = request.items(narrow).prefetch();
        let mut read = Vec::new();
        let mut outcomes = Vec::new();
        let walked = loop {
            match items.try_next().await {
                Ok(Some(item)) => read.push(item),
                Ok(None) => break Ok(named.check_items(&read)),
                Err(error) => break Err(error),
            }
            if read.len() == 1 {
                let beside = call.beside();
                outcomes.push((beside, Outcome::of(self.result(beside, narrow).await)));
            }
        };
        outcomes.push((call, Outcome::of(walked)));
        outcomes
    }

    /// Calls and lets go, several times; then calls to the end.
    async fn after_drops(&self, call: Call) -> Result<Repository, Error> {
        let request = repositories::get(WORKSPACE, call.slug());
        let mut dice = fastrand::Rng::with_seed(call.id);
        for _ in 0..3 {
            let patience = Duration::from_millis(dice.u64(..12));
            if let Ok(answer) = tokio::time::timeout(patience, request.send(&self.renewing)).await {
                return answer;
            }
        }
        request.send(&self.renewing).await
    }

    /// What came instead of what was asked for, where a call succeeds.
    async fn result(&self, call: Call, client: &Client) -> Result<Option<String>, Error> {
        let slug = call.slug();
        let named = Named(call);
        match call.kind {
            Kind::Read | Kind::ReadNowhere => {
                let request = named.it(repositories::get(WORKSPACE, &slug));
                request.send(client).await.map(|repository| named.check_repository(&repository))
            }
            Kind::Pages => {
                let request = named.it(pull_requests::list(WORKSPACE, &slug));
                let mut pages = request.pages(client);
                let mut items = Vec::new();
                while let Some(page) = pages.try_next().await? {
                    items.extend(page.values);
                }
                Ok(named.check_items(&items))
            }
            Kind::Renewed => {
                self.after_drops(call).await.map(|repository| named.check_repository(&repository))
            }
            Kind::Items | Kind::ItemsAhead => {
                let request = named.it(pull_requests::list(WORKSPACE, &slug));
                let items = request.items(client).collect(usize::MAX).await?;
                Ok(named.check_items(&items))
            }
            Kind::Download => {
                let request = named.it(downloads::get(WORKSPACE, &slug, "file.txt"));
                let mut stream = request.send(client).await?;
                let mut bytes = Vec::new();
                while let Some(chunk) = stream.chunk().await? {
                    bytes.extend_from_slice(&chunk);
                }
                Ok((bytes != call.file()).then(|| format!("{} bytes of a file", bytes.len())))
            }
            Kind::Replace | Kind::ReplaceByStream | Kind::ReplaceByStreamOnce => {
                let request = named.it(replacement(call));
                request.send(client).await.map(|repository| named.check_repository(&repository))
            }
            Kind::Delete => {
                let request = pull_requests::delete_comment(WORKSPACE, &slug, COMMENTED, call.item(0));
                named.it(request).send(client).await.map(|()| None)
            }
            Kind::Comment | Kind::CommentRepeatably | Kind::CommentNowhere => {
                let request = named.it(comment(call));
                let repeatable = call.kind == Kind::CommentRepeatably;
                let request = if repeatable { request.repeatable() } else { request };
                request.send(client).await.map(|comment| named.check_comment(&comment))
            }
            Kind::Upload => {
                let part = Part::file("file.txt", once(call));
                named.it(downloads::upload(WORKSPACE, &slug, [part])).send(client).await.map(|()| None)
            }
        }
    }
}

fn comment(call: Call) -> pull_requests::CreateCommentRequest {
    let content = RenderedText::default().with_raw(call.text());
    let comment = PullRequestComment::default().with_content(content);
    pull_requests::create_comment(WORKSPACE, call.slug(), COMMENTED, &comment)
}

fn replacement(call: Call) -> repositories::UpdateRequest {
    let repository = Repository::default().with_description(call.text());
    let request = repositories::update(WORKSPACE, call.slug(), &repository);
    match call.kind {
        Kind::ReplaceByStream => {
            let body =
                Body::stream(move || Ok(stream::iter(pieces(call)))).with_length(call.file().len() as u64);
            request.with_body("text/plain", body)
        }
        Kind::ReplaceByStreamOnce => request.with_body("text/plain", once(call)),
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
    fn it<R: RequestOptions>(self, request: R) -> R {
        request.with_header(CALL, &self.0.id.to_string())
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

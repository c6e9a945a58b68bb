//! Takes part in the review of a pull request: comments on a line, answers, resolves, judges.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example review_pull_request -- WORKSPACE REPO PULL_REQUEST approve
//! ```

use std::env;
use std::error::Error;
use std::process::ExitCode;

use bitbucket_cloud::models::{CommentInline, PullRequestComment, RenderedText};
use bitbucket_cloud::{Client, pull_requests};

const USAGE: &str = "\
usage: review_pull_request WORKSPACE REPO PULL_REQUEST WHAT

  comment FILE LINE TEXT   says something of a line, as it is in the source branch
  reply COMMENT TEXT       answers a comment
  resolve COMMENT          settles what was said
  approve
  request-changes";

/// A comment that says this, in Markdown.
fn says(text: &str) -> PullRequestComment {
    PullRequestComment::default().with_content(RenderedText::default().with_raw(text))
}

async fn review(
    workspace: &str,
    repo: &str,
    id: &str,
    what: &[&str],
) -> Result<String, Box<dyn Error>> {
    let client = Client::from_env()?;
    let id: u64 = id.parse()?;
    let comment = match *what {
        ["comment", file, line, text] => {
            let line: i64 = line.parse()?;
            says(text).with_inline(CommentInline::default().with_path(file).with_to(line))
        }
        ["reply", comment, text] => {
            let comment: i64 = comment.parse()?;
            says(text).with_parent(PullRequestComment::default().with_id(comment))
        }
        ["resolve", comment] => {
            let comment: u64 = comment.parse()?;
            pull_requests::resolve_comment(workspace, repo, id, comment).send(&client).await?;
            return Ok("resolved".to_owned());
        }
        ["approve"] => {
            pull_requests::approve(workspace, repo, id).send(&client).await?;
            return Ok("approved".to_owned());
        }
        ["request-changes"] => {
            pull_requests::request_changes(workspace, repo, id).send(&client).await?;
            return Ok("changes requested".to_owned());
        }
        _ => return Err(USAGE.into()),
    };
    let created =
        pull_requests::create_comment(workspace, repo, id, &comment).send(&client).await?;
    Ok(format!("comment {}", created.id.unwrap_or_default()))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [workspace, repo, id, what @ ..] = arguments.as_slice() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match review(workspace, repo, id, what).await {
        Ok(done) => println!("{done}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

//! Whether a list whose pages are asked for ahead ended as it had to: two pages may be on their way at once, and the
//! later is taken back, to be asked for again, where the earlier breaks off.

use bitbucket_cloud::ErrorKind;

use super::ATTEMPTS;
use super::call::Outcome;
use super::content::Call;
use super::reaction::{Failure, Reaction, check_entries, check_wait, is_of, reaction};
use crate::faulty::Entry;

/// Follows each page through what the server did to its requests. Gives the number of sendings that the server has not
/// seen.
pub(super) fn judge(call: Call, sendings: u32, entries: &[Entry], outcome: &Outcome) -> Result<u64, String> {
    check_entries(call, sendings, entries)?;
    let unseen = sendings.saturating_sub(u32::try_from(entries.len()).unwrap_or(u32::MAX));
    let pages: Vec<Vec<&Entry>> = (1..=call.kind.pages())
        .map(|page| entries.iter().filter(|entry| entry.page == page).collect())
        .collect();
    let mut ends = Vec::new();
    for (index, page) in pages.iter().enumerate() {
        let before = index.checked_sub(1).map_or(&[][..], |before| &pages[before]);
        ends.push(end_of(call, page, before, unseen)?);
    }
    match outcome {
        Outcome::Right if ends.iter().all(|end| *end == End::Done) => Ok(unseen.into()),
        Outcome::Failed(error) => {
            // What was not seen by the server broke; whose it was, nobody knows.
            let broke = (unseen > 0).then(|| Failure::of(ErrorKind::Transport));
            let failures = ends.iter().filter_map(|end| match end {
                End::Failed(failure) => Some(*failure),
                _ => None,
            });
            match failures.chain(broke).any(|failure| is_of(error, failure)) {
                true => Ok(unseen.into()),
                false => Err(format!("{ends:?}, not {error:?}")),
            }
        }
        Outcome::Right => Err(format!("gave all items, though its pages were {ends:?}")),
        Outcome::Other(other) => Err(format!("gave {other}")),
    }
}

/// How a page was left.
#[derive(Debug, PartialEq)]
enum End {
    /// Nobody asked for it, or it was to be asked for again.
    Open,
    Done,
    Failed(Failure),
}

/// Follows a page. After its end it is asked for again only where the page before was, meanwhile.
fn end_of(call: Call, page: &[&Entry], before: &[&Entry], unseen: u32) -> Result<End, String> {
    let (mut end, mut attempts) = (End::Open, 0);
    for (index, entry) in page.iter().enumerate() {
        if let Some(earlier) = index.checked_sub(1).and_then(|earlier| page.get(earlier)) {
            let is_between = |other: &&&Entry| (earlier.sending..entry.sending).contains(&other.sending);
            let is_anew = unseen > 0 || before.iter().any(|other| is_between(&other));
            match &end {
                End::Done | End::Failed(_) if !is_anew => {
                    return Err(format!("sending {} was asked for again after its end", earlier.sending));
                }
                End::Open if !is_anew => check_wait(earlier, entry)?,
                _ => attempts = 0,
            }
        }
        attempts += 1;
        end = match reaction(entry.deed, call.kind.reading()) {
            Reaction::Done => End::Done,
            Reaction::Passing(failure) if attempts == ATTEMPTS => End::Failed(failure),
            Reaction::Passing(failure) if !call.kind.is_repeatable(failure.is_unprocessed()) => {
                End::Failed(failure)
            }
            Reaction::Passing(_) => End::Open,
            Reaction::Final(failure) => End::Failed(failure),
        };
    }
    Ok(end)
}

//! Whether a call ended as it had to, by what the server did to it.

use bitbucket_cloud::ErrorKind;

use super::ATTEMPTS;
use super::call::Outcome;
use super::content::{Call, Kind};
use super::reaction::{Failure, Reaction, check_end, check_entries, check_wait, reaction};
use crate::faulty::Entry;

/// Follows a call through what the server did. `sendings` is how often the client says that it
/// sent it. Gives the number of sendings that the server has not seen: those that met a connection
/// which it had closed.
pub(super) fn judge(call: Call, sendings: u32, entries: &[Entry], outcome: &Outcome) -> Result<u64, String> {
    if call.kind == Kind::Renewed {
        // Its server is another one, which does nothing wrong.
        return check_end(None, sendings, outcome).map(|()| 0);
    }
    check_entries(call, sendings, entries)?;
    let at = |sending| entries.iter().find(|entry| entry.sending == sending);
    let mut pages = 0;
    let mut attempt = 0;
    let mut unseen = 0;
    for sending in 1..=sendings {
        attempt += 1;
        let reaction = match at(sending) {
            Some(entry) => reaction(entry.deed, call.kind.reading()),
            None if call.kind.is_nowhere() => Reaction::Passing(Failure::of(ErrorKind::Connect)),
            None => {
                unseen += 1;
                Reaction::Passing(Failure::of(ErrorKind::Transport))
            }
        };
        let failure = match reaction {
            Reaction::Done => {
                (pages, attempt) = (pages + 1, 0);
                if pages < call.kind.pages() {
                    continue;
                }
                None
            }
            Reaction::Passing(failure)
                if attempt < ATTEMPTS && call.kind.is_repeatable(failure.is_unprocessed()) =>
            {
                if let (Some(before), Some(after)) = (at(sending), at(sending + 1)) {
                    check_wait(before, after)?;
                }
                continue;
            }
            Reaction::Passing(failure) | Reaction::Final(failure) => Some(failure),
        };
        if sending < sendings {
            return Err(format!("sent again after sending {sending}, which was the last that may be"));
        }
        return check_end(failure, attempt, outcome).map(|()| unseen);
    }
    Err(format!("given up after {sendings} sendings, though it could be sent again: {outcome:?}"))
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::judge;
    use crate::faulty::{Deed, Entry, Refusal, RefusalKind};
    use crate::load::call::Outcome;
    use crate::load::content::{Call, Kind};

    const SLOW: Deed = Deed::Refuse(Refusal { status: 429, retry_after: Some(1), kind: RefusalKind::Json });

    fn entries(deeds: &[Deed], apart: Duration) -> Vec<Entry> {
        let start = Instant::now();
        let entry = |(sending, deed): (u32, &Deed)| Entry {
            sending,
            page: 1,
            deed: *deed,
            at: start + apart * sending,
            received: None,
        };
        (1..).zip(deeds).map(entry).collect()
    }

    fn judged(kind: Kind, deeds: &[Deed], outcome: &Outcome) -> Result<u64, String> {
        let entries = entries(deeds, Duration::from_secs(2));
        judge(Call { id: 1, kind }, u32::try_from(deeds.len()).unwrap_or_default(), &entries, outcome)
    }

    #[test]
    fn what_must_not_be_sent_twice_is_noticed() {
        let twice = [Deed::CloseAfterReading, Deed::Answer];
        assert_eq!(judged(Kind::Read, &twice, &Outcome::Right), Ok(0));
        assert_eq!(judged(Kind::CommentRepeatably, &twice, &Outcome::Right), Ok(0));
        for kind in [Kind::Comment, Kind::Upload, Kind::ReplaceByStreamOnce] {
            let fault = judged(kind, &twice, &Outcome::Right).expect_err("a fault");
            assert!(fault.starts_with("sent again after sending 1"), "{fault}");
        }
        // One too many was not done: it may come again, where the body is still there.
        let later = [SLOW, Deed::Answer];
        assert_eq!(judged(Kind::Comment, &later, &Outcome::Right), Ok(0));
        assert!(judged(Kind::Upload, &later, &Outcome::Right).is_err());
        let five = [Deed::Garbage; 5];
        assert!(judged(Kind::Read, &five, &Outcome::Right).is_err());
        assert!(judged(Kind::Read, &[Deed::StallBeforeHead, Deed::Answer], &Outcome::Right).is_err());
    }

    #[test]
    fn one_sending_that_arrives_twice_is_noticed() {
        let mut seen = entries(&[Deed::CloseAfterReading, Deed::Answer], Duration::ZERO);
        seen[1].sending = 1;
        let call = Call { id: 1, kind: Kind::Comment };
        assert_eq!(judge(call, 1, &seen, &Outcome::Right), Err("sending 1 arrived twice".to_owned()));
    }

    #[test]
    fn the_end_has_to_be_the_right_one() {
        assert_eq!(judged(Kind::Read, &[Deed::Answer], &Outcome::Right), Ok(0));
        let other = Outcome::Other("something else".to_owned());
        assert_eq!(judged(Kind::Read, &[Deed::Drip], &other), Err("gave something else".to_owned()));
        assert!(judged(Kind::Read, &[Deed::HalfJson], &Outcome::Right).is_err());
        assert!(judged(Kind::Comment, &[Deed::CloseInHead], &Outcome::Right).is_err());
        assert!(judged(Kind::Read, &[Deed::CloseInHead], &Outcome::Right).is_err(), "not sent again");
        assert!(judged(Kind::Items, &[Deed::Answer], &Outcome::Right).is_err(), "one page of three");
    }

    #[test]
    fn a_server_that_asks_for_time_has_to_get_it() {
        assert_eq!(judged(Kind::Read, &[SLOW, Deed::Answer], &Outcome::Right), Ok(0));
        let hurried = entries(&[SLOW, Deed::Answer], Duration::from_millis(500));
        let fault = judge(Call { id: 1, kind: Kind::Read }, 2, &hurried, &Outcome::Right);
        assert_eq!(fault, Err("waited 500ms where 1s was asked".to_owned()));
    }

    #[test]
    fn what_the_server_has_not_seen_is_counted() {
        let mut seen = entries(&[Deed::Answer], Duration::ZERO);
        seen[0].sending = 2;
        assert_eq!(judge(Call { id: 1, kind: Kind::Read }, 2, &seen, &Outcome::Right), Ok(1));
    }
}

//! One action of an overlay: read, then carried out.

use serde_json::{Map, Value};

use super::fault::Fault;
use super::merge::{Merge, Written};
use super::ours;
use super::rules::Rules;
use super::target::Target;
use crate::diagnostic::did_you_mean;
use crate::document::{Document, children};
use crate::pointer::Pointer;

/// How deep a document may nest: it is walked by functions that call themselves.
const DEPTH: usize = 128;

/// How many nodes all actions together may write.
const NODES: usize = 200_000;

/// What is done to which nodes, and why.
pub(super) struct Action {
    target: Target,
    change: Change,
    rules: Rules,
    /// Why it is there; empty where it does not say.
    reason: String,
    /// What of the lists that it says is not the vendor's, where it says so.
    ours: Option<Vec<Value>>,
}

enum Change {
    Update(Value),
    /// What stands at the one node that this selects is the update.
    Copy(Target),
    Remove,
    /// It says nothing, which the standard allows.
    Nothing,
}

/// What an action has done.
#[derive(Default)]
pub(super) struct Done {
    /// The nodes that it wrote.
    pub(super) written: Vec<Written>,
    /// A remark on an action of which only a part is still needed.
    pub(super) half: Option<Fault>,
}

impl Action {
    /// Reads an action, and its target as a JSONPath; with what of it nobody reads.
    pub(super) fn read(action: &Value, rules: Rules) -> Result<(Self, Vec<Fault>), Fault> {
        const SHAPE: &str = "an action has `target`, and `update`, `copy` or `remove: true`";
        const KEYS: [&str; 5] = ["target", "description", "update", "copy", "remove"];
        let mut unread = Vec::new();
        for key in action.as_object().into_iter().flat_map(Map::keys).filter(|key| !is_known(key, &KEYS)) {
            let meant = did_you_mean(key, KEYS);
            let fault = Fault::new(format!("an action has no `{key}`{meant}"), SHAPE);
            match rules {
                Rules::Strict => return Err(fault),
                Rules::Standard => unread.push(fault),
            }
        }
        let text = |key: &str| action.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        let target =
            text("target").ok_or_else(|| Fault::new("the action does not say its `target`", SHAPE))?;
        let reason = text("x-reason").unwrap_or_default().trim().to_owned();
        if reason.is_empty() && rules == Rules::Strict {
            return Err(Fault::new(
                format!("the action on `{target}` does not say its `x-reason`"),
                "say in one sentence what is wrong without the action",
            ));
        }
        let is_removal = action.get("remove") == Some(&Value::Bool(true));
        let change = match (action.get("update"), action.get("copy"), is_removal) {
            // Beside it the others have no effect (Overlay 1.1.0, Action Object).
            (update, copy, true) if rules == Rules::Standard || (update.is_none() && copy.is_none()) => {
                Change::Remove
            }
            (Some(update), None, false) => Change::Update(update.clone()),
            (None, Some(Value::String(from)), false) => Change::Copy(Target::read(from)?),
            (None, None, false) if rules == Rules::Standard => {
                unread.push(Fault::new(format!("the action on `{target}` says nothing to do"), SHAPE));
                Change::Nothing
            }
            _ => {
                let message = format!("the action on `{target}` says nothing to do, or more than one thing");
                return Err(Fault::new(message, SHAPE));
            }
        };
        let target = Target::read(target)?;
        let ours = action.get("x-ours").and_then(Value::as_array).cloned();
        Ok((Self { target, change, rules, reason, ours }, unread))
    }

    /// Carries the action out; `published` is the document as it was before all actions, `total` counts the
    /// nodes that all have written.
    pub(super) fn apply(
        &self,
        published: &Value,
        document: &mut Document,
        total: &mut usize,
    ) -> Result<Done, Fault> {
        let mut targets = self.target.find(document.value());
        if targets.is_empty() {
            return Err(self.without_match(document.value()));
        }
        let missing = self.target.missing(document.value());
        match &self.change {
            Change::Nothing => Ok(Done::default()),
            Change::Update(with) => {
                let mut done =
                    self.update(document, (with, &Pointer::of(["update"])), (&targets, &missing), total)?;
                let is_strict = self.rules == Rules::Strict;
                let documents = (published, document.value());
                let said = ours::remark(documents, &targets, with, self.ours.as_deref(), is_strict);
                let said = said.map(|(how, help)| self.expired(&how, help));
                done.half = done.half.or(said);
                Ok(done)
            }
            Change::Copy(from) => {
                let with = self.copied(document, from)?;
                self.update(document, (&with, &Pointer::of(["copy"])), (&targets, &missing), total)
            }
            Change::Remove => {
                // From the back and from the depth, so that no place moves
                // before its turn.
                targets.sort_by_cached_key(|target| std::cmp::Reverse(order(target)));
                targets.dedup();
                for target in &targets {
                    self.remove(document, target)?;
                }
                Ok(Done {
                    half: self.half(document.value(), &missing, (0, targets.len())),
                    ..Done::default()
                })
            }
        }
    }

    fn update(
        &self,
        document: &mut Document,
        (with, source): (&Value, &Pointer),
        (targets, missing): (&[Pointer], &[&str]),
        total: &mut usize,
    ) -> Result<Done, Fault> {
        self.check_size(with, targets, total)?;
        let mut merge = Merge::new(&self.target, self.rules);
        let mut idle = 0;
        for target in targets {
            let before = merge.written.len();
            if let Some(node) = document.value_mut().pointer_mut(target.as_str()) {
                merge.update(node, with, (target, source))?;
            }
            idle += usize::from(merge.written.len() == before);
        }
        if merge.written.is_empty() && self.rules == Rules::Strict {
            return Err(self.without_effect());
        }
        Ok(Done { written: merge.written, half: self.half(document.value(), missing, (idle, targets.len())) })
    }

    /// The one node that is copied.
    fn copied(&self, document: &Document, from: &Target) -> Result<Value, Fault> {
        let found = from.find(document.value());
        let node = match found.as_slice() {
            [only] => document.value().pointer(only.as_str()).cloned(),
            _ => None,
        };
        node.ok_or_else(|| {
            let count = found.len();
            Fault::new(
                format!("the action on `{}` copies `{from}`, which is {count} nodes", self.target),
                "name one node that is there (Overlay 1.1.0, Action Object, `copy`)",
            )
        })
    }

    fn check_size(&self, with: &Value, targets: &[Pointer], total: &mut usize) -> Result<(), Fault> {
        *total = total.saturating_add(count(with).saturating_mul(targets.len()));
        if *total > NODES {
            return Err(Fault::new(
                format!("the action on `{}` writes too much", self.target),
                "aim at fewer nodes; all actions together are bounded",
            ));
        }
        let deepest = targets.iter().map(Pointer::depth).max();
        if deepest.unwrap_or_default() + depth(with) >= DEPTH {
            return Err(Fault::new(
                format!("the action on `{}` nests the document too deep", self.target),
                "a document may nest 128 levels deep",
            ));
        }
        Ok(())
    }

    fn without_match(&self, document: &Value) -> Fault {
        let help = match self.change {
            Change::Update(_) | Change::Copy(_) | Change::Nothing => {
                "remove the action if what it mends is gone, else mend its target"
            }
            Change::Remove => "remove the action if what it removes is gone, else mend its target",
        };
        self.expired(&format!("matches nothing{}", self.target.moved(document)), help)
    }

    fn without_effect(&self) -> Fault {
        self.expired("changes nothing", "remove the action: the document says all of this already")
    }

    /// The action has no effect: its cause is gone, or was never there.
    fn expired(&self, how: &str, help: &'static str) -> Fault {
        let reason = match self.reason.as_str() {
            "" => String::new(),
            reason => format!("; it is there because: {reason}"),
        };
        let message = format!("the action on `{}` {how}{reason}", self.target);
        Fault { is_expired: true, ..Fault::new(message, help) }
    }

    /// A remark where some of the names in the target match nothing, or some of the nodes it
    /// matches were right before.
    fn half(&self, document: &Value, missing: &[&str], (idle, all): (usize, usize)) -> Option<Fault> {
        if self.rules == Rules::Standard {
            return None;
        }
        let (how, help) = if !missing.is_empty() {
            let (count, names) = (missing.len(), missing.join(", "));
            let (all, moved) = (self.target.names(), self.target.moved(document));
            (
                format!("matches nothing under {count} of the {all} names that it lists: {names}{moved}"),
                "take what is gone out of the target",
            )
        } else if idle > 0 {
            (
                format!("changes nothing at {idle} of the {all} nodes it matches"),
                "narrow the target to the nodes that still need it",
            )
        } else {
            return None;
        };
        Some(self.expired(&how, help))
    }

    fn remove(&self, document: &mut Document, target: &Pointer) -> Result<(), Fault> {
        let (Some(parent), Some(key)) = (target.parent(), target.last()) else {
            return Err(Fault::new(
                format!("the action on `{}` removes the whole document", self.target),
                "aim at a node in it",
            ));
        };
        match document.value_mut().pointer_mut(parent.as_str()) {
            Some(Value::Object(map)) => {
                map.remove(&key);
            }
            Some(Value::Array(list)) => {
                if let Some(index) = key.parse().ok().filter(|index| *index < list.len()) {
                    list.remove(index);
                }
                document.shifted(&parent);
            }
            _ => {}
        }
        Ok(())
    }
}

/// Orders pointers by depth, and places in one list by their index.
fn order(target: &Pointer) -> (usize, Option<Pointer>, usize) {
    let place = target.last().and_then(|key| key.parse().ok());
    (target.depth(), target.parent(), place.unwrap_or_default())
}

fn depth(value: &Value) -> usize {
    1 + children(value).map(|(_, child)| depth(child)).max().unwrap_or_default()
}

fn count(value: &Value) -> usize {
    1 + children(value).map(|(_, child)| count(child)).sum::<usize>()
}

/// Whether a field is read, or is an extension.
pub(super) fn is_known(key: &str, known: &[&str]) -> bool {
    known.contains(&key) || key.starts_with("x-")
}

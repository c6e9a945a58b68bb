//! Things that would have one name, told apart by a rule that looks at them alone: not at the order in
//! which a document lists them, and not at what else it holds.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::RangeFrom;

/// How much a thing has of a right to its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Right {
    /// People gave it.
    Given,
    /// Users already call it so.
    Kept,
    /// It is called so in the document: the first of several in the order keeps the name.
    Declared,
    /// A rule makes the name out of where it stands: of several, none keeps it.
    Derived,
    /// A rule makes the name by leaving something out.
    Shortened,
}

impl Right {
    /// Whether one of several with this right goes before the others.
    const fn is_ranked(self) -> bool {
        matches!(self, Self::Given | Self::Kept | Self::Declared)
    }
}

/// A thing that wants a name.
#[derive(Clone, Debug)]
pub(super) struct Contender {
    /// How much of a right it has to the first of its names.
    pub(super) right: Right,
    /// Where it stands among those of equal right, the smallest first.
    pub(super) order: String,
    /// What it may be called, the best first; never empty.
    pub(super) names: Vec<String>,
    /// How many of these are as good as another, so that nobody needs to be told.
    pub(super) usual: usize,
}

impl Contender {
    /// A thing of one name.
    pub(super) fn of(right: Right, name: String) -> Self {
        Self { right, order: String::new(), names: vec![name], usual: 1 }
    }

    /// The best of its names.
    pub(super) fn first(&self) -> &str {
        self.names.first().map_or("", String::as_str)
    }
}

/// What became of a contender.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// Its name.
    pub(super) name: String,
    /// The one whose name it would have had, where that is worth a word: itself for a name that is
    /// not to be had at all.
    pub(super) rival: Option<usize>,
}

impl Settled {
    /// One that has its best name, which nobody else wants.
    pub(super) fn at_once(contender: &Contender) -> Self {
        Self { name: contender.first().to_owned(), rival: None }
    }
}

/// Gives every contender a name of its own, none of which is reserved.
///
/// Of those that would have one name, one with more right than the others keeps it, and the others
/// take their next. A number is the last thing that tells two apart. `key` gives what of a name must
/// be its own.
pub(super) fn settle(
    contenders: &[Contender],
    is_reserved: impl Fn(&str) -> bool,
    key: impl Fn(&str) -> Cow<'_, str>,
) -> Vec<Settled> {
    if are_apart(contenders.iter().map(Contender::first), &is_reserved, &key) {
        return contenders.iter().map(Settled::at_once).collect();
    }
    let mut steps = vec![0_usize; contenders.len()];
    let mut rivals: Vec<Option<usize>> = vec![None; contenders.len()];
    let name = |steps: &[usize], index: usize| -> &str {
        contenders[index].names.get(steps[index]).map_or("", String::as_str)
    };
    let groups = |steps: &[usize]| {
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for index in 0..contenders.len() {
            groups.entry(key(name(steps, index)).into_owned()).or_default().push(index);
        }
        // Who has the most right, the first name first.
        for members in groups.values_mut() {
            members.sort_by_key(|&index| rank(&contenders[index], steps[index], index));
        }
        groups
    };
    loop {
        let mut is_settled = true;
        for (name, members) in groups(&steps) {
            let is_reserved = is_reserved(&name);
            if members.len() == 1 && !is_reserved {
                continue;
            }
            let keeps = !is_reserved && is_first(contenders, &steps, &members);
            for (place, &index) in members.iter().enumerate().skip(usize::from(keeps)) {
                let rival = if is_reserved { index } else { members[usize::from(place == 0)] };
                if steps[index] + 1 < contenders[index].names.len() {
                    steps[index] += 1;
                    is_settled = false;
                    if steps[index] >= contenders[index].usual {
                        rivals[index].get_or_insert(rival);
                    }
                }
            }
        }
        if is_settled {
            break;
        }
    }
    let groups = groups(&steps);
    let mut names: Vec<String> = (0..contenders.len()).map(|index| name(&steps, index).to_owned()).collect();
    let mut taken: BTreeSet<String> = groups.keys().cloned().collect();
    // What is taken stays so: the numbers of one name go on where they were.
    let mut numbers: BTreeMap<&str, RangeFrom<usize>> = BTreeMap::new();
    for (group, members) in groups {
        let keeps = usize::from(!is_reserved(&group));
        for &index in members.iter().skip(keeps) {
            let first = contenders[index].first();
            let numbers = numbers.entry(first).or_insert(2..);
            let numbered = numbers.map(|number| with_number(first, number));
            let mut free =
                numbered.filter(|name| !is_reserved(&key(name)) && !taken.contains(key(name).as_ref()));
            names[index] = free.next().unwrap_or_default();
            taken.insert(key(&names[index]).into_owned());
            rivals[index].get_or_insert(if keeps == 0 { index } else { members[0] });
        }
    }
    names.into_iter().zip(rivals).map(|(name, rival)| Settled { name, rival }).collect()
}

/// Whether each of several names can be had as it is, as nearly all can: none is reserved, and what of a name
/// must be its own is that of no other.
pub(super) fn are_apart<'n>(
    names: impl Iterator<Item = &'n str>,
    is_reserved: impl Fn(&str) -> bool,
    key: impl Fn(&'n str) -> Cow<'n, str>,
) -> bool {
    let mut seen = HashSet::with_capacity(names.size_hint().0);
    names.map(key).all(|name| !is_reserved(&name) && seen.insert(name))
}

/// A name whose whole text must be its own.
pub(super) fn whole(name: &str) -> Cow<'_, str> {
    Cow::Borrowed(name)
}

/// Where a contender stands among those of one name.
fn rank(contender: &Contender, step: usize, index: usize) -> (bool, bool, Right, usize, &str, usize) {
    let is_free = contender.right > Right::Kept;
    let told = step >= contender.usual;
    (is_free, told, contender.right, step, &contender.order, index)
}

/// Whether the first of several in their order keeps the name.
fn is_first(contenders: &[Contender], steps: &[usize], members: &[usize]) -> bool {
    let [first, second, ..] = members else { return true };
    let of = |index: usize| (contenders[index].right, steps[index] >= contenders[index].usual);
    of(*first) != of(*second) || contenders[*first].right.is_ranked()
}

/// A name with a number behind it, in the case of the name.
fn with_number(name: &str, number: usize) -> String {
    let stem = name.trim_end_matches('_');
    let is_type = name.starts_with(char::is_uppercase) && !stem.ends_with(char::is_numeric);
    let separator = if is_type { "" } else { "_" };
    format!("{stem}{separator}{number}")
}

//! What is shown of the changes, chosen by gravity and kind: radio buttons, and rules of style that go by them. No
//! program runs in the page.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::super::change::{Change, Level};
use super::super::verdict::{gravity, words};
use super::html::Html;

/// The gravest first.
pub(super) const LEVELS: [Level; 3] = [Level::Major, Level::Minor, Level::Patch];

/// The classes of something that holds changes: the gravities and the kinds among them, and which go together.
pub(super) fn classes<'a>(changes: impl IntoIterator<Item = &'a Change>) -> String {
    let mut classes = BTreeSet::new();
    for change in changes {
        let (level, kind) = (gravity(change.level()), change.kind());
        classes.insert(format!("{level}--{kind}"));
        classes.insert(level.to_owned());
        classes.insert(kind);
    }
    classes.into_iter().collect::<Vec<_>>().join(" ")
}

/// How many changes there are of each kind.
struct Kinds(BTreeMap<String, (String, usize)>);

impl Kinds {
    fn of(changes: &[Change]) -> Self {
        let mut kinds: BTreeMap<String, (String, usize)> = BTreeMap::new();
        for change in changes {
            kinds.entry(change.kind()).or_insert_with(|| (words(change), 0)).1 += 1;
        }
        Self(kinds)
    }
}

/// The rules that hide what was not asked for. Names in them are ours: those of gravities and kinds.
pub(super) fn rules(changes: &[Change]) -> String {
    let kinds = Kinds::of(changes);
    let mut rules = String::new();
    let mut hide = |asked: &str, without: &str| {
        // Writing to a String does not fail.
        let _ = writeln!(
            rules,
            ":root:has({asked}) :is(.change, .group, .module):not(.{without}) {{ display: none }}"
        );
    };
    for level in LEVELS.map(gravity) {
        hide(&format!("#level-{level}:checked"), level);
    }
    for kind in kinds.0.keys() {
        hide(&format!("#kind-{kind}:checked"), kind);
    }
    let together: BTreeSet<(&str, String)> =
        changes.iter().map(|change| (gravity(change.level()), change.kind())).collect();
    for level in LEVELS.map(gravity) {
        for kind in kinds.0.keys() {
            let asked = format!(":root:has(#level-{level}:checked):has(#kind-{kind}:checked)");
            let _ = writeln!(rules, "{asked} :is(.group, .module):not(.{level}--{kind}) {{ display: none }}");
            if !together.contains(&(level, kind.clone())) {
                let _ = writeln!(rules, "{asked} .nothing {{ display: block }}");
            }
        }
        if changes.iter().all(|change| gravity(change.level()) != level) {
            let _ = writeln!(rules, ":root:has(#level-{level}:checked) .nothing {{ display: block }}");
        }
    }
    rules
}

/// The buttons.
pub(super) fn write(html: &mut Html, changes: &[Change]) {
    html.markup("<form class=\"filters\" autocomplete=\"off\">\n");
    html.markup("<fieldset><legend>Gravity</legend>\n");
    button(html, ("level", "all", "all"), changes.len(), true);
    for level in LEVELS {
        let count = changes.iter().filter(|change| change.level() == level).count();
        button(html, ("level", gravity(level), gravity(level)), count, false);
    }
    html.markup("</fieldset>\n<fieldset class=\"kinds\"><legend>Kind</legend>\n");
    button(html, ("kind", "all", "all"), changes.len(), true);
    for (kind, (words, count)) in Kinds::of(changes).0 {
        button(html, ("kind", &kind, &words), count, false);
    }
    html.markup("</fieldset>\n<button type=\"reset\">Show all</button>\n</form>\n");
}

fn button(html: &mut Html, (group, value, words): (&str, &str, &str), count: usize, is_first: bool) {
    html.markup("<label class=\"choice\"><input type=\"radio\"");
    html.attribute("name", group).attribute("id", &format!("{group}-{value}"));
    html.markup(if is_first { " checked> " } else { "> " }).text(words);
    html.markup(" <span class=\"count\">").number(count).markup("</span></label>\n");
}

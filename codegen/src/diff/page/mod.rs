//! A report as one page to review an update by: HTML that is whole in itself, readable without scripts, on a narrow
//! screen, in the dark and by keyboard.
//!
//! Written by the standard library alone: markup is `&'static str` and everything else is escaped (`html`), so that
//! no text of a document becomes markup, and there is no dependency.

mod filters;
mod html;
mod sides;

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Subject};
use super::instead::Part;
use super::render;
use super::report::Report;
use super::verdict::{gravity, words};
use filters::LEVELS;
use html::{Html, slug};

const STYLE: &str = include_str!("style.css");

/// Nothing is loaded and nothing runs, whatever stands in the text.
const HEAD: &str = "<!doctype html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">
<meta name=\"color-scheme\" content=\"light dark\">
<title>";

/// How many things to do are shown at once.
const SHORT: usize = 40;

impl Report {
    /// A page of HTML to review the update by, whole in itself: the verdict and why, counts, what callers must write
    /// instead, and the changes by module, each with what was and what is, at an address of its own. Filters go by
    /// gravity and kind. Nothing is loaded and no program runs in it; every text of a document is escaped.
    #[must_use]
    pub fn html(&self) -> String {
        let page = Page::of(self);
        let mut html = Html::default();
        html.markup(HEAD)
            .text(&format!("{}: {} → {}", self.name, self.from, self.to))
            .markup("</title>\n<style>\n");
        html.markup(STYLE).style(&filters::rules(&self.changes)).markup("</style>\n</head>\n<body>\n");
        if !self.changes.is_empty() {
            html.markup("<a class=\"skip\" href=\"#changes\">To the changes</a>\n");
        }
        page.verdict(&mut html);
        if !self.changes.is_empty() {
            page.to_do(&mut html);
            html.markup("<div class=\"columns\">\n<aside aria-label=\"Filters and modules\">\n");
            filters::write(&mut html, &self.changes);
            page.contents(&mut html);
            html.markup("</aside>\n<main id=\"changes\" tabindex=\"-1\">\n");
            page.modules.iter().for_each(|module| page.module(&mut html, module));
            html.markup(
                "<p class=\"nothing\">No change is of that gravity and that kind.</p>\n</main>\n</div>\n",
            );
            html.markup("<footer><span class=\"shown\"></span> of ").number(self.changes.len());
            html.markup(" changes are shown</footer>\n");
        }
        html.markup("</body>\n</html>\n");
        html.finish()
    }
}

/// A report in the order of the page.
struct Page<'a> {
    report: &'a Report,
    modules: Vec<Module<'a>>,
}

/// A module and what has changed in it.
struct Module<'a> {
    /// What it is called: by its name as users write it, or in words.
    title: &'a str,
    id: String,
    is_code: bool,
    groups: Vec<Group<'a>>,
}

/// A function, a type, or another thing, and its changes.
struct Group<'a> {
    owner: &'a str,
    id: String,
    changes: Vec<(String, &'a Change)>,
}

/// Addresses within the page that are taken.
#[derive(Default)]
struct Anchors(BTreeSet<String>);

impl Anchors {
    /// An address that nothing else has.
    fn take(&mut self, wanted: String) -> String {
        let mut anchor = wanted.clone();
        let mut number = 2_usize;
        while !self.0.insert(anchor.clone()) {
            anchor = format!("{wanted}-{number}");
            number += 1;
        }
        anchor
    }
}

impl<'a> Page<'a> {
    fn of(report: &'a Report) -> Self {
        let mut modules: BTreeMap<(u8, &str), BTreeMap<&str, Vec<&Change>>> = BTreeMap::new();
        for change in &report.changes {
            // The crate first, then what is called, then the models.
            let rank = match change.module.as_str() {
                "" => 0,
                _ if change.subject >= Subject::Type => 2,
                _ => 1,
            };
            let groups = modules.entry((rank, &change.module)).or_default();
            groups.entry(change.owner()).or_default().push(change);
        }
        let mut anchors = Anchors::default();
        let modules = modules.into_iter().map(|((rank, module), groups)| {
            let (title, is_code) = match rank {
                0 => ("The crate", false),
                2 => ("Models", false),
                _ => (module, true),
            };
            let id = anchors.take(format!("module-{}", slug(title)));
            let groups = groups.into_iter().map(|(owner, changes)| {
                let id = anchors.take(slug(owner));
                let changes = changes.into_iter().map(|change| {
                    (anchors.take(format!("{}-{}", slug(&change.what), slug(&change.kind()))), change)
                });
                let changes = changes.collect();
                Group { owner, id, changes }
            });
            let groups = groups.collect();
            Module { title, id, is_code, groups }
        });
        Self { report, modules: modules.collect() }
    }

    /// What kind of release it is, why, and how much has changed.
    fn verdict(&self, html: &mut Html) {
        let report = self.report;
        let verdict = if report.changes.is_empty() { "none" } else { gravity(report.verdict()) };
        html.markup("<header class=\"verdict\"")
            .attribute("data-verdict", verdict)
            .markup(">\n<p class=\"sides-of\">");
        html.markup("<b>")
            .text(&report.name)
            .markup("</b> ")
            .code(&report.from)
            .markup(" → ")
            .code(&report.to);
        html.markup("</p>\n");
        if report.changes.is_empty() {
            html.markup("<h1>Nothing has changed</h1>\n<p class=\"why\">The two make the same crate: where the documents differ, no program can see it. If it is released at all, ");
            html.text(&report.numbers()).markup(".</p>\n");
        } else {
            html.markup("<h1>").text(&render::capital(report.release())).markup("</h1>\n<p class=\"why\">");
            with_code(html, &render::capital(&report.because()));
            html.markup(". ")
                .text(&render::capital(&report.numbers()))
                .markup(".</p>\n<ul class=\"counts\">\n");
            for level in LEVELS {
                let count = report.count(level);
                html.markup("<li class=\"")
                    .markup(if count > 0 { gravity(level) } else { "none" })
                    .markup("\"><b>");
                html.number(count).markup("</b> ").markup(gravity(level)).markup("</li>\n");
            }
            html.markup("<li><b>").number(report.changes.len()).markup("</b> in all</li>\n</ul>\n");
        }
        if !report.passed_over.is_empty() {
            html.markup(
                "<details class=\"passed-over\"><summary>Not compared: what did not fit</summary>\n<ul>\n",
            );
            for told in &report.passed_over {
                html.markup("<li>");
                told.lines().for_each(|line| {
                    html.text(line.trim()).markup("<br>");
                });
                html.markup("</li>\n");
            }
            html.markup("</ul>\n</details>\n");
        }
        html.markup("</header>\n");
    }

    /// The modules, and how many changes of each gravity are in them.
    fn contents(&self, html: &mut Html) {
        html.markup("<nav aria-label=\"Modules\"><table>\n<thead><tr><th scope=\"col\">Module</th>");
        for level in LEVELS {
            html.markup("<th scope=\"col\">").markup(gravity(level)).markup("</th>");
        }
        html.markup("</tr></thead>\n<tbody>\n");
        for module in &self.modules {
            html.markup("<tr><th scope=\"row\"><a").attribute("href", &format!("#{}", module.id)).markup(">");
            html.text(module.title).markup("</a></th>");
            for level in LEVELS {
                let count = module.changes().filter(|change| change.level() == level).count();
                html.markup("<td class=\"").markup(gravity(level)).markup("\">");
                match count {
                    0 => html.markup("<span class=\"zero\">0</span>"),
                    count => html.number(count),
                };
                html.markup("</td>");
            }
            html.markup("</tr>\n");
        }
        html.markup("</tbody>\n</table></nav>\n");
    }

    /// What callers must write instead, all in one place.
    fn to_do(&self, html: &mut Html) {
        let groups = self.modules.iter().flat_map(|module| &module.groups);
        let changes = groups.flat_map(|group| &group.changes).filter(|(_, change)| change.is_breaking());
        let changes: Vec<_> = changes.collect();
        html.markup("<section class=\"to-do\" aria-labelledby=\"to-do\">\n<h2 id=\"to-do\">What callers must write instead</h2>\n");
        if changes.is_empty() {
            html.markup(
                "<p class=\"quiet\">Nothing: programs that compile today go on compiling.</p>\n</section>\n",
            );
            return;
        }
        let is_short = changes.len() <= SHORT;
        html.markup(if is_short { "<details open><summary>" } else { "<details><summary>" });
        html.number(changes.len());
        let broken = if changes.len() == 1 { " change breaks programs" } else { " changes break programs" };
        html.markup(broken).markup("</summary>\n<ol>\n");
        for (anchor, change) in changes {
            html.markup("<li><a").attribute("href", &format!("#{anchor}")).markup(">").code(&change.what);
            html.markup("</a> <span class=\"kind\">").text(&words(change)).markup("</span><br>");
            instead(html, change);
            html.markup("</li>\n");
        }
        html.markup("</ol>\n</details>\n</section>\n");
    }

    fn module(&self, html: &mut Html, module: &Module<'_>) {
        html.markup("<details class=\"module ").text(&filters::classes(module.changes())).markup("\"");
        html.attribute("id", &module.id).markup(" open>\n<summary><h2>");
        match module.is_code {
            true => html.code(module.title),
            false => html.text(module.title),
        };
        html.markup("</h2> <span class=\"tally\">");
        for level in LEVELS {
            let count = module.changes().filter(|change| change.level() == level).count();
            if count > 0 {
                html.markup("<span class=\"badge ").markup(gravity(level)).markup("\">").number(count);
                html.markup(" ").markup(gravity(level)).markup("</span> ");
            }
        }
        html.markup("</span></summary>\n");
        module.groups.iter().for_each(|group| self.group(html, group));
        html.markup("</details>\n");
    }

    fn group(&self, html: &mut Html, group: &Group<'_>) {
        let changes = || group.changes.iter().map(|(_, change)| *change);
        html.markup("<section class=\"group ").text(&filters::classes(changes())).markup("\"");
        html.attribute("id", &group.id).markup(">\n<h3>").code(group.owner);
        anchor(html, &group.id, group.owner);
        html.markup("</h3>\n");
        if let Some(signature) = changes().find_map(|change| change.signature.as_ref()) {
            if signature.before == signature.after {
                html.markup("<p class=\"signature\">").code(&signature.after).markup("</p>\n");
            } else {
                sides::write(html, Some(&signature.before), Some(&signature.after));
            }
        }
        html.markup("<ul class=\"changes\">\n");
        group.changes.iter().for_each(|(anchor, change)| self.change(html, group, anchor, change));
        html.markup("</ul>\n</section>\n");
    }

    fn change(&self, html: &mut Html, group: &Group<'_>, id: &str, change: &Change) {
        let level = gravity(change.level());
        html.markup("<li class=\"change ").text(&filters::classes([change])).markup("\"").attribute("id", id);
        html.markup(">\n<p class=\"what\"><span class=\"badge ").markup(level).markup("\">").markup(level);
        html.markup("</span> <span class=\"kind\">").text(&words(change)).markup("</span> ");
        let member = change.what.get(group.owner.len()..).unwrap_or_default();
        if !member.is_empty() {
            html.code(member.trim_start_matches(['.', ':'])).markup(" ");
        }
        html.markup("<span class=\"reason\">").text(&change.reason.to_string()).markup("</span>");
        anchor(html, id, &change.what);
        html.markup("</p>\n");
        let (before, after) = render::sides(change);
        sides::write(html, before, after);
        if change.instead().is_some() {
            html.markup("<p class=\"instead\"><b>Instead:</b> ");
            instead(html, change);
            html.markup("</p>\n");
        }
        if let Some(action) = &change.correction {
            html.markup("<p class=\"correction\"><b>Only one side has</b> ").code(action);
            html.markup(": this is a change of what the overlay does, not of what the vendor says.</p>\n");
        }
        if !change.pointer.is_root() {
            html.markup("<p class=\"place\">").code(&change.pointer.fragment()).markup("</p>\n");
        }
        html.markup("</li>\n");
    }
}

impl<'a> Module<'a> {
    fn changes(&self) -> impl Iterator<Item = &'a Change> {
        self.groups.iter().flat_map(|group| group.changes.iter().map(|(_, change)| *change))
    }
}

/// The address of something, to be copied.
fn anchor(html: &mut Html, id: &str, what: &str) {
    html.markup(" <a class=\"anchor\"").attribute("href", &format!("#{id}"));
    html.attribute("aria-label", &format!("Link to {what}")).markup(">#</a>");
}

fn instead(html: &mut Html, change: &Change) {
    for part in change.instead().into_iter().flat_map(|instead| instead.0) {
        match part {
            Part::Words(words) => html.markup(words),
            Part::Code(text) => html.code(&text),
        };
    }
}

/// Words with code between backticks, as the text of a report has it.
fn with_code(html: &mut Html, text: &str) {
    for (index, part) in text.split('`').enumerate() {
        match index % 2 {
            0 => html.text(part),
            _ => html.code(part),
        };
    }
}

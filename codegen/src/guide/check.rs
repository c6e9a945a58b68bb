//! Whether a page is what rustdoc shows without a fault, read by the parser that rustdoc has. Imports diagnostics,
//! the room's types.

use std::cell::RefCell;
use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use unicode_width::UnicodeWidthStr as _;

use super::join::Line;
use super::page::{Link, Page};
use crate::diagnostic::{Diagnostic, Diagnostics, did_you_mean};

/// The widest line of prose, in columns: pages are read as text as well. Rows of tables cannot be broken.
const WIDEST: usize = 120;

/// The widest line of code: what is wider is cut off on a page.
const WIDEST_CODE: usize = 96;

/// How long the first paragraph is at most, in bytes: it stands in the list of pages.
const LONGEST_LEAD: usize = 180;

/// What the code of a block may be called.
const LANGUAGES: [&str; 6] = ["rust", "text", "toml", "sh", "json", "http"];

/// How a block of Rust may be tried.
const MANNERS: [&str; 2] = ["no_run", "compile_fail"];

/// The page that these lines are.
///
/// # Errors
/// All that is wrong with it, each with its line.
pub(super) fn checked(lines: &[Line<'_>], label: &str, is_front: bool) -> Result<Page, Diagnostics> {
    let mut faults = Diagnostics::new();
    let (kept, links) = split(lines, &mut faults);
    let mut text = String::new();
    let mut starts = Vec::new();
    for line in &kept {
        starts.push(text.len());
        text.push_str(&line.text);
        text.push('\n');
    }
    let Some(last) = kept.last() else {
        return Err(Diagnostic::error(label, "the page is empty")
            .help("write it, or remove the file")
            .into());
    };
    let line_of = |at: usize| {
        let index = starts.partition_point(|start| *start <= at);
        kept.get(index.saturating_sub(1)).copied().unwrap_or(last)
    };
    let mut reader = Reader {
        is_front,
        text: &text,
        line_of: &line_of,
        faults,
        page: Page::default(),
        level: 0,
        is_title_open: false,
        part: None,
        is_in_code: false,
        is_in_link: false,
        says_nothing: None,
        block: None,
    };
    let asked = RefCell::new(Vec::new());
    let resolve = |link: BrokenLink<'_>| {
        asked.borrow_mut().push((link.reference.to_string(), link.span.start));
        Some((CowStr::from("crate::"), CowStr::from("")))
    };
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    for (event, at) in Parser::new_with_broken_link_callback(&text, options, Some(resolve)).into_offset_iter()
    {
        reader.event(event, at);
    }
    let (mut page, mut faults) = reader.finish(last);
    let asked = asked.into_inner();
    for (label, at) in &asked {
        if !links.iter().any(|link| is_same(&link.label, label)) {
            let labels = links.iter().map(|link| link.label.as_str());
            faults.push(line_of(*at).error(
                format!("nothing says where [{label}] leads"),
                format!("write `[{label}]: crate::…` at the end of the page{}", did_you_mean(label, labels)),
            ));
        }
    }
    for link in &links {
        if !asked.iter().any(|(label, _)| is_same(&link.label, label)) {
            let line = Line { text: String::new(), file: &link.file, number: link.line };
            faults.push(line.error(format!("no link is called [{}]", link.label), "remove the line"));
        }
    }
    page.text = text.trim_end().to_owned() + "\n";
    page.links = links;
    faults.into_result(page)
}

fn is_same(left: &str, right: &str) -> bool {
    left.eq_ignore_ascii_case(right)
}

/// The lines of the text, and what stands among them to say where links lead.
fn split<'l, 'a>(lines: &'l [Line<'a>], faults: &mut Diagnostics) -> (Vec<&'l Line<'a>>, Vec<Link>) {
    let (mut kept, mut links): (Vec<&Line<'_>>, Vec<Link>) = (Vec::new(), Vec::new());
    let mut is_in_code = false;
    for line in lines {
        is_in_code ^= line.text.trim_start().starts_with("```");
        let link = line.text.strip_prefix('[').filter(|_| !is_in_code);
        if let Some((label, target)) = link.and_then(|link| link.split_once("]: ")) {
            if links.iter().any(|link| is_same(&link.label, label)) {
                faults.push(line.error(format!("[{label}] is said to lead twice"), "keep one of the lines"));
            } else if !target.starts_with("crate::") && !target.starts_with("https://") {
                faults.push(line.error(
                    format!("`{target}` is no item of the crate and no address"),
                    "write `crate::…` or `https://…`",
                ));
            } else {
                links.push(Link {
                    label: label.to_owned(),
                    target: target.to_owned(),
                    file: line.file.to_owned(),
                    line: line.number,
                });
            }
            continue;
        }
        // What is compiled and not shown is not cut off either.
        let is_shown_code = is_in_code && line.text != "#" && !line.text.starts_with("# ");
        let widest = if is_shown_code { WIDEST_CODE } else { WIDEST };
        if line.text.width() > widest && !line.text.starts_with('|') {
            let message = format!("the line has {} columns", line.text.width());
            faults.push(line.error(message, format!("break it: there is room for {widest}")));
        }
        if line.text.ends_with(' ') || line.text.contains('\t') {
            faults.push(line.error("the line holds a tab, or ends with a space", "remove it"));
        }
        // Above and below links in the middle, those of an API's own part, stands a blank line each.
        let is_blank_again = line.text.is_empty() && kept.last().is_some_and(|last| last.text.is_empty());
        if is_in_code || !is_blank_again {
            kept.push(line);
        }
    }
    (kept, links)
}

/// What has been read of a page.
struct Reader<'r, 'a> {
    is_front: bool,
    text: &'r str,
    line_of: &'r dyn Fn(usize) -> &'r Line<'a>,
    faults: Diagnostics,
    page: Page,
    /// The level of the last heading; 0 before the first.
    level: usize,
    is_title_open: bool,
    /// A heading below the title, while it is read.
    part: Option<String>,
    is_in_code: bool,
    is_in_link: bool,
    /// Where a heading stands of which nothing has been said yet.
    says_nothing: Option<usize>,
    /// Where the first paragraph began, while it is read.
    block: Option<usize>,
}

impl Reader<'_, '_> {
    fn fault(&mut self, at: usize, message: impl Into<String>, help: impl Into<String>) {
        let fault = (self.line_of)(at).error(message, help);
        self.faults.push(fault);
    }

    fn event(&mut self, event: Event<'_>, at: Range<usize>) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => self.heading(level, at.start),
            Event::End(TagEnd::Heading(_)) => {
                self.is_title_open = false;
                self.page.parts.extend(self.part.take());
                self.says_nothing = Some(at.start);
            }
            Event::Start(Tag::Paragraph) => {
                self.told(at.start);
                if self.page.lead.is_empty() && !self.is_front {
                    self.block = Some(at.start);
                }
            }
            Event::End(TagEnd::Paragraph) => {
                if let Some(start) = self.block.take() {
                    let lead = self.text[start..at.end].split_whitespace().collect::<Vec<_>>().join(" ");
                    if lead.len() > LONGEST_LEAD {
                        self.fault(
                            start,
                            format!("the first paragraph has {} letters", lead.len()),
                            format!("say in at most {LONGEST_LEAD} what the page is about"),
                        );
                    }
                    self.page.lead = lead;
                }
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                self.told(at.start);
                self.is_in_code = true;
                self.code(&kind, at.start);
            }
            Event::End(TagEnd::CodeBlock) => self.is_in_code = false,
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.is_in_link = true;
                self.link(&dest_url, at.start);
            }
            Event::End(TagEnd::Link) => self.is_in_link = false,
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                self.fault(at.start, "this is HTML", "write Markdown, or put it in code");
            }
            Event::Start(Tag::Image { .. } | Tag::FootnoteDefinition(_)) | Event::FootnoteReference(_) => {
                self.fault(at.start, "pages have no pictures and no footnotes", "say it in words");
            }
            Event::Start(_) => self.told(at.start),
            Event::Text(text) | Event::Code(text) if self.is_title_open => self.page.title.push_str(&text),
            Event::Text(text) | Event::Code(text) if self.part.is_some() => {
                self.part.get_or_insert_default().push_str(&text);
            }
            Event::Text(text) if !self.is_in_code && !self.is_in_link && text.contains("://") => {
                self.fault(at.start, "an address stands alone", "make it a link, or put it in code");
            }
            _ => {}
        }
    }

    fn heading(&mut self, level: HeadingLevel, at: usize) {
        let level = level as usize;
        let first = if self.is_front { 2 } else { 1 };
        if let Some(before) = self.says_nothing.take().filter(|_| self.level != 0) {
            self.fault(before, "nothing is said below this heading", "write it, or remove the heading");
        }
        if self.level == 0 && level != first {
            let help = format!("begin with `{} Title`", "#".repeat(first));
            self.fault(at, "this is not how a page begins", help);
        } else if self.level != 0 && level < first.max(2) {
            self.fault(at, "a page has one title", "write `##` for its parts");
        } else if self.level != 0 && level > self.level + 1 {
            let help = format!("write `{}`", "#".repeat(self.level + 1));
            self.fault(at, "a level of headings is left out", help);
        }
        self.is_title_open = self.level == 0;
        self.part = (self.level != 0).then(String::new);
        self.level = level;
    }

    /// Something is said.
    fn told(&mut self, at: usize) {
        self.says_nothing = None;
        if self.level == 0 {
            // Once is enough.
            self.level = 1;
            self.fault(at, "the page begins without a title", "begin with `# Title`");
        }
    }

    fn code(&mut self, kind: &CodeBlockKind<'_>, at: usize) {
        let CodeBlockKind::Fenced(info) = kind else {
            let help = "put it between lines of ```; after an item of a list, begin at its text";
            return self.fault(at, "this is code by its indentation, which would be tried as Rust", help);
        };
        let mut parts = info.split(',');
        let language = parts.next().unwrap_or_default();
        if !LANGUAGES.contains(&language) {
            let help = format!("write one of {} behind the ```", LANGUAGES.join(", "));
            self.fault(at, format!("`{language}` is no language of code here"), help);
        }
        if let Some(manner) = parts.find(|manner| language != "rust" || !MANNERS.contains(manner)) {
            let help = "every block of Rust is compiled: `rust`, or `rust,no_run` where it asks a server";
            self.fault(at, format!("`{manner}` is no way to try code"), help);
        }
    }

    fn link(&mut self, target: &str, at: usize) {
        if self.block.is_some() {
            let help = "put it further down: the first paragraph stands in the list of pages as well";
            self.fault(at, "the first paragraph has a link", help);
        }
        // What stands in brackets alone is looked up later.
        if target != "crate::" && !target.starts_with("https://") {
            let help = "write `[text]` here and `[text]: crate::…` at the end of the page";
            self.fault(at, format!("`{target}` is no address"), help);
        }
    }

    fn finish(mut self, last: &Line<'_>) -> (Page, Diagnostics) {
        if let Some(at) = self.says_nothing.take() {
            self.fault(at, "nothing is said below this heading", "write it, or remove the heading");
        } else if self.page.lead.is_empty() && !self.is_front {
            let help = "say in a sentence below its title what it is about";
            self.faults.push(last.error("the page has no paragraph", help));
        }
        (self.page, self.faults)
    }
}

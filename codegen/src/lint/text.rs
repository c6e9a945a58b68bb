//! Findings for people: what is wrong, the line that says it, and what to do.

use std::collections::HashMap;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::report::Report;
use crate::diagnostic::{Diagnostic, Position, Severity};
use crate::document::Source;
use crate::pipeline::Input;

/// How much of a line is shown, in characters, and how much of that before the place.
const SHOWN: usize = 100;
const BEFORE: usize = 30;

/// The texts that findings show lines of.
#[derive(Debug)]
pub struct Excerpts<'a> {
    files: HashMap<&'a str, Lines<'a>>,
    renderer: Renderer,
}

impl<'a> Excerpts<'a> {
    /// Of the files of an input; with colours, or plain.
    #[must_use]
    pub fn new(input: &Input<'a>, colours: bool) -> Self {
        let single = [&input.bindings, &input.names_lock].into_iter().flatten();
        let beside = input.beside.iter().map(|file| &file.source);
        let sources = std::iter::once(&input.document).chain(beside).chain(&input.overlays).chain(single);
        let files = sources.map(|source| (source.label, Lines::of(*source))).collect();
        let renderer = if colours { Renderer::styled().hyperlink(false) } else { Renderer::plain() };
        Self { files, renderer }
    }
}

/// The lines of a text; none where it is not UTF-8.
#[derive(Debug)]
struct Lines<'a>(Vec<Line<'a>>);

/// A line, which may be a whole document.
#[derive(Debug)]
struct Line<'a> {
    text: &'a str,
    /// Where each run of [`STEP`] characters begins, in bytes.
    steps: Vec<usize>,
}

const STEP: usize = 4096;

impl<'a> Line<'a> {
    fn of(text: &'a str) -> Self {
        Self { text, steps: text.char_indices().step_by(STEP).map(|(at, _)| at).collect() }
    }

    /// The characters from one of them on, from zero.
    fn from(&self, index: usize) -> impl Iterator<Item = char> + 'a {
        let step = self.steps.get(index / STEP).map_or("", |at| &self.text[*at..]);
        step.chars().skip(index % STEP).map(visible)
    }
}

impl<'a> Lines<'a> {
    fn of(source: Source<'a>) -> Self {
        let text = std::str::from_utf8(source.bytes).unwrap_or_default();
        Self(text.strip_prefix('\u{feff}').unwrap_or(text).lines().map(Line::of).collect())
    }

    /// A line, from one.
    fn get(&self, line: usize) -> Option<&Line<'a>> {
        self.0.get(line.checked_sub(1)?)
    }
}

impl Report {
    /// Every finding with its place, its line and what to do, then a line that counts them.
    #[must_use]
    pub fn text(&self, excerpts: &Excerpts<'_>) -> String {
        let mut text = String::new();
        for finding in &self.findings {
            text.push_str(&excerpts.render(finding));
            text.push_str("\n\n");
        }
        if let Some(coverage) = &self.coverage {
            let (said, all, percent) = (coverage.said(), coverage.all, coverage.percent());
            text.push_str(&format!("words: {said} of {all}, {percent} %\n"));
            if coverage.examples > 0 {
                let (examples, operations) = (coverage.examples, coverage.operations);
                text.push_str(&format!("examples: of {examples} of {operations} operations\n"));
            }
        }
        text.push_str(&self.counts().to_string());
        text.push('\n');
        text
    }
}

impl Excerpts<'_> {
    fn render(&self, finding: &Diagnostic) -> String {
        let level = match finding.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Note => Level::NOTE,
        };
        let message = printable(&finding.message);
        let mut title = level.primary_title(&message);
        if let Some(code) = finding.code {
            title = title.id(code.name());
        }
        let mut group = Group::with_title(title);
        let excerpt = finding.position.and_then(|Position { line, column }| {
            let text = self.files.get(finding.file.as_str())?.get(line)?;
            Some((line, Excerpt::of(text, column)))
        });
        // A snippet tells its own place, unless its line is cut before that.
        let is_whole = excerpt.as_ref().is_some_and(|(_, excerpt)| !excerpt.is_cut_before);
        if !is_whole {
            let mut origin = Origin::path(&finding.file);
            if let Some(Position { line, column }) = finding.position {
                origin = origin.line(line).char_column(column);
            }
            group = group.element(origin);
        }
        if let Some((line, excerpt)) = excerpt {
            let mark = AnnotationKind::Primary.span(excerpt.word);
            let snippet = Snippet::source(excerpt.text).line_start(line).annotation(mark);
            group = group.element(snippet.path(is_whole.then_some(finding.file.as_str())));
        }
        let pointer = printable(&finding.pointer.fragment());
        if !finding.pointer.is_root() {
            group = group.element(Level::INFO.with_name("at").message(&pointer));
        }
        let help = printable(&finding.help);
        if !help.is_empty() {
            group = group.element(Level::HELP.message(&help));
        }
        self.renderer.render(&[group])
    }
}

/// A piece of a line.
struct Excerpt {
    text: String,
    /// The bytes of the word that a finding is about.
    word: Range<usize>,
    is_cut_before: bool,
}

impl Excerpt {
    /// The piece around a column, from one, and the word that begins there.
    fn of(line: &Line<'_>, column: usize) -> Self {
        let column = column.saturating_sub(1);
        let start = if column < SHOWN - BEFORE { 0 } else { column - BEFORE };
        let mut text: String = if start > 0 { "…".to_owned() } else { String::new() };
        let mut begin = text.len();
        let mut characters = line.from(start);
        for (index, character) in characters.by_ref().take(SHOWN).enumerate() {
            text.push(character);
            if start + index < column {
                begin = text.len();
            }
        }
        let word = begin..begin + word(&text[begin..]);
        if characters.next().is_some() {
            text.push('…');
        }
        Self { text, word, is_cut_before: start > 0 }
    }
}

/// How many bytes the word has that a text begins with: a quoted one ends with its quote, any other
/// where YAML and JSON end one.
fn word(text: &str) -> usize {
    let first = text.chars().next();
    if let Some(quote @ ('"' | '\'')) = first {
        return text[1..].find(quote).map_or(text.len(), |end| end + 2);
    }
    // A key may hold anything but the colon that ends it, such as a path with its braces.
    let key = text.find(": ").or_else(|| text.strip_suffix(':').map(str::len));
    if let Some(end) = key.filter(|end| !text[..*end].contains([' ', ','])) {
        return end;
    }
    match text.find([':', ',', ' ', '{', '}', '[', ']']) {
        Some(0) => first.map_or(0, char::len_utf8),
        Some(end) => end,
        None => text.len(),
    }
}

/// Text on one line, without what a terminal takes for a command.
fn printable(text: &str) -> String {
    text.chars().map(visible).collect()
}

fn visible(character: char) -> char {
    match character {
        '\t' => ' ',
        // So is what turns the direction of the text round.
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        _ if character.is_control() => '\u{fffd}',
        _ => character,
    }
}

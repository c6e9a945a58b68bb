//! What a crate holds, by readers that are not ours: Rust by its own tokens, documentation by the
//! Markdown that rustdoc reads.

use std::collections::BTreeMap;

use codegen::Output;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, Event, Options, Parser, Tag};

use crate::inject::Injection;

/// The word that every hostile text holds; where it stands alone in Rust, a text became code.
pub(crate) const MARK: &str = "leaked";

/// Where the addresses in documentation begin.
const REFERENCE: &str = "https://example.com/";

/// What was written.
#[derive(Default)]
pub(crate) struct Written {
    /// Text literals, and how often each stands there.
    literals: BTreeMap<String, usize>,
    /// Code spans in documentation, and how often each stands there.
    spans: BTreeMap<String, usize>,
    /// Everything that is text in documentation, as it stands in the files.
    docs: Vec<String>,
    faults: Vec<String>,
}

impl Written {
    pub(crate) fn by(output: &Output) -> Self {
        let mut written = Self::default();
        let exercise = ("the exercise", &output.exercise);
        let files = output.files.iter().map(|(path, text)| (path.as_str(), text));
        for (path, text) in files.chain([exercise]) {
            if path.ends_with(".rs") || path == exercise.0 {
                written.rust(path, text);
            }
        }
        written.manifest(&output.files["Cargo.toml"]);
        written.lines("origins.tsv", &output.files["origins.tsv"], '\t');
        written.names(&output.names_lock);
        written
    }

    fn fault(&mut self, path: &str, what: &str, text: &str) {
        let text: String = text.chars().take(300).collect();
        self.faults.push(format!("{path}: {what}: {text:?}"));
    }

    fn rust(&mut self, path: &str, text: &str) {
        if let Err(error) = syn::parse_file(text) {
            return self.fault(path, "no Rust", &error.to_string());
        }
        for line in text.lines() {
            let line = line.trim_start();
            if line.starts_with("//") && !line.starts_with("///") && !line.starts_with("//!") {
                self.fault(path, "a comment that is no documentation", line);
            }
        }
        if let Some(bad) = text.chars().find(|character| is_unseen(*character)) {
            self.fault(path, "a character that cannot be seen", &bad.escape_debug().to_string());
        }
        match text.parse::<TokenStream>() {
            Ok(tokens) => self.tokens(path, tokens),
            Err(error) => self.fault(path, "no tokens", &error.to_string()),
        }
    }

    /// Tokens, inside of macros too; lines of documentation that follow one another are one text.
    fn tokens(&mut self, path: &str, tokens: TokenStream) {
        let mut docs: Vec<String> = Vec::new();
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            if let TokenTree::Punct(mark) = &token
                && mark.as_char() == '#'
            {
                if matches!(tokens.peek(), Some(TokenTree::Punct(inner)) if inner.as_char() == '!') {
                    tokens.next();
                }
                if let Some(TokenTree::Group(group)) = tokens.peek()
                    && group.delimiter() == Delimiter::Bracket
                    && let Some(line) = doc_line(group.stream())
                {
                    docs.push(line);
                    tokens.next();
                }
                continue;
            }
            self.markdown(path, std::mem::take(&mut docs));
            match token {
                TokenTree::Group(group) => self.tokens(path, group.stream()),
                TokenTree::Ident(name) if name == MARK => self.fault(path, "code", &name.to_string()),
                TokenTree::Literal(literal) => {
                    if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                        *self.literals.entry(text.value()).or_default() += 1;
                    }
                }
                TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
        }
        self.markdown(path, docs);
    }

    /// Documentation: paragraphs of words, code spans and links, and nothing else.
    fn markdown(&mut self, path: &str, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        let text = lines.join("\n");
        let options = Options::ENABLE_TABLES
            | Options::ENABLE_FOOTNOTES
            | Options::ENABLE_STRIKETHROUGH
            | Options::ENABLE_TASKLISTS
            | Options::ENABLE_SMART_PUNCTUATION;
        // What rustdoc looks up among the crate's items.
        let item = |link: BrokenLink<'_>| Some((link.reference.to_string().into(), "".into()));
        for event in Parser::new_with_broken_link_callback(&text, options, Some(item)) {
            match event {
                Event::Start(Tag::Paragraph) | Event::End(_) | Event::Text(_) | Event::SoftBreak => {}
                Event::Start(Tag::Link { dest_url, .. }) if is_ours(&dest_url) => {}
                Event::Code(span) => *self.spans.entry(span.to_string()).or_default() += 1,
                other => self.fault(path, &format!("{other:?} in documentation"), &text),
            }
        }
        if let Some(line) = lines.iter().find(|line| line.chars().count() > 1000) {
            self.fault(path, "a line without a bound", line);
        }
        self.docs.push(text);
    }

    fn manifest(&mut self, text: &str) {
        let sections = ["package", "features", "dependencies", "dev-dependencies", "example"];
        match text.parse::<toml::Table>() {
            Ok(table) if table.keys().all(|key| sections.contains(&key.as_str())) => {}
            Ok(_) => self.fault("Cargo.toml", "a section more", text),
            Err(error) => self.fault("Cargo.toml", "no TOML", &error.to_string()),
        }
    }

    /// Rows of two cells.
    fn lines(&mut self, path: &str, text: &str, between: char) {
        for line in text.split_terminator('\n') {
            if line.matches(between).count() != 1 || line.contains(is_unseen) {
                self.fault(path, "not two cells", line);
            }
        }
    }

    fn names(&mut self, text: &str) {
        if let Err(error) = text.parse::<toml::Table>() {
            self.fault("names.lock", "no TOML", &error.to_string());
        }
    }

    /// What is not in its place.
    pub(crate) fn faults(&self) -> impl Iterator<Item = String> {
        self.faults.iter().cloned()
    }

    /// Whether a text stands in a literal or in documentation.
    pub(crate) fn holds(&self, text: &str) -> bool {
        self.literals.keys().chain(&self.docs).any(|written| written.contains(text))
    }

    /// What stood in a literal or in a code span before, and is not there as it should be now.
    pub(crate) fn lost(&self, before: &Self, injection: &Injection) -> impl Iterator<Item = String> {
        let Injection { from, to } = injection;
        let shown = shown(to);
        let literals = (before.literals.get(from), self.literals.get(to), "literals");
        let spans = (before.spans.get(from), self.spans.get(&shown), "code spans");
        [literals, spans].into_iter().filter_map(|(before, after, what)| {
            let (before, after) = (before.copied().unwrap_or_default(), after.copied().unwrap_or_default());
            (after < before).then(|| format!("{after} of {before} {what} have it"))
        })
    }
}

/// The text of `doc = "…"`.
fn doc_line(attribute: TokenStream) -> Option<String> {
    let pair: syn::MetaNameValue = syn::parse2(attribute).ok()?;
    let text = match &pair.value {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => text.value(),
        _ => return None,
    };
    pair.path.is_ident("doc").then_some(text)
}

/// An address of the vendor's, or a path to an item.
fn is_ours(address: &str) -> bool {
    let is_word = |character: char| character.is_alphanumeric() || "_:#`".contains(character);
    let is_address = |character: char| character.is_ascii() && !character.is_whitespace();
    match address.strip_prefix(REFERENCE) {
        Some(rest) => rest.chars().all(is_address),
        None => address.chars().all(is_word),
    }
}

/// What neither a reader nor an editor shows, or what turns the order of what it stands in.
fn is_unseen(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character,
            '\u{a0}' | '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// A text as documentation shows it.
fn shown(text: &str) -> String {
    let mut shown: String = text
        .chars()
        .take(240)
        .flat_map(|character| match character {
            '"' | '\'' => vec![character],
            other => other.escape_debug().collect(),
        })
        .collect();
    if text.chars().count() > 240 {
        shown.push('…');
    }
    shown
}

//! What a crate holds, by readers that are not ours: Rust by its own tokens, documentation by the
//! Markdown that rustdoc reads.

use std::collections::BTreeMap;
use std::sync::Arc;

use codegen::Output;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{BrokenLink, CodeBlockKind, Event, LinkType, Options, Parser, Tag};

use super::inject::Injection;

/// The word that every hostile text holds; where it stands alone in Rust, a text became code.
pub(crate) const MARK: &str = "leaked";

/// A crate, file by file.
pub(crate) struct Crate<'a> {
    /// Path → text, and what it holds.
    files: BTreeMap<&'a str, (&'a str, Arc<Written>)>,
}

impl<'a> Crate<'a> {
    /// What a crate holds; a file that another crate has as well is not read again.
    pub(crate) fn new(output: &'a Output, known: Option<&Crate<'_>>) -> Self {
        let others =
            [(EXERCISE, output.exercise.as_deref().unwrap_or_default()), (NAMES, output.names_lock.as_str())];
        let files = output.files.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain(others);
        let read = |(path, text)| {
            let same = known.and_then(|known| known.files.get(path)).filter(|(other, _)| *other == text);
            let written =
                same.map_or_else(|| Arc::new(Written::in_file(path, text)), |(_, same)| same.clone());
            (path, (text, written))
        };
        Self { files: files.map(read).collect() }
    }

    fn written(&self) -> impl Iterator<Item = &Written> {
        self.files.values().map(|(_, written)| written.as_ref())
    }

    /// What is not in its place.
    pub(crate) fn faults(&self) -> impl Iterator<Item = String> {
        self.written().flat_map(|written| written.faults.iter().cloned())
    }

    /// Whether a text is a literal or a code span.
    pub(crate) fn has(&self, text: &str) -> bool {
        self.written().any(|written| written.literals.contains_key(text) || written.spans.contains_key(text))
    }

    /// What stood in literals or in code spans before, and stands in fewer of them now.
    pub(crate) fn lost(&self, before: &Crate<'_>, injection: &Injection) -> impl Iterator<Item = String> {
        let Injection { from, to } = injection;
        let count = |of: &Crate<'_>, text: &str, side: fn(&Written) -> &Counted| -> usize {
            of.written().filter_map(|written| side(written).get(text)).sum()
        };
        let literals: fn(&Written) -> &Counted = |written| &written.literals;
        let spans: fn(&Written) -> &Counted = |written| &written.spans;
        let pairs = [
            ("literals", count(before, from, literals), count(self, to, literals)),
            ("code spans", count(before, from, spans), count(self, &shown(to), spans)),
        ];
        let lost = pairs.into_iter().filter(|(_, before, after)| after < before);
        lost.map(|(what, before, after)| format!("{after} of {before} {what} have it"))
    }
}

/// Texts, and how often each is there.
type Counted = BTreeMap<String, usize>;

/// What the file is called that calls every operation.
const EXERCISE: &str = "exercise.rs";
/// What the file of names is called.
const NAMES: &str = "names.lock";

/// What was written in a file.
#[derive(Default)]
struct Written {
    /// Text literals, documentation left out.
    literals: Counted,
    /// Code spans in documentation.
    spans: Counted,
    faults: Vec<String>,
}

impl Written {
    fn in_file(path: &str, text: &str) -> Self {
        let mut written = Self::default();
        match path {
            "Cargo.toml" => written.manifest(text),
            "origins.tsv" => written.cells(path, text),
            NAMES => written.names(text),
            path if path.ends_with(".rs") => written.rust(path, text),
            _ => {}
        }
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

    /// Documentation: words, code that is text, links to items of ours and to addresses outside, and the
    /// blocks that Markdown has for these, and nothing else.
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
        let mut events = Parser::new_with_broken_link_callback(&text, options, Some(item)).peekable();
        while let Some(event) = events.next() {
            match event {
                Event::Start(
                    Tag::Paragraph
                    | Tag::Heading { .. }
                    | Tag::BlockQuote(_)
                    | Tag::List(_)
                    | Tag::Item
                    | Tag::Table(_)
                    | Tag::TableHead
                    | Tag::TableRow
                    | Tag::TableCell
                    | Tag::Emphasis
                    | Tag::Strong
                    | Tag::Strikethrough,
                )
                | Event::End(_)
                | Event::Text(_)
                | Event::SoftBreak
                | Event::HardBreak
                | Event::Rule => {}
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) if &*language == "text" => {}
                Event::Start(Tag::Link { link_type, dest_url, .. })
                    if leads_outside(link_type, &dest_url) => {}
                Event::Start(Tag::Link { dest_url, .. }) if is_ours(&dest_url, events.peek()) => {}
                Event::Code(span) => *self.spans.entry(span.to_string()).or_default() += 1,
                other => self.fault(path, &format!("{other:?} in documentation"), &text),
            }
        }
        // A link to an item is as long as the item's name.
        let is_bounded = |line: &&String| line.chars().count() <= 1000 || line.contains("[`");
        if let Some(line) = lines.iter().find(|line| !is_bounded(line)) {
            self.fault(path, "a line without a bound", line);
        }
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
    fn cells(&mut self, path: &str, text: &str) {
        for line in text.split_terminator('\n') {
            match line.split_once('\t') {
                Some((item, origins)) if !item.contains(is_unseen) && !origins.contains(is_unseen) => {}
                _ => self.fault(path, "not two cells", line),
            }
        }
    }

    fn names(&mut self, text: &str) {
        if let Err(error) = text.parse::<toml::Table>() {
            self.fault(NAMES, "no TOML", &error.to_string());
        }
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

/// A link to an address that is written out.
fn leads_outside(link: LinkType, address: &str) -> bool {
    let is_written = matches!(link, LinkType::Inline | LinkType::Autolink);
    is_written && ["http://", "https://", "mailto:"].iter().any(|scheme| address.starts_with(scheme))
}

/// A link to an item, or to the vendor's page under the word that is ours.
fn is_ours(address: &str, of: Option<&Event<'_>>) -> bool {
    let is_word = |character: char| character.is_alphanumeric() || "_:#`".contains(character);
    let is_of_address = |character: char| character.is_ascii_graphic() && !"<>()[]`\\\"".contains(character);
    match of {
        _ if address.trim_matches('`') == MARK => false,
        Some(Event::Text(words)) if &**words == "Reference" => address.chars().all(is_of_address),
        Some(Event::Text(words)) => [address, "models", "Client"].contains(&&**words),
        _ => address.chars().all(is_word),
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

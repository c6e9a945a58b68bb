//! Blocks → Markdown of lines that fit. It imports the blocks and inlines.

use unicode_width::UnicodeWidthStr;

use super::block::{Atom, Block, on_one_line};
use super::inline::broken;

/// The narrowest that words are set, in columns.
const NARROWEST: usize = 24;

/// The Markdown of blocks, in lines of at most so many columns as far as their words can be broken.
pub(super) fn written(blocks: &[Block], columns: usize) -> String {
    lines(blocks, columns.max(NARROWEST), false).join("\n")
}

fn lines(blocks: &[Block], columns: usize, is_tight: bool) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    // Two lists that follow one another would be one where their marks are the same.
    let mut is_second = false;
    for (index, block) in blocks.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|before| blocks.get(before));
        let follows_list = matches!((before, block), (Some(Block::List(..)), Block::List(..)));
        is_second = follows_list && !is_second;
        if !all.is_empty() && !is_tight {
            all.push(String::new());
        }
        match block {
            Block::Paragraph(atoms) => all.extend(filled(atoms, columns)),
            Block::Heading(level, atoms) => all.extend(heading(*level, atoms, columns)),
            Block::Code(code) => all.extend(fenced(code, columns)),
            Block::Quote(inside) => {
                let inside = lines(inside, narrower(columns, 2), false);
                all.extend(inside.into_iter().map(|line| format!("> {line}").trim_end().to_owned()));
            }
            Block::List(first, items) => all.extend(list(*first, items, columns, is_second)),
            Block::Table(rows) => all.extend(table(rows, columns)),
            Block::Rule => all.push("___".to_owned()),
        }
    }
    all
}

fn narrower(columns: usize, by: usize) -> usize {
    columns.saturating_sub(by).max(NARROWEST)
}

/// Words, line by line.
fn filled(atoms: &[Atom], columns: usize) -> Vec<String> {
    let mut all = Vec::new();
    let mut line = String::new();
    // A word may be several atoms that nothing parts.
    let mut words: Vec<(String, bool)> = Vec::new();
    let mut joins = false;
    for atom in atoms {
        match atom {
            Atom::Word(word) => {
                match words.last_mut() {
                    Some((last, false)) if joins => last.push_str(word),
                    _ => words.push((word.clone(), false)),
                }
                joins = true;
            }
            Atom::Space => joins = false,
            Atom::Break => {
                if let Some((_, is_broken)) = words.last_mut() {
                    *is_broken = true;
                }
                joins = false;
            }
        }
    }
    let last = words.len().saturating_sub(1);
    for (index, (word, is_broken)) in words.into_iter().enumerate() {
        if !line.is_empty() && line.width() + 1 + word.width() > columns {
            all.push(std::mem::take(&mut line));
        }
        if line.is_empty() {
            line = guarded(&word);
        } else {
            line.push(' ');
            line.push_str(&word);
        }
        if is_broken && index < last {
            line.push('\\');
            all.push(std::mem::take(&mut line));
        }
    }
    if !line.is_empty() {
        all.push(line);
    }
    all
}

/// A word that begins a line, and no block.
fn guarded(word: &str) -> String {
    let behind_number =
        word.len() - word.trim_start_matches(|character: char| character.is_ascii_digit()).len();
    match word.as_bytes() {
        [b'#' | b'+' | b'-' | b'=' | b'>' | b':', ..] => format!("\\{word}"),
        bytes if behind_number > 0 && matches!(bytes.get(behind_number), Some(b'.' | b')')) => {
            format!("{}\\{}", &word[..behind_number], &word[behind_number..])
        }
        _ => word.to_owned(),
    }
}

/// A heading is one line; what does not fit is set as words instead.
fn heading(level: usize, atoms: &[Atom], columns: usize) -> Vec<String> {
    let words = on_one_line(atoms).replace('#', "\\#");
    let line = format!("{} {words}", "#".repeat(level.clamp(1, 6)));
    if line.width() <= columns { vec![line] } else { filled(atoms, columns) }
}

fn fenced(code: &str, columns: usize) -> Vec<String> {
    let runs = code.split(|character| character != '`').map(str::len);
    let fence = "`".repeat((runs.max().unwrap_or_default() + 1).max(3));
    let mut all = vec![format!("{fence}text")];
    let code = code.trim_end();
    let code = code.trim_start_matches('\n');
    for line in code.lines() {
        match line.trim_end() {
            line if line.width() <= columns => all.push(line.to_owned()),
            line => all.extend(broken(line, columns)),
        }
    }
    all.push(fence);
    all
}

/// The greatest number that an item of a list may have.
const GREATEST_NUMBER: u64 = 999_999_999;

fn list(first: Option<u64>, items: &[Vec<Block>], columns: usize, is_second: bool) -> Vec<String> {
    let is_tight = items.iter().all(|item| is_tight(item));
    let count = items.len() as u64;
    let first = first.map(|first| if first.saturating_add(count) > GREATEST_NUMBER { 1 } else { first });
    let mut all = Vec::new();
    for (number, item) in (0..).zip(items) {
        let mark = match (first, is_second) {
            (None, false) => "- ".to_owned(),
            (None, true) => "+ ".to_owned(),
            (Some(first), false) => format!("{}. ", first + number),
            (Some(first), true) => format!("{}) ", first + number),
        };
        if !all.is_empty() && !is_tight {
            all.push(String::new());
        }
        let inside = lines(item, narrower(columns, mark.len()), is_tight);
        let margin = " ".repeat(mark.len());
        for (index, line) in inside.into_iter().enumerate() {
            let before = if index == 0 { &mark } else { &margin };
            all.push(format!("{before}{line}").trim_end().to_owned());
        }
    }
    all
}

/// Whether nothing in an item wants an empty line.
fn is_tight(item: &[Block]) -> bool {
    match item {
        [Block::Paragraph(_)] => true,
        [Block::Paragraph(_), Block::List(None, items)] => items.iter().all(|item| is_tight(item)),
        _ => false,
    }
}

/// A table; one whose rows are too wide for lines is a list of its rows.
fn table(rows: &[Vec<Vec<Atom>>], columns: usize) -> Vec<String> {
    let Some((head, body)) = rows.split_first() else { return Vec::new() };
    let row = |cells: &Vec<Vec<Atom>>| {
        let cells: Vec<String> = cells.iter().map(|cell| on_one_line(cell)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut all = vec![row(head), format!("|{}", "---|".repeat(head.len()))];
    all.extend(body.iter().map(row));
    if all.iter().all(|line| line.width() <= columns) {
        return all;
    }
    let items: Vec<Vec<Block>> = body.iter().filter_map(|cells| as_item(head, cells)).collect();
    if items.is_empty() {
        filled(&head.join(&Atom::Space), columns)
    } else {
        list(None, &items, columns, false)
    }
}

/// A row as an item of a list: its first cell, then each other behind what the column is called.
fn as_item(head: &[Vec<Atom>], cells: &[Vec<Atom>]) -> Option<Vec<Block>> {
    let mut atoms: Vec<Atom> = Vec::new();
    for (index, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        if !atoms.is_empty() {
            atoms.extend([Atom::Word(";".to_owned()), Atom::Space]);
            if let Some(name) = head.get(index).filter(|name| !name.is_empty()) {
                atoms.extend(name.iter().cloned());
                atoms.extend([Atom::Word(":".to_owned()), Atom::Space]);
            }
        }
        atoms.extend(cell.iter().cloned());
    }
    (!atoms.is_empty()).then(|| vec![Block::Paragraph(atoms)])
}

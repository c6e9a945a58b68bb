//! Puts the runtime's sources into the program, so that an installed one can write them beside a crate.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::{env, fmt::Write as _};

fn main() -> Result<(), Box<dyn Error>> {
    let top = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("..");
    let runtime = top.join("runtime");
    let mut files = vec![
        ("Cargo.toml".to_owned(), runtime.join("Cargo.toml")),
        ("README.md".to_owned(), runtime.join("README.md")),
        ("LICENSE-APACHE".to_owned(), top.join("LICENSE-APACHE")),
        ("LICENSE-MIT".to_owned(), top.join("LICENSE-MIT")),
    ];
    collect(&runtime.join("src"), "src", &mut files)?;
    let mut text = String::from("/// The runtime's files: the path of each in its package, and its text.\n");
    text.push_str("pub(crate) const FILES: &[(&str, &str)] = &[\n");
    for (name, path) in &files {
        writeln!(text, "    ({name:?}, include_str!({:?})),", absolute(path)?)?;
    }
    let workspace = absolute(&top.join("Cargo.toml"))?;
    text.push_str("];\n\n/// The manifest that the runtime's takes versions from.\n");
    writeln!(text, "pub(crate) const WORKSPACE: &str = include_str!({workspace:?});")?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", absolute(&runtime.join("src"))?);
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("runtime.rs"), text)?;
    Ok(())
}

/// Every file below a folder, by name.
fn collect(folder: &Path, name: &str, files: &mut Vec<(String, PathBuf)>) -> Result<(), Box<dyn Error>> {
    let mut entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (path, file) = (entry.path(), entry.file_name());
        let name = format!("{name}/{}", file.to_str().ok_or("a file's name is not UTF-8")?);
        if path.is_dir() {
            collect(&path, &name, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push((name, path));
        }
    }
    Ok(())
}

fn absolute(path: &Path) -> Result<String, Box<dyn Error>> {
    let path = path.canonicalize()?;
    Ok(path.to_str().ok_or("the folder's name is not UTF-8")?.to_owned())
}

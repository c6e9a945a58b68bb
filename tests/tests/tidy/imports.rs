//! No import runs upward, no file stands in a circle with another, no room is unknown.

use std::collections::{BTreeMap, BTreeSet};

use super::rooms::{HOUSES, House};
use super::scan::{Files, files, imports, room, root};

/// Circles that are left, each with its reason in a comment of the code: none.
const CIRCLES: &[&[&str]] = &[];

/// What is wrong with the imports of a crate, a line each.
fn faults(house: &House, files: &Files) -> Vec<String> {
    let mut faults = Vec::new();
    let imports = imports(files);
    for (file, targets) in &imports {
        let Some(floor) = house.floor(room(file)) else {
            faults.push(format!(
                "{}/{file}: the order of rooms does not know `{}`: give it its floor in tests/tests/tidy/rooms.rs",
                house.folder,
                room(file),
            ));
            continue;
        };
        for target in targets.iter().filter(|target| room(target) != room(file)) {
            // A room that is not known is told of by its own files.
            let Some(below) = house.floor(room(target)) else { continue };
            if below >= floor {
                faults.push(format!(
                    "{0}/{file} imports {0}/{target}: `{1}` may import only what stands below it, and `{2}` does not",
                    house.folder,
                    room(file),
                    room(target),
                ));
            }
        }
    }
    let circles = circles(&imports);
    let known = |circle: &&Vec<&str>| !CIRCLES.contains(&circle.as_slice());
    for circle in circles.iter().filter(known) {
        faults.push(format!(
            "{}: these files import one another in a circle: {}",
            house.folder,
            circle.join(", ")
        ));
    }
    faults
}

/// The sets of files of which each leads to each, those of one file aside.
fn circles<'f>(imports: &BTreeMap<&'f str, BTreeSet<&'f str>>) -> Vec<Vec<&'f str>> {
    let reached = |from: &'f str| {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(file) = open.pop() {
            for next in imports.get(file).into_iter().flatten() {
                if reached.insert(*next) {
                    open.push(next);
                }
            }
        }
        reached
    };
    let all: BTreeMap<&str, BTreeSet<&str>> = imports.keys().map(|file| (*file, reached(file))).collect();
    let circle = |file: &'f str| -> Vec<&'f str> {
        let leads_back = |other: &&&'f str| all.get(**other).is_some_and(|reached| reached.contains(file));
        all[file].iter().filter(leads_back).copied().collect()
    };
    let circles: BTreeSet<Vec<&str>> =
        all.keys().map(|file| circle(file)).filter(|circle| circle.len() > 1).collect();
    circles.into_iter().collect()
}

#[test]
fn no_import_runs_upward_and_no_file_stands_in_a_circle() {
    let faults: Vec<String> =
        HOUSES.iter().flat_map(|house| faults(house, &files(&root().join(house.folder)))).collect();
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_room_of_the_order_is_there() {
    for house in &HOUSES {
        let files = files(&root().join(house.folder));
        let rooms: BTreeSet<&str> = files.keys().map(|file| room(file)).collect();
        for room in house.floors.iter().copied().flatten() {
            assert!(rooms.contains(room), "{} has no room `{room}`", house.folder);
        }
    }
}

/// A small house, to see that faults are found.
fn small(files: &[(&str, &str)]) -> Vec<String> {
    let house = House { folder: "small", floors: &[&["ground"], &["left", "right"], &["lib"]] };
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    faults(&house, &files)
}

#[test]
fn what_is_in_order_is_no_fault() {
    let sound = small(&[
        ("lib.rs", "mod ground;\nmod left;\npub use left::Left;"),
        ("ground.rs", "// crate::left is told of, not imported\nmacro_rules! m { () => { $crate::left } }"),
        ("left/mod.rs", "mod part;\npub use part::Left;\nuse crate::ground::Ground;"),
        ("left/part.rs", "use super::other::Other;\n#[cfg(test)]\nmod tests { use crate::right::Right; }"),
        ("left/other.rs", "fn f() -> crate::ground::Ground {}"),
    ]);
    assert_eq!(sound, [""; 0]);
}

#[test]
fn an_upward_import_names_both_files_and_the_rule() {
    let upward = small(&[("ground.rs", "use crate::{left::Left, std};"), ("left.rs", "")]);
    assert_eq!(
        upward,
        [
            "small/ground.rs imports small/left.rs: `ground` may import only what stands below it, and `left` does not"
        ]
    );
    let beside = small(&[("right/mod.rs", "fn f() { crate::left::go() }"), ("left.rs", "")]);
    assert_eq!(beside.len(), 1, "{beside:?}");
    let deep = "impl A { fn f(&self) { if x { use crate::left::Left; } } fn g() -> impl I + use<'_> {} }";
    assert_eq!(small(&[("ground.rs", deep), ("left.rs", "")]).len(), 1);
    let looped = "fn f() { for x in crate::left::all() {} }";
    assert_eq!(small(&[("ground.rs", looped), ("left.rs", "")]).len(), 1);
    let from_above = small(&[("left.rs", "use crate::Input;"), ("lib.rs", "")]);
    assert_eq!(from_above.len(), 1, "{from_above:?}");
    let by_super =
        small(&[("ground/mod.rs", ""), ("ground/deep.rs", "use super::super::left;"), ("left.rs", "")]);
    assert_eq!(by_super.len(), 1, "{by_super:?}");
}

#[test]
fn a_room_without_a_floor_is_named() {
    let unknown = small(&[("cellar/mod.rs", "")]);
    assert_eq!(
        unknown,
        [
            "small/cellar/mod.rs: the order of rooms does not know `cellar`: give it its floor in tests/tests/tidy/rooms.rs"
        ]
    );
}

#[test]
fn a_circle_names_its_files() {
    let circle = small(&[
        ("left/mod.rs", "pub use a::A;"),
        ("left/a.rs", "use super::b::B;"),
        ("left/b.rs", "use super::c::C;"),
        ("left/c.rs", "use super::a::A;"),
    ]);
    assert_eq!(
        circle,
        ["small: these files import one another in a circle: left/a.rs, left/b.rs, left/c.rs"]
    );
    let called = [("left/mod.rs", "fn f() { a::go() }"), ("left/a.rs", "use super::Left;")];
    assert_eq!(small(&called).len(), 1);
    let parent = small(&[("left/mod.rs", "pub use a::A;"), ("left/a.rs", "use super::Left;")]);
    assert_eq!(parent.len(), 1, "{parent:?}");
}

//! Makes a data folder with a forum of N comments, all but the last thousand of them on an earlier draft, so that the
//! pages of the newest draft show the same in every folder: `cargo bench -p registry --bench grow -- FOLDER N`.

#[path = "world/mod.rs"]
mod world;

use std::path::Path;

use world::{From, at, file, found, publish};

/// Comments on the third draft, whatever the size of the forum.
const SAME: usize = 1_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    // `cargo test --benches` runs this without arguments: there is nothing to make then.
    let [path, count] = arguments.as_slice() else { return };
    let count: usize = count.parse().expect("a number of comments");
    let (folder, house, clock) = found(Path::new(path));
    publish(&house, &clock, 1);
    publish(&house, &clock, 2);
    clock.set(at("2019-11-20T09:00:00Z"));
    file(&house, 2, count.saturating_sub(SAME), From::Members);
    publish(&house, &clock, 3);
    clock.set(at("2020-05-20T09:00:00Z"));
    file(&house, 3, SAME, From::Members);
    folder.stop();
}

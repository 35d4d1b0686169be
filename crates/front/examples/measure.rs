//! Parses every Rust file below the given folders, and prints what failed, the time beside a bare
//! `syn` parse, and the size of the representation.
//!
//! A file that `syn` parses must have no error here.

#![allow(clippy::print_stdout, reason = "the output is what this is for")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use privet_front::{Edition, parse_file};

fn main() {
    let mut files = Vec::new();
    for folder in std::env::args().skip(1) {
        collect(Path::new(&folder), &mut files);
    }
    files.sort();
    // A deep file must not end the measurement.
    let worker = std::thread::Builder::new().stack_size(64 << 20).spawn(move || measure(&files));
    if let Ok(worker) = worker {
        let _ = worker.join();
    }
}

fn measure(files: &[PathBuf]) {
    let (mut own, mut syn) = (Duration::ZERO, Duration::ZERO);
    let (mut bytes, mut failed, mut read) = (0, 0, 0);
    for path in files {
        let Ok(text) = std::fs::read_to_string(path) else { continue };
        let start = Instant::now();
        let by_syn = syn::parse_file(&text).err();
        syn += start.elapsed();
        proc_macro2::extra::invalidate_current_thread_spans();
        let start = Instant::now();
        let (_file, errors) = parse_file(&text, Edition::E2021);
        own += start.elapsed();
        bytes += text.len();
        read += 1;
        if let (None, Some(first)) = (&by_syn, errors.first()) {
            failed += 1;
            let line = text[..first.range.start as usize].matches('\n').count() + 1;
            println!("{}:{line}: {} ({} errors)", path.display(), first.message, errors.len());
        }
    }
    println!("{read} files, {bytes} bytes, {failed} that only syn reads");
    println!("front {own:?}, syn {syn:?}: {:.2}", own.as_secs_f64() / syn.as_secs_f64());
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

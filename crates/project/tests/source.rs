//! Reading source files, good and bad.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fs::{self, File};

use privet_project::{MAX_FILE_BYTES, Place, SourceReader};
use tempfile::TempDir;

#[test]
fn a_byte_order_mark_is_no_text() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("a.rs");
    fs::write(&file, "\u{feff}fn a() {}").unwrap();
    let source = SourceReader::new().read(&file).unwrap();
    assert_eq!((&*source.text, source.skipped_bytes), ("fn a() {}", 3));
}

#[test]
fn bytes_that_are_not_utf8_have_a_place() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("a.rs");
    fs::write(&file, b"// \xc3\xa4\n// \xc3\xa4\xff").unwrap();
    let problem = SourceReader::new().read(&file).unwrap_err();
    assert_eq!(problem.message, "the file is not UTF-8: byte 0xff at offset 11");
    assert_eq!(problem.place, Some(Place { line: 2, column: 5 }));
    fs::write(&file, b"\xef\xbb\xbf\xff").unwrap();
    let problem = SourceReader::new().read(&file).unwrap_err();
    assert_eq!(problem.message, "the file is not UTF-8: byte 0xff at offset 3");
    assert_eq!(problem.place, Some(Place { line: 1, column: 1 }));
}

#[test]
fn missing_large_and_strange_files_are_refused() {
    let folder = TempDir::new().unwrap();
    let reader = SourceReader::new();
    let large = folder.path().join("large.rs");
    File::create(&large).unwrap().set_len(MAX_FILE_BYTES + 1).unwrap();
    assert!(reader.read(&large).unwrap_err().message.contains("larger than 32 MiB"));
    assert_eq!(reader.read(&folder.path().join("gone.rs")).unwrap_err().message, "file not found");
    assert_eq!(reader.read(folder.path()).unwrap_err().message, "not a plain file");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero.rs")).unwrap();
        assert_eq!(reader.read(&folder.path().join("zero.rs")).unwrap_err().message, "not a plain file");
    }
}

#[test]
fn the_first_file_that_exists_under_exactly_its_name() {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("a")).unwrap();
    fs::write(folder.path().join("a/mod.rs"), "").unwrap();
    fs::create_dir(folder.path().join("b.rs")).unwrap();
    let reader = SourceReader::new();
    let paths = |names: &[&str]| names.iter().map(|name| folder.path().join(name)).collect::<Vec<_>>();
    assert_eq!(reader.first_file(&paths(&["a.rs", "a/mod.rs"])), Some(1));
    assert_eq!(reader.first_file(&paths(&["A/mod.rs.x", "a/Mod.rs"])), None);
    assert_eq!(reader.first_file(&paths(&["b.rs", "a/../a/./mod.rs"])), Some(1));
    assert_eq!(reader.first_file(&[]), None);
}

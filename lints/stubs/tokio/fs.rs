use std::io;
pub use self::canonicalize::canonicalize;
pub use self::create_dir::create_dir;
pub use self::create_dir_all::create_dir_all;
pub use self::dir_builder::DirBuilder;
pub use self::file::File;
pub use self::file_times::FileTimes;
pub use self::hard_link::hard_link;
pub use self::metadata::metadata;
pub use self::open_options::OpenOptions;
pub use self::read::read;
pub use self::read_dir::{read_dir, DirEntry, ReadDir};
pub use self::read_link::read_link;
pub use self::read_to_string::read_to_string;
pub use self::remove_dir::remove_dir;
pub use self::remove_dir_all::remove_dir_all;
pub use self::remove_file::remove_file;
pub use self::rename::rename;
pub use self::set_permissions::set_permissions;
pub use self::symlink_metadata::symlink_metadata;
pub use self::write::write;
pub use self::copy::copy;
pub use self::try_exists::try_exists;
pub use self::symlink::symlink;

mod canonicalize {
    use std::io;
    use std::path::{Path, PathBuf};
    pub async fn canonicalize(path: impl AsRef<Path>) -> io::Result<PathBuf>;
}

mod create_dir {
    use std::io;
    use std::path::Path;
    pub async fn create_dir(path: impl AsRef<Path>) -> io::Result<()>;
}

mod create_dir_all {
    use std::io;
    use std::path::Path;
    pub async fn create_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
}

mod dir_builder {
    use std::io;
    use std::path::Path;
    #[derive(Debug, Default)]
    pub struct DirBuilder {}
    impl DirBuilder {
        pub fn new() -> Self;
        pub fn recursive(&mut self, recursive: bool) -> &mut Self;
        pub async fn create(&self, path: impl AsRef<Path>) -> io::Result<()>;
    }
    impl DirBuilder {
        pub fn mode(&mut self, mode: u32) -> &mut Self;
    }
}

mod file {
    use crate::fs::{FileTimes, OpenOptions};
    use crate::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use std::fmt;
    use std::fs::{Metadata, Permissions};
    use std::io::{self};
    use std::path::Path;
    use std::fs::File as StdFile;
    pub struct File {}
    impl File {
        pub async fn open(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create(path: impl AsRef<Path>) -> io::Result<File>;
        pub async fn create_new<P: AsRef<Path>>(path: P) -> std::io::Result<File>;
        pub fn options() -> OpenOptions;
        pub fn from_std(std: StdFile) -> File;
        pub async fn sync_all(&self) -> io::Result<()>;
        pub async fn sync_data(&self) -> io::Result<()>;
        pub async fn set_len(&self, size: u64) -> io::Result<()>;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn try_clone(&self) -> io::Result<File>;
        pub async fn into_std(self) -> StdFile;
        pub fn try_into_std(self) -> Result<StdFile, Self>;
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
        pub async fn set_times(&self, times: FileTimes) -> io::Result<()>;
        pub async fn set_modified(&self, time: std::time::SystemTime) -> io::Result<()>;
        pub fn set_max_buf_size(&mut self, max_buf_size: usize);
        pub fn max_buf_size(&self) -> usize;
    }
    impl AsyncRead for File {}
    impl AsyncSeek for File {}
    impl AsyncWrite for File {}
    impl From<StdFile> for File {}
    impl fmt::Debug for File {}
    impl From<std::os::fd::OwnedFd> for File {}
    impl std::os::unix::io::AsRawFd for File {}
    impl std::os::unix::io::AsFd for File {}
    impl std::os::unix::io::FromRawFd for File {}
    struct Inner {}
}

mod file_times {
    use std::time::SystemTime;
    #[derive(Debug, Clone, Default)]
    pub struct FileTimes {}
    impl FileTimes {
        pub fn new() -> Self;
        pub fn set_accessed(self, t: SystemTime) -> Self;
        pub fn set_modified(self, t: SystemTime) -> Self;
    }
}

mod hard_link {
    use std::io;
    use std::path::Path;
    pub async fn hard_link(
        original: impl AsRef<Path>,
        link: impl AsRef<Path>,
    ) -> io::Result<()>;
}

mod metadata {
    use std::fs::Metadata;
    use std::io;
    use std::path::Path;
    pub async fn metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
}

mod open_options {
    use crate::fs::File;
    use std::io;
    use std::path::Path;
    use std::fs::OpenOptions as StdOpenOptions;
    #[derive(Clone, Debug)]
    pub struct OpenOptions {}
    impl OpenOptions {
        pub fn new() -> OpenOptions;
        pub fn read(&mut self, read: bool) -> &mut OpenOptions;
        pub fn write(&mut self, write: bool) -> &mut OpenOptions;
        pub fn append(&mut self, append: bool) -> &mut OpenOptions;
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
        pub fn create(&mut self, create: bool) -> &mut OpenOptions;
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
        pub async fn open(&self, path: impl AsRef<Path>) -> io::Result<File>;
    }
    impl OpenOptions {
        pub fn mode(&mut self, mode: u32) -> &mut OpenOptions;
        pub fn custom_flags(&mut self, flags: i32) -> &mut OpenOptions;
    }
    impl From<StdOpenOptions> for OpenOptions {}
    impl Default for OpenOptions {}
    #[derive(Debug, Clone)]
    enum Kind {}
}

mod read {
    use std::{io, path::Path};
    pub async fn read(path: impl AsRef<Path>) -> io::Result<Vec<u8>>;
}

mod read_dir {
    use std::ffi::OsString;
    use std::fs::{FileType, Metadata};
    use std::io;
    use std::path::{Path, PathBuf};
    use std::task::{Context, Poll};
    pub async fn read_dir(path: impl AsRef<Path>) -> io::Result<ReadDir>;
    #[derive(Debug)]
    pub struct ReadDir(());
    impl ReadDir {
        pub async fn next_entry(&mut self) -> io::Result<Option<DirEntry>>;
        pub fn poll_next_entry(
            &mut self,
            cx: &mut Context<'_>,
        ) -> Poll<io::Result<Option<DirEntry>>>;
    }
    impl DirEntry {
        pub fn ino(&self) -> u64;
    }
    #[derive(Debug)]
    pub struct DirEntry {}
    impl DirEntry {
        pub fn path(&self) -> PathBuf;
        pub fn file_name(&self) -> OsString;
        pub async fn metadata(&self) -> io::Result<Metadata>;
        pub async fn file_type(&self) -> io::Result<FileType>;
    }
}

mod read_link {
    use std::io;
    use std::path::{Path, PathBuf};
    pub async fn read_link(path: impl AsRef<Path>) -> io::Result<PathBuf>;
}

mod read_to_string {
    use std::{io, path::Path};
    pub async fn read_to_string(path: impl AsRef<Path>) -> io::Result<String>;
}

mod remove_dir {
    use std::io;
    use std::path::Path;
    pub async fn remove_dir(path: impl AsRef<Path>) -> io::Result<()>;
}

mod remove_dir_all {
    use std::io;
    use std::path::Path;
    pub async fn remove_dir_all(path: impl AsRef<Path>) -> io::Result<()>;
}

mod remove_file {
    use std::io;
    use std::path::Path;
    pub async fn remove_file(path: impl AsRef<Path>) -> io::Result<()>;
}

mod rename {
    use std::io;
    use std::path::Path;
    pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> io::Result<()>;
}

mod set_permissions {
    use std::fs::Permissions;
    use std::io;
    use std::path::Path;
    pub async fn set_permissions(
        path: impl AsRef<Path>,
        perm: Permissions,
    ) -> io::Result<()>;
}

mod symlink_metadata {
    use std::fs::Metadata;
    use std::io;
    use std::path::Path;
    pub async fn symlink_metadata(path: impl AsRef<Path>) -> io::Result<Metadata>;
}

mod write {
    use std::{io, path::Path};
    pub async fn write(
        path: impl AsRef<Path>,
        contents: impl AsRef<[u8]>,
    ) -> io::Result<()>;
}

mod copy {
    use std::path::Path;
    pub async fn copy(
        from: impl AsRef<Path>,
        to: impl AsRef<Path>,
    ) -> Result<u64, std::io::Error>;
}

mod try_exists {
    use std::io;
    use std::path::Path;
    pub async fn try_exists(path: impl AsRef<Path>) -> io::Result<bool>;
}

mod symlink {
    use std::io;
    use std::path::Path;
    pub async fn symlink(
        original: impl AsRef<Path>,
        link: impl AsRef<Path>,
    ) -> io::Result<()>;
}

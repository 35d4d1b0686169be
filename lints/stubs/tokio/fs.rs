//! Files.

use std::io::Result;
use std::path::Path;

pub struct File;
impl File {
    pub async fn open(path: impl AsRef<Path>) -> Result<File>;
    pub async fn create(path: impl AsRef<Path>) -> Result<File>;
    pub async fn sync_all(&self) -> Result<()>;
}
impl crate::io::AsyncRead for File {}
impl crate::io::AsyncWrite for File {}
pub async fn read(path: impl AsRef<Path>) -> Result<Vec<u8>>;
pub async fn read_to_string(path: impl AsRef<Path>) -> Result<String>;
pub async fn write(path: impl AsRef<Path>, contents: impl AsRef<[u8]>) -> Result<()>;
pub async fn create_dir_all(path: impl AsRef<Path>) -> Result<()>;
pub async fn remove_file(path: impl AsRef<Path>) -> Result<()>;
pub async fn rename(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<()>;
pub async fn copy(from: impl AsRef<Path>, to: impl AsRef<Path>) -> Result<u64>;
pub async fn metadata(path: impl AsRef<Path>) -> Result<std::fs::Metadata>;

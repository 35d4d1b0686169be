//! Where the cache lies, and for which build.

use std::env;
use std::path::Path;
use std::time::SystemTime;

use etcetera::BaseStrategy as _;
use privet_driver::StoreOptions;

/// `privet` in the user's folder for caches; none where there is no such folder.
pub(crate) fn options() -> Option<StoreOptions> {
    let folder = etcetera::base_strategy::choose_native_strategy().ok()?.cache_dir().join("privet");
    Some(StoreOptions { folder, build: build(&env::current_exe().ok()?)? })
}

/// Two builds of one version may read files in different ways; what tells them apart is their program.
fn build(program: &Path) -> Option<String> {
    let about = program.metadata().ok()?;
    let since = about.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", env!("CARGO_PKG_VERSION"), about.len(), since.as_nanos()))
}

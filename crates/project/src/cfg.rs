//! The `cfg` options of a crate, from the target triple, the features and the kind of target.
//!
//! They come from tables, not from running a compiler.

use std::collections::BTreeSet;
use std::env::consts;

use cfg_expr::targets::{ALL_BUILTINS, Endian, TargetInfo, get_builtin_target_by_triple};
use cfg_expr::{Expression, Predicate};

/// One option: `unix`, or `feature = "x"`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CfgAtom {
    /// `unix`, `feature`, `target_os`.
    pub key: String,
    /// The value of `key = "value"`; `None` for a bare word.
    pub value: Option<String>,
}

/// The set of options that hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CfgOptions {
    atoms: BTreeSet<CfgAtom>,
}

impl CfgOptions {
    /// Turns an option on.
    pub fn insert(&mut self, key: &str, value: Option<&str>) {
        self.atoms.insert(CfgAtom { key: key.to_owned(), value: value.map(str::to_owned) });
    }

    /// Whether `key` (no value) or `key = "value"` holds.
    #[must_use]
    pub fn contains(&self, key: &str, value: Option<&str>) -> bool {
        self.atoms.contains(&CfgAtom { key: key.to_owned(), value: value.map(str::to_owned) })
    }

    /// All options that hold, sorted.
    pub fn iter(&self) -> impl Iterator<Item = &CfgAtom> {
        self.atoms.iter()
    }
}

/// A target platform.
pub(crate) struct Platform {
    info: &'static TargetInfo,
}

impl Platform {
    /// The platform of a triple that rustc knows.
    pub(crate) fn of_triple(triple: &str) -> Option<Platform> {
        get_builtin_target_by_triple(triple).map(|info| Platform { info })
    }

    /// The platform that this program was built for.
    pub(crate) fn host() -> Platform {
        let environment = ["gnu", "musl", "msvc", "ohos", "uclibc"].into_iter().find(|name| match *name {
            "gnu" => cfg!(target_env = "gnu"),
            "musl" => cfg!(target_env = "musl"),
            "msvc" => cfg!(target_env = "msvc"),
            "ohos" => cfg!(target_env = "ohos"),
            _ => cfg!(target_env = "uclibc"),
        });
        let vendor = ["unknown", "pc", "apple", "uwp", "win7"].into_iter().find(|name| match *name {
            "unknown" => cfg!(target_vendor = "unknown"),
            "pc" => cfg!(target_vendor = "pc"),
            "apple" => cfg!(target_vendor = "apple"),
            "uwp" => cfg!(target_vendor = "uwp"),
            _ => cfg!(target_vendor = "win7"),
        });
        let is_host = |info: &&TargetInfo| {
            info.arch.as_str() == consts::ARCH
                && info.os.as_ref().is_some_and(|os| os.as_str() == consts::OS)
                && info.env.as_ref().map(|env| env.as_str()) == environment
                && info.vendor.as_ref().map(|vendor| vendor.as_str()) == vendor
                && u32::from(info.pointer_width) == usize::BITS
        };
        // Of several (distributions, sanitizers, ABIs of their own) the plain one names the vendor and has
        // the shortest name.
        let plainness = |info: &&TargetInfo| {
            let triple = info.triple.as_str();
            let names_vendor = vendor.is_some_and(|vendor| triple.split('-').nth(1) == Some(vendor));
            (!names_vendor, triple.len())
        };
        // The table is sorted, and of equals the first is taken.
        let info = ALL_BUILTINS.iter().filter(is_host).min_by_key(plainness);
        Platform { info: info.unwrap_or(&ALL_BUILTINS[0]) }
    }

    pub(crate) fn triple(&self) -> &'static str {
        self.info.triple.as_str()
    }

    /// The options that hold in every crate built for this platform, in the one profile or the other.
    pub(crate) fn options(&self, release: bool) -> CfgOptions {
        let mut options = CfgOptions::default();
        if !release {
            options.insert("debug_assertions", None);
        }
        options.insert("panic", Some(self.info.panic.as_str()));
        options.insert("target_arch", Some(self.info.arch.as_str()));
        options.insert("target_os", Some(self.info.os.as_ref().map_or("none", |os| os.as_str())));
        options.insert("target_env", Some(self.info.env.as_ref().map_or("", |env| env.as_str())));
        options.insert("target_abi", Some(self.info.abi.as_ref().map_or("", |abi| abi.as_str())));
        options
            .insert("target_vendor", Some(self.info.vendor.as_ref().map_or("unknown", |name| name.as_str())));
        options.insert("target_pointer_width", Some(&self.info.pointer_width.to_string()));
        let endian = match self.info.endian {
            Endian::big => "big",
            Endian::little => "little",
        };
        options.insert("target_endian", Some(endian));
        for family in self.info.families.iter() {
            options.insert("target_family", Some(family.as_str()));
            if matches!(family.as_str(), "unix" | "windows") {
                options.insert(family.as_str(), None);
            }
        }
        for size in self.info.has_atomics.iter() {
            options.insert("target_has_atomic", Some(&size.to_string()));
            options.insert("target_has_atomic", None);
        }
        for feature in baseline_features(self.info.arch.as_str()) {
            options.insert("target_feature", Some(feature));
        }
        options
    }

    /// Whether the key of a `[target.KEY.dependencies]` table means this platform.
    ///
    /// An expression that cannot be read is taken to hold: a dependency too many loses nothing.
    pub(crate) fn matches(&self, key: &str) -> bool {
        if !key.trim_start().starts_with("cfg(") {
            return key == self.triple();
        }
        let Ok(expression) = Expression::parse(key) else { return true };
        expression.eval(|predicate| match predicate {
            Predicate::Target(target) => target.matches(self.info),
            Predicate::DebugAssertions => true,
            Predicate::TargetFeature(name) => baseline_features(self.info.arch.as_str()).contains(name),
            _ => false,
        })
    }
}

/// The instruction set extensions that every processor of an architecture has, as rustc assumes.
fn baseline_features(architecture: &str) -> &'static [&'static str] {
    match architecture {
        "x86_64" => &["fxsr", "sse", "sse2"],
        "aarch64" => &["neon"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::{CfgAtom, Platform};

    #[test]
    fn host_is_this_machine() {
        let version = std::process::Command::new("rustc").arg("-vV").output().unwrap();
        let version = String::from_utf8(version.stdout).unwrap();
        let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
        assert_eq!(Platform::host().triple(), host);
        let options = Platform::host().options(false);
        assert!(options.contains("target_os", Some(std::env::consts::OS)));
        assert!(options.contains("target_arch", Some(std::env::consts::ARCH)));
        assert_eq!(options.contains("unix", None), cfg!(unix));
        assert_eq!(options.contains("windows", None), cfg!(windows));
    }

    #[test]
    fn options_are_those_of_the_triple() {
        let options = Platform::of_triple("x86_64-pc-windows-msvc").unwrap().options(false);
        let shown: Vec<String> = options
            .iter()
            .filter(|atom| !atom.key.starts_with("target_has"))
            .map(|CfgAtom { key, value }| match value {
                Some(value) => format!("{key}={value}"),
                None => key.clone(),
            })
            .collect();
        let expected = "debug_assertions panic=unwind target_abi= target_arch=x86_64 target_endian=little \
             target_env=msvc target_family=windows target_feature=fxsr target_feature=sse target_feature=sse2 \
             target_os=windows target_pointer_width=64 target_vendor=pc windows";
        assert_eq!(shown, expected.split_whitespace().collect::<Vec<_>>());
        assert!(Platform::of_triple("no-such-triple").is_none());
    }

    #[test]
    fn platforms_of_dependencies() {
        let platform = Platform::of_triple("x86_64-unknown-linux-gnu").unwrap();
        for key in [
            "cfg(unix)",
            "cfg(not(windows))",
            "x86_64-unknown-linux-gnu",
            "cfg(target_os = \"linux\")",
            "cfg(",
        ] {
            assert!(platform.matches(key), "{key}");
        }
        for key in
            ["cfg(windows)", "cfg(all(unix, target_os = \"macos\"))", "wasm32-unknown-unknown", "cfg(loom)"]
        {
            assert!(!platform.matches(key), "{key}");
        }
    }
}

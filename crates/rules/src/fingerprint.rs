//! Fingerprints: what names a finding from one version of the code to the next.
//!
//! Made of the lint, the enclosing function, the paths of sink and source, and which one of several
//! such it is. No line, no confidence and no category, so that moving code, or tagging a field that was
//! only suspected, keeps it.

use privet_ir::Finding;
use rustc_hash::FxHashMap;

/// Gives each finding its fingerprint. The findings are sorted, so ordinals follow the places.
pub fn assign(findings: &mut [Finding]) {
    let mut seen: FxHashMap<u64, u32> = FxHashMap::default();
    for finding in findings {
        let sink = finding.sink.as_ref().map_or("", |sink| &sink.path);
        let source = finding.source.as_ref().map_or("", |source| &source.path);
        let key = hash(&[&finding.lint, &finding.function, sink, source]);
        let ordinal = seen.entry(key).or_default();
        finding.fingerprint = format!("{:016x}", hash(&[&format!("{key:016x}"), &ordinal.to_string()]));
        *ordinal += 1;
    }
}

/// FNV-1a, 64 bits (<http://www.isthe.com/chongo/tech/comp/fnv/>): the same on every machine and for
/// ever, which the hashers of the standard library do not promise.
fn hash(parts: &[&str]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain(std::iter::once(0)));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn the_hash_never_changes() {
        // The published test vector for "a", followed by our separator.
        assert_eq!(hash(&["a"]), 0xaf63_dc4c_8601_ec8c_u64.wrapping_mul(0x0100_0000_01b3));
        assert_ne!(hash(&["ab", "c"]), hash(&["a", "bc"]));
    }
}

//! The stubs are read by the same front end as any file, and nothing in them is lost.

use privet_front::{Edition, parse_file};
use privet_lints::stubs::STUBS;

#[test]
fn every_stub_parses() {
    for stub in STUBS {
        let (_, errors) = parse_file(stub.text, Edition::E2021);
        assert!(errors.is_empty(), "{}: {errors:?}", stub.path);
    }
}

#[test]
fn every_crate_has_a_root() {
    for stub in STUBS {
        let root = stub.path.split('/').next().map(|name| format!("{name}/lib.rs"));
        assert!(STUBS.iter().any(|other| Some(other.path) == root.as_deref()), "{}", stub.path);
    }
}

#[test]
fn every_template_parses() {
    for template in privet_lints::templates::TEMPLATES {
        let (_, errors) = parse_file(template.text, Edition::E2021);
        assert!(errors.is_empty(), "{}: {errors:?}", template.path);
    }
}

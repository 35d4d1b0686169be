//! Modules, renames, globs and re-exports across two crates.

use people as renamed;
use people::remark;
use renamed::prelude::*;

mod inner {
    use super::Human;

    pub(crate) fn read(human: &Human) -> &str {
        &human.email
    }

    pub(super) mod deeper {
        pub(crate) use super::read as read_mail;

        pub(crate) fn count(human: &super::super::Human) -> u32 {
            human.visits
        }
    }
}

use inner::deeper::{self, read_mail};

pub fn sinks(human: &Human) {
    note(&human.email); //~ personal_data_in_log
    remark(&human.email); //~ personal_data_in_log
    outlets::note(&human.email); //~ personal_data_in_log
    people::sinks::note_owned(human.email.clone()); //~ personal_data_in_log
    renamed::remark(&human.full_name); //~ personal_data_in_log
    keep(&human.email);
    outlets::keep(&human.email);
    note("constant");
    remark("constant");
}

pub fn sources(human: &Human) {
    println!("{}", inner::read(human)); //~ personal_data_in_log
    println!("{}", read_mail(human)); //~ personal_data_in_log
    println!("{}", renamed::mail_of(human)); //~ personal_data_in_log
    println!("{}", deeper::count(human));
    println!("{}", people::visits_of(human));
}

/// A local function of the same name as a sink.
pub fn shadowed(human: &Human) {
    fn note(text: &str) -> usize {
        text.len()
    }
    note(&human.email);
    ::outlets::note(&human.email); //~ personal_data_in_log
}

/// A long way: four functions from the field to the sink.
pub fn far(human: &Human) {
    first(inner::read(human));
    count_first(deeper::count(human));
}

fn first(text: &str) {
    second(text.to_owned());
}

fn second(text: String) {
    third(&[text]);
}

fn third(texts: &[String]) {
    for text in texts {
        outlets::note(text); //~ personal_data_in_log
    }
}

fn count_first(count: u32) {
    count_second(&count.to_string());
}

fn count_second(text: &str) {
    outlets::note(text);
}

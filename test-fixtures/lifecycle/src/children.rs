//! What follows from knowing that somebody is too young.

#[derive(Debug)]
pub struct Failed;

pub fn run() {
    mark(1);
    mark_and_erase(1);
    mark_and_erase_sometimes(1, true);
    let _ = mark_and_erase_unless_it_fails(1);
    mark_all(&[1]);
    mark_later(1);
    for id in 1..9 {
        if is_minor(id) {
            crate::rights::erase(id);
        }
    }
    if !is_underage(1) {
        return;
    }
    let _ = is_underage(2);
    only_logged(1);
}

#[privet::detects(minor)]
#[rustfmt::skip]
fn mark(id: u64) { //~ minor_data_not_erased
    let _ = id;
}

#[privet::detects(minor)]
fn mark_and_erase(id: u64) {
    crate::rights::erase(id);
}

/// Only where somebody asked for it.
#[privet::detects(minor)]
#[rustfmt::skip]
fn mark_and_erase_sometimes(id: u64, is_asked: bool) { //~ minor_data_not_erased
    if is_asked {
        crate::rights::erase(id);
    }
}

/// What could not be marked, is not known.
#[privet::detects(minor)]
fn mark_and_erase_unless_it_fails(id: u64) -> Result<(), Failed> {
    set_flag(id)?;
    crate::rights::erase(id);
    Ok(())
}

fn set_flag(id: u64) -> Result<(), Failed> {
    if id == 0 { Err(Failed) } else { Ok(()) }
}

/// Each of them.
#[privet::detects(minor)]
fn mark_all(ids: &[u64]) {
    for id in ids {
        crate::rights::erase(*id);
    }
}

fn later(job: impl FnOnce()) {
    job();
}

/// What is handed to somebody who runs it.
#[privet::detects(minor)]
fn mark_later(id: u64) {
    later(move || crate::rights::erase(id));
}

/// Its caller erases where the answer is yes.
#[privet::detects(minor)]
fn is_minor(id: u64) -> bool {
    id > 10
}

/// Its callers do nothing about it.
#[privet::detects(minor)]
#[rustfmt::skip]
fn is_underage(id: u64) -> bool { //~ minor_data_not_erased
    id > 10
}

/// A match whose one arm forgets it.
#[privet::detects(minor)]
#[rustfmt::skip]
fn only_logged(age: u64) { //~ minor_data_not_erased
    match age {
        0..13 => crate::rights::erase(age),
        13..18 => {}
        _ => crate::rights::erase(age),
    }
}

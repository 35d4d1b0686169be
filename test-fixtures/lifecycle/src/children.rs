//! What follows from knowing that somebody is too young.

pub fn run() {
    mark(1);
    mark_and_erase(1);
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

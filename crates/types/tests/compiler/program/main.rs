//! Prints the type of every value that is shown, with the place of the call.

#![allow(warnings)]

mod basics;
mod closures;
mod containers;
mod generics;
mod iterators;
mod text;

#[track_caller]
fn show<T: ?Sized>(_: &T) {
    let at = std::panic::Location::caller();
    println!("{}\t{}\t{}\t{}", at.file(), at.line(), at.column(), std::any::type_name::<T>());
}

fn main() {
    basics::run();
    closures::run();
    containers::run();
    generics::run();
    iterators::run();
    text::run();
}

//! What is stored: who erases it, shows it, corrects it, and how long it stays.

mod children;
mod db;
mod mapper;
mod members;
mod people;
mod rights;

fn main() {
    people::run();
    rights::run();
    children::run();
    members::run();
}

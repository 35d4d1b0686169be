//! Memory that is shared: channels, statics, locks, cells.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, OnceLock};

use people::Person;

static LAST: Mutex<Vec<String>> = Mutex::new(Vec::new());
static VISITS: Mutex<Vec<u32>> = Mutex::new(Vec::new());
static FIRST: OnceLock<String> = OnceLock::new();

pub fn remember(person: &Person) {
    if let Ok(mut last) = LAST.lock() {
        last.push(person.email.clone());
    }
    if let Ok(mut visits) = VISITS.lock() {
        visits.push(person.visits);
    }
    let _ = FIRST.set(person.full_name.clone());
}

pub fn print_remembered() {
    println!("{:?}", LAST.lock().map(|last| last.len()));
    println!("{:?}", LAST.lock().unwrap().first()); //~ personal_data_in_log
    println!("{:?}", VISITS.lock().unwrap().first());
    println!("{:?}", FIRST.get()); //~ personal_data_in_log
}

/// Who clones a lock sees what is written through the clone.
pub fn cloned(person: &Person) {
    let one = Arc::new(Mutex::new(String::new()));
    let other = Arc::clone(&one);
    *other.lock().unwrap() = person.email.clone();
    println!("{}", one.lock().unwrap()); //~ personal_data_in_log
    let one = Rc::new(RefCell::new(0));
    let other = one.clone();
    *other.borrow_mut() = person.visits;
    println!("{}", one.borrow());
}

pub struct Note {
    mail: String,
    visits: u32,
}

/// One end stays, the other goes to a thread.
pub struct Desk {
    queue: Sender<Note>,
}

impl Desk {
    pub fn open() -> Self {
        let (queue, receiver) = mpsc::channel();
        std::thread::spawn(move || work(&receiver));
        Self { queue }
    }

    pub fn tell(&self, mail: &str, visits: u32) {
        let _ = self.queue.send(Note { mail: mail.to_owned(), visits });
    }
}

fn work(receiver: &Receiver<Note>) {
    while let Ok(note) = receiver.recv() {
        println!("{}", note.visits);
        println!("{}", note.mail); //~ personal_data_in_log
    }
}

pub fn greet(person: &Person) {
    Desk::open().tell(&person.email, person.visits);
}

/// The order in which threads come does not matter.
pub fn threads(person: Person) {
    let (sender, receiver) = mpsc::channel();
    let worker = std::thread::spawn(move || {
        for mail in receiver {
            println!("{mail}"); //~ personal_data_in_log
        }
    });
    let sender = sender.clone();
    let _ = sender.send(person.email);
    drop(sender);
    let _ = worker.join();
}

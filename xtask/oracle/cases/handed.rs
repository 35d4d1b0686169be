//! Shared memory that is handed over, and copied or moved to another variable there.
use crate::runtime::{sink, source};
use std::sync::mpsc::{Sender, Receiver, channel};
use std::sync::{Arc, Mutex};
use std::cell::RefCell;
use std::rc::Rc;
use std::thread;
fn start(state: Arc<Mutex<Vec<String>>>) {
    let other = state.clone();
    thread::spawn(move || other.lock().unwrap().push(source())).join().unwrap();
}
fn cloned(state: &Arc<Mutex<Vec<String>>>) {
    let other = Arc::clone(state);
    other.lock().unwrap().push(source());
}
fn assigned(state: Arc<Mutex<String>>) {
    let other = state;
    *other.lock().unwrap() = source();
}
fn copied(state: &Arc<Mutex<Vec<String>>>) -> usize {
    let mut copy = state.lock().unwrap().clone();
    copy.push(source());
    copy.len()
}
struct App {
    log: Rc<RefCell<Vec<String>>>,
    name: String,
}
fn in_field(app: &App) {
    let log = Rc::clone(&app.log);
    log.borrow_mut().push(source());
}
fn sends(to: Sender<String>) {
    let tx = to.clone();
    tx.send(source()).unwrap();
}
fn answers(inbox: Receiver<(String, Sender<String>)>) {
    for (text, reply) in inbox {
        reply.send(text).unwrap();
    }
}
pub fn run() {
    let state = Arc::new(Mutex::new(Vec::new()));
    start(state.clone());
    sink(state.lock().unwrap().first());
    let state = Arc::new(Mutex::new(Vec::new()));
    cloned(&state);
    sink(state.lock().unwrap().first());
    let state = Arc::new(Mutex::new(String::new()));
    assigned(state.clone());
    sink(state.lock().unwrap().clone());
    let state = Arc::new(Mutex::new(Vec::new()));
    copied(&state);
    sink(state.lock().unwrap().first());
    let app = App { log: Rc::default(), name: String::new() };
    in_field(&app);
    sink(app.log.borrow().first());
    sink(&app.name);
    let (tx, rx) = channel();
    sends(tx);
    sink(rx.recv().unwrap());
    let (requests, inbox) = channel();
    let (reply, answer) = channel();
    requests.send((source(), reply)).unwrap();
    drop(requests);
    answers(inbox);
    sink(answer.recv().unwrap());
}

//! Threads, channels, scopes, shared state between them.
use crate::runtime::{sink, source};
use std::sync::mpsc::{Sender, channel, sync_channel};
use std::sync::{Arc, Condvar, Mutex, RwLock};
use std::thread;

struct Worker {
    inbox: Sender<Message>,
}

enum Message {
    Text(String),
    Number(u32),
}

impl Worker {
    fn send(&self, text: String) {
        self.inbox.send(Message::Text(text)).unwrap();
    }
}

#[derive(Clone, Default)]
struct State {
    names: Arc<Mutex<Vec<String>>>,
    plans: Arc<Mutex<Vec<String>>>,
}

impl State {
    fn add(&self, name: String) {
        self.names.lock().unwrap().push(name);
    }
    fn all(&self) -> Vec<String> {
        self.names.lock().unwrap().clone()
    }
    fn plans(&self) -> Vec<String> {
        self.plans.lock().unwrap().clone()
    }
}

pub fn run() {
    let text = source();
    thread::spawn(move || sink(&text)).join().unwrap();
    let handle = thread::spawn(|| source());
    sink(handle.join().unwrap());
    let handle = thread::spawn(|| (source(), String::new()));
    let (a, b) = handle.join().unwrap();
    sink(a);
    sink(b);
    let (sender, receiver) = channel();
    thread::spawn(move || sender.send(source()).unwrap()).join().unwrap();
    sink(receiver.recv().unwrap());
    let (sender, receiver) = channel::<String>();
    sender.send(String::new()).unwrap();
    sink(receiver.recv().unwrap());
    let (sender, receiver) = sync_channel(2);
    let second = sender.clone();
    sender.send(String::new()).unwrap();
    second.send(source()).unwrap();
    drop((sender, second));
    for text in receiver {
        sink(text);
    }
    let (sender, receiver) = channel();
    let worker = Worker { inbox: sender };
    worker.send(source());
    worker.inbox.send(Message::Number(3)).unwrap();
    drop(worker);
    while let Ok(message) = receiver.recv() {
        match message {
            Message::Text(text) => sink(text),
            Message::Number(number) => sink(number),
        }
    }
    let state = State::default();
    let shared = state.clone();
    thread::spawn(move || shared.add(source())).join().unwrap();
    sink(state.all());
    sink(state.plans());
    let counter = Arc::new(RwLock::new(String::new()));
    let writer = Arc::clone(&counter);
    let handle = thread::spawn(move || {
        let mut guard = writer.write().unwrap();
        *guard = source();
    });
    handle.join().unwrap();
    sink(counter.read().unwrap().as_str());
    let mut local = vec![String::new()];
    let clean = String::from("clean");
    thread::scope(|scope| {
        scope.spawn(|| local.push(source()));
        scope.spawn(|| sink(&clean));
    });
    sink(&local);
    let result = thread::scope(|scope| scope.spawn(|| source()).join().unwrap());
    sink(result);
    let pair = Arc::new((Mutex::new(None), Condvar::new()));
    let other = pair.clone();
    let handle = thread::spawn(move || {
        *other.0.lock().unwrap() = Some(source());
        other.1.notify_one();
    });
    let mut guard = pair.0.lock().unwrap();
    while guard.is_none() {
        guard = pair.1.wait(guard).unwrap();
    }
    sink(guard.as_ref());
    drop(guard);
    handle.join().unwrap();
    let handles: Vec<_> = (0..2).map(|_| thread::spawn(|| source())).collect();
    let texts: Vec<String> = handles.into_iter().map(|handle| handle.join().unwrap()).collect();
    sink(texts);
    let built = thread::Builder::new().name("x".to_string()).spawn(|| source()).unwrap();
    sink(built.join().unwrap());
    let (requests, inbox) = channel::<(String, Sender<String>)>();
    let server = thread::spawn(move || {
        for (text, reply) in inbox {
            sink(&text);
            reply.send(text + "!").unwrap();
        }
    });
    let (reply, answer) = channel();
    requests.send((source(), reply)).unwrap();
    sink(answer.recv().unwrap());
    drop(requests);
    server.join().unwrap();
    let jobs: Vec<Box<dyn FnOnce() -> String + Send>> = vec![Box::new(|| source()), Box::new(String::new)];
    for job in jobs {
        sink(thread::spawn(job).join().unwrap());
    }
}

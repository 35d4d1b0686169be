//! `async` functions, blocks and futures that are kept.

use people::Person;

async fn mail(person: &Person) -> String {
    person.email.clone()
}

async fn visits(person: &Person) -> u32 {
    person.visits
}

pub async fn awaited(person: &Person) {
    println!("{}", visits(person).await);
    println!("{}", mail(person).await); //~ personal_data_in_log
    let future = mail(person);
    println!("{}", future.await.len());
}

pub async fn blocks(person: &Person) {
    let text = async { mail(person).await };
    println!("{}", text.await); //~ personal_data_in_log
    let count = async { visits(person).await };
    println!("{}", count.await);
}

pub async fn closures(person: &Person) {
    let read = async |person: &Person| person.full_name.clone();
    println!("{}", read(person).await); //~ personal_data_in_log
    let count = async |person: &Person| person.visits;
    println!("{}", count(person).await);
}

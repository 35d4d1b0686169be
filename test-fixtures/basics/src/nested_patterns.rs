//! Patterns in patterns.

use people::Person;

pub struct Team {
    pub lead: Person,
    pub pair: (Person, u32),
    pub motto: &'static str,
}

pub fn structs(team: &Team) {
    let Team { lead: Person { email, visits, .. }, motto, .. } = team;
    println!("{visits} {motto}");
    println!("{email}"); //~ personal_data_in_log
}

pub fn tuples(team: &Team) {
    let Team { pair: (Person { full_name: text, .. }, count), .. } = team;
    println!("{count}");
    println!("{text}"); //~ personal_data_in_log
}

pub fn options(team: Option<Option<&Team>>) {
    if let Some(Some(Team { lead, motto, .. })) = team {
        println!("{motto}");
        println!("{}", lead.email); //~ personal_data_in_log
    }
}

pub fn slices(people: &[Person]) {
    match people {
        [] => println!("nobody"),
        [Person { visits, .. }] => println!("{visits}"),
        [first, .., last] => {
            println!("{}", first.visits);
            println!("{}", last.email); //~ personal_data_in_log
        }
    }
}

pub fn parameters((Person { email, .. }, count): (&Person, u32)) {
    println!("{count}");
    println!("{email}"); //~ personal_data_in_log
}

pub fn or_patterns(pair: Result<&Person, &Person>) {
    let (Ok(Person { full_name, visits, .. }) | Err(Person { full_name, visits, .. })) = pair;
    println!("{visits}");
    println!("{full_name}"); //~ personal_data_in_log
}

pub fn bound(team: &Team) {
    let pair @ (person, _) = &team.pair;
    println!("{}", pair.1);
    println!("{}", pair.0.email); //~ personal_data_in_log
    println!("{}", person.visits);
}

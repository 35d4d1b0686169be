use privet::Privacy;

#[derive(Privacy)]
union Either {
    #[personal_information(email)]
    a: u8,
    b: i8,
}

#[derive(Privacy)]
#[personal_information(email)]
struct Unit;

#[derive(Privacy)]
#[not_personal]
enum Never {}

fn main() {}

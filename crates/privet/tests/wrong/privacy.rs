use privet::Privacy;

#[derive(Privacy)]
#[privacy(subject = costumer, store = "", sauce = provided)]
struct A(u8);

#[derive(Privacy)]
#[privacy(source = "observd", retain(days = 0))]
struct B {
    #[privacy(store = "accounts")]
    a: u8,
    #[privacy(retain)]
    b: u8,
    #[privacy(retain = 30)]
    c: u8,
    #[privacy(retain())]
    d: u8,
    #[privacy(retain(basis = "because", dais = 3))]
    e: u8,
}

#[derive(Privacy)]
#[privacy]
struct C(u8);

#[derive(Privacy)]
#[privacy(subject = child, subject = child)]
#[privacy(subject = child)]
struct D(u8);

#[derive(Privacy)]
#[privacy(child)]
struct E(u8);

fn main() {}

//! Associated items through aliases, `Self` and type parameters.

use forms::{Area, Point, Quad, Shape as Form, Square, kind, value};

type Pair<T> = (T, T);
type Local = Form;

pub enum Own {
    One,
    Two(u8),
}

pub type Renamed = Own;

impl Own {
    pub const FIRST: Own = Self::One;
    pub fn second() -> Self {
        value!(Self::Two);
        let make = Self::Two;
        make(2)
    }
    pub fn both() -> (Self, Self) {
        (Self::second(), Renamed::second())
    }
}

pub fn of_parameter<T: Area>() -> usize {
    T::corners() + T::make().doubled() as usize + <T>::corners() + <T as Area>::corners()
}

pub fn run() {
    value!(Quad::new);
    value!(Local::Dot);
    value!(Renamed::Two);
    value!(Form::Dot);
    kind!(Quad);
    kind!(Local);
    kind!(Renamed);
    kind!(Pair<Square>);
    let _ = Quad::new(Quad::LARGEST);
    let _ = Local::Dot(Point(1, 2));
    let _ = Own::both();
    let _ = of_parameter::<Point>();
    let _ = (Own::FIRST, Own::One);
}

//! Items of every kind.

pub const UNIT: u32 = 1;
pub static ORIGIN: Point = Point(0, 0);

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point(pub i32, pub i32);

#[derive(Clone, Copy, Debug, Default)]
pub struct Square {
    pub side: u32,
}

#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Empty,
    Dot(Point),
    Full { square: Square },
}

pub type Quad = Square;

pub trait Area {
    const CORNERS: usize = 0;
    fn make() -> Self
    where
        Self: Sized;
    fn area(&self) -> u32;
    fn doubled(&self) -> u32 {
        self.area() * 2
    }
    fn corners() -> usize
    where
        Self: Sized,
    {
        Self::CORNERS
    }
}

impl Square {
    pub const LARGEST: u32 = 9;
    pub fn new(side: u32) -> Self {
        Self { side }
    }
    /// Found before the trait's.
    pub fn area(&self) -> u32 {
        square_of(self.side)
    }
}

impl Area for Square {
    const CORNERS: usize = 4;
    fn make() -> Self {
        Self::new(Self::LARGEST)
    }
    fn area(&self) -> u32 {
        Square::area(self)
    }
}

impl Area for Point {
    fn make() -> Self {
        Self(0, 0)
    }
    fn area(&self) -> u32 {
        0
    }
    fn corners() -> usize {
        inner::corners()
    }
}

fn square_of(side: u32) -> u32 {
    side * side
}

pub fn count() -> u32 {
    UNIT
}

pub mod inner {
    pub fn corners() -> usize {
        super::super::area::count() as usize
    }
    pub fn deepest() -> &'static str {
        self::most::deepest()
    }
    pub mod most {
        pub fn deepest() -> &'static str {
            "most"
        }
    }
}

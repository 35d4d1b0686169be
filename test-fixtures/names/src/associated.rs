//! Functions of types and traits.

use forms::{Area, Point, Square, value};
use std::fmt::Debug;

pub struct Circle;

impl Circle {
    /// Hides the trait's.
    pub fn make() -> Circle {
        Circle
    }
}

impl Area for Circle {
    fn make() -> Self {
        Circle::make()
    }
    fn area(&self) -> u32 {
        <Square as Area>::make().area()
    }
}

pub trait Named {
    fn name() -> String {
        String::from("nameless")
    }
    fn of<T: Debug>(shown: T) -> String {
        format!("{shown:?}")
    }
}

impl Named for Circle {}
impl Named for Vec<u8> {
    fn name() -> String {
        String::new()
    }
}
impl<T: Named> Named for Option<T> {
    fn name() -> String {
        T::name()
    }
}

pub fn run() {
    value!(Circle::make);
    value!(<Circle as Area>::make);
    value!(Square::area);
    value!(<Square as Area>::area);
    value!(Square::make);
    value!(<Point as Area>::corners);
    value!(Circle::corners);
    value!(Circle::name);
    value!(<Vec<u8>>::name);
    value!(<Vec<u8> as Named>::name);
    value!(Option::<Circle>::name);
    value!(u32::from_str_radix);
    value!(str::len);
    value!(<[u8]>::is_empty);
    let _ = Circle::make();
    let _ = <Circle as Area>::make();
    let _ = Square::make();
    let _ = Square::area(&Square::new(1));
    let _ = Area::area(&Square::new(1));
    let _ = Circle::corners();
    let _ = <Vec<u8>>::name() + &Vec::<u8>::name() + &Option::<Circle>::name() + &<Option<Option<Circle>>>::name();
    let _ = Circle::of(1) + &Circle::of("text");
    let _: Square = Default::default();
    let _ = Square::default();
    let _ = u8::from_str_radix("1", 10);
    let _ = i64::from(1_i32);
    let _ = <i64 as From<i32>>::from(1);
    let _ = str::len("text");
    let _ = Vec::<u8>::with_capacity(1);
    let _ = Iterator::count([1].iter());
    let _ = ToString::to_string(&1);
    let _ = std::mem::take(&mut String::new());
}

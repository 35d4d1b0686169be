//! `itertools`: more adaptors of iterators.

use alloc::{string::String, vec::Vec};
use core::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::iter::IntoIterator;
use std::iter::FromIterator;
pub use either::Either;
pub use std::iter as __std_iter;
pub use crate::concat_impl::concat;
pub use crate::cons_tuples_impl::cons_tuples;
pub use crate::diff::diff_with;
pub use crate::diff::Diff;
pub use crate::kmerge_impl::kmerge_by;
pub use crate::minmax::MinMaxResult;
pub use crate::peeking_take_while::PeekingNext;
pub use crate::process_results_impl::process_results;
pub use crate::repeatn::repeat_n;
pub use crate::sources::{iterate, unfold};
pub use crate::structs::*;
pub use crate::unziptuple::{multiunzip, MultiUnzip};
pub use crate::with_position::Position;
pub use crate::ziptuple::multizip;
pub use crate::either_or_both::EitherOrBoth;

pub mod structs {
    pub use crate::adaptors::MultiProduct;
    pub use crate::adaptors::{
        Batching, Coalesce, Dedup, DedupBy, DedupByWithCount, DedupWithCount,
        FilterMapOk, FilterOk, Interleave, InterleaveShortest, MapInto, MapOk, Positions,
        Product, PutBack, TakeWhileRef, TupleCombinations, Update, WhileSome,
    };
    pub use crate::combinations::{ArrayCombinations, Combinations};
    pub use crate::combinations_with_replacement::CombinationsWithReplacement;
    pub use crate::cons_tuples_impl::ConsTuples;
    pub use crate::duplicates_impl::{Duplicates, DuplicatesBy};
    pub use crate::exactly_one_err::ExactlyOneError;
    pub use crate::flatten_ok::FlattenOk;
    pub use crate::format::{Format, FormatWith};
    pub use crate::groupbylazy::GroupBy;
    pub use crate::groupbylazy::{Chunk, ChunkBy, Chunks, Group, Groups, IntoChunks};
    pub use crate::grouping_map::{GroupingMap, GroupingMapBy};
    pub use crate::intersperse::{Intersperse, IntersperseWith};
    pub use crate::kmerge_impl::{KMerge, KMergeBy};
    pub use crate::merge_join::{Merge, MergeBy, MergeJoinBy};
    pub use crate::multipeek_impl::MultiPeek;
    pub use crate::pad_tail::PadUsing;
    pub use crate::peek_nth::PeekNth;
    pub use crate::peeking_take_while::PeekingTakeWhile;
    pub use crate::permutations::Permutations;
    pub use crate::powerset::Powerset;
    pub use crate::process_results_impl::ProcessResults;
    pub use crate::put_back_n_impl::PutBackN;
    pub use crate::rciter_impl::RcIter;
    pub use crate::repeatn::RepeatN;
    pub use crate::sources::{Iterate, Unfold};
    pub use crate::take_while_inclusive::TakeWhileInclusive;
    pub use crate::tee::Tee;
    pub use crate::tuple_impl::{CircularTupleWindows, TupleBuffer, TupleWindows, Tuples};
    pub use crate::unique_impl::{Unique, UniqueBy};
    pub use crate::with_position::WithPosition;
    pub use crate::zip_eq_impl::ZipEq;
    pub use crate::zip_longest::ZipLongest;
    pub use crate::ziptuple::Zip;
}

pub mod traits {
    pub use crate::iter_index::IteratorIndex;
    pub use crate::tuple_impl::HomogeneousTuple;
}

mod adaptors;
mod either_or_both;
mod combinations;

mod combinations_with_replacement {
    use alloc::vec::Vec;
    use std::fmt;
    #[derive(Clone)]
    pub struct CombinationsWithReplacement<I>
    where
        I: Iterator,
        I::Item: Clone,
    {}
    impl<I> fmt::Debug for CombinationsWithReplacement<I>
    where
        I: Iterator + fmt::Debug,
        I::Item: fmt::Debug + Clone,
    {}
    pub fn combinations_with_replacement<I>(
        iter: I,
        k: usize,
    ) -> CombinationsWithReplacement<I>
    where
        I: Iterator,
        I::Item: Clone;
    impl<I> Iterator for CombinationsWithReplacement<I>
    where
        I: Iterator,
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
    }
}

mod concat_impl {
    pub fn concat<I>(iterable: I) -> I::Item
    where
        I: IntoIterator,
        I::Item: Extend<<<I as IntoIterator>::Item as IntoIterator>::Item> + IntoIterator
            + Default;
}

mod cons_tuples_impl {
    use crate::adaptors::map::MapSpecialCase;
    #[derive(Debug, Clone)]
    pub struct ConsTuplesFn;
    pub type ConsTuples<I> = MapSpecialCase<I, ConsTuplesFn>;
    pub fn cons_tuples<I>(iterable: I) -> ConsTuples<I::IntoIter>
    where
        I: IntoIterator;
}

mod diff {
    use std::fmt;
    use crate::structs::PutBack;
    pub enum Diff<I, J>
    where
        I: Iterator,
        J: Iterator,
    {
        FirstMismatch(usize, PutBack<I>, PutBack<J>),
        Shorter(usize, PutBack<I>),
        Longer(usize, PutBack<J>),
    }
    impl<I, J> fmt::Debug for Diff<I, J>
    where
        I: Iterator,
        J: Iterator,
        PutBack<I>: fmt::Debug,
        PutBack<J>: fmt::Debug,
    {}
    impl<I, J> Clone for Diff<I, J>
    where
        I: Iterator,
        J: Iterator,
        PutBack<I>: Clone,
        PutBack<J>: Clone,
    {}
    pub fn diff_with<I, J, F>(
        i: I,
        j: J,
        is_equal: F,
    ) -> Option<Diff<I::IntoIter, J::IntoIter>>
    where
        I: IntoIterator,
        J: IntoIterator,
        F: FnMut(&I::Item, &J::Item) -> bool;
}

mod duplicates_impl;

mod exactly_one_err {
    use std::error::Error;
    use std::fmt::{Debug, Display};
    use std::iter::ExactSizeIterator;
    #[derive(Clone)]
    pub struct ExactlyOneError<I>
    where
        I: Iterator,
    {}
    impl<I> Iterator for ExactlyOneError<I>
    where
        I: Iterator,
    {
        type Item = I::Item;
    }
    impl<I> ExactSizeIterator for ExactlyOneError<I>
    where
        I: ExactSizeIterator,
    {}
    impl<I> Display for ExactlyOneError<I>
    where
        I: Iterator,
    {}
    impl<I> Debug for ExactlyOneError<I>
    where
        I: Iterator + Debug,
        I::Item: Debug,
    {}
    impl<I> Error for ExactlyOneError<I>
    where
        I: Iterator + Debug,
        I::Item: Debug,
    {}
}

mod extrema_set {
    use alloc::vec::Vec;
    use std::cmp::Ordering;
    pub fn min_set_impl<I, K, F, Compare>(
        it: I,
        key_for: F,
        compare: Compare,
    ) -> Vec<I::Item>
    where
        I: Iterator,
        F: FnMut(&I::Item) -> K,
        Compare: FnMut(&I::Item, &I::Item, &K, &K) -> Ordering;
    pub fn max_set_impl<I, K, F, Compare>(
        it: I,
        key_for: F,
        compare: Compare,
    ) -> Vec<I::Item>
    where
        I: Iterator,
        F: FnMut(&I::Item) -> K,
        Compare: FnMut(&I::Item, &I::Item, &K, &K) -> Ordering;
}

mod flatten_ok;

mod format {
    use std::fmt;
    pub struct FormatWith<'a, I, F> {}
    pub struct Format<'a, I> {}
    pub fn new_format<I, F>(iter: I, separator: &str, f: F) -> FormatWith<'_, I, F>
    where
        I: Iterator,
        F: FnMut(
            I::Item,
            &mut dyn FnMut(&dyn fmt::Display) -> fmt::Result,
        ) -> fmt::Result;
    pub fn new_format_default<I>(iter: I, separator: &str) -> Format<'_, I>
    where
        I: Iterator;
    impl<I, F> fmt::Display for FormatWith<'_, I, F>
    where
        I: Iterator,
        F: FnMut(
            I::Item,
            &mut dyn FnMut(&dyn fmt::Display) -> fmt::Result,
        ) -> fmt::Result,
    {}
    impl<I, F> fmt::Debug for FormatWith<'_, I, F>
    where
        I: Iterator,
        F: FnMut(
            I::Item,
            &mut dyn FnMut(&dyn fmt::Display) -> fmt::Result,
        ) -> fmt::Result,
    {}
    impl<I, F> Clone for FormatWith<'_, I, F>
    where
        (I, F): Clone,
    {}
    impl<I> Clone for Format<'_, I>
    where
        I: Clone,
    {}
}

mod group_map {
    use std::collections::HashMap;
    use std::hash::Hash;
    use std::iter::Iterator;
    pub fn into_group_map<I, K, V>(iter: I) -> HashMap<K, Vec<V>>
    where
        I: Iterator<Item = (K, V)>,
        K: Hash + Eq;
    pub fn into_group_map_by<I, K, V, F>(iter: I, f: F) -> HashMap<K, Vec<V>>
    where
        I: Iterator<Item = V>,
        K: Hash + Eq,
        F: FnMut(&V) -> K;
}

mod groupbylazy;
mod grouping_map;

mod intersperse {
    pub trait IntersperseElement<Item> {
        fn generate(&mut self) -> Item;
    }
    #[derive(Debug, Clone)]
    pub struct IntersperseElementSimple<Item>(());
    impl<Item: Clone> IntersperseElement<Item> for IntersperseElementSimple<Item> {}
    pub type Intersperse<I> = IntersperseWith<
        I,
        IntersperseElementSimple<<I as Iterator>::Item>,
    >;
    pub fn intersperse<I>(iter: I, elt: I::Item) -> Intersperse<I>
    where
        I: Iterator;
    impl<Item, F: FnMut() -> Item> IntersperseElement<Item> for F {}
    #[derive(Clone, Debug)]
    pub struct IntersperseWith<I, ElemF>
    where
        I: Iterator,
    {}
    pub fn intersperse_with<I, ElemF>(iter: I, elt: ElemF) -> IntersperseWith<I, ElemF>
    where
        I: Iterator;
    impl<I, ElemF> Iterator for IntersperseWith<I, ElemF>
    where
        I: Iterator,
        ElemF: IntersperseElement<I::Item>,
    {
        type Item = I::Item;
    }
}

mod iter_index;
mod kmerge_impl;

mod lazy_buffer {
    use alloc::vec::Vec;
    use std::ops::Index;
    use crate::size_hint::{self, SizeHint};
    #[derive(Debug, Clone)]
    pub struct LazyBuffer<I: Iterator> {}
    impl<I> LazyBuffer<I>
    where
        I: Iterator,
    {
        pub fn new(it: I) -> Self;
        #[flow(none)]
        pub fn len(&self) -> usize;
        #[flow(none)]
        pub fn size_hint(&self) -> SizeHint;
        #[flow(none)]
        pub fn count(self) -> usize;
        pub fn get_next(&mut self) -> bool;
        pub fn prefill(&mut self, len: usize);
    }
    impl<I> LazyBuffer<I>
    where
        I: Iterator,
        I::Item: Clone,
    {
        pub fn get_at(&self, indices: &[usize]) -> Vec<I::Item>;
        pub fn get_array<const K: usize>(&self, indices: [usize; K]) -> [I::Item; K];
    }
    impl<I, J> Index<J> for LazyBuffer<I>
    where
        I: Iterator,
        I::Item: Sized,
        Vec<I::Item>: Index<J>,
    {
        type Output = <Vec<I::Item> as Index<J>>::Output;
    }
}

mod merge_join;

mod minmax {
    #[derive(Copy, Clone, PartialEq, Eq, Debug)]
    pub enum MinMaxResult<T> {
        NoElements,
        OneElement(T),
        MinMax(T, T),
    }
    impl<T: Clone> MinMaxResult<T> {
        pub fn into_option(self) -> Option<(T, T)>;
    }
    pub fn minmax_impl<I, K, F, L>(it: I, key_for: F, lt: L) -> MinMaxResult<I::Item>
    where
        I: Iterator,
        F: FnMut(&I::Item) -> K,
        L: FnMut(&I::Item, &I::Item, &K, &K) -> bool;
}

mod multipeek_impl {
    use crate::PeekingNext;
    #[derive(Clone, Debug)]
    pub struct MultiPeek<I>
    where
        I: Iterator,
    {}
    pub fn multipeek<I>(iterable: I) -> MultiPeek<I::IntoIter>
    where
        I: IntoIterator;
    impl<I> MultiPeek<I>
    where
        I: Iterator,
    {
        pub fn reset_peek(&mut self);
    }
    impl<I: Iterator> MultiPeek<I> {
        pub fn peek(&mut self) -> Option<&I::Item>;
    }
    impl<I> PeekingNext for MultiPeek<I>
    where
        I: Iterator,
    {}
    impl<I> Iterator for MultiPeek<I>
    where
        I: Iterator,
    {
        type Item = I::Item;
    }
    impl<I> ExactSizeIterator for MultiPeek<I>
    where
        I: ExactSizeIterator,
    {}
}

mod pad_tail {
    #[derive(Clone)]
    pub struct PadUsing<I, F> {}
    impl<I, F> std::fmt::Debug for PadUsing<I, F>
    where
        I: std::fmt::Debug,
    {}
    pub fn pad_using<I, F>(iter: I, min: usize, filler: F) -> PadUsing<I, F>
    where
        I: Iterator,
        F: FnMut(usize) -> I::Item;
    impl<I, F> Iterator for PadUsing<I, F>
    where
        I: Iterator,
        F: FnMut(usize) -> I::Item,
    {
        type Item = I::Item;
    }
    impl<I, F> DoubleEndedIterator for PadUsing<I, F>
    where
        I: DoubleEndedIterator + ExactSizeIterator,
        F: FnMut(usize) -> I::Item,
    {}
    impl<I, F> ExactSizeIterator for PadUsing<I, F>
    where
        I: ExactSizeIterator,
        F: FnMut(usize) -> I::Item,
    {}
}

mod peek_nth;
mod peeking_take_while;

mod permutations {
    use alloc::vec::Vec;
    use std::fmt;
    pub struct Permutations<I: Iterator> {}
    impl<I> Clone for Permutations<I>
    where
        I: Clone + Iterator,
        I::Item: Clone,
    {}
    impl<I> fmt::Debug for Permutations<I>
    where
        I: Iterator + fmt::Debug,
        I::Item: fmt::Debug,
    {}
    pub fn permutations<I: Iterator>(iter: I, k: usize) -> Permutations<I>;
    impl<I> Iterator for Permutations<I>
    where
        I: Iterator,
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
    }
}

mod powerset {
    use alloc::vec::Vec;
    use std::fmt;
    pub struct Powerset<I: Iterator> {}
    impl<I> Clone for Powerset<I>
    where
        I: Clone + Iterator,
        I::Item: Clone,
    {}
    impl<I> fmt::Debug for Powerset<I>
    where
        I: Iterator + fmt::Debug,
        I::Item: fmt::Debug,
    {}
    pub fn powerset<I>(src: I) -> Powerset<I>
    where
        I: Iterator,
        I::Item: Clone;
    impl<I> Iterator for Powerset<I>
    where
        I: Iterator,
        I::Item: Clone,
    {
        type Item = Vec<I::Item>;
    }
}

mod process_results_impl {
    #[derive(Debug)]
    pub struct ProcessResults<'a, I, E: 'a> {}
    impl<I, T, E> Iterator for ProcessResults<'_, I, E>
    where
        I: Iterator<Item = Result<T, E>>,
    {
        type Item = T;
    }
    impl<I, T, E> DoubleEndedIterator for ProcessResults<'_, I, E>
    where
        I: Iterator<Item = Result<T, E>>,
        I: DoubleEndedIterator,
    {}
    pub fn process_results<I, F, T, E, R>(iterable: I, processor: F) -> Result<R, E>
    where
        I: IntoIterator<Item = Result<T, E>>,
        F: FnOnce(ProcessResults<I::IntoIter, E>) -> R;
}

mod put_back_n_impl {
    #[derive(Debug, Clone)]
    pub struct PutBackN<I: Iterator> {}
    pub fn put_back_n<I>(iterable: I) -> PutBackN<I::IntoIter>
    where
        I: IntoIterator;
    impl<I: Iterator> PutBackN<I> {
        pub fn put_back(&mut self, x: I::Item);
    }
    impl<I: Iterator> Iterator for PutBackN<I> {
        type Item = I::Item;
    }
}

mod rciter_impl {
    use alloc::rc::Rc;
    use std::cell::RefCell;
    use std::iter::IntoIterator;
    #[derive(Debug)]
    pub struct RcIter<I> {
        pub rciter: Rc<RefCell<I>>,
    }
    pub fn rciter<I>(iterable: I) -> RcIter<I::IntoIter>
    where
        I: IntoIterator;
    impl<I> Clone for RcIter<I> {}
    impl<A, I> Iterator for RcIter<I>
    where
        I: Iterator<Item = A>,
    {
        type Item = A;
    }
    impl<I> DoubleEndedIterator for RcIter<I>
    where
        I: DoubleEndedIterator,
    {}
    impl<I> IntoIterator for &RcIter<I>
    where
        I: Iterator,
    {
        type Item = I::Item;
        type IntoIter = RcIter<I>;
    }
}

mod repeatn {
    #[derive(Clone, Debug)]
    pub struct RepeatN<A> {}
    pub fn repeat_n<A>(element: A, n: usize) -> RepeatN<A>
    where
        A: Clone;
    impl<A> Iterator for RepeatN<A>
    where
        A: Clone,
    {
        type Item = A;
    }
    impl<A> DoubleEndedIterator for RepeatN<A>
    where
        A: Clone,
    {}
    impl<A> ExactSizeIterator for RepeatN<A>
    where
        A: Clone,
    {}
}

mod size_hint {
    pub type SizeHint = (usize, Option<usize>);
    pub fn add(a: SizeHint, b: SizeHint) -> SizeHint;
    pub fn add_scalar(sh: SizeHint, x: usize) -> SizeHint;
    pub fn sub_scalar(sh: SizeHint, x: usize) -> SizeHint;
    pub fn mul(a: SizeHint, b: SizeHint) -> SizeHint;
    pub fn mul_scalar(sh: SizeHint, x: usize) -> SizeHint;
    pub fn max(a: SizeHint, b: SizeHint) -> SizeHint;
    pub fn min(a: SizeHint, b: SizeHint) -> SizeHint;
}

mod sources;

mod take_while_inclusive {
    use std::fmt;
    #[derive(Clone)]
    pub struct TakeWhileInclusive<I, F> {}
    impl<I, F> fmt::Debug for TakeWhileInclusive<I, F>
    where
        I: Iterator + fmt::Debug,
    {}
    impl<I, F> Iterator for TakeWhileInclusive<I, F>
    where
        I: Iterator,
        F: FnMut(&I::Item) -> bool,
    {
        type Item = I::Item;
    }
}

mod tee {
    #[derive(Debug)]
    pub struct Tee<I>
    where
        I: Iterator,
    {}
    pub fn new<I>(iter: I) -> (Tee<I>, Tee<I>)
    where
        I: Iterator;
    impl<I> Iterator for Tee<I>
    where
        I: Iterator,
        I::Item: Clone,
    {
        type Item = I::Item;
    }
    impl<I> ExactSizeIterator for Tee<I>
    where
        I: ExactSizeIterator,
        I::Item: Clone,
    {}
}

mod tuple_impl;
mod unique_impl;

mod unziptuple {
    pub fn multiunzip<FromI, I>(i: I) -> FromI
    where
        I: IntoIterator,
        I::IntoIter: MultiUnzip<FromI>;
    pub trait MultiUnzip<FromI>: Iterator {
        fn multiunzip(self) -> FromI;
    }
}

mod with_position;

mod zip_eq_impl {
    #[derive(Clone, Debug)]
    pub struct ZipEq<I, J> {}
    pub fn zip_eq<I, J>(i: I, j: J) -> ZipEq<I::IntoIter, J::IntoIter>
    where
        I: IntoIterator,
        J: IntoIterator;
    impl<I, J> Iterator for ZipEq<I, J>
    where
        I: Iterator,
        J: Iterator,
    {
        type Item = (I::Item, J::Item);
    }
    impl<I, J> ExactSizeIterator for ZipEq<I, J>
    where
        I: ExactSizeIterator,
        J: ExactSizeIterator,
    {}
}

mod zip_longest {
    use crate::either_or_both::EitherOrBoth;
    #[derive(Clone, Debug)]
    pub struct ZipLongest<T, U> {}
    pub fn zip_longest<T, U>(a: T, b: U) -> ZipLongest<T, U>
    where
        T: Iterator,
        U: Iterator;
    impl<T, U> Iterator for ZipLongest<T, U>
    where
        T: Iterator,
        U: Iterator,
    {
        type Item = EitherOrBoth<T::Item, U::Item>;
    }
    impl<T, U> DoubleEndedIterator for ZipLongest<T, U>
    where
        T: DoubleEndedIterator + ExactSizeIterator,
        U: DoubleEndedIterator + ExactSizeIterator,
    {}
    impl<T, U> ExactSizeIterator for ZipLongest<T, U>
    where
        T: ExactSizeIterator,
        U: ExactSizeIterator,
    {}
}

mod ziptuple {
    #[derive(Clone, Debug)]
    pub struct Zip<T> {}
    pub fn multizip<T, U>(t: U) -> Zip<T>
    where
        Zip<T>: From<U> + Iterator;
}

#[macro_export]
macro_rules! iproduct {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! izip {
    ($($arg:tt)*) => {};
}

#[macro_export]
macro_rules! chain {
    ($($arg:tt)*) => {};
}

pub trait Itertools: Iterator {
    fn interleave<J>(self, other: J) -> Interleave<Self, J::IntoIter>
    where
        J: IntoIterator<Item = Self::Item>,
        Self: Sized;
    fn interleave_shortest<J>(self, other: J) -> InterleaveShortest<Self, J::IntoIter>
    where
        J: IntoIterator<Item = Self::Item>,
        Self: Sized;
    fn intersperse(self, element: Self::Item) -> Intersperse<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn intersperse_with<F>(self, element: F) -> IntersperseWith<Self, F>
    where
        Self: Sized,
        F: FnMut() -> Self::Item;
    fn get<R>(self, index: R) -> R::Output
    where
        Self: Sized,
        R: traits::IteratorIndex<Self>;
    fn zip_longest<J>(self, other: J) -> ZipLongest<Self, J::IntoIter>
    where
        J: IntoIterator,
        Self: Sized;
    fn zip_eq<J>(self, other: J) -> ZipEq<Self, J::IntoIter>
    where
        J: IntoIterator,
        Self: Sized;
    fn batching<B, F>(self, f: F) -> Batching<Self, F>
    where
        F: FnMut(&mut Self) -> Option<B>,
        Self: Sized;
    fn chunk_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn group_by<K, F>(self, key: F) -> ChunkBy<K, Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: PartialEq;
    fn chunks(self, size: usize) -> IntoChunks<Self>
    where
        Self: Sized;
    fn tuple_windows<T>(self) -> TupleWindows<Self, T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: traits::HomogeneousTuple,
        T::Item: Clone;
    fn circular_tuple_windows<T>(self) -> CircularTupleWindows<Self, T>
    where
        Self: Sized + Clone + Iterator<Item = T::Item> + ExactSizeIterator,
        T: tuple_impl::TupleCollect + Clone,
        T::Item: Clone;
    fn tuples<T>(self) -> Tuples<Self, T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: traits::HomogeneousTuple;
    fn tee(self) -> (Tee<Self>, Tee<Self>)
    where
        Self: Sized,
        Self::Item: Clone;
    fn map_into<R>(self) -> MapInto<Self, R>
    where
        Self: Sized,
        Self::Item: Into<R>;
    fn map_ok<F, T, U, E>(self, f: F) -> MapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> U;
    fn filter_ok<F, T, E>(self, f: F) -> FilterOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(&T) -> bool;
    fn filter_map_ok<F, T, U, E>(self, f: F) -> FilterMapOk<Self, F>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnMut(T) -> Option<U>;
    fn flatten_ok<T, E>(self) -> FlattenOk<Self, T, E>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        T: IntoIterator;
    fn process_results<F, T, E, R>(self, processor: F) -> Result<R, E>
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        F: FnOnce(ProcessResults<Self, E>) -> R;
    fn merge<J>(self, other: J) -> Merge<Self, J::IntoIter>
    where
        Self: Sized,
        Self::Item: PartialOrd,
        J: IntoIterator<Item = Self::Item>;
    fn merge_by<J, F>(self, other: J, is_first: F) -> MergeBy<Self, J::IntoIter, F>
    where
        Self: Sized,
        J: IntoIterator<Item = Self::Item>,
        F: FnMut(&Self::Item, &Self::Item) -> bool;
    fn merge_join_by<J, F, T>(
        self,
        other: J,
        cmp_fn: F,
    ) -> MergeJoinBy<Self, J::IntoIter, F>
    where
        J: IntoIterator,
        F: FnMut(&Self::Item, &J::Item) -> T,
        Self: Sized;
    fn kmerge(self) -> KMerge<<Self::Item as IntoIterator>::IntoIter>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::Item: PartialOrd;
    fn kmerge_by<F>(
        self,
        first: F,
    ) -> KMergeBy<<Self::Item as IntoIterator>::IntoIter, F>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        F: FnMut(
            &<Self::Item as IntoIterator>::Item,
            &<Self::Item as IntoIterator>::Item,
        ) -> bool;
    fn cartesian_product<J>(self, other: J) -> Product<Self, J::IntoIter>
    where
        Self: Sized,
        Self::Item: Clone,
        J: IntoIterator,
        J::IntoIter: Clone;
    fn multi_cartesian_product(
        self,
    ) -> MultiProduct<<Self::Item as IntoIterator>::IntoIter>
    where
        Self: Sized,
        Self::Item: IntoIterator,
        <Self::Item as IntoIterator>::IntoIter: Clone,
        <Self::Item as IntoIterator>::Item: Clone;
    fn coalesce<F>(self, f: F) -> Coalesce<Self, F>
    where
        Self: Sized,
        F: FnMut(Self::Item, Self::Item) -> Result<Self::Item, (Self::Item, Self::Item)>;
    fn dedup(self) -> Dedup<Self>
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn dedup_by<Cmp>(self, cmp: Cmp) -> DedupBy<Self, Cmp>
    where
        Self: Sized,
        Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn dedup_with_count(self) -> DedupWithCount<Self>
    where
        Self: Sized;
    fn dedup_by_with_count<Cmp>(self, cmp: Cmp) -> DedupByWithCount<Self, Cmp>
    where
        Self: Sized,
        Cmp: FnMut(&Self::Item, &Self::Item) -> bool;
    fn duplicates(self) -> Duplicates<Self>
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn duplicates_by<V, F>(self, f: F) -> DuplicatesBy<Self, V, F>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V;
    fn unique(self) -> Unique<Self>
    where
        Self: Sized,
        Self::Item: Clone + Eq + Hash;
    fn unique_by<V, F>(self, f: F) -> UniqueBy<Self, V, F>
    where
        Self: Sized,
        V: Eq + Hash,
        F: FnMut(&Self::Item) -> V;
    fn peeking_take_while<F>(&mut self, accept: F) -> PeekingTakeWhile<Self, F>
    where
        Self: Sized + PeekingNext,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_ref<F>(&mut self, accept: F) -> TakeWhileRef<Self, F>
    where
        Self: Clone,
        F: FnMut(&Self::Item) -> bool;
    fn take_while_inclusive<F>(self, accept: F) -> TakeWhileInclusive<Self, F>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> bool;
    fn while_some<A>(self) -> WhileSome<Self>
    where
        Self: Sized + Iterator<Item = Option<A>>;
    fn tuple_combinations<T>(self) -> TupleCombinations<Self, T>
    where
        Self: Sized + Clone,
        Self::Item: Clone,
        T: adaptors::HasCombination<Self>;
    fn array_combinations<const K: usize>(self) -> ArrayCombinations<Self, K>
    where
        Self: Sized + Clone,
        Self::Item: Clone;
    fn combinations(self, k: usize) -> Combinations<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn combinations_with_replacement(self, k: usize) -> CombinationsWithReplacement<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn permutations(self, k: usize) -> Permutations<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn powerset(self) -> Powerset<Self>
    where
        Self: Sized,
        Self::Item: Clone;
    fn pad_using<F>(self, min: usize, f: F) -> PadUsing<Self, F>
    where
        Self: Sized,
        F: FnMut(usize) -> Self::Item;
    fn with_position(self) -> WithPosition<Self>
    where
        Self: Sized;
    fn positions<P>(self, predicate: P) -> Positions<Self, P>
    where
        Self: Sized,
        P: FnMut(Self::Item) -> bool;
    fn update<F>(self, updater: F) -> Update<Self, F>
    where
        Self: Sized,
        F: FnMut(&mut Self::Item);
    fn next_array<const N: usize>(&mut self) -> Option<[Self::Item; N]>
    where
        Self: Sized;
    fn collect_array<const N: usize>(self) -> Option<[Self::Item; N]>
    where
        Self: Sized;
    fn next_tuple<T>(&mut self) -> Option<T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: traits::HomogeneousTuple;
    fn collect_tuple<T>(self) -> Option<T>
    where
        Self: Sized + Iterator<Item = T::Item>,
        T: traits::HomogeneousTuple;
    fn find_position<P>(&mut self, pred: P) -> Option<(usize, Self::Item)>
    where
        P: FnMut(&Self::Item) -> bool;
    fn find_or_last<P>(self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn find_or_first<P>(self, predicate: P) -> Option<Self::Item>
    where
        Self: Sized,
        P: FnMut(&Self::Item) -> bool;
    fn contains<Q>(&mut self, query: &Q) -> bool
    where
        Self: Sized,
        Self::Item: Borrow<Q>,
        Q: PartialEq + ?Sized;
    fn all_equal(&mut self) -> bool
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn all_equal_value(&mut self) -> Result<Self::Item, Option<(Self::Item, Self::Item)>>
    where
        Self: Sized,
        Self::Item: PartialEq;
    fn all_unique(&mut self) -> bool
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn dropping(self, n: usize) -> Self
    where
        Self: Sized;
    fn dropping_back(self, n: usize) -> Self
    where
        Self: Sized + DoubleEndedIterator;
    fn concat(self) -> Self::Item
    where
        Self: Sized,
        Self::Item: Extend<<<Self as Iterator>::Item as IntoIterator>::Item>
            + IntoIterator + Default;
    fn collect_vec(self) -> Vec<Self::Item>
    where
        Self: Sized;
    fn try_collect<T, U, E>(self) -> Result<U, E>
    where
        Self: Sized + Iterator<Item = Result<T, E>>,
        Result<U, E>: FromIterator<Result<T, E>>;
    fn set_from<'a, A: 'a, J>(&mut self, from: J) -> usize
    where
        Self: Iterator<Item = &'a mut A>,
        J: IntoIterator<Item = A>;
    fn join(&mut self, sep: &str) -> String
    where
        Self::Item: std::fmt::Display;
    fn format(self, sep: &str) -> Format<Self>
    where
        Self: Sized;
    fn format_with<F>(self, sep: &str, format: F) -> FormatWith<Self, F>
    where
        Self: Sized,
        F: FnMut(
            Self::Item,
            &mut dyn FnMut(&dyn fmt::Display) -> fmt::Result,
        ) -> fmt::Result;
    fn fold_ok<A, E, B, F>(&mut self, start: B, f: F) -> Result<B, E>
    where
        Self: Iterator<Item = Result<A, E>>,
        F: FnMut(B, A) -> B;
    fn fold_options<A, B, F>(&mut self, start: B, f: F) -> Option<B>
    where
        Self: Iterator<Item = Option<A>>,
        F: FnMut(B, A) -> B;
    fn fold1<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn tree_reduce<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn tree_fold1<F>(self, f: F) -> Option<Self::Item>
    where
        F: FnMut(Self::Item, Self::Item) -> Self::Item,
        Self: Sized;
    fn fold_while<B, F>(&mut self, init: B, f: F) -> FoldWhile<B>
    where
        Self: Sized,
        F: FnMut(B, Self::Item) -> FoldWhile<B>;
    fn sum1<S>(self) -> Option<S>
    where
        Self: Sized,
        S: std::iter::Sum<Self::Item>;
    fn product1<P>(self) -> Option<P>
    where
        Self: Sized,
        P: std::iter::Product<Self::Item>;
    fn sorted_unstable(self) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn sorted_unstable_by<F>(self, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_unstable_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn sorted(self) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn sorted_by<F>(self, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn sorted_by_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn sorted_by_cached_key<K, F>(self, f: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn k_smallest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_smallest_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_smallest_relaxed(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_smallest_relaxed_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_smallest_relaxed_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_largest(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_largest_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn k_largest_relaxed(self, k: usize) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn k_largest_relaxed_by<F>(self, k: usize, cmp: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn k_largest_relaxed_by_key<F, K>(self, k: usize, key: F) -> VecIntoIter<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item) -> K,
        K: Ord;
    fn tail(self, n: usize) -> VecDequeIntoIter<Self::Item>
    where
        Self: Sized;
    fn partition_map<A, B, F, L, R>(self, predicate: F) -> (A, B)
    where
        Self: Sized,
        F: FnMut(Self::Item) -> Either<L, R>,
        A: Default + Extend<L>,
        B: Default + Extend<R>;
    fn partition_result<A, B, T, E>(self) -> (A, B)
    where
        Self: Iterator<Item = Result<T, E>> + Sized,
        A: Default + Extend<T>,
        B: Default + Extend<E>;
    fn into_group_map<K, V>(self) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq;
    fn into_group_map_by<K, V, F>(self, f: F) -> HashMap<K, Vec<V>>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K;
    fn into_grouping_map<K, V>(self) -> GroupingMap<Self>
    where
        Self: Iterator<Item = (K, V)> + Sized,
        K: Hash + Eq;
    fn into_grouping_map_by<K, V, F>(self, key_mapper: F) -> GroupingMapBy<Self, F>
    where
        Self: Iterator<Item = V> + Sized,
        K: Hash + Eq,
        F: FnMut(&V) -> K;
    fn min_set(self) -> Vec<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn min_set_by<F>(self, compare: F) -> Vec<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn min_set_by_key<K, F>(self, key: F) -> Vec<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn max_set(self) -> Vec<Self::Item>
    where
        Self: Sized,
        Self::Item: Ord;
    fn max_set_by<F>(self, compare: F) -> Vec<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max_set_by_key<K, F>(self, key: F) -> Vec<Self::Item>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn minmax(self) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        Self::Item: PartialOrd;
    fn minmax_by_key<K, F>(self, key: F) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        K: PartialOrd,
        F: FnMut(&Self::Item) -> K;
    fn minmax_by<F>(self, compare: F) -> MinMaxResult<Self::Item>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_max(self) -> Option<usize>
    where
        Self: Sized,
        Self::Item: Ord;
    fn position_max_by_key<K, F>(self, key: F) -> Option<usize>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn position_max_by<F>(self, compare: F) -> Option<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_min(self) -> Option<usize>
    where
        Self: Sized,
        Self::Item: Ord;
    fn position_min_by_key<K, F>(self, key: F) -> Option<usize>
    where
        Self: Sized,
        K: Ord,
        F: FnMut(&Self::Item) -> K;
    fn position_min_by<F>(self, compare: F) -> Option<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn position_minmax(self) -> MinMaxResult<usize>
    where
        Self: Sized,
        Self::Item: PartialOrd;
    fn position_minmax_by_key<K, F>(self, key: F) -> MinMaxResult<usize>
    where
        Self: Sized,
        K: PartialOrd,
        F: FnMut(&Self::Item) -> K;
    fn position_minmax_by<F>(self, compare: F) -> MinMaxResult<usize>
    where
        Self: Sized,
        F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn exactly_one(self) -> Result<Self::Item, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn at_most_one(self) -> Result<Option<Self::Item>, ExactlyOneError<Self>>
    where
        Self: Sized;
    fn multipeek(self) -> MultiPeek<Self>
    where
        Self: Sized;
    fn counts(self) -> HashMap<Self::Item, usize>
    where
        Self: Sized,
        Self::Item: Eq + Hash;
    fn counts_by<K, F>(self, f: F) -> HashMap<K, usize>
    where
        Self: Sized,
        K: Eq + Hash,
        F: FnMut(Self::Item) -> K;
    fn multiunzip<FromI>(self) -> FromI
    where
        Self: Sized + MultiUnzip<FromI>;
    fn try_len(&self) -> Result<usize, size_hint::SizeHint>;
}

impl<T> Itertools for T
where
    T: Iterator + ?Sized,
{}

pub fn equal<I, J>(a: I, b: J) -> bool
where
    I: IntoIterator,
    J: IntoIterator,
    I::Item: PartialEq<J::Item>;

pub fn assert_equal<I, J>(a: I, b: J)
where
    I: IntoIterator,
    J: IntoIterator,
    I::Item: fmt::Debug + PartialEq<J::Item>,
    J::Item: fmt::Debug;

pub fn partition<'a, A: 'a, I, F>(iter: I, pred: F) -> usize
where
    I: IntoIterator<Item = &'a mut A>,
    I::IntoIter: DoubleEndedIterator,
    F: FnMut(&A) -> bool;

#[derive(Copy, Clone, Debug, Eq, PartialEq)]
pub enum FoldWhile<T> {
    Continue(T),
    Done(T),
}

impl<T> FoldWhile<T> {
    pub fn into_inner(self) -> T;
    pub fn is_done(&self) -> bool;
}
type VecDequeIntoIter<T> = alloc::collections::vec_deque::IntoIter<T>;
type VecIntoIter<T> = alloc::vec::IntoIter<T>;

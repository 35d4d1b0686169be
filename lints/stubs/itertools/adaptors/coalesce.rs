use std::fmt;

pub struct CoalesceBy<I, F, C>
where
    I: Iterator,
    C: CountItem<I::Item>,
{}

impl<I, F, C> Clone for CoalesceBy<I, F, C>
where
    I: Clone + Iterator,
    F: Clone,
    C: CountItem<I::Item>,
    C::CItem: Clone,
{}

impl<I, F, C> fmt::Debug for CoalesceBy<I, F, C>
where
    I: Iterator + fmt::Debug,
    C: CountItem<I::Item>,
    C::CItem: fmt::Debug,
{}

pub trait CoalescePredicate<Item, T> {
    fn coalesce_pair(&mut self, t: T, item: Item) -> Result<T, (T, T)>;
}

impl<I, F, C> Iterator for CoalesceBy<I, F, C>
where
    I: Iterator,
    F: CoalescePredicate<I::Item, C::CItem>,
    C: CountItem<I::Item>,
{
    type Item = C::CItem;
}
pub struct NoCount;
pub struct WithCount;

pub trait CountItem<T> {
    type CItem;
    fn new(t: T) -> Self::CItem;
}

impl<T> CountItem<T> for NoCount {
    type CItem = T;
}

impl<T> CountItem<T> for WithCount {
    type CItem = (usize, T);
}
pub type Coalesce<I, F> = CoalesceBy<I, F, NoCount>;

impl<F, Item, T> CoalescePredicate<Item, T> for F
where
    F: FnMut(T, Item) -> Result<T, (T, T)>,
{}

pub fn coalesce<I, F>(iter: I, f: F) -> Coalesce<I, F>
where
    I: Iterator;
pub type DedupBy<I, Pred> = CoalesceBy<I, DedupPred2CoalescePred<Pred>, NoCount>;

#[derive(Clone)]
pub struct DedupPred2CoalescePred<DP>(());
impl<DP> fmt::Debug for DedupPred2CoalescePred<DP> {}

pub trait DedupPredicate<T> {
    fn dedup_pair(&mut self, a: &T, b: &T) -> bool;
}

impl<DP, T> CoalescePredicate<T, T> for DedupPred2CoalescePred<DP>
where
    DP: DedupPredicate<T>,
{}

#[derive(Clone, Debug)]
pub struct DedupEq;
impl<T: PartialEq> DedupPredicate<T> for DedupEq {}
impl<T, F: FnMut(&T, &T) -> bool> DedupPredicate<T> for F {}

pub fn dedup_by<I, Pred>(iter: I, dedup_pred: Pred) -> DedupBy<I, Pred>
where
    I: Iterator;
pub type Dedup<I> = DedupBy<I, DedupEq>;

pub fn dedup<I>(iter: I) -> Dedup<I>
where
    I: Iterator;

pub type DedupByWithCount<I, Pred> = CoalesceBy<
    I,
    DedupPredWithCount2CoalescePred<Pred>,
    WithCount,
>;

#[derive(Clone, Debug)]
pub struct DedupPredWithCount2CoalescePred<DP>(());

impl<DP, T> CoalescePredicate<T, (usize, T)> for DedupPredWithCount2CoalescePred<DP>
where
    DP: DedupPredicate<T>,
{}
pub type DedupWithCount<I> = DedupByWithCount<I, DedupEq>;

pub fn dedup_by_with_count<I, Pred>(
    iter: I,
    dedup_pred: Pred,
) -> DedupByWithCount<I, Pred>
where
    I: Iterator;

pub fn dedup_with_count<I>(iter: I) -> DedupWithCount<I>
where
    I: Iterator;
